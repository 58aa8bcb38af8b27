package org.gangmu.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Who answers for a task, as an object, and each assignment, as one too. */
final class ResponsibilityJson {

  private static final Fields FIELDS = Fields.optional("assignments", "openEnded", "inferredLead");
  private static final Fields ASSIGNMENT =
      Fields.required("unit", "role").andOptional("word", "weight");

  private ResponsibilityJson() {}

  static void write(Responsibility responsibility, JsonWriter json) throws IOException {
    json.beginObject();
    Members.list(
        "assignments", responsibility.assignments(), ResponsibilityJson::writeAssignment, json);
    Members.texts("openEnded", responsibility.openEnded(), Role::name, json);
    Members.text("inferredLead", responsibility.inferredLead().map(UnitName::text), json);
    json.endObject();
  }

  static void writeAssignment(Assignment assignment, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("unit").value(assignment.unit().text());
    json.name("role").value(assignment.role().name());
    Members.text("word", assignment.word(), json);
    if (assignment.weight().isPresent()) {
      json.name("weight").value(assignment.weight().get());
    }
    json.endObject();
  }

  static @Nullable Responsibility read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Responsibility.Builder builder = Responsibility.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "assignments" ->
            builder.assignments(
                json.list(
                    json.limits().unitsInList(),
                    "Limits.unitsInList",
                    ResponsibilityJson::readAssignment));
        case "openEnded" -> builder.openEnded(json.distinct(each -> each.constant(Role.class)));
        case "inferredLead" -> Members.set(Members.unit(json), builder::inferredLead);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(builder::build);
  }

  static @Nullable Assignment readAssignment(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(ASSIGNMENT)) {
      return null;
    }
    UnitName unit = null;
    Role role = null;
    Optional<String> word = Optional.empty();
    Optional<BigDecimal> weight = Optional.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "unit" -> unit = Members.unit(json);
        case "role" -> role = json.constant(Role.class);
        case "word" -> word = Optional.ofNullable(json.string());
        case "weight" -> weight = Optional.ofNullable(json.decimal());
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(new Details(word, weight)::assignment, unit, role);
  }

  /** What an assignment may go without. */
  private record Details(Optional<String> word, Optional<BigDecimal> weight) {
    Assignment assignment(UnitName unit, Role role) {
      return new Assignment(unit, role, word, weight);
    }
  }
}
