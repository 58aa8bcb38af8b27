package org.gangmu.document;

import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Span;

/** The text as given, with its lines. */
final class Source {

  private final String text;
  private final Lines lines;

  /** The last place whose column was asked for, and the column. */
  private int countedTo;

  private int countedColumn = 1;

  Source(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  String text() {
    return text;
  }

  Lines lines() {
    return lines;
  }

  Location location(int from, int to) {
    int line = lines.at(from);
    return new Location.InText(line + 1, column(lines.start(line), from), new Span(from, to));
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
