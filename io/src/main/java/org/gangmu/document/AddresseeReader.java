package org.gangmu.document;

import org.gangmu.io.text.Chars;

/** Finds whom a document is addressed to: a list of organs before a colon. */
final class AddresseeReader {

  private static final int LONGEST = 400;

  private AddresseeReader() {}

  /**
   * Returns the position of the colon that closes the addressees a paragraph begins with, or -1.
   */
  static int colon(Flow flow, int from, int to) {
    int depth = 0;
    int end = Math.min(to, from + LONGEST);
    for (int i = from; i < end; i++) {
      char c = flow.at(i);
      if (Chars.isOpening(c)) {
        depth++;
      } else if (Chars.isClosing(c)) {
        depth--;
      } else if (c == '。' || c == '《' || c == '“') {
        return -1;
      } else if (c == ':' && depth <= 0) {
        return areOrgans(flow, from, i) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether every name of a list is that of an organ or of many. */
  static boolean areOrgans(Flow flow, int from, int to) {
    UnitList list = UnitList.read(flow, from, to);
    if (list.names().isEmpty()) {
      return false;
    }
    boolean many = false;
    boolean several = list.names().size() > 2;
    for (int i = 0; i < list.names().size(); i++) {
      UnitList.Name name = list.names().get(i);
      int length = name.to() - name.from();
      many |= length > 3 || flow.at(name.from()) == '各';
      // names of trades may stand in a list that 等部门 sums up: 各市科技、发改、能源等部门
      boolean trade = several && (length <= 8 || i == 0 || flow.at(name.from()) == '各');
      if (length > 60 || (!endsWithOrgan(flow, name.from(), name.to()) && !trade)) {
        return false;
      }
    }
    return many && endsWithOrgan(flow, from, flow.trimEnd(from, to));
  }

  private static boolean endsWithOrgan(Flow flow, int from, int to) {
    return UnitList.isOrganLast(flow.at(to - 1)) || flow.endsWith(from, to, "会议");
  }
}
