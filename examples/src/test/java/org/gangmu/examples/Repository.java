package org.gangmu.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tests find the files of this repository. */
public final class Repository {

  /** The directory of the module; Maven names it. */
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Repository() {}

  /** Returns the root of the repository. */
  public static Path root() {
    return MODULE.resolve("..").normalize();
  }

  /** Returns a sample directive. */
  public static Path sample(String name) {
    return MODULE.resolve("samples").resolve(name + ".txt");
  }

  /** Returns the names of the sample directives, sorted. */
  public static List<String> samples() {
    try (Stream<Path> files = Files.list(MODULE.resolve("samples"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a year of reports on the sample directive {@code yunze-2026-key-tasks}. */
  public static Path reports() {
    return MODULE.resolve("samples/yunze-2026-reports.json");
  }

  /** Returns the policy that the reports are rolled up by. */
  public static Path rollupPolicy() {
    return MODULE.resolve("samples/yunze-2026-rollup-policy.json");
  }

  /** Returns a file of expected output. */
  static Path golden(String name) {
    return MODULE.resolve("src/test/resources/golden").resolve(name);
  }
}
