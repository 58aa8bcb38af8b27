package org.gangmu.document;

import java.util.Arrays;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.WordSearch;

/**
 * The text as it was meant to be read: paragraphs of folded characters, with hard line ends, page
 * numbers and invisible characters taken out, each character knowing where it came from.
 */
final class Flow {

  private final String text;
  private char[] folded = new char[1024];
  private int[] origins = new int[1024];
  private int length;
  private int[] starts = new int[64];
  private boolean[] tables = new boolean[64];
  private boolean[] gaps = new boolean[64];
  private int paragraphs;

  Flow(String text) {
    this.text = text;
  }

  void add(char c, int origin) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, 2 * length);
      origins = Arrays.copyOf(origins, 2 * length);
    }
    folded[length] = c;
    origins[length++] = origin;
  }

  /** Begins a paragraph at what is added next. */
  void beginParagraph(boolean table, boolean afterGap) {
    if (paragraphs == starts.length) {
      starts = Arrays.copyOf(starts, 2 * paragraphs);
      tables = Arrays.copyOf(tables, 2 * paragraphs);
      gaps = Arrays.copyOf(gaps, 2 * paragraphs);
    }
    starts[paragraphs] = length;
    tables[paragraphs] = table;
    gaps[paragraphs++] = afterGap;
  }

  int paragraphs() {
    return paragraphs;
  }

  int start(int paragraph) {
    return starts[paragraph];
  }

  int end(int paragraph) {
    return paragraph + 1 == paragraphs ? length : starts[paragraph + 1];
  }

  int length(int paragraph) {
    return end(paragraph) - start(paragraph);
  }

  /** Whether the paragraph is a line of cells separated by tabs. */
  boolean isTable(int paragraph) {
    return tables[paragraph];
  }

  /** Whether blank lines stood before the paragraph. */
  boolean isAfterGap(int paragraph) {
    return gaps[paragraph];
  }

  int length() {
    return length;
  }

  char at(int index) {
    return folded[index];
  }

  int origin(int index) {
    return origins[index];
  }

  /** The array behind this flow; only its first {@link #length()} characters count. */
  char[] chars() {
    return folded;
  }

  /** Returns the folded characters. */
  String folded(int from, int to) {
    return new String(folded, from, to - from);
  }

  /** Returns the characters as they were written, hard line ends left out. */
  String written(int from, int to) {
    StringBuilder written = new StringBuilder(to - from);
    appendWritten(written, from, to);
    return written.toString();
  }

  /** Returns the characters as they were written, without the blanks at both ends. */
  String trimmed(int from, int to) {
    int start = skipBlanks(from, to);
    return written(start, trimEnd(start, to));
  }

  void appendWritten(StringBuilder written, int from, int to) {
    if (from < to && origins[to - 1] - origins[from] == to - 1 - from) {
      int shift = written.length() - from;
      written.append(text, origins[from], origins[to - 1] + 1);
      // a line end that joins Latin words was folded to a blank
      for (int i = from; i < to; i++) {
        if (folded[i] == ' ') {
          char c = text.charAt(origins[i]);
          written.setCharAt(shift + i, Chars.isLineEnd(c) ? ' ' : c);
        }
      }
      return;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(origins[i]);
      written.append(Chars.isLineEnd(c) ? ' ' : c);
    }
  }

  /** Returns the first position not before {@code from} that holds no blank, at most {@code to}. */
  int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && Chars.isBlank(folded[i])) {
      i++;
    }
    return i;
  }

  /** Returns the position after the last non-blank before {@code to}, at least {@code from}. */
  int trimEnd(int from, int to) {
    int i = to;
    while (i > from && Chars.isBlank(folded[i - 1])) {
      i--;
    }
    return i;
  }

  boolean startsWith(int from, int to, String word) {
    return WordSearch.startsWith(folded, from, to, word);
  }

  boolean endsWith(int from, int to, String word) {
    return WordSearch.endsWith(folded, from, to, word);
  }

  /** Returns where the word first stands between the positions, or -1. */
  int indexOf(String word, int from, int to) {
    return WordSearch.indexOf(folded, from, to, word);
  }

  int indexOf(char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (folded[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether each bracket of a stretch has its other half there. */
  boolean closesItsBrackets(int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      if (Chars.isOpening(at(i))) {
        open++;
      } else if (Chars.isClosing(at(i)) && --open < 0) {
        return false;
      }
    }
    return open == 0;
  }
}
