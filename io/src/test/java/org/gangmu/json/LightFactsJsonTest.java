package org.gangmu.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.told;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.conformance.StandingArbitraries;
import org.gangmu.diagnostic.Limits;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.rollup.LightFacts;
import org.gangmu.target.Attainment;
import org.gangmu.task.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts for lights in JSON. */
class LightFactsJsonTest {

  private static final LightFactsJson JSON = LightFactsJson.standard();

  private static final String WRITTEN_BY_HAND =
      """
      {"format":"gangmu.light-facts","version":"1.0","facts":[
        {"task":"t2","dimension":"资金支付","pace":{"expected":"3/4","actual":"0.42"}},
        {"task":"t1","dimension":"入库","flags":["已入库"]},
        {"task":"t1","dimension":"增速","figure":5.2,"planned":6,"average":5.5,"daysLeft":-3,
         "timeLeft":"1/4","periodsBehind":2}
      ]}
      """;

  @TempDir private Path folder;

  @Provide
  Arbitrary<LightFacts> facts() {
    return StandingArbitraries.facts();
  }

  @Property(tries = 200)
  void factsRoundTrip(@ForAll("facts") LightFacts facts) {
    String written = JSON.write(facts);

    assertThat(JSON.read(written).value()).contains(facts);
    assertThat(JSON.write(JSON.read(written).orElseThrow())).isEqualTo(written);
    assertThat(JSON.read(JSON.indented().write(facts)).value()).contains(facts);
  }

  @Test
  void whatPeopleWriteIsRead() {
    LightFacts facts = JSON.read(WRITTEN_BY_HAND).orElseThrow();

    assertThat(facts.of(TaskId.of("t2")))
        .containsEntry(
            "资金支付",
            LightInputs.of(
                Pace.of(Share.of(3, 4), Attainment.of(new BigDecimal("0.42"), BigDecimal.ONE))));
    assertThat(facts.of(TaskId.of("t1")))
        .containsEntry("入库", LightInputs.builder().addFlags(LightFlag.LISTED).build());
    LightInputs growth = requireNonNull(facts.of(TaskId.of("t1")).get("增速"));
    assertThat(growth.timeLeft()).isEqualTo(Optional.of(Share.of(1, 4)));
    assertThat(growth.average().orElseThrow()).hasToString("11/2");
    assertThat(JSON.write(facts))
        .isEqualTo(
            "{\"format\":\"gangmu.light-facts\",\"version\":\"1.0\",\"facts\":["
                + "{\"task\":\"t1\",\"dimension\":\"入库\",\"flags\":[\"已入库\"]},"
                + "{\"task\":\"t1\",\"dimension\":\"增速\",\"daysLeft\":-3,\"timeLeft\":\"1/4\","
                + "\"periodsBehind\":2,\"figure\":5.2,\"planned\":6,\"average\":\"11/2\"},"
                + "{\"task\":\"t2\",\"dimension\":\"资金支付\",\"pace\":{\"expected\":\"3/4\","
                + "\"actual\":\"21/50\"}}]}");
  }

  @Test
  void everyWayInAndOutIsTheSame() throws IOException {
    LightFacts facts = JSON.read(WRITTEN_BY_HAND).orElseThrow();
    String written = JSON.write(facts);
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    JSON.write(facts, stream);
    StringBuilder text = new StringBuilder();
    JSON.write(facts, text);
    Path file = folder.resolve("facts.json");
    JSON.write(facts, file);

    assertThat(JSON.writeBytes(facts)).isEqualTo(bytes);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(text.toString()).isEqualTo(written);
    assertThat(JSON.read(bytes).value()).contains(facts);
    assertThat(JSON.read(new ByteArrayInputStream(bytes)).value()).contains(facts);
    assertThat(JSON.read(new StringReader(written)).value()).contains(facts);
    assertThat(JSON.read(file).value()).contains(facts);
    assertThat(JSON.withLimits(Limits.defaults()).read(written).value()).contains(facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'pace':{'actual':'1'}               | json.missing-field /facts/0/pace member must be"
            + " given: expected",
        "'pace':{'expected':'1','actual':'x'} | json.bad-value /facts/0/pace/actual attainment"
            + " must be a decimal or a fraction, as 0.42 or 21/50: \"x\"",
        "'pace':{'expected':'1','actual':'-1'} | json.bad-value /facts/0/pace/actual attainment"
            + " must not be negative: -1",
        "'average':'1/0'                     | json.bad-value /facts/0/average denominator of an"
            + " average must be positive: 0",
        "'periodsBehind':-1                  | json.bad-value /facts/0 periods behind must not be"
            + " negative: -1",
        "'mood':1                            | json.unknown-field /facts/0/mood member must be"
            + " one of task, dimension, pace, daysLeft, timeLeft, periodsBehind, figure, planned,"
            + " average, flags: mood"
      })
  void whatIsWrongIsToldWithItsPlace(String member, String told) {
    String document =
        "{'format':'gangmu.light-facts','version':'1.0','facts':[{'task':'t','dimension':'x',"
            + member
            + "}]}";

    assertThat(told(JSON.read(document.replace('\'', '"'))).replaceAll(" at \\d+:\\d+", ""))
        .isEqualTo(told);
  }

  @Test
  void aTaskAndDimensionComeOnce() {
    String twice =
        "{'format':'gangmu.light-facts','version':'1.0','facts':[{'task':'t','dimension':'x'},"
            + "{'task':'t','dimension':'y'},{'task':'t','dimension':'x'}]}";

    assertThat(told(JSON.read(twice.replace('\'', '"'))))
        .startsWith("json.bad-value /facts/2 at 1:")
        .endsWith("facts of task t must be given once for each dimension: \"x\"");
  }

  @Test
  void anotherFormatIsRefusedAndALaterVersionReadAsFarAsKnown() {
    assertThat(JSON.read(WRITTEN_BY_HAND.replace("light-facts", "reports")).value()).isEmpty();
    assertThat(JSON.read(WRITTEN_BY_HAND.replace("1.0", "2.0")).value()).isEmpty();
    assertThat(
            JSON.read(
                    WRITTEN_BY_HAND
                        .replace("1.0", "1.3")
                        .replace("\"figure\"", "\"x\":1,\"figure\""))
                .value())
        .isEqualTo(JSON.read(WRITTEN_BY_HAND).value());
  }
}
