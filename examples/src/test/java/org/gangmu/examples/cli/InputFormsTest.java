package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan in every form in which it can come gives the same output. */
class InputFormsTest {

  private static final Path SAMPLE = Repository.sample("yunze-2026-key-tasks");

  private final String expected =
      Ran.run("read", SAMPLE.toString()).out().replace(SAMPLE + ":", "stdin:");

  @TempDir private Path directory;

  @Test
  void standardInputIsReadForADash() throws IOException {
    assertReadsAlike(Ran.runWithInput(Files.readAllBytes(SAMPLE), "read", "-"));
  }

  @Test
  void pipeMayStandForAFile() throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/stdin")).exists();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gangmu.class.getName(),
                "read",
                "/dev/stdin")
            .redirectErrorStream(true)
            .start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(Files.readAllBytes(SAMPLE));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(ExitCode.OK);
    assertThat(out.replace("/dev/stdin:", "stdin:")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void encodingIsDetected(String encoding) throws IOException {
    Path file = directory.resolve("directive.txt");
    Files.write(file, Files.readString(SAMPLE).getBytes(Charset.forName(encoding)));
    Ran ran = Ran.run("read", file.toString());
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out().replace(file + ":", "stdin:")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkTellsTheEncoding(String encoding) throws IOException {
    String text = "\ufeff" + Files.readString(SAMPLE);
    assertReadsAlike(Ran.runWithInput(text.getBytes(Charset.forName(encoding)), "read", "-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", " \r\n\t", "\ufeff\n"})
  void jsonIsToldByItsFirstCharacter(String before) {
    String json = before + Ran.run("json", SAMPLE.toString()).out();
    assertReadsAlike(Ran.runWithInput(json.getBytes(StandardCharsets.UTF_8), "read", "-"));
  }

  @Test
  void jsonComesOutAsItWentIn() {
    String compact = Ran.run("json", SAMPLE.toString()).out();
    String indented = Ran.run("json", "--indent", SAMPLE.toString()).out();
    assertThat(compact).startsWith("{\"format\":\"gangmu.plan\"").hasLineCount(1);
    byte[] input = indented.getBytes(StandardCharsets.UTF_8);
    assertThat(Ran.runWithInput(input, "json", "-").out()).isEqualTo(compact);
    assertThat(Ran.runWithInput(input, "json", "--indent", "-").out()).isEqualTo(indented);
  }

  private void assertReadsAlike(Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEqualTo(expected);
  }
}
