package org.gangmu.document;

import java.util.HashMap;
import java.util.Map;
import org.gangmu.document.Label.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds a second copy of a text: pages are often copied twice, once for screens and once for
 * telephones.
 *
 * <p>A paragraph belongs to a copy where a long run of paragraphs, in the same order, stood before
 * and has a chapter or the title in it: sections alone may be the same under two chapters. Runs are
 * found by hashing each paragraph, so that the search is linear.
 */
final class Copies {

  private static final int SHORTEST_PARAGRAPH = 6;
  private static final int FEWEST_PARAGRAPHS = 6;

  private final Flow flow;
  private final Layout layout;
  private final Marks marks;
  private final Remarks remarks;

  /** The style of the labels of chapters: the coarsest that the text has. */
  private final @Nullable Style chapters;

  private Copies(Flow flow, Layout layout, Marks marks, Remarks remarks) {
    this.flow = flow;
    this.layout = layout;
    this.marks = marks;
    this.remarks = remarks;
    Style coarsest = null;
    for (int p = 0; p < flow.paragraphs(); p++) {
      Style style = style(p);
      if (style != null && (coarsest == null || style.compareTo(coarsest) < 0)) {
        coarsest = style;
      }
    }
    this.chapters = coarsest;
  }

  private @Nullable Style style(int p) {
    Label label = Label.at(flow.chars(), flow.start(p), flow.end(p));
    return label == null ? null : label.style();
  }

  /**
   * Whether a chapter begins in a run of paragraphs, or a title stands there, or no text has any.
   */
  private boolean hasChapter(int from, int to) {
    for (int p = from; p < to; p++) {
      if (style(p) == chapters || Titles.endsLikeTitle(flow, flow.start(p), flow.end(p))) {
        return true;
      }
    }
    return false;
  }

  /** Marks the paragraphs of copies in the layout. */
  static void mark(Flow flow, Layout layout, Marks marks, Remarks remarks) {
    Copies copies = new Copies(flow, layout, marks, remarks);
    int n = flow.paragraphs();
    String[] texts = new String[n];
    Map<String, Integer> first = new HashMap<>();
    int run = 0;
    int expected = -1;
    int begin = -1;
    for (int p = 0; p < n; p++) {
      texts[p] = LineShapes.rest(flow.chars(), flow.start(p), flow.end(p));
      boolean goesOn = expected >= 0 && expected < p - run && texts[expected].equals(texts[p]);
      if (goesOn) {
        run++;
        expected++;
        continue;
      }
      copies.close(begin, run);
      Integer earlier =
          texts[p].length() < SHORTEST_PARAGRAPH ? null : first.putIfAbsent(texts[p], p);
      if (earlier == null) {
        run = 0;
        expected = -1;
        begin = -1;
      } else {
        run = 1;
        begin = p;
        expected = earlier + 1;
      }
    }
    copies.close(begin, run);
  }

  private void close(int begin, int run) {
    if (begin < 0 || run < FEWEST_PARAGRAPHS || !hasChapter(begin, begin + run)) {
      return;
    }
    remarks.inform(
        ReadingCode.COPY,
        "paragraphs stood before and are left out: " + run,
        flow.start(begin),
        flow.end(begin + run - 1));
    for (int p = begin; p < begin + run; p++) {
      layout.set(p, Layout.Part.COPY);
      marks.mark(flow, flow.start(p), flow.end(p), SpanKind.COPY);
    }
  }
}
