package org.gangmu.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.StatedDate;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.directive.DateRole;
import org.gangmu.io.JsonCode;
import org.gangmu.plan.Plan;

/** The laws of codecs, for plans in JSON. */
class PlanJsonProperties {

  private static final PlanJson JSON = PlanJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  /** CODEC-1 and CODEC-2: what was written is read as the same plan, and written the same. */
  @Property
  void plansRoundTrip(@ForAll("plans") Plan plan) {
    byte[] bytes = JSON.writeBytes(plan);
    Outcome<Plan> read = JSON.read(bytes);

    assertThat(read.value()).contains(plan);
    assertThat(read.hasErrors()).isFalse();
    assertThat(JSON.writeBytes(read.orElseThrow())).isEqualTo(bytes);
    assertThat(JSON.read(JSON.indented().write(plan)).value()).contains(plan);
  }

  /** CODEC-3: equal plans give equal bytes, whatever the order they were built in. */
  @Property
  void theOrderOfBuildingDoesNotShow(@ForAll("plans") Plan plan) {
    List<Map.Entry<DateRole, StatedDate>> dates =
        Lists.reverse(plan.directive().dates().entrySet().asList());
    Plan other =
        plan.toBuilder()
            .directive(plan.directive().toBuilder().dates(ImmutableMap.copyOf(dates)).build())
            .build();

    assertThat(other).isEqualTo(plan);
    assertThat(JSON.writeBytes(other)).isEqualTo(JSON.writeBytes(plan));
  }

  /** CODEC-4: other plans give other bytes. */
  @Property(tries = 100)
  void differencesShow(@ForAll("plans") Plan plan, @ForAll("plans") Plan other) {
    List<Plan> plans =
        List.of(
            plan,
            other,
            plan.toBuilder().directive(other.directive()).build(),
            plan.toBuilder().tasks(other.tasks()).build(),
            plan.toBuilder().units(other.units()).build(),
            plan.toBuilder().leadRule(other.leadRule()).build(),
            plan.toBuilder().standing(other.standing()).build(),
            plan.toBuilder().rollup(other.rollup()).build(),
            plan.toBuilder().directive(plan.directive().toBuilder().title("").build()).build());
    for (Plan a : plans) {
      for (Plan b : plans) {
        assertThat(JSON.write(a).equals(JSON.write(b))).isEqualTo(a.equals(b));
      }
    }
  }

  /** CODEC-5: one codec serves many threads. */
  @Property(tries = 20)
  void threadsDoNotMatter(@ForAll("plans") Plan plan) {
    String text = JSON.write(plan);

    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> JSON.write(JSON.read(text).orElseThrow())))
        .containsOnly(text);
  }

  /** CODEC-6: the order of members and the white space between tokens mean nothing. */
  @Property
  void theOrderOfMembersMeansNothing(@ForAll("plans") Plan plan, @ForAll long seed)
      throws IOException {
    JsonNode shuffled = JsonNodes.shuffled(WITNESS.readTree(JSON.write(plan)), new Random(seed));

    assertThat(
            JSON.read(WITNESS.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled))
                .value())
        .contains(plan);
  }

  /** CODEC-7 and CODEC-13: what is not known is refused, or left out where the version is later. */
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

  /** CODEC-8: no member comes twice. */
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

  @Provide
  Arbitrary<byte[]> anyBytes() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
        Arbitraries.strings()
            .withChars("{}[]\",:0123456789.eE+-truefalsnl\\ \n")
            .ofMaxLength(200)
            .map(text -> text.getBytes(UTF_8)),
        TextArbitraries.textsOrBlank().map(text -> text.getBytes(UTF_8)));
  }

  /** CODEC-9: any bytes give a plan or errors with their places. */
  @Property(tries = 1000)
  void anyBytesAreReadWithoutAnException(@ForAll("anyBytes") byte[] bytes) {
    Outcome<Plan> outcome = JSON.read(bytes);

    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.errors()).isNotEmpty();
  }

  /** CODEC-10: no strict prefix of a document is one. */
  @Property
  void aDocumentCutShortIsRefused(
      @ForAll("plans") Plan plan, @ForAll @IntRange(min = 0) int place) {
    byte[] bytes = JSON.writeBytes(plan);

    assertThat(JSON.read(Arrays.copyOf(bytes, place % bytes.length)).value()).isEmpty();
  }

  /** CODEC-11: one byte more, less or other gives errors or a plan that round-trips. */
  @Property(tries = 400)
  void oneEditGivesErrorsOrAPlanThatRoundTrips(
      @ForAll("plans") Plan plan,
      @ForAll @IntRange(min = 0) int place,
      @ForAll byte other,
      @ForAll @IntRange(min = 0, max = 2) int kind) {
    byte[] bytes = JSON.writeBytes(plan);
    int at = place % bytes.length;
    byte[] edited = new byte[bytes.length + kind - 1];
    System.arraycopy(bytes, 0, edited, 0, Math.min(at, edited.length));
    int behind = Math.max(0, bytes.length - at - 1);
    System.arraycopy(bytes, bytes.length - behind, edited, edited.length - behind, behind);
    if (kind > 0) {
      edited[at] = other;
    }

    Outcome<Plan> outcome = JSON.read(edited);

    assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
    outcome
        .value()
        .ifPresent(read -> assertThat(JSON.read(JSON.writeBytes(read)).value()).contains(read));
  }

  /** CODEC-16: ways in agree, on documents that are whole and on damaged ones. */
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
