package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.json.Documents.told;

import com.google.common.collect.ImmutableList;
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
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.progress.Share;
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
        .contains(DueRule.class.getPermittedSubclasses());
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
        .isEqualTo("json.unknown-field /kind at 1:2 member is not known of this type: kind");
  }
}
