package org.gangmu.phrase;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.gangmu.io.text.Chars;
import org.gangmu.target.Base;

/** What a change is measured against, as the words before its number say. */
final class Bases {

  /** The words for each base, the one that is written first. */
  private static final ImmutableMap<Base, String> TABLE =
      ImmutableMap.of(
          new Base.LastYear(), "同比 比上年 较上年 比去年 较去年 上年基数 年均 比上年同期 较上年同期",
          new Base.PreviousPeriod(), "环比 比上月 较上月 比上季度 较上季度",
          new Base.TwoYearAverage(), "两年平均 两年年均");

  private static final WordTrie<Base> WORDS = trie();

  private static final Base UNSTATED = new Base.Unstated();

  private Bases() {}

  private static WordTrie<Base> trie() {
    WordTrie<Base> words = new WordTrie<>();
    for (Map.Entry<Base, String> entry : TABLE.entrySet()) {
      words = words.add(entry.getKey(), entry.getValue());
    }
    return words;
  }

  /** Returns the word that says a base, empty where none does. */
  static String word(Base base) {
    String words = TABLE.getOrDefault(base, "");
    return words.substring(0, Math.max(0, words.indexOf(' ')));
  }

  static Base of(FoldedText text, int from, int to) {
    for (int i = Math.max(from, to - 80); i < to; i++) {
      if (text.isNamed(i)) {
        continue;
      }
      WordTrie.Match<Base> word = WORDS.at(text, i, to);
      if (word != null) {
        return word.value();
      }
      int year = year(text, i, to);
      if (year > 0) {
        return new Base.Year(year);
      }
    }
    return UNSTATED;
  }

  /** The year of 比2020年, 较2020年, 在2017年基数上, or 0. */
  private static int year(FoldedText text, int at, int to) {
    char c = text.chars[at];
    if (c != '比' && c != '较' && c != '在' && c != '以') {
      return 0;
    }
    int year = 0;
    for (int i = at + 1; i <= at + 4; i++) {
      if (!Chars.isDigit(text.at(i, at, to))) {
        return 0;
      }
      year = 10 * year + text.chars[i] - '0';
    }
    if (text.at(at + 5, at, to) != '年' || year < 1949 || year > 2200) {
      return 0;
    }
    boolean base = text.contains("基", at, to) || text.contains("水平", at, to);
    return c == '比' || c == '较' || base ? year : 0;
  }
}
