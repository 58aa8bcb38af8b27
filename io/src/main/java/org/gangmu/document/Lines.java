package org.gangmu.document;

import java.util.Arrays;
import org.gangmu.io.text.Chars;

/** Where the lines of a text begin and end, without what ends them. */
final class Lines {

  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  private Lines() {}

  static Lines of(String text) {
    Lines lines = new Lines();
    int start = 0;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (Chars.isLineEnd(c)) {
        lines.add(start, i);
        if (c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(start, n);
    return lines;
  }

  /** Returns these lines, each cut where {@code cuts}, in ascending order, lie inside it. */
  Lines cut(int[] cuts) {
    Lines cut = new Lines();
    int next = 0;
    for (int line = 0; line < count; line++) {
      int start = starts[line];
      while (next < cuts.length && cuts[next] < ends[line]) {
        if (cuts[next] > start) {
          cut.add(start, cuts[next]);
          start = cuts[next];
        }
        next++;
      }
      cut.add(start, ends[line]);
    }
    return cut;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** Returns the line that holds a position, or whose end does. */
  int at(int position) {
    int line = Arrays.binarySearch(starts, 0, count, position);
    return line < 0 ? -line - 2 : line;
  }
}
