package org.gangmu.io.internal;

import static org.gangmu.io.JsonCode.ENCODING;
import static org.gangmu.io.JsonCode.LIMIT;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;
import org.gangmu.diagnostic.Limits;
import org.gangmu.io.JsonCode;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the characters of one document, and refuses what no document may have: halves of
 * surrogate pairs, bytes that are not UTF-8, more characters than {@link Limits#documentLength()}.
 *
 * <p>Characters before the place refused are given out first. A byte order mark at the beginning is
 * left out. Closing it leaves the input open.
 */
final class JsonInput extends Reader {

  /** Carries a fault through a parser. */
  static final class FaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private final JsonFault fault;

    FaultException(JsonFault fault) {
      super(fault);
      this.fault = fault;
    }

    JsonFault fault() {
      return fault;
    }
  }

  private static final int LAST = 5;

  /** What ends in a number or literal that wants its last characters. */
  private static final Pattern TOKEN_BEGUN =
      Pattern.compile("\\W-$|\\d[.]$|\\d[eE][+-]?$|\\W(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$");

  private final Reader in;
  private final Limits limits;
  private boolean beginning;
  private boolean ended;
  private long given;
  private @Nullable JsonFault fault;

  /** The first half of a pair whose second half is not read yet, or 0. */
  private char held;

  private int line;
  private int column = 1;
  private boolean afterReturn;

  /** The last characters given out, as many as the beginning of a literal and one more. */
  private String last = " ".repeat(LAST);

  /**
   * Creates the input of a document.
   *
   * @param mayHaveMark whether a byte order mark may stand at the beginning
   */
  JsonInput(Reader in, Limits limits, boolean mayHaveMark, int firstLine) {
    this.in = in;
    this.limits = limits;
    this.beginning = mayHaveMark;
    this.line = firstLine;
  }

  /**
   * Returns whether the input came to its end, which was asked for, and a place is there or within
   * a number or literal that ends there unfinished.
   *
   * @param offset how many characters stand before the place
   */
  boolean endsAt(long offset) {
    return ended && (offset >= given || TOKEN_BEGUN.matcher(last).find());
  }

  /** Returns a fault behind the character given out last. */
  JsonFault fault(JsonCode code, String message) {
    return new JsonFault(code, message, line, column);
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    int count = fault == null ? fill(target, from, length) : 0;
    int passed = pass(target, from, count);
    if (passed == 0 && fault != null) {
      throw new FaultException(fault);
    }
    ended = passed == 0;
    if (ended) {
      return -1;
    }
    int known = Math.min(passed, LAST);
    last = last.substring(known) + new String(target, from + passed - known, known);
    return passed;
  }

  /**
   * Reads some characters, the last of them not the first half of a pair unless nothing follows.
   */
  private int fill(char[] target, int from, int length) throws IOException {
    int count = 0;
    if (held != 0) {
      target[from] = held;
      held = 0;
      count = 1;
    }
    do {
      int more = readSome(target, from + count, length - count);
      if (more < 0) {
        return count;
      }
      count += more;
      if (beginning && target[from] == '\ufeff') {
        count--;
        System.arraycopy(target, from + 1, target, from, count);
      }
      beginning = false;
    } while (count == 0 || (count == 1 && Character.isHighSurrogate(target[from])));
    if (Character.isHighSurrogate(target[from + count - 1])) {
      count--;
      held = target[from + count];
    }
    return count;
  }

  private int readSome(char[] target, int from, int length) throws IOException {
    try {
      int count = in.read(target, from, length);
      if (count == 0) {
        // against the contract of readers: one character at a time then, which must wait or end
        int single = in.read();
        target[from] = (char) single;
        count = single < 0 ? -1 : 1;
      }
      return count;
    } catch (Utf8Reader.InvalidUtf8Exception e) {
      fault = fault(ENCODING, String.valueOf(e.getMessage()));
      return -1;
    }
  }

  /** Returns how many of the characters may be given out, and sets the fault behind them. */
  private int pass(char[] target, int from, int count) {
    for (int i = 0; i < count; i++) {
      if (given == limits.documentLength()) {
        fault =
            fault(
                LIMIT,
                "characters of a document must be at most " + given + " (Limits.documentLength)");
        return i;
      }
      char c = target[from + i];
      if (Character.isSurrogate(c) && !isOfPair(target, from + i, from, from + count)) {
        fault = fault(ENCODING, "a surrogate must be one of a pair: " + Shown.character(c));
        return i;
      }
      given++;
      move(c);
    }
    return count;
  }

  private static boolean isOfPair(char[] target, int at, int from, int end) {
    return Character.isHighSurrogate(target[at])
        ? at + 1 < end && Character.isLowSurrogate(target[at + 1])
        : at > from && Character.isHighSurrogate(target[at - 1]);
  }

  private void move(char c) {
    if (c == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = c == '\r';
    if (c == '\n' || c == '\r') {
      line += line < Integer.MAX_VALUE ? 1 : 0;
      column = 1;
    } else if (column < Integer.MAX_VALUE) {
      column++;
    }
  }

  @Override
  public void close() {}
}
