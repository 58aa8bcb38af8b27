package org.gangmu.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A stretch of a text, in UTF-16 code units from its beginning.
 *
 * @param start the first position, not negative
 * @param end the position after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Checks the bounds. */
  public Span {
    checkArgument(start >= 0, "start of a span must not be negative: %s", start);
    checkArgument(end >= start, "end of a span must not be before its start %s: %s", start, end);
  }

  /** Returns the number of code units, zero for an empty span. */
  public int length() {
    return end - start;
  }

  /** Returns whether this span has no character. */
  public boolean isEmpty() {
    return end == start;
  }

  /** Returns whether every position of {@code other} lies in this span. */
  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Returns the characters of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code start-end}. */
  @Override
  public String toString() {
    return start + "-" + end;
  }
}
