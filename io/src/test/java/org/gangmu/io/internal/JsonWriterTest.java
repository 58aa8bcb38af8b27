package org.gangmu.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

  private static String written(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter(out, false).value(text).flush();
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "22, \\\"",
    "5c, \\\\",
    "08, \\b",
    "0c, \\f",
    "0a, \\n",
    "0d, \\r",
    "09, \\t",
    "00, \\u0000",
    "1f, \\u001f",
    "1b, \\u001b",
    "2f, /",
    "7f, \u007f",
    "2028, \u2028",
    "d842, \\ud842",
    "dfb7, \\udfb7"
  })
  void escapesAreThoseOfCanonicalJson(String hex, String escaped) throws IOException {
    String c = Character.toString((char) Integer.parseInt(hex, 16));

    assertThat(written("云" + c + "泽")).isEqualTo("\"云" + escaped + "泽\"");
  }

  /** The characters are passed on in portions, which may part the halves of a pair. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "𠮷",
        "\ud842",
        "\udfb7",
        "\udfb7𠮷",
        "\ud842𠮷\ud842",
        "\ud842\ud842\udfb7\udfb7"
      })
  void pairsStayWholeWhereverPortionsEnd(String halves) throws IOException {
    String expected =
        halves
            .replace("𠮷", "*")
            .replace("\ud842", "\\ud842")
            .replace("\udfb7", "\\udfb7")
            .replace("*", "𠮷");
    for (int before = 0;
        before < 20_000;
        before += before % 1000 < 990 && before % 1000 > 10 ? 489 : 1) {
      String filling = "x".repeat(before);
      assertThat(written(filling + halves + "y")).isEqualTo("\"" + filling + expected + "y\"");
    }
  }

  @Test
  void layoutIsFixed() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out, true);
    json.beginObject().name("a").beginArray().beginObject().endObject().value(-1).endArray();
    json.name("b").beginInlineArray().beginArray().value(1).value(2).endArray();
    json.beginObject().name("c").nullValue().endObject().endArray();
    json.name("d").beginArray().endArray().name("e").value(new BigDecimal("1E+3"));
    json.name("f").value(true).endObject().endLine().flush();

    assertThat(out)
        .hasToString(
            """
            {
              "a": [
                {},
                -1
              ],
              "b": [[1, 2], {"c": null}],
              "d": [],
              "e": 1000,
              "f": true
            }
            """);
  }

  @Test
  void documentsFollowEachOtherLineByLine() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonWriter json = new JsonWriter(out, false);
    json.beginObject().name("a").value(1).endObject().endLine();
    json.beginArray().value("b").value(false).endArray().endLine().flush();

    assertThat(out).hasToString("{\"a\":1}\n[\"b\",false]\n");
  }
}
