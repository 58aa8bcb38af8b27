package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Folding;

/**
 * What a rule has merged so far of some parts of a task (分片汇总): a value that can be made on one
 * machine, sent as text, and merged on another.
 *
 * <p>Whatever the parts are divided into, and in whatever order the pieces are merged, the sums
 * come out the same, bit for bit. An engine that knows associative aggregates begins with {@link
 * #none}, adds with {@link #plus(Part)}, merges with {@link #plus(PartialRollup)} and ends with
 * {@link #completion()}.
 *
 * @param rule the rule
 * @param sums its sums, {@link RollupRule#sums()} many
 */
public record PartialRollup(RollupRule rule, ImmutableLongArray sums) {

  /** Checks the number of sums. */
  public PartialRollup {
    requireNonNull(rule, "rule");
    checkArgument(
        sums.length() == rule.sums(),
        "sums of %s must be %s, but are: %s",
        rule.name(),
        rule.sums(),
        sums.length());
  }

  /** Returns what a rule has of no parts. */
  public static PartialRollup none(RollupRule rule) {
    return new PartialRollup(rule, ImmutableLongArray.copyOf(new long[rule.sums()]));
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @return the partial result, or one error of {@link RollupCode#SUMS}
   */
  public static Outcome<PartialRollup> parse(RollupRule rule, String text) {
    String[] numbers = text.split(" ", rule.sums() + 1);
    long[] sums = new long[rule.sums()];
    if (numbers.length != sums.length) {
      return unreadable(rule, text);
    }
    for (int i = 0; i < sums.length; i++) {
      try {
        sums[i] = numbers[i].length() > 20 ? 0 : Long.parseLong(numbers[i]);
      } catch (NumberFormatException e) {
        return unreadable(rule, text);
      }
      if (!Long.toString(sums[i]).equals(numbers[i])) {
        return unreadable(rule, text);
      }
    }
    return Outcome.of(new PartialRollup(rule, ImmutableLongArray.copyOf(sums)));
  }

  private static Outcome<PartialRollup> unreadable(RollupRule rule, String text) {
    return Outcome.failure(
        Diagnostic.error(
            RollupCode.SUMS,
            "sums of %s must be %s whole numbers with a blank between: %s"
                .formatted(rule.name(), rule.sums(), Folding.quoted(text)),
            new Location.InText(1, 1, new Span(0, text.length()))));
  }

  /**
   * Returns this with one more part.
   *
   * @throws ArithmeticException if a sum would overflow
   */
  public PartialRollup plus(Part part) {
    long[] prepared = new long[sums.length()];
    rule.prepare(part, prepared);
    return merged(prepared);
  }

  /**
   * Returns this and another one together.
   *
   * @throws IllegalArgumentException if the other is of another rule
   * @throws ArithmeticException if a sum would overflow
   */
  public PartialRollup plus(PartialRollup other) {
    checkArgument(rule.equals(other.rule), "rules must be the same, %s: %s", rule, other.rule);
    return merged(other.sums.toArray());
  }

  /**
   * Returns this without another one that was merged into it; empty where the rule cannot take
   * parts out again.
   *
   * @throws IllegalArgumentException if the other is of another rule
   */
  public Optional<PartialRollup> minus(PartialRollup other) {
    checkArgument(rule.equals(other.rule), "rules must be the same, %s: %s", rule, other.rule);
    long[] rest = sums.toArray();
    return rule.unmerge(rest, other.sums.toArray())
        ? Optional.of(new PartialRollup(rule, ImmutableLongArray.copyOf(rest)))
        : Optional.empty();
  }

  private PartialRollup merged(long[] others) {
    long[] merged = sums.toArray();
    rule.merge(merged, others);
    return new PartialRollup(rule, ImmutableLongArray.copyOf(merged));
  }

  /** Returns the completion of the parts so far; empty where they give none. */
  public Optional<Completion> completion() {
    OptionalLong value = rule.present(sums.toArray());
    return value.isPresent()
        ? Optional.of(new Completion(Math.toIntExact(value.getAsLong())))
        : Optional.empty();
  }

  /** Returns the sums with a blank between, as {@code 3 91552 4096}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sums.length(); i++) {
      text.append(i == 0 ? "" : " ").append(sums.get(i));
    }
    return text.toString();
  }
}
