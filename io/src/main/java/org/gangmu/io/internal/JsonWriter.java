package org.gangmu.io.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes JSON, piece by piece, in one form only: equal pieces give equal characters.
 *
 * <p>Strings are escaped as RFC 8785 asks: the quote, the backslash and the control characters,
 * these in their short form where there is one; nothing else, except a surrogate without its other
 * half, which no encoding could carry otherwise. Numbers are plain decimals. The caller keeps the
 * order: a name before each member, an end for each beginning.
 *
 * <p>Characters are passed on in portions; {@link #flush} passes on the rest. Not safe for use by
 * several threads.
 */
public final class JsonWriter {

  private static final int PORTION = 1 << 13;
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final Appendable out;
  private final boolean indented;
  private final StringBuilder buffer = new StringBuilder(PORTION + 256);

  /** The number of open objects and arrays. */
  private int depth;

  /** Whether the next piece is the first of its object or array. */
  private boolean first = true;

  /** Whether the next piece is the value of a member whose name is written. */
  private boolean named;

  /** How many of the open arrays stand in one line, the outermost of these counted from 1. */
  private int inline;

  /**
   * Creates a writer.
   *
   * @param indented whether members and elements stand on lines of their own
   */
  public JsonWriter(Appendable out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  /** Begins an object. */
  @CanIgnoreReturnValue
  public JsonWriter beginObject() throws IOException {
    return begin('{', false);
  }

  /** Ends the object begun last. */
  @CanIgnoreReturnValue
  public JsonWriter endObject() throws IOException {
    return end('}');
  }

  /** Begins an array whose elements stand on lines of their own, where the text is indented. */
  @CanIgnoreReturnValue
  public JsonWriter beginArray() throws IOException {
    return begin('[', false);
  }

  /** Begins an array that stands in one line with all it holds. */
  @CanIgnoreReturnValue
  public JsonWriter beginInlineArray() throws IOException {
    return begin('[', true);
  }

  /** Ends the array begun last. */
  @CanIgnoreReturnValue
  public JsonWriter endArray() throws IOException {
    return end(']');
  }

  /** Writes the name of a member, whose value is to follow. */
  @CanIgnoreReturnValue
  public JsonWriter name(String name) throws IOException {
    separate();
    quote(name);
    buffer.append(':');
    if (indented) {
      buffer.append(' ');
    }
    named = true;
    return this;
  }

  /** Writes a string. */
  @CanIgnoreReturnValue
  public JsonWriter value(String text) throws IOException {
    separate();
    quote(text);
    return portion();
  }

  /** Writes a number. */
  @CanIgnoreReturnValue
  public JsonWriter value(long number) throws IOException {
    separate();
    buffer.append(number);
    return portion();
  }

  /** Writes a number without exponent; its scale should be small. */
  @CanIgnoreReturnValue
  public JsonWriter value(BigDecimal number) throws IOException {
    separate();
    buffer.append(number.toPlainString());
    return portion();
  }

  /** Writes {@code true} or {@code false}. */
  @CanIgnoreReturnValue
  public JsonWriter value(boolean truth) throws IOException {
    separate();
    buffer.append(truth);
    return portion();
  }

  /** Writes {@code null}. */
  @CanIgnoreReturnValue
  public JsonWriter nullValue() throws IOException {
    separate();
    buffer.append("null");
    return portion();
  }

  /** Ends the line after a whole document, so that another may follow. */
  @CanIgnoreReturnValue
  public JsonWriter endLine() throws IOException {
    buffer.append('\n');
    first = true;
    return portion();
  }

  /** Passes on what is held back; does not flush what lies behind. */
  public void flush() throws IOException {
    out.append(buffer);
    buffer.setLength(0);
  }

  private JsonWriter begin(char bracket, boolean oneLine) throws IOException {
    separate();
    buffer.append(bracket);
    depth++;
    if (inline > 0 || oneLine) {
      inline++;
    }
    first = true;
    return this;
  }

  private JsonWriter end(char bracket) throws IOException {
    depth--;
    if (inline > 0) {
      inline--;
    } else if (!first) {
      newLine();
    }
    buffer.append(bracket);
    first = false;
    return portion();
  }

  private void separate() {
    if (named) {
      named = false;
      first = false;
      return;
    }
    if (!first) {
      buffer.append(',');
    }
    if (inline > 0) {
      if (!first && indented) {
        buffer.append(' ');
      }
    } else if (depth > 0) {
      newLine();
    }
    first = false;
  }

  private void newLine() {
    if (indented) {
      buffer.append('\n');
      for (int i = 0; i < depth; i++) {
        buffer.append("  ");
      }
    }
  }

  @CanIgnoreReturnValue
  private JsonWriter portion() throws IOException {
    if (buffer.length() >= PORTION) {
      flush();
    }
    return this;
  }

  private void quote(String text) throws IOException {
    buffer.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      buffer.append(text, written, i);
      escape(c);
      written = i + 1;
      portion();
    }
    buffer.append(text, written, text.length()).append('"');
  }

  private void escape(char c) {
    int shortForm = "\"\\\b\f\n\r\t".indexOf(c);
    if (shortForm >= 0) {
      buffer.append('\\').append("\"\\bfnrt".charAt(shortForm));
    } else {
      buffer.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        buffer.append(HEX[(c >> shift) & 0xf]);
      }
    }
  }
}
