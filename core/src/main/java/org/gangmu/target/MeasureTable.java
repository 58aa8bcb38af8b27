package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The units of measure that are known, by every way of writing them: 公斤 and 千克 are one measure.
 *
 * <p>A word that is not known counts things, as 家 or 户 do, and converts into nothing.
 */
public final class MeasureTable {

  private static final MeasureTable STANDARD = StandardMeasures.table();

  private final ImmutableMap<String, Measure> byWord;
  private final int longestWord;

  private MeasureTable(Map<String, Measure> byWord) {
    this.byWord = ImmutableMap.copyOf(byWord);
    this.longestWord = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Returns the measures in general use: money, shares and points, lengths, areas, volumes,
   * weights, times, power and energy, data, persons.
   */
  public static MeasureTable standard() {
    return STANDARD;
  }

  /** Returns a table of these words. */
  static MeasureTable of(Map<String, Measure> byWord) {
    return new MeasureTable(byWord);
  }

  /**
   * Returns this table with another way of writing a measure; the word is read so from then on.
   *
   * @param word how it is written, not blank
   */
  public MeasureTable with(String word, Measure measure) {
    requireNonNull(word, "word");
    requireNonNull(measure, "measure");
    checkArgument(!word.isBlank(), "word for a measure must not be blank");
    Map<String, Measure> words = new LinkedHashMap<>(byWord);
    words.put(word, measure);
    return new MeasureTable(words);
  }

  /** Returns the measure that is written so, if it is known. */
  public Optional<Measure> find(String word) {
    return Optional.ofNullable(byWord.get(requireNonNull(word, "word")));
  }

  /**
   * Returns the measure that is written so, or one that counts by the word.
   *
   * @throws IllegalArgumentException if the word can be no symbol of a measure
   */
  public Measure measure(String word) {
    Measure known = byWord.get(requireNonNull(word, "word"));
    return known == null ? Measure.counting(word) : known;
  }

  /** Returns every way of writing and what it means. */
  public ImmutableMap<String, Measure> words() {
    return byWord;
  }

  /** Returns the length of the longest word. */
  public int longestWord() {
    return longestWord;
  }
}
