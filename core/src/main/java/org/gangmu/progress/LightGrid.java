package org.gangmu.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The elementary boxes that the bounds of all measures of some cases make, with the flags: within
 * one, each case holds everywhere or nowhere.
 *
 * <p>Each measure is an axis, cut at the bounds of the cases into cells, and each flag an axis of
 * two cells, not raised and raised. Boxes are numbered with the last axis running fastest.
 */
final class LightGrid {

  private final ImmutableList<LightMeasure> measures;
  private final ImmutableList<ImmutableList<Range<BigDecimal>>> cells;
  private final ImmutableList<LightFlag> flags;
  private final int[] widths;
  private final int[] strides;

  private LightGrid(
      ImmutableList<LightMeasure> measures,
      ImmutableList<ImmutableList<Range<BigDecimal>>> cells,
      ImmutableList<LightFlag> flags) {
    this.measures = measures;
    this.cells = cells;
    this.flags = flags;
    widths = new int[measures.size() + flags.size()];
    for (int axis = 0; axis < widths.length; axis++) {
      widths[axis] = axis < cells.size() ? cells.get(axis).size() : 2;
    }
    strides = new int[widths.length];
    int stride = 1;
    for (int axis = widths.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= widths[axis];
    }
  }

  /** Returns the grid of some cases, or empty if it had more boxes than so many. */
  static Optional<LightGrid> of(List<LightCase> cases, int most) {
    Set<LightMeasure> measures = EnumSet.noneOf(LightMeasure.class);
    Set<LightFlag> flags = new LinkedHashSet<>();
    for (LightCase each : cases) {
      measures.addAll(each.when().values().keySet());
      flags.addAll(each.when().raised());
      flags.addAll(each.when().lowered());
    }
    ImmutableList.Builder<ImmutableList<Range<BigDecimal>>> axes = ImmutableList.builder();
    long boxes = 1;
    for (LightMeasure measure : measures) {
      ImmutableList<Range<BigDecimal>> axis = cells(measure, cases);
      axes.add(axis);
      boxes = LongMath.saturatedMultiply(boxes, axis.size());
    }
    boxes = LongMath.saturatedMultiply(boxes, LongMath.saturatedPow(2, flags.size()));
    return boxes > most
        ? Optional.empty()
        : Optional.of(
            new LightGrid(
                ImmutableList.copyOf(measures), axes.build(), ImmutableList.copyOf(flags)));
  }

  /** Cuts the values that a measure can have at every bound of the cases, in order. */
  private static ImmutableList<Range<BigDecimal>> cells(
      LightMeasure measure, List<LightCase> cases) {
    Set<Range<BigDecimal>> ranges = new LinkedHashSet<>();
    for (LightCase each : cases) {
      Range<BigDecimal> range = each.when().values().get(measure);
      if (range != null) {
        ranges.add(measure.cell(range));
      }
    }
    List<Range<BigDecimal>> cuts = new ArrayList<>();
    for (Range<BigDecimal> range : ranges) {
      if (range.hasLowerBound()) {
        cuts.add(Range.downTo(range.lowerEndpoint(), range.lowerBoundType()));
      }
      if (range.hasUpperBound()) {
        cuts.add(after(Range.upTo(range.upperEndpoint(), range.upperBoundType())));
      }
    }
    cuts.sort(LightPolicy::compareLower);
    ImmutableList.Builder<Range<BigDecimal>> cells = ImmutableList.builder();
    Range<BigDecimal> rest = measure.cell(Range.all());
    for (Range<BigDecimal> cut : cuts) {
      Range<BigDecimal> cell = common(rest, before(cut));
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
      rest = common(rest, cut);
    }
    return (rest.isEmpty() ? cells : cells.add(rest)).build();
  }

  /** Returns all that lies above a range without lower bound. */
  private static Range<BigDecimal> after(Range<BigDecimal> range) {
    return switch (range.upperBoundType()) {
      case OPEN -> Range.atLeast(range.upperEndpoint());
      case CLOSED -> Range.greaterThan(range.upperEndpoint());
    };
  }

  /** Returns all that lies below a range without upper bound. */
  private static Range<BigDecimal> before(Range<BigDecimal> range) {
    return switch (range.lowerBoundType()) {
      case OPEN -> Range.atMost(range.lowerEndpoint());
      case CLOSED -> Range.lessThan(range.lowerEndpoint());
    };
  }

  private static Range<BigDecimal> common(Range<BigDecimal> one, Range<BigDecimal> other) {
    return one.isConnected(other)
        ? one.intersection(other)
        : Range.closedOpen(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  ImmutableSet<LightMeasure> measures() {
    return ImmutableSet.copyOf(measures);
  }

  ImmutableSet<LightFlag> flags() {
    return ImmutableSet.copyOf(flags);
  }

  /** Returns how many boxes there are, at least one. */
  int size() {
    return widths.length == 0 ? 1 : strides[0] * widths[0];
  }

  /** Returns for each box the cases that hold in it. */
  BitSet[] holding(List<LightCase> cases) {
    BitSet[][] byCell = new BitSet[widths.length][];
    for (int axis = 0; axis < widths.length; axis++) {
      byCell[axis] = new BitSet[widths[axis]];
      for (int cell = 0; cell < widths[axis]; cell++) {
        byCell[axis][cell] = new BitSet(cases.size());
        for (int i = 0; i < cases.size(); i++) {
          byCell[axis][cell].set(i, allows(cases.get(i).when(), axis, cell));
        }
      }
    }
    BitSet[] holding = new BitSet[size()];
    for (int box = 0; box < holding.length; box++) {
      BitSet all = new BitSet(cases.size());
      all.set(0, cases.size());
      for (int axis = 0; axis < widths.length; axis++) {
        all.and(byCell[axis][cell(box, axis)]);
      }
      holding[box] = all;
    }
    return holding;
  }

  private boolean allows(LightCondition condition, int axis, int cell) {
    if (axis >= measures.size()) {
      LightFlag flag = flags.get(axis - measures.size());
      return !(cell == 0 ? condition.raised() : condition.lowered()).contains(flag);
    }
    Range<BigDecimal> range = condition.values().get(measures.get(axis));
    return range == null || measures.get(axis).cell(range).encloses(cells.get(axis).get(cell));
  }

  private int cell(int box, int axis) {
    return box / strides[axis] % widths[axis];
  }

  /**
   * Goes through the boxes in which inputs can lie: one where all is known, and all along the axes
   * of measures whose value is not.
   *
   * @param wanted takes each box, and says whether it wants more
   */
  void visitBoxes(LightInputs inputs, IntPredicate wanted) {
    int base = 0;
    int count = 1;
    int[] open = new int[widths.length];
    int openCount = 0;
    for (int axis = 0; axis < widths.length; axis++) {
      int cell = cell(inputs, axis);
      if (cell < 0) {
        open[openCount++] = axis;
        count *= widths[axis];
      } else {
        base += cell * strides[axis];
      }
    }
    boolean more = true;
    for (int i = 0; i < count && more; i++) {
      int rest = i;
      int box = base;
      for (int each = 0; each < openCount; each++) {
        int axis = open[each];
        box += rest % widths[axis] * strides[axis];
        rest /= widths[axis];
      }
      more = wanted.test(box);
    }
  }

  /** Returns the cell on an axis, -1 where the value is not known. */
  private int cell(LightInputs inputs, int axis) {
    if (axis >= measures.size()) {
      return inputs.flags().contains(flags.get(axis - measures.size())) ? 1 : 0;
    }
    Fraction value = measures.get(axis).settled(inputs).orElse(null);
    ImmutableList<Range<BigDecimal>> along = cells.get(axis);
    for (int cell = 0; value != null && cell < along.size(); cell++) {
      if (LightBand.holds(along.get(cell), value)) {
        return cell;
      }
    }
    return -1;
  }

  /**
   * Returns conditions that hold in some boxes and in no other, no two with anything in common.
   * Neighbours are joined axis by axis, so that there are few, if not always the fewest.
   */
  ImmutableList<LightCondition> describe(Collection<Integer> boxes) {
    List<int[]> blocks = new ArrayList<>();
    for (int box : boxes) {
      int[] block = new int[2 * widths.length];
      for (int axis = 0; axis < widths.length; axis++) {
        block[2 * axis] = cell(box, axis);
        block[2 * axis + 1] = cell(box, axis);
      }
      blocks.add(block);
    }
    for (int axis = widths.length - 1; axis >= 0; axis--) {
      blocks = joined(blocks, axis);
    }
    return blocks.stream().map(this::condition).collect(ImmutableList.toImmutableList());
  }

  /** Joins blocks that lie side by side along an axis; along each they come in order. */
  private static List<int[]> joined(List<int[]> blocks, int axis) {
    Map<List<Integer>, int[]> last = new HashMap<>();
    List<int[]> joined = new ArrayList<>();
    for (int[] block : blocks) {
      int[] key = block.clone();
      key[2 * axis] = 0;
      key[2 * axis + 1] = 0;
      int @Nullable [] before = last.get(Ints.asList(key));
      if (before != null && before[2 * axis + 1] + 1 == block[2 * axis]) {
        before[2 * axis + 1] = block[2 * axis + 1];
      } else {
        last.put(Ints.asList(key), block);
        joined.add(block);
      }
    }
    return joined;
  }

  private LightCondition condition(int[] block) {
    Map<LightMeasure, Range<BigDecimal>> values = new LinkedHashMap<>();
    ImmutableSet.Builder<LightFlag> raised = ImmutableSet.builder();
    ImmutableSet.Builder<LightFlag> lowered = ImmutableSet.builder();
    for (int axis = 0; axis < widths.length; axis++) {
      int from = block[2 * axis];
      int to = block[2 * axis + 1];
      if (from == 0 && to == widths[axis] - 1) {
        continue;
      }
      if (axis < measures.size()) {
        ImmutableList<Range<BigDecimal>> along = cells.get(axis);
        values.put(measures.get(axis), along.get(from).span(along.get(to)));
      } else {
        (from == 0 ? lowered : raised).add(flags.get(axis - measures.size()));
      }
    }
    return new LightCondition(ImmutableMap.copyOf(values), raised.build(), lowered.build());
  }
}
