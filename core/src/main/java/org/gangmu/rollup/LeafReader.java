package org.gangmu.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportDuty;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.rollup.LeafEarning.Earned;
import org.gangmu.rollup.LeafUnits.Answer;
import org.gangmu.rollup.UnitReading.Gap;
import org.gangmu.rollup.UnitReading.Made;
import org.gangmu.target.Attainment;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports on leaves as a {@link RollupPolicy} has it: each unit's by the {@link Earning},
 * where nothing is known by the {@link MissingRule}, and then all of them by the {@link UnitRule}.
 *
 * <p>A task is to be done within the window of its {@linkplain TaskTerms#window() terms}, and else
 * from the beginning of the plan to its deadline; where it has none, to the latest deadline of its
 * targets, if all of them that count have one; and else, or where that is before the plan, to the
 * end of the plan. A thing to be done (9月30日前开工) that has a deadline, its own or the task's, is
 * expected on that day and not before ({@link PaceRule#curve(Target, LocalDate)}).
 *
 * <p>Where the policy has a rhythm, a unit owes reports for this window, and what it reported is
 * out of date as soon as a later report is overdue; where there is none, what was last reported
 * holds. A rhythm with a number of reports for that ({@link ReportRhythm#staleAfter()}) holds
 * figures until as many are missing: they count as last reported, marked by {@link
 * UnitReading#carriedSince()} and not covered, so that a warning stays and nothing is in order by
 * them. What cannot be undone stands until it is revised or withdrawn: a stage that was completed,
 * that there was one of what is to be kept at none, 100% by hand, an amount reached that only rises
 * within the year, and a limit that such an amount exceeded.
 *
 * <p>A target that adds up over time (增量) is summed over the year of the day within the window. A
 * figure for 2026-C07 is of the year so far, and one for 2026-07 of July alone. Where the kind of
 * an amount to be reached is not stated, and its figures are for single periods, it lies between
 * the last figure and the sum ({@link TargetReading#isKindOpen()}) until {@link
 * TaskTerms#measureKind()} states it.
 *
 * <p>Where it is known on which day the work was ordered ({@link Rollup#withOrder}), the first
 * report owed is that for the first period that ends after it, if the window of the task does not
 * begin later; what is reported of the time before counts none the less. While a task is suspended
 * or cancelled, unless that is without effect ({@link ScopeEffect#NONE}), no report is owed for a
 * period that lies wholly in that time: one is for the period in which it began, and for that in
 * which the work was taken up again. Days of a rest leave no hole in a sum.
 *
 * <p>It has no state but what it is made of.
 */
public final class LeafReader {

  /** The first day that report periods reach around. */
  static final LocalDate FIRST_DAY = LocalDate.of(ReportPeriod.FIRST_YEAR + 1, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(ReportPeriod.LAST_YEAR - 1, 12, 31);

  private static final long MOST_PARTS = 1_000_000_000;

  private final RollupPolicy policy;
  private final Optional<LocalDate> orderedOn;
  private final KnownReports known;
  private final LocalDate asOf;
  private final @Nullable ReportRhythm rhythm;
  private final LocalDate owedUntil;
  private final boolean isClosed;
  private final Share amounts;
  private final Share rates;

  /**
   * Reads for a day.
   *
   * @param known the reports
   * @param asOf the day; as a rule that by which the reports were recorded. If it is earlier, what
   *     later reports say of it counts; only reports for periods that were over are then owed
   */
  public LeafReader(RollupPolicy policy, KnownReports known, LocalDate asOf) {
    this(policy, Optional.empty(), known, asOf, /* isClosed= */ false);
  }

  /** Reads a plan for a day. */
  LeafReader(Rollup rollup, KnownReports known, LocalDate asOf) {
    this(rollup, known, asOf, /* isClosed= */ false);
  }

  /**
   * Reads a plan for a day.
   *
   * @param isClosed whether what is due on the last day of recording, and has not come, is overdue
   */
  LeafReader(Rollup rollup, KnownReports known, LocalDate asOf, boolean isClosed) {
    this(rollup.policy(), rollup.orderedOn(), known, asOf, isClosed);
  }

  private LeafReader(
      RollupPolicy policy,
      Optional<LocalDate> orderedOn,
      KnownReports known,
      LocalDate asOf,
      boolean isClosed) {
    this.isClosed = isClosed;
    this.policy = requireNonNull(policy, "policy");
    this.orderedOn = orderedOn;
    this.asOf = requireNonNull(asOf, "asOf");
    this.known = known.heldOn().isAfter(asOf) ? known.asHeld(asOf) : known;
    this.rhythm =
        isReported(known.knownOn()) && isReported(asOf) ? policy.rhythm().orElse(null) : null;
    this.owedUntil = owedUntil(rhythm, known.knownOn(), asOf);
    this.amounts = policy.pace().amounts().expected(policy.period(), asOf);
    this.rates = policy.pace().rates().expected(policy.period(), asOf);
  }

  /** Returns whether report periods reach around a day. */
  static boolean isReported(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** Returns the last day for which reports were owed, seen from a later day. */
  private static LocalDate owedUntil(
      @Nullable ReportRhythm rhythm, LocalDate knownOn, LocalDate asOf) {
    if (rhythm == null || !asOf.isBefore(knownOn)) {
      return LocalDate.MAX;
    }
    ReportPeriod step = ReportPeriod.of(rhythm.step(), asOf);
    return step.endInclusive().equals(asOf) ? asOf : step.start().minusDays(1);
  }

  /** Returns the policy. */
  public RollupPolicy policy() {
    return policy;
  }

  /** Returns the day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns a reader of what was known on a day, and of what was expected then. */
  public LeafReader asOf(LocalDate day) {
    KnownReports then = known.asKnown(requireNonNull(day, "day"));
    return new LeafReader(policy, orderedOn, then, day, /* isClosed= */ false);
  }

  /**
   * Reads one leaf.
   *
   * @param assignments who answers for the task, inherited and inferred ones with their roles; only
   *     those that lead, are responsible or cooperate report. That it rests is known from its own
   *     terms, and not from those of tasks above it
   */
  public LeafReading read(Task task, ImmutableList<Assignment> assignments) {
    requireNonNull(task, "task");
    return read(task, assignments, Rests.of(policy, policy.terms(task.id()), asOf));
  }

  /**
   * Reads one leaf.
   *
   * @param rests when it rested, by its own terms and by those of the tasks above it
   */
  LeafReading read(
      Task task, ImmutableList<Assignment> assignments, ImmutableList<PlanPeriod> rests) {
    requireNonNull(assignments, "assignments");
    TaskTerms terms = policy.terms(task.id());
    UnitRule unitRule = terms.units().orElse(policy.units());
    MissingRule missing = terms.missing().orElse(policy.missing());
    Earning earning = terms.earning().orElse(policy.earning());
    PlanPeriod window = window(terms, LeafTargets.deadline(task));
    LocalDate carriedFrom =
        missing instanceof MissingRule.Carry carry ? daysBefore(asOf, carry.days()) : null;
    LeafTargets targets = new LeafTargets(this, task, terms, window, carriedFrom);
    LeafEarning leafEarning = new LeafEarning(earning, targets, asOf, carriedFrom);
    Completion byTime = completion(expected(policy.pace().amounts(), terms, window));
    Earning.Combination combination = leafEarning.combination();
    Completion expected = combination == null ? byTime : targets.expected(combination);
    Completion ofAmounts = combination != null && targets.areDeeds() ? expected : byTime;

    List<Answer> answers = LeafUnits.answers(unitRule, assignments, task.id(), known);
    List<UnitReading> units = new ArrayList<>(answers.size());
    boolean byHand = false;
    boolean byTargets = false;
    for (Answer answer : answers) {
      LeafReports reports = reports(task.id(), answer.unit(), window, rests);
      ImmutableList<TargetReading> readings = targets.read(reports);
      Earned earned = leafEarning.earn(reports, readings, ofAmounts);
      UnitReading.Builder unit =
          new UnitReading.Builder()
              .unit(answer.unit())
              .role(answer.role())
              .weight(answer.weight())
              .standing(reports.standing())
              .duty(reports.duty())
              .targets(readings);
      if (earned == null) {
        fill(unit, missing, leafEarning.gap(reports, readings), expected);
      } else {
        fill(unit, earned);
        boolean counts = answer.weight().signum() > 0;
        byHand |= counts && earned.made() == Made.BY_HAND;
        byTargets |= counts && earned.made() == Made.BY_TARGETS;
      }
      units.add(unit.build());
    }
    boolean counted = LeafUnits.isAnyCounted(units);
    LeafReading.Builder reading =
        new LeafReading.Builder()
            .task(task.id())
            .asOf(asOf)
            .window(window)
            .range(counted ? LeafUnits.range(unitRule, units) : CompletionRange.ANY)
            .coverage(LeafUnits.coverage(units))
            .isCounted(counted)
            .expected(byHand && !byTargets ? ofAmounts : expected)
            .raw(raw(units))
            .units(units)
            .isLevelOfEffort(earning instanceof Earning.LevelOfEffort);
    if (targets.amount() >= 0) {
      reading
          .planned(targets.planned())
          .actual(LeafAmounts.actual(unitRule, units, targets, expected));
    }
    return reading.build();
  }

  PlanPeriod window(TaskTerms terms, Optional<StatedDate> deadline) {
    if (terms.window().isPresent()) {
      return terms.window().get();
    }
    PlanPeriod plan = policy.period();
    return deadline.isEmpty() || deadline.get().date().isBefore(plan.start())
        ? plan
        : new PlanPeriod(plan.start(), deadline.get().date());
  }

  /**
   * Returns what is expected of a target: within the window of the task, and where that is not set
   * for the task itself, by the target's own deadline.
   *
   * @param isDue whether the task has a deadline
   */
  Share expected(Target target, TaskTerms terms, PlanPeriod window, boolean isDue) {
    PlanPeriod own = terms.window().isPresent() ? window : ownWindow(target, window);
    boolean due = isDue || terms.window().isPresent() || target.deadline().isPresent();
    PaceRule pace = policy.pace();
    return due && terms.curve().isEmpty() && PaceRule.isDeed(target.expression())
        ? pace.curve(target, own.endInclusive()).expected(own, asOf)
        : expected(pace.curve(target), terms, own);
  }

  private static PlanPeriod ownWindow(Target target, PlanPeriod window) {
    return target.deadline().isEmpty() || target.deadline().get().date().isBefore(window.start())
        ? window
        : new PlanPeriod(window.start(), target.deadline().get().date());
  }

  private Share expected(PaceCurve curve, TaskTerms terms, PlanPeriod window) {
    if (terms.curve().isPresent()) {
      return terms.curve().get().expected(window, asOf);
    }
    if (!window.equals(policy.period())) {
      return curve.expected(window, asOf);
    }
    return curve.equals(policy.pace().rates()) ? rates : amounts;
  }

  private LeafReports reports(
      TaskId task, Optional<UnitName> unit, PlanPeriod window, ImmutableList<PlanPeriod> rests) {
    if (unit.isEmpty()) {
      return LeafReports.none(known, task);
    }
    LocalDate first = owedFrom(orderedOn, window.start());
    LocalDate from = first.isBefore(FIRST_DAY) ? FIRST_DAY : first;
    LocalDate until = owedUntil.isBefore(window.endInclusive()) ? owedUntil : window.endInclusive();
    ImmutableList<PlanPeriod> over = rests;
    if (!rests.isEmpty() && rests.get(rests.size() - 1).endInclusive().equals(LocalDate.MAX)) {
      PlanPeriod last = rests.get(rests.size() - 1);
      over = rests.subList(0, rests.size() - 1);
      until = last.start().isAfter(until) ? until : dayBefore(last.start());
    }
    return rhythm == null || !isReported(from) || until.isBefore(from)
        ? LeafReports.of(known, task, unit.get())
        : LeafReports.of(
            known,
            new ReportDuty(task, unit.get(), rhythm, from, Optional.of(until), over),
            window.start(),
            isClosed);
  }

  /**
   * Returns the first day for which reports are owed: that after the order, or the first of all.
   */
  static LocalDate owedFrom(Optional<LocalDate> orderedOn, LocalDate start) {
    return orderedOn
        .filter(day -> !day.isBefore(start))
        .map(day -> day.equals(LocalDate.MAX) ? day : day.plusDays(1))
        .orElse(start);
  }

  private static LocalDate dayBefore(LocalDate day) {
    return daysBefore(day, 1);
  }

  /** Returns a day so many before another, or the first of all. */
  private static LocalDate daysBefore(LocalDate day, int days) {
    long from = day.toEpochDay() - days;
    return from < LocalDate.MIN.toEpochDay() ? LocalDate.MIN : LocalDate.ofEpochDay(from);
  }

  private static void fill(UnitReading.Builder unit, Earned earned) {
    unit.range(earned.range())
        .made(earned.made())
        .gap(Gap.NONE)
        .coverage(earned.coverage())
        .raw(earned.raw())
        .day(earned.sources().day())
        .carriedSince(earned.sources().carriedSince())
        .evidence(earned.sources().evidence())
        .reports(earned.sources().reports());
  }

  private static void fill(
      UnitReading.Builder unit, MissingRule missing, Gap gap, Completion expected) {
    Made made = Made.UNKNOWN;
    CompletionRange range = CompletionRange.ANY;
    if (missing instanceof MissingRule.Zero) {
      made = Made.AS_NOTHING;
      range = CompletionRange.of(Completion.NOTHING);
    } else if (missing instanceof MissingRule.Exclude) {
      made = Made.EXCLUDED;
    } else if (missing instanceof MissingRule.AssumePlan) {
      made = Made.AS_PLANNED;
      range = CompletionRange.of(expected);
    }
    unit.range(range).made(made).gap(gap).coverage(Completion.NOTHING);
  }

  /** Returns what the only unit that counts attains. */
  private static Optional<Attainment> raw(List<UnitReading> units) {
    UnitReading only = null;
    for (UnitReading unit : units) {
      if (unit.isCounted()) {
        if (only != null) {
          return Optional.empty();
        }
        only = unit;
      }
    }
    return only == null ? Optional.empty() : only.raw();
  }

  /** Returns a share as a completion, in whole numbers of 64 bits where these do. */
  static Completion completion(Share share) {
    if (share.isNothing()) {
      return Completion.NOTHING;
    }
    if (share.isWhole()) {
      return Completion.FULL;
    }
    return share.denominator() < MOST_PARTS
        ? new Completion(Completion.mean(share.numerator() * Completion.WHOLE, share.denominator()))
        : Completion.of(share);
  }
}
