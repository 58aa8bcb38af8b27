package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.rollup.RollupRule;

/** The rules of others that a codec knows, by their names. */
final class RuleNames {

  /** The names of the rules that every codec knows. */
  static final ImmutableSet<String> OURS =
      ImmutableSet.of("WEIGHTED_MEAN", "SUM_OF_AMOUNTS", "LEAST", "MOST", "QUORUM", "LATEST");

  /** Knows no rule of others. */
  static final RuleNames NONE = new RuleNames(ImmutableMap.of());

  /** The longest name there can be. */
  private static final int MAX_LENGTH = 100;

  private final ImmutableMap<String, RollupRule> rules;
  private final Preset<RollupRule> presets;

  private RuleNames(ImmutableMap<String, RollupRule> rules) {
    this.rules = rules;
    presets =
        new Preset<>(
            ImmutableMap.<String, RollupRule>builder()
                .putAll(RollupRuleJson.PRESETS)
                .putAll(rules)
                .buildOrThrow(),
            ImmutableMap.of("QUORUM", "{\"type\":\"QUORUM\",\"count\":2}"));
  }

  /**
   * Returns these and more rules.
   *
   * @throws IllegalArgumentException if a name is not in capitals as {@code TRIMMED_MEAN}, or is
   *     that of another rule
   */
  RuleNames with(RollupRule... more) {
    Map<String, RollupRule> all = new LinkedHashMap<>(rules);
    for (RollupRule rule : requireNonNull(more, "rules")) {
      String name = requireNonNull(rule, "rule").name();
      checkArgument(
          isName(name),
          "name of a rule must be capitals and digits joined by _, at most %s: \"%s\"",
          MAX_LENGTH,
          name);
      checkArgument(
          !OURS.contains(name) && !RollupRuleJson.PRESETS.containsKey(name),
          "name of a rule must not be taken: %s",
          name);
      RollupRule before = all.putIfAbsent(name, rule);
      checkArgument(
          before == null || before.equals(rule),
          "name of a rule must not be taken by another; put its parameters into its name, as"
              + " PASS_MARK_60: %s",
          name);
    }
    return new RuleNames(ImmutableMap.copyOf(all));
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean joins = c == '_' && i > 0 && name.charAt(i - 1) != '_' && i < name.length() - 1;
      if (!joins && !isCapital(c) && (i == 0 || !isDigit(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the rules of others by their names, in the order they were given. */
  ImmutableMap<String, RollupRule> rules() {
    return rules;
  }

  /** Returns all rules that can be given by name. */
  Preset<RollupRule> presets() {
    return presets;
  }

  /**
   * Checks that a rule of others would be read again as what it is.
   *
   * @throws IllegalArgumentException if it is not known
   */
  void check(RollupRule rule) {
    RollupRule known = rules.get(rule.name());
    checkArgument(
        known != null,
        "roll-up rule of another party must be known to be written; give it to withRules: %s",
        rule.name());
    checkArgument(
        rule.equals(known),
        "name of a rule must tell it from others; put its parameters into its name, as"
            + " PASS_MARK_60: %s",
        rule.name());
  }
}
