package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.gangmu.examples.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that holds the command line and all it needs; runs after it was packaged. */
@Tag("packaged")
class RunnableJarTest {

  private static final Path JAR = Repository.root().resolve("examples/target/gangmu.jar");
  private static final String SAMPLE = Repository.sample("yunze-2026-key-tasks").toString();

  @Test
  void readsADirective() throws IOException, InterruptedException {
    assertThat(run("read", SAMPLE)).isEqualTo(Ran.run("read", SAMPLE).out());
  }

  @Test
  void readsJson(@TempDir Path directory) throws IOException, InterruptedException {
    Path json = directory.resolve("plan.json");
    Files.writeString(json, Ran.run("json", SAMPLE).out());
    assertThat(run("read", json.toString())).isEqualTo(Ran.run("read", json.toString()).out());
  }

  @Test
  void tellsTheVersionOfTheBuild() throws IOException, InterruptedException {
    String pom = Files.readString(Repository.root().resolve("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertThat(run("--version")).isEqualTo("gangmu " + version + System.lineSeparator());
  }

  @Test
  void keepsLicencesAndNothingOfTheJarsItWasMadeOf() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> entries = jar.stream().map(ZipEntry::getName).toList();
      assertThat(entries).doesNotHaveDuplicates();
      assertThat(entries)
          .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/FastDoubleParser-LICENSE")
          .noneMatch(name -> name.endsWith("module-info.class"))
          .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA)"));
      Stream<String> notice =
          new String(
                  jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(),
                  StandardCharsets.UTF_8)
              .lines();
      assertThat(notice).anyMatch(line -> line.contains("Jackson"));
    }
  }

  @Test
  void holdsNoBenchmarkAndNothingThatOnlyTheyNeed() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
          .anyMatch(name -> name.startsWith("org/gangmu/examples/cli/"))
          .noneMatch(name -> name.startsWith("org/gangmu/examples/benchmark/"))
          .noneMatch(name -> name.startsWith("org/openjdk/"))
          .noneMatch(name -> name.startsWith("joptsimple/"))
          .noneMatch(name -> name.startsWith("org/apache/commons/math3/"));
    }
  }

  private static String run(String... args) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        Stream.concat(Stream.of(java.toString(), "-jar", JAR.toString()), Stream.of(args)).toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return out;
  }
}
