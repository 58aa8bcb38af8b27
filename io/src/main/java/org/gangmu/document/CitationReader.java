package org.gangmu.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.io.text.Chars;

/**
 * Finds the documents that a text says it rests on: titles in book marks in the sentences before
 * the first task, behind a word such as 根据 or 贯彻落实.
 */
final class CitationReader {

  private static final String[] REASONS = {"根据", "按照", "依据", "落实", "贯彻", "执行", "遵照", "对照"};
  private static final int REACH = 60;
  private static final int NONE = -1;
  private static final int LONGEST_TITLE = 120;

  private final Flow flow;
  private final Layout layout;
  private final String ownTitle;
  private final String enclosed;
  private final Map<String, Citation> found = new LinkedHashMap<>();

  CitationReader(Flow flow, Layout layout, String ownTitle, Optional<Enclosure> enclosed) {
    this.flow = flow;
    this.layout = layout;
    this.ownTitle = ownTitle;
    this.enclosed = enclosed.map(Enclosure::title).orElse("");
  }

  List<Citation> read() {
    for (int p = 0; p < flow.paragraphs(); p++) {
      if (!layout.isText(p) || flow.isTable(p)) {
        continue;
      }
      Label label = Label.at(flow.chars(), layout.from(p), layout.to(p));
      if (label != null) {
        break;
      }
      readParagraph(layout.from(p), layout.to(p));
    }
    return new ArrayList<>(found.values());
  }

  private void readParagraph(int from, int to) {
    int reason = NONE;
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (c == '。') {
        reason = NONE;
      } else if (c == '《') {
        int close = flow.indexOf('》', i, Math.min(to, i + LONGEST_TITLE));
        if (close > 0) {
          if (reason != NONE && i - reason <= REACH) {
            reason = cite(i + 1, close, to) ? close : reason;
          }
          i = close;
        }
      } else if (isReason(i, to)) {
        reason = i;
      }
    }
  }

  private boolean isReason(int at, int to) {
    for (String word : REASONS) {
      if (flow.at(at) == word.charAt(0) && flow.startsWith(at, to, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean cite(int from, int close, int to) {
    String title = flow.written(from, close).strip();
    boolean own = ownTitle.contains(title) || (!enclosed.isEmpty() && title.endsWith(enclosed));
    if (title.isEmpty() || own) {
      return false;
    }
    Optional<DocumentNumber> number = Optional.empty();
    int after = flow.skipBlanks(close + 1, to);
    if (after < to && Chars.isOpening(flow.at(after))) {
      int end = flow.indexOf('号', after, Math.min(to, after + 40));
      if (end > 0) {
        number = DocumentNumber.tryParse(flow.folded(after + 1, end + 1));
      }
    }
    found.putIfAbsent(title, new Citation(title, number));
    return true;
  }
}
