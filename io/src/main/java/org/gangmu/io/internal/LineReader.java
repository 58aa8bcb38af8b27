package org.gangmu.io.internal;

import java.io.IOException;
import java.io.Reader;
import org.gangmu.diagnostic.Limits;
import org.gangmu.io.JsonCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines that end at LF, or at the end of the input, within limits. A byte order mark at the
 * beginning is left out.
 */
public final class LineReader {

  private final Reader in;
  private final Limits limits;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private boolean ended;
  private long length;
  private int line;
  private final StringBuilder pending = new StringBuilder();

  /** Creates a reader of the lines of a text. */
  public LineReader(Reader in, Limits limits) {
    this(in, limits, 0);
  }

  /** Creates a reader that goes on after so many lines. */
  LineReader(Reader in, Limits limits, int before) {
    this.in = in;
    this.limits = limits;
    this.line = before;
  }

  /**
   * Returns the number of the line taken last, counted from 1; all beyond {@link Integer#MAX_VALUE}
   * have that number.
   */
  public int line() {
    return line;
  }

  /**
   * Takes the next line, without its LF, or gives null after the last.
   *
   * @throws JsonFault if the line cannot be read; there is nothing to read beyond it
   */
  public @Nullable String next() throws IOException, JsonFault {
    pending.setLength(0);
    if (line < Integer.MAX_VALUE) {
      line++;
    }
    while (true) {
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      pending.append(buffer, start, at - start);
      if (pending.length() > limits.characters()) {
        throw fault(
            JsonCode.LIMIT,
            "characters of a line must be at most " + limits.characters() + " (Limits.characters)");
      }
      if (at < end) {
        at++;
        return pending.toString();
      }
      if (!fill()) {
        return pending.length() == 0 ? null : pending.toString();
      }
    }
  }

  private boolean fill() throws IOException, JsonFault {
    if (ended) {
      return false;
    }
    int count;
    try {
      count = in.read(buffer, 0, buffer.length);
      if (count == 0) {
        // against the contract of readers: one character at a time then, which must wait or end
        int single = in.read();
        count = single < 0 ? -1 : 1;
        buffer[0] = (char) single;
      }
    } catch (Utf8Reader.InvalidUtf8Exception e) {
      throw fault(JsonCode.ENCODING, String.valueOf(e.getMessage()));
    }
    at = 0;
    end = Math.max(0, count);
    ended = count < 0;
    if (length == 0 && end > 0 && buffer[0] == '\ufeff') {
      at = 1;
    }
    length += end;
    if (length > limits.documentLength()) {
      throw fault(
          JsonCode.LIMIT,
          "characters of a file must be at most "
              + limits.documentLength()
              + " (Limits.documentLength)");
    }
    return !ended;
  }

  private JsonFault fault(JsonCode code, String message) {
    return new JsonFault(code, message, line, pending.codePointCount(0, pending.length()) + 1);
  }
}
