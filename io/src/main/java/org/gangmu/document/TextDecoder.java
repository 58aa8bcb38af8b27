package org.gangmu.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/**
 * Turns bytes into text: by a byte order mark, else as UTF-8 where every byte fits, else as
 * GB18030.
 *
 * <p>No byte is ever replaced: what fits no encoding is an error.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  static Outcome<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Outcome<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.value().isPresent()) {
      return utf8;
    }
    Outcome<String> gb18030 = strictly(bytes, 0, GB18030);
    return gb18030.value().isPresent() ? gb18030 : utf8;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Outcome<String> strictly(byte[] bytes, int from, Charset charset) {
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return Outcome.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(input)
              .toString());
    } catch (CharacterCodingException e) {
      String message =
          "bytes must be UTF-8, GB18030, or UTF-16 with a byte order mark; the first that is not "
              + charset.name()
              + " is at offset "
              + input.position();
      return Outcome.failure(Diagnostic.error(ReadingCode.ENCODING, message, Location.whole()));
    }
  }
}
