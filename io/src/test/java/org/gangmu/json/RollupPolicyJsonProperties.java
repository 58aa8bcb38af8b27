package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.conformance.RollupPolicyArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;
import org.gangmu.progress.ProgressCode;
import org.gangmu.rollup.RollupPolicy;

/** The laws of codecs, for policies of rolling up. */
class RollupPolicyJsonProperties {

  private static final RollupPolicyJson JSON = RollupPolicyJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<RollupPolicy> policies() {
    return RollupPolicyArbitraries.policies();
  }

  /** What was written is read as the same, and written the same. */
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

  /** The order of members and the white space between tokens mean nothing. */
  @Property(tries = 300)
  void theOrderOfMembersMeansNothing(@ForAll("policies") RollupPolicy policy, @ForAll long seed)
      throws IOException {
    JsonNode shuffled = JsonNodes.shuffled(WITNESS.readTree(JSON.write(policy)), new Random(seed));

    assertThat(
            JSON.read(WITNESS.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled))
                .value())
        .contains(policy);
  }

  /** What is not known is refused, or left out where the version is later. */
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

  /** No member comes twice. */
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

  private static <T> T oneOf(List<T> list, long seed) {
    return list.get(new Random(seed).nextInt(list.size()));
  }
}
