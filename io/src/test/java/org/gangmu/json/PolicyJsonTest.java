package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.json.Documents.told;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.LimitUnit;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of rhythms, curves of pace and lights, as they were always written. */
class PolicyJsonTest {

  private static final WorkCalendar HOLIDAYS =
      WorkCalendar.of(
          List.of(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1)),
          List.of(LocalDate.of(2026, 9, 27)));

  private static final ImmutableList<PacePoint> TABLE =
      ImmutableList.of(
          new PacePoint(LocalDate.of(2026, 3, 31), Share.of(2, 8)),
          new PacePoint(LocalDate.of(2026, 12, 31), Share.WHOLE));

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(PolicyForms.CALENDAR, WorkCalendar.weekdays(), "{'type':'WEEKDAYS'}"),
        Arguments.of(
            PolicyForms.CALENDAR,
            HOLIDAYS,
            "{'type':'WEEKDAYS','offDays':['2026-10-01','2026-10-02'],'workdays':['2026-09-27']}"),
        Arguments.of(
            PolicyForms.COUNTING_RULE,
            CountingRule.QINGHAI_710,
            "{'countsStartDay':true,'rollsForward':false}"),
        Arguments.of(
            PolicyForms.DUE_RULE,
            DueRule.within(TimeLimit.ofWorkingDays(5), WorkCalendar.weekdays()),
            "{'type':'WITHIN','limit':'5个工作日','calendar':{'type':'WEEKDAYS'}}"),
        Arguments.of(
            PolicyForms.DUE_RULE,
            new DueRule.Within(
                new TimeLimit(1, LimitUnit.WEEK), CountingRule.QINGHAI_710, HOLIDAYS),
            "{'type':'WITHIN','limit':'1周','rule':{'countsStartDay':true,'rollsForward':false},"
                + "'calendar':{'type':'WEEKDAYS','offDays':['2026-10-01','2026-10-02'],"
                + "'workdays':['2026-09-27']}}"),
        Arguments.of(
            PolicyForms.DUE_RULE,
            new DueRule.ByDayOfMonth(1, 5, Optional.of(WorkCalendar.weekdays())),
            "{'type':'BY_DAY_OF_MONTH','monthsLater':1,'day':5,'calendar':{'type':'WEEKDAYS'}}"),
        Arguments.of(
            PolicyForms.RHYTHM,
            ReportRhythm.PANJIN_MONTHLY,
            "{'step':'MONTH','due':{'type':'BY_DAY_OF_MONTH','monthsLater':0,'day':28}}"),
        Arguments.of(
            PolicyForms.RHYTHM,
            ReportRhythm.WUHAN_QUARTERLY.cumulated().withStaleAfter(2),
            "{'step':'QUARTER','cumulative':true,"
                + "'due':{'type':'BY_DAY_OF_MONTH','monthsLater':1,'day':15},'staleAfter':2}"),
        Arguments.of(
            PolicyForms.CURVE,
            PaceCurve.byHalfMonths(),
            "{'type':'BY_PERIODS','kind':'HALF_MONTH'}"),
        Arguments.of(PolicyForms.CURVE, PaceCurve.byDays(), "{'type':'BY_DAYS'}"),
        Arguments.of(
            PolicyForms.CURVE,
            PaceCurve.byWorkdays(WorkCalendar.weekdays()),
            "{'type':'BY_WORKDAYS','calendar':{'type':'WEEKDAYS'}}"),
        Arguments.of(
            PolicyForms.CURVE,
            new PaceCurve.OwnWindow(PlanPeriod.ofHalf(2026, 1)),
            "{'type':'OWN_WINDOW','days':'2026-01-01/2026-06-30'}"),
        Arguments.of(
            PolicyForms.CURVE,
            new PaceCurve.Steps(TABLE),
            "{'type':'STEPS','milestones':[{'day':'2026-03-31','share':'1/4'},"
                + "{'day':'2026-12-31','share':'1'}]}"),
        Arguments.of(
            PolicyForms.CURVE,
            new PaceCurve.Interpolated(TABLE),
            "{'type':'INTERPOLATED','points':[{'day':'2026-03-31','share':'1/4'},"
                + "{'day':'2026-12-31','share':'1'}]}"),
        Arguments.of(PolicyForms.CURVE, PaceCurve.fullTarget(), "{'type':'FULL_TARGET'}"),
        Arguments.of(PolicyForms.CURVE, PaceCurve.halfAtHalfTime(), "{'type':'HALF_AT_HALF_TIME'}"),
        Arguments.of(
            PolicyForms.PACE_RULE,
            PaceRule.XUANCHENG,
            "{'amounts':{'type':'BY_PERIODS','kind':'MONTH'}}"),
        Arguments.of(
            PolicyForms.PACE_RULE,
            new PaceRule(PaceCurve.byDays(), PaceCurve.byDays()),
            "{'amounts':{'type':'BY_DAYS'},'rates':{'type':'BY_DAYS'}}"),
        Arguments.of(
            PolicyForms.LIGHTS,
            LightPolicy.YINCHUAN.withOtherwise(Light.NOTICE),
            "{'type':'POLICY','name':'银川2025进度灯','measure':'POINTS_BEHIND','bands':["
                + "{'atMost':0,'light':'NORMAL'},"
                + "{'atLeast':10,'atMost':30,'light':'ATTENTION'},"
                + "{'above':30,'light':'CRITICAL'}],'otherwise':'NOTICE'}"),
        Arguments.of(
            PolicyForms.LIGHTS,
            LightPolicy.WUHAN,
            "{'type':'POLICY','name':'武汉重大项目红黄牌','measure':'RATIO','bands':["
                + "{'below':0.6,'light':'CRITICAL'},"
                + "{'atLeast':0.6,'below':0.8,'light':'ATTENTION'},"
                + "{'atLeast':0.8,'light':'NORMAL'}]}"),
        Arguments.of(
            PolicyForms.LIGHTS,
            SamplePolicies.PAYMENT.withOtherwise(Light.NOTICE),
            "{'type':'TABLE','name':'云泽州支付灯','cases':["
                + "{'values':{'RATIO':{'below':0.5},'DAYS_LEFT':{'atLeast':0,'atMost':30}},"
                + "'raised':['已验收','拒收未处理'],'lowered':['有正当理由'],'light':'CRITICAL'},"
                + "{'values':{'RATIO':{'atLeast':0.9}},'light':'NORMAL'}],"
                + "'overlap':'FIRST','otherwise':'NOTICE'}"),
        Arguments.of(
            PolicyForms.CASE,
            new LightCase(LightCondition.always(), Light.NORMAL),
            "{'light':'NORMAL'}"),
        Arguments.of(
            PolicyForms.BOARD,
            new LightBoard(
                "板", ImmutableMap.of("资金", LightPolicy.YINCHUAN_FUNDS.withOtherwise(Light.NORMAL))),
            "{'name':'板','rules':[{'dimension':'资金','rule':{'type':'POLICY','name':'银川2025资金灯',"
                + "'measure':'POINTS_BEHIND','bands':[{'atMost':0,'light':'NORMAL'},"
                + "{'above':0,'light':'CRITICAL'}],'otherwise':'NORMAL'}}]}"),
        Arguments.of(PolicyForms.MEMORY, LightMemory.NONE, "{'name':'逐期'}"),
        Arguments.of(
            PolicyForms.MEMORY,
            LightMemory.OUHAI,
            "{'name':'瓯海2020','repair':{'from':'CRITICAL','shown':'ATTENTION'}}"),
        Arguments.of(
            PolicyForms.MEMORY,
            LightMemory.YINCHUAN_START,
            "{'name':'银川2025开工','escalations':[{'from':'ATTENTION','periods':3,'running':true,"
                + "'shown':'CRITICAL'}]}"),
        Arguments.of(
            PolicyForms.MEMORY,
            LightMemory.GUANGYUAN,
            "{'name':'广元2018','escalations':[{'from':'ATTENTION','periods':2,'shown':'WARNING'}]}"),
        Arguments.of(PolicyForms.RULE, WeightedMean.DECLARED, "{'type':'WEIGHTED_MEAN'}"),
        Arguments.of(
            PolicyForms.RULE,
            WeightedMean.COUNT_DONE,
            "{'type':'WEIGHTED_MEAN','weighting':'EQUAL','scope':'LEAVES','counted':'DONE'}"),
        Arguments.of(PolicyForms.RULE, new SumOfAmounts(), "{'type':'SUM_OF_AMOUNTS'}"),
        Arguments.of(PolicyForms.RULE, Extreme.LEAST, "{'type':'LEAST'}"),
        Arguments.of(PolicyForms.RULE, Extreme.MOST, "{'type':'MOST'}"),
        Arguments.of(PolicyForms.RULE, Quorum.ALL, "{'type':'QUORUM','share':'1'}"),
        Arguments.of(
            PolicyForms.RULE,
            Quorum.atLeast(Long.MAX_VALUE),
            "{'type':'QUORUM','count':9223372036854775807}"),
        Arguments.of(
            PolicyForms.RULE, Quorum.atLeast(Share.of(4, 6)), "{'type':'QUORUM','share':'2/3'}"),
        Arguments.of(PolicyForms.RULE, new Latest(), "{'type':'LATEST'}"),
        Arguments.of(PolicyForms.EARNING, Earning.AUTOMATIC, "{'type':'AUTOMATIC'}"),
        Arguments.of(PolicyForms.EARNING, Earning.BY_HAND, "{'type':'BY_HAND'}"),
        Arguments.of(PolicyForms.EARNING, Earning.BY_TARGETS, "{'type':'BY_TARGETS'}"),
        Arguments.of(
            PolicyForms.EARNING,
            new Earning.ByTargets(Earning.Combination.LEAST),
            "{'type':'BY_TARGETS','combination':'LEAST'}"),
        Arguments.of(PolicyForms.EARNING, Earning.ZERO_HUNDRED, "{'type':'FIXED','begun':'0'}"),
        Arguments.of(PolicyForms.EARNING, Earning.FIFTY_FIFTY, "{'type':'FIXED','begun':'0.5'}"),
        Arguments.of(
            PolicyForms.EARNING,
            new Earning.Milestones(ImmutableMap.of("验收", Share.of(3, 4), "开工", Share.of(1, 4))),
            "{'type':'MILESTONES','shares':[{'stage':'开工','share':'1/4'},"
                + "{'stage':'验收','share':'3/4'}]}"),
        Arguments.of(PolicyForms.EARNING, Earning.LEVEL_OF_EFFORT, "{'type':'LEVEL_OF_EFFORT'}"),
        Arguments.of(PolicyForms.MISSING, MissingRule.UNKNOWN, "{'type':'UNKNOWN'}"),
        Arguments.of(PolicyForms.MISSING, MissingRule.ZERO, "{'type':'ZERO'}"),
        Arguments.of(PolicyForms.MISSING, MissingRule.EXCLUDE, "{'type':'EXCLUDE'}"),
        Arguments.of(PolicyForms.MISSING, MissingRule.ASSUME_PLAN, "{'type':'ASSUME_PLAN'}"),
        Arguments.of(PolicyForms.MISSING, MissingRule.carry(40), "{'type':'CARRY','days':40}"),
        Arguments.of(PolicyForms.ASSESSMENT, AssessmentPolicy.defaults(), "{}"),
        Arguments.of(
            PolicyForms.ASSESSMENT,
            AssessmentPolicy.builder()
                .tolerance(BigDecimal.ZERO)
                .addLowerIsBetter("乙", "甲")
                .build(),
            "{'tolerance':0,'lowerIsBetter':['乙','甲']}"),
        Arguments.of(
            PolicyForms.THEME,
            LightTheme.CARDS,
            "{'NOT_DUE':'未到期','NORMAL':'无牌','UNCOVERED':'未定','UNKNOWN':'不明','NOTICE':'蓝牌',"
                + "'ATTENTION':'黄牌','WARNING':'橙牌','CRITICAL':'红牌','EXTREME':'黑牌'}"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  <T> void formsAreWrittenAsTheyAlwaysWereAndReadBack(Form<T> form, T value, String text) {
    assertThat(form.write(value)).isEqualTo(text);
    assertThat(form.read(text)).isEqualTo(Outcome.of(value));
  }

  /** A type that is added wants a form, and an example of it here. */
  @Test
  void everyTypeHasAForm() {
    assertThat(forms().<Class<?>>map(each -> each.get()[1].getClass()).toList())
        .contains(PaceCurve.class.getPermittedSubclasses())
        .contains(DueRule.class.getPermittedSubclasses())
        .contains(LightRule.class.getPermittedSubclasses())
        .contains(Earning.class.getPermittedSubclasses())
        .contains(MissingRule.class.getPermittedSubclasses());
    assertThat(
            Stream.of("unstated", "lastYear", "previousPeriod", "twoYearAverage")
                .map(BaseText::parse)
                .<Class<?>>map(Object::getClass)
                .toList())
        .hasSize(Base.class.getPermittedSubclasses().length - 2)
        .doesNotContain(Base.Year.class, Base.Stated.class)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatIsUsualMayBeGiven() {
    assertThat(
            PolicyForms.RHYTHM.read(
                "{'due':{'day':28,'monthsLater':0,'type':'BY_DAY_OF_MONTH'},"
                    + "'cumulative':false,'step':'MONTH'}"))
        .isEqualTo(Outcome.of(ReportRhythm.PANJIN_MONTHLY));
    assertThat(
            PolicyForms.DUE_RULE.read(
                "{'rule':{'countsStartDay':false,'rollsForward':true},'limit':'5 工作日',"
                    + "'calendar':{'workdays':[],'type':'WEEKDAYS'},'type':'WITHIN'}"))
        .isEqualTo(Outcome.of(DueRule.within(TimeLimit.ofWorkingDays(5), WorkCalendar.weekdays())));
    assertThat(
            PolicyForms.PACE_RULE.read(
                "{'rates':{'type':'FULL_TARGET'},'amounts':{'kind':'MONTH','type':'BY_PERIODS'}}"))
        .isEqualTo(Outcome.of(PaceRule.XUANCHENG));
  }

  /** Every preset of the model has its name, and so has one that is added. */
  @Test
  void presetsAreReadByTheirNamesInTheModel() {
    assertPresets(PolicyForms.LIGHTS, LightPolicy.class, LightRule.class);
    assertPresets(PolicyForms.LIGHTS, LightTable.class, LightRule.class);
    assertPresets(PolicyForms.BOARD, LightBoard.class, LightBoard.class);
    assertPresets(PolicyForms.MEMORY, LightMemory.class, LightMemory.class);
    assertPresets(PolicyForms.PACE_RULE, PaceRule.class, PaceRule.class);
    assertPresets(PolicyForms.RHYTHM, ReportRhythm.class, ReportRhythm.class);
    assertPresets(PolicyForms.EARNING, Earning.class, Earning.class);
    assertPresets(PolicyForms.MISSING, MissingRule.class, MissingRule.class);
    assertPresets(PolicyForms.RULE, Extreme.class, RollupRule.class);
    assertPresets(PolicyForms.RULE, Quorum.class, RollupRule.class);
    assertThat(PolicyForms.RULE.read("'WEIGHTED_MEAN'").value()).contains(WeightedMean.DECLARED);
    assertThat(PolicyForms.RULE.read("'EQUAL'").value()).contains(WeightedMean.EQUAL);
    assertThat(PolicyForms.RULE.read("'COUNT_DONE'").value()).contains(WeightedMean.COUNT_DONE);
    assertThat(PolicyForms.RULE.read("'SUM_OF_AMOUNTS'").value()).contains(new SumOfAmounts());
    assertThat(PolicyForms.RULE.read("'LATEST'").value()).contains(new Latest());
    assertThat(PolicyForms.CURVE.read("'BY_MONTHS'").value()).contains(PaceCurve.byMonths());
    assertThat(PolicyForms.CURVE.read("'BY_HALF_MONTHS'").value())
        .contains(PaceCurve.byHalfMonths());
    assertThat(PolicyForms.CURVE.read("'BY_DAYS'").value()).contains(PaceCurve.byDays());
    assertThat(PolicyForms.CURVE.read("'FULL_TARGET'").value()).contains(PaceCurve.fullTarget());
    assertThat(PolicyForms.CURVE.read("'HALF_AT_HALF_TIME'").value())
        .contains(PaceCurve.halfAtHalfTime());
  }

  private static <T> void assertPresets(Form<T> form, Class<?> holder, Class<T> type) {
    List<Field> presets =
        Stream.of(holder.getFields())
            .filter(each -> type.isAssignableFrom(each.getType()))
            .toList();
    assertThat(presets).isNotEmpty();
    for (Field preset : presets) {
      Outcome<T> read = form.read("'" + preset.getName() + "'");
      try {
        assertThat(read).isEqualTo(Outcome.of(type.cast(preset.get(null))));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
      // it is one value, in whatever way it was given
      assertThat(form.read(form.write(read.orElseThrow())).value()).isEqualTo(read.value());
    }
  }

  @Test
  void aCalendarThatIsCodeIsNotWritten() {
    WorkCalendar own =
        new WorkCalendar() {
          @Override
          public boolean isWorkday(LocalDate day) {
            return true;
          }

          @Override
          public String toString() {
            return "calendar of the caller";
          }
        };
    String rule =
        "work calendar must be a WeekdayCalendar to be written; make one with WorkCalendar.of:"
            + " calendar of the caller";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyForms.CURVE.write(PaceCurve.byWorkdays(own)))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PolicyForms.RHYTHM.write(
                    new ReportRhythm(
                        PeriodKind.WEEK,
                        false,
                        DueRule.within(TimeLimit.ofDays(3), own),
                        OptionalInt.empty())))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PolicyForms.DUE_RULE.write(new DueRule.ByDayOfMonth(0, 1, Optional.of(own))))
        .withMessage(rule);
  }

  @Test
  void theGapOfALightPolicyIsAWarning() {
    Outcome<LightRule> outcome =
        PolicyForms.LIGHTS.read("\n" + PolicyForms.LIGHTS.write(LightPolicy.YINCHUAN));

    assertThat(outcome.value()).contains(LightPolicy.YINCHUAN);
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.WARNING);
    assertThat(told(outcome))
        .isEqualTo(
            "progress.light-gap at 2:1 POINTS_BEHIND must show a light for every value; name one"
                + " for the rest: (0..10)");
  }

  @Test
  void aMemberOfAnotherTypeIsLeftOutInALaterVersion() {
    Outcome<PaceCurve> outcome =
        PolicyForms.CURVE.read("{'kind':'MONTH','type':'BY_DAYS'}", Severity.WARNING);

    assertThat(outcome.value()).contains(PaceCurve.byDays());
    assertThat(told(outcome))
        .isEqualTo("json.unknown-field /kind at 1:2 member of this type must be one of type: kind");
  }
}
