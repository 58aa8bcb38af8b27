package org.gangmu.io.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else: what is not UTF-8 is refused with its place, never replaced.
 *
 * <p>Characters before the place are given out first. Closing it closes the stream.
 */
public final class Utf8Reader extends Reader {

  /** Thrown for bytes that are not UTF-8. */
  static final class InvalidUtf8Exception extends IOException {
    private static final long serialVersionUID = 1L;

    InvalidUtf8Exception(String message) {
      super(message);
    }
  }

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  /** How many bytes were decoded before those in the buffer. */
  private long base;

  private boolean ended;

  /** Creates a reader of the bytes of a stream. */
  public Utf8Reader(InputStream in) {
    this.in = in;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if there is room for one character only: a code point may need
   *     two
   */
  @Override
  public int read(char[] target, int from, int length) throws IOException {
    checkArgument(length >= 2, "room for characters must be at least 2: %s", length);
    CharBuffer characters = CharBuffer.wrap(target, from, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      int count = characters.position();
      if (count > 0) {
        return count;
      }
      if (result.isError()) {
        throw new InvalidUtf8Exception(
            "bytes must be UTF-8"
                + likelyEncoding()
                + ": "
                + hex(result.length())
                + " at byte "
                + (base + bytes.position()));
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    base += bytes.position();
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count == 0) {
      // against the contract of the stream: one byte at a time then, which must wait or end
      int single = in.read();
      if (single >= 0) {
        bytes.put((byte) single);
      }
      count = single < 0 ? -1 : 0;
    }
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private String hex(int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int each = bytes.get(bytes.position() + i) & 0xff;
      hex.append(i == 0 ? "" : " ")
          .append(Character.toUpperCase(Character.forDigit(each >> 4, 16)))
          .append(Character.toUpperCase(Character.forDigit(each & 0xf, 16)));
    }
    return hex.toString();
  }

  /** What the input may be instead: told only where its first words are the ones refused. */
  private String likelyEncoding() {
    if (base > 0) {
      return "";
    }
    byte[] array = bytes.array();
    int refused = bytes.position();
    int mark = bytes.limit() < 2 ? 0 : (array[0] & 0xff) << 8 | (array[1] & 0xff);
    if (mark == 0xfffe || mark == 0xfeff) {
      return " (they look like UTF-16)";
    }
    boolean readSomeWords =
        new String(array, 0, refused, StandardCharsets.UTF_8).chars().anyMatch(c -> c >= 0x800);
    if (readSomeWords || !Charset.isSupported("GB18030")) {
      return "";
    }
    CoderResult result =
        Charset.forName("GB18030")
            .newDecoder()
            .decode(
                ByteBuffer.wrap(array, 0, bytes.limit()),
                CharBuffer.allocate(bytes.limit()),
                false);
    return result.isUnderflow() ? " (they look like GB18030)" : "";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
