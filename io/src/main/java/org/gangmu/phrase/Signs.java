package org.gangmu.phrase;

import org.gangmu.io.text.Chars;
import org.gangmu.target.TargetExpression.Direction;

/**
 * Tells what a dash, 负 or 零下 right before a number is: its sign behind words that a number follows
 * (不低于-3%, 增长负3%, 控制在-5%), a dash of the text behind another dash, else nothing that can be told.
 */
final class Signs {

  /** What stands right before a number. */
  enum Sign {
    /** Nothing. */
    NONE,
    /** A sign, so that the number is below zero. */
    MINUS,
    /** A dash that may be a sign as well as none, so that the number is not known. */
    UNTOLD
  }

  /** Words that a number below zero may follow and that are no {@link Link}. */
  private static final String LEADING = "由从在于是、，,和与及(“";

  private final FoldedText text;

  Signs(FoldedText text) {
    this.text = text;
  }

  /** Returns where the number begins with what may be its sign, that before digits being none. */
  int start(int digits, int from) {
    if (text.endsWith("零下", from, digits)) {
      return digits - 2;
    }
    char before = text.at(digits - 1, from, digits);
    return before == '负' || before == '-' ? digits - 1 : digits;
  }

  /** Returns what stands between two places, the second that of the digits. */
  Sign between(int start, int digits, int from, int to) {
    if (start == digits) {
      return Sign.NONE;
    }
    if (digits - start == 2) {
      return isDegree(digits, to) ? Sign.MINUS : Sign.UNTOLD;
    }
    boolean dash = text.chars[start] == '-';
    if (dash && text.at(start - 1, from, start) == '-') {
      // —— opens a remark, but parts no two numbers
      return Chars.isCommonHan(text.at(start - 2, from, start)) ? Sign.NONE : Sign.UNTOLD;
    }
    boolean apart = text.origins[digits] - text.origins[start] > 1;
    if (start == from || LEADING.indexOf(text.chars[start - 1]) >= 0) {
      return apart ? Sign.NONE : Sign.MINUS;
    }
    WordTrie.Match<Link> word = Link.BEFORE.before(text, from, start);
    if (word == null) {
      // 减负 and 担负 are words, 投资-3% may be anything
      return dash || text.endsWith("正", from, start) ? Sign.UNTOLD : Sign.NONE;
    }
    Link link = word.value();
    boolean falls = link.direction() == Direction.DECREASE;
    boolean adverb = !link.level() && link.comparison() == null && link.direction() == null;
    if (falls || (adverb && word.end() - word.start() < 2)) {
      return dash ? Sign.UNTOLD : Sign.NONE;
    }
    return apart ? Sign.UNTOLD : Sign.MINUS;
  }

  /** Whether the number is one of degrees: 零下5度. */
  private boolean isDegree(int digits, int to) {
    int i = digits;
    while (i < to && (Chars.isDigit(text.chars[i]) || text.chars[i] == '.')) {
      i++;
    }
    return text.startsWith("度", i, to)
        || text.startsWith("℃", i, to)
        || text.startsWith("摄氏度", i, to);
  }
}
