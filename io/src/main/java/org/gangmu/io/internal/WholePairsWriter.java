package org.gangmu.io.internal;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes on the characters of a document in JSON, with escapes for halves of surrogate pairs, which
 * no encoding could carry and which can stand in strings only.
 */
final class WholePairsWriter extends Writer {

  private final Writer out;

  /** The first half of a pair whose second half did not come yet, or 0. */
  private char held;

  WholePairsWriter(Appendable out) {
    this.out = CharStreams.asWriter(out);
  }

  @Override
  public void write(char[] source, int from, int length) throws IOException {
    int end = from + length;
    int written = from < end ? from + finishPair(source[from]) : from;
    for (int i = written; i < end; i++) {
      char c = source[i];
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean isFirst = Character.isHighSurrogate(c);
      if (isFirst && i + 1 < end && Character.isLowSurrogate(source[i + 1])) {
        i++;
        continue;
      }
      out.write(source, written, i - written);
      written = i + 1;
      if (isFirst && written == end) {
        held = c;
      } else {
        escape(c);
      }
    }
    out.write(source, written, end - written);
  }

  /** Passes on a half that is held, with its other half where that comes; returns how many came. */
  private int finishPair(char next) throws IOException {
    if (held == 0) {
      return 0;
    }
    boolean isPair = Character.isLowSurrogate(next);
    if (isPair) {
      out.write(new char[] {held, next});
    } else {
      escape(held);
    }
    held = 0;
    return isPair ? 1 : 0;
  }

  private void escape(char half) throws IOException {
    out.write("\\u" + Integer.toHexString(half));
  }

  @Override
  public void flush() {
    // what lies behind is flushed by its owner
  }

  @Override
  public void close() {
    // what lies behind is closed by its owner
  }
}
