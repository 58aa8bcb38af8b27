package org.gangmu.io.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.io.internal.JsonReader.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

  /** Reads a document to its end and tells what came: each token with its place, or the fault. */
  static String told(Reader in, Limits limits) throws IOException {
    return told(new JsonReader(in, limits));
  }

  private static String told(JsonReader json) throws IOException {
    StringBuilder told = new StringBuilder();
    try {
      for (Token token = json.next(); token != Token.END; token = json.next()) {
        boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
        told.append(token)
            .append(hasText ? "(" + json.text() + ")" : "")
            .append('@')
            .append(json.line())
            .append(':')
            .append(json.column())
            .append(' ');
      }
    } catch (JsonFault e) {
      told.append(e.code().id() + "@" + e.line() + ":" + e.column() + " " + e.getMessage());
    }
    return told.toString().strip();
  }

  private static String told(String document) throws IOException {
    return told(new StringReader(document), Limits.defaults());
  }

  private static String told(byte[] document) throws IOException {
    return told(new Utf8Reader(new ByteArrayInputStream(document)), Limits.defaults());
  }

  @Test
  void theNumberOfALineStaysAtTheLargestThereIs() throws IOException {
    JsonReader reader = new JsonReader(new StringReader(""), Limits.defaults());
    int last = Integer.MAX_VALUE;
    assertThat(told(reader.ofLine("\r\r7", last - 1))).isEqualTo("NUMBER(7)@" + last + ":1");
    assertThat(told(reader.ofLine("\r\r\"\ud800\"", last - 1))).contains("@" + last + ":");
  }

  private static String fault(String document) throws IOException {
    String told = told(document);
    return told.substring(told.indexOf("json."));
  }

  @Test
  void tokensComeWithTheirPlaces() throws IOException {
    assertThat(told("{\"a\":[1,true],\n \"𠮷b\" : \"𠮷\",\r\n\"c\":{}, \r\"d\":-0.50e+2}"))
        .isEqualTo(
            "OBJECT@1:1 NAME(a)@1:2 ARRAY@1:6 NUMBER(1)@1:7 TRUE@1:9 END_ARRAY@1:13"
                + " NAME(𠮷b)@2:2 STRING(𠮷)@2:10"
                + " NAME(c)@3:1 OBJECT@3:5 END_OBJECT@3:6"
                + " NAME(d)@4:1 NUMBER(-0.50e+2)@4:5 END_OBJECT@4:13");
  }

  @Test
  void columnsCountCodeUnits() throws IOException {
    assertThat(told("[\"𠮷𠮷\",null]"))
        .isEqualTo("ARRAY@1:1 STRING(𠮷𠮷)@1:2 NULL@1:9 END_ARRAY@1:13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\" \\\\ \\/     | " \\ /
          \\u4e91\\u6CFD   | 云泽
          \\ud842\\udfb7   | 𠮷
          """)
  void escapesAreUndone(String escaped, String text) throws IOException {
    assertThat(told("\"" + escaped + "\"")).isEqualTo("STRING(" + text + ")@1:1");
  }

  @Test
  void controlEscapesAreUndone() throws IOException {
    assertThat(told("\"\\b\\f\\n\\r\\t\\u0000\"")).isEqualTo("STRING(\b\f\n\r\t\0)@1:1");
  }

  @Test
  void anEscapedHalfOfAPairIsKept() throws IOException {
    assertThat(told("\"\\ud842\"")).isEqualTo("STRING(\ud842)@1:1");
  }

  @Test
  void aRawHalfOfAPairIsRefused() throws IOException {
    assertThat(fault("[\"云\ud842x\"]"))
        .isEqualTo("json.encoding@1:4 a surrogate must be one of a pair: U+D842");
    assertThat(fault("[\"\udfb7\"]")).startsWith("json.encoding@1:3 ");
    assertThat(fault("[\"\ud842")).startsWith("json.encoding@1:3 ");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("", "json.truncated@1:1"),
        Arguments.of(" \n ", "json.truncated@2:2"),
        Arguments.of("\ufeff", "json.truncated@1:1"),
        Arguments.of("{}x", "json.trailing-content@1:3"),
        Arguments.of("{} {}", "json.trailing-content@1:4"),
        Arguments.of("{}\0", "json.trailing-content@1:4"),
        Arguments.of("{\"a\" 1}", "json.syntax@1:6"),
        Arguments.of("{\"a\":1,}", "json.syntax@1:8"),
        Arguments.of("{a:1}", "json.syntax@1:2"),
        Arguments.of("{'a':1}", "json.syntax@1:2"),
        Arguments.of("{\"a\":1;", "json.syntax@1:7"),
        Arguments.of("[1 2]", "json.syntax@1:4"),
        Arguments.of("[1}", "json.syntax@1:3"),
        Arguments.of("[1,]", "json.syntax@1:4"),
        Arguments.of("[,1]", "json.syntax@1:2"),
        Arguments.of("/**/{}", "json.syntax@1:1"),
        Arguments.of("#\n{}", "json.syntax@1:1"),
        Arguments.of("[+1]", "json.syntax@1:3"),
        Arguments.of("[.5]", "json.syntax@1:2"),
        Arguments.of("[NaN]", "json.syntax@1:5"),
        Arguments.of("[Infinity]", "json.syntax@1:10"),
        Arguments.of("[-Infinity]", "json.syntax@1:11"),
        Arguments.of("[01]", "json.syntax@1:3"),
        Arguments.of("[-01]", "json.syntax@1:4"),
        Arguments.of("[1.]", "json.syntax@1:3"),
        Arguments.of("[1e]", "json.syntax@1:3"),
        Arguments.of("[1e+]", "json.syntax@1:3"),
        Arguments.of("[0x10]", "json.syntax@1:3"),
        Arguments.of("[1_000]", "json.syntax@1:3"),
        Arguments.of("[１２]", "json.syntax@1:2"),
        Arguments.of("[tru]", "json.syntax@1:2"),
        Arguments.of("[True]", "json.syntax@1:2"),
        Arguments.of("[truex]", "json.syntax@1:2"),
        Arguments.of("nul", "json.truncated@1:4"),
        Arguments.of("[\"a\tb\"]", "json.syntax@1:4"),
        Arguments.of("[\"a\nb\"]", "json.syntax@1:4"),
        Arguments.of("[\"\\x\"]", "json.syntax@1:4"),
        Arguments.of("[\"\\U0041\"]", "json.syntax@1:4"),
        Arguments.of("[\"\\u12g4\"]", "json.syntax@1:7"),
        Arguments.of("[\"\\u１２３４\"]", "json.syntax@1:5"),
        Arguments.of("[\"a", "json.truncated@1:4"),
        Arguments.of("[\u00a01]", "json.syntax@1:2"),
        Arguments.of("[1\u000b]", "json.syntax@1:4"),
        Arguments.of("\ufeff\ufeff{}", "json.syntax@1:1"),
        Arguments.of("[\ufeff]", "json.syntax@1:2"),
        Arguments.of("]", "json.syntax@1:1"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsNotJsonIsRefusedInItsPlace(String document, String fault) throws IOException {
    assertThat(fault(document)).startsWith(fault + " ");
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("[1", "document must be whole: end of the input"),
        Arguments.of("{} {}", "nothing must follow the document"),
        Arguments.of(
            "{\"a\" 1}",
            "document must be JSON: unexpected character ('1' (code 49)):"
                + " was expecting a colon to separate field name and value"),
        Arguments.of("[1}", "document must be JSON: unexpected close marker '}': expected ']'"),
        Arguments.of("//x\n[]", "document must be JSON: unexpected character ('/' (code 47))"),
        Arguments.of("[NaN]", "document must be JSON: non-standard token 'NaN'"),
        Arguments.of(
            "[01]", "document must be JSON: invalid numeric value: Leading zeroes not allowed"));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messagesSayWhatIsWrongAndNotHowToAllowIt(String document, String message)
      throws IOException {
    assertThat(fault(document)).endsWith(" " + message);
  }

  @Test
  void noMessageSpeaksOfTheParser() throws IOException {
    for (Arguments each : (Iterable<Arguments>) faults()::iterator) {
      String fault = fault((String) each.get()[0]);
      assertThat(fault).doesNotContain("Feature", "Source", "ALLOW", "enable").hasSizeLessThan(250);
    }
  }

  @Test
  void aByteOrderMarkAtTheBeginningTakesNoColumn() throws IOException {
    assertThat(told("\ufeff[1]")).isEqualTo("ARRAY@1:1 NUMBER(1)@1:2 END_ARRAY@1:3");
    assertThat(told("\ufeff[1]".getBytes(StandardCharsets.UTF_8))).isEqualTo(told("[1]"));
  }

  @ParameterizedTest
  @CsvSource({
    "5B 22 C0 80 22 5D, C0 at byte 2",
    "5B 22 ED A0 80 22 5D, ED A0 80 at byte 2",
    "5B 22 F4 90 80 80 22 5D, F4 at byte 2",
    "5B 22 E4 BA 22 5D, E4 BA at byte 2",
    "5B 22 E4 BA, E4 BA at byte 2",
    "5B 22 80 22 5D, 80 at byte 2",
    "5B 22 E4 BA 91 FF 22 5D, FF at byte 5",
  })
  void bytesThatAreNotUtf8AreRefusedInTheirPlace(String hex, String place) throws IOException {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

    assertThat(told(bytes)).contains("json.encoding@1:").endsWith(": " + place);
  }

  @Test
  void anotherEncodingIsGuessedForTheMessageOnly() throws IOException {
    String document = "{\"title\":\"云泽州清渠行动\"}";

    assertThat(told(document.getBytes(Charset.forName("GB18030"))))
        .contains("json.encoding@1:11 bytes must be UTF-8 (they look like GB18030): ");
    assertThat(told(document.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("json.encoding@1:1 bytes must be UTF-8 (they look like UTF-16): FE at byte 0");
    assertThat(told(document.getBytes(StandardCharsets.UTF_16LE)))
        .contains("json.syntax@1:3 document must be JSON: illegal character ((CTRL-CHAR, code 0))");
  }

  @Test
  void theFirstFaultIsToldWhicheverItIs() throws IOException {
    byte[] bytes = "[1 2 \"??\"]".getBytes(StandardCharsets.ISO_8859_1);
    bytes[6] = (byte) 0xff;

    assertThat(told(bytes)).contains("json.syntax@1:4");
  }

  @Test
  void levelsAreBoundedNotOnTheStack() throws IOException {
    Limits limits = Limits.builder().depth(4).build();

    assertThat(told(new StringReader("[".repeat(20) + "]".repeat(20)), limits)).endsWith("@1:40");
    assertThat(told(new StringReader("[".repeat(21)), limits))
        .endsWith("json.limit@1:21 levels of a document must be at most 20 (16 and Limits.depth)");
    assertThat(fault("[".repeat(100_000))).startsWith("json.limit@1:117 ");
    assertThat(fault("{\"a\":".repeat(100_000))).startsWith("json.limit@1:581 ");

    Limits deep = Limits.builder().depth(1_000_000).build();
    assertThat(told(new StringReader("[".repeat(1_000_000) + "]".repeat(1_000_000)), deep))
        .endsWith("END_ARRAY@1:2000000");
  }

  @Test
  void textsAreBounded() throws IOException {
    Limits limits = Limits.builder().characters(10_000).build();
    String longest = "云".repeat(10_000);

    assertThat(told(new StringReader("[\"" + longest + "\"]"), limits))
        .endsWith("END_ARRAY@1:10004");
    assertThat(told(new StringReader("[\"" + longest + "x\"]"), limits))
        .endsWith(
            "json.limit@1:2 characters of one text must be at most 10000 (Limits.characters)");
    assertThat(told(new StringReader("[\"" + longest.substring(1) + "𠮷\"]"), limits))
        .contains("json.limit@1:2");
    assertThat(told(new StringReader("[\"" + longest.substring(1) + "\\n\"]"), limits))
        .endsWith("END_ARRAY@1:10005");
    assertThat(told(new StringReader("[\"" + longest + "\\n\"]"), limits))
        .contains("json.limit@1:2");
  }

  @Test
  void namesAndNumbersAreBounded() throws IOException {
    assertThat(told("{\"" + "n".repeat(1000) + "\":" + "1".repeat(1000) + "}")).endsWith("@1:2005");
    assertThat(fault("{\"" + "n".repeat(1001) + "\":1}"))
        .isEqualTo("json.limit@1:2 characters of a name must be at most 1000");
    assertThat(fault("[" + "1".repeat(1001) + "]"))
        .isEqualTo("json.limit@1:2 characters of a number must be at most 1000");
  }

  @Test
  void documentsAreBoundedBeforeTheyAreRead() throws IOException {
    Limits limits = Limits.builder().documentLength(10).build();

    assertThat(told(new StringReader("[12345678]"), limits)).endsWith("END_ARRAY@1:10");
    assertThat(told(new StringReader("[123456789]"), limits))
        .endsWith(
            "json.limit@1:11 characters of a document must be at most 10 (Limits.documentLength)");

    Limits larger = Limits.builder().documentLength(1_000_000).build();
    assertThat(told(new Utf8Reader(endless(' ')), larger)).startsWith("json.limit@1:1000001 ");
    assertThat(told(new Utf8Reader(endless('[')), larger)).contains("json.limit@1:117 ");
  }

  @Test
  void whatTheInputThrowsPassesThrough() {
    assertThatThrownBy(() -> told(new Utf8Reader(failingAfter(5)), Limits.defaults()))
        .isInstanceOf(IOException.class)
        .hasMessage("cable pulled");
  }

  @Test
  void readsThatGiveNothingAreWaitedFor() throws IOException {
    byte[] bytes = "{\"云\":\"𠮷\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(told(new Utf8Reader(hesitating(bytes)), Limits.defaults()))
        .isEqualTo("OBJECT@1:1 NAME(云)@1:2 STRING(𠮷)@1:6 END_OBJECT@1:10");
  }

  private static InputStream endless(char c) {
    return new InputStream() {
      @Override
      public int read() {
        return c;
      }

      @Override
      public int read(byte[] target, int from, int length) {
        Arrays.fill(target, from, from + length, (byte) c);
        return length;
      }
    };
  }

  private static InputStream failingAfter(int count) {
    return new InputStream() {
      private int given;

      @Override
      public int read() throws IOException {
        if (given++ == count) {
          throw new IOException("cable pulled");
        }
        return '[';
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        target[from] = (byte) read();
        return 1;
      }
    };
  }

  /** Gives no byte at every call that asks for several. */
  private static InputStream hesitating(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return 0;
      }
    };
  }
}
