package org.gangmu.examples.cli;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.document.DirectiveReader;
import org.gangmu.flat.FlatRecords;
import org.gangmu.flat.FlatTargets;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.target.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a phrase was read as. */
@Command(
    name = "target",
    description = {
      "Explains what a phrase wants: what it was read as, its text form, and which figures would"
          + " just meet it and just not; exit code 1 if no target was read.",
      "With --flat, prints the flat records of a file of phrases."
    })
final class TargetCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "PHRASE",
      description = "The phrase; with --flat a file with one phrase a line, - for standard input.")
  private String phrase = "";

  @Option(names = "--flat", description = "Print flat records, each with the line of its phrase.")
  private boolean flat;

  @Option(names = "--year", paramLabel = "YEAR", description = "The year of the plan.")
  private @Nullable Integer year;

  @Option(names = "--past", description = "The phrases tell of results.")
  private boolean past;

  @Mixin private final ColorOption color = new ColorOption();

  @Spec private CommandSpec command = CommandSpec.create();

  TargetCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PhraseContext context = context();
    TargetPhrases phrases = TargetPhrases.standard();
    Page out = new Page(streams.out(), color.isOn(streams.terminal()));
    try {
      return flat ? writeRecords(phrases, context, out) : explain(phrases, context, out);
    } finally {
      out.flush();
    }
  }

  private int writeRecords(TargetPhrases phrases, PhraseContext context, Page out)
      throws IOException {
    Outcome<String> text = DirectiveReader.decode(bytes());
    if (text.value().isEmpty()) {
      complain(text.diagnostics().get(0).toString());
      return ExitCode.ERRORS;
    }
    int most = Limits.defaults().characters();
    int exit = ExitCode.OK;
    int number = 0;
    for (String line : CharStreams.readLines(new StringReader(text.value().get()))) {
      number++;
      if (line.length() > most) {
        complain(
            "line %s must have at most %s characters: %s".formatted(number, most, line.length()));
        exit = ExitCode.ERRORS;
      } else {
        FlatRecords.write(FlatTargets.ofLine(phrases.read(line, context), number), out.raw());
      }
    }
    return exit;
  }

  private void complain(String message) {
    Page err = new Page(streams.err(), color.isOn(streams.terminal()));
    err.print("gangmu: " + message).newLine().flush();
  }

  private int explain(TargetPhrases phrases, PhraseContext context, Page out) {
    int most = Limits.defaults().characters();
    if (phrase.length() > most) {
      String message = "PHRASE must have at most %s characters: %s";
      throw new ParameterException(command.commandLine(), message.formatted(most, phrase.length()));
    }
    List<Target> targets = phrases.read(phrase, context);
    if (targets.isEmpty()) {
      complain(
          "no target was read"
              + (year == null ? "; a time without its year needs the option --year" : ""));
      return ExitCode.ERRORS;
    }
    TargetExplanationView.print(targets, out);
    return ExitCode.OK;
  }

  private PhraseContext context() {
    if (year == null) {
      return PhraseContext.none().withPast(past);
    }
    try {
      return PhraseContext.ofYear(year).withPast(past);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private byte[] bytes() throws IOException {
    if (phrase.equals(STANDARD_INPUT)) {
      return streams.in().readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(phrase));
    } catch (InvalidPathException e) {
      throw new ParameterException(command.commandLine(), "FILE is no file name: " + phrase, e);
    }
  }
}
