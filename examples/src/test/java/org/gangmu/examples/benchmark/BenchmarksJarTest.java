package org.gangmu.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The file that holds the benchmarks and JMH; runs after it was packaged. */
@Tag("packaged")
class BenchmarksJarTest {

  @Test
  void listsTheBenchmarksOfJmh() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Repository.root().resolve("examples/target/benchmarks.jar").toString(),
                "jmh",
                "-l")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out).contains("TaskTreeBenchmark.build", "DirectiveReaderBenchmark");
  }
}
