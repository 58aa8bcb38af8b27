package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.conformance.BreakdownArbitraries;
import org.gangmu.diagnostic.Outcome;

/** The laws of codecs, for breakdowns of targets. */
class BreakdownJsonProperties {

  private static final BreakdownJson JSON = BreakdownJson.standard();

  @Provide
  Arbitrary<Breakdown> breakdowns() {
    return BreakdownArbitraries.breakdowns();
  }

  /** CODEC-1 and CODEC-2: what was written is read as the same, and written the same. */
  @Property(tries = 500)
  void breakdownsRoundTrip(@ForAll("breakdowns") Breakdown breakdown) {
    byte[] bytes = JSON.writeBytes(breakdown);
    Outcome<Breakdown> read = JSON.read(bytes);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value()).contains(breakdown);
    assertThat(JSON.writeBytes(read.orElseThrow())).isEqualTo(bytes);
    assertThat(JSON.read(JSON.indented().write(breakdown)).value()).contains(breakdown);
  }

  /** CODEC-3: equal breakdowns give equal bytes, whatever the order of the units. */
  @Property(tries = 200)
  void theOrderOfUnitsDoesNotShow(@ForAll("breakdowns") Breakdown breakdown) {
    Breakdown other =
        breakdown.toBuilder().units(ImmutableList.copyOf(breakdown.units()).reverse()).build();

    assertThat(other).isEqualTo(breakdown);
    assertThat(JSON.writeBytes(other)).isEqualTo(JSON.writeBytes(breakdown));
  }

  /** CODEC-4: other breakdowns give other bytes. */
  @Property(tries = 200)
  void differencesShow(@ForAll("breakdowns") Breakdown one, @ForAll("breakdowns") Breakdown other) {
    Breakdown mixed = one.toBuilder().whole(other.whole()).printedStep(one.printedStep()).build();
    for (Breakdown each : ImmutableList.of(other, mixed)) {
      assertThat(JSON.write(each).equals(JSON.write(one))).isEqualTo(each.equals(one));
    }
  }

  /** A document that is damaged is read as something, or refused; it never throws. */
  @Property(tries = 300)
  void damageIsNeverThrown(
      @ForAll("breakdowns") Breakdown breakdown,
      @ForAll @IntRange(max = 2000) int at,
      @ForAll char put) {
    StringBuilder text = new StringBuilder(JSON.write(breakdown));
    text.setCharAt(at % text.length(), put);
    Outcome<Breakdown> read = JSON.read(text.toString());

    assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
  }
}
