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
            json.unknown-field /day at 1:62 member of this type must be one of …"""),
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
            json.unknown-field /days at 1:22 member of this type must be one of …"""),
        Arguments.of(
            PolicyForms.CURVE,
            "{'type':'BY_PERIODS','kind':'CUMULATIVE'}",
            "json.bad-value at 1:1 periods of pace must not overlap, but are: CUMULATIVE"),
        Arguments.of(
            PolicyForms.CURVE,
            "{'mood':1,'type':'BY_DAYS'}",
            "json.unknown-field /mood at 1:2 member must be one of …"),
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
            json.unknown-field /points at 1:17 member of this type must be one of …"""),
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
        Arguments.of(
            PolicyForms.LIGHTS, "{}", "json.missing-field at 1:1 member must be given: type"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "'GREEN'",
            "json.bad-value at 1:1 preset must be one of YINCHUAN, WUHAN, TIANJIN_BONDS,"
                + " YINCHUAN_FUNDS, XIAN, TIANJIN_INVESTMENT, YINCHUAN_START, YINCHUAN_LISTING,"
                + " DESIGN_2026, DAZU, or an object of POLICY, TABLE: \"GREEN\""),
        Arguments.of(
            PolicyForms.LIGHTS, "7", "json.wrong-type at 1:1 document must be an object: 7"),

        // tables of lights
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'TABLE','bands':[]}",
            """
            json.missing-field at 1:1 member must be given: name
            json.missing-field at 1:1 member must be given: cases
            json.unknown-field /bands at 1:17 member of this type must be one of …"""),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'TABLE','name':'','cases':[]}",
            "json.bad-value at 1:1 name of a light table must not be blank"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'TABLE','name':'表',\n'cases':[{'light':'NORMAL'},{'light':'CRITICAL'}]}",
            "progress.light-overlap at 1:1 cases must not overlap: always → NORMAL and always →"
                + " CRITICAL at always"),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'TABLE','name':'表','overlap':'LAST','cases':[]}",
            "json.bad-value /overlap at 1:38 overlap must be one of REFUSED, FIRST, WORST:"
                + " \"LAST\""),
        Arguments.of(
            PolicyForms.LIGHTS,
            "{'type':'TABLE','name':'表','cases':["
                + "{'light':'NORMAL'},".repeat(500)
                + "{'light':'NORMAL'}]}",
            "progress.light-size at 1:1 light table must have at most 500 cases: 501"),

        // cases
        Arguments.of(
            PolicyForms.CASE,
            "{'values':{'SPEED':{}},'raised':'x','lowered':[' ']}",
            """
            json.missing-field at 1:1 member must be given: light
            json.unknown-field /values/SPEED at 1:12 member must be one of …
            json.wrong-type /raised at 1:33 raised must be an array: "x"
            json.bad-value /lowered/0 at 1:48 name of a flag must not be blank"""),
        Arguments.of(
            PolicyForms.CASE,
            "{'values':{'RATIO':{'atMost':1,'below':2},'LEVEL':{'above':2,'atMost':1}},"
                + "'light':'NORMAL'}",
            """
            json.bad-value /values/RATIO at 1:20 range must end atMost or below a value, but has\
             both
            json.bad-value /values/LEVEL at 1:51 …"""),
        Arguments.of(
            PolicyForms.CASE,
            "{'values':{'RATIO':{'below':0}},'light':'NORMAL'}",
            "json.bad-value at 1:1 values of a condition must be some that RATIO can have: (-∞..0)"),
        Arguments.of(
            PolicyForms.CASE,
            "{'raised':['甲','甲'],'light':'NORMAL'}",
            "json.bad-value /raised/1 at 1:16 element must be given once: 甲"),
        Arguments.of(
            PolicyForms.CASE,
            "{'raised':['甲'],'lowered':['甲'],'light':'NORMAL'}",
            "json.bad-value at 1:1 flag of a condition must not be both raised and not raised: [甲]"),
        Arguments.of(
            PolicyForms.CASE,
            "{'light':'NOT_DUE'}",
            "json.bad-value at 1:1 light of a case must be in order or a warning: NOT_DUE"),

        // boards
        Arguments.of(
            PolicyForms.BOARD,
            "{'name':'板','rules':[]}",
            "json.bad-value at 1:1 dimensions of a light board must not be none"),
        Arguments.of(
            PolicyForms.BOARD,
            "{'name':'板','rules':[{'dimension':'甲','rule':'XIAN'},{'rule':'XIAN','dimension':'甲'},"
                + "{'dimension':'乙'}]}",
            """
            json.bad-value /rules/1 at 1:54 dimension must be given once: "甲"
            json.missing-field /rules/2 at 1:86 member must be given: rule"""),
        Arguments.of(
            PolicyForms.BOARD,
            "{'name':'板','rules':[{'dimension':'','rule':'XIAN'}]}",
            "json.bad-value at 1:1 dimension of a light board must not be blank"),

        // memories
        Arguments.of(
            PolicyForms.MEMORY,
            "{'repair':{'from':'ATTENTION','shown':'CRITICAL'},'escalations':[{'from':'NOTICE',"
                + "'periods':1,'shown':'WARNING'},{'from':'NORMAL','periods':2,'shown':'WARNING'},"
                + "{'from':'NOTICE','periods':2.5,'running':0,'shown':'WARNING'}]}",
            """
            json.missing-field at 1:1 member must be given: name
            json.bad-value /repair at 1:11 light of a repaired period must be less than ATTENTION:\
             CRITICAL
            json.bad-value /escalations/0 at 1:66 periods until a light escalates must be at least\
             2: 1
            json.bad-value /escalations/1 at 1:114 light that escalates must be a warning: NORMAL
            json.wrong-type /escalations/2/periods at 1:189 periods must be an integer: 2.5
            json.wrong-type /escalations/2/running at 1:203 running must be a boolean: 0"""),
        Arguments.of(
            PolicyForms.MEMORY,
            "'EVER'",
            "json.bad-value at 1:1 preset must be one of NONE, OUHAI, YINCHUAN_START, GUANGYUAN:"
                + " \"EVER\""),

        // rules
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'LEAST','weighting':'EQUAL'}",
            "json.unknown-field /weighting at 1:17 member of this type must be one of …"),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'WEIGHTED_MEAN','weighting':'FAIR','scope':'ALL','counted':1}",
            """
            json.bad-value /weighting at 1:37 weighting must be one of DECLARED, EFFORT, EQUAL:\
             "FAIR"
            json.bad-value /scope at 1:52 scope must be one of CHILDREN, LEAVES: "ALL"
            json.wrong-type /counted at 1:68 counted must be a string: 1"""),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'QUORUM'}",
            "json.bad-value at 1:1 either a number or a share of the parts must be asked for: 0, 0"),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'QUORUM','count':2,'share':'1/2'}",
            "json.bad-value at 1:1 either a number or a share of the parts must be asked for: 2, 1/2"),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'QUORUM','count':-1}",
            "json.bad-value at 1:1 number of parts to be done must not be negative: -1"),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'QUORUM','count':9223372036854775808,'share':'2'}",
            """
            json.bad-value /count at 1:26 count must be from …
            json.bad-value /share at 1:54 share must be 0, 1 or a fraction …"""),
        Arguments.of(
            PolicyForms.RULE,
            "{'type':'least'}",
            "json.bad-value /type at 1:9 rule must be one of WEIGHTED_MEAN, SUM_OF_AMOUNTS, LEAST,"
                + " MOST, QUORUM, LATEST, or given to withRules: \"least\""),

        // ways of earning
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'FIXED','combination':'MEAN'}",
            """
            json.missing-field at 1:1 member must be given: begun
            json.unknown-field /combination at 1:17 member of this type must be one of …"""),
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'FIXED','begun':'1'}",
            "json.bad-value at 1:1 what beginning earns must be less than all: 1"),
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'FIXED','begun':'50%'}",
            "json.bad-value /begun at 1:25 completion must be 0, 1 or a decimal between them …"),
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'MILESTONES','shares':[]}",
            "json.bad-value at 1:1 there must be a milestone"),
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'MILESTONES','shares':[{'stage':'甲','share':'1/2'},{'stage':'甲','share':'1/2'}]}",
            "json.bad-value /shares/1 at 1:60 stage must be given once: \"甲\""),
        Arguments.of(
            PolicyForms.EARNING,
            "{'type':'MILESTONES','shares':[{'stage':'甲','share':'1/2'},{'stage':'乙','share':'1/3'}]}",
            "json.bad-value at 1:1 share of a milestone must be whole billionths: 1/3"),
        Arguments.of(
            PolicyForms.EARNING,
            "'BY_LUCK'",
            "json.bad-value at 1:1 preset must be one of AUTOMATIC, BY_HAND, BY_TARGETS,"
                + " ZERO_HUNDRED, FIFTY_FIFTY, LEVEL_OF_EFFORT, or an object of FIXED, MILESTONES: \"BY_LUCK\""),

        // what is missing
        Arguments.of(
            PolicyForms.MISSING,
            "'CARRY'",
            "json.bad-value at 1:1 CARRY must be an object, as {\"type\":\"CARRY\",\"days\":40}:"
                + " \"CARRY\""),
        Arguments.of(
            PolicyForms.MISSING,
            "'CARY'",
            "json.bad-value at 1:1 preset must be one of UNKNOWN, ZERO, EXCLUDE, ASSUME_PLAN, or an"
                + " object of CARRY: \"CARY\""),
        Arguments.of(
            PolicyForms.MISSING,
            "{'type':'CARRY'}",
            "json.missing-field at 1:1 member must be given: days"),
        Arguments.of(
            PolicyForms.MISSING,
            "{'type':'CARRY','days':0}",
            "json.bad-value at 1:1 days to carry a figure on must be at least 1: 0"),
        Arguments.of(
            PolicyForms.MISSING,
            "{'type':'ZERO','days':4}",
            "json.unknown-field /days at 1:16 member of this type must be one of …"),

        // assessment
        Arguments.of(
            PolicyForms.ASSESSMENT,
            "{'tolerance':'5%','near':1E+19,'beyondAboutIsMet':1,'lowerIsBetter':['甲','甲',2],"
                + "'source':null}",
            """
            json.wrong-type /tolerance at 1:14 tolerance must be a number: "5%"
            json.limit /near at 1:26 near must have a scale within ±18: 1E+19
            json.wrong-type /beyondAboutIsMet at 1:51 beyondAboutIsMet must be a boolean: 1
            json.bad-value /lowerIsBetter/1 at 1:74 element must be given once: 甲
            json.wrong-type /lowerIsBetter/2 at 1:78 element must be a string: 2
            json.wrong-type /source at 1:90 source must be a string: null"""),
        Arguments.of(
            PolicyForms.ASSESSMENT,
            "{'tolerance':-0.1}",
            "json.bad-value at 1:1 tolerance must not be negative: -0.1"),
        Arguments.of(
            PolicyForms.ASSESSMENT, "{'cap':0}", "json.bad-value at 1:1 cap must be positive: 0"),

        // policies of rolling up
        Arguments.of(
            PolicyForms.POLICY, "{}", "json.missing-field at 1:1 member must be given: period"),
        Arguments.of(
            PolicyForms.POLICY,
            "{'period':'2026','units':'NOBODY','cancelled':'GONE','worstOfParts':'no','terms':{}}",
            """
            json.bad-value /period at 1:11 …
            json.bad-value /units at 1:26 units must be one of LEAD, ALL, WEIGHTED: "NOBODY"
            json.bad-value /cancelled at 1:47 cancelled must be one of EXCLUDE, FREEZE, AS_DONE,\
             AS_NOTHING, NONE: "GONE"
            json.wrong-type /worstOfParts at 1:69 worstOfParts must be a boolean: "no"
            json.wrong-type /terms at 1:82 terms must be an array: an object"""),
        Arguments.of(
            PolicyForms.POLICY,
            "{'period':'2026-01-01/2026-12-31','memory':'OUHAI'}",
            "json.bad-value at 1:1 memory of lights needs a rhythm of reports: 瓯海2020"),
        Arguments.of(
            PolicyForms.POLICY,
            "{'period':'2026-01-01/2026-12-31','name':'" + "长".repeat(201) + "'}",
            "json.bad-value at 1:1 name of a policy must have at most 200 characters"),
        Arguments.of(
            PolicyForms.POLICY,
            "{'period':'2026-01-01/2026-12-31','terms':[{'weight':-1,'task':'t1'},{'task':' '},"
                + "{'task':'t2'},{'task':'t2'},{'weight':1},{'task':'t3','effort':-2,'veto':'NEVER'}]}",
            """
            json.bad-value /terms/0 at 1:44 weight of a task must not be negative: -1
            json.bad-value /terms/1/task at 1:78 id of a task must be visible text …
            json.bad-value /terms/3 at 1:97 terms of a task must be given once: t2
            json.missing-field /terms/4 at 1:111 member must be given: task
            json.bad-value /terms/5/veto at 1:156 preset must be one of GATE, EVENT: "NEVER\""""),
        Arguments.of(
            PolicyForms.POLICY,
            "{'period':'2026-01-01/2026-12-31','terms':[{'task':'t1','events':[{'status':'GONE',"
                + "'from':'2026-1-1','reason':7},{'status':'ACTIVE','from':'2026-01-01','reason':' '}],"
                + "'veto':{'trigger':'ON_MISS','cap':'1','light':'NORMAL'},"
                + "'overrides':[{'value':0.5,'reason':'核查','author':'州督查室','from':'2026-09-30',"
                + "'until':'2026-09-01'},{'value':'0.5','reason':'核查','author':'州督查室',"
                + "'from':'2026-09-30','until':'2026-09-01'},{'value':'0.5','reason':'',"
                + "'author':'州督查室','from':'2026-09-30'}]}]}",
            """
            json.bad-value /terms/0/events/0/status at 1:77 status must be one of ACTIVE,\
             SUSPENDED, CANCELLED: "GONE"
            json.bad-value /terms/0/events/0/from at 1:91 date must be a day like …
            json.wrong-type /terms/0/events/0/reason at 1:111 reason must be a string: 7
            json.bad-value /terms/0/events/1 at 1:114 reason of a change of status must not be\
             blank
            json.bad-value /terms/0/veto at 1:175 cap of a veto must be less than all: 1
            json.wrong-type /terms/0/overrides/0/value at 1:246 value must be a string: 0.5
            json.bad-value /terms/0/overrides/1 at 1:322 last day of an override must not be\
             before its first, 2026-09-30: 2026-09-01
            json.bad-value /terms/0/overrides/2 at 1:409 reason of an override must not be blank"""),

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
            json.unknown-field /PINK at 1:123 member must be one of …"""));
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
