package org.gangmu.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins two numbers of a clause that bound one figure from below and from above: 5万元以上10万元以下,
 * 超过5%且低于6%, 不少于3家、不多于5家.
 */
final class Bands {

  private static final WordTrie<Boolean> JOINT =
      new WordTrie<Boolean>().add(true, "、 且 并 并且 而且 但 至");

  private final FoldedText text;

  Bands(FoldedText text) {
    this.text = text;
  }

  /** Joins what bounds one figure, in place. */
  void join(List<Figure> figures, int from) {
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure band = band(figures.get(i), figures.get(i + 1), from);
      if (band != null) {
        figures.set(i, band);
        figures.remove(i + 1);
      }
      from = figures.get(i).end;
    }
  }

  private @Nullable Figure band(Figure lower, Figure upper, int from) {
    if (lower.upper != null
        || upper.upper != null
        || !lower.unit.equals(upper.unit)
        || lower.amount().compareTo(upper.amount()) >= 0) {
      return null;
    }
    WordTrie.Match<Boolean> joint = JOINT.at(text, lower.end, upper.start);
    int gap = joint == null ? lower.end : joint.end();
    WordTrie.Match<Link> between = Link.BEFORE.before(text, gap, upper.start);
    if (gap < upper.start && (between == null || between.start() > gap)) {
      return null;
    }
    WordTrie.Match<Link> before = Link.BEFORE.before(text, from, lower.start);
    Comparison low = comparison(lower, before);
    Comparison high = comparison(upper, between);
    boolean bounded =
        (low == Comparison.AT_LEAST || low == Comparison.ABOVE)
            && (high == Comparison.AT_MOST || high == Comparison.BELOW);
    // 分别不低于5%、不高于8% speaks of two figures
    boolean several = before != null && text.endsWith("分别", from, before.start());
    return bounded && !several
        ? new Figure(lower, upper, low == Comparison.ABOVE, high == Comparison.BELOW)
        : null;
  }

  private static @Nullable Comparison comparison(
      Figure figure, WordTrie.@Nullable Match<Link> before) {
    return figure.after != null || before == null ? figure.after : before.value().comparison();
  }
}
