package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.examples.Golden;
import org.gangmu.examples.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command on every sample, against the outputs kept in {@code src/test/resources/golden}. */
class SampleOutputTest {

  static Stream<Arguments> samplesAndCommands() {
    return Repository.samples().stream()
        .flatMap(
            sample ->
                Stream.of(
                    Arguments.of(sample, "read.txt", "read"),
                    Arguments.of(sample, "read-text.txt", "read --text"),
                    Arguments.of(sample, "matrix.txt", "matrix"),
                    Arguments.of(sample, "matrix-inherited.txt", "matrix --inherit --width=80"),
                    Arguments.of(sample, "check.txt", "check"),
                    Arguments.of(sample, "plan.json", "json --indent"),
                    Arguments.of(sample, "flat.ndjson", "flat")));
  }

  @ParameterizedTest
  @MethodSource("samplesAndCommands")
  void everyCommandPrintsWhatIsKept(String sample, String golden, String command)
      throws IOException {
    check(sample, golden, List.of(command.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "qingpu-2025-livelihood, 县财政局",
    "yunze-2025-investment-table, 州发展改革委",
    "yunze-2026-key-tasks, 州发展改革委"
  })
  void ledgerPrintsWhatIsKept(String sample, String unit) throws IOException {
    check(sample, "ledger.txt", List.of("ledger", "--unit", unit));
  }

  private static void check(String sample, String golden, List<String> command) throws IOException {
    List<String> args = new ArrayList<>(command);
    args.add("-");
    byte[] text = Files.readAllBytes(Repository.sample(sample));
    Ran ran = Ran.runWithInput(text, args.toArray(String[]::new));
    assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.OK);
    Golden.check(sample + "/" + golden, ran.out());
  }
}
