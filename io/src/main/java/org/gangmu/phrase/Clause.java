package org.gangmu.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.io.text.Chars;

/**
 * A stretch of a sentence between commas.
 *
 * @param from where it begins
 * @param to where it ends, before its comma
 * @param inner whether it stands in brackets
 */
record Clause(int from, int to, boolean inner) {

  /**
   * Longer clauses are cut behind a 、, so that what looks back and ahead in one stays bounded; one
   * without any is left out, for its figures would be told without their words, or in halves.
   */
  private static final int LONGEST = 1000;

  /** Returns the clauses of a sentence, those in brackets after the one they stand in. */
  static List<Clause> of(FoldedText text, int from, int to) {
    List<Clause> clauses = new ArrayList<>();
    List<Clause> inner = new ArrayList<>();
    int start = from;
    int pause = from;
    boolean endless = false;
    int i = from;
    while (i < to) {
      char c = text.chars[i];
      if (i - start >= LONGEST) {
        if (pause > start) {
          clauses.add(new Clause(start, pause, false));
          start = pause + 1;
        }
        endless |= i - start >= LONGEST;
      }
      if (c == '“' || c == '《') {
        i = afterQuotation(text, i, to);
      } else if (c == '(') {
        int close = closing(text, i, to);
        if (close > 0) {
          split(text, i + 1, close, inner);
          i = close;
        }
        i++;
      } else if (isComma(text, i, from, to)) {
        add(clauses, start, i, inner, endless);
        endless = false;
        start = ++i;
      } else {
        pause = c == '、' ? i : pause;
        i++;
      }
    }
    add(clauses, start, to, inner, endless);
    return clauses;
  }

  private static void add(
      List<Clause> clauses, int start, int end, List<Clause> inner, boolean endless) {
    if (!endless) {
      clauses.add(new Clause(start, end, false));
      clauses.addAll(inner);
    }
    inner.clear();
  }

  private static void split(FoldedText text, int from, int to, List<Clause> inner) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isComma(text, i, from, to)) {
        if (i > start) {
          inner.add(new Clause(start, i, true));
        }
        start = i + 1;
      }
    }
  }

  private static int afterQuotation(FoldedText text, int open, int to) {
    char closing = FigureFinder.closing(text.chars[open]);
    int most = Math.min(to, open + FoldedText.LONGEST_QUOTATION);
    for (int i = open + 1; i < most; i++) {
      if (text.chars[i] == closing) {
        return i + 1;
      }
    }
    return open + 1;
  }

  /** Returns the bracket that closes one, with none inside, or -1. */
  private static int closing(FoldedText text, int open, int to) {
    int most = Math.min(to, open + LONGEST);
    for (int i = open + 1; i < most; i++) {
      if (text.chars[i] == ')') {
        return i;
      }
      if (text.chars[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  static boolean isComma(FoldedText text, int i, int from, int to) {
    char c = text.chars[i];
    if (c == '，' || c == ';') {
      return true;
    }
    boolean digits =
        Chars.isDigit(text.at(i - 1, from, to)) && Chars.isDigit(text.at(i + 1, from, to));
    if (c == ':') {
      return !digits;
    }
    return c == ','
        && !(digits
            && Chars.isDigit(text.at(i + 2, from, to))
            && Chars.isDigit(text.at(i + 3, from, to))
            && !Chars.isDigit(text.at(i + 4, from, to)));
  }
}
