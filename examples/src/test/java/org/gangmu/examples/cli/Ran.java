package org.gangmu.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line within this process.
 *
 * @param exit the exit code
 * @param out what came on standard output, read as UTF-8
 * @param err what came on standard error, read as UTF-8
 */
record Ran(int exit, String out, String err) {

  /** Runs with nothing on standard input and no terminal. */
  static Ran run(String... args) {
    return run(new byte[0], false, args);
  }

  static Ran runOnTerminal(String... args) {
    return run(new byte[0], true, args);
  }

  static Ran runWithInput(byte[] input, String... args) {
    return run(input, false, args);
  }

  private static Ran run(byte[] input, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(input), out, err, terminal);
    int exit = Gangmu.run(streams, args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
