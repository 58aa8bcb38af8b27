package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
