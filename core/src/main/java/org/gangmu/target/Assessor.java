package org.gangmu.target;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gangmu.target.Judge.Judgement;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.jspecify.annotations.Nullable;

/** Walks through an expression and finds what observations say of it; see {@link Assessment}. */
final class Assessor implements TargetVisitor<Finding> {

  private static final Measure PLACES = Measure.counting("位次");
  private static final Criterion ALL =
      Criterion.threshold(Relation.AT_LEAST, Quantity.of(BigDecimal.valueOf(100), Measure.PERCENT));

  private final Observations observations;
  private final LocalDate asOf;
  private final AssessmentPolicy policy;
  private final Judge judge;
  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  Assessor(Observations observations, LocalDate asOf, AssessmentPolicy policy) {
    this.observations = observations;
    this.asOf = asOf;
    this.policy = policy;
    this.judge = new Judge(policy);
  }

  ImmutableList<Reason> reasons() {
    return reasons.build();
  }

  /** Returns what is known of an indicator, and notes the reason where nothing is. */
  private @Nullable Observation find(String indicator, TargetExpression subject) {
    Observation found = observations.byIndicator().get(indicator);
    if (found == null) {
      note(ReasonCode.NO_OBSERVATION, subject);
      return null;
    }
    if (found.date().isPresent() && found.date().get().isAfter(asOf)) {
      note(ReasonCode.NOT_YET_KNOWN, subject);
      return null;
    }
    return found;
  }

  private void note(ReasonCode code, TargetExpression subject) {
    reasons.add(new Reason(code, subject, Optional.empty()));
  }

  private Finding unknown(ReasonCode code, TargetExpression subject) {
    note(code, subject);
    return Finding.UNDETERMINED;
  }

  /** Returns a finding for a verdict that is known, with the day that the facts are of. */
  private Finding known(
      boolean met, TargetExpression subject, Observation observation, Optional<Quantity> figure) {
    Verdict verdict = Verdict.of(met);
    return finding(
        new Judgement(verdict, Attainment.of(met), null), subject, observation.date(), figure);
  }

  private Finding finding(
      Judgement judgement,
      TargetExpression subject,
      Optional<LocalDate> date,
      Optional<Quantity> figure) {
    ReasonCode code =
        switch (judgement.verdict()) {
          case MET -> ReasonCode.MET;
          case NOT_MET -> ReasonCode.NOT_MET;
          case UNDETERMINED -> ReasonCode.NEAR;
        };
    reasons.add(new Reason(code, subject, figure));
    return new Finding(
        judgement.verdict(),
        judgement.attainment(),
        judgement.margin(),
        date.orElse(LocalDate.MIN),
        date.orElse(asOf));
  }

  private boolean lowerIsBetter(String indicator) {
    return policy.lowerIsBetter().contains(indicator);
  }

  private static @Nullable Quantity baseline(Observation observation, Quantity level) {
    return observation.baseline().filter(level::isLike).orElse(null);
  }

  private static @Nullable BigDecimal start(Observation observation, Quantity level) {
    Quantity baseline = baseline(observation, level);
    return baseline == null ? null : baseline.inSteps();
  }

  @Override
  public Finding visitLevel(Level level) {
    Observation observation = find(level.indicator(), level);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    return judgeLevel(level, level.criterion(), observation, lowerIsBetter(level.indicator()));
  }

  private Finding judgeLevel(
      TargetExpression subject,
      Criterion criterion,
      Observation observation,
      boolean lowerIsBetter) {
    if (observation.level().isEmpty()) {
      return unknown(ReasonCode.NO_FIGURE, subject);
    }
    Quantity figure = observation.level().get();
    if (!figure.isLike(criterion.stated())) {
      return unknown(ReasonCode.UNLIKE, subject);
    }
    Judgement judgement =
        judge.judge(
            criterion, Figure.plain(figure.inSteps(), start(observation, figure)), lowerIsBetter);
    return finding(judgement, subject, observation.date(), observation.level());
  }

  @Override
  public Finding visitChange(Change change) {
    Observation observation = find(change.indicator(), change);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    ChangeFigure size = ChangeFigure.of(change, observation);
    Figure figure = size.figure();
    if (figure == null) {
      return unknown(size.missing(), change);
    }
    Criterion criterion = change.criterion();
    boolean computable = figure.canTarget(criterion.stated());
    if (criterion instanceof Criterion.Band band) {
      computable &= figure.canTarget(band.upper());
    }
    if (!computable) {
      return unknown(ReasonCode.NO_POWER_OF_TWO, change);
    }
    Optional<Quantity> reported = Optional.ofNullable(size.reported());
    if (reported.isPresent()) {
      reasons.add(new Reason(ReasonCode.AS_REPORTED, change, reported));
    }
    return finding(
        judge.judge(criterion, figure, false),
        change,
        observation.date(),
        reported.or(observation::level));
  }

  @Override
  public Finding visitRelative(Relative relative) {
    Observation observation = find(relative.indicator(), relative);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    if (observation.level().isEmpty()) {
      return unknown(ReasonCode.NO_FIGURE, relative);
    }
    Quantity reference = observation.references().get(relative.reference());
    if (reference == null) {
      return unknown(ReasonCode.NO_REFERENCE, relative);
    }
    Quantity level = observation.level().get();
    BigDecimal margin =
        relative.margin().isPresent()
            ? marginTo(reference, relative.margin().get())
            : BigDecimal.ZERO;
    if (margin == null || !reference.isLike(level)) {
      return unknown(ReasonCode.UNLIKE, relative);
    }
    Judgement judgement =
        judge.relative(
            relative.relation(),
            level,
            reference.inSteps(),
            margin,
            baseline(observation, level),
            lowerIsBetter(relative.indicator()));
    return finding(judgement, relative, observation.date(), observation.level());
  }

  /** Returns a margin in the steps of a reference: a share of it, points of a share, an amount. */
  private static @Nullable BigDecimal marginTo(Quantity reference, Quantity margin) {
    Dimension dimension = margin.measure().dimension();
    if (dimension.equals(Dimension.SHARE)) {
      return reference.inSteps().abs().multiply(margin.inSteps());
    }
    if (dimension.equals(Dimension.POINTS)
        && reference.measure().dimension().equals(Dimension.SHARE)) {
      return margin.inSteps().movePointLeft(2);
    }
    return reference.isLike(margin) ? margin.inSteps() : null;
  }

  @Override
  public Finding visitRank(Rank rank) {
    Observation observation = find(rank.indicator(), rank);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    Integer place = observation.ranks().get(rank.among());
    if (place == null) {
      return unknown(ReasonCode.NO_RANK, rank);
    }
    Quantity figure = Quantity.of(BigDecimal.valueOf(place), PLACES);
    Criterion criterion =
        Criterion.threshold(
            Relation.AT_MOST, Quantity.of(BigDecimal.valueOf(rank.place()), PLACES));
    return finding(
        judge.judge(criterion, Figure.plain(figure.inSteps(), null), true),
        rank,
        observation.date(),
        Optional.of(figure));
  }

  @Override
  public Finding visitGrade(Grade grade) {
    Observation observation = find(grade.indicator(), grade);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    if (observation.gradeReached().isPresent()) {
      return known(observation.gradeReached().get(), grade, observation, Optional.empty());
    }
    if (observation.grade().isEmpty()) {
      return unknown(ReasonCode.NO_GRADE, grade);
    }
    String found = observation.grade().get();
    if (found.equals(grade.grade())) {
      return known(true, grade, observation, Optional.empty());
    }
    int wanted = observation.gradesBestFirst().indexOf(grade.grade());
    int place = observation.gradesBestFirst().indexOf(found);
    return wanted < 0 || place < 0
        ? unknown(ReasonCode.GRADES_NOT_ORDERED, grade)
        : known(place <= wanted, grade, observation, Optional.empty());
  }

  @Override
  public Finding visitCompleteness(Completeness completeness) {
    Observation observation = find(completeness.indicator(), completeness);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    return switch (completeness.extent()) {
      case ALL -> all(completeness, observation);
      case NONE -> none(completeness, observation);
      case KEPT_AT_NONE -> keptAtNone(completeness, observation);
    };
  }

  private Finding all(Completeness subject, Observation observation) {
    if (observation.totalCount().isEmpty() || observation.doneCount().isEmpty()) {
      return observation.level().isEmpty()
          ? unknown(ReasonCode.NO_COUNT, subject)
          : judgeLevel(subject, ALL, observation, false);
    }
    long total = observation.totalCount().getAsLong();
    if (total == 0) {
      note(ReasonCode.NOTHING_TO_COUNT, subject);
      return known(true, subject, observation, Optional.empty());
    }
    return counted(subject, observation, Relation.AT_LEAST, total);
  }

  /** Judges how many are done. */
  private Finding counted(
      Completeness subject, Observation observation, Relation relation, long total) {
    Quantity wanted = Quantity.of(BigDecimal.valueOf(total), Measure.NONE);
    Quantity done =
        Quantity.of(BigDecimal.valueOf(observation.doneCount().orElse(0)), Measure.NONE);
    return finding(
        judge.judge(
            Criterion.threshold(relation, wanted), Figure.plain(done.inSteps(), null), false),
        subject,
        observation.date(),
        Optional.of(done));
  }

  private Finding none(Completeness subject, Observation observation) {
    if (observation.level().isPresent()) {
      Quantity left = observation.level().get();
      Quantity size = left.signum() < 0 ? left.negate() : left;
      Criterion zero =
          Criterion.threshold(Relation.AT_MOST, Quantity.of(BigDecimal.ZERO, left.measure()));
      return finding(
          judge.judge(zero, Figure.plain(size.inSteps(), start(observation, left)), true),
          subject,
          observation.date(),
          observation.level());
    }
    if (observation.totalCount().isEmpty() || observation.doneCount().isEmpty()) {
      return unknown(ReasonCode.NO_COUNT, subject);
    }
    long total = observation.totalCount().getAsLong();
    return total == 0
        ? known(true, subject, observation, Optional.empty())
        : counted(subject, observation, Relation.AT_LEAST, total);
  }

  private Finding keptAtNone(Completeness subject, Observation observation) {
    boolean oneNow = observation.level().isPresent() && observation.level().get().signum() != 0;
    if (oneNow) {
      return known(false, subject, observation, observation.level());
    }
    return observation.everNonZero().isEmpty()
        ? unknown(ReasonCode.NO_HISTORY, subject)
        : known(!observation.everNonZero().get(), subject, observation, observation.level());
  }

  @Override
  public Finding visitTurn(Turn turn) {
    Observation observation = find(turn.indicator(), turn);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    if (observation.level().isEmpty()) {
      return unknown(ReasonCode.NO_FIGURE, turn);
    }
    int from =
        switch (turn.turning()) {
          case TO_POSITIVE -> -1;
          case TO_NEGATIVE -> 1;
          case FROM_ZERO -> 0;
        };
    int to = from == 1 ? -1 : 1;
    if (observation.level().get().signum() != to) {
      return known(false, turn, observation, observation.level());
    }
    if (observation.signBefore().isEmpty() && observation.baseline().isEmpty()) {
      return unknown(ReasonCode.NO_SIGN_BEFORE, turn);
    }
    int before =
        observation
            .signBefore()
            .orElseGet(() -> observation.baseline().map(Quantity::signum).orElse(0));
    return before == from
        ? known(true, turn, observation, observation.level())
        : unknown(ReasonCode.NOTHING_TO_TURN, turn);
  }

  @Override
  public Finding visitMilestone(Milestone milestone) {
    Observation observation = find(milestone.deliverable(), milestone);
    if (observation == null) {
      return Finding.UNDETERMINED;
    }
    LocalDate completed = observation.completions().get(milestone.stage());
    if (completed != null) {
      boolean met = !completed.isAfter(asOf);
      return finding(
          new Judgement(Verdict.of(met), Attainment.of(met), null),
          milestone,
          Optional.of(completed),
          Optional.empty());
    }
    return observation.openStages().contains(milestone.stage())
        ? known(false, milestone, observation, Optional.empty())
        : unknown(ReasonCode.NO_COMPLETION, milestone);
  }

  @Override
  public Finding visitOpaque(Opaque opaque) {
    return unknown(ReasonCode.OPAQUE, opaque);
  }

  @Override
  public Finding visitAtLeastOf(AtLeastOf combination) {
    List<Attainment> attainments = new ArrayList<>();
    List<LocalDate> earliest = new ArrayList<>();
    List<LocalDate> latest = new ArrayList<>();
    int possible = 0;
    for (TargetExpression part : combination.parts()) {
      Finding finding = part.accept(this);
      if (finding.verdict() == Verdict.MET) {
        earliest.add(finding.earliest());
        latest.add(finding.latest());
      }
      possible += finding.verdict() == Verdict.NOT_MET ? 0 : 1;
      if (finding.attainment() != null) {
        attainments.add(finding.attainment());
      }
    }
    int count = combination.count();
    Attainment attainment = null;
    if (attainments.size() == combination.parts().size()) {
      Collections.sort(attainments);
      attainment = attainments.get(attainments.size() - count);
    }
    if (latest.size() >= count) {
      Collections.sort(earliest);
      Collections.sort(latest);
      return new Finding(
          Verdict.MET, attainment, null, earliest.get(count - 1), latest.get(count - 1));
    }
    Verdict verdict = possible < count ? Verdict.NOT_MET : Verdict.UNDETERMINED;
    return new Finding(verdict, attainment, null, LocalDate.MIN, LocalDate.MAX);
  }
}
