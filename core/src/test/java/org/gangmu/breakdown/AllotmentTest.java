package org.gangmu.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.breakdown.Parts.breakdown;
import static org.gangmu.breakdown.Parts.parts;
import static org.gangmu.breakdown.Parts.period;
import static org.gangmu.breakdown.Parts.quantity;
import static org.gangmu.breakdown.Parts.whole;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllotmentTest {

  private static final ImmutableMap<UnitName, Ratio> COUNTIES =
      ImmutableMap.of(
          UnitName.of("松岭县"), Ratio.of(3, 1),
          UnitName.of("清浦县"), Ratio.of(2, 1),
          UnitName.of("白石县"), Ratio.of(2, 1));

  private static final ImmutableMap<ReportPeriod, Ratio> CURVE =
      ImmutableMap.of(
          period("2026-Q1"), Ratio.of(1, 5),
          period("2026-Q2"), Ratio.of(1, 2),
          period("2026-Q3"), Ratio.of(3, 4),
          period("2026-Q4"), Ratio.ONE);

  private static String split(String whole, String weights, int decimals) {
    List<Ratio> ratios =
        Splitter.on(' ')
            .splitToStream(weights)
            .map(text -> Ratio.parse(text).orElseThrow())
            .toList();
    return Allotment.split(quantity(whole), ratios, decimals).stream()
        .map(Quantity::toString)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "100家, 1 1, 0, 50家 50家",
    // one step left, to the first of equals
    "100家, 1 1 1, 0, 34家 33家 33家",
    "100家, 1 1 1, 1, 33.4家 33.3家 33.3家",
    // two steps left, to the largest remainders: 14.28, 28.57, 57.14
    "100家, 1 2 4, 0, 14家 29家 57家",
    // equal remainders: the larger share first, wherever it stands
    "5家, 1 3 1 5, 0, 0家 2家 0家 3家",
    "2家, 1 3, 0, 0家 2家",
    // the last decimal of the whole is finer: to the largest share
    "100.05亿元, 1 2, 1, 33.3亿元 66.75亿元",
    "0.05亿元, 1 1, 1, 0.05亿元 0亿元",
    "0.05亿元, 1 2, 1, 0亿元 0.05亿元",
    // nothing for nothing
    "7家, 0 1 0, 0, 0家 7家 0家",
    "0家, 1 2, 0, 0家 0家",
    // downwards the same
    "-100家, 1 1 1, 0, -34家 -33家 -33家",
    // weights of any fractions
    "60家, 1/2 1/3 1/6, 0, 30家 20家 10家",
    "10万元, 17/222 10/222 195/222, 1, 0.8万元 0.4万元 8.8万元",
  })
  void thePartsAddUp(String whole, String weights, int decimals, String expected) {
    assertThat(split(whole, weights, decimals)).isEqualTo(expected);
  }

  @Test
  void whatCannotBeSplitIsRefused() {
    Quantity whole = quantity("1家");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.split(whole, ImmutableList.of(), 0))
        .withMessage("a weight must be above 0: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.split(whole, ImmutableList.of(Ratio.ZERO), 0))
        .withMessage("a weight must be above 0: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.split(whole, ImmutableList.of(Ratio.ONE), 19))
        .withMessage("decimals must be 0 to 18: 19");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Allotment.split(
                    quantity("9".repeat(38) + "家"),
                    ImmutableList.of(Ratio.of(1, 3), Ratio.of(2, 3), Ratio.ONE),
                    18))
        .withMessageContaining("at most 38 digits");
    List<Ratio> primes = new ArrayList<>();
    BigInteger prime = BigInteger.TWO.pow(60);
    for (int i = 0; i < 70; i++) {
      prime = prime.nextProbablePrime();
      primes.add(new Ratio(BigInteger.ONE, prime));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.split(whole, primes, 0))
        .withMessageStartingWith("weights must have a common denominator of at most 4096 bits");
  }

  @Test
  void unitsHaveTheirPartsByWeight() {
    Breakdown counties = Allotment.overUnits(whole(MeasureKind.STOCK, "100家"), COUNTIES, 0);
    assertThat(counties.parts()).isEqualTo(parts("松岭县=43家 清浦县=29家 白石县=28家"));
    assertThat(counties.units()).isEqualTo(COUNTIES.keySet());
    assertThat(counties.review()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.overUnits(whole(MeasureKind.RATE, "6%"), COUNTIES, 0))
        .withMessage("figures of units must add up to be allotted: RATE");
  }

  @Test
  void periodsHaveTheirPartsByTheCurve() {
    Breakdown flow = Allotment.overPeriods(whole(MeasureKind.FLOW, "102家"), CURVE, 0);
    assertThat(flow.parts()).isEqualTo(parts("2026-Q1=20家 2026-Q2=31家 2026-Q3=26家 2026-Q4=25家"));
    assertThat(flow.review()).isEmpty();
    Breakdown cumulative = Allotment.overPeriods(whole(MeasureKind.CUMULATIVE, "102家"), CURVE, 0);
    assertThat(cumulative.parts())
        .isEqualTo(parts("2026-Q1=20家 2026-Q2=51家 2026-Q3=77家 2026-Q4=102家"));
    assertThat(cumulative.review()).isEmpty();
    assertThat(cumulative.expected()).isEqualTo(flow.expected());
  }

  @Test
  void aCurveRisesToOne() {
    Whole whole = whole(MeasureKind.FLOW, "100家");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Allotment.overPeriods(whole, ImmutableMap.of(period("2026"), Ratio.of(9, 10)), 0))
        .withMessage("last share of a curve must be 1: 9/10");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Allotment.overPeriods(
                    whole,
                    ImmutableMap.of(
                        period("2026-H2"), Ratio.of(1, 2), period("2026-H1"), Ratio.ONE),
                    0))
        .withMessage("share by the end of 2026-H2 must not be below the one before, 1: 1/2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Allotment.overPeriods(whole(MeasureKind.RATE, "6%"), CURVE, 0))
        .withMessage("figures must have a pace to be allotted to periods: RATE");
  }

  @Test
  void unitsHaveTheirPartsOverThePeriods() {
    Breakdown table =
        Allotment.overUnitsAndPeriods(whole(MeasureKind.FLOW, "100家"), COUNTIES, CURVE, 0);
    assertThat(table.parts()).hasSize(12);
    assertThat(table.review()).isEmpty();
    assertThat(table.allottedByUnit()).containsEntry(UnitName.of("清浦县"), quantity("29家"));
    assertThat(
            Allotment.overUnitsAndPeriods(whole(MeasureKind.CUMULATIVE, "100家"), COUNTIES, CURVE, 1)
                .review())
        .isEmpty();
  }

  /** 云泽州 is given 100亿元 of investment; each level adds fifteen per cent. */
  @Test
  void aFigureRaisedLevelByLevelIsFollowedDown() {
    Breakdown prefecture = breakdown(MeasureKind.FLOW, "100亿元", "松岭县=40亿元 清浦县=45亿元 白石县=30亿元");
    Breakdown county =
        Breakdown.of(
            whole(MeasureKind.FLOW, "40亿元").toBuilder().unit(UnitName.of("松岭县")).build(),
            parts("东风镇=15亿元 白马镇=18亿元 河口乡=13亿元"));
    // the town sets itself 16.5, and splits that
    Breakdown town =
        Breakdown.of(
            whole(MeasureKind.FLOW, "16.5亿元").toBuilder().unit(UnitName.of("东风镇")).build(),
            parts("2026-H1=8亿元 2026-H2=8.5亿元"));
    assertThat(Parts.found(prefecture)).containsExactly("OVER_ALLOTTED 15亿元 x23/20");
    assertThat(Parts.found(county)).containsExactly("OVER_ALLOTTED 6亿元 x23/20");
    assertThat(town.review()).isEmpty();
    AllotmentChain chain = AllotmentChain.along(ImmutableList.of(prefecture, county, town));
    assertThat(chain.factors().toString()).isEqualTo("[23/20, 23/20, 11/10]");
    assertThat(chain.factor().toDecimal(5)).isEqualTo("1.45475");
    assertThat(chain.levels().get(2))
        .isEqualTo(new AllotmentChain.Level("东风镇", quantity("15亿元"), quantity("16.5亿元")));
  }

  @Test
  void totalsOfLevelsMakeAChain() {
    AllotmentChain energy =
        AllotmentChain.ofTotals(
            ImmutableList.of(quantity("100万吨"), quantity("95万吨"), quantity("900000吨")));
    assertThat(energy.factors().toString()).isEqualTo("[19/20, 18/19]");
    assertThat(energy.factor()).isEqualTo(Ratio.of(9, 10));
    // a rate handed down: 6% to 7% to 8%
    assertThat(
            AllotmentChain.ofTotals(IntStream.of(6, 7, 8).mapToObj(i -> quantity(i + "%")).toList())
                .factor())
        .isEqualTo(Ratio.of(4, 3));
  }

  @Test
  void whatIsNoChainIsRefused() {
    Breakdown counties = breakdown(MeasureKind.FLOW, "100家", "松岭县=100家");
    Whole below = whole(MeasureKind.FLOW, "10家");
    List<TargetPart> year = parts("2026=10家");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllotmentChain.ofTotals(ImmutableList.of(quantity("1家"))))
        .withMessage("chain must have a level");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AllotmentChain.along(ImmutableList.of(counties, Breakdown.of(below, year))))
        .withMessage("whole of a lower level must be of a unit: 10家");
    Whole elsewhere = below.toBuilder().unit(UnitName.of("清浦县")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AllotmentChain.along(ImmutableList.of(counties, Breakdown.of(elsewhere, year))))
        .withMessage("unit of a lower level must have a part in the level above: 清浦县");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AllotmentChain.along(ImmutableList.of(breakdown(MeasureKind.RATE, "6%", "松岭县=7%"))))
        .withMessage("parts of a level must have a sum: 6%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllotmentChain.ofTotals(ImmutableList.of(quantity("1家"), quantity("1户"))))
        .withMessageStartingWith("figures of a level must be of one dimension");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllotmentChain.ofTotals(ImmutableList.of(quantity("1家"), quantity("0家"))))
        .withMessage("figures of a level must be positive, 1家: 0家");
  }
}
