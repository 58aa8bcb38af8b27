package org.gangmu.rollup;

import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** What each part has in a completion, so that the parts add up to it exactly. */
final class Apportionment {

  private Apportionment() {}

  /**
   * Returns {@code w·v / Σw} of each, in whole numbers that add up to the rounded mean: all rounded
   * down, and one more for those with the largest remainders, the first first.
   */
  static ImmutableLongArray of(long[] weights, long[] values) {
    BigInteger[] whole = new BigInteger[weights.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = BigInteger.valueOf(weights[i]);
    }
    return of(whole, values);
  }

  /** Returns the same for weights of any size. */
  static ImmutableLongArray of(BigInteger[] weights, long[] values) {
    BigInteger all = BigInteger.ZERO;
    BigInteger sum = BigInteger.ZERO;
    BigInteger[] products = new BigInteger[weights.length];
    for (int i = 0; i < weights.length; i++) {
      products[i] = weights[i].multiply(BigInteger.valueOf(values[i]));
      all = all.add(weights[i]);
      sum = sum.add(products[i]);
    }
    long[] each = new long[weights.length];
    if (all.signum() == 0) {
      return ImmutableLongArray.copyOf(each);
    }
    BigInteger[] remainders = new BigInteger[weights.length];
    long rest = Completion.mean(sum, all);
    for (int i = 0; i < each.length; i++) {
      BigInteger[] parts = products[i].divideAndRemainder(all);
      each[i] = parts[0].longValueExact();
      remainders[i] = parts[1];
      rest -= each[i];
    }
    int[] order =
        IntStream.range(0, each.length)
            .boxed()
            .sorted((one, other) -> remainders[other].compareTo(remainders[one]))
            .mapToInt(Integer::intValue)
            .toArray();
    // a mean that is held below the whole leaves one too many, which the least remainder loses
    for (int i = 0; rest > 0; i++, rest--) {
      each[order[i]]++;
    }
    for (int i = each.length - 1; rest < 0; i--) {
      if (each[order[i]] > 0) {
        each[order[i]]--;
        rest++;
      }
    }
    return ImmutableLongArray.copyOf(each);
  }

  /** Returns weights in whole numbers of the finest unit that one of them needs. */
  static BigInteger[] whole(BigDecimal[] weights) {
    int scale = 0;
    for (BigDecimal weight : weights) {
      scale = Math.max(scale, weight.scale());
    }
    BigInteger[] whole = new BigInteger[weights.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = weights[i].setScale(scale).unscaledValue();
    }
    return whole;
  }

  /** Returns all for the first part with weight that decides, and nothing for the others. */
  static ImmutableLongArray first(
      List<Part> parts, OptionalLong value, BiPredicate<Part, Long> decides) {
    long[] each = new long[parts.size()];
    for (int i = 0; i < each.length && value.isPresent(); i++) {
      Part part = parts.get(i);
      if (part.weight() > 0 && decides.test(part, value.getAsLong())) {
        each[i] = value.getAsLong();
        break;
      }
    }
    return ImmutableLongArray.copyOf(each);
  }
}
