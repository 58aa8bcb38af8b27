package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "-1.5e+9",
        "\"\\\\\"",
        "{\"a\":[1,true,\"\\n\\u0041\"],\"b\":{}}",
        "[[],{\"\":0}]"
      })
  void jsonIsWrittenAsItWasRead(String json) {
    assertThat(JsonTree.parse(json)).hasToString(json);
    assertThat(JsonTree.parse("\ufeff \r\n" + json + "\t ")).hasToString(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "t1\t-\tx",
        "1 2",
        "{} {}",
        "{\"a\" 1}",
        "{\"a\":1,}",
        "[1,]",
        "[1 2]",
        "{a:1}",
        "{1:1}",
        "[",
        "]",
        "[}",
        "{\"a\":}",
        "\"",
        "\"\\",
        "\"\\a\"",
        "\"\n\"",
        "01",
        "1.",
        "+1",
        "NaN",
        "'a'",
        "a;b",
        "id,name\r\n1,x",
        "1,x",
        "---\na: 1",
        "<a/>",
        "{\"a\":1}}",
        "truefalse"
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.parse(text));
  }

  @Test
  void levelsAreLimited() {
    assertThat(JsonTree.parse("[".repeat(500) + "]".repeat(500)).objects()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.parse("[".repeat(100_000)));
  }
}
