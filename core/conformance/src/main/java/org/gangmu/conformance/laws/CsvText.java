package org.gangmu.conformance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.stream.Collectors;

/** Tables as comma-separated values (RFC 4180) in UTF-8. */
final class CsvText {

  private static final byte[] MARK = "\ufeff".getBytes(UTF_8);
  private static final Charset GB18030 = Charset.forName("GB18030");

  private CsvText() {}

  static ImmutableList<ImmutableList<String>> cells(byte[] ledger) {
    String text = new String(ledger, UTF_8);
    int at = text.startsWith("\ufeff") ? 1 : 0;
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    ImmutableList.Builder<String> row = ImmutableList.builder();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean begun = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        boolean escaped = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        at += escaped ? 1 : 0;
        quoted = c != '"' || escaped;
        if (quoted) {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
        begun = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
        begun = true;
      } else if (c == '\n' || c == '\r') {
        at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 1 : 0;
        rows.add(row.add(cell.toString()).build());
        row = ImmutableList.builder();
        cell.setLength(0);
        begun = false;
      } else {
        cell.append(c);
        begun = true;
      }
    }
    return begun ? rows.add(row.add(cell.toString()).build()).build() : rows.build();
  }

  static byte[] write(ImmutableList<ImmutableList<String>> cells, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (ImmutableList<String> row : cells) {
      text.append(
              row.stream()
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(",")))
          .append(lineEnd);
    }
    return text.toString().getBytes(UTF_8);
  }

  static ImmutableMap<String, byte[]> variants(byte[] ledger) {
    ImmutableList<ImmutableList<String>> cells = cells(ledger);
    byte[] plain = write(cells, "\r\n");
    String text = new String(plain, UTF_8);
    ImmutableMap.Builder<String, byte[]> variants = ImmutableMap.builder();
    variants.put("UTF-8", plain);
    variants.put("UTF-8 with a byte order mark", Bytes.concat(MARK, plain));
    variants.put("line feeds", write(cells, "\n"));
    byte[] national = text.getBytes(GB18030);
    if (new String(national, GB18030).equals(text)) {
      variants.put("GB18030", national);
    }
    return variants.buildOrThrow();
  }
}
