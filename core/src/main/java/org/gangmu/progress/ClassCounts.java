package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How many items fall in each of some classes (分类统计), and how many in none of them.
 *
 * <p>Classes that are published need not be all there are: of 45 matters 连云港 names 24, 9 and 11.
 * What is not named is counted too, so that shares are of the whole.
 *
 * <p>Counts over the same classes are a commutative group: they are added, and a part can be taken
 * away again. So a count may be negative, in a difference; there are no shares then. The order of
 * the classes is part of the counts.
 *
 * @param <K> the classes, as {@link Light} or {@link org.gangmu.target.Verdict}
 * @param counts the count of each class, in order; one of 0 is kept
 * @param unnamed how many items are in none of the classes
 */
public record ClassCounts<K>(ImmutableMap<K, Long> counts, long unnamed) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks that nothing is missing. */
  public ClassCounts {
    requireNonNull(counts, "counts");
  }

  /** Returns counts of classes that are all there are. */
  public static <K> ClassCounts<K> of(Map<K, Long> counts) {
    return new ClassCounts<>(ImmutableMap.copyOf(counts), 0);
  }

  /**
   * Returns counts with a total that is stated.
   *
   * @throws IllegalArgumentException if the total is less than the counts together
   */
  public static <K> ClassCounts<K> of(Map<K, Long> counts, long total) {
    ClassCounts<K> named = of(counts);
    long unnamed = Math.subtractExact(total, named.total());
    checkArgument(
        unnamed >= 0, "total of counts must be at least their sum %s: %s", named.total(), total);
    return new ClassCounts<>(named.counts, unnamed);
  }

  /** Returns counts of no items. */
  public static <K> ClassCounts<K> none(Iterable<K> classes) {
    return new ClassCounts<>(Maps.toMap(ImmutableSet.copyOf(classes), key -> 0L), 0);
  }

  /** Returns how many of some items fall in each class; those of another are not named. */
  public static <K> ClassCounts<K> counting(Iterable<K> classes, Iterable<? extends K> items) {
    Map<K, Long> counts = new LinkedHashMap<>(none(classes).counts);
    long unnamed = 0;
    for (K item : items) {
      if (counts.computeIfPresent(requireNonNull(item, "item"), (key, count) -> count + 1)
          == null) {
        unnamed++;
      }
    }
    return new ClassCounts<>(ImmutableMap.copyOf(counts), unnamed);
  }

  /** Returns the classes, in order. */
  public ImmutableSet<K> classes() {
    return counts.keySet();
  }

  /**
   * Returns how many items are in a class.
   *
   * @throws IllegalArgumentException if it is none of the classes
   */
  public long count(K key) {
    Long count = counts.get(requireNonNull(key, "key"));
    if (count == null) {
      throw new IllegalArgumentException("class must be one of %s: %s".formatted(classes(), key));
    }
    return count;
  }

  /**
   * Returns how many items there are, named or not.
   *
   * @throws ArithmeticException if that is beyond a {@code long}
   */
  public long total() {
    return counts.values().stream().reduce(unnamed, Math::addExact);
  }

  /** Returns whether every item is in one of the classes. */
  public boolean isExhaustive() {
    return unnamed == 0;
  }

  /** Returns whether this counts items, and is no difference with a negative part. */
  public boolean isCounting() {
    return unnamed >= 0 && counts.values().stream().allMatch(count -> count >= 0);
  }

  /**
   * Returns these counts and others together.
   *
   * @throws IllegalArgumentException if the others are of other classes, or of another order
   * @throws ArithmeticException if a count would be beyond a {@code long}
   */
  public ClassCounts<K> plus(ClassCounts<K> other) {
    checkArgument(
        counts.keySet().asList().equals(other.counts.keySet().asList()),
        "classes of counts must be %s: %s",
        classes(),
        other.classes());
    ImmutableMap.Builder<K, Long> sums = ImmutableMap.builder();
    counts.forEach((key, count) -> sums.put(key, Math.addExact(count, other.count(key))));
    return new ClassCounts<>(sums.buildOrThrow(), Math.addExact(unnamed, other.unnamed));
  }

  /**
   * Returns these counts without others: what {@link #plus} added.
   *
   * @throws IllegalArgumentException if the others are of other classes, or of another order
   * @throws ArithmeticException if a count would be beyond a {@code long}
   */
  public ClassCounts<K> minus(ClassCounts<K> other) {
    return plus(other.negate());
  }

  /** Returns the counts that make none together with these. */
  public ClassCounts<K> negate() {
    return map(Math::negateExact);
  }

  private ClassCounts<K> map(UnaryOperator<Long> function) {
    return new ClassCounts<>(
        ImmutableMap.copyOf(Maps.transformValues(counts, function::apply)),
        function.apply(unnamed));
  }

  /**
   * Returns the exact share of a class in the total, empty where the total is 0 or a part negative.
   *
   * @throws IllegalArgumentException if it is none of the classes
   */
  public Optional<Share> share(K key) {
    long count = count(key);
    return hasShares() ? Optional.of(Share.of(count, total())) : Optional.empty();
  }

  private boolean hasShares() {
    return isCounting() && total() > 0;
  }

  /**
   * Returns the share of each class in the total in per cent, as it is printed; empty where the
   * total is 0 or a part negative.
   *
   * <p>Each is within half a unit of its last digit of the exact one, but for the largest of {@link
   * ClassCountRounding#RESIDUAL_TO_LARGEST}, which is off by up to half a unit for each of the
   * others. With many small classes and few decimals it may so be far off, and even negative; more
   * decimals help. What is not named is rounded like a class, so that it is no part of the
   * residual.
   *
   * @param decimals how many digits stand behind the point, 0 to 100
   */
  public Optional<ImmutableMap<K, BigDecimal>> shares(ClassCountRounding rounding, int decimals) {
    requireNonNull(rounding, "rounding");
    checkArgument(decimals >= 0 && decimals <= 100, "decimals must be 0 to 100: %s", decimals);
    if (!hasShares()) {
      return Optional.empty();
    }
    long total = total();
    Map<K, BigDecimal> shares = new LinkedHashMap<>();
    BigDecimal residual = HUNDRED.setScale(decimals).subtract(percent(unnamed, total, decimals));
    K largest = null;
    for (Map.Entry<K, Long> entry : counts.entrySet()) {
      BigDecimal percent = percent(entry.getValue(), total, decimals);
      shares.put(entry.getKey(), percent);
      residual = residual.subtract(percent);
      largest = largest == null || entry.getValue() > count(largest) ? entry.getKey() : largest;
    }
    if (rounding == ClassCountRounding.RESIDUAL_TO_LARGEST && largest != null) {
      shares.merge(largest, residual, BigDecimal::add);
    }
    return Optional.of(ImmutableMap.copyOf(shares));
  }

  private static BigDecimal percent(long count, long total, int decimals) {
    return BigDecimal.valueOf(count)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(total), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ClassCounts<?> other
        && unnamed == other.unnamed
        && counts.entrySet().asList().equals(other.counts.entrySet().asList());
  }

  @Override
  public int hashCode() {
    return 31 * counts.hashCode() + Long.hashCode(unnamed);
  }

  /** Returns counts and total, as {@code {MET=3, NOT_MET=1} of 5}. */
  @Override
  public String toString() {
    return counts + " of " + total();
  }
}
