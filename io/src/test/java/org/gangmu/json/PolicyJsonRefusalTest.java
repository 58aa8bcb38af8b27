package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.told;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a rhythm, a curve or lights is told with its code, pointer and place. */
class PolicyJsonRefusalTest {

  private static final String TYPES_OF_CURVES =
      "BY_PERIODS, BY_DAYS, BY_WORKDAYS, OWN_WINDOW, STEPS, INTERPOLATED, FULL_TARGET,"
          + " HALF_AT_HALF_TIME";

  static Stream<Arguments> refused() {
    return Stream.of(
        // calendars
        Arguments.of(
            PolicyForms.CALENDAR, "{}", "json.missing-field at 1:1 member must be given: type"),
        Arguments.of(
            PolicyForms.CALENDAR, "7", "json.wrong-type at 1:1 document must be an object: 7"),
        Arguments.of(
            PolicyForms.CALENDAR,
            "{'type':'LUNAR','offDays':'x'}",
            """
            json.bad-value /type at 1:9 type must be one of WEEKDAYS: "LUNAR"
            json.wrong-type /offDays at 1:27 offDays must be an array: "x\""""),
        Arguments.of(
            PolicyForms.CALENDAR,
            "{'type':'WEEKDAYS','offDays':['2026-10-01','2026-02-30','2026-10-01',7]}",
            """
            json.bad-value /offDays/1 at 1:44 date must be a day like 2026-03-05: 2026-02-30
            json.bad-value /offDays/2 at 1:57 element must be given once: 2026-10-01
            json.wrong-type /offDays/3 at 1:70 element must be a string: 7"""),
        Arguments.of(
            PolicyForms.CALENDAR,
            "{'type':'WEEKDAYS','offDays':['2026-10-01'],'workdays':['2026-10-01']}",
            "json.bad-value at 1:1 day must not be both off and worked: 2026-10-01"),

        // rules of counting
        Arguments.of(
            PolicyForms.COUNTING_RULE,
            "{'countsStartDay':1,'rollsForward':'no'}",
            """
            json.wrong-type /countsStartDay at 1:19 countsStartDay must be a boolean: 1
            json.wrong-type /rollsForward at 1:36 rollsForward must be a boolean: "no\""""),
        Arguments.of(
            PolicyForms.COUNTING_RULE,
            "{'countsStartDay':true,'countsStartDay':true}",
            """
            json.missing-field at 1:1 member must be given: rollsForward
            json.duplicate-key /countsStartDay at 1:24 member must be given once: countsStartDay"""),

        // when reports are due
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'WITHIN'}",
            """
            json.missing-field at 1:1 member must be given: limit
            json.missing-field at 1:1 member must be given: calendar"""),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'WITHIN','limit':'0日','calendar':{'type':'WEEKDAYS'},'day':4}",
            """
            json.bad-value /limit at 1:26 number of a time limit must be 1 to 9999: "0日"
            json.unknown-field /day at 1:62 member is not known of this type: day"""),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'WITHIN','limit':'soon','rule':null,'calendar':{}}",
            """
            json.bad-value /limit at 1:26 time limit must be …
            json.wrong-type /rule at 1:40 rule must be an object: null
            json.missing-field /calendar at 1:56 member must be given: type"""),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'BY_DAY_OF_MONTH','monthsLater':13,'day':5}",
            "json.bad-value at 1:1 months after a period must be 0 to 12: 13"),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'BY_DAY_OF_MONTH','monthsLater':1,'day':32}",
            "json.bad-value at 1:1 day of the month must be 1 to 31: 32"),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'type':'BY_DAY_OF_MONTH','monthsLater':1E+10000000,'day':5.0}",
            """
            json.wrong-type /monthsLater at 1:41 monthsLater must be an integer: 1E+10000000
            json.wrong-type /day at 1:59 day must be an integer: 5.0"""),
        Arguments.of(
            PolicyForms.DUE_RULE,
            "{'limit':'5日','limit':'6日'}",
            """
            json.missing-field at 1:1 member must be given: type
            json.duplicate-key /limit at 1:15 member must be given once: limit"""),

        // rhythms
        Arguments.of(
            PolicyForms.RHYTHM,
            "{'step':'CUMULATIVE','due':{'type':'BY_DAY_OF_MONTH','monthsLater':0,'day':28}}",
            "json.bad-value at 1:1 step of a rhythm must divide the calendar: CUMULATIVE"),
        Arguments.of(
            PolicyForms.RHYTHM,
            "{'step':'WEEK','due':{'type':'BY_DAY_OF_MONTH','monthsLater':0,'day':28}}",
            "json.bad-value at 1:1 step of a rhythm due by a day of the month must be …"),
        Arguments.of(
            PolicyForms.RHYTHM,
            "{'step':'MONTH','due':{'type':'BY_DAY_OF_MONTH','monthsLater':0,'day':28},'staleAfter':0}",
            "json.bad-value at 1:1 reports missing until one is stale must be at least 1: 0"),
        Arguments.of(
            PolicyForms.RHYTHM,
            "{'step':'month','cumulative':'yes','staleAfter':'2'}",
            """
            json.missing-field at 1:1 member must be given: due
            json.bad-value /step at 1:9 step must be one of WEEK, TEN_DAYS, HALF_MONTH, MONTH,\
             QUARTER, HALF_YEAR, YEAR, CUMULATIVE: "month"
            json.wrong-type /cumulative at 1:30 cumulative must be a boolean: "yes"
            json.wrong-type /staleAfter at 1:49 staleAfter must be a number: "2\""""),

        // curves
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'BY_MOOD','kind':'MONTH'}",
            "json.bad-value /type at 1:9 type must be one of " + TYPES_OF_CURVES + ": \"BY_MOOD\""),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':null}",
            "json.wrong-type /type at 1:9 type must be a string: null"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'BY_PERIODS','days':'2026-01-01/2026-06-30'}",
            """
            json.missing-field at 1:1 member must be given: kind
            json.unknown-field /days at 1:22 member is not known of this type: days"""),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'BY_PERIODS','kind':'CUMULATIVE'}",
            "json.bad-value at 1:1 periods of pace must not overlap, but are: CUMULATIVE"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'mood':1,'type':'BY_DAYS'}",
            "json.unknown-field /mood at 1:2 member is not known: mood"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'OWN_WINDOW','days':'2026-06-30/2026-01-01'}",
            "json.bad-value /days at 1:29 end of a period must not be before its start …"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'OWN_WINDOW','days':'2026'}",
            "json.bad-value /days at 1:29 period must be …"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'STEPS','milestones':[]}",
            "json.bad-value at 1:1 table of shares must not be empty"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'STEPS','points':[{'day':'2026-03-31','share':'1'}]}",
            """
            json.missing-field at 1:1 member must be given: milestones
            json.unknown-field /points at 1:17 member is not known of this type: points"""),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'STEPS','milestones':[{'day':'2026-03-31'},{'day':1,'share':'50%'},"
                + "{'day':'2026-04-31','share':'3/2'},{'day':'2026-05-31','share':0.5},'1/2']}",
            """
            json.missing-field /milestones/0 at 1:31 member must be given: share
            json.wrong-type /milestones/1/day at 1:59 day must be a string: 1
            json.bad-value /milestones/1/share at 1:69 share must be 0, 1 or a fraction between\
             them, as 11/12: "50%"
            json.bad-value /milestones/2/day at 1:83 date must be a day like 2026-03-05: 2026-04-31
            json.bad-value /milestones/2/share at 1:104 share must be …
            json.wrong-type /milestones/3/share at 1:139 share must be a string: 0.5
            json.wrong-type /milestones/4 at 1:144 element must be an object: "1/2\""""),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'STEPS','milestones':[{'day':'2026-03-31','share':'1/2'}]}",
            "json.bad-value at 1:1 last share, of 2026-03-31, must be 1: 1/2"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'INTERPOLATED','points':[{'day':'2026-03-31','share':'1/2'},"
                + "{'day':'2026-03-31','share':'1'}]}",
            "json.bad-value at 1:1 day of a table of shares must be after the one before, …"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'INTERPOLATED','points':[{'day':'2026-03-31','share':'1/1000001'},"
                + "{'day':'2026-04-30','share':'1'}]}",
            "json.bad-value at 1:1 denominator of the share of 2026-03-31 must be at most 1000000:"
                + " 1000001"),

        // rules of pace
        Arguments.of(
            PolicyForms.PACE_RULE,
            "{'rates':{'type':'BY_WORKDAYS','calendar':{'type':'X'}}}",
            """
            json.missing-field at 1:1 member must be given: amounts
            json.bad-value /rates/calendar/type at 1:51 type must be one of WEEKDAYS: "X\""""),

        // bands
        Arguments.of(
            PolicyForms.BAND,
            "{'atLeast':1,'above':1,'atMost':2,'below':2}",
            """
            json.missing-field at 1:1 member must be given: light
            json.bad-value at 1:1 band must begin atLeast or above a value, but has both
            json.bad-value at 1:1 band must end atMost or below a value, but has both"""),
        Arguments.of(
            PolicyForms.BAND,
            "{'atLeast':2,'atMost':1,'light':'NORMAL'}",
            "json.bad-value at 1:1 …"),
        Arguments.of(
            PolicyForms.BAND, "{'above':1,'below':1,'light':'NORMAL'}", "json.bad-value at 1:1 …"),
        Arguments.of(
            PolicyForms.BAND,
            "{'atLeast':1,'below':1,'light':'NORMAL'}",
            "json.bad-value at 1:1 values of a band must not be none: [1..1)"),
        Arguments.of(
            PolicyForms.BAND,
            "{'light':'UNKNOWN'}",
            "json.bad-value at 1:1 light of a band must be in order or a warning: UNKNOWN"),
        Arguments.of(
            PolicyForms.BAND,
            "{'above':1E+10000000,'below':'2','light':'PINK'}",
            """
            json.limit /above at 1:10 above must have a scale within ±18: 1E+10000000
            json.wrong-type /below at 1:30 below must be a number: "2"
            json.bad-value /light at 1:42 light must be one of NOT_DUE, …"""),

        // policies of lights
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'POLICY'}",
            """
            json.missing-field at 1:1 member must be given: name
            json.missing-field at 1:1 member must be given: measure
            json.missing-field at 1:1 member must be given: bands"""),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'POLICY','name':' ','measure':'RATIO','bands':[]}",
            "json.bad-value at 1:1 name of a light policy must not be blank"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'POLICY','name':'灯','measure':'RATIO','bands':[{'light':'NORMAL'}],'otherwise':'UNKNOWN'}",
            "json.bad-value at 1:1 light of the rest must be in order or a warning: UNKNOWN"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'POLICY','name':'灯','measure':'RATIO',\n'bands':[{'atMost':1,'light':'CRITICAL'},"
                + "{'atLeast':1,'light':'NORMAL'}]}",
            "progress.light-overlap at 1:1 bands must not overlap: …"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'POLICY','name':'灯','measure':'SPEED','bands':[{'atMost':1},null]}",
            """
            json.bad-value /measure at 1:39 measure must be one of POINTS_BEHIND, …
            json.missing-field /bands/0 at 1:56 member must be given: light
            json.wrong-type /bands/1 at 1:69 element must be an object: null"""),

        // themes
        Arguments.of(
            PolicyForms.THEME,
            "{'NOT_DUE':'未到期','NORMAL':'绿灯','UNCOVERED':'无灯','UNKNOWN':'绿灯','NOTICE':'蓝灯',"
                + "'ATTENTION':'黄灯','WARNING':'橙灯','CRITICAL':'红灯','EXTREME':'黑灯'}",
            "json.bad-value at 1:1 theme must not show UNKNOWN as NORMAL: 绿灯"),
        Arguments.of(
            PolicyForms.THEME,
            "{'NOT_DUE':'未到期','NORMAL':7,'UNCOVERED':'无灯','UNKNOWN':'灰灯','NOTICE':'蓝灯',"
                + "'ATTENTION':'黄灯','WARNING':'橙灯','CRITICAL':'红灯','PINK':'粉灯'}",
            """
            json.missing-field at 1:1 member must be given: EXTREME
            json.wrong-type /NORMAL at 1:27 NORMAL must be a string: 7
            json.unknown-field /PINK at 1:123 member is not known: PINK"""));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsToldWithItsPointerAndPlace(Form<?> form, String text, String expected) {
    Outcome<?> outcome = form.read(text);

    assertThat(shortened(told(outcome), expected)).isEqualTo(expected);
    assertThat(outcome.value()).isEmpty();
  }

  @Test
  void depthIsNoDangerToTheStack() {
    String deep = "{'type':'BY_DAYS','x':" + "{'a':[".repeat(50_000);

    assertThat(PolicyForms.CURVE.read(deep).errors())
        .last()
        .extracting(Object::toString)
        .asString()
        .contains("levels of a document must be at most 116 (16 and Limits.depth)");
  }

  /** Tables and bands without number take no more than linear time. */
  @Test
  void longTablesAreReadInLinearTime() {
    String point = "{'day':'2026-03-31','share':'1/2'},";
    String band = "{'atLeast':1,'light':'NORMAL'},";

    assertThat(
            PolicyForms.CURVE
                .read("{'type':'STEPS','milestones':[" + point.repeat(100_000) + point.strip())
                .hasErrors())
        .isTrue();
    assertThat(
            PolicyForms.LIGHTS
                .read(
                    "{'type':'POLICY','name':'灯','measure':'RATIO','bands':["
                        + band.repeat(100_000)
                        + "{'light':'NORMAL'}]}")
                .diagnostics())
        .hasSize(10_001);
  }

  /** Leaves out what follows where a line expected ends in …: messages of the model are its own. */
  private static String shortened(String told, String expected) {
    List<String> lines = new ArrayList<>(told.lines().toList());
    List<String> wanted = expected.lines().toList();
    for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
      int kept = wanted.get(i).length() - 1;
      if (wanted.get(i).endsWith("…") && lines.get(i).length() > kept) {
        lines.set(i, lines.get(i).substring(0, kept) + "…");
      }
    }
    return String.join("\n", lines);
  }
}
