package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {

  private static final String ESCAPE = "\u001b";
  private static final String SAMPLE = Repository.sample("yunze-2026-key-tasks").toString();

  @ParameterizedTest
  @ValueSource(strings = {"read", "matrix", "check"})
  void colourAddsNothingButControlSequences(String command) {
    String plain = Ran.run(command, SAMPLE).out();
    String colored = Ran.run(command, "--color=always", SAMPLE).out();
    assertThat(plain).doesNotContain(ESCAPE);
    assertThat(colored.replaceAll(ESCAPE + "\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void colourShowsOnATerminal() {
    assertThat(Ran.runOnTerminal("read", SAMPLE).out()).contains(ESCAPE);
    assertThat(Ran.runOnTerminal("read", "--color=auto", SAMPLE).out()).contains(ESCAPE);
    assertThat(Ran.run("read", "--color=always", SAMPLE).out()).contains(ESCAPE);
  }

  @Test
  void colourDoesNotShowOtherwise() {
    assertThat(Ran.run("read", SAMPLE).out()).doesNotContain(ESCAPE);
    assertThat(Ran.run("read", "--color=auto", SAMPLE).out()).doesNotContain(ESCAPE);
    assertThat(Ran.runOnTerminal("read", "--color=never", SAMPLE).out()).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "json --indent", "flat"})
  void dataIsNeverColoured(String command) {
    String[] args = (command + " --color=always " + SAMPLE).split(" ", -1);
    assertThat(Ran.run(args).out()).doesNotContain(ESCAPE);
  }

  @Test
  void severityIsColouredInFindings() {
    assertThat(Ran.runOnTerminal("check", "-").out()).contains(Style.ERROR.paint("error"));
  }
}
