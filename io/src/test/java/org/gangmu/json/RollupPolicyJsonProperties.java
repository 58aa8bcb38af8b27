package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.conformance.RollupPolicyArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;
import org.gangmu.progress.ProgressCode;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.task.TaskId;

/** The laws of codecs, for policies of rolling up. */
class RollupPolicyJsonProperties {

  private static final RollupPolicyJson JSON = RollupPolicyJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<RollupPolicy> policies() {
    return RollupPolicyArbitraries.policies();
  }

  /** CODEC-1 and CODEC-2: what was written is read as the same, and written the same. */
  @Property(tries = 500)
  void policiesRoundTrip(@ForAll("policies") RollupPolicy policy) {
    byte[] bytes = JSON.writeBytes(policy);
    Outcome<RollupPolicy> read = JSON.read(bytes);

    assertThat(read.value()).contains(policy);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .isSubsetOf(ProgressCode.LIGHT_GAP, ProgressCode.LIGHT_IDLE);
    assertThat(JSON.writeBytes(read.orElseThrow())).isEqualTo(bytes);
    assertThat(JSON.read(JSON.indented().write(policy)).value()).contains(policy);
  }

  @Property(tries = 200)
  void policiesRoundTripWithWhatIsUsual(@ForAll("policies") RollupPolicy policy) {
    String written = JSON.withDefaults().write(policy);

    assertThat(JSON.read(written).value()).contains(policy);
    assertThat(written).contains("\"rule\":", "\"missing\":", "\"lights\":", "\"worstOfParts\":");
  }

  @Property(tries = 200)
  void termsRoundTripAlone(@ForAll("policies") RollupPolicy policy) {
    policy
        .terms()
        .values()
        .forEach(
            terms -> {
              String written = JSON.writeTerms(terms);
              assertThat(JSON.readTerms(written).value()).contains(terms);
              assertThat(JSON.writeTerms(JSON.readTerms(written).orElseThrow())).isEqualTo(written);
            });
  }

  /** CODEC-3: equal policies give equal bytes, whatever the order they were built in. */
  @Property(tries = 200)
  void theOrderOfTermsDoesNotShow(@ForAll("policies") RollupPolicy policy) {
    List<Map.Entry<TaskId, TaskTerms>> terms = Lists.reverse(policy.terms().entrySet().asList());
    RollupPolicy other = policy.toBuilder().terms(ImmutableMap.copyOf(terms)).build();

    assertThat(other).isEqualTo(policy);
    assertThat(JSON.writeBytes(other)).isEqualTo(JSON.writeBytes(policy));
  }

  /** CODEC-4: other policies give other bytes. */
  @Property(tries = 200)
  void differencesShow(
      @ForAll("policies") RollupPolicy policy, @ForAll("policies") RollupPolicy other) {
    List<RollupPolicy> policies =
        List.of(
            policy,
            other,
            policy.toBuilder().rule(other.rule()).build(),
            policy.toBuilder().earning(other.earning()).build(),
            policy.toBuilder().missing(other.missing()).build(),
            policy.toBuilder().lights(other.lights()).build(),
            policy.toBuilder().board(other.board()).build(),
            policy.toBuilder().assessment(other.assessment()).build(),
            policy.toBuilder().terms(other.terms()).build());
    for (RollupPolicy a : policies) {
      for (RollupPolicy b : policies) {
        assertThat(JSON.write(a).equals(JSON.write(b))).isEqualTo(a.equals(b));
      }
    }
  }

  /** CODEC-5: one codec serves many threads. */
  @Property(tries = 20)
  void threadsDoNotMatter(@ForAll("policies") RollupPolicy policy) {
    String text = JSON.write(policy);

    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> JSON.write(JSON.read(text).orElseThrow())))
        .containsOnly(text);
  }

  /** CODEC-6: the order of members and the white space between tokens mean nothing. */
  @Property(tries = 300)
  void theOrderOfMembersMeansNothing(@ForAll("policies") RollupPolicy policy, @ForAll long seed)
      throws IOException {
    JsonNode shuffled = JsonNodes.shuffled(WITNESS.readTree(JSON.write(policy)), new Random(seed));

    assertThat(
            JSON.read(WITNESS.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled))
                .value())
        .contains(policy);
  }

  /** CODEC-7 and CODEC-13: what is not known is refused, or left out where the version is later. */
  @Property(tries = 300)
  void anUnknownMemberIsToldWhereverItStands(
      @ForAll("policies") RollupPolicy policy, @ForAll long seed) throws IOException {
    ObjectNode tree = (ObjectNode) WITNESS.readTree(JSON.write(policy));
    ObjectNode chosen = oneOf(JsonNodes.objects(tree), seed);
    chosen.set("zukunft", tree.deepCopy());

    Outcome<RollupPolicy> same = JSON.read(tree.toString());
    tree.put("version", "1.1");
    Outcome<RollupPolicy> later = JSON.read(tree.toString());

    assertThat(same.value()).isEmpty();
    assertThat(same.errors())
        .singleElement()
        .satisfies(each -> assertThat(each.toString()).contains("/zukunft at "))
        .extracting(Diagnostic::code)
        .isEqualTo(JsonCode.UNKNOWN_FIELD);
    assertThat(later.value()).contains(policy);
    assertThat(later.diagnostics())
        .filteredOn(each -> each.code() instanceof JsonCode)
        .singleElement()
        .extracting(Diagnostic::severity, Diagnostic::code)
        .containsExactly(Severity.WARNING, JsonCode.UNKNOWN_FIELD);
  }

  /** CODEC-8: no member comes twice. */
  @Property(tries = 300)
  void aMemberThatComesTwiceIsRefused(@ForAll("policies") RollupPolicy policy, @ForAll long seed)
      throws IOException {
    ObjectNode tree = (ObjectNode) WITNESS.readTree(JSON.write(policy));
    List<ObjectNode> objects = JsonNodes.objects(tree);
    objects.removeIf(ObjectNode::isEmpty);
    ObjectNode chosen = oneOf(objects, seed);
    String name = chosen.fieldNames().next();
    chosen.set("\u0001", chosen.get(name));
    String doubled = tree.toString().replace("\"\\u0001\":", "\"" + name + "\":");

    assertThat(JSON.read(doubled).errors())
        .extracting(Diagnostic::code)
        .containsExactly(JsonCode.DUPLICATE_KEY);
  }

  /** CODEC-10: no strict prefix of a document is one. */
  @Property(tries = 300)
  void aDocumentCutShortIsRefused(
      @ForAll("policies") RollupPolicy policy, @ForAll @IntRange(min = 0) int place) {
    byte[] bytes = JSON.writeBytes(policy);

    assertThat(JSON.read(Arrays.copyOf(bytes, place % bytes.length)).value()).isEmpty();
  }

  /** CODEC-11: one character less or another gives errors or a policy that round-trips. */
  @Property(tries = 1000)
  void oneEditGivesErrorsOrAPolicyThatRoundTrips(
      @ForAll("policies") RollupPolicy policy,
      @ForAll @IntRange(min = 0) int place,
      @ForAll byte other,
      @ForAll boolean removed) {
    byte[] bytes = JSON.writeBytes(policy);
    int at = place % bytes.length;
    byte[] edited = new byte[bytes.length - (removed ? 1 : 0)];
    System.arraycopy(bytes, 0, edited, 0, at);
    System.arraycopy(
        bytes, at + 1, edited, edited.length - (bytes.length - at - 1), bytes.length - at - 1);
    if (!removed) {
      edited[at] = other;
    }

    Outcome<RollupPolicy> outcome = JSON.read(edited);

    assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
    outcome
        .value()
        .ifPresent(read -> assertThat(JSON.read(JSON.writeBytes(read)).value()).contains(read));
  }

  private static <T> T oneOf(List<T> list, long seed) {
    return list.get(new Random(seed).nextInt(list.size()));
  }
}
