package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.target.Verdict;

/**
 * Values that several measures have and flags that are raised or not, all at once.
 *
 * <p>A condition that nothing can meet is refused. One that says nothing always holds.
 *
 * @param values the range of each measure that matters; the ends have at most 38 digits and a scale
 *     within ±18
 * @param raised the flags that must be raised, kept in the order of their names
 * @param lowered the flags that must not be raised, kept in the order of their names
 */
public record LightCondition(
    ImmutableMap<LightMeasure, Range<BigDecimal>> values,
    ImmutableSet<LightFlag> raised,
    ImmutableSet<LightFlag> lowered) {

  private static final LightCondition ALWAYS =
      new LightCondition(ImmutableMap.of(), ImmutableSet.of(), ImmutableSet.of());

  /**
   * Checks that something can meet the condition, and brings the ends into their canonical form.
   *
   * @throws IllegalArgumentException if a measure never has a value in its range, or a flag must be
   *     raised and not raised
   */
  public LightCondition {
    raised = inOrder(raised);
    lowered = inOrder(lowered);
    Map<LightMeasure, Range<BigDecimal>> canonical = new EnumMap<>(LightMeasure.class);
    values.forEach(
        (measure, range) -> {
          Range<BigDecimal> ends = LightBand.canonical(range, "values of a condition");
          checkArgument(
              !measure.cell(ends).isEmpty(),
              "values of a condition must be some that %s can have: %s",
              measure,
              range);
          canonical.put(measure, ends);
        });
    values = Maps.immutableEnumMap(canonical);
    checkArgument(
        Sets.intersection(raised, lowered).isEmpty(),
        "flag of a condition must not be both raised and not raised: %s",
        Sets.intersection(raised, lowered));
  }

  private static ImmutableSet<LightFlag> inOrder(ImmutableSet<LightFlag> flags) {
    return ImmutableSet.copyOf(
        ImmutableSortedSet.copyOf(Comparator.comparing(LightFlag::name), flags));
  }

  /** Returns the condition that always holds. */
  public static LightCondition always() {
    return ALWAYS;
  }

  /** Returns the condition that a measure lies in a range. */
  public static LightCondition of(LightMeasure measure, Range<BigDecimal> values) {
    return ALWAYS.and(measure, values);
  }

  /**
   * Returns this condition and that a measure lies in a range; a range it already has is narrowed.
   *
   * @throws IllegalArgumentException if nothing can meet both
   */
  public LightCondition and(LightMeasure measure, Range<BigDecimal> range) {
    requireNonNull(range, "range");
    Range<BigDecimal> before = values.getOrDefault(requireNonNull(measure, "measure"), Range.all());
    checkArgument(
        before.isConnected(range),
        "values of a condition must be some that %s can have: %s and %s",
        measure,
        before,
        range);
    Map<LightMeasure, Range<BigDecimal>> both = new EnumMap<>(LightMeasure.class);
    both.putAll(values);
    both.put(measure, before.intersection(range));
    return new LightCondition(Maps.immutableEnumMap(both), raised, lowered);
  }

  /** Returns this condition and that a flag is raised. */
  public LightCondition and(LightFlag flag) {
    return new LightCondition(values, with(raised, flag), lowered);
  }

  /** Returns this condition and that a flag is not raised. */
  public LightCondition andNot(LightFlag flag) {
    return new LightCondition(values, raised, with(lowered, flag));
  }

  private static ImmutableSet<LightFlag> with(ImmutableSet<LightFlag> flags, LightFlag flag) {
    return ImmutableSet.<LightFlag>builder()
        .addAll(flags)
        .add(requireNonNull(flag, "flag"))
        .build();
  }

  /** Returns whether it holds; undetermined where a value that it takes is not known. */
  public Verdict holds(LightInputs inputs) {
    Verdict verdict =
        Verdict.of(
            inputs.flags().containsAll(raised)
                && Sets.intersection(inputs.flags(), lowered).isEmpty());
    for (Map.Entry<LightMeasure, Range<BigDecimal>> entry : values.entrySet()) {
      Optional<Fraction> value = entry.getKey().settled(inputs);
      verdict =
          verdict.and(
              value
                  .map(known -> Verdict.of(LightBand.holds(entry.getValue(), known)))
                  .orElse(Verdict.UNDETERMINED));
    }
    return verdict;
  }

  /** Returns the parts, as {@code DAYS_LEFT (-∞..0) and 拒收未处理 and not 有正当理由}, or {@code always}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    values.forEach((measure, range) -> parts.add(measure + " " + range));
    raised.forEach(flag -> parts.add(flag.name()));
    lowered.forEach(flag -> parts.add("not " + flag.name()));
    return parts.isEmpty() ? "always" : String.join(" and ", parts);
  }
}
