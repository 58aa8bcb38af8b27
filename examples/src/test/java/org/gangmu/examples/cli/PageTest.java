package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void columnsLineUpBehindWideAndNarrowText() {
    String shown =
        printed(
            false,
            page -> {
              page.print("州财政局").tab(10).print("1").newLine();
              page.print("5G专班").tab(10).print("2").newLine();
              page.tab(10).print("3").newLine();
            });
    assertThat(shown).isEqualTo("州财政局  1\n5G专班    2\n          3\n");
  }

  @Test
  void oneBlankPartsTextThatIsTooLong() {
    assertThat(printed(false, page -> page.print("州财政局").tab(4).print("1").newLine()))
        .isEqualTo("州财政局 1\n");
  }

  @Test
  void linesDoNotEndInBlanks() {
    assertThat(printed(false, page -> page.print("a").tab(9).print("").newLine().tab(3).newLine()))
        .isEqualTo("a\n\n");
  }

  @Test
  void stylesShowOnlyInColourAndTakeNoRoom() {
    Consumer<Page> text = page -> page.print(Style.LEAD, "牵头").tab(6).print("x").newLine();
    assertThat(printed(false, text)).isEqualTo("牵头  x\n");
    assertThat(printed(true, text)).isEqualTo("\u001b[32m牵头\u001b[0m  x\n");
  }

  @Test
  void controlsOfADocumentDoNotReachTheTerminal() {
    assertThat(printed(false, page -> page.print("a\u001b[31mb\u009bc\nd\u202ee").newLine()))
        .isEqualTo("a [31mb c d e\n");
  }

  private static String printed(boolean colored, Consumer<Page> text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new Page(out, colored);
    text.accept(page);
    page.flush();
    return out.toString(StandardCharsets.UTF_8);
  }
}
