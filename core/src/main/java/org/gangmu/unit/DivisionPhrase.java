package org.gangmu.unit;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words for sorts of places at the start of a text: 市、县（市、区） with what they mean.
 *
 * @param count how many words there are
 * @param levels the levels of the places, without zones
 * @param words the words of which one ends the name of such a place
 * @param zones the words for zones among them
 * @param end where the text goes on
 */
record DivisionPhrase(
    int count,
    ImmutableSet<DivisionLevel> levels,
    ImmutableSet<String> words,
    ImmutableSet<String> zones,
    int end) {

  /** Reads as many words as there are; none where the text begins with another word. */
  static DivisionPhrase read(String text) {
    Set<DivisionLevel> levels = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    Set<String> zones = new LinkedHashSet<>();
    int count = 0;
    int end = 0;
    int position = 0;
    boolean bracketed = false;
    while (position < text.length()) {
      String word = wordAt(text, position);
      if (word.isEmpty()) {
        break;
      }
      count++;
      position += word.length();
      if (CollectiveWords.ZONES.contains(word)) {
        zones.add(word);
      } else {
        boolean below = levels.contains(DivisionLevel.COUNTY);
        DivisionLevel level = CollectiveWords.DIVISIONS.getOrDefault(word, DivisionLevel.COUNTY);
        levels.add(word.equals("市") && below ? DivisionLevel.COUNTY : level);
        words.add(stem(word));
      }
      if (bracketed && text.startsWith(")", position)) {
        bracketed = false;
        position++;
      }
      if (!bracketed) {
        end = position;
      }
      int next = skip(text, position);
      if (!bracketed && text.startsWith("(", next)) {
        bracketed = true;
        next++;
      }
      position = next;
    }
    return new DivisionPhrase(
        count,
        ImmutableSet.copyOf(levels),
        ImmutableSet.copyOf(words),
        ImmutableSet.copyOf(zones),
        end);
  }

  /** The position behind a separator and 各, if they stand there. */
  private static int skip(String text, int position) {
    String separator = CollectiveWords.SEPARATORS.at(text, position);
    int next = position + separator.length();
    return !separator.isEmpty() && text.startsWith("各", next) ? next + 1 : next;
  }

  private static String wordAt(String text, int position) {
    if (!CollectiveWords.NOT_PLACES.at(text, position).isEmpty()) {
      return "";
    }
    String zone = CollectiveWords.ZONES.at(text, position);
    String division = CollectiveWords.DIVISION_WORDS.at(text, position);
    return zone.length() > division.length() ? zone : division;
  }

  /** How the name of a place of that sort ends: 州 for 自治州, 市 for 县级市. */
  private static String stem(String word) {
    String last = word.substring(word.length() - 1);
    boolean plain = "州县市旗乡镇盟".contains(last);
    if (plain) {
      return last;
    }
    return switch (word) {
      case "市辖区" -> "区";
      case "街" -> "街道";
      default -> word;
    };
  }
}
