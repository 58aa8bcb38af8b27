package org.gangmu.document;

import java.util.Arrays;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Span;

/** The text as given, with its lines. */
final class Source {

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int lines;

  /** The last place whose column was asked for, and the column. */
  private int countedTo;

  private int countedColumn = 1;

  Source(String text) {
    this.text = text;
    int start = 0;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        add(start, i);
        start = i + 1;
      } else if (c == '\r') {
        add(start, i);
        if (i + 1 < n && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    add(start, n);
  }

  private void add(int start, int end) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, 2 * lines);
      ends = Arrays.copyOf(ends, 2 * lines);
    }
    starts[lines] = start;
    ends[lines] = end;
    lines++;
  }

  String text() {
    return text;
  }

  int lines() {
    return lines;
  }

  int start(int line) {
    return starts[line];
  }

  /** The end of a line's text, before what ends the line. */
  int end(int line) {
    return ends[line];
  }

  Location location(int from, int to) {
    int line = Arrays.binarySearch(starts, 0, lines, from);
    if (line < 0) {
      line = -line - 2;
    }
    return new Location.InText(line + 1, column(starts[line], from), new Span(from, to));
  }

  /** The column of a place, counted on from the last one asked for where that is in its line. */
  private int column(int start, int from) {
    boolean on = countedTo >= start && countedTo <= from;
    int before = on && countedTo > start ? countedColumn : 1;
    int since = on ? countedTo : start;
    countedColumn = before + text.codePointCount(since, from);
    countedTo = from;
    return countedColumn;
  }
}
