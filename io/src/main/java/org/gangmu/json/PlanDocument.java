package org.gangmu.json;

import java.io.IOException;
import org.gangmu.directive.Directive;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One reading of a plan with its envelope: the format, its version, and the plan's own members. */
final class PlanDocument {

  static final String FORMAT = "gangmu.plan";
  static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS =
      Fields.required("format", "version", "directive")
          .andOptional("targets", "tasks", "units", "leadRule", "standing");

  private boolean later;

  static void write(Plan plan, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("format").value(FORMAT);
    json.name("version").value(VERSION.toString());
    json.name("directive");
    DirectiveJson.write(plan.directive(), json);
    Members.list("targets", plan.targets(), TargetJson::write, json);
    if (!plan.tasks().isEmpty()) {
      json.name("tasks");
      TaskTreeJson.write(plan.tasks(), json);
    }
    if (!plan.units().isEmpty()) {
      json.name("units");
      UnitDirectoryJson.write(plan.units(), json);
    }
    if (!plan.leadRule().equals(LeadRule.NAMED_ONLY)) {
      json.name("leadRule");
      LeadRuleJson.write(plan.leadRule(), json);
    }
    Members.list("standing", plan.standing(), StandingAssignmentJson::write, json);
    json.endObject();
  }

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return later;
  }

  /** Takes a plan; what it gives is to be used only if no error was reported. */
  @Nullable Plan read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Plan.Builder builder = Plan.builder();
    Directive directive = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "format" -> readFormat(json);
        case "version" -> readVersion(json);
        case "directive" -> directive = DirectiveJson.read(json);
        case "targets" -> builder.targets(json.list(TargetJson::read));
        case "tasks" -> Members.set(TaskTreeJson.read("/tasks", json), builder::tasks);
        case "units" -> Members.set(UnitDirectoryJson.read("/units", json), builder::units);
        case "leadRule" -> Members.set(LeadRuleJson.read(json), builder::leadRule);
        case "standing" -> builder.standing(json.list(StandingAssignmentJson::read));
        default -> throw new IllegalStateException(field);
      }
    }
    if (directive == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.directive(directive)::build);
  }

  private static void readFormat(JsonDecoder json) throws IOException, JsonFault {
    String format = json.string();
    if (format != null && !format.equals(FORMAT)) {
      throw json.fault(
          JsonCode.FORMAT, "format must be " + FORMAT + ": " + JsonDecoder.shown(format));
    }
  }

  private void readVersion(JsonDecoder json) throws IOException, JsonFault {
    Version version = json.parsed(Version::parse);
    if (version == null) {
      return;
    }
    if (version.major() != VERSION.major()) {
      throw json.fault(
          JsonCode.VERSION,
          "version must be "
              + VERSION.major()
              + ".x, the only one that this release reads: "
              + version);
    }
    later = version.minor() > VERSION.minor();
  }
}
