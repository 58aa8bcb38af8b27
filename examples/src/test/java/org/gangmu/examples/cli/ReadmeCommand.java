package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.examples.Repository;

/** Runs a command line as the README shows it, in this process. */
public final class ReadmeCommand {

  private static final Pattern LINE =
      Pattern.compile(
          "\\$ (?:echo '([^']*)' \\| )?java -jar examples/target/gangmu\\.jar ([^|]*?)"
              + "(?: \\| head -(\\d+))?(?: \\| tail -(\\d+))?");

  private ReadmeCommand() {}

  /** Returns what the command prints, both streams one after the other. */
  public static String run(String line) {
    Matcher parts = LINE.matcher(line);
    assertThat(parts.matches()).as(line).isTrue();
    String input = parts.group(1) == null ? "" : parts.group(1) + "\n";
    String[] args = parts.group(2).split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("examples/")) {
        args[i] = Repository.root().resolve(args[i]).toString();
      }
    }
    Ran ran = Ran.runWithInput(input.getBytes(StandardCharsets.UTF_8), args);
    List<String> lines = (ran.out() + ran.err()).lines().toList();
    int to = parts.group(3) == null ? lines.size() : Integer.parseInt(parts.group(3));
    int from = parts.group(4) == null ? 0 : to - Integer.parseInt(parts.group(4));
    return String.join("\n", lines.subList(from, to)) + "\n";
  }
}
