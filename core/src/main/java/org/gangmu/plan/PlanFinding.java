package org.gangmu.plan;

import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Severity;

/**
 * What a review can find in a plan. Those about the whole document come first in a review, then
 * those about each task, in the order in which they stand here.
 */
public enum PlanFinding implements Code {
  /** The plan has no task. */
  NO_TASK("plan.no-task", Severity.WARNING, "read the text again, or add the tasks"),
  /** A document of a statutory kind bears no document number (发文字号). */
  NO_NUMBER("plan.no-number", Severity.WARNING, "enter the document number"),
  /** The document is not dated; names of units cannot be looked up then. */
  NO_DATE("plan.no-date", Severity.WARNING, "enter the date under the signature"),
  /** Nobody is known to have issued the document. */
  NO_ISSUER("plan.no-issuer", Severity.WARNING, "enter the issuer"),
  /** A stretch of the text was not understood. */
  UNREAD_TEXT("plan.unread-text", Severity.WARNING, "look at the text and enter what it says"),
  /** A closing rule adds a unit to the tasks after one that the plan has not. */
  STANDING_ASTRAY(
      "plan.standing-astray", Severity.WARNING, "say after which task the closing rule holds"),
  /** There are tasks, but none of them has a unit. */
  NO_UNIT_AT_ALL("plan.no-unit-at-all", Severity.WARNING, "assign the tasks to units"),
  /** The number of a task's label is not the one after the number before. */
  NUMBER_SKIPPED("plan.number-skipped", Severity.WARNING, "see whether a task was lost"),
  /** The number of a task's label stood before. */
  NUMBER_REPEATED("plan.number-repeated", Severity.WARNING, "number one of the tasks anew"),
  /** A task without sub-tasks has no unit, neither of its own nor from above. */
  NO_UNIT("plan.no-unit", Severity.WARNING, "assign the task to a unit"),
  /** A task has units, but none leads, though {@link LeadDemand} asks for a lead. */
  NO_LEAD("plan.no-lead", Severity.WARNING, "name the unit that leads, or state a rule for it"),
  /** A task names several leads. */
  SEVERAL_LEADS(
      "plan.several-leads", Severity.WARNING, "say which of them coordinates and reports"),
  /** A unit stands twice in one role of a task. */
  REPEATED_UNIT("plan.repeated-unit", Severity.WARNING, "strike the name out once"),
  /** A unit has two roles in a task that exclude each other. */
  TWO_ROLES("plan.two-roles", Severity.WARNING, "leave the unit its chief role"),
  /** A list of units ends open (等). */
  OPEN_LIST("plan.open-list", Severity.WARNING, "name the units that are left out"),
  /** No unit among those of the plan bears a name. */
  UNIT_UNKNOWN("plan.unit-unknown", Severity.WARNING, "correct the name, or add it as an alias"),
  /** Several units among those of the plan bear a name. */
  UNIT_AMBIGUOUS("plan.unit-ambiguous", Severity.WARNING, "give the unit its full name"),
  /** A name stands for several units (各县政府, 有关部门). */
  COLLECTIVE(
      "plan.collective",
      Severity.INFO,
      "resolve the name against a directory of units, or name the units"),
  /** The lead of a task is not named but follows from a rule. */
  LEAD_INFERRED("plan.lead-inferred", Severity.INFO, "none; name the lead if the rule errs"),
  /** There are more findings than are kept. */
  MORE_FINDINGS("plan.more-findings", Severity.WARNING, "raise Limits.diagnostics");

  private final String id;
  private final Severity severity;
  private final String remedy;

  PlanFinding(String id, Severity severity, String remedy) {
    this.id = id;
    this.severity = severity;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  /** Returns how much a finding of this code weighs. */
  public Severity severity() {
    return severity;
  }

  /** Returns what can be done about it, in a few words. */
  public String remedy() {
    return remedy;
  }
}
