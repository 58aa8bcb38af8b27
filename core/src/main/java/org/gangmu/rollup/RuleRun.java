package org.gangmu.rollup;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.gangmu.internal.Folding;

/** Runs rules of which nothing is taken on trust. */
final class RuleRun {

  private static final int MOST_SUMS = 64;

  private RuleRun() {}

  /** Returns what a rule makes of parts, one merged after the other. */
  static OptionalLong present(RollupRule rule, List<Part> parts) throws RuleFailure {
    try {
      return checked(rule.present(merged(rule, parts)));
    } catch (RuntimeException | StackOverflowError e) {
      throw thrown(e);
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
    } catch (RuntimeException | StackOverflowError e) {
      throw thrown(e);
    }
  }

  /** Returns whether a rule says that it can take out again what was merged. */
  static boolean isGroup(RollupRule rule) {
    try {
      return rule.claims().contains(RuleClaim.GROUP);
    } catch (RuntimeException | StackOverflowError e) {
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
    } catch (RuntimeException | StackOverflowError e) {
      throw thrown(e);
    }
  }

  /**
   * Returns what each part contributes to what a rule presents; zeros for a rule that fails, and
   * what each adds in turn for one whose explanation does not add up.
   */
  static ImmutableLongArray explained(RollupRule rule, List<Part> parts) {
    try {
      long value = present(rule, parts).orElse(0);
      ImmutableLongArray each = rule.explain(parts);
      if (each != null && each.length() == parts.size() && each.stream().sum() == value) {
        return each;
      }
    } catch (RuleFailure | RuntimeException | StackOverflowError e) {
      // the rule is named where its completion was asked for
    }
    return inTurn(rule, parts);
  }

  private static ImmutableLongArray inTurn(RollupRule rule, List<Part> parts) {
    long[] each = new long[parts.size()];
    try {
      long before = 0;
      for (int i = 0; i < each.length; i++) {
        long after = present(rule, parts.subList(0, i + 1)).orElse(0);
        each[i] = after - before;
        before = after;
      }
    } catch (RuleFailure e) {
      Arrays.fill(each, 0);
    }
    return ImmutableLongArray.copyOf(each);
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

  private static RuleFailure thrown(Throwable e) {
    String message = e.getMessage();
    return new RuleFailure(
        "threw " + e.getClass().getName() + (message == null ? "" : ": " + Folding.quoted(message)),
        e);
  }

  /** Returns the name of a rule, whatever it does when it is asked for it. */
  static String nameOf(RollupRule rule) {
    try {
      return String.valueOf(rule.name());
    } catch (RuntimeException | StackOverflowError e) {
      return rule.getClass().getName();
    }
  }
}
