package org.gangmu.document;

import java.util.Arrays;
import org.gangmu.io.text.Chars;

/**
 * Which brackets belong together within each paragraph, found in one pass.
 *
 * <p>Kinds of brackets are not told apart: （…〕 counts as a pair, since documents mix them. One that
 * is never closed has no partner.
 */
final class Brackets {

  private final int[] partners;

  Brackets(Flow flow) {
    this.partners = new int[flow.length()];
    Arrays.fill(partners, -1);
    int[] open = new int[64];
    for (int p = 0; p < flow.paragraphs(); p++) {
      int depth = 0;
      for (int i = flow.start(p); i < flow.end(p); i++) {
        char c = flow.at(i);
        if (Chars.isOpening(c)) {
          if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
          }
          open[depth++] = i;
        } else if (Chars.isClosing(c) && depth > 0) {
          int partner = open[--depth];
          partners[partner] = i;
          partners[i] = partner;
        }
      }
    }
  }

  /** Returns the bracket that closes the one at a position, or opens it; -1 if there is none. */
  int partner(int index) {
    return partners[index];
  }
}
