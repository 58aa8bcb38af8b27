package org.gangmu.document;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Span;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;

/** What each character of the text was taken for; every character is of exactly one kind. */
final class Marks {

  private static final ImmutableList<SpanKind> KINDS = ImmutableList.copyOf(SpanKind.values());
  private static final byte UNREAD = code(SpanKind.UNREAD);

  private final byte[] kinds;

  Marks(int length) {
    this.kinds = new byte[length];
    java.util.Arrays.fill(kinds, UNREAD);
  }

  private static byte code(SpanKind kind) {
    return (byte) KINDS.indexOf(kind);
  }

  /** Marks characters of the text, given by the stretch of the flow they came into. */
  void mark(Flow flow, int from, int to, SpanKind kind) {
    byte mark = code(kind);
    for (int i = from; i < to; i++) {
      kinds[flow.origin(i)] = mark;
    }
  }

  void markSource(int from, int to, SpanKind kind) {
    java.util.Arrays.fill(kinds, from, to, code(kind));
  }

  /**
   * Returns the stretches in order, blanks drawn to the stretch they lie in or marked as layout.
   */
  ImmutableList<ReadSpan> toSpans(String text) {
    joinBlanks(text);
    ImmutableList.Builder<ReadSpan> spans = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[start]) {
        spans.add(new ReadSpan(new Span(start, i), KINDS.get(kinds[start])));
        start = i;
      }
    }
    return kinds.length == 0 ? ImmutableList.of() : spans.build();
  }

  private void joinBlanks(String text) {
    int n = kinds.length;
    int i = 0;
    while (i < n) {
      if (kinds[i] != UNREAD || !isLayout(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < n && kinds[end] == UNREAD && isLayout(text.charAt(end))) {
        end++;
      }
      boolean inside = i > 0 && end < n && kinds[i - 1] == kinds[end];
      byte kind = inside ? kinds[end] : code(SpanKind.LAYOUT);
      java.util.Arrays.fill(kinds, i, end, kind);
      i = end;
    }
  }

  private static boolean isLayout(char c) {
    return Chars.isBlank(Folding.fold(c)) || Folding.isInvisible(c);
  }
}
