package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong, what is said of it, and the exit code. */
class ExitCodeTest {

  private static final String SAMPLE = Repository.sample("yunze-2026-key-tasks").toString();

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"read", "matrix", "json", "flat", "check", "ledger --unit=甲"})
  void missingFileIsAnIoFailure(String command) {
    Ran ran = Ran.run((command + " " + directory.resolve("missing.txt")).split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.IO);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gangmu: no such file: ").endsWith("missing.txt\n");
  }

  @Test
  void directoryIsAnIoFailure() {
    Ran ran = Ran.run("read", directory.toString());
    assertThat(ran.exit()).isEqualTo(ExitCode.IO);
    assertThat(ran.err()).startsWith("gangmu: " + directory + " ").hasLineCount(1);
  }

  @Test
  void emptyFileNameIsWrongUsage() {
    Ran ran = Ran.run("read", "");
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).startsWith("gangmu: FILE must not be empty: ''\n");
  }

  @Test
  void argumentsThatDidNotArriveWholeAreToldOf() {
    String hint =
        "gangmu: arguments did not arrive whole, the locale has no such characters; try"
            + " LC_ALL=C.UTF-8: \uFFFD\uFFFD\n";
    assertThat(Ran.run("target", "\uFFFD\uFFFD").err()).endsWith(hint);
    assertThat(Ran.run("ledger", SAMPLE, "--unit", "\uFFFD\uFFFD").err()).endsWith(hint);
    assertThat(Ran.run("ledger", SAMPLE, "--unit", "财").err()).doesNotContain("LC_ALL");
  }

  @Test
  void tooLittleMemoryIsAFailureWithARemedy() {
    assertThat(runOutOf(new OutOfMemoryError("Java heap space")))
        .isEqualTo("gangmu: not enough memory for this input; try java -Xmx…\n");
    assertThat(runOutOf(new StackOverflowError()))
        .isEqualTo("gangmu: not enough memory for this input; try java -Xss…\n");
  }

  private static String runOutOf(Error what) {
    InputStream heavy =
        new InputStream() {
          @Override
          public int read() {
            throw what;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            throw what;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(heavy, OutputStream.nullOutputStream(), err, false);
    assertThat(Gangmu.run(streams, "read", "-")).isEqualTo(ExitCode.FAILURE);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void inputThatCannotBeReadIsAnIoFailure() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line is cut");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("the line is cut");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(broken, OutputStream.nullOutputStream(), err, false);
    assertThat(Gangmu.run(streams, "read", "-")).isEqualTo(ExitCode.IO);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("gangmu: the line is cut\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "matrix", "json", "flat", "check", "--help", "--version"})
  void outputThatCannotBeWrittenIsAnIoFailure(String command) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), full, err, false);
    assertThat(Gangmu.run(streams, command, SAMPLE)).isEqualTo(ExitCode.IO);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("gangmu: no space left\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"matrix", "json", "flat", "ledger --unit=甲"})
  void inputThatIsNoPlanIsAnErrorWithItsReasonOnStandardError(String command) {
    Ran ran = Ran.runWithInput(new byte[0], (command + " -").split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("stdin: error: text must not be blank [document.empty]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "check"})
  void findingsAreWhatReadAndCheckAreFor(String command) {
    Ran ran = Ran.runWithInput(new byte[0], command, "-");
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out())
        .isEqualTo("stdin: error: text must not be blank [document.empty]\n1 error\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void binaryFileIsAnError() {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    Ran ran = Ran.runWithInput(bytes, "check", "-");
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).contains("error: ").endsWith("1 error\n");
  }

  @Test
  void truncatedJsonIsAnErrorWithItsPlace() {
    byte[] json = Ran.run("json", SAMPLE).out().getBytes(StandardCharsets.UTF_8);
    byte[] half = Arrays.copyOf(json, 100);
    Ran ran = Ran.runWithInput(half, "check", "-");
    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).containsPattern("^stdin:1:\\d+: error: ").contains("[json.");
  }

  @Test
  void unknownUnitIsWrongUsageAndNearOnesAreNamed() {
    Ran ran = Ran.run("ledger", "--unit", "发展改革委", SAMPLE);
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith("gangmu: no task names the unit: 发展改革委; near it are: 州发展改革委\n");
  }

  @Test
  void unitIsFoundWhateverItsWidthAndBlanks() {
    Ran plain = Ran.run("ledger", "--unit", "各县（市）人民政府", SAMPLE);
    Ran folded = Ran.run("ledger", "--unit", " 各县(市) 人民政府", SAMPLE);
    assertThat(plain.exit()).isEqualTo(ExitCode.OK);
    assertThat(folded).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "read",
        "read a b",
        "read --color=sometimes x",
        "ledger x",
        "ledger --unit= x",
        "matrix --width=10 x",
        "matrix --width=wide x",
        "flat --indent x",
        "read \u0000"
      })
  void wrongUsageIsToldApart(String line) {
    Ran ran = Ran.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("gangmu: ").contains("--help\n");
  }

  @Test
  void unitThatNoNameCanBeIsWrongUsage() {
    for (String name : new String[] {" ", "字".repeat(1001)}) {
      Ran ran = Ran.run("ledger", "--unit", name, SAMPLE);
      assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .startsWith("gangmu: --unit must have 1 to 1000 characters that are not all blank: ")
          .hasLineCount(2);
    }
  }

  @Test
  void argumentsDoNotStandForFilesOfArguments() throws IOException {
    Path arguments = directory.resolve("arguments");
    Files.writeString(arguments, "--help");
    Ran ran = Ran.run("read", "@" + arguments);
    assertThat(ran.exit()).isEqualTo(ExitCode.IO);
    assertThat(ran.err()).isEqualTo("gangmu: no such file: @" + arguments + "\n");
  }

  @Test
  void controlCharactersOfArgumentsDoNotReachTheTerminal() {
    String hostile = "甲\u001b[31m\u0007\n\u202e乙";
    String shown = "甲 [31m   乙";
    assertThat(Ran.runOnTerminal("read", hostile).err())
        .isEqualTo("gangmu: no such file: " + shown + "\n");
    assertThat(Ran.runOnTerminal("ledger", "--unit", hostile, SAMPLE).err())
        .startsWith("gangmu: no task names the unit: " + shown + "\n")
        .hasLineCount(2);
    assertThat(Ran.runOnTerminal("read", "--color=" + hostile, SAMPLE).err())
        .contains(shown)
        .hasLineCount(2);
    assertThat(Ran.runOnTerminal(hostile).err()).contains(shown).hasLineCount(2);
    assertThat(Ran.runOnTerminal("read", SAMPLE, "--" + hostile).err())
        .contains(shown)
        .hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "read --help",
        "matrix -h",
        "ledger -h",
        "json -h",
        "flat -h",
        "check -h",
        "rollup -h",
        "targets -h",
        "target -h"
      })
  void helpTellsTheExitCodes(String line) {
    Ran ran = Ran.run(line.split(" ", -1));
    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .startsWith("Usage: gangmu")
        .contains("0   done")
        .contains("1   the input")
        .contains("2   wrong usage")
        .contains("3   a file or stream");
  }
}
