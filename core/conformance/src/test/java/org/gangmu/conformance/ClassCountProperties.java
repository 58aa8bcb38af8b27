package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.progress.ClassCountAudit;
import org.gangmu.progress.ClassCountRounding;
import org.gangmu.progress.ClassCounts;

/** Laws of counts by class and of their shares. */
class ClassCountProperties {

  @Provide
  Arbitrary<ClassCounts<Character>> counts() {
    return LightArbitraries.counts();
  }

  private static BigDecimal sum(Map<Character, BigDecimal> shares) {
    return shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Twice how far a printed share is from the exact one, times the total; so it stays exact. */
  private static BigDecimal twiceOff(
      ClassCounts<Character> counts, Character key, BigDecimal printed) {
    return printed
        .multiply(BigDecimal.valueOf(counts.total()))
        .subtract(BigDecimal.valueOf(100).multiply(BigDecimal.valueOf(counts.count(key))))
        .abs()
        .multiply(BigDecimal.valueOf(2));
  }

  @Property
  void countsAreACommutativeGroup(
      @ForAll("counts") ClassCounts<Character> one,
      @ForAll("counts") ClassCounts<Character> other,
      @ForAll("counts") ClassCounts<Character> third) {
    ClassCounts<Character> none = ClassCounts.none(one.classes());
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
    assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
    assertThat(one.plus(none)).isEqualTo(one);
    assertThat(one.plus(one.negate())).isEqualTo(none);
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    assertThat(one.plus(other).total()).isEqualTo(one.total() + other.total());
  }

  @Property
  void countingIsAddingOneByOne(@ForAll List<@IntRange(max = 4) Integer> items) {
    List<Integer> classes = List.of(0, 1, 2);
    ClassCounts<Integer> sum = ClassCounts.none(classes);
    for (Integer item : items) {
      sum = sum.plus(ClassCounts.counting(classes, List.of(item)));
    }
    assertThat(ClassCounts.counting(classes, items)).isEqualTo(sum);
    assertThat(sum.total()).isEqualTo(items.size());
  }

  @Property
  void residualSharesOfAllClassesMakeAHundred(
      @ForAll("counts") ClassCounts<Character> counts, @ForAll @IntRange(max = 6) int decimals) {
    ClassCounts<Character> all = ClassCounts.of(counts.counts());
    all.shares(ClassCountRounding.RESIDUAL_TO_LARGEST, decimals)
        .ifPresent(
            shares ->
                assertThat(sum(shares)).isEqualTo(BigDecimal.valueOf(100).setScale(decimals)));
    assertThat(all.shares(ClassCountRounding.RESIDUAL_TO_LARGEST, decimals).isEmpty())
        .isEqualTo(all.total() == 0);
  }

  /** What is not named leaves just its own rounded share open. */
  @Property
  void residualSharesLeaveWhatIsNotNamed(
      @ForAll("counts") ClassCounts<Character> counts, @ForAll @IntRange(max = 6) int decimals) {
    counts
        .shares(ClassCountRounding.RESIDUAL_TO_LARGEST, decimals)
        .ifPresent(
            shares ->
                assertThat(BigDecimal.valueOf(100).subtract(sum(shares)))
                    .isEqualByComparingTo(
                        BigDecimal.valueOf(counts.unnamed())
                            .multiply(BigDecimal.valueOf(100))
                            .divide(
                                BigDecimal.valueOf(counts.total()),
                                decimals,
                                RoundingMode.HALF_UP)));
  }

  /** A share is within half a unit of the exact one; the largest within that for each other. */
  @Property
  void sharesAreNearTheExactOnes(
      @ForAll("counts") ClassCounts<Character> counts, @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal allowed = unit.multiply(BigDecimal.valueOf(counts.total()));
    counts
        .shares(ClassCountRounding.HALF_UP, decimals)
        .ifPresent(
            shares ->
                shares.forEach(
                    (key, share) ->
                        assertThat(twiceOff(counts, key, share)).isLessThanOrEqualTo(allowed)));
    counts
        .shares(ClassCountRounding.RESIDUAL_TO_LARGEST, decimals)
        .ifPresent(
            shares -> {
              List<Character> far = new ArrayList<>();
              shares.forEach(
                  (key, share) -> {
                    assertThat(share.scale()).isEqualTo(decimals);
                    if (twiceOff(counts, key, share).compareTo(allowed) > 0) {
                      far.add(key);
                    }
                    assertThat(twiceOff(counts, key, share))
                        .isLessThanOrEqualTo(allowed.multiply(BigDecimal.valueOf(5)));
                  });
              long most = Collections.max(counts.counts().values());
              assertThat(far).hasSizeLessThanOrEqualTo(1);
              assertThat(far).allMatch(key -> counts.count(key) == most);
            });
  }

  /** But for which of several largest ones comes first, the order of classes is no matter. */
  @Property
  void theOrderOfClassesMattersToTiesOnly(
      @ForAll("counts") ClassCounts<Character> counts, @ForAll @IntRange(max = 3) int decimals) {
    List<Map.Entry<Character, Long>> shuffled = new ArrayList<>(counts.counts().entrySet());
    Collections.shuffle(shuffled, new Random(counts.hashCode()));
    ClassCounts<Character> other =
        new ClassCounts<>(ImmutableMap.copyOf(shuffled), counts.unnamed());
    long most = Collections.max(counts.counts().values());
    boolean tie = Collections.frequency(counts.counts().values(), most) > 1;
    for (ClassCountRounding rounding : ClassCountRounding.values()) {
      if (rounding == ClassCountRounding.HALF_UP || !tie) {
        assertThat(other.shares(rounding, decimals)).isEqualTo(counts.shares(rounding, decimals));
      }
    }
  }

  @Property
  void roundedSharesPassTheAuditOfTheirRounding(
      @ForAll("counts") ClassCounts<Character> counts, @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals);
    counts
        .shares(ClassCountRounding.HALF_UP, decimals)
        .ifPresent(
            shares -> {
              assertThat(new ClassCountAudit(half).shares(counts, shares)).isEmpty();
              Map.Entry<Character, BigDecimal> first = shares.entrySet().iterator().next();
              BigDecimal off = first.getValue().add(half.multiply(BigDecimal.valueOf(3)));
              assertThat(
                      new ClassCountAudit(half)
                          .shares(counts, ImmutableMap.of(first.getKey(), off)))
                  .hasSize(1);
            });
  }
}
