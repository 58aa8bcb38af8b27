package org.gangmu.examples.cli;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads a file that is named on the command line. */
final class InputFile {

  private InputFile() {}

  /** What is made of the bytes of a file. */
  interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param label what the command line calls it, as {@code FILE}
   * @throws ParameterException if the name cannot be that of a file
   * @throws IOException if the file cannot be read; it names the file
   */
  static <T> T read(String file, String label, CommandLine command, Reading<T> reading)
      throws IOException {
    Path path = path(file, label, command);
    if (Files.notExists(path)) {
      throw new NoSuchFileException(file);
    }
    // not Files.newInputStream, which asks even a pipe for its position
    try (InputStream in = new FileInputStream(path.toFile())) {
      return reading.read(in);
    } catch (FileNotFoundException e) {
      // it names the file and says why
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file, null, e.getMessage());
    }
  }

  private static Path path(String file, String label, CommandLine command) {
    if (file.isEmpty()) {
      throw new ParameterException(command, label + " must not be empty: ''");
    }
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, label + " is no file name: " + file, e);
    }
  }
}
