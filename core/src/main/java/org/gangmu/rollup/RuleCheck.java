package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;

/**
 * Whether a rule keeps the laws of every {@link RollupRule}, and those it claims, on a fixed set of
 * samples.
 *
 * <p>The samples are small; a rule that passes may still break a law elsewhere. They are the same
 * at each call.
 */
public final class RuleCheck {

  private static final int[] VALUES = {0, 1, 333_333_333, 500_000_000, 999_999_999, 1_000_000_000};
  private static final long[] WEIGHTS = {0, 1, 2, 100, 7};
  private static final int SAMPLES = 40;
  private static final int MOST_PARTS = 7;
  private static final int WHOLE = Completion.WHOLE;

  private final RollupRule rule;
  private final Set<String> broken = new java.util.LinkedHashSet<>();

  private RuleCheck(RollupRule rule) {
    this.rule = rule;
  }

  /**
   * Returns an error of {@link RollupCode#RULE_REFUSED} for each law that the rule breaks, with a
   * sample; none if it breaks none.
   */
  public static ImmutableList<Diagnostic> check(RollupRule rule) {
    RuleCheck check = new RuleCheck(rule);
    String name = RuleRun.nameOf(rule);
    try {
      check.run();
    } catch (RuleFailure e) {
      check.broken.add(String.valueOf(e.getMessage()));
    }
    return check.broken.stream()
        .map(
            law ->
                Diagnostic.error(
                    RollupCode.RULE_REFUSED,
                    "rule " + name + " " + law,
                    new Location.InModel("rule " + name)))
        .collect(ImmutableList.toImmutableList());
  }

  private void run() throws RuleFailure {
    ImmutableSet<RuleClaim> claims = claims();
    if (name().isBlank()) {
      broken.add("must have a name");
    }
    OptionalLong none = RuleRun.present(rule, ImmutableList.of());
    if (none.isPresent()) {
      broken.add("must present nothing of no parts, but presented: " + none.getAsLong());
    }
    for (int sample = 0; sample < SAMPLES; sample++) {
      List<Part> parts = parts(sample);
      laws(parts);
      claimed(parts, claims);
    }
    for (int count = 1; count <= MOST_PARTS; count++) {
      for (List<Part> parts : List.of(nearly(0, 1, count), nearly(WHOLE, WHOLE - 1, count))) {
        laws(parts);
        claimed(parts, claims);
      }
    }
  }

  private String name() throws RuleFailure {
    try {
      String name = rule.name();
      return name == null ? "" : name;
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw new RuleFailure("must have a name, but threw: " + e.getClass().getName(), e);
    }
  }

  private ImmutableSet<RuleClaim> claims() throws RuleFailure {
    try {
      ImmutableSet<RuleClaim> claims = rule.claims();
      if (claims == null) {
        throw new RuleFailure("must claim a set of laws, but claimed null");
      }
      return claims;
    } catch (RuleFailure e) {
      throw e;
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw new RuleFailure("must claim a set of laws, but threw: " + e.getClass().getName(), e);
    }
  }

  /** Returns one to seven parts, of which some weigh nothing. */
  private static List<Part> parts(int sample) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i <= sample % MOST_PARTS; i++) {
      int at = sample * 5 + i * 11;
      long planned = 10L * (at % 4);
      parts.add(
          new Part(
              WEIGHTS[(sample + i * 3) % WEIGHTS.length],
              VALUES[(at + at / 7) % VALUES.length],
              at % 5,
              planned,
              planned == 0 ? 0 : at % 13));
    }
    return parts;
  }

  /** Returns parts that are alike but for the last one, which is off by a billionth. */
  private static List<Part> nearly(int value, int last, int count) {
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      parts.add(new Part(i < count ? i : 1, i < count ? value : last, Part.NO_DAY, 0, 0));
    }
    return parts;
  }

  private void laws(List<Part> parts) throws RuleFailure {
    long[] inOrder = RuleRun.merged(rule, parts);
    List<Part> reversed = new ArrayList<>(parts);
    java.util.Collections.reverse(reversed);
    expect(
        Arrays.equals(inOrder, RuleRun.merged(rule, reversed)),
        "must merge parts in any order to the same sums",
        parts);
    int half = parts.size() / 2;
    long[] left = RuleRun.merged(rule, parts.subList(0, half));
    long[] right = RuleRun.merged(rule, parts.subList(half, parts.size()));
    merge(left, right);
    expect(Arrays.equals(inOrder, left), "must merge parts in any groups to the same sums", parts);
    long[] zeros = new long[inOrder.length];
    merge(zeros, inOrder);
    long[] again = inOrder.clone();
    merge(again, new long[inOrder.length]);
    expect(
        Arrays.equals(zeros, inOrder) && Arrays.equals(again, inOrder),
        "must merge zeros without a change",
        parts);
    OptionalLong value = RuleRun.present(rule, parts);
    expect(
        value.equals(RuleRun.present(rule, parts)),
        "must present the same of the same parts",
        parts);
    for (int i = 0; i < parts.size(); i++) {
      for (Part part : List.of(further(parts.get(i)), done(parts.get(i)))) {
        OptionalLong more = RuleRun.present(rule, with(parts, i, part));
        expect(
            value.orElse(0) <= more.orElse(WHOLE) && value.isPresent() == more.isPresent(),
            "must not make less of parts that are more done",
            parts);
      }
    }
  }

  /** Returns a part that is a billionth further, if it is not done. */
  private static Part further(Part part) {
    int more = Math.min(WHOLE, part.billionths() + 1);
    return new Part(part.weight(), more, part.day(), part.planned(), part.actual());
  }

  private static Part done(Part part) {
    long actual = Math.max(part.planned(), part.actual());
    return new Part(part.weight(), WHOLE, part.day(), part.planned(), actual);
  }

  private static List<Part> with(List<Part> parts, int at, Part part) {
    List<Part> changed = new ArrayList<>(parts);
    changed.set(at, part);
    return changed;
  }

  private void merge(long[] into, long[] others) throws RuleFailure {
    try {
      rule.merge(into, others);
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw new RuleFailure("threw " + e.getClass().getName() + " when it merged", e);
    }
  }

  private void claimed(List<Part> parts, ImmutableSet<RuleClaim> claims) throws RuleFailure {
    OptionalLong value = RuleRun.present(rule, parts);
    List<Part> weighing = parts.stream().filter(part -> part.weight() > 0).toList();
    for (RuleClaim claim : claims) {
      boolean kept =
          switch (claim) {
            case BOUNDED -> isBounded(value, weighing);
            case IDEMPOTENT -> isIdempotent(parts);
            case WEIGHTED -> value.equals(RuleRun.present(rule, weighing));
            case SCALE_FREE -> value.equals(RuleRun.present(rule, scaled(parts)));
            case REPLICATION -> value.equals(RuleRun.present(rule, halved(parts)));
            case STRICT_DONE -> isStrictlyDone(value, weighing);
            case STRICT -> isStrict(weighing);
            case GROUP -> isGroup(parts);
          };
      expect(kept, "must keep " + claim + ", which it claims", parts);
    }
  }

  private static boolean isBounded(OptionalLong value, List<Part> weighing) {
    long least = weighing.stream().mapToInt(Part::billionths).min().orElse(0);
    long most = weighing.stream().mapToInt(Part::billionths).max().orElse(WHOLE);
    return value.isEmpty() || (least <= value.getAsLong() && value.getAsLong() <= most);
  }

  private boolean isIdempotent(List<Part> parts) throws RuleFailure {
    int same = parts.get(0).billionths();
    List<Part> alike =
        parts.stream()
            .map(p -> new Part(p.weight(), same, p.day(), p.planned(), p.actual()))
            .toList();
    OptionalLong value = RuleRun.present(rule, alike);
    return value.isEmpty() || value.getAsLong() == same;
  }

  private static List<Part> scaled(List<Part> parts) {
    return parts.stream()
        .map(
            p -> new Part(3 * p.weight(), p.billionths(), p.day(), 3 * p.planned(), 3 * p.actual()))
        .toList();
  }

  private static List<Part> halved(List<Part> parts) {
    List<Part> halves = new ArrayList<>();
    for (Part part : parts) {
      long half = part.weight() / 2;
      for (long weight : new long[] {half, part.weight() - half}) {
        halves.add(new Part(weight, part.billionths(), part.day(), 0, 0));
      }
    }
    return halves;
  }

  private static boolean isStrictlyDone(OptionalLong value, List<Part> weighing) {
    if (value.isEmpty()) {
      return true;
    }
    boolean full = weighing.stream().allMatch(part -> part.billionths() == WHOLE);
    boolean nothing = weighing.stream().allMatch(part -> part.billionths() == 0);
    return full == (value.getAsLong() == WHOLE) && nothing == (value.getAsLong() == 0);
  }

  private boolean isStrict(List<Part> weighing) throws RuleFailure {
    long[] before = RuleRun.merged(rule, weighing);
    for (int i = 0; i < weighing.size(); i++) {
      Part part = weighing.get(i);
      if (part.billionths() < WHOLE
          && (Arrays.equals(before, RuleRun.merged(rule, with(weighing, i, further(part))))
              || Arrays.equals(before, RuleRun.merged(rule, with(weighing, i, done(part)))))) {
        return false;
      }
    }
    return true;
  }

  private boolean isGroup(List<Part> parts) throws RuleFailure {
    int half = parts.size() / 2;
    long[] merged = RuleRun.merged(rule, parts);
    long[] left = RuleRun.merged(rule, parts.subList(0, half));
    long[] right = RuleRun.merged(rule, parts.subList(half, parts.size()));
    try {
      return rule.unmerge(merged, right) && Arrays.equals(merged, left);
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      throw new RuleFailure("threw " + e.getClass().getName() + " when it took parts out", e);
    }
  }

  private void expect(boolean kept, String law, List<Part> parts) {
    if (!kept && broken.stream().noneMatch(earlier -> earlier.startsWith(law))) {
      broken.add(law + ": " + parts);
    }
  }
}
