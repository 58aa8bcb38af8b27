package org.gangmu.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;
import org.gangmu.plan.Plan;

/** What holds of plans in JSON beyond the laws of codecs, with another library as a witness. */
class PlanJsonProperties {

  private static final PlanJson JSON = PlanJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  /** What was written for people is read as the same plan. */
  @Property
  void indentedPlansAreReadAsTheSame(@ForAll("plans") Plan plan) {
    assertThat(JSON.read(JSON.indented().write(plan)).value()).contains(plan);
  }

  /** The order of members and the white space between tokens mean nothing. */
  @Property
  void theOrderOfMembersMeansNothing(@ForAll("plans") Plan plan, @ForAll long seed)
      throws IOException {
    JsonNode shuffled = JsonNodes.shuffled(WITNESS.readTree(JSON.write(plan)), new Random(seed));

    assertThat(
            JSON.read(WITNESS.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled))
                .value())
        .contains(plan);
  }

  /** What is not known is refused, or left out where the version is later. */
  @Property
  void anUnknownMemberIsToldWhereverItStands(@ForAll("plans") Plan plan, @ForAll long seed)
      throws IOException {
    ObjectNode tree = (ObjectNode) WITNESS.readTree(JSON.write(plan));
    ObjectNode chosen = oneOf(JsonNodes.objects(tree), seed);
    chosen.set("zukunft", tree.deepCopy());

    Outcome<Plan> same = JSON.read(tree.toString());
    tree.put("version", "1.1");
    Outcome<Plan> later = JSON.read(tree.toString());

    assertThat(same.value()).isEmpty();
    assertThat(same.errors())
        .singleElement()
        .satisfies(each -> assertThat(each.toString()).contains("/zukunft at "))
        .extracting(Diagnostic::severity, Diagnostic::code)
        .containsExactly(Severity.ERROR, JsonCode.UNKNOWN_FIELD);
    assertThat(later.value()).contains(plan);
    assertThat(later.diagnostics())
        .filteredOn(each -> each.code() instanceof JsonCode)
        .singleElement()
        .extracting(Diagnostic::severity, Diagnostic::code)
        .containsExactly(Severity.WARNING, JsonCode.UNKNOWN_FIELD);
  }

  /** No member comes twice. */
  @Property
  void aMemberThatComesTwiceIsRefused(@ForAll("plans") Plan plan, @ForAll long seed)
      throws IOException {
    ObjectNode tree = (ObjectNode) WITNESS.readTree(JSON.write(plan));
    ObjectNode chosen = oneOf(JsonNodes.objects(tree), seed);
    String name = chosen.fieldNames().next();
    chosen.set("\u0001", chosen.get(name));
    String doubled = tree.toString().replace("\"\\u0001\":", "\"" + name + "\":");

    assertThat(JSON.read(doubled).errors())
        .extracting(Diagnostic::code)
        .containsExactly(JsonCode.DUPLICATE_KEY);
  }

  /** Ways in agree, on documents that are whole and on damaged ones. */
  @Property
  void entryPointsAgree(@ForAll("plans") Plan plan, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(JSON.write(plan));
    if (random.nextBoolean()) {
      int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
      text.replace(at, at + Character.charCount(text.codePointAt(at)), "\"");
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    Outcome<Plan> expected = JSON.read(text.toString());

    assertSame(JSON.read(bytes), expected);
    assertSame(JSON.read(inPieces(bytes, random)), expected);
    assertSame(JSON.read(new StringReader(text.toString())), expected);
  }

  /**
   * Checks that two readings agree. The column and the wording of a fault of syntax are the
   * parser's, which may have read a character more or less where its buffer ends.
   */
  private static void assertSame(Outcome<Plan> outcome, Outcome<Plan> expected) {
    assertThat(outcome.value()).isEqualTo(expected.value());
    assertThat(told(outcome)).isEqualTo(told(expected));
  }

  private static List<String> told(Outcome<Plan> outcome) {
    List<String> told = new ArrayList<>();
    for (Diagnostic each : outcome.diagnostics()) {
      boolean loose = each.code() == JsonCode.SYNTAX || each.code() == JsonCode.TRUNCATED;
      told.add(
          loose && each.location() instanceof Location.InJson place
              ? each.severity() + " " + each.code() + " in line " + place.line()
              : each.toString());
    }
    return told;
  }

  private static InputStream inPieces(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1 + random.nextInt(5)));
      }
    };
  }

  private static <T> T oneOf(List<T> list, long seed) {
    return list.get(new Random(seed).nextInt(list.size()));
  }
}
