package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.laws.LightLaws;
import org.gangmu.conformance.laws.LightSource;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightOverlap;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.ProgressCode;
import org.gangmu.target.Verdict;

/** Laws of light tables (L16, L12): nothing decided twice, nothing unseen, nothing guessed. */
class LightTableProperties {

  @Provide
  Arbitrary<ImmutableList<LightCase>> cases() {
    return LightArbitraries.cases();
  }

  @Provide
  Arbitrary<LightTable> tables() {
    return LightArbitraries.tables();
  }

  @Provide
  Arbitrary<LightInputs> known() {
    return LightArbitraries.knownInputs();
  }

  /** Inputs of which all is known, and the same with some of it forgotten. */
  @Provide
  Arbitrary<Tuple2<LightInputs, LightInputs>> forgotten() {
    return LightArbitraries.knownInputs()
        .flatMap(all -> LightArbitraries.forgetting(all).map(some -> Tuple.of(all, some)));
  }

  @Provide
  Arbitrary<ImmutableList<LightBand>> bands() {
    return ProgressArbitraries.bands();
  }

  private static List<Light> lightsThatHold(LightTable table, LightInputs inputs) {
    return table.cases().stream()
        .filter(each -> each.when().holds(inputs) == Verdict.MET)
        .map(LightCase::light)
        .toList();
  }

  /** The reference is the plain reading of the cases, one after the other. */
  @Property
  void theLightIsThatOfTheCasesThatHold(
      @ForAll("tables") LightTable table, @ForAll("known") LightInputs inputs) {
    List<Light> holding = lightsThatHold(table, inputs);
    Light rest = table.otherwise().orElse(Light.UNCOVERED);
    Light expected =
        table.overlap() == LightOverlap.FIRST
            ? holding.stream().findFirst().orElse(rest)
            : holding.stream().reduce(Light::worst).orElse(rest);
    assertThat(table.light(inputs)).isEqualTo(expected);
    assertThat(table.holding(inputs).stream().map(LightCase::light).toList()).isEqualTo(holding);
  }

  @Property
  void whatIsUncoveredIsNamedOnce(
      @ForAll("tables") LightTable table, @ForAll("known") LightInputs inputs) {
    LightLaws.gaps(LightSource.of(table), inputs).orThrow();
  }

  @Property
  void aTableWithoutGapsLightsEverything(
      @ForAll("tables") LightTable table, @ForAll("known") LightInputs inputs) {
    if (table.uncovered().isEmpty()) {
      LightLaws.complete(LightSource.of(table), inputs).orThrow();
    }
    LightSource source = LightSource.of(table.withOtherwise(Light.NOTICE));
    LightLaws.rest(source, inputs).and(LightLaws.complete(source, inputs)).orThrow();
  }

  /** What is told with less known stays true with more: it is narrowed, never taken back. */
  @Property
  void knowledgeOnlyNarrows(
      @ForAll("tables") LightTable table,
      @ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs) {
    Light all = table.light(inputs.get1());
    Light some = table.light(inputs.get2());
    LightLaws.narrows(LightSource.of(table), inputs.get1(), inputs.get2()).orThrow();
    if (!some.isWarning() && some != Light.UNKNOWN) {
      assertThat(all).isEqualTo(some);
    }
  }

  /** Silence makes nothing look in order that is not. */
  @Property
  void silenceNeverTurnsGreen(
      @ForAll("tables") LightTable table,
      @ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs) {
    LightLaws.silence(LightSource.of(table), inputs.get1(), inputs.get2()).orThrow();
  }

  /** The laws that need no feature, of tables of any cases. */
  @Property
  void tablesKeepTheLawsOfLights(
      @ForAll("tables") LightTable table,
      @ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs,
      @ForAll("known") LightInputs others) {
    LightSource source = LightSource.of(table);
    LightLaws.total(source, inputs.get2())
        .and(LightLaws.sameLight(source, inputs.get2(), others))
        .and(LightLaws.known(source, others))
        .and(LightLaws.notDue(source, inputs.get2()))
        .and(LightLaws.irrelevant(source, inputs.get2(), others))
        .orThrow();
  }

  @Property
  void theOrderOfCasesDoesNotMatterToTheWorst(
      @ForAll("cases") ImmutableList<LightCase> cases, @ForAll("known") LightInputs inputs) {
    List<LightCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(cases.hashCode()));
    assertThat(built(shuffled, LightOverlap.WORST).orElseThrow().light(inputs))
        .isEqualTo(built(cases, LightOverlap.WORST).orElseThrow().light(inputs));
  }

  private static Outcome<LightTable> built(List<LightCase> cases, LightOverlap overlap) {
    return LightTable.of("甲", cases, overlap, Optional.empty());
  }

  /** A table that refuses overlaps is built just where no two cases contradict each other. */
  @Property
  void overlapsAreFound(
      @ForAll("cases") ImmutableList<LightCase> cases, @ForAll("known") LightInputs inputs) {
    Outcome<LightTable> strict = built(cases, LightOverlap.REFUSED);
    LightTable first = built(cases, LightOverlap.FIRST).orElseThrow();
    List<Light> holding = lightsThatHold(first, inputs);
    if (holding.stream().distinct().count() > 1) {
      assertThat(strict.value()).isEmpty();
      assertThat(strict.errors().stream().map(Diagnostic::code))
          .containsOnly(ProgressCode.LIGHT_OVERLAP);
    }
    if (strict.value().isPresent()) {
      assertThat(strict.orElseThrow().light(inputs)).isEqualTo(first.light(inputs));
      assertThat(strict.orElseThrow().uncovered()).isEqualTo(first.uncovered());
    }
  }

  @Property
  void anIdleCaseCanGo(
      @ForAll("tables") LightTable table,
      @ForAll("forgotten") Tuple2<LightInputs, LightInputs> inputs) {
    Outcome<LightTable> built =
        LightTable.of(table.name(), table.cases(), table.overlap(), table.otherwise());
    for (LightCase each : table.cases()) {
      boolean idle =
          built.diagnostics().stream()
              .filter(found -> found.code() == ProgressCode.LIGHT_IDLE)
              .anyMatch(found -> found.message().endsWith(": " + each));
      if (idle) {
        List<LightCase> others = new ArrayList<>(table.cases());
        // of two that are equal the last is idle
        others.remove(others.lastIndexOf(each));
        LightTable without =
            LightTable.of(table.name(), others, table.overlap(), table.otherwise()).orElseThrow();
        assertThat(without.light(inputs.get1())).isEqualTo(table.light(inputs.get1()));
      }
    }
  }

  /** Bands and cases are two ways to write the same rule. */
  @Property
  void aPolicyAndItsTableAgree(
      @ForAll("bands") ImmutableList<LightBand> bands,
      @ForAll LightMeasure measure,
      @ForAll("known") LightInputs inputs,
      @ForAll boolean first) {
    List<LightBand> some = first ? bands.subList(1, bands.size()) : bands;
    LightPolicy policy =
        new LightPolicy("甲", measure, ImmutableList.copyOf(some), Optional.empty());
    LightTable table = LightTable.of(policy);
    assertThat(table.light(inputs)).isEqualTo(policy.light(inputs));
    assertThat(table.uncovered().stream().filter(gap -> gap.holds(inputs) == Verdict.MET).count())
        .isEqualTo(
            policy.uncovered().stream().filter(gap -> gap.holds(inputs) == Verdict.MET).count());
  }

  @Property
  void equalTablesAreEqualInTheirWords(@ForAll("tables") LightTable table) {
    Outcome<LightTable> again =
        LightTable.of(table.name(), table.cases(), table.overlap(), table.otherwise());
    assertThat(again.orElseThrow()).isEqualTo(table).hasToString(table.toString());
    assertThat(again.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet()))
        .isSubsetOf(ProgressCode.LIGHT_GAP, ProgressCode.LIGHT_IDLE);
  }
}
