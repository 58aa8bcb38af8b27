package org.gangmu.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;

/** Prints diagnostics, one a line: place, severity, message, code. */
final class FindingsView {

  private FindingsView() {}

  static void print(String file, List<Diagnostic> diagnostics, Page page) {
    for (Diagnostic each : diagnostics) {
      page.print(file + place(each.location()) + ": ")
          .print(Style.of(each.severity()), word(each.severity()))
          .print(": " + each.message() + pointer(each.location()) + " ")
          .print(Style.FAINT, "[" + each.code().id() + "]")
          .newLine();
    }
  }

  /** The place as compilers write it, so that editors can go there. */
  private static String place(Location location) {
    if (location instanceof Location.InText text) {
      return ":" + text.line() + ":" + text.column();
    }
    if (location instanceof Location.InJson json) {
      return ":" + json.line() + ":" + json.column();
    }
    return location instanceof Location.InModel model ? ": " + model.path() : "";
  }

  private static String pointer(Location location) {
    return location instanceof Location.InJson json && !json.pointer().isEmpty()
        ? ", at " + json.pointer()
        : "";
  }

  /** Prints how many there are of each severity. */
  static void printCount(List<Diagnostic> diagnostics, Page page) {
    String counts =
        Arrays.stream(Severity.values())
            .map(severity -> count(diagnostics, severity))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    page.print(counts.isEmpty() ? "no findings" : counts).newLine();
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity) {
    long count = diagnostics.stream().filter(each -> each.severity() == severity).count();
    String plural = count == 1 || severity == Severity.INFO ? "" : "s";
    return count == 0 ? "" : count + " " + word(severity) + plural;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
