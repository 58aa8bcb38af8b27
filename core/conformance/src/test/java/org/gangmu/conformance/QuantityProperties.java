package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.target.Dimension;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Scale;

/** Laws of quantities and measures. */
class QuantityProperties {

  private static final ImmutableList<Measure> STANDARD =
      ImmutableList.copyOf(MeasureTable.standard().words().values());

  @Provide
  Arbitrary<Quantity> quantities() {
    return TargetArbitraries.quantities();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Arbitraries.integers().between(-9_999, 9_999).map(n -> BigDecimal.valueOf(n, 2));
  }

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.of(STANDARD);
  }

  private static List<Measure> like(Measure measure) {
    return STANDARD.stream()
        .filter(other -> other.dimension().equals(measure.dimension()))
        .toList();
  }

  @Property
  void conversionsThereAndBackAreExact(
      @ForAll("decimals") BigDecimal value,
      @ForAll("measures") Measure measure,
      @ForAll Scale scale,
      @ForAll Scale other) {
    Quantity quantity = new Quantity(value, scale, measure);
    for (Measure target : like(measure)) {
      Optional<Quantity> there = convert(quantity, other, target);
      there.ifPresent(
          converted -> {
            assertThat(converted.isSameAmount(quantity)).isTrue();
            assertThat(converted.to(scale, measure)).isEqualTo(quantity);
            assertThat(quantity.in(target))
                .isEqualByComparingTo(converted.value().multiply(other.factor()));
          });
    }
  }

  /** Converts, and checks that it is refused just where the number would not end. */
  private static Optional<Quantity> convert(Quantity quantity, Scale scale, Measure measure) {
    BigDecimal below = scale.factor().multiply(measure.factor());
    if (!ends(quantity.inSteps(), below)) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> quantity.to(scale, measure));
      return Optional.empty();
    }
    BigDecimal exact = quantity.inSteps().divide(below).stripTrailingZeros();
    return exact.scale() > 18 ? Optional.empty() : Optional.of(quantity.to(scale, measure));
  }

  /** Returns whether a fraction is a decimal: in lowest terms it has only twos and fives below. */
  private static boolean ends(BigDecimal above, BigDecimal below) {
    int scale = Math.max(above.scale(), below.scale());
    BigInteger top = above.setScale(scale).unscaledValue();
    BigInteger bottom = below.setScale(scale).unscaledValue();
    BigInteger rest = bottom.divide(bottom.gcd(top));
    for (BigInteger prime : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  @Property
  void theOrderOfAmountsIsTotal(
      @ForAll("measures") Measure measure,
      @ForAll("decimals") BigDecimal first,
      @ForAll("decimals") BigDecimal second,
      @ForAll("decimals") BigDecimal third) {
    List<Measure> like = like(measure);
    Quantity one = Quantity.of(first, like.get(0));
    Quantity two = Quantity.of(second, like.get(like.size() / 2));
    Quantity three = Quantity.of(third, like.get(like.size() - 1));

    assertThat(Integer.signum(one.compareAmount(two)))
        .isEqualTo(-Integer.signum(two.compareAmount(one)));
    if (one.compareAmount(two) <= 0 && two.compareAmount(three) <= 0) {
      assertThat(one.compareAmount(three)).isLessThanOrEqualTo(0);
    }
    assertThat(one.plus(one.negate()).signum()).isZero();
  }

  @Property
  void equalQuantitiesAreTheSameAmountAndHashAlike(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    if (one.equals(other)) {
      assertThat(one.isSameAmount(other)).isTrue();
      assertThat(one).hasSameHashCodeAs(other).hasToString(other.toString());
    }
    assertThat(one.isLike(other)).isEqualTo(other.isLike(one));
  }

  @Property
  void unlikeQuantitiesNeverMix(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    Assume.that(!one.isLike(other));

    assertThatIllegalArgumentException().isThrownBy(() -> one.plus(other));
    assertThatIllegalArgumentException().isThrownBy(() -> one.compareAmount(other));
  }

  @Property
  void sharesAndPointsAreUnlike(@ForAll("decimals") BigDecimal value) {
    assertThat(Quantity.of(value, Measure.PERCENT).isLike(Quantity.of(value, Measure.POINT)))
        .isFalse();
    assertThat(Measure.DOUBLING.dimension()).isNotEqualTo(Dimension.SHARE);
  }
}
