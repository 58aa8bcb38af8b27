package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the heading of a task ends and its text begins. */
class HeadingsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          一、清淤。南渠清淤三公里。          => 清淤 => 南渠清淤三公里。
          （一）加快清淤！南渠先行。          => 加快清淤 => 南渠先行。
          （一）怎么清淤？先清南渠。          => 怎么清淤 => 先清南渠。
          一、清淤                            => 清淤 => ''
          一、清淤（三公里）                  => 清淤（三公里） => ''
          一、清淤：南渠清淤三公里。          => 清淤 => 南渠清淤三公里。
          一、清淤　　南渠清淤三公里。        => 清淤 => 南渠清淤三公里。
          一、清淤 南渠清淤三公里。           => '' => 清淤 南渠清淤三公里。
          1.南渠清淤三公里。                  => '' => 南渠清淤三公里。
          1.清“南渠。北渠”两处。年底验收。    => 清“南渠。北渠”两处 => 年底验收。
          1.清渠（南段。北段）。年底验收。    => 清渠（南段。北段） => 年底验收。
          1.修《渠志。续》。年底出版。        => 修《渠志。续》 => 年底出版。
          """)
  void aHeadingIsALineAFirstSentenceOrWhatAColonOrWideBlanksSetOff(
      String line, String heading, String body) {
    ReadText text = ReadText.of(line);

    assertThat(text.task(0).heading()).isEqualTo(heading);
    assertThat(text.task(0).body()).isEqualTo(body);
  }

  @Test
  void aLineIsTheHeadingOfTheParagraphsBelow() {
    assertThat(ReadText.of("一、清淤", "南渠三公里。", "北渠两公里。").outline())
        .containsExactly("一、 清淤|南渠三公里。\n北渠两公里。");
  }

  @Test
  void marksBehindAHeadingAreNoPartOfIt() {
    assertThat(ReadText.of("一、清淤：", "1.南渠。", "二、植树，", "三、种草；").outline())
        .containsExactly("一、 清淤|", "  1. |南渠。", "二、 植树|", "三、 |种草；");
  }

  @Test
  void oneSentenceIsTheHeadingOfTheTasksBelowIt() {
    assertThat(ReadText.of("一、南渠清淤三公里，北渠两公里。", "（一）南渠。三公里。", "二、植树。").outline())
        .containsExactly("一、 南渠清淤三公里，北渠两公里|", "  （一） 南渠|三公里。", "二、 |植树。");
  }

  @Test
  void aLongFirstSentenceIsText() {
    String sentence = "南渠清淤三公里，新建水闸八座，种树三百棵，修桥两座，并于年底前全部验收合格。";

    assertThat(ReadText.of("1." + sentence + "随后移交。").outline())
        .containsExactly("1. |" + sentence + "随后移交。");
  }

  @Test
  void aSentenceOfManyPartsIsText() {
    assertThat(ReadText.of("1.清淤，植树，种草，修桥。随后移交。").outline())
        .containsExactly("1. |清淤，植树，种草，修桥。随后移交。");
  }

  @Test
  void aLongLineIsText() {
    String line = "南渠清淤三公里、北渠清淤两公里、".repeat(4) + "总渠清淤八公里";

    assertThat(ReadText.of("一、" + line).outline()).containsExactly("一、 |" + line);
  }

  @Test
  void headingAndTextAreMarkedApart() {
    ReadText text = ReadText.of("一、清淤。南渠三公里。");

    assertThat(text.kindOf("一、")).isEqualTo(SpanKind.LABEL);
    assertThat(text.kindOf("清淤。")).isEqualTo(SpanKind.HEADING);
    assertThat(text.kindOf("南渠三公里。")).isEqualTo(SpanKind.BODY);
    assertThat(text.task(0).sources())
        .extracting(source -> source.of(text.reading().text()))
        .containsExactly("一、清淤。南渠三公里。");
  }
}
