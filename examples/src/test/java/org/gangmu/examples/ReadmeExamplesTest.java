package org.gangmu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README run. */
class ReadmeExamplesTest {

  private static final String SAMPLE = "yunze-2026-key-tasks";

  @TempDir private Path directory;

  @Test
  void printsWhoLeadsAndWritesThePlan() throws IOException, InterruptedException {
    Golden.check("quick-start.txt", run(QuickStart.class));
    assertThat(PlanJson.standard().read(directory.resolve("plan.json")))
        .isEqualTo(DirectiveReader.create().read(Repository.sample(SAMPLE)));
  }

  @Test
  void printsWhatTheEditsChanged() throws IOException, InterruptedException {
    Golden.check("edit-and-compare.txt", run(EditAndCompare.class));
  }

  @Test
  void printsHowTheFiguresStand() throws IOException, InterruptedException {
    Golden.check("assess-targets.txt", run(AssessTargets.class));
  }

  @Test
  void printsHowAChapterStandsAndTakesAReportIn() throws IOException, InterruptedException {
    Golden.check("roll-up-reports.txt", run(RollUpReports.class));
  }

  /** Returns what the example prints. */
  private String run(Class<?> example) throws IOException, InterruptedException {
    Path samples = Files.createDirectories(directory.resolve("examples/samples"));
    Files.copy(Repository.sample(SAMPLE), samples.resolve(SAMPLE + ".txt"));
    Files.copy(Repository.reports(), samples.resolve(Repository.reports().getFileName()));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                example.getName())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }
}
