package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceGap;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;

/** Laws of shares, pace curves and pace. */
class PaceProperties {

  @Provide
  Arbitrary<Share> shares() {
    return ProgressArbitraries.shares();
  }

  @Provide
  Arbitrary<PaceCurve> curves() {
    return ProgressArbitraries.curves();
  }

  @Provide
  Arbitrary<PlanPeriod> plans() {
    return ProgressArbitraries.plans();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ProgressArbitraries.days();
  }

  @Provide
  Arbitrary<Attainment> attainments() {
    return ProgressArbitraries.attainments();
  }

  @Provide
  Arbitrary<Pace> paces() {
    return ProgressArbitraries.paces();
  }

  @Property
  void aShareReadsBack(@ForAll("shares") Share share) {
    assertThat(Share.parse(share.toString())).isEqualTo(Outcome.of(share));
  }

  @Property
  void sharesAreOrderedAsFractions(@ForAll("shares") Share share, @ForAll("shares") Share other) {
    BigInteger crossed =
        BigInteger.valueOf(share.numerator())
            .multiply(BigInteger.valueOf(other.denominator()))
            .subtract(
                BigInteger.valueOf(other.numerator())
                    .multiply(BigInteger.valueOf(share.denominator())));
    assertThat(Integer.signum(share.compareTo(other))).isEqualTo(crossed.signum());
    assertThat(share.compareTo(other) == 0).isEqualTo(share.equals(other));
  }

  /** L17: nothing before the window, all of it from its last day on. */
  @Property
  void aCurveGoesFromNothingToTheWhole(
      @ForAll("curves") PaceCurve curve,
      @ForAll("plans") PlanPeriod plan,
      @ForAll @IntRange(max = 500) int far) {
    PlanPeriod window = curve.window(plan);
    assertThat(curve.expected(plan, window.start().minusDays(1L + far))).isEqualTo(Share.NOTHING);
    assertThat(curve.expected(plan, window.endInclusive().plusDays(far))).isEqualTo(Share.WHOLE);
  }

  /** L17: from one day to the next, and so from any day to a later one, a curve never falls. */
  @Property
  void aCurveNeverFalls(
      @ForAll("curves") PaceCurve curve,
      @ForAll("plans") PlanPeriod plan,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    Share share = curve.expected(plan, day);
    assertThat(share).isBetween(Share.NOTHING, Share.WHOLE);
    assertThat(curve.expected(plan, day.plusDays(1))).isGreaterThanOrEqualTo(share);
    assertThat(curve.expected(plan, day.plusDays(later))).isGreaterThanOrEqualTo(share);
  }

  @Property
  void whatIsOverWithAPeriodIsSoManyOfItsKind(
      @ForAll("plans") PlanPeriod drawn, @ForAll("days") LocalDate day) {
    PlanPeriod plan = PlanPeriod.ofYear(drawn.start().getYear());
    for (PeriodKind kind :
        new PeriodKind[] {PeriodKind.TEN_DAYS, PeriodKind.HALF_MONTH, PeriodKind.MONTH}) {
      ImmutableList<ReportPeriod> pieces = ReportPeriod.ofYear(plan.start().getYear()).parts(kind);
      long over = pieces.stream().filter(piece -> !piece.endInclusive().isAfter(day)).count();
      assertThat(new PaceCurve.ByPeriods(kind).expected(plan, day))
          .isEqualTo(Share.of(over, pieces.size()));
    }
  }

  @Property
  void theLineOfATableIsThatOfTheDays(
      @ForAll("plans") PlanPeriod plan, @ForAll("days") LocalDate day) {
    PaceCurve line =
        new PaceCurve.Interpolated(
            ImmutableList.of(
                new PacePoint(plan.start().minusDays(1), Share.NOTHING),
                new PacePoint(plan.endInclusive(), Share.WHOLE)));
    assertThat(line.expected(plan, day)).isEqualTo(PaceCurve.byDays().expected(plan, day));
    assertThat(new PaceCurve.OwnWindow(plan).expected(PlanPeriod.ofYear(2026), day))
        .isEqualTo(PaceCurve.byDays().expected(plan, day));
  }

  /** The gap is exact: added to what is expected it gives what is attained. */
  @Property
  void theGapIsWhatIsMissing(
      @ForAll("attainments") Attainment actual, @ForAll("shares") Share expected) {
    PaceGap gap = PaceGap.between(actual, expected);
    BigDecimal attained =
        new BigDecimal(actual.numerator().multiply(BigInteger.valueOf(100)))
            .divide(new BigDecimal(actual.denominator()), 60, RoundingMode.HALF_UP);
    BigDecimal due =
        BigDecimal.valueOf(expected.numerator())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(expected.denominator()), 60, RoundingMode.HALF_UP);
    assertThat(gap.toDecimal(50).subtract(attained.subtract(due)).abs())
        .isLessThan(new BigDecimal("1E-49"));
    assertThat(gap.signum())
        .isEqualTo(
            Integer.signum(
                actual.compareTo(
                    Attainment.of(
                        BigDecimal.valueOf(expected.numerator()),
                        BigDecimal.valueOf(expected.denominator())))));
    assertThat(gap.compareToPoints(BigDecimal.ZERO)).isEqualTo(gap.signum());
  }

  @Property
  void gapsAreOrderedAsWhatIsAttained(
      @ForAll("attainments") Attainment actual,
      @ForAll("attainments") Attainment other,
      @ForAll("shares") Share expected) {
    assertThat(
            Integer.signum(
                PaceGap.between(actual, expected).compareTo(PaceGap.between(other, expected))))
        .isEqualTo(Integer.signum(actual.compareTo(other)));
  }

  /** Silence is never on schedule, and never behind: it is unknown, or not due. */
  @Property
  void silenceIsNoState(@ForAll("paces") Pace pace) {
    PaceState state = pace.state();
    assertThat(state == PaceState.UNKNOWN)
        .isEqualTo(pace.actual().isEmpty() && !pace.expected().isNothing());
    assertThat(pace.gap().isEmpty()).isEqualTo(pace.actual().isEmpty());
    if (pace.actual().isEmpty()) {
      assertThat(pace.isOnSchedule()).isFalse();
      assertThat(pace.isBehind()).isFalse();
    }
    if (state == PaceState.NOT_DUE) {
      assertThat(pace.expected()).isEqualTo(Share.NOTHING);
    }
  }

  /** Of the same attainment, a later day never makes a better pace. */
  @Property
  void timeAloneNeverHelps(
      @ForAll("curves") PaceCurve curve,
      @ForAll("plans") PlanPeriod plan,
      @ForAll("attainments") Attainment actual,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    Pace now = Pace.on(curve, plan, day, Optional.of(actual));
    Pace then = Pace.on(curve, plan, day.plusDays(later), Optional.of(actual));
    assertThat(then.gap().orElseThrow()).isLessThanOrEqualTo(now.gap().orElseThrow());
    if (now.isBehind()) {
      assertThat(then.isBehind()).isTrue();
    }
  }
}
