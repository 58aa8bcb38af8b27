package org.gangmu.flat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.target.Commitment;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetKind;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** Records of targets as JSON, one by one. */
final class FlatTargetJson {

  static final String TARGET = "target";
  static final String MILESTONE = "milestone";
  static final String QUALITATIVE = "qualitative";

  private static final Fields TARGET_FIELDS =
      Fields.required("record", "value")
          .andOptional(
              "task",
              "line",
              "kind",
              "source",
              "indicator",
              "relation",
              "basis",
              "upper",
              "scale",
              "unit",
              "deadline",
              "commitment");
  private static final Fields MILESTONE_FIELDS =
      Fields.required("record").andOptional("task", "line", "source", "deadline", "stated");
  private static final Fields QUALITATIVE_FIELDS =
      Fields.required("record", "form").andOptional("task", "line", "source", "detail");

  private FlatTargetJson() {}

  // ---- writing

  static void write(FlatTargets targets, JsonWriter json) throws IOException {
    for (FlatTarget target : targets.targets()) {
      write(target, json);
    }
    for (FlatMilestone milestone : targets.milestones()) {
      write(milestone, json);
    }
    for (FlatQualitative qualitative : targets.qualitatives()) {
      write(qualitative, json);
    }
  }

  private static void write(FlatTarget target, JsonWriter json) throws IOException {
    begin(TARGET, target.task(), target.line(), json);
    json.name("kind").value(target.kind().name());
    json.name("source").value(target.source());
    json.name("indicator").value(target.indicator());
    json.name("relation").value(target.relation().name());
    json.name("basis").value(target.basis().name());
    json.name("value").value(target.value());
    json.name("upper");
    if (target.upper().isPresent()) {
      json.value(target.upper().get());
    } else {
      json.nullValue();
    }
    json.name("scale").value(target.scale().word());
    json.name("unit").value(target.unit());
    FlatJson.text("deadline", target.deadline().map(LocalDate::toString), json);
    json.name("commitment").value(target.commitment().name());
    json.endObject().endLine();
  }

  private static void write(FlatMilestone milestone, JsonWriter json) throws IOException {
    begin(MILESTONE, milestone.task(), milestone.line(), json);
    json.name("source").value(milestone.source());
    FlatJson.text("deadline", milestone.deadline().map(LocalDate::toString), json);
    json.name("stated").value(milestone.stated());
    json.endObject().endLine();
  }

  private static void write(FlatQualitative qualitative, JsonWriter json) throws IOException {
    begin(QUALITATIVE, qualitative.task(), qualitative.line(), json);
    json.name("source").value(qualitative.source());
    json.name("form").value(qualitative.form().name());
    json.name("detail").value(qualitative.detail());
    json.endObject().endLine();
  }

  private static void begin(String record, Optional<TaskId> task, OptionalInt line, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("record").value(record);
    FlatJson.text("task", task.map(TaskId::text), json);
    if (line.isPresent()) {
      json.name("line").value(line.getAsInt());
    }
  }

  // ---- reading

  static @Nullable FlatTarget readTarget(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(TARGET_FIELDS)) {
      return null;
    }
    FlatTarget.Builder builder = FlatTarget.builder();
    BigDecimal value = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (!field.equals("value") && json.takeNull()) {
        continue;
      }
      switch (field) {
        case "record" -> json.skip();
        case "task" -> FlatJson.set(json.parsed(TaskId::of), builder::task);
        case "line" -> FlatJson.set(json.integer(), builder::line);
        case "kind" -> FlatJson.set(json.constant(TargetKind.class), builder::kind);
        case "source" -> FlatJson.set(json.string(), builder::source);
        case "indicator" -> FlatJson.set(json.string(), builder::indicator);
        case "relation" -> FlatJson.set(json.constant(FlatRelation.class), builder::relation);
        case "basis" -> FlatJson.set(json.constant(FlatBasis.class), builder::basis);
        case "value" -> value = json.decimal();
        case "upper" -> FlatJson.set(json.decimal(), builder::upper);
        case "scale" -> FlatJson.set(json.parsed(FlatTargetJson::scale), builder::scale);
        case "unit" -> FlatJson.set(json.string(), builder::unit);
        case "deadline" -> FlatJson.set(json.date(), builder::deadline);
        case "commitment" -> FlatJson.set(json.constant(Commitment.class), builder::commitment);
        default -> throw new IllegalStateException(field);
      }
    }
    if (value == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.value(value)::build);
  }

  private static Scale scale(String word) {
    return Scale.ofWord(word)
        .orElseThrow(() -> new IllegalArgumentException("scale is not known: " + word));
  }

  static @Nullable FlatMilestone readMilestone(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(MILESTONE_FIELDS)) {
      return null;
    }
    Place place = new Place();
    LocalDate deadline = null;
    String stated = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (json.takeNull()) {
        continue;
      }
      switch (field) {
        case "deadline" -> deadline = json.date();
        case "stated" -> stated = json.string();
        default -> place.take(field, json);
      }
    }
    Optional<LocalDate> day = Optional.ofNullable(deadline);
    String words = stated == null ? "" : stated;
    return json.endObject(
        () -> new FlatMilestone(place.task(), place.line(), place.source, day, words));
  }

  static @Nullable FlatQualitative readQualitative(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(QUALITATIVE_FIELDS)) {
      return null;
    }
    Place place = new Place();
    FlatForm form = null;
    String detail = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (!field.equals("form") && json.takeNull()) {
        continue;
      }
      switch (field) {
        case "form" -> form = json.constant(FlatForm.class);
        case "detail" -> detail = json.string();
        default -> place.take(field, json);
      }
    }
    if (form == null) {
      json.endObject();
      return null;
    }
    FlatForm told = form;
    String words = detail == null ? "" : detail;
    return json.endObject(
        () -> new FlatQualitative(place.task(), place.line(), place.source, told, words));
  }

  /** Where a statement was made, and in which words. */
  private static final class Place {
    private @Nullable TaskId task;
    private @Nullable Integer line;
    private String source = "";

    void take(String field, JsonDecoder json) throws IOException, JsonFault {
      switch (field) {
        case "record" -> json.skip();
        case "task" -> task = json.parsed(TaskId::of);
        case "line" -> line = json.integer();
        case "source" -> {
          String words = json.string();
          source = words == null ? "" : words;
        }
        default -> throw new IllegalStateException(field);
      }
    }

    Optional<TaskId> task() {
      return Optional.ofNullable(task);
    }

    OptionalInt line() {
      return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }
  }
}
