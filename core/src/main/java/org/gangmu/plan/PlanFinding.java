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
  /**
   * The roll-up policy kept with the plan has terms (权重、一票否决、核定) of a task that the plan has not,
   * so that they hold nowhere. One finding for each such task.
   */
  TERMS_ASTRAY(
      "plan.terms-astray", Severity.WARNING, "say which task the terms are of, or strike them out"),
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
  /**
   * A target says only in words what is wanted, so that nothing about it can be judged (定性目标): all
   * its parts are {@link org.gangmu.target.TargetExpression.Opaque}. One finding for each task.
   */
  TARGET_WITHOUT_FIGURE(
      "plan.target-without-figure", Severity.INFO, "state a figure, or a thing to be delivered"),
  /**
   * A target has no deadline (完成时限), its task has none, and the document no period whose end would
   * be one. One finding for each task; if no target at all has a deadline, one for the document.
   * Targets {@linkplain #TARGET_WITHOUT_FIGURE without a figure} are not asked for one.
   */
  TARGET_WITHOUT_DEADLINE(
      "plan.target-without-deadline",
      Severity.INFO,
      "state a deadline, or the period of the document"),
  /**
   * A unit of measure (计量单位) is not in {@link org.gangmu.target.MeasureTable#standard()} and only
   * counts by its word, so that its figures convert into no other: {@code 吨/年}. Common words to
   * count by (个, 家, 项, 台套) are known. One finding for each symbol, where it first stands.
   */
  MEASURE_UNKNOWN(
      "plan.measure-unknown", Severity.INFO, "correct the unit of measure, or define what it is"),
  /**
   * Two targets set figures for one indicator that cannot both be the target (目标不一致): {@code >= 5%}
   * beside {@code >= 6%}, in the body or in a table.
   *
   * <p>They speak of one indicator if name, scope, deadline (that of the task or the end of the
   * document's period where none is stated), form, base, measure kind and dimension are the same,
   * and both or neither are what one strives for ({@link org.gangmu.target.Commitment#STRETCH}). No
   * named base is last year. They agree if they can both be meant: the amounts are the same, in
   * whatever unit and with whatever words around them; one is a lower and the other an upper end
   * with something between; or one lies within the band that the other names. Each figure that
   * disagrees is told once, where it first stands. Alternatives within a target are not compared.
   */
  FIGURES_DISAGREE(
      "plan.figures-disagree",
      Severity.WARNING,
      "say which figure is the target, or what each is of"),
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
