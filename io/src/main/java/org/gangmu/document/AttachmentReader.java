package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Layout.Part;
import org.gangmu.io.text.Chars;

/** Finds where attachments are listed (附件：1.…) and where one begins (附件1). */
final class AttachmentReader {

  private final Flow flow;
  private final Layout layout;
  private final Marks marks;
  private final List<String> attachments = new ArrayList<>();

  AttachmentReader(Flow flow, Layout layout, Marks marks) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
  }

  /** Marks the lines that name attachments and returns the titles that they list. */
  List<String> read() {
    for (int p = 0; p < flow.paragraphs(); p++) {
      int from = layout.from(p);
      int to = flow.trimEnd(from, layout.to(p));
      if (!layout.isText(p)
          || flow.isTable(p)
          || to - from > 200
          || !LineShapes.isAttachmentMark(flow.chars(), from, to)) {
        continue;
      }
      int colon = flow.indexOf(':', from, Math.min(to, from + 8));
      if (colon > 0 && flow.indexOf('。', from, to) >= 0) {
        continue;
      }
      layout.set(p, Part.ATTACHMENT);
      marks.mark(flow, from, to, SpanKind.ATTACHMENT);
      if (colon > 0 && colon + 1 < to) {
        p = readAttachmentList(p, colon + 1, to);
      }
    }
    return attachments;
  }

  /** Reads 附件：1.… and the lines 2.…, 3.… below it; returns the last paragraph of the list. */
  private int readAttachmentList(int p, int from, int to) {
    Label first = Label.at(flow.chars(), flow.skipBlanks(from, to), to);
    int last = p;
    if (first == null || first.number() != 1) {
      attachments.add(attachment(first == null ? from : first.end(), to));
      return last;
    }
    int expected = readAttachmentLine(first, to);
    for (int q = p + 1; q < flow.paragraphs() && layout.isText(q); q++) {
      int start = flow.start(q);
      int end = flow.trimEnd(start, flow.end(q));
      Label label = Label.at(flow.chars(), start, end);
      if (label == null
          || label.style() != first.style()
          || label.number() != expected
          || end - start > 80
          || Chars.isStop(flow.at(end - 1))) {
        break;
      }
      attachments.add(attachment(label.end(), end));
      layout.set(q, Part.ATTACHMENT);
      marks.mark(flow, start, end, SpanKind.ATTACHMENT);
      expected++;
      last = q;
    }
    return last;
  }

  /** Reads the titles of one line, parted by their numbers; returns the number that is due next. */
  private int readAttachmentLine(Label first, int to) {
    int expected = first.number() + 1;
    int start = first.end();
    for (int i = start; i < to; i++) {
      char before = flow.at(i - 1);
      Label next = before == ' ' || before == ';' ? Label.at(flow.chars(), i, to) : null;
      if (next != null && next.style() == first.style() && next.number() == expected) {
        attachments.add(attachment(start, i));
        start = next.end();
        expected++;
      }
    }
    attachments.add(attachment(start, to));
    return expected;
  }

  private String attachment(int from, int to) {
    int end = flow.trimEnd(from, to);
    while (end > from && (flow.at(end - 1) == ';' || flow.at(end - 1) == ',')) {
      end = flow.trimEnd(from, end - 1);
    }
    return flow.written(flow.skipBlanks(from, end), end);
  }
}
