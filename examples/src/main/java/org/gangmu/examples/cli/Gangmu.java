package org.gangmu.examples.cli;

import com.google.common.base.Throwables;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The {@code gangmu} command: reads directives and plans, and prints what stands in them and how
 * they stand.
 */
@Command(
    name = "gangmu",
    description =
        "Reads directives and plans, and prints what stands in them, and how they stand by reports.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Gangmu.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the input has errors, or could not be read as a plan or a target",
      "2:wrong usage",
      "3:a file or stream could not be read or written",
      "4:the program failed, or had not enough memory"
    })
public final class Gangmu {

  private static final String BROKEN_PIPE = "Broken pipe";

  /** What stands for bytes that a charset has no character for. */
  private static final char UNDECODED = '\uFFFD';

  private Gangmu() {}

  /** Runs the command on the process's own streams, and ends the process with its exit code. */
  public static void main(String[] args) {
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Ansi.AUTO.enabled());
    System.exit(run(streams, args));
  }

  /** Runs the command on these streams, and returns its exit code. */
  static int run(Streams streams, String... args) {
    StringWriter help = new StringWriter();
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8));
    CommandLine commands =
        new CommandLine(new Gangmu())
            .addSubcommand(new ReadCommand(streams))
            .addSubcommand(new MatrixCommand(streams))
            .addSubcommand(new LedgerCommand(streams))
            .addSubcommand(new JsonCommand(streams))
            .addSubcommand(new FlatCommand(streams))
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new TargetsCommand(streams))
            .addSubcommand(new ReportsCommand(streams))
            .addSubcommand(new PolicyCommand(streams))
            .addSubcommand(new RollupCommand(streams))
            .addSubcommand(phrases(new TargetCommand(streams)))
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(help))
            .setErr(err)
            .setColorScheme(Help.defaultColorScheme(streams.terminal() ? Ansi.ON : Ansi.OFF))
            .setParameterExceptionHandler((wrong, parsed) -> misused(wrong, err))
            .setExecutionExceptionHandler(
                (exception, commandLine, parsed) -> failed(exception, err));
    try {
      int exit = commands.execute(args);
      // a writer would keep to itself that it failed
      streams.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
      hintAtLocale(args, err);
      return exit;
    } catch (IOException e) {
      return failed(e, err);
    } catch (VirtualMachineError e) {
      String option = e instanceof StackOverflowError ? "-Xss…" : "-Xmx…";
      err.println("gangmu: not enough memory for this input; try java " + option);
      return ExitCode.FAILURE;
    } finally {
      err.flush();
    }
  }

  /** Says why arguments in Chinese are not found: in locale C a JVM cannot decode them. */
  private static void hintAtLocale(String[] args, PrintWriter err) {
    for (String arg : args) {
      if (arg.indexOf(UNDECODED) >= 0) {
        err.println(
            "gangmu: arguments did not arrive whole, the locale has no such characters; try"
                + " LC_ALL=C.UTF-8: "
                + Page.plain(arg));
        return;
      }
    }
  }

  /** Returns a command whose phrase may begin as an option does: -5%. */
  private static CommandLine phrases(TargetCommand command) {
    return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
  }

  private static int misused(ParameterException wrong, PrintWriter err) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println("gangmu: " + Page.plain(String.valueOf(wrong.getMessage())));
    err.println("for help: " + command + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception exception, PrintWriter err) {
    Throwable cause = exception.getCause();
    Throwable failure =
        exception instanceof UncheckedIOException && cause != null ? cause : exception;
    if (failure instanceof IOException) {
      // whoever read the output, as head does, has had enough of it
      if (!BROKEN_PIPE.equals(failure.getMessage())) {
        err.println("gangmu: " + Page.plain(describe(failure)));
      }
      return ExitCode.IO;
    }
    Throwables.getStackTraceAsString(exception).lines().map(Page::plain).forEach(err::println);
    return ExitCode.FAILURE;
  }

  private static String describe(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof NoSuchFileException) {
      return "no such file: " + message;
    }
    return message;
  }

  /** Tells the version that the manifest of the jar states. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Gangmu.class.getPackage().getImplementationVersion();
      return new String[] {"gangmu " + (version == null ? "(not packaged)" : version)};
    }
  }
}
