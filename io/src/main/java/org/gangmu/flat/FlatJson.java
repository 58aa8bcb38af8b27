package org.gangmu.flat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.gangmu.directive.DocumentKind;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Records as JSON, one by one. */
final class FlatJson {

  static final String DIRECTIVE = "directive";
  static final String TASK = "task";

  private static final Fields DIRECTIVE_FIELDS =
      Fields.required("record")
          .andOptional("number", "indexNumber", "issuer", "title", "date", "kind", "addressees");
  private static final Fields TASK_FIELDS =
      Fields.required("record", "id")
          .andOptional(
              "parent",
              "label",
              "heading",
              "opening",
              "lead",
              "responsible",
              "cooperating",
              "supervising",
              "inferredLead",
              "openEnded");

  private FlatJson() {}

  // ---- writing

  static void write(FlatDirective directive, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("record").value(DIRECTIVE);
    text("number", directive.number(), json);
    text("indexNumber", directive.indexNumber(), json);
    text("issuer", directive.issuer().map(UnitName::text), json);
    text("title", directive.title(), json);
    text("date", directive.date().map(LocalDate::toString), json);
    text("kind", directive.kind().map(DocumentKind::name), json);
    units("addressees", directive.addressees(), json);
    json.endObject().endLine();
  }

  static void write(FlatTask task, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("record").value(TASK);
    json.name("id").value(task.id().text());
    text("parent", task.parent().map(TaskId::text), json);
    json.name("label").value(task.label());
    json.name("heading").value(task.heading());
    json.name("opening").value(task.opening());
    units("lead", task.lead(), json);
    units("responsible", task.responsible(), json);
    units("cooperating", task.cooperating(), json);
    units("supervising", task.supervising(), json);
    text("inferredLead", task.inferredLead().map(UnitName::text), json);
    json.name("openEnded").value(task.openEnded());
    json.endObject().endLine();
  }

  static void text(String name, Optional<String> text, JsonWriter json) throws IOException {
    json.name(name);
    if (text.isPresent()) {
      json.value(text.get());
    } else {
      json.nullValue();
    }
  }

  private static void units(String name, Iterable<UnitName> units, JsonWriter json)
      throws IOException {
    json.name(name).beginInlineArray();
    for (UnitName unit : units) {
      json.value(unit.text());
    }
    json.endArray();
  }

  // ---- reading

  static @Nullable FlatDirective readDirective(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(DIRECTIVE_FIELDS)) {
      return null;
    }
    FlatDirective.Builder builder = FlatDirective.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (json.takeNull()) {
        continue;
      }
      switch (field) {
        case "record" -> json.skip();
        case "number" -> set(json.string(), builder::number);
        case "indexNumber" -> set(json.string(), builder::indexNumber);
        case "issuer" -> set(unit(json), builder::issuer);
        case "title" -> set(json.string(), builder::title);
        case "date" -> set(json.date(), builder::date);
        case "kind" -> set(json.constant(DocumentKind.class), builder::kind);
        case "addressees" -> builder.addressees(units(json));
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(builder::build);
  }

  /** Takes a task; one whose other fields were reported is given out if it has an id. */
  static @Nullable FlatTask readTask(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(TASK_FIELDS)) {
      return null;
    }
    FlatTask.Builder builder = FlatTask.builder();
    TaskId id = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (!field.equals("id") && json.takeNull()) {
        continue;
      }
      switch (field) {
        case "record" -> json.skip();
        case "id" -> id = json.parsed(TaskId::of);
        case "parent" -> set(json.parsed(TaskId::of), builder::parent);
        case "label" -> set(json.string(), builder::label);
        case "heading" -> set(json.string(), builder::heading);
        case "opening" -> set(json.string(), builder::opening);
        case "lead" -> builder.lead(units(json));
        case "responsible" -> builder.responsible(units(json));
        case "cooperating" -> builder.cooperating(units(json));
        case "supervising" -> builder.supervising(units(json));
        case "inferredLead" -> set(unit(json), builder::inferredLead);
        case "openEnded" -> set(json.bool(), builder::openEnded);
        default -> throw new IllegalStateException(field);
      }
    }
    if (id == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.id(id)::build);
  }

  static <T> void set(@Nullable T value, Consumer<? super T> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }

  private static @Nullable UnitName unit(JsonDecoder json) throws IOException, JsonFault {
    return json.parsed(UnitName::of);
  }

  private static ImmutableList<UnitName> units(JsonDecoder json) throws IOException, JsonFault {
    return json.list(json.limits().unitsInList(), "Limits.unitsInList", FlatJson::unit);
  }
}
