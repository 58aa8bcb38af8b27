package org.gangmu.json;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.told;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.rollup.RollupPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies of those that mean no good: refused with a place, or read in no time. */
@Timeout(value = 20, unit = SECONDS)
class RollupAttacksTest {

  private static String policy(String members) {
    return ("{'format':'gangmu.rollup-policy','version':'1.0','policy':"
            + "{'period':'2026-01-01/2026-12-31',\n"
            + members
            + "}}")
        .replace('\'', '"');
  }

  private static String many(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
  }

  private static Outcome<RollupPolicy> read(String members) {
    return RollupPolicyJson.standard().read(policy(members));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        // numbers
        Arguments.of(
            "'missing':{'type':'CARRY','days':1e400}",
            "json.wrong-type /missing/days at 2:34 days must be an integer: 1e400"),
        Arguments.of(
            "'missing':{'type':'CARRY','days':9223372036854775808}",
            "json.bad-value /missing/days at 2:34 days must be from -2147483648 to 2147483647:"
                + " 9223372036854775808"),
        Arguments.of(
            "'terms':[{'task':'t','weight':-1}]",
            "json.bad-value /terms/0 at 2:10 weight of a task must not be negative: -1"),
        Arguments.of(
            "'terms':[{'task':'t','weight':1e400}]",
            "json.limit /terms/0/weight at 2:31 weight must have a scale within ±18: 1e400"),
        Arguments.of(
            "'terms':[{'task':'t','weight':" + "9".repeat(100_000) + "}]",
            "json.limit /terms/0/weight at 2:31 characters of a number must be at most 1000"),
        Arguments.of(
            "'terms':[{'task':'t','weight':NaN}]",
            "json.syntax /terms/0/weight at 2:34 document must be JSON: non-standard token 'NaN'"),
        Arguments.of(
            "'rule':{'type':'QUORUM','count':-1}",
            "json.bad-value /rule at 2:8 number of parts to be done must not be negative: -1"),
        Arguments.of(
            "'lights':{'type':'POLICY','name':'灯','measure':'RATIO',"
                + "'bands':[{'atLeast':1E18,'below':1E-18,'light':'NORMAL'}]}",
            "json.bad-value /lights/bands/0 at 2:65 band must end where it begins or after that,"
                + " 1E+18: 1E-18"),
        Arguments.of(
            "'lights':{'type':'TABLE','name':'灯',"
                + "'cases':[{'values':{'RATIO':{'above':1,'below':1}},'light':'NORMAL'}]}",
            "json.bad-value /lights/cases/0/values/RATIO at 2:65 range must end where it begins or"
                + " after that, 1: 1"),

        // what is nested or unknown
        Arguments.of(
            "'rule':{'type':'WEIGHTED_MEAN','rule':{'type':'LEAST'}}",
            "json.unknown-field /rule/rule at 2:32 member must be one of type, weighting, scope, counted, count,"
                + " share: rule"),
        Arguments.of(
            "'board':{'name':'板','rules':[{'dimension':'x','rule':{'type':'BOARD'}}]}",
            "json.bad-value /board/rules/0/rule/type at 2:62 type must be one of POLICY, TABLE:"
                + " \"BOARD\""),
        Arguments.of(
            "'rule':'java.lang.Runtime'", "json.bad-value /rule at 2:8 preset must be one of …"),

        // what would cost much
        Arguments.of(
            "'lights':{'type':'TABLE','name':'灯','cases':"
                + many(100_000, i -> "{'raised':['旗'],'light':'CRITICAL'}")
                + "}",
            "progress.light-size /lights at 2:10 light table must have at most 500 cases: 100000"),
        Arguments.of(
            "'lights':{'type':'TABLE','name':'灯','cases':[{'light':'CRITICAL','raised':"
                + many(100_000, i -> "'旗" + i + "'")
                + "}]}",
            "progress.light-size /lights at 2:10 bounds and flags of a light table must make at"
                + " most 20000 boxes; split it into several rules"),
        Arguments.of(
            "'memory':{'name':'忆','escalations':"
                + many(1000, i -> "{'from':'ATTENTION','periods':2,'shown':'CRITICAL'}")
                + "}",
            "json.bad-value /memory at 2:10 escalations of a light memory must be at most 50: 1000"),
        Arguments.of(
            "'rhythm':{'step':'WEEK','due':{'type':'WITHIN','limit':'5个工作日','calendar':"
                + "{'type':'WEEKDAYS','offDays':"
                + many(5000, i -> "'" + LocalDate.of(2026, 1, 5).plusDays(i) + "'")
                + "}}}",
            "json.bad-value /rhythm/due/calendar at 2:75 days off on end must be at most 3995 with"
                + " the weekends between them, but are more from 2026-01-05 on"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsToldWithItsPlace(String members, String expected) {
    Outcome<RollupPolicy> outcome = read(members);

    String told = told(outcome).replace("/policy/", "/").lines().findFirst().orElse("");
    boolean open = expected.endsWith("…");
    assertThat(open ? told.substring(0, expected.length() - 1) + "…" : told).isEqualTo(expected);
    assertThat(outcome.value()).isEmpty();
  }

  /** A table of ten flags has 1,024 boxes, and takes as long to read as a page of others. */
  @Test
  void aBoardOfManyLargeTablesIsReadNoFurtherThanItMayGo() {
    String table =
        "{'type':'TABLE','name':'灯','cases':[{'raised':"
            + many(10, i -> "'旗" + i + "'")
            + ",'light':'CRITICAL'}]}";

    Outcome<RollupPolicy> outcome =
        read(
            "'board':{'name':'板','rules':"
                + many(60, i -> "{'dimension':'维" + i + "','rule':" + table + "}")
                + "}");

    assertThat(outcome.value()).isEmpty();
    assertThat(told(outcome))
        .contains("elements must be at most 50 (LightBoard.MAX_DIMENSIONS): an object");
    assertThat(outcome.errors()).hasSize(1);
  }

  /** Terms of many tasks, each with much of all there is, whose ids have one hash. */
  @Test
  void manyTermsAreReadInLinearTime() {
    String terms =
        many(
            1 << 13,
            i -> {
              StringBuilder id = new StringBuilder();
              for (int bit = 0; bit < 13; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
              }
              return "{'task':'"
                  + id
                  + "','weight':1,'veto':'GATE','overrides':[{'value':'0.5','reason':'r',"
                  + "'author':'a','from':'2020-01-01','until':'2020-02-01'}],'events':"
                  + "[{'status':'SUSPENDED','from':'-999999999-01-01','reason':'r'}]}";
            });

    RollupPolicy policy = read("'terms':" + terms).orElseThrow();

    assertThat(policy.terms()).hasSize(1 << 13);
    RollupPolicyJson json = RollupPolicyJson.standard();
    assertThat(json.read(json.write(policy)).orElseThrow()).isEqualTo(policy);
  }
}
