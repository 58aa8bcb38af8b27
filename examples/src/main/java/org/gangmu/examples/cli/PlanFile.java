package org.gangmu.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.PlanJson;
import org.gangmu.plan.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The file a command reads, given on the command line. */
final class PlanFile {

  private static final String STANDARD_INPUT = "-";

  /** How far the first character that is not blank is looked for. */
  private static final int LOOK_AHEAD = 4096;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description =
          "Text of a directive (UTF-8 or GB18030), or a plan in JSON, told by its first"
              + " character; - for standard input.")
  private String file = "";

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /** Returns the name to show beside findings. */
  String name() {
    return file.equals(STANDARD_INPUT) ? "stdin" : file;
  }

  /**
   * Reads the plan.
   *
   * @throws IOException if the file cannot be read
   */
  Outcome<Plan> read(InputStream standardInput) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return readAny(standardInput);
    }
    return InputFile.read(file, "FILE", command.commandLine(), PlanFile::readAny);
  }

  private static Outcome<Plan> readAny(InputStream stream) throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream);
    return startsLikeJson(in) ? PlanJson.standard().read(in) : DirectiveReader.create().read(in);
  }

  /** Whether the first character is a brace, blanks and a byte order mark left aside. */
  private static boolean startsLikeJson(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] start = in.readNBytes(LOOK_AHEAD);
    in.reset();
    int at = 0;
    if (start.length >= 3
        && (start[0] & 0xFF) == 0xEF
        && (start[1] & 0xFF) == 0xBB
        && (start[2] & 0xFF) == 0xBF) {
      at = 3;
    }
    while (at < start.length && " \t\r\n".indexOf(start[at]) >= 0) {
      at++;
    }
    return at < start.length && start[at] == '{';
  }
}
