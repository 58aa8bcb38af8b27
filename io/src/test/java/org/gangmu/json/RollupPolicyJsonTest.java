package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.json.Documents.told;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies of rolling up in JSON: their form, the ways in and out, and rules of others. */
class RollupPolicyJsonTest {

  private static final RollupPolicyJson JSON = RollupPolicyJson.standard();
  private static final RollupPolicy BARE = RollupPolicy.of(PlanPeriod.ofYear(2026));

  @TempDir private Path folder;

  private static String document(String members) {
    return ("{'format':'gangmu.rollup-policy','version':'1.0','policy':{"
            + "'period':'2026-01-01/2026-12-31',"
            + members
            + "}}")
        .replace('\'', '"');
  }

  /** {@code -Dgolden.update=true} writes the files anew. */
  @Test
  void theSampleIsWrittenAsItAlwaysWas() throws IOException {
    String written = JSON.write(SamplePolicies.FULL) + "\n";
    String indented = JSON.indented().write(SamplePolicies.FULL) + "\n";

    assertThat(written).isEqualTo(golden("rollup-policy.json", written));
    assertThat(indented).isEqualTo(golden("rollup-policy-indented.json", indented));
    assertThat(JSON.read(written).orElseThrow()).isEqualTo(SamplePolicies.FULL);
    assertThat(JSON.read(indented).orElseThrow()).isEqualTo(SamplePolicies.FULL);
  }

  private static String golden(String name, String written) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          Path.of(
              "../core/conformance/src/main/resources/org/gangmu/conformance/cases/v1/golden",
              name),
          written);
      return written;
    }
    return CaseFiles.get("golden", name).text();
  }

  /** A member that is added wants an example in the sample. */
  @Test
  void theSampleDiffersFromWhatIsUsualInEveryMember() {
    assertThat(JSON.write(SamplePolicies.FULL))
        .contains(PolicyMembers.ofPolicies())
        .contains(PolicyMembers.ofTerms());
  }

  @Test
  void whatIsUsualIsNotWritten() {
    assertThat(JSON.write(BARE)).isEqualTo(document("").replace(",}", "}"));
    assertThat(JSON.read(JSON.write(BARE))).isEqualTo(Outcome.of(BARE));
  }

  @Test
  void whatIsUsualMayBeGiven() {
    assertThat(
            JSON.read(
                document(
                    "'name':'','rule':{'type':'WEIGHTED_MEAN','counted':'COMPLETION',"
                        + "'scope':'CHILDREN','weighting':'DECLARED'},"
                        + "'earning':{'type':'AUTOMATIC'},'units':'LEAD',"
                        + "'missing':{'type':'UNKNOWN'},'cancelled':'EXCLUDE',"
                        + "'suspended':'EXCLUDE','pace':{'amounts':{'kind':'MONTH',"
                        + "'type':'BY_PERIODS'}},'memory':{'name':'逐期','escalations':[]},"
                        + "'worstOfParts':false,'assessment':{'cap':1.0},'terms':[]")))
        .isEqualTo(Outcome.of(BARE));
  }

  @Test
  void presetsMayBeGivenByName() {
    RollupPolicy policy =
        JSON.read(
                document(
                    "'rule':'COUNT_DONE','earning':'FIFTY_FIFTY','missing':'ASSUME_PLAN',"
                        + "'pace':'YUNFU','lights':'WUHAN','board':'YINCHUAN','memory':'OUHAI',"
                        + "'rhythm':'PANJIN_MONTHLY','terms':[{'task':'t1','rule':'ANY',"
                        + "'veto':'EVENT','curve':'BY_DAYS','earning':'LEVEL_OF_EFFORT'}]"))
            .orElseThrow();

    assertThat(policy)
        .isEqualTo(
            BARE.toBuilder()
                .rule(WeightedMean.COUNT_DONE)
                .earning(Earning.FIFTY_FIFTY)
                .missing(MissingRule.ASSUME_PLAN)
                .pace(PaceRule.YUNFU)
                .lights(LightPolicy.WUHAN)
                .board(LightBoard.YINCHUAN)
                .memory(LightMemory.OUHAI)
                .rhythm(ReportRhythm.PANJIN_MONTHLY)
                .putTerm(
                    TaskId.of("t1"),
                    TaskTerms.builder()
                        .rule(Quorum.ANY)
                        .veto(Veto.EVENT)
                        .curve(PaceCurve.byDays())
                        .earning(Earning.LEVEL_OF_EFFORT)
                        .build())
                .build());
    assertThat(JSON.write(policy))
        .contains("\"name\":\"武汉重大项目红黄牌\"")
        .doesNotContain("WUHAN", "YUNFU", "OUHAI");
    assertThat(JSON.read(JSON.write(policy)).value()).contains(policy);
  }

  @Test
  void termsStandInTheOrderOfTheirTasks() {
    RollupPolicy one =
        BARE.toBuilder()
            .putTerm(TaskId.of("t2"), TaskTerms.none())
            .putTerm(TaskId.of("t10"), TaskTerms.none())
            .build();
    RollupPolicy other =
        BARE.toBuilder()
            .putTerm(TaskId.of("t10"), TaskTerms.none())
            .putTerm(TaskId.of("t2"), TaskTerms.none())
            .build();

    assertThat(one).isEqualTo(other);
    assertThat(JSON.write(one)).isEqualTo(JSON.write(other));
    assertThat(JSON.write(one)).isEqualTo(document("'terms':[{'task':'t10'},{'task':'t2'}]"));
  }

  @Test
  void allWaysInAndOutAgree() throws IOException {
    RollupPolicy policy = SamplePolicies.FULL;
    byte[] bytes = JSON.writeBytes(policy);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(policy, out);
    StringBuilder text = new StringBuilder();
    JSON.write(policy, text);
    Path file = folder.resolve("口径.json");
    JSON.write(policy, file);

    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(
            List.of(
                JSON.read(bytes),
                JSON.read(JSON.write(policy)),
                JSON.read(new ByteArrayInputStream(bytes)),
                JSON.read(new StringReader(JSON.write(policy))),
                JSON.read(file)))
        .allSatisfy(read -> assertThat(read.value()).contains(policy));
  }

  // ---- rules of others

  @Test
  void aRuleOfAnotherPartyIsKnownByItsName() {
    RollupPolicyJson json = JSON.withRules(SamplePolicies.MIDDLE);
    RollupPolicy policy =
        BARE.toBuilder()
            .rule(SamplePolicies.MIDDLE)
            .putTerm(TaskId.of("t1"), TaskTerms.builder().rule(SamplePolicies.MIDDLE).build())
            .build();
    String text =
        document("'rule':{'type':'MIDDLE'},'terms':[{'task':'t1','rule':{'type':'MIDDLE'}}]");

    assertThat(json.write(policy)).isEqualTo(text);
    assertThat(json.read(text)).isEqualTo(Outcome.of(policy));
    assertThat(json.indented().withLimits(Limits.defaults()).read(text).value()).contains(policy);
    assertThat(json.read(document("'rule':'MIDDLE'")).orElseThrow().rule())
        .isEqualTo(SamplePolicies.MIDDLE);
    assertThat(json.read(document("'rule':'LEAST'")).orElseThrow().rule()).isEqualTo(Extreme.LEAST);
  }

  @Test
  void aRuleThatIsNotKnownIsRefused() {
    assertThat(told(JSON.read(document("'rule':{'type':'MIDDLE'}"))))
        .isEqualTo(
            "json.bad-value /policy/rule/type at 1:108 rule must be one of WEIGHTED_MEAN,"
                + " SUM_OF_AMOUNTS, LEAST, MOST, QUORUM, LATEST, or given to withRules: \"MIDDLE\"");
    assertThat(told(JSON.read(document("'rule':'MIDDLE'"))))
        .isEqualTo(
            "json.bad-value /policy/rule at 1:100 preset must be one of WEIGHTED_MEAN,"
                + " SUM_OF_AMOUNTS, LEAST, MOST, LATEST, EQUAL, COUNT_DONE, ALL, ANY, or an object of QUORUM: \"MIDDLE\"");
    assertThat(
            told(
                JSON.withRules(SamplePolicies.MIDDLE)
                    .read(document("'rule':{'type':'MIDDLE','share':'1/2'}"))))
        .isEqualTo(
            "json.unknown-field /policy/rule/share at 1:117 member of this type must be one of type:"
                + " share");
  }

  @Test
  void aRuleThatCouldNotBeReadAgainIsNotWritten() {
    RollupPolicy policy = BARE.toBuilder().rule(SamplePolicies.MIDDLE).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(policy))
        .withMessage(
            "roll-up rule of another party must be known to be written; give it to withRules:"
                + " MIDDLE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanJson.standard().write(planOf(policy)));
    assertThat(PlanJson.standard().withRules(SamplePolicies.MIDDLE).write(planOf(policy)))
        .contains("\"rule\":{\"type\":\"MIDDLE\"}");
  }

  private static Plan planOf(RollupPolicy policy) {
    return SamplePlans.BARE.toBuilder().rollup(policy).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "middle", "_A", "A_", "A__B", "1A", "A-B", "Ä", "A_9A_\u0661"})
  void namesOfRulesAreCapitals(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.withRules(new SamplePolicies.Middle(name)))
        .withMessageStartingWith("name of a rule must be capitals and digits joined by _")
        .withMessageEndingWith("\"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "A1", "TRIMMED_MEAN_10", "A_1"})
  void namesOfRulesMayHaveDigits(String name) {
    SamplePolicies.Middle rule = new SamplePolicies.Middle(name);
    RollupPolicy policy = BARE.toBuilder().rule(rule).build();
    RollupPolicyJson json = JSON.withRules(rule);

    assertThat(json.read(json.write(policy)).value()).contains(policy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUORUM", "LEAST", "ALL", "COUNT_DONE"})
  void aNameThatIsTakenIsRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.withRules(new SamplePolicies.Middle(name)))
        .withMessage("name of a rule must not be taken: " + name);
  }

  @Test
  void aRuleIsGivenOnceOrAlike() {
    RollupPolicyJson json = JSON.withRules(SamplePolicies.MIDDLE);

    assertThat(
            json.withRules(new SamplePolicies.Middle("MIDDLE"))
                .read(document("'rule':'MIDDLE'"))
                .hasErrors())
        .isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.withRules(new Other()))
        .withMessage(
            "name of a rule must not be taken by another; put its parameters into its name, as"
                + " PASS_MARK_60: MIDDLE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(BARE.toBuilder().rule(new Other()).build()))
        .withMessage(
            "name of a rule must tell it from others; put its parameters into its name, as"
                + " PASS_MARK_60: MIDDLE");
  }

  /** Has the name of {@link SamplePolicies.Middle} and is another. */
  private record Other() implements RollupRule {

    @Override
    public String name() {
      return "MIDDLE";
    }

    @Override
    public int sums() {
      return 1;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = 1;
    }

    @Override
    public void merge(long[] into, long[] others) {
      into[0] |= others[0];
    }

    @Override
    public OptionalLong present(long[] sums) {
      return OptionalLong.empty();
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
        };

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                JSON.write(
                    BARE.toBuilder().pace(PaceRule.ofAmounts(PaceCurve.byWorkdays(own))).build()))
        .withMessageStartingWith("work calendar must be a WeekdayCalendar to be written");
  }

  // ---- the envelope

  @Test
  void anotherFormatOrVersionIsRefused() {
    assertThat(told(JSON.read(SamplePlans.BARE_TEXT)))
        .isEqualTo(
            "json.format /format at 1:11 format must be gangmu.rollup-policy: \"gangmu.plan\"");
    assertThat(told(JSON.read(document("").replace(",}", "}").replace("1.0", "2.0"))))
        .isEqualTo(
            "json.version /version at 1:44 version must be 1.x, the only one that this release"
                + " reads: 2.0");
    assertThat(told(JSON.read("{}")))
        .isEqualTo(
            """
            json.missing-field at 1:1 member must be given: format
            json.missing-field at 1:1 member must be given: version
            json.missing-field at 1:1 member must be given: policy""");
  }

  @Test
  void aLaterMinorVersionIsReadWithoutWhatIsNotKnown() {
    Outcome<RollupPolicy> outcome =
        JSON.read(
            document("'mood':1,'terms':[{'task':'t1','colour':'red'}]").replace("1.0", "1.4"));

    assertThat(outcome.value())
        .contains(
            BARE.toBuilder().terms(ImmutableMap.of(TaskId.of("t1"), TaskTerms.none())).build());
    assertThat(told(outcome).replaceAll("one of [^:]*:", "one of …:"))
        .isEqualTo(
            """
            json.unknown-field /policy/mood at 1:93 member must be one of …: mood
            json.unknown-field /policy/terms/0/colour at 1:124 member must be one of …: colour""");
  }

  @Test
  void termsAreWithinTheLimitOfTasks() {
    RollupPolicyJson small = JSON.withLimits(Limits.defaults().toBuilder().tasks(1).build());

    assertThat(told(small.read(document("'terms':[{'task':'t1'},{'task':'t2'}]"))))
        .isEqualTo("json.limit /policy/terms/1 at 1:116 terms must be at most 1 (Limits.tasks)");
  }

  /** Terms cost no more than linear time. */
  @Test
  void manyTermsAreReadAndWritten() {
    RollupPolicy.Builder builder = BARE.toBuilder();
    for (int i = 0; i < 100_000; i++) {
      builder.putTerm(TaskId.of("t" + i), TaskTerms.builder().rule(Extreme.MOST).build());
    }
    RollupPolicy policy = builder.build();

    assertThat(JSON.read(JSON.writeBytes(policy)).value()).contains(policy);
  }
}
