package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One law: what has to hold for every implementation of something, and why.
 *
 * @param id the name it is cited by, as {@code ROLLUP-7}; never used again for another law
 * @param level how binding it is
 * @param feature the feature without which it is not asked of an implementation; empty where it is
 *     asked of all
 * @param sentence what has to hold, in one sentence
 * @param formula the same as a formula
 * @param why what goes wrong in a system of supervision where it does not hold
 * @param counterExample an implementation that breaks it, in a few words
 * @param since the version of the laws that it came with, from 1 on
 */
public record Law(
    String id,
    Level level,
    Optional<String> feature,
    String sentence,
    String formula,
    String why,
    String counterExample,
    int since) {

  /** Checks that nothing is missing. */
  public Law {
    requireNonNull(level, "level");
    requireNonNull(feature, "feature");
    checkArgument(id.matches("[A-Z]+-[0-9]+"), "id of a law must be as ROLLUP-7: %s", id);
    for (String text : new String[] {sentence, formula, why, counterExample}) {
      checkArgument(!text.isBlank(), "text of a law must not be blank: %s", id);
    }
    checkArgument(since > 0, "version of a law must be at least 1: %s", since);
  }

  /** Creates a law of the first version. */
  public Law(
      String id,
      Level level,
      Optional<String> feature,
      String sentence,
      String formula,
      String why,
      String counterExample) {
    this(id, level, feature, sentence, formula, why, counterExample, 1);
  }

  /** Returns the family, as {@code ROLLUP}. */
  public String family() {
    return id.substring(0, id.indexOf('-'));
  }

  /** Returns this law, asked only of implementations with a feature. */
  public Law ifHas(Enum<?> newFeature) {
    return new Law(
        id, level, Optional.of(newFeature.name()), sentence, formula, why, counterExample, since);
  }

  /** Returns this law as it came with a later version of the laws. */
  public Law since(int version) {
    return new Law(id, level, feature, sentence, formula, why, counterExample, version);
  }

  /** Returns id, level and sentence. */
  @Override
  public String toString() {
    return id + " " + level + " " + sentence;
  }
}
