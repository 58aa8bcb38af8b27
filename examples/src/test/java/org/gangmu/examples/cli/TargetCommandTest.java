package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangmu.diagnostic.Limits;
import org.junit.jupiter.api.Test;

/** What {@code gangmu target} and {@code gangmu targets} print. */
class TargetCommandTest {

  @Test
  void aPhraseIsExplained() {
    Ran ran = Ran.run("target", "--year", "2023", "确保年底前建成公园3个以上");

    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("2023-12-31", ">=", "3个", "binding", "建成公园3个以上");
  }

  @Test
  void phrasesOfAFileComeWithTheirLines() {
    byte[] input = "增长5%\n\n力争达到3万吨\n".getBytes(StandardCharsets.UTF_8);

    Ran ran = Ran.runWithInput(input, "target", "--flat", "--year", "2023", "-");

    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"record\":\"target\",\"task\":null,\"line\":1,\"kind\":\"TARGET\"");
    assertThat(ran.out()).contains("\"line\":3", "\"scale\":\"万\",\"unit\":\"吨\"");
  }

  @Test
  void filesOfPhrasesMayBeInAnyEncodingThatDirectivesMay() {
    String phrases = "增长5%\r\n粮食产量达到3万吨\r\n";
    String expected =
        Ran.runWithInput(phrases.getBytes(StandardCharsets.UTF_8), "target", "--flat", "-").out();

    assertThat(expected).contains("粮食产量");
    for (byte[] input :
        List.of(
            phrases.getBytes(Charset.forName("GB18030")),
            ("\ufeff" + phrases).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + phrases).getBytes(StandardCharsets.UTF_16LE),
            ("\ufeff" + phrases).getBytes(StandardCharsets.UTF_16BE))) {
      Ran ran = Ran.runWithInput(input, "target", "--flat", "-");
      assertThat(ran.exit()).isEqualTo(ExitCode.OK);
      assertThat(ran.out()).isEqualTo(expected);
    }
    Ran garbage =
        Ran.runWithInput(new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF}, "target", "--flat", "-");
    assertThat(garbage.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(garbage.out()).isEmpty();
    assertThat(garbage.err()).startsWith("gangmu: ").contains("document.encoding");
  }

  @Test
  void aLineThatIsTooLongLeavesTheOthers() {
    String phrases = "增长5%\n" + "甲".repeat(Limits.defaults().characters() + 1) + "\n增长6%\n";

    Ran ran = Ran.runWithInput(phrases.getBytes(StandardCharsets.UTF_8), "target", "--flat", "-");

    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.err())
        .isEqualTo("gangmu: line 2 must have at most 20000000 characters: 20000001\n");
    assertThat(ran.out()).contains("\"line\":1", "\"line\":3");
  }

  @Test
  void aPhraseMayBeginWithASign() {
    assertThat(Ran.run("target", "-x", "增长5%").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.run("target", "-增长5%").exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aTimeWithoutItsYearIsToldAsAReason() {
    assertThat(Ran.run("target", "6月底前完成主体工程").err())
        .isEqualTo("gangmu: no target was read; a time without its year needs the option --year\n");
    assertThat(Ran.run("target", "--year", "2026", "春暖花开").err())
        .isEqualTo("gangmu: no target was read\n");
  }

  @Test
  void aYearOutOfRangeAndAMissingFileAreRefused() {
    assertThat(Ran.run("target", "--year", "99", "增长5%").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.run("target", "--flat", "no-such-file").exit()).isEqualTo(ExitCode.IO);
  }

  @Test
  void theTargetsOfADirectiveAreListed() {
    String text = "云泽州2023年重点工作\n一、扩大投资\n固定资产投资增长8%左右。\n";

    Ran ran = Ran.runWithInput(text.getBytes(StandardCharsets.UTF_8), "targets", "-");

    assertThat(ran.out()).contains("t1", "8%", "固定资产投资增长8%左右");
  }
}
