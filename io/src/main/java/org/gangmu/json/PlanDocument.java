package org.gangmu.json;

import java.io.IOException;
import org.gangmu.directive.Directive;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One reading of a plan with its envelope: the format, its version, and the plan's own members. */
final class PlanDocument {

  private static final String FORMAT = "gangmu.plan";
  private static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS =
      Fields.required("format", "version", "directive")
          .andOptional("tasks", "targets", "units", "leadRule", "standing", "rollup");

  private final Envelope envelope = new Envelope(FORMAT, VERSION);
  private final RollupForm rollup;

  PlanDocument(RuleNames known) {
    this.rollup = new RollupForm("/rollup", known);
  }

  static void write(Plan plan, RuleNames known, JsonWriter json) throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("directive");
    DirectiveJson.write(plan.directive(), json);
    if (!plan.tasks().isEmpty()) {
      json.name("tasks");
      TaskTreeJson.write(plan.tasks(), json);
    }
    Members.list("targets", plan.targets(), TargetJson::write, json);
    if (!plan.units().isEmpty()) {
      json.name("units");
      UnitDirectoryJson.write(plan.units(), json);
    }
    if (!plan.leadRule().equals(LeadRule.NAMED_ONLY)) {
      json.name("leadRule");
      LeadRuleJson.write(plan.leadRule(), json);
    }
    Members.list("standing", plan.standing(), StandingAssignmentJson::write, json);
    if (plan.rollup().isPresent()) {
      json.name("rollup");
      RollupForm.write(plan.rollup().get(), known, json);
    }
    json.endObject();
  }

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return envelope.isLater();
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
        case "format" -> envelope.readFormat(json);
        case "version" -> envelope.readVersion(json);
        case "directive" -> directive = DirectiveJson.read(json);
        case "tasks" -> Members.set(TaskTreeJson.read("/tasks", json), builder::tasks);
        case "targets" -> builder.targets(json.list(TargetJson::read));
        case "units" -> Members.set(UnitDirectoryJson.read("/units", json), builder::units);
        case "leadRule" -> Members.set(LeadRuleJson.read(json), builder::leadRule);
        case "standing" -> builder.standing(json.list(StandingAssignmentJson::read));
        case "rollup" -> Members.set(rollup.read(json), builder::rollup);
        default -> throw new IllegalStateException(field);
      }
    }
    if (directive == null) {
      json.endObject();
      return null;
    }
    Plan plan = json.endObject(builder.directive(directive)::build);
    if (plan != null && json.errors() == 0) {
      rollup.reportUnknown(plan.tasks(), json);
    }
    return plan;
  }
}
