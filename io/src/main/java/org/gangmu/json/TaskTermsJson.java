package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.rollup.ValueOverride;
import org.gangmu.rollup.Veto;
import org.gangmu.target.MeasureKind;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What holds for one task, as an object with its id; a veto may be the name of a preset. */
final class TaskTermsJson {

  /** Terms, and the task they are of. */
  record Placed(TaskId task, TaskTerms terms) {}

  private static final Preset<Veto> VETOES =
      new Preset<>(ImmutableMap.of("GATE", Veto.GATE, "EVENT", Veto.EVENT));

  private static final String[] MEMBERS = {
    "weight",
    "effort",
    "rule",
    "earning",
    "units",
    "missing",
    "window",
    "curve",
    "measureKind",
    "events",
    "veto",
    "overrides"
  };
  private static final Fields FIELDS = Fields.required("task").andOptional(MEMBERS);
  private static final Fields ALONE = Fields.optional(MEMBERS);
  private static final Fields EVENT = Fields.required("status", "from", "reason");
  private static final Fields VETO = Fields.required("trigger", "cap", "light");
  private static final Fields OVERRIDE =
      Fields.required("value", "reason", "author", "from").andOptional("until");

  private TaskTermsJson() {}

  // ---- writing

  /**
   * Writes terms.
   *
   * @throws IllegalArgumentException if their rule or calendar cannot be written
   */
  static void write(TaskId task, TaskTerms terms, RuleNames known, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("task").value(task.text());
    writeMembers(terms, known, json);
    json.endObject();
  }

  /**
   * Writes terms without the task they are of.
   *
   * @throws IllegalArgumentException if their rule or calendar cannot be written
   */
  static void write(TaskTerms terms, RuleNames known, JsonWriter json) throws IOException {
    json.beginObject();
    writeMembers(terms, known, json);
    json.endObject();
  }

  private static void writeMembers(TaskTerms terms, RuleNames known, JsonWriter json)
      throws IOException {
    if (terms.weight().isPresent()) {
      json.name("weight").value(terms.weight().get());
    }
    if (terms.effort().isPresent()) {
      json.name("effort").value(terms.effort().get());
    }
    if (terms.rule().isPresent()) {
      json.name("rule");
      RollupRuleJson.write(terms.rule().get(), known, json);
    }
    if (terms.earning().isPresent()) {
      json.name("earning");
      EarningJson.write(terms.earning().get(), json);
    }
    Members.text("units", terms.units().map(UnitRule::name), json);
    if (terms.missing().isPresent()) {
      json.name("missing");
      MissingRuleJson.write(terms.missing().get(), json);
    }
    Members.text("window", terms.window().map(PlanPeriod::toString), json);
    if (terms.curve().isPresent()) {
      json.name("curve");
      PaceCurveJson.write(terms.curve().get(), json);
    }
    Members.text("measureKind", terms.measureKind().map(MeasureKind::name), json);
    Members.list("events", terms.events(), TaskTermsJson::write, json);
    if (terms.veto().isPresent()) {
      json.name("veto");
      write(terms.veto().get(), json);
    }
    Members.list("overrides", terms.overrides(), TaskTermsJson::write, json);
  }

  static void write(ScopeEvent event, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("status").value(event.status().name());
    json.name("from").value(event.from().toString());
    json.name("reason").value(event.reason());
    json.endObject();
  }

  static void write(Veto veto, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("trigger").value(veto.trigger().name());
    json.name("cap").value(veto.cap().toString());
    json.name("light").value(veto.light().name());
    json.endObject();
  }

  static void write(ValueOverride override, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("value").value(override.value().toString());
    json.name("reason").value(override.reason());
    json.name("author").value(override.author());
    json.name("from").value(override.from().toString());
    Members.text("until", override.until().map(LocalDate::toString), json);
    json.endObject();
  }

  // ---- reading

  static @Nullable Placed read(RuleNames known, JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    TaskTerms.Builder builder = TaskTerms.builder();
    TaskId task = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("task")) {
        task = json.parsed(TaskId::of);
      } else {
        readMember(field, builder, known, json);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject((of, terms) -> new Placed(of, terms.build()), task, builder);
  }

  /** Takes terms without the task they are of. */
  static @Nullable TaskTerms readAlone(RuleNames known, JsonDecoder json)
      throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(ALONE)) {
      return null;
    }
    TaskTerms.Builder builder = TaskTerms.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      readMember(field, builder, known, json);
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }

  private static void readMember(
      String field, TaskTerms.Builder builder, RuleNames known, JsonDecoder json)
      throws IOException, JsonFault {
    switch (field) {
      case "weight" -> Members.set(json.decimal(), builder::weight);
      case "effort" -> Members.set(json.decimal(), builder::effort);
      case "rule" -> Members.set(RollupRuleJson.read(known, json), builder::rule);
      case "earning" -> Members.set(EarningJson.read(json), builder::earning);
      case "units" -> Members.set(json.constant(UnitRule.class), builder::units);
      case "missing" -> Members.set(MissingRuleJson.read(json), builder::missing);
      case "window" -> Members.set(Members.canonical(PlanPeriod::parse, json), builder::window);
      case "curve" -> Members.set(PaceCurveJson.read(json), builder::curve);
      case "measureKind" -> Members.set(json.constant(MeasureKind.class), builder::measureKind);
      case "events" -> builder.events(json.list(TaskTermsJson::readEvent));
      case "veto" -> Members.set(VETOES.read(TaskTermsJson::readVeto, json), builder::veto);
      case "overrides" -> builder.overrides(json.list(TaskTermsJson::readOverride));
      default -> throw new IllegalStateException(field);
    }
  }

  private static @Nullable ScopeEvent readEvent(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(EVENT)) {
      return null;
    }
    ScopeEvent.Status status = null;
    LocalDate from = null;
    String reason = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "status" -> status = json.constant(ScopeEvent.Status.class);
        case "from" -> from = json.date();
        case "reason" -> reason = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(ScopeEvent::new, status, from, reason);
  }

  private static @Nullable Veto readVeto(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(VETO)) {
      return null;
    }
    Veto.Trigger trigger = null;
    Completion cap = null;
    Light light = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "trigger" -> trigger = json.constant(Veto.Trigger.class);
        case "cap" -> cap = Members.outcome(Completion::parse, json);
        case "light" -> light = json.constant(Light.class);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(Veto::new, trigger, cap, light);
  }

  private static @Nullable ValueOverride readOverride(JsonDecoder json)
      throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(OVERRIDE)) {
      return null;
    }
    Completion value = null;
    String reason = null;
    String author = null;
    LocalDate from = null;
    LocalDate until = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "value" -> value = Members.outcome(Completion::parse, json);
        case "reason" -> reason = json.string();
        case "author" -> author = json.string();
        case "from" -> from = json.date();
        case "until" -> until = json.date();
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors || value == null || from == null) {
      json.endObject();
      return null;
    }
    Completion set = value;
    LocalDate first = from;
    Optional<LocalDate> last = Optional.ofNullable(until);
    return json.endObject(
        (why, who) -> new ValueOverride(set, why, who, first, last), reason, author);
  }
}
