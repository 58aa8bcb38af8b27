package org.gangmu.document;

import java.util.List;
import java.util.Map;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.document.Layout.Part;
import org.gangmu.io.text.Chars;

/** Finds the dates of a document that stand apart from its signature. */
final class DateReader {

  private final Flow flow;
  private final Layout layout;
  private final Marks marks;
  private final Map<DateRole, StatedDate> dates;

  DateReader(Flow flow, Layout layout, Marks marks, Map<DateRole, StatedDate> dates) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
    this.dates = dates;
  }

  /** Reads the bracket under a title that dates an opinion or a decision: （2022年6月28日）. */
  void readUnderTitle(int title) {
    for (int p = title + 1; p < Math.min(title + 3, flow.paragraphs()); p++) {
      int from = flow.start(p);
      int to = flow.trimEnd(from, flow.end(p));
      if (to - from < 8 || to - from > 100 || !Chars.isOpening(flow.at(from))) {
        continue;
      }
      Dates.Place date = Dates.first(flow, from, Math.min(to, from + 14));
      if (date != null && date.from() <= from + 2 && layout.isText(p)) {
        dates.putIfAbsent(DateRole.SIGNED, date.date());
        layout.set(p, Part.SIGNATURE);
        marks.mark(flow, from, to, SpanKind.DATE);
        return;
      }
    }
  }

  /** Takes dates that stand alone out of the running text; one in the head is that of the page. */
  void readAlone(int limit) {
    for (int p = 0; p < flow.paragraphs(); p++) {
      int from = layout.from(p);
      int to = flow.trimEnd(from, layout.to(p));
      if (!layout.isText(p) || from >= to || !LineShapes.isDate(flow.chars(), from, to)) {
        continue;
      }
      Dates.Place date = Dates.first(flow, from, to);
      if (date != null) {
        if (p < limit) {
          dates.putIfAbsent(DateRole.PUBLISHED, date.date());
        }
        layout.set(p, Part.SIGNATURE);
        marks.mark(flow, from, to, SpanKind.DATE);
      }
    }
    for (int p = 0; p < flow.paragraphs(); p++) {
      if (layout.isText(p)) {
        readEffective(p);
      }
    }
  }

  /** Reads 自2026年7月20日起施行. */
  private void readEffective(int p) {
    int to = layout.to(p);
    if (flow.indexOf('起', layout.from(p), to) < 0) {
      return;
    }
    for (String word : new String[] {"起施行", "起实施", "起执行", "起生效", "起正式施行", "起正式实施"}) {
      int at = flow.indexOf(word, layout.from(p), to);
      if (at < 0) {
        continue;
      }
      Dates.Place date = Dates.last(flow, layout.from(p), at);
      if (date != null) {
        dates.putIfAbsent(DateRole.EFFECTIVE, date.date());
        return;
      }
    }
  }

  /** Takes the dates of the head of the page, where the text has none of their kind. */
  void readFields(HeadFields head) {
    Map<HeadField, DateRole> roles =
        Map.of(
            HeadField.WRITTEN, DateRole.WRITTEN,
            HeadField.PUBLISHED, DateRole.PUBLISHED,
            HeadField.EFFECTIVE, DateRole.EFFECTIVE);
    for (HeadField field : List.of(HeadField.WRITTEN, HeadField.PUBLISHED, HeadField.EFFECTIVE)) {
      for (HeadFields.Value value : head.values(field)) {
        Dates.Place date = Dates.first(flow, value.from(), value.to());
        DateRole role = roles.get(field);
        if (date != null && role != null) {
          dates.putIfAbsent(role, date.date());
        }
      }
    }
  }
}
