package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.TargetPart;
import org.gangmu.breakdown.Whole;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BreakdownJsonTest {

  private static final BreakdownJson JSON = BreakdownJson.standard();
  private static final UnitName SONGLING = UnitName.of("松岭县");
  private static final UnitName QINGPU = UnitName.of("清浦县");

  /** A breakdown with all that there is in one. */
  private static final Breakdown FULL =
      Breakdown.builder()
          .whole(
              Whole.builder()
                  .indicator("停产企业")
                  .figure(quantity("8家"))
                  .measureKind(MeasureKind.STOCK)
                  .relation(Relation.AT_MOST)
                  .period(PlanPeriod.ofYear(2026))
                  .unit(UnitName.of("云泽州"))
                  .isAdditive(false)
                  .build())
          .addParts(
              TargetPart.of(SONGLING, ReportPeriod.ofQuarter(2026, 1), quantity("3家"))
                  .withWeight(quantity("1.2万人")),
              TargetPart.of(QINGPU, ReportPeriod.ofQuarter(2026, 1), quantity("5家")))
          .addUnits(SONGLING, QINGPU)
          .printedStep(quantity("1家"))
          .build();

  @TempDir private Path folder;

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  /** {@code -Dgolden.update=true} writes the files anew. */
  @Test
  void theSampleIsWrittenAsItAlwaysWas() throws IOException {
    String written = JSON.write(FULL) + "\n";
    String indented = JSON.indented().write(FULL) + "\n";

    assertThat(written).isEqualTo(golden("breakdown.json", written));
    assertThat(indented).isEqualTo(golden("breakdown-indented.json", indented));
    assertThat(JSON.read(written).value()).contains(FULL);
    assertThat(JSON.read(indented).value()).contains(FULL);
  }

  private static String golden(String name, String written) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(Path.of("src/test/resources/org/gangmu/json", name), written);
      return written;
    }
    try (InputStream in = BreakdownJsonTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatIsUsualIsLeftOut() {
    Breakdown plain =
        Breakdown.of(
            Whole.of(quantity("100亿元"), MeasureKind.UNSTATED, PlanPeriod.ofYear(2026)),
            Stream.of(TargetPart.of(SONGLING, quantity("60亿元"))).toList());

    assertThat(JSON.write(plain))
        .isEqualTo(
            "{\"format\":\"gangmu.breakdown\",\"version\":\"1.0\",\"breakdown\":{\"whole\":"
                + "{\"figure\":\"100亿元\",\"period\":\"2026-01-01/2026-12-31\"},"
                + "\"parts\":[{\"unit\":\"松岭县\",\"figure\":\"60亿元\"}]}}");
    assertThat(JSON.read(JSON.write(plain)).value()).contains(plain);
  }

  @Test
  void everyWayOutIsReadByEveryWayIn() throws IOException {
    Path file = folder.resolve("breakdown.json");
    JSON.write(FULL, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(JSON.writeBytes(FULL));
    assertThat(JSON.read(file).value()).contains(FULL);
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(JSON.read(in).value()).contains(FULL);
    }
    try (Reader in = Files.newBufferedReader(file)) {
      assertThat(JSON.read(in).value()).contains(FULL);
    }
    StringBuilder text = new StringBuilder();
    JSON.write(FULL, text);
    assertThat(text).hasToString(JSON.write(FULL));
  }

  private static String document(String breakdown) {
    return "{'format':'gangmu.breakdown','version':'1.0','breakdown':" + breakdown + "}";
  }

  private static final String WHOLE = "'whole':{'figure':'8家','period':'2026-01-01/2026-12-31'}";

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("[]", "json.wrong-type at 1:1 document must be an object: an array"),
        Arguments.of(
            "{'format':'gangmu.plan'}",
            "json.format /format at 1:11 format must be gangmu.breakdown: \"gangmu.plan\""),
        Arguments.of(
            "{'format':'gangmu.breakdown','version':'2.0'}",
            "json.version /version at 1:40 version must be 1.x, the only one that this release"
                + " reads: 2.0"),
        Arguments.of(
            document("{" + WHOLE + ",'parts':[]}"),
            "json.bad-value /breakdown at 1:58 breakdown must have a part"),
        Arguments.of(
            document("{" + WHOLE + ",'parts':[{'figure':'8家'}]}"),
            "json.bad-value /breakdown/parts/0 at 1:125 part must be of a unit or a period: 8家"),
        Arguments.of(
            document("{" + WHOLE + ",'parts':[{'unit':'松岭县','weight':'0人','figure':'8家'}]}"),
            "json.bad-value /breakdown/parts/0 at 1:125 weight of a part must be positive: 0人"),
        Arguments.of(
            document(
                "{"
                    + WHOLE
                    + ",'parts':[{'unit':'松岭县','figure':'3家'},{'period':'2026-Q1','figure':'5家'}]}"),
            "json.bad-value /breakdown at 1:58 parts must be all of units or none, and all of"
                + " periods or none: 2026-Q1"),
        Arguments.of(
            document(
                "{'whole':{'figure':'8家','measureKind':'RATE','additive':true,"
                    + "'period':'2026-01-01/2026-12-31'},'parts':[{'unit':'松岭县','figure':'3家'}]}"),
            "json.bad-value /breakdown/whole at 1:67 rates must not be said to add up"),
        Arguments.of(
            document(
                "{"
                    + WHOLE
                    + ",'parts':[{'unit':'松岭县','figure':'3家'}],'units':['松岭县','松岭县'],'step':1}"),
            """
            json.bad-value /breakdown/units/1 at 1:170 element must be given once: 松岭县
            json.unknown-field /breakdown/step at 1:177 member must be one of whole, parts, units, printedStep: step"""));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsToldWithItsPointerAndPlace(String text, String expected) {
    Outcome<Breakdown> outcome = JSON.read(text.replace('\'', '"'));

    assertThat(told(outcome)).isEqualTo(expected);
    assertThat(outcome.value()).isEmpty();
  }

  @Test
  void aLaterMinorVersionIsReadAndWhatIsNewInItTold() {
    String later =
        JSON.write(FULL).replace("\"1.0\"", "\"1.7\"").replace("\"parts\"", "\"new\":1,\"parts\"");

    assertThat(JSON.read(later).value()).contains(FULL);
    assertThat(JSON.read(later).diagnostics()).hasSize(1);
  }

  @Test
  void partsBeyondTheLimitAreTold() {
    Limits few = Limits.defaults().toBuilder().tasks(1).build();

    assertThat(told(JSON.withLimits(few).read(JSON.write(FULL)))).contains("json.limit");
  }
}
