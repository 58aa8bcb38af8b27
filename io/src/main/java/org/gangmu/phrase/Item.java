package org.gangmu.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.phrase.MeasureWords.UnitClass;
import org.gangmu.target.TargetExpression.Direction;
import org.jspecify.annotations.Nullable;

/** One number of a clause with the words about it, or several in a row that share their words. */
final class Item {

  /** How far a comparison may stand before its number. */
  private static final int LONGEST_GAP = 20;

  /** How far 由 or 从 may stand before the number a change starts from. */
  private static final int LONGEST_START = 14;

  final List<Figure> figures = new ArrayList<>(1);
  final Clause clause;
  int from;
  int rightEnd;

  /** Whether the next number follows without a separator. */
  boolean joined;

  /** Whether the numbers say what a rule holds for: 人数少于10人的. */
  boolean condition;

  /** Whether things are counted right before the words: 2家年收入达5亿元的企业. */
  boolean counted;

  /** Where the words before the numbers begin that belong to them. */
  int linkStart;

  /** Where the name of the subject ends, before any base or start of the change. */
  int subjectEnd;

  /** Where 由 or 从 stands if the number is where a change starts. */
  int startsAt;

  private final FoldedText text;
  private final List<TimeWord> times;

  Item(FoldedText text, List<TimeWord> times, Clause clause, int from) {
    this.text = text;
    this.times = times;
    this.clause = clause;
    this.from = from;
  }

  Figure first() {
    return figures.get(0);
  }

  Figure last() {
    return figures.get(figures.size() - 1);
  }

  int end() {
    return last().end;
  }

  /** Reads the words right before the numbers, and gives them to all of them. */
  void links() {
    Figure figure = first();
    int pos = beforeSpan(figure.start);
    boolean changed = false;
    WordTrie.Match<Link> word = link(pos);
    while (word != null) {
      Link link = word.value();
      boolean change = link.direction() != null;
      if (changed && (change || link.level() || link.comparison() != null)) {
        break;
      }
      if (change && !figure.level) {
        figure.direction = link.direction();
      }
      figure.falls |= figure.level && link.direction() == Direction.DECREASE && isEnd(word.end());
      if (figure.before == null) {
        figure.before = link.comparison();
      }
      figure.level |= link.level();
      figure.each |= link.each();
      pos = word.start();
      changed |= change;
      pos = beforeTime(pos);
      word = link(pos);
    }
    if (figure.before == Comparison.ABOVE && isStep(figure)) {
      figure.before = null;
      figure.level = true;
    }
    linkStart = pos;
    if (!figure.isCompared()) {
      figure.before = apart(pos);
    }
    if (figure.unit.equals("番")) {
      figure.direction = Direction.INCREASE;
    }
    for (Figure other : figures) {
      other.direction = figure.direction;
      other.level = figure.level;
      other.falls = figure.falls;
      other.each = figure.each;
      other.before = figure.before;
      other.after = other.after == null ? last().after : other.after;
      if (last().unitClass == UnitClass.POINTS || other.unit.isEmpty()) {
        other.unit = last().unit;
        other.unitClass = last().unitClass;
      }
    }
  }

  /** 迈上1000亿元新台阶: who stands on a step has reached it. */
  private boolean isStep(Figure figure) {
    boolean on = text.endsWith("上", from, figure.start) || text.endsWith("迈入", from, figure.start);
    int at = end() + (text.startsWith("新", end(), clause.to()) ? 1 : 0);
    return on && text.startsWith("台阶", at, clause.to());
  }

  /** Whether the end of a change is named there: 到, 至 or 为. */
  private boolean isEnd(int at) {
    return at < first().start && "到至为".indexOf(text.chars[at]) >= 0;
  }

  /** Whether the number is where a change starts from: 由A增至B. */
  boolean isStart(List<Figure> all, int next) {
    boolean goesOn = next < all.size() ? joined : isFollowedByChange();
    if (!goesOn) {
      return false;
    }
    if (!startsBehind("由从")) {
      return false;
    }
    if (next >= all.size()) {
      return true;
    }
    for (int i = end(); i < all.get(next).start; i++) {
      if ("到至为达成".indexOf(text.chars[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number is what a change is measured against: 在80万吨基础上. */
  boolean isBase(WordTrie<Boolean> behind) {
    return behind.at(text, end(), clause.to()) != null && startsBehind("在");
  }

  private boolean startsBehind(String characters) {
    for (int i = first().start - 1; i >= from && first().start - i <= LONGEST_START; i--) {
      if (characters.indexOf(text.chars[i]) >= 0) {
        startsAt = i;
        return true;
      }
    }
    return false;
  }

  /** Whether the clause after this one begins with 提高到 or its like. */
  private boolean isFollowedByChange() {
    int at = end() + 1;
    if (end() != clause.to() || at >= text.length) {
      return false;
    }
    WordTrie.Match<Link> verb = Link.BEFORE.at(text, at, Math.min(text.length, at + 8));
    return verb != null
        && (verb.value().direction() != null || verb.value().level())
        && (text.startsWith("到", verb.end(), text.length)
            || text.startsWith("至", verb.end(), text.length)
            || verb.value().level());
  }

  /** The word that ends at a place, none where it makes something new or counts years. */
  private WordTrie.@Nullable Match<Link> link(int pos) {
    boolean years =
        pos - 2 >= from
            && text.chars[pos - 1] == '年'
            && NumeralReader.mayBegin(text.chars[pos - 2]);
    return years || Link.NAMES.before(text, from, pos) != null
        ? null
        : Link.BEFORE.before(text, from, pos);
  }

  /** 五年内翻一番: the years between the name and the number are passed over. */
  private int beforeSpan(int pos) {
    for (TimeWord time : times) {
      if (time.end() == pos && time.start() >= from && time.isSpan()) {
        return time.start();
      }
    }
    return pos;
  }

  /** 提高到2016年的53.3%: the time between the verb and the number is passed over. */
  private int beforeTime(int pos) {
    for (TimeWord time : times) {
      if (time.end() == pos && time.start() >= from) {
        return "到至".indexOf(text.chars[time.start()]) >= 0 ? time.start() + 1 : time.start();
      }
    }
    return pos;
  }

  /** 至少安排1名, 不超过投资额30%: what compares, a verb or noun before the number. */
  private @Nullable Comparison apart(int pos) {
    Comparison found = null;
    for (int i = Math.max(from, pos - LONGEST_GAP); i < pos; i++) {
      WordTrie.Match<Comparison> word = text.isNamed(i) ? null : Link.APART.at(text, i, pos);
      if (word != null) {
        found = word.value();
      }
    }
    return found;
  }
}
