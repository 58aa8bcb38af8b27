package org.gangmu.rollup;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.internal.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules of which nothing is taken on trust: not what they give, nor what they throw, be it an
 * exception that they do not declare. Only errors of the machine, as want of memory, go through.
 */
final class RuleRun {

  private static final int MOST_SUMS = 64;

  /** How long a name may be for messages to have all of it. */
  private static final int MOST_NAME = 80;

  private RuleRun() {}

  /** Returns what a rule makes of parts, one merged after the other. */
  static OptionalLong present(RollupRule rule, List<Part> parts) throws RuleFailure {
    long[] merged = merged(rule, parts);
    try {
      return checked(rule.present(merged));
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw failure(e);
    }
  }

  /** Returns whether a rule makes something of parts. */
  static boolean isPresented(RollupRule rule, List<Part> parts) {
    try {
      return present(rule, parts).isPresent();
    } catch (RuleFailure e) {
      return false;
    }
  }

  /** Returns what a rule makes of merged sums, of which it gets a copy. */
  static OptionalLong presentSums(RollupRule rule, long[] merged) throws RuleFailure {
    try {
      return checked(rule.present(merged.clone()));
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw failure(e);
    }
  }

  /** Returns whether a rule says that it can take out again what was merged. */
  static boolean isGroup(RollupRule rule) {
    try {
      return rule.claims().contains(RuleClaim.GROUP);
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      return false;
    }
  }

  /** Returns the merged sums of parts. */
  static long[] merged(RollupRule rule, List<Part> parts) throws RuleFailure {
    try {
      int size = rule.sums();
      if (size < 1 || size > MOST_SUMS) {
        throw new RuleFailure("must have 1 to " + MOST_SUMS + " sums, but has: " + size);
      }
      long[] merged = new long[size];
      for (Part part : parts) {
        long[] sums = new long[size];
        rule.prepare(part, sums);
        rule.merge(merged, sums);
      }
      return merged;
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw failure(e);
    }
  }

  /**
   * Returns what each part contributes to what a rule presents; zeros for a rule that fails, and
   * what each adds in turn for one whose explanation does not add up.
   */
  static ImmutableLongArray explained(RollupRule rule, List<Part> parts) {
    try {
      long value = present(rule, parts).orElse(0);
      ImmutableLongArray each = rule.explain(Collections.unmodifiableList(parts));
      if (each != null && each.length() == parts.size() && addsUpTo(value, each)) {
        return each;
      }
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      // the rule is named where its completion was asked for
    }
    return inTurn(rule, parts);
  }

  private static boolean addsUpTo(long value, ImmutableLongArray each) {
    long sum = 0;
    for (int i = 0; i < each.length(); i++) {
      sum = Math.addExact(sum, each.get(i));
    }
    return sum == value;
  }

  /** Returns what each part adds where it is merged after those before it. */
  private static ImmutableLongArray inTurn(RollupRule rule, List<Part> parts) {
    long[] each = new long[parts.size()];
    try {
      long[] merged = merged(rule, List.of());
      long before = 0;
      for (int i = 0; i < each.length; i++) {
        merge(rule, parts.get(i), merged);
        long after = presentSums(rule, merged).orElse(0);
        each[i] = after - before;
        before = after;
      }
    } catch (RuleFailure e) {
      Arrays.fill(each, 0);
    }
    return ImmutableLongArray.copyOf(each);
  }

  private static void merge(RollupRule rule, Part part, long[] into) throws RuleFailure {
    try {
      long[] sums = new long[into.length];
      rule.prepare(part, sums);
      rule.merge(into, sums);
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw failure(e);
    }
  }

  // a rule that is not ours may give null where nothing may be
  @SuppressWarnings({"OptionalAssignedToNull", "ConstantConditions"})
  private static OptionalLong checked(OptionalLong value) throws RuleFailure {
    if (value == null) {
      throw new RuleFailure("must present a completion or nothing, but presented null");
    }
    if (value.isPresent() && (value.getAsLong() < 0 || value.getAsLong() > Completion.WHOLE)) {
      throw new RuleFailure(
          "must present between 0 and "
              + Completion.WHOLE
              + " billionths, but presented: "
              + value.getAsLong());
    }
    return value;
  }

  /** Returns that a rule threw something, or what was found wrong with it already. */
  private static RuleFailure failure(Throwable e) {
    if (e instanceof RuleFailure failure) {
      return failure;
    }
    String message = message(e);
    return new RuleFailure(
        "threw " + e.getClass().getName() + (message == null ? "" : ": " + Folding.quoted(message)),
        e);
  }

  /** Returns what an exception of another party says, if it can. */
  private static @Nullable String message(Throwable e) {
    try {
      return e.getMessage();
    } catch (Exception | StackOverflowError | AssertionError | LinkageError again) {
      return null;
    }
  }

  /** Returns the name of a rule, whatever it does when it is asked for it. */
  static String nameOf(RollupRule rule) {
    try {
      String name = String.valueOf(rule.name());
      return isPlain(name) ? name : Folding.quoted(name);
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      return rule.getClass().getName();
    }
  }

  private static boolean isPlain(String name) {
    return name.length() <= MOST_NAME
        && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Folding.isInvisible(c));
  }
}
