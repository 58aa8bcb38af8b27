package org.gangmu.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberBracketsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云政办发〔2026〕7号",
        "云政办发[2026]7号",
        "云政办发（2026）7号",
        "云政办发【２０２６】７号",
        "云政办发《2026》第7号",
        " 云政办发 〔2026〕 007 号 ",
        "云政办发〔2026〕7"
      })
  void anyBracketAndWidthIsRead(String text) {
    assertThat(DocumentNumber.parse(text)).isEqualTo(new DocumentNumber("云政办发", 2026, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "号",
        "〔2026〕7号",
        "云政办发2026年7号",
        "云政办发〔26〕7号",
        "云政办发〔2026〕号",
        "云政办发〔2026〕0号",
        "云政办发〔2026〕7-1号",
        "云政办发〔2026〕1000000000号",
        "（代拟稿）云政办发〔2026〕7号",
        "1）云政办发〔2026〕7号",
        "》云政办发〔2026〕7号"
      })
  void whatIsNoNumberIsEmptyAndNeverThrown(String text) {
    assertThat(DocumentNumber.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(text));
  }

  @Test
  void canonicalFormIsReadBack() {
    DocumentNumber number = new DocumentNumber("云政办发", 2026, 7);

    assertThat(number).hasToString("云政办发〔2026〕7号");
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
  }
}
