package org.gangmu.document;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds a second copy of a text: pages are often copied twice, once for screens and once for
 * telephones.
 *
 * <p>A paragraph belongs to a copy where a long run of paragraphs, in the same order, stood before;
 * runs are found by hashing each paragraph, so that the search is linear.
 */
final class Copies {

  private static final int SHORTEST_PARAGRAPH = 6;
  private static final int FEWEST_PARAGRAPHS = 6;

  private Copies() {}

  /** Marks the paragraphs of copies in the layout. */
  static void mark(Flow flow, Layout layout, Marks marks, Remarks remarks) {
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
      close(flow, layout, marks, remarks, begin, run);
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
    close(flow, layout, marks, remarks, begin, run);
  }

  private static void close(
      Flow flow, Layout layout, Marks marks, Remarks remarks, int begin, int run) {
    if (begin < 0 || run < FEWEST_PARAGRAPHS) {
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
