package org.gangmu.document;

import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.io.text.Chars;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.TargetPhrases;

/**
 * Reads the day by which a whole task is due from the words of its notes and of the cells of a
 * table: 完成时限：2026年9月底前, （A牵头，年底前完成）.
 */
final class DueReader {

  /** Longer words are cut to those of the day itself. */
  private static final int LONGEST = 60;

  private final Flow flow;
  private final TargetPhrases phrases;
  private final PhraseContext context;

  DueReader(Flow flow, TargetPhrases phrases, PhraseContext context) {
    this.flow = flow;
    this.phrases = phrases;
    this.context = context;
  }

  /** Returns the first day that any of a task's words of time state. */
  Optional<StatedDate> read(Node node) {
    Optional<StatedDate> due = Optional.empty();
    for (int i = 0; i < node.times.size() && due.isEmpty(); i++) {
      due = read(node.times.get(i).from(), node.times.get(i).to());
    }
    return due;
  }

  private Optional<StatedDate> read(int from, int to) {
    int start = flow.skipBlanks(from, to);
    int end = flow.trimEnd(start, to);
    while (end > start && isOutside(flow.at(end - 1))) {
      end = flow.trimEnd(start, end - 1);
    }
    String words = flow.written(start, end);
    Optional<StatedDate> day = phrases.readDeadline(words, context);
    Dates.Place plain = day.isPresent() ? null : Dates.first(flow, start, end);
    if (plain != null) {
      day = Optional.of(plain.date());
    }
    return words.length() > LONGEST ? day : day.map(due -> new StatedDate(due.date(), words));
  }

  private static boolean isOutside(char c) {
    return Chars.isStop(c) || Chars.isClosing(c) || c == ',' || c == '、';
  }
}
