package org.gangmu.target;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text form of targets in one pass, by descent; see {@link TargetText} for the grammar.
 *
 * <p>Every method that reads returns null once an error is noted; the first error ends the reading.
 * The descent is as deep as brackets are nested, which is bounded.
 */
final class TargetParser {

  private static final ImmutableMap<String, Extent> EXTENTS = inverse(TargetWriter.EXTENTS);
  private static final ImmutableMap<String, Turning> TURNINGS = inverse(TargetWriter.TURNINGS);

  private final TokenScanner in;
  private final Limits limits;
  private final int deepest;
  private int depth;
  private int size;

  TargetParser(String text, Limits limits) {
    this.in = new TokenScanner(text);
    this.limits = limits;
    this.deepest = Math.min(limits.depth(), AtLeastOf.DEEPEST);
  }

  private static <T> ImmutableMap<String, T> inverse(Map<T, String> words) {
    ImmutableMap.Builder<String, T> inverse = ImmutableMap.builder();
    words.forEach((value, word) -> inverse.put(word, value));
    return inverse.buildOrThrow();
  }

  Outcome<TargetExpression> parse() {
    return in.isWithin(limits) ? in.finish(expression()) : in.finish(null);
  }

  Outcome<Quantity> parseQuantity() {
    return in.isWithin(limits) ? in.finish(in.quantity()) : in.finish(null);
  }

  private @Nullable TargetExpression expression() {
    return chain('|', conjunction());
  }

  private @Nullable TargetExpression conjunction() {
    return chain('&', term());
  }

  /** Reads the rest of a chain, of which the first operand is read. */
  private @Nullable TargetExpression chain(char operator, @Nullable TargetExpression first) {
    if (first == null || in.peek() != operator) {
      return first;
    }
    ImmutableList.Builder<TargetExpression> parts = ImmutableList.builder();
    parts.add(first);
    int start = in.position();
    while (in.skip(operator)) {
      TargetExpression next = operator == '|' ? conjunction() : term();
      if (next == null) {
        return null;
      }
      parts.add(next);
    }
    ImmutableList<TargetExpression> list = parts.build();
    return combine(start, operator == '|' ? 1 : list.size(), list);
  }

  private @Nullable TargetExpression combine(
      int start, int count, ImmutableList<TargetExpression> parts) {
    for (TargetExpression part : parts) {
      if (AtLeastOf.depthOf(part) >= AtLeastOf.DEEPEST) {
        tooDeep(start, AtLeastOf.DEEPEST);
        return null;
      }
    }
    return new AtLeastOf(count, parts);
  }

  private void tooDeep(int start, int limit) {
    in.fail(
        TargetTextCode.TOO_DEEP,
        start,
        "nesting must be within the limit (Limits.depth) of: " + limit);
  }

  /** Goes a bracket deeper. */
  private boolean enter() {
    if (++depth > deepest) {
      tooDeep(in.position(), deepest);
      return false;
    }
    return true;
  }

  private @Nullable TargetExpression term() {
    int start = in.startOfToken();
    int c = in.peek();
    if (c == '(') {
      return group();
    }
    if (c == '"' || in.isOperator()) {
      return simple(rest(in.name()));
    }
    if (!NameText.isFirst(c)) {
      in.expected("a target");
      return null;
    }
    String word = in.bareWord();
    if (in.isKeyword(word)) {
      return simple(keyword(start, word));
    }
    return TokenScanner.isDigits(word) ? someOf(start, word) : simple(rest(word));
  }

  private @Nullable TargetExpression simple(@Nullable TargetExpression expression) {
    if (expression != null && ++size > AtLeastOf.MOST) {
      in.fail(
          TargetTextCode.TOO_MANY,
          in.position(),
          "simple expressions must be at most: " + AtLeastOf.MOST);
      return null;
    }
    return expression;
  }

  private @Nullable TargetExpression group() {
    if (!in.expect('(') || !enter()) {
      return null;
    }
    TargetExpression inner = expression();
    depth--;
    return inner != null && in.expect(')') ? inner : null;
  }

  private @Nullable TargetExpression someOf(int start, String digits) {
    if (!in.expectWord("of") || !in.expect('(') || !enter()) {
      return null;
    }
    ImmutableList.Builder<TargetExpression> parts = ImmutableList.builder();
    do {
      TargetExpression part = expression();
      if (part == null) {
        return null;
      }
      parts.add(part);
    } while (in.skip(';'));
    depth--;
    if (!in.expect(')')) {
      return null;
    }
    ImmutableList<TargetExpression> list = parts.build();
    int count = TokenScanner.number(digits);
    if (list.size() < 2 || count < 1 || count > list.size()) {
      in.fail(
          TargetTextCode.RANGE,
          start,
          "count must be from 1 to the number of parts, of at least 2: "
              + TokenScanner.shown(digits));
      return null;
    }
    return combine(start, count, list);
  }

  /** Reads what follows a name: a criterion, or a relation to a reference. */
  private @Nullable TargetExpression rest(@Nullable String indicator) {
    if (indicator == null) {
      return null;
    }
    Relation relation = in.relation();
    if (relation == null) {
      Criterion criterion = bandOrAbout();
      return criterion == null ? null : new Level(indicator, criterion);
    }
    if (in.skipWord("ref")) {
      return relative(indicator, relation);
    }
    Quantity quantity = in.quantity();
    return quantity == null
        ? null
        : new Level(indicator, new Criterion.Threshold(relation, quantity));
  }

  private @Nullable TargetExpression relative(String indicator, Relation relation) {
    if (!in.expect('(')) {
      return null;
    }
    String reference = in.spokenName("reference");
    if (reference == null || !in.expect(')')) {
      return null;
    }
    if (in.peek() != '+' && in.peek() != '-') {
      return new Relative(indicator, relation, reference, Optional.empty());
    }
    for (char c : TargetWriter.marginSign(relation).toCharArray()) {
      if (!in.expect(c)) {
        return null;
      }
    }
    int start = in.startOfToken();
    Quantity margin = in.quantity();
    if (margin != null && margin.signum() < 0) {
      in.fail(TargetTextCode.RANGE, start, "margin must not be negative: " + margin);
      return null;
    }
    return margin == null
        ? null
        : new Relative(indicator, relation, reference, Optional.of(margin));
  }

  private @Nullable Criterion criterion() {
    Relation relation = in.relation();
    if (relation == null) {
      return bandOrAbout();
    }
    Quantity quantity = in.quantity();
    return quantity == null ? null : new Criterion.Threshold(relation, quantity);
  }

  private @Nullable Criterion bandOrAbout() {
    if (in.skip('~')) {
      Quantity quantity = in.quantity();
      return quantity == null ? null : new Criterion.About(quantity);
    }
    if (!in.skipWord("in")) {
      in.expected("one of >= <= > < == => =< ~ in");
      return null;
    }
    int start = in.startOfToken();
    boolean lowerIncluded = in.peek() == '[';
    if (!in.expect(in.peek() == '(' ? '(' : '[')) {
      return null;
    }
    Quantity lower = in.quantity();
    if (lower == null || !in.expect(',')) {
      return null;
    }
    Quantity upper = in.quantity();
    if (upper == null) {
      return null;
    }
    boolean upperIncluded = in.peek() == ']';
    return in.expect(in.peek() == ')' ? ')' : ']')
        ? band(start, lower, lowerIncluded, upper, upperIncluded)
        : null;
  }

  private @Nullable Criterion band(
      int start, Quantity lower, boolean lowerIncluded, Quantity upper, boolean upperIncluded) {
    if (!lower.isLike(upper)) {
      in.fail(
          TargetTextCode.UNLIKE,
          start,
          "ends of a band must be of one dimension: %s, %s".formatted(lower, upper));
      return null;
    }
    int order = lower.compareAmount(upper);
    if (order > 0 || (order == 0 && !(lowerIncluded && upperIncluded))) {
      in.fail(
          TargetTextCode.EMPTY_BAND,
          start,
          "band must not be empty: %s, %s".formatted(lower, upper));
      return null;
    }
    return new Criterion.Band(lower, lowerIncluded, upper, upperIncluded);
  }

  /** Reads what a keyword begins. */
  private @Nullable TargetExpression keyword(int start, String word) {
    if (word.equals("in")) {
      in.back(start);
      return rest("");
    }
    if (!in.expect('(')) {
      return null;
    }
    return switch (word) {
      case "increase" -> change(Direction.INCREASE);
      case "decrease" -> change(Direction.DECREASE);
      case "rank" -> rank();
      case "grade" -> grade();
      case "turn" -> turn();
      case "done" -> milestone();
      case "opaque" -> {
        String text = in.spokenName("text");
        yield text != null && in.expect(')') ? new Opaque(text) : null;
      }
      case "all", "none", "keptNone" -> {
        String name = in.name();
        yield name != null && in.expect(')')
            ? new Completeness(name, EXTENTS.getOrDefault(word, Extent.ALL))
            : null;
      }
      default -> {
        in.expectedAt(start, "a target");
        yield null;
      }
    };
  }

  private @Nullable TargetExpression change(Direction direction) {
    String name = in.name();
    if (name == null) {
      return null;
    }
    Base base = in.skip(',') ? base() : new Base.Unstated();
    if (base == null || !in.expect(')')) {
      return null;
    }
    Criterion criterion = criterion();
    return criterion == null ? null : new Change(name, direction, criterion, base);
  }

  private @Nullable Base base() {
    int start = in.startOfToken();
    switch (in.bareWord()) {
      case "lastYear" -> {
        return new Base.LastYear();
      }
      case "previousPeriod" -> {
        return new Base.PreviousPeriod();
      }
      case "twoYearAverage" -> {
        return new Base.TwoYearAverage();
      }
      case "stated" -> {
        Quantity stated = in.quantity();
        return stated == null ? null : new Base.Stated(stated);
      }
      case "year" -> {
        int year = in.integer(1000, 9999, "year must have four digits");
        return year < 0 ? null : new Base.Year(year);
      }
      default -> {
        in.expectedAt(start, "one of lastYear previousPeriod twoYearAverage year stated");
        return null;
      }
    }
  }

  private @Nullable TargetExpression rank() {
    String name = in.name();
    if (name == null) {
      return null;
    }
    String among = in.skip(',') ? in.name() : "";
    if (among == null || !in.expect(')') || !in.expect('<') || !in.expectNext('=')) {
      return null;
    }
    int place = in.integer(1, Rank.MOST, "place must be from 1 to " + Rank.MOST);
    return place < 0 ? null : new Rank(name, place, among);
  }

  private @Nullable TargetExpression grade() {
    String name = in.name();
    if (name == null || !in.expect(',')) {
      return null;
    }
    String grade = in.spokenName("grade");
    return grade != null && in.expect(')') ? new Grade(name, grade) : null;
  }

  private @Nullable TargetExpression turn() {
    String name = in.name();
    if (name == null || !in.expect(',')) {
      return null;
    }
    int start = in.startOfToken();
    Turning turning = TURNINGS.get(in.bareWord());
    if (turning == null) {
      in.expectedAt(start, "one of " + String.join(" ", TURNINGS.keySet()));
      return null;
    }
    return in.expect(')') ? new Turn(name, turning) : null;
  }

  private @Nullable TargetExpression milestone() {
    String deliverable = in.spokenName("deliverable");
    if (deliverable == null) {
      return null;
    }
    String stage = in.skip(',') ? in.name() : "";
    return stage != null && in.expect(')') ? new Milestone(deliverable, stage) : null;
  }
}
