package org.gangmu.document;

import com.google.common.collect.ImmutableList;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;

/** What is remarked while a text is read, each remark at its place in the text as given. */
final class Remarks {

  private final Source source;
  private final Flow flow;
  private final Diagnostics diagnostics;
  private final int mostUnits;

  Remarks(Source source, Flow flow, Limits limits) {
    this.source = source;
    this.flow = flow;
    this.diagnostics = new Diagnostics(limits);
    this.mostUnits = limits.unitsInList();
  }

  /** Adds a warning about a stretch of the flow. */
  void warn(ReadingCode code, String message, int from, int to) {
    add(Severity.WARNING, code, message, from, to);
  }

  /** Adds a remark about a stretch of the flow. */
  void inform(ReadingCode code, String message, int from, int to) {
    add(Severity.INFO, code, message, from, to);
  }

  /** Returns how many units a task may have. */
  int mostUnits() {
    return mostUnits;
  }

  /** Adds a warning where not all that a note says is taken. */
  void onNote(Note note, int from, int to) {
    if (note.isCut) {
      warn(
          ReadingCode.LONG_LIST,
          "list must name at most "
              + mostUnits
              + " units (Limits.unitsInList), the others are left out",
          from,
          to);
    }
    if (note.isPartlyUnread) {
      warn(ReadingCode.UNREAD_NOTE, "note says more than who answers for the task", from, to);
    }
  }

  /** Adds a warning about the text as a whole. */
  void warn(ReadingCode code, String message) {
    diagnostics.add(Diagnostic.warning(code, message, Location.whole()));
  }

  private void add(Severity severity, ReadingCode code, String message, int from, int to) {
    int start = flow.origin(from);
    int end = to > from ? flow.origin(to - 1) + 1 : start;
    diagnostics.add(new Diagnostic(severity, code, message, source.location(start, end)));
  }

  /** Returns the remarks in the order of their places, those about the whole first. */
  ImmutableList<Diagnostic> toList() {
    return ImmutableList.sortedCopyOf(
        (a, b) -> Integer.compare(start(a.location()), start(b.location())), diagnostics.toList());
  }

  private static int start(Location location) {
    return location instanceof Location.InText place ? place.span().start() : -1;
  }
}
