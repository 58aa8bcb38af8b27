package org.gangmu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs, kept in files. With {@code -Dgolden.update} the files are written instead of
 * compared; read the difference before committing it.
 */
public final class Golden {

  private Golden() {}

  /** Checks that the text is what the file holds. */
  public static void check(String name, String actual) {
    check(Repository.golden(name), actual);
  }

  /** Checks that the text is what the file holds. */
  static void check(Path file, String actual) {
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual)
          .as("%s; -Dgolden.update writes it anew", file)
          .isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
