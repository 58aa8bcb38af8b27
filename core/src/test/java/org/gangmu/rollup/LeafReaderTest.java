package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.KnownReports;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceGap;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.PaceState;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.ReportState;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.UnitReading.Gap;
import org.gangmu.rollup.UnitReading.Made;
import org.gangmu.target.Attainment;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetKind;
import org.gangmu.target.Timing;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafReaderTest {

  private static final TaskId ID = TaskId.of("t1");
  private static final String FINANCE = "云泽州财政局";
  private static final String ROADS = "云泽州交通运输局";
  private static final ImmutableList<Assignment> LEAD =
      ImmutableList.of(Assignment.of(FINANCE, Role.LEAD));
  private static final RollupPolicy PLAIN = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final RollupPolicy MONTHLY =
      PLAIN.toBuilder().rhythm(ReportRhythm.MONTHLY_BY_FIFTH).build();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static Target target(String expression) {
    return Target.of(TargetExpression.parse(expression).orElseThrow());
  }

  private static Target cumulative(String expression) {
    return target(expression).toBuilder().measureKind(MeasureKind.CUMULATIVE).build();
  }

  private static Task task(Target... targets) {
    return Task.builder().id(ID).addTargets(targets).build();
  }

  private static ProgressReport.Builder report(String id, String period) {
    ReportPeriod of = ReportPeriod.parse(period).orElseThrow();
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(ID)
        .unit(UnitName.of(FINANCE))
        .period(of)
        .recordedOn(of.endInclusive());
  }

  private static ProgressReport percent(String id, String period, String percent) {
    return report(id, period).percent(new BigDecimal(percent)).build();
  }

  private static ProgressReport level(String id, String period, String figure) {
    return report(id, period).observations(level(figure)).build();
  }

  private static Observations level(String figure) {
    return Observations.of("投资", Observation.ofLevel(quantity(figure)));
  }

  private static LeafReading read(
      RollupPolicy policy, Task task, String day, ProgressReport... reports) {
    return read(policy, task, LEAD, day, reports);
  }

  private static LeafReading read(
      RollupPolicy policy,
      Task task,
      ImmutableList<Assignment> assignments,
      String day,
      ProgressReport... reports) {
    ReportLog log = ReportLog.of(ImmutableList.copyOf(reports)).orElseThrow();
    return new LeafReader(policy, log.asKnown(day(day)), day(day)).read(task, assignments);
  }

  private static RollupPolicy with(RollupPolicy policy, TaskTerms.Builder terms) {
    return policy.toBuilder().putTerm(ID, terms.build()).build();
  }

  private static RollupPolicy with(RollupPolicy policy, Earning earning) {
    return policy.toBuilder().earning(earning).build();
  }

  private static CompletionRange range(String low, String high) {
    return new CompletionRange(
        Completion.parse(low).orElseThrow(), Completion.parse(high).orElseThrow());
  }

  private static CompletionRange exactly(String value) {
    return range(value, value);
  }

  /** The points between what is attained and what is expected of a leaf's only target. */
  private static String points(LeafReading leaf, int decimals) {
    return leaf.targets()
        .get(0)
        .pace()
        .gap()
        .map(gap -> gap.toDecimal(decimals).toPlainString())
        .orElse("");
  }

  // vectors of published bulletins

  @Test
  void yunfuIsBehindByHalfMonths() {
    RollupPolicy policy = PLAIN.toBuilder().pace(PaceRule.YUNFU).build();
    LeafReading leaf =
        read(
            policy,
            task(target("投资>=195.82亿元")),
            "2026-08-15",
            level("r", "2026-C08-H1", "119.73亿元"));
    assertThat(leaf.expected().toPercent(1)).isEqualByComparingTo("62.5");
    assertThat(leaf.range().value().orElseThrow().toPercent(2)).isEqualByComparingTo("61.14");
    assertThat(points(leaf, 2)).isEqualTo("-1.36");
  }

  @Test
  void jiangmenIsAheadByUnroundedFigures() {
    LeafReading leaf =
        read(PLAIN, task(target("投资>=647.4亿元")), "2026-10-31", level("r", "2026-C10", "629.0亿元"));
    assertThat(leaf.expected().toPercent(1)).isEqualByComparingTo("83.3");
    assertThat(leaf.range().value().orElseThrow().toPercent(1)).isEqualByComparingTo("97.2");
    assertThat(points(leaf, 1)).isEqualTo("13.8");
  }

  @Test
  void aPercentageByHandIsHeldToTheCurveOfAmounts() {
    LeafReading leaf = read(PLAIN, task(), "2026-08-31", percent("r", "2026-C08", "74"));
    assertThat(leaf.range()).isEqualTo(exactly("0.74"));
    assertThat(leaf.raw()).contains(Attainment.of(new BigDecimal("0.74"), BigDecimal.ONE));
    assertThat(PaceGap.between(leaf.raw().orElseThrow(), Share.of(2, 3)).toDecimal(2))
        .isEqualByComparingTo("7.33");
    assertThat(leaf.expected()).isEqualTo(new Completion(666_666_667));
  }

  @ParameterizedTest
  @CsvSource({"482.0,565.6,85.2", "629.0,647.4,97.2"})
  void amountsAreSharesOfTheirTarget(String actual, String planned, String percent) {
    LeafReading leaf =
        read(
            PLAIN,
            task(target("投资>=" + planned + "亿元")),
            "2026-12-31",
            level("r", "2026", actual + "亿元"));
    assertThat(leaf.range().value().orElseThrow().toPercent(1)).isEqualByComparingTo(percent);
    assertThat(leaf.planned()).contains(quantity(planned + "亿元"));
    assertThat(leaf.actual()).contains(quantity(actual + "亿元"));
  }

  @Test
  void whatIsBeyondTheTargetIsKeptBesideTheCompletion() {
    LeafReading leaf =
        read(PLAIN, task(target("投资>=258.08亿元")), "2026-12-31", level("r", "2026", "277.58亿元"));
    assertThat(leaf.range()).isEqualTo(exactly("1"));
    assertThat(leaf.raw().orElseThrow().toDecimal(4, RoundingMode.HALF_UP))
        .isEqualByComparingTo("1.0756");
    assertThat(leaf.targets().get(0).isMet()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"44,55,80", "26,65,40", "6,22,27", "16,22,73"})
  void countsAreShares(long done, long total, String percent) {
    Observation count = Observation.builder().doneCount(done).totalCount(total).build();
    LeafReading leaf =
        read(
            PLAIN,
            task(Target.of(new TargetExpression.Completeness("事项", TargetExpression.Extent.ALL))),
            "2026-12-31",
            report("r", "2026").observations(Observations.of("事项", count)).build());
    assertThat(leaf.range().value().orElseThrow().toPercent(0)).isEqualByComparingTo(percent);
  }

  @Test
  void growthIsHeldToItsFullTargetAtAnyDate() {
    Target growth = target("增速>=6%");
    Observations figure = Observations.of("增速", Observation.ofLevel(quantity("5.9%")));
    LeafReading leaf =
        read(
            PLAIN,
            task(growth),
            "2026-06-30",
            report("r", "2026-C06").observations(figure).build());
    assertThat(leaf.expected()).isEqualTo(Completion.FULL);
    assertThat(leaf.targets().get(0).pace().state()).isEqualTo(PaceState.BEHIND);
    assertThat(leaf.planned()).isEmpty();
    LeafReading mixed =
        read(PLAIN, task(growth, target("投资>=10亿元")), "2026-06-30", level("r", "2026-C06", "5亿元"));
    assertThat(mixed.expected()).isEqualTo(new Completion(750_000_000));
  }

  // what looks empty

  @Test
  void theFourEmptiesAreToldApart() {
    RollupPolicy byTargets = with(MONTHLY, Earning.BY_TARGETS);
    Task measured = task(cumulative("投资>=10亿元"));
    ProgressReport nothing = level("r", "2026-04", "0亿元");

    UnitReading none = read(byTargets, task(), "2026-05-10", nothing).units().get(0);
    assertThat(none.gap()).isEqualTo(Gap.NO_TARGET);
    UnitReading early = read(byTargets, measured, "2026-01-20").units().get(0);
    assertThat(early.gap()).isEqualTo(Gap.NOT_DUE);
    assertThat(early.standing().orElseThrow().state()).isEqualTo(ReportState.NOT_DUE);
    UnitReading due = read(byTargets, measured, "2026-02-05").units().get(0);
    assertThat(due.gap()).isEqualTo(Gap.NOT_DUE);
    assertThat(due.standing().orElseThrow().state()).isEqualTo(ReportState.DUE);
    UnitReading missing = read(byTargets, measured, "2026-02-06").units().get(0);
    assertThat(missing.gap()).isEqualTo(Gap.MISSING);
    UnitReading zero = read(byTargets, measured, "2026-05-05", nothing).units().get(0);
    assertThat(zero.gap()).isEqualTo(Gap.NONE);
    assertThat(zero.isKnown()).isTrue();

    assertThat(ImmutableList.of(none, early, due, missing))
        .allSatisfy(
            unit -> {
              assertThat(unit.range()).isEqualTo(CompletionRange.ANY);
              assertThat(unit.isKnown()).isFalse();
            });
    assertThat(zero.range()).isEqualTo(exactly("0"));
  }

  @Test
  void aReportThatSaysNothingOfTheTargetDecidesNothing() {
    ProgressReport words = report("r", "2026-04").progress("正在推进").build();
    LeafReading leaf = read(MONTHLY, task(target("投资>=10亿元")), "2026-05-10", words);
    UnitReading unit = leaf.units().get(0);
    assertThat(unit.standing().orElseThrow().state()).isEqualTo(ReportState.REPORTED);
    assertThat(unit.gap()).isEqualTo(Gap.UNDECIDED);
    assertThat(leaf.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(leaf.targets().get(0).assessment().verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void aFigureThatDecidesNothingIsReportedNevertheless() {
    RollupPolicy policy = with(MONTHLY, Earning.BY_TARGETS);
    LeafReading leaf =
        read(policy, task(target("投资~10亿元")), "2026-05-03", level("r", "2026-04", "9.5亿元"));
    assertThat(leaf.range()).isEqualTo(CompletionRange.ANY);
    assertThat(leaf.units().get(0).gap()).isEqualTo(Gap.UNDECIDED);
  }

  @Test
  void withoutARhythmTheLastReportHoldsOn() {
    LeafReading leaf = read(PLAIN, task(), "2026-12-01", percent("r", "2026-01", "10"));
    assertThat(leaf.range()).isEqualTo(exactly("0.1"));
    assertThat(leaf.coverage()).isEqualTo(Completion.FULL);
    assertThat(leaf.units().get(0).standing()).isEmpty();
    assertThat(read(PLAIN, task(), "2026-12-01").units().get(0).gap()).isEqualTo(Gap.MISSING);
  }

  @Test
  void withARhythmWhatIsOverdueMakesItUnknown() {
    ProgressReport january = percent("r", "2026-01", "10");
    assertThat(read(MONTHLY, task(), "2026-03-05", january).range()).isEqualTo(exactly("0.1"));
    LeafReading overdue = read(MONTHLY, task(), "2026-03-06", january);
    assertThat(overdue.range()).isEqualTo(CompletionRange.ANY);
    assertThat(overdue.units().get(0).standing().orElseThrow().state())
        .isEqualTo(ReportState.UNREPORTED);
    assertThat(overdue.evidence()).isEmpty();
    assertThat(overdue.reports()).isEmpty();
  }

  @Test
  void aFigureLeftOutOfLaterReportsIsOutOfDate() {
    ProgressReport january = percent("r1", "2026-01", "10");
    ProgressReport february = report("r2", "2026-02").progress("正在推进").build();
    assertThat(read(MONTHLY, task(), "2026-03-05", january, february).range())
        .isEqualTo(exactly("0.1"));
    assertThat(read(MONTHLY, task(), "2026-03-06", january, february).range())
        .isEqualTo(CompletionRange.ANY);
  }

  // what is carried on

  @Test
  void whatIsCarriedOnIsNamedAndNotCovered() {
    RollupPolicy policy = MONTHLY.toBuilder().missing(MissingRule.carry(40)).build();
    ProgressReport january = percent("r", "2026-01", "10");
    LeafReading carried = read(policy, task(), "2026-03-12", january);
    assertThat(carried.range()).isEqualTo(exactly("0.1"));
    assertThat(carried.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(carried.units().get(0).carriedSince()).contains(day("2026-01-31"));
    assertThat(carried.reports()).containsExactly(ReportId.of("r"));
    assertThat(read(policy, task(), "2026-03-13", january).range()).isEqualTo(CompletionRange.ANY);
  }

  @Test
  void oneTargetIsCarriedOnBesideAnother() {
    Task two = task(cumulative("投资>=10亿元"), cumulative("贷款>=10亿元"));
    ProgressReport both =
        report("r1", "2026-01")
            .observations(
                Observations.copyOf(
                    ImmutableMap.of(
                        "投资", Observation.ofLevel(quantity("1亿元")),
                        "贷款", Observation.ofLevel(quantity("2亿元")))))
            .build();
    ProgressReport one = level("r2", "2026-02", "3亿元");
    assertThat(read(MONTHLY, two, "2026-03-10", both, one).range())
        .isEqualTo(range("0.15", "0.65"));
    RollupPolicy carrying = MONTHLY.toBuilder().missing(MissingRule.carry(60)).build();
    LeafReading carried = read(carrying, two, "2026-03-10", both, one);
    assertThat(carried.range()).isEqualTo(exactly("0.25"));
    assertThat(carried.coverage()).hasToString("0.5");
    assertThat(carried.units().get(0).carriedSince()).contains(day("2026-01-31"));
    assertThat(carried.day()).contains(day("2026-02-28"));
    assertThat(carried.reports()).containsExactly(ReportId.of("r2"), ReportId.of("r1"));
  }

  @Test
  void whatIsAssumedIsFlaggedAndNotCovered() {
    RollupPolicy policy = MONTHLY.toBuilder().missing(MissingRule.ASSUME_PLAN).build();
    LeafReading leaf = read(policy, task(target("投资>=12亿元")), "2026-06-30");
    assertThat(leaf.range()).isEqualTo(exactly("0.5"));
    assertThat(leaf.isAssumed()).isTrue();
    assertThat(leaf.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(leaf.actual()).contains(quantity("6亿元"));
  }

  @Test
  void aLeafOfWhichAllIsExcludedDoesNotCount() {
    RollupPolicy policy = PLAIN.toBuilder().missing(MissingRule.EXCLUDE).build();
    LeafReading leaf = read(policy, task(), "2026-06-30");
    assertThat(leaf.isCounted()).isFalse();
    assertThat(leaf.coverage()).isEqualTo(Completion.NOTHING);
    assertThat(leaf.units().get(0).made()).isEqualTo(Made.EXCLUDED);
    assertThat(read(policy, task(), "2026-06-30", percent("r", "2026-06", "0")).isCounted())
        .isTrue();
  }

  // days

  @Test
  void laterReportsChangeNothing() {
    ProgressReport may = percent("r1", "2026-05", "30");
    ProgressReport june =
        percent("r2", "2026-06", "60").toBuilder().recordedOn(day("2026-07-03")).build();
    ProgressReport correction =
        may.toRevision(ReportId.of("r3"), day("2026-07-02")).percent(new BigDecimal("20")).build();
    assertThat(read(PLAIN, task(), "2026-06-30", may, june, correction))
        .isEqualTo(read(PLAIN, task(), "2026-06-30", may));
    ReportLog log = ReportLog.of(ImmutableList.of(may, june, correction)).orElseThrow();
    LeafReader now = new LeafReader(PLAIN, log.asKnown(day("2026-12-01")), day("2026-12-01"));
    assertThat(now.asOf(day("2026-06-30")).read(task(), LEAD))
        .isEqualTo(read(PLAIN, task(), "2026-06-30", may));
    assertThat(now.read(task(), LEAD).range()).isEqualTo(exactly("0.6"));
  }

  @Test
  void correctionsAndWithdrawalsCountFromTheirDayOn() {
    ProgressReport first = percent("r1", "2026-05", "30");
    ProgressReport correction =
        first.toRevision(ReportId.of("r2"), day("2026-06-10")).percent(BigDecimal.TEN).build();
    ProgressReport withdrawal = correction.toWithdrawal(ReportId.of("r3"), day("2026-06-20"));
    ProgressReport[] all = {first, correction, withdrawal};
    assertThat(read(PLAIN, task(), "2026-06-09", all).range()).isEqualTo(exactly("0.3"));
    assertThat(read(PLAIN, task(), "2026-06-10", all).range()).isEqualTo(exactly("0.1"));
    assertThat(read(PLAIN, task(), "2026-06-10", all).reports()).containsExactly(ReportId.of("r2"));
    LeafReading withdrawn = read(PLAIN, task(), "2026-06-20", all);
    assertThat(withdrawn.range()).isEqualTo(CompletionRange.ANY);
    assertThat(withdrawn.units().get(0).gap()).isEqualTo(Gap.MISSING);
  }

  @Test
  void lookingBackWithLaterReportsOwesNoneForWhatWasNotOver() {
    ProgressReport may =
        percent("r1", "2026-05", "30").toBuilder().recordedOn(day("2026-06-20")).build();
    ReportLog log = ReportLog.of(ImmutableList.of(may)).orElseThrow();
    LeafReader back = new LeafReader(MONTHLY, log.asKnown(day("2026-06-25")), day("2026-06-15"));
    LeafReading leaf = back.read(task(), LEAD);
    assertThat(leaf.range()).isEqualTo(exactly("0.3"));
    assertThat(leaf.units().get(0).standing().orElseThrow().state()).isEqualTo(ReportState.LATE);
    assertThat(back.asOf(day("2026-06-15")).read(task(), LEAD).range())
        .isEqualTo(CompletionRange.ANY);
  }

  @Test
  void theWindowEndsWithTheDeadlineOrThePlan() {
    Task june = task().toBuilder().deadline(StatedDate.of(day("2026-06-30"))).build();
    assertThat(read(PLAIN, june, "2026-03-31").window())
        .isEqualTo(PlanPeriod.parse("2026-01-01/2026-06-30"));
    assertThat(read(PLAIN, june, "2026-03-31").expected()).isEqualTo(new Completion(500_000_000));
    Task past = task().toBuilder().deadline(StatedDate.of(day("2025-06-30"))).build();
    assertThat(read(PLAIN, past, "2026-03-31").window()).isEqualTo(PlanPeriod.ofYear(2026));
    RollupPolicy own = with(PLAIN, TaskTerms.builder().window(PlanPeriod.ofQuarter(2026, 2)));
    assertThat(read(own, june, "2026-04-30").expected()).isEqualTo(new Completion(333_333_333));
    RollupPolicy full = with(PLAIN, TaskTerms.builder().curve(PaceCurve.fullTarget()));
    assertThat(read(full, june, "2026-03-31").expected()).isEqualTo(Completion.FULL);
  }

  @Test
  void aTargetHasItsOwnDeadlineOrThatOfTheTask() {
    Target march =
        target("投资>=10亿元").toBuilder().deadline(StatedDate.of(day("2026-03-31"))).build();
    Task task =
        task(march, target("贷款>=10亿元")).toBuilder()
            .deadline(StatedDate.of(day("2026-06-30")))
            .build();
    LeafReading leaf = read(PLAIN, task, "2026-04-30", level("r", "2026-04", "12亿元"));
    assertThat(leaf.targets())
        .extracting(each -> each.pace().expected())
        .containsExactly(Share.WHOLE, Share.of(2, 3));
    assertThat(leaf.targets())
        .extracting(each -> each.assessment().timing())
        .containsExactly(Timing.MET_LATE, Timing.PENDING);
  }

  @Test
  void nothingIsOwedAfterTheWindow() {
    Task june = task().toBuilder().deadline(StatedDate.of(day("2026-06-30"))).build();
    LeafReading leaf = read(MONTHLY, june, "2026-11-30", percent("r", "2026-06", "100"));
    assertThat(leaf.range()).isEqualTo(exactly("1"));
    assertThat(leaf.coverage()).isEqualTo(Completion.FULL);
  }

  // sums

  private static Target newAmount() {
    return target("投资>=12亿元").toBuilder().measureKind(MeasureKind.FLOW).build();
  }

  @Test
  void amountsOfSinglePeriodsAddUp() {
    ProgressReport[] all = {
      level("r1", "2026-01", "1亿元"),
      level("r2", "2026-02", "2亿元"),
      level("r3", "2026-Q1", "4亿元"),
      level("r4", "2026-04", "500000000元")
    };
    LeafReading two = read(PLAIN, task(newAmount()), "2026-02-28", all);
    assertThat(two.actual()).contains(quantity("3亿元"));
    assertThat(two.range()).isEqualTo(exactly("0.25"));
    LeafReading quarter = read(PLAIN, task(newAmount()), "2026-03-31", all);
    assertThat(quarter.reports()).containsExactly(ReportId.of("r3"));
    LeafReading four = read(PLAIN, task(newAmount()), "2026-04-30", all);
    assertThat(four.actual().orElseThrow().isSameAmount(quantity("9亿元"))).isTrue();
    assertThat(four.day()).contains(day("2026-04-30"));
  }

  @Test
  void aSumWithAHoleIsNotKnown() {
    ProgressReport january = level("r1", "2026-01", "1亿元");
    ProgressReport march = level("r3", "2026-03", "3亿元");
    LeafReading hole = read(PLAIN, task(newAmount()), "2026-03-31", january, march);
    assertThat(hole.range()).isEqualTo(CompletionRange.ANY);
    assertThat(hole.actual()).isEmpty();
    RollupPolicy carrying = PLAIN.toBuilder().missing(MissingRule.carry(60)).build();
    LeafReading carried = read(carrying, task(newAmount()), "2026-03-31", january, march);
    assertThat(carried.actual()).contains(quantity("1亿元"));
    RollupPolicy fromMarch = with(PLAIN, TaskTerms.builder().window(window("2026-03-01")));
    assertThat(read(fromMarch, task(newAmount()), "2026-03-31", march).actual())
        .contains(quantity("3亿元"));
    assertThat(read(carrying, task(newAmount()), "2026-03-31", march).actual()).isEmpty();
  }

  private static PlanPeriod window(String from) {
    return new PlanPeriod(day(from), day("2026-12-31"));
  }

  @Test
  void aSumStartsAnewEachYear() {
    RollupPolicy years = RollupPolicy.of(PlanPeriod.ofYears(2025, 2026));
    ProgressReport last = level("r1", "2025", "10亿元");
    assertThat(read(years, task(newAmount()), "2025-12-31", last).actual())
        .contains(quantity("10亿元"));
    assertThat(read(years, task(newAmount()), "2026-01-31", last).actual()).isEmpty();
    assertThat(
            read(years, task(newAmount()), "2026-01-31", last, level("r2", "2026-01", "1亿元"))
                .actual())
        .contains(quantity("1亿元"));
  }

  @Test
  void thingsThatDoNotAddUpAreNotKnown() {
    LeafReading leaf =
        read(
            PLAIN,
            task(newAmount()),
            "2026-02-28",
            level("r1", "2026-01", "1亿元"),
            level("r2", "2026-02", "2家"));
    assertThat(leaf.range()).isEqualTo(CompletionRange.ANY);
  }

  // earnings

  @Test
  void silenceOnFiguresDoesNotBringBackTheJudgementByHand() {
    Task task = task(target("投资>=10亿元"));
    ProgressReport figure = level("r1", "2026-01", "2亿元");
    ProgressReport hand = percent("r2", "2026-02", "90");
    assertThat(read(MONTHLY, task, "2026-03-05", figure, hand).units().get(0).made())
        .isEqualTo(Made.BY_TARGETS);
    assertThat(read(MONTHLY, task, "2026-03-10", figure, hand).range())
        .isEqualTo(CompletionRange.ANY);
    assertThat(read(MONTHLY, task, "2026-03-10", hand).range()).isEqualTo(exactly("0.9"));
    assertThat(read(MONTHLY, task, "2026-03-10", hand).units().get(0).made())
        .isEqualTo(Made.BY_HAND);
  }

  @Test
  void severalTargetsMakeTheirMeanOrTheLeast() {
    Task task = task(target("投资>=10亿元"), target("贷款>=3亿元"), target("就业>=1人"));
    ProgressReport report =
        report("r", "2026-06")
            .observations(
                Observations.copyOf(
                    ImmutableMap.of(
                        "投资", Observation.ofLevel(quantity("20亿元")),
                        "贷款", Observation.ofLevel(quantity("1亿元")))))
            .build();
    assertThat(read(PLAIN, task, "2026-06-30", report).range())
        .isEqualTo(range("0.444444444", "0.777777778"));
    RollupPolicy least = with(PLAIN, new Earning.ByTargets(Earning.Combination.LEAST));
    LeafReading leaf = read(least, task, "2026-06-30", report);
    assertThat(leaf.range()).isEqualTo(range("0", "0.333333333"));
    assertThat(leaf.raw()).isEmpty();
    assertThat(leaf.planned()).isEmpty();
  }

  @Test
  void resultsAndWishesInWordsDoNotCount() {
    Target result = target("投资>=99亿元").toBuilder().kind(TargetKind.ACTUAL).build();
    Target words = Target.of(new TargetExpression.Opaque("稳步提升"));
    LeafReading leaf =
        read(
            PLAIN,
            task(result, words, target("投资>=10亿元")),
            "2026-06-30",
            level("r", "2026-06", "1亿元"));
    assertThat(leaf.range()).isEqualTo(exactly("0.1"));
    assertThat(leaf.targets()).extracting(TargetReading::isCounted).containsExactly(false, true);
    assertThat(
            read(with(PLAIN, Earning.BY_TARGETS), task(result, words), "2026-06-30")
                .units()
                .get(0)
                .gap())
        .isEqualTo(Gap.NO_TARGET);
  }

  @Test
  void onlyWhatIsMetIsDone() {
    LeafReading reached =
        read(PLAIN, task(target("投资>10亿元")), "2026-06-30", level("r", "2026-06", "10亿元"));
    assertThat(reached.range()).isEqualTo(exactly("0.999999999"));
    LeafReading begun =
        read(PLAIN, task(target("投资>=10000000000元")), "2026-06-30", level("r", "2026-06", "1元"));
    assertThat(begun.range()).isEqualTo(exactly("0.000000001"));
    LeafReading nearly =
        read(
            PLAIN,
            task(target("投资>=10000000000元")),
            "2026-06-30",
            level("r", "2026-06", "9999999999元"));
    assertThat(nearly.range()).isEqualTo(exactly("0.999999999"));
  }

  @Test
  void aCombinationIsKnownWhereItsVerdictIs() {
    Task both = task(target("投资>=10亿元 & 贷款>=10亿元"));
    assertThat(read(PLAIN, both, "2026-06-30", level("r", "2026-06", "1亿元")).range())
        .isEqualTo(range("0", "0.999999999"));
    assertThat(
            read(with(PLAIN, Earning.BY_TARGETS), both, "2026-06-30", level("r", "2026-06", "11亿元"))
                .range())
        .isEqualTo(CompletionRange.ANY);
    Task any = task(target("投资>=10亿元 | 贷款>=10亿元"));
    assertThat(read(PLAIN, any, "2026-06-30", level("r", "2026-06", "11亿元")).range())
        .isEqualTo(exactly("1"));
  }

  @Test
  void fixedPartsAreEarnedByBeginningAndByEnd() {
    RollupPolicy half = with(PLAIN, Earning.FIFTY_FIFTY);
    Task task = task(target("投资>=10亿元"), target("贷款>=10亿元"));
    assertThat(read(half, task, "2026-06-30").range()).isEqualTo(CompletionRange.ANY);
    assertThat(read(half, task, "2026-06-30", percent("r", "2026-06", "0")).range())
        .isEqualTo(exactly("0"));
    assertThat(read(half, task, "2026-06-30", percent("r", "2026-06", "0.01")).range())
        .isEqualTo(exactly("0.5"));
    assertThat(read(half, task, "2026-06-30", percent("r", "2026-06", "100")).range())
        .isEqualTo(exactly("1"));
    assertThat(read(half, task, "2026-06-30", level("r", "2026-06", "10亿元")).range())
        .isEqualTo(range("0.5", "1"));
    assertThat(read(half, task, "2026-06-30", level("r", "2026-06", "9亿元")).range())
        .isEqualTo(exactly("0.5"));
    assertThat(read(half, task, "2026-06-30", level("r", "2026-06", "0亿元")).range())
        .isEqualTo(range("0", "0.5"));
    Observation stage = Observation.builder().putCompletion("开工", day("2026-06-01")).build();
    assertThat(
            read(
                    half,
                    task,
                    "2026-06-30",
                    report("r", "2026-06")
                        .percent(BigDecimal.ZERO)
                        .observations(Observations.of("新校区", stage))
                        .build())
                .range())
        .isEqualTo(exactly("0.5"));
  }

  @Test
  void milestonesEarnTheirSharesOnceCompleted() {
    RollupPolicy policy =
        with(
            PLAIN,
            new Earning.Milestones(
                ImmutableMap.of("开工", Share.of(1, 4), "封顶", Share.of(1, 4), "投用", Share.HALF)));
    Observation begun =
        Observation.builder().putCompletion("开工", day("2026-03-01")).addOpenStages("封顶").build();
    Observation roofed = Observation.builder().putCompletion("封顶", day("2026-07-10")).build();
    ProgressReport march =
        report("r1", "2026-03").observations(Observations.of("新校区", begun)).build();
    ProgressReport july =
        report("r2", "2026-07").observations(Observations.of("图书馆", roofed)).build();
    LeafReading early = read(policy, task(), "2026-03-31", march);
    assertThat(early.range()).isEqualTo(range("0.25", "0.75"));
    assertThat(early.units().get(0).made()).isEqualTo(Made.BY_MILESTONES);
    LeafReading later = read(policy, task(), "2026-07-31", march, july);
    assertThat(later.range()).isEqualTo(range("0.5", "1"));
    assertThat(later.reports()).containsExactly(ReportId.of("r1"), ReportId.of("r2"));
    assertThat(read(policy, task(), "2026-07-31", percent("r", "2026-07", "50")).range())
        .isEqualTo(CompletionRange.ANY);
  }

  @Test
  void effortIsAsExpectedAndBearsOutNothing() {
    RollupPolicy policy = with(MONTHLY, Earning.LEVEL_OF_EFFORT);
    LeafReading silent = read(policy, task(), "2026-06-30");
    assertThat(silent.range()).isEqualTo(exactly("0.5"));
    assertThat(silent.isLevelOfEffort()).isTrue();
    assertThat(silent.coverage()).isEqualTo(Completion.NOTHING);
    LeafReading reported = read(policy, task(), "2026-06-30", percent("r", "2026-05", "1"));
    assertThat(reported.range()).isEqualTo(exactly("0.5"));
    assertThat(reported.evidence()).isEmpty();
    assertThat(reported.coverage()).isEqualTo(Completion.FULL);
  }

  // units

  private static ProgressReport by(String unit, String id, String percent, EvidenceGrade grade) {
    return percent(id, "2026-06", percent).toBuilder()
        .unit(UnitName.of(unit))
        .evidence(grade)
        .build();
  }

  @Test
  void onlyThoseThatCountBearOut() {
    ImmutableList<Assignment> both =
        ImmutableList.of(
            Assignment.of(ROADS, Role.COOPERATING),
            Assignment.of("州督查室", Role.SUPERVISING),
            Assignment.of(FINANCE, Role.LEAD),
            Assignment.of(FINANCE, Role.RESPONSIBLE));
    ProgressReport[] reports = {
      by(FINANCE, "r1", "40", EvidenceGrade.INSPECTED),
      by(ROADS, "r2", "80", EvidenceGrade.SELF_REPORTED)
    };
    LeafReading lead = read(PLAIN, task(), both, "2026-06-30", reports);
    assertThat(lead.units())
        .extracting(unit -> unit.unit().orElseThrow().toString())
        .containsExactly(FINANCE, ROADS);
    assertThat(lead.range()).isEqualTo(exactly("0.4"));
    assertThat(lead.evidence()).contains(EvidenceGrade.INSPECTED);
    assertThat(lead.reports()).containsExactly(ReportId.of("r1"));
    assertThat(lead.units().get(1).range()).isEqualTo(exactly("0.8"));
    assertThat(lead.units().get(1).isCounted()).isFalse();
    RollupPolicy all = PLAIN.toBuilder().units(UnitRule.ALL).build();
    assertThat(read(all, task(), both, "2026-06-30", reports).evidence())
        .contains(EvidenceGrade.SELF_REPORTED);
  }

  @Test
  void whereNobodyAnswersWhoeverReportedCounts() {
    ImmutableList<Assignment> nobody = ImmutableList.of(Assignment.of("州督查室", Role.SUPERVISING));
    ProgressReport[] reports = {
      by(FINANCE, "r1", "40", EvidenceGrade.CERTIFIED),
      by(ROADS, "r2", "80", EvidenceGrade.INSPECTED)
    };
    LeafReading leaf = read(PLAIN, task(), nobody, "2026-06-30", reports);
    assertThat(leaf.range()).isEqualTo(exactly("0.6"));
    assertThat(leaf.units()).allSatisfy(unit -> assertThat(unit.role()).isEmpty());
    LeafReading gap = read(PLAIN, task(), nobody, "2026-06-30");
    assertThat(gap.units()).hasSize(1);
    assertThat(gap.units().get(0).unit()).isEmpty();
    assertThat(gap.range()).isEqualTo(CompletionRange.ANY);
    assertThat(gap.coverage()).isEqualTo(Completion.NOTHING);
  }

  @Test
  void whereNobodyLeadsTheResponsibleCountThenTheCooperating() {
    ProgressReport[] reports = {
      by(FINANCE, "r1", "40", EvidenceGrade.CERTIFIED),
      by(ROADS, "r2", "80", EvidenceGrade.INSPECTED)
    };
    assertThat(
            read(
                    PLAIN,
                    task(),
                    ImmutableList.of(
                        Assignment.of(FINANCE, Role.COOPERATING),
                        Assignment.of(ROADS, Role.RESPONSIBLE)),
                    "2026-06-30",
                    reports)
                .range())
        .isEqualTo(exactly("0.8"));
    LeafReading cooperating =
        read(
            PLAIN,
            task(),
            ImmutableList.of(
                Assignment.of(FINANCE, Role.COOPERATING), Assignment.of("州民政局", Role.COOPERATING)),
            "2026-06-30",
            reports);
    assertThat(cooperating.range()).isEqualTo(range("0.2", "0.7"));
  }

  @Test
  void weightsAreExact() {
    RollupPolicy weighted = PLAIN.toBuilder().units(UnitRule.WEIGHTED).build();
    ImmutableList<Assignment> some =
        ImmutableList.of(
            Assignment.of(FINANCE, Role.LEAD).withWeight(new BigDecimal("99999999999999999999")),
            Assignment.of(ROADS, Role.COOPERATING).withWeight(new BigDecimal("0.0000001")));
    assertThat(
            read(
                    weighted,
                    task(),
                    some,
                    "2026-06-30",
                    by(FINANCE, "r1", "100", EvidenceGrade.CERTIFIED),
                    by(ROADS, "r2", "99", EvidenceGrade.CERTIFIED))
                .range())
        .isEqualTo(exactly("0.999999999"));
    assertThat(
            read(
                    weighted,
                    task(),
                    some,
                    "2026-06-30",
                    by(FINANCE, "r1", "0", EvidenceGrade.CERTIFIED),
                    by(ROADS, "r2", "1", EvidenceGrade.CERTIFIED))
                .range())
        .isEqualTo(exactly("0.000000001"));
    ImmutableList<Assignment> none =
        ImmutableList.of(
            Assignment.of(FINANCE, Role.LEAD).withWeight(BigDecimal.ZERO),
            Assignment.of(ROADS, Role.COOPERATING).withWeight(BigDecimal.ZERO));
    assertThat(
            read(
                    weighted,
                    task(),
                    none,
                    "2026-06-30",
                    by(FINANCE, "r1", "100", EvidenceGrade.CERTIFIED))
                .range())
        .isEqualTo(range("0.5", "1"));
  }

  @Test
  void severalUnitsHaveOneAmountOnlyIfTheyAgree() {
    ImmutableList<Assignment> two =
        ImmutableList.of(Assignment.of(FINANCE, Role.LEAD), Assignment.of(ROADS, Role.LEAD));
    ProgressReport one = level("r1", "2026-06", "4亿元");
    ProgressReport other =
        level("r2", "2026-06", "2亿元").toBuilder().unit(UnitName.of(ROADS)).build();
    Task task = task(target("投资>=10亿元"));
    LeafReading mean = read(PLAIN, task, two, "2026-06-30", one, other);
    assertThat(mean.range()).isEqualTo(exactly("0.3"));
    assertThat(mean.planned()).contains(quantity("10亿元"));
    assertThat(mean.actual()).isEmpty();
    assertThat(mean.targets()).hasSize(2);
    RollupPolicy all = PLAIN.toBuilder().units(UnitRule.ALL).build();
    assertThat(read(all, task, two, "2026-06-30", one, other).actual())
        .isEqualTo(Optional.of(quantity("2亿元")));
  }

  @Test
  void termsOfTheTaskGoBeforeThePolicy() {
    ImmutableList<Assignment> both =
        ImmutableList.of(Assignment.of(FINANCE, Role.LEAD), Assignment.of(ROADS, Role.COOPERATING));
    RollupPolicy own =
        with(
            PLAIN,
            TaskTerms.builder()
                .earning(Earning.FIFTY_FIFTY)
                .missing(MissingRule.ZERO)
                .units(UnitRule.WEIGHTED));
    ProgressReport report = percent("r", "2026-06", "60");
    assertThat(read(own, task(), both, "2026-06-30", report).range()).isEqualTo(exactly("0.25"));
    assertThat(read(PLAIN, task(), both, "2026-06-30", report).range()).isEqualTo(exactly("0.6"));
  }

  @Test
  void plansBeyondTheYearsOfReportPeriodsAreRead() {
    for (PlanPeriod period :
        ImmutableList.of(PlanPeriod.ofYears(1500, 2026), PlanPeriod.ofYears(5000, 6000))) {
      RollupPolicy policy = MONTHLY.toBuilder().period(period).build();
      for (String day : ImmutableList.of("1899-12-31", "2026-06-30", "2999-12-31", "5500-01-01")) {
        LeafReading leaf = read(policy, task(newAmount()), day, percent("r", "2026-05", "10"));
        assertThat(leaf.asOf()).isEqualTo(day(day));
      }
    }
  }

  @Test
  void nullIsRefused() {
    KnownReports nothing = ReportLog.empty().asKnown(LocalDate.EPOCH);
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Task.class, task())
            .setDefault(ImmutableList.class, LEAD)
            .setDefault(RollupPolicy.class, PLAIN)
            .setDefault(KnownReports.class, nothing)
            .setDefault(LocalDate.class, LocalDate.EPOCH);
    tester.testAllPublicInstanceMethods(new LeafReader(PLAIN, nothing, LocalDate.EPOCH));
    tester.testAllPublicConstructors(LeafReader.class);
  }
}
