package org.gangmu.examples.cli;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command prints on: lines of text in UTF-8, ended by LF, with columns that line up for wide
 * characters.
 *
 * <p>Control characters of a document never reach the terminal; a blank stands in their place.
 * Methods throw {@link UncheckedIOException} if the stream fails.
 */
final class Page {

  private final Writer out;
  private final boolean colored;

  /** The cells filled in the line so far, blanks not yet written included. */
  private int column;

  /** The blanks to write before the next piece of text; a line does not end in blanks. */
  private int blanks;

  /**
   * Creates an empty page.
   *
   * @param colored whether styles show
   */
  Page(OutputStream out, boolean colored) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.colored = colored;
  }

  /** Prints text in the line. */
  @CanIgnoreReturnValue
  Page print(String text) {
    return print(Style.PLAIN, text);
  }

  /** Prints text in the line, in a style. */
  @CanIgnoreReturnValue
  Page print(Style style, String text) {
    String plain = plain(text);
    if (!plain.isEmpty()) {
      write(" ".repeat(blanks));
      blanks = 0;
      write(colored ? style.paint(plain) : plain);
      column += DisplayWidth.of(plain);
    }
    return this;
  }

  /** Goes on at a column, counted from 0; where the line is there already, after one blank. */
  @CanIgnoreReturnValue
  Page tab(int toColumn) {
    int gap = column == 0 ? toColumn : Math.max(1, toColumn - column);
    blanks += gap;
    column += gap;
    return this;
  }

  /** Ends the line. */
  @CanIgnoreReturnValue
  Page newLine() {
    write("\n");
    column = 0;
    blanks = 0;
    return this;
  }

  /** Returns where to write text as it is, such as JSON. */
  Appendable raw() {
    return out;
  }

  /** Hands everything on to the stream. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text with a blank in the place of each control character. */
  static String plain(String text) {
    if (text.chars().noneMatch(Page::isControl)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (isControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** Controls, and marks that turn the direction of what follows them. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029;
  }
}
