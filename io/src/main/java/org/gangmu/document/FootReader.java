package org.gangmu.document;

import java.util.Map;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.document.Layout.Part;

/** Takes the page around a text and the record of distribution (版记) below it out of the text. */
final class FootReader {

  private final Flow flow;
  private final Layout layout;
  private final Marks marks;
  private final Map<DateRole, StatedDate> dates;

  FootReader(Flow flow, Layout layout, Marks marks, Map<DateRole, StatedDate> dates) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
    this.dates = dates;
  }

  /** Marks what is no part of the text; the head of the page ends before {@code limit}. */
  void read(int limit) {
    boolean afterText = false;
    for (int p = 0; p < flow.paragraphs(); p++) {
      int from = flow.start(p);
      int to = flow.end(p);
      if (!layout.isText(p)) {
        continue;
      }
      if (PageFoot.begins(flow.chars(), from, to)) {
        layout.set(p, Part.FOOT);
        marks.mark(flow, from, to, SpanKind.FURNITURE);
        afterText = p >= limit;
      } else if (PageFoot.isDistribution(flow.chars(), from, to) || isPrinted(p)) {
        layout.set(p, Part.DISTRIBUTION);
        marks.mark(flow, from, to, SpanKind.FURNITURE);
      } else if (afterText && Label.at(flow.chars(), from, to) == null && to - from < 60) {
        layout.set(p, Part.FOOT);
        marks.mark(flow, from, to, SpanKind.FURNITURE);
      } else {
        afterText = false;
      }
    }
  }

  /** Whether a paragraph is the line of printing: an office, a date, 印发. */
  private boolean isPrinted(int p) {
    int from = flow.start(p);
    int to = flow.trimEnd(from, flow.end(p));
    if (to - from > 60 || !flow.endsWith(from, to, "印发")) {
      return false;
    }
    Dates.Place date = Dates.last(flow, from, to - 2);
    if (date == null) {
      return false;
    }
    dates.putIfAbsent(DateRole.PRINTED, date.date());
    if (date.from() == from && p > 0 && flow.length(p - 1) < 40 && isOffice(p - 1)) {
      layout.set(p - 1, Part.DISTRIBUTION);
      marks.mark(flow, flow.start(p - 1), flow.end(p - 1), SpanKind.FURNITURE);
    }
    return true;
  }

  private boolean isOffice(int p) {
    int end = flow.trimEnd(flow.start(p), flow.end(p));
    return layout.isText(p)
        && Words.ORGAN_LAST.indexOf(flow.at(end - 1)) >= 0
        && Label.at(flow.chars(), flow.start(p), end) == null
        && flow.indexOf('。', flow.start(p), end) < 0;
  }
}
