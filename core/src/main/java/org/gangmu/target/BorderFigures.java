package org.gangmu.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of one figure of an indicator by several expressions, and figures that suit. */
final class BorderFigures {

  /**
   * One thing asked.
   *
   * @param downwards whether the figure counts with its sign turned round, as that of a decrease
   */
  private record Wish(Criterion criterion, boolean lowerIsBetter, boolean downwards) {}

  /** The outermost figures on the sides of the lines, within one dimension. */
  private static final class Bounds {
    @Nullable Quantity highestFloor;
    @Nullable Quantity lowestFloor;
    @Nullable Quantity lowestCeiling;
    @Nullable Quantity highestCeiling;
    @Nullable Quantity floorLine;
    @Nullable Quantity ceilingLine;

    void add(BorderPoint point) {
      Quantity figure = point.figure();
      if (point.side() > 0) {
        highestFloor = higher(highestFloor, figure);
        lowestFloor = lower(lowestFloor, figure);
        floorLine = higher(floorLine, point.line());
      } else if (point.side() < 0) {
        lowestCeiling = lower(lowestCeiling, figure);
        highestCeiling = higher(highestCeiling, figure);
        ceilingLine = lower(ceilingLine, point.line());
      }
    }

    private static Quantity higher(@Nullable Quantity old, Quantity other) {
      return old == null || other.compareAmount(old) > 0 ? other : old;
    }

    private static Quantity lower(@Nullable Quantity old, Quantity other) {
      return old == null || other.compareAmount(old) < 0 ? other : old;
    }

    void addTo(Set<Quantity> figures) {
      if (highestFloor != null) {
        figures.add(highestFloor);
      }
      if (lowestCeiling != null) {
        figures.add(lowestCeiling);
      }
      if (floorLine != null && ceilingLine != null) {
        BorderPoint.between(floorLine, ceilingLine).ifPresent(figures::add);
      }
      if (lowestFloor != null) {
        figures.add(lowestFloor);
      }
      if (highestCeiling != null) {
        figures.add(highestCeiling);
      }
    }
  }

  /** How many figures are kept besides the outermost ones. */
  private static final int MOST_POINTS = 16;

  /** Of how many dimensions figures are kept. */
  private static final int MOST_DIMENSIONS = 4;

  private final Verdict wanted;
  private final AssessmentPolicy policy;
  private final Judge judge;
  private final List<Wish> wishes = new ArrayList<>();
  private final Set<Quantity> points = new LinkedHashSet<>();
  private final Map<Dimension, Bounds> bounds = new LinkedHashMap<>();
  private final Map<Dimension, Quantity> models = new LinkedHashMap<>();

  BorderFigures(Verdict wanted, AssessmentPolicy policy) {
    this.wanted = wanted;
    this.policy = policy;
    this.judge = new Judge(policy);
  }

  boolean isEmpty() {
    return wishes.isEmpty() && points.isEmpty();
  }

  void ask(Criterion criterion, boolean lowerIsBetter, boolean downwards) {
    wishes.add(new Wish(criterion, lowerIsBetter, downwards));
    for (BorderPoint point : BorderPoint.of(criterion, lowerIsBetter, wanted, policy)) {
      suggest(downwards ? point.negate() : point);
    }
  }

  /** Has a figure tried. */
  void suggest(BorderPoint point) {
    Quantity figure = point.figure();
    Dimension dimension = figure.measure().dimension();
    models.putIfAbsent(dimension, figure);
    if (bounds.size() < MOST_DIMENSIONS || bounds.containsKey(dimension)) {
      bounds.computeIfAbsent(dimension, key -> new Bounds()).add(point);
    }
    if (points.size() < MOST_POINTS) {
      points.add(figure);
    }
  }

  /** Asks for a relation to zero, in each measure that was spoken of so far, or in none. */
  void askOfZero(Relation relation) {
    List<Quantity> figures =
        models.isEmpty()
            ? List.of(Quantity.of("0", Measure.NONE))
            : models.values().stream().limit(MOST_DIMENSIONS).toList();
    for (Quantity figure : figures) {
      Quantity zero = new Quantity(BigDecimal.ZERO, figure.scale(), figure.measure());
      ask(Criterion.threshold(relation, zero), false, false);
    }
  }

  /** Returns figures that suit some of what is asked, those first that suit most. */
  List<Quantity> fittest(int most) {
    Set<Quantity> figures = new LinkedHashSet<>();
    if (wishes.size() == 1) {
      figures.addAll(points);
    } else {
      bounds.values().forEach(each -> each.addTo(figures));
      figures.addAll(points);
    }
    List<Quantity> list = new ArrayList<>(figures);
    if (list.size() > most) {
      list.subList(most, list.size()).clear();
    }
    if (wishes.size() > 1) {
      Map<Quantity, Integer> suited = new LinkedHashMap<>();
      list.forEach(figure -> suited.put(figure, suited(figure)));
      list.sort(
          Comparator.comparingInt((Quantity figure) -> suited.getOrDefault(figure, 0)).reversed());
    }
    return list;
  }

  private int suited(Quantity figure) {
    int count = 0;
    for (Wish wish : wishes) {
      if (figure.isLike(wish.criterion().stated())) {
        Quantity size = wish.downwards() ? figure.negate() : figure;
        Figure plain = Figure.plain(size.inSteps(), null);
        count +=
            judge.judge(wish.criterion(), plain, wish.lowerIsBetter()).verdict() == wanted ? 1 : 0;
      }
    }
    return count;
  }
}
