package org.gangmu.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads one plan and prints something of it. */
abstract class PlanCommand implements Callable<Integer> {

  private final Streams streams;
  @Mixin private final PlanFile file = new PlanFile();
  @Mixin private final ColorOption color = new ColorOption();

  PlanCommand(Streams streams) {
    this.streams = streams;
  }

  /**
   * Prints what the command is for.
   *
   * @return the exit code
   * @throws IOException if writing fails
   */
  abstract int run(PlanInput input, Page out, Page err) throws IOException;

  @Override
  public final Integer call() throws IOException {
    boolean colored = color.isOn(streams.terminal());
    Page out = new Page(streams.out(), colored);
    Page err = new Page(streams.err(), colored);
    try {
      return run(new PlanInput(file.name(), file.read(streams.in())), out, err);
    } finally {
      out.flush();
      err.flush();
    }
  }
}
