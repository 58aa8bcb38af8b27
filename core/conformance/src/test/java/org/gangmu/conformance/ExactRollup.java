package org.gangmu.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.TargetReading;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.gangmu.target.Verdict;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * A roll-up by the definitions, in fractions that are never rounded: what is known of the leaves is
 * taken from standings, all above them is made anew. It knows no {@link org.gangmu.rollup.Latest}.
 */
final class ExactRollup {

  /** How a task counts in the one above it. */
  enum State {
    /** Not at all. */
    NOWHERE,
    /** By its weight alone: it is left out for want of reports. */
    SILENT,
    /** By its weight and its completion. */
    COUNTED
  }

  /**
   * What a task comes to.
   *
   * @param low the least, in wholes
   * @param high the most
   * @param due what is expected
   * @param known the share of which something is known
   * @param levels how many times a figure of it was rounded in the standings
   */
  record Value(
      State state, Fraction low, Fraction high, Fraction due, Fraction known, int levels) {}

  /** A part, with what it counts, and the amounts of it. */
  private record Piece(int task, Fraction weight, Value value, Amount amount) {

    boolean isCounted() {
      return value.state == State.COUNTED;
    }
  }

  /** What is planned, what is reached at least and at most, and whether it may be anything. */
  private record Amount(Fraction planned, Fraction actual, Fraction most, boolean open) {

    static final Amount NONE = new Amount(Fraction.ZERO, Fraction.ZERO, false);

    Amount(Fraction planned, Fraction actual, boolean open) {
      this(planned, actual, actual, open);
    }

    /** At most so much of what is planned; only perhaps so, where it is not certain. */
    Amount capped(Fraction cap, boolean certain) {
      Fraction left = planned.times(cap);
      Fraction high = certain ? (open ? left : most.min(left)) : most;
      boolean free = open && !(certain && cap.compareTo(Fraction.ONE) < 0);
      return new Amount(planned, actual.min(left), high, free);
    }

    /** As it goes further up: what is not certain may be anything. */
    Amount above() {
      return new Amount(planned, actual, open || !most.equals(actual));
    }
  }

  private static final int WHOLE_PLAN = -1;

  private final TaskTree tree;
  private final RollupPolicy policy;
  private final LocalDate asOf;
  private final Standings standings;
  private final List<List<Integer>> children = new ArrayList<>();
  private final Value[] values;
  private final Amount[] amounts;
  private final Value whole;

  private ExactRollup(Standings standings) {
    this.standings = standings;
    tree = standings.rollup().tree();
    policy = standings.rollup().policy();
    asOf = standings.asOf();
    List<Integer> roots = new ArrayList<>();
    for (int task = 0; task < tree.size(); task++) {
      children.add(new ArrayList<>());
      int parent = tree.parentIndex(task);
      (parent == TaskTree.NONE ? roots : children.get(parent)).add(task);
    }
    values = new Value[tree.size()];
    amounts = new Amount[tree.size()];
    for (int task = tree.size() - 1; task >= 0; task--) {
      amounts[task] = Amount.NONE;
      values[task] = children.get(task).isEmpty() ? leaf(task) : group(task, children.get(task));
    }
    whole = group(WHOLE_PLAN, roots);
  }

  static ExactRollup of(Standings standings) {
    return new ExactRollup(standings);
  }

  Value whole() {
    return whole;
  }

  Value of(TaskId task) {
    return values[tree.indexOf(task)];
  }

  private TaskTerms terms(int task) {
    return task == WHOLE_PLAN ? TaskTerms.none() : policy.terms(tree.get(task).id());
  }

  private RollupRule rule(int task) {
    return terms(task).rule().orElse(policy.rule());
  }

  // ---- what is set for single tasks ----

  boolean isOut(int task) {
    return effect(task) == ScopeEffect.EXCLUDE;
  }

  private ScopeEffect effect(int task) {
    ScopeEvent event = null;
    for (ScopeEvent each : terms(task).events()) {
      event = each.from().isAfter(asOf) ? event : each;
    }
    if (event == null || event.status() == ScopeEvent.Status.ACTIVE) {
      return ScopeEffect.NONE;
    }
    return event.status() == ScopeEvent.Status.CANCELLED ? policy.cancelled() : policy.suspended();
  }

  private Optional<Fraction> set(int task) {
    Optional<Fraction> set = settled(task);
    boolean isLeaf = task != WHOLE_PLAN && tree.isLeaf(task);
    for (int at = task; isLeaf && set.isEmpty() && at != TaskTree.NONE; ) {
      at = tree.parentIndex(at);
      set = at == TaskTree.NONE ? set : settled(at);
    }
    for (var each : terms(task).overrides()) {
      if (!each.from().isAfter(asOf)
          && each.until().map(last -> !last.isBefore(asOf)).orElse(true)) {
        set = Optional.of(fraction(each.value()));
      }
    }
    return set;
  }

  /** What its own status makes of a task. */
  private Optional<Fraction> settled(int task) {
    return switch (effect(task)) {
      case AS_DONE -> Optional.of(Fraction.ONE);
      case AS_NOTHING -> Optional.of(Fraction.ZERO);
      case EXCLUDE, FREEZE, NONE -> Optional.empty();
    };
  }

  private static Fraction fraction(Completion value) {
    return Fraction.of(value.billionths(), Completion.WHOLE);
  }

  // ---- leaves ----

  private Value leaf(int task) {
    LeafReading reading = standings.of(tree.get(task).id()).explanation().leaf().orElseThrow();
    Fraction due = fraction(reading.expected());
    reading
        .planned()
        .ifPresent(
            planned ->
                amounts[task] =
                    new Amount(
                        Fraction.of(planned.inSteps()),
                        reading
                            .actual()
                            .map(actual -> Fraction.of(actual.inSteps().max(BigDecimal.ZERO)))
                            .orElse(Fraction.ZERO),
                        reading.actual().isEmpty()));
    Optional<Fraction> set = set(task);
    if (set.isPresent()) {
      settle(task, set.get());
      return new Value(State.COUNTED, set.get(), set.get(), due, Fraction.ONE, 0);
    }
    if (reading.isLevelOfEffort()) {
      return new Value(State.NOWHERE, Fraction.ZERO, Fraction.ONE, due, Fraction.ZERO, 0);
    }
    return new Value(
        reading.isCounted() ? State.COUNTED : State.SILENT,
        fraction(reading.range().low()),
        fraction(reading.range().high()),
        due,
        fraction(reading.coverage()),
        0);
  }

  /** Takes the amount that a completion set by hand stands for. */
  private void settle(int task, Fraction set) {
    Fraction planned = amounts[task].planned;
    amounts[task] = new Amount(planned, planned.times(set), false);
  }

  // ---- tasks with parts ----

  private List<Piece> pieces(RollupRule rule, List<Integer> tasks) {
    List<Piece> pieces = new ArrayList<>();
    for (int task : tasks) {
      if (isOut(task)) {
        continue;
      }
      List<Integer> below = children.get(task);
      boolean handsOn =
          rule instanceof WeightedMean mean
              && mean.scope() == RollupScope.LEAVES
              && !below.isEmpty()
              && rule(task).equals(rule);
      if (!handsOn) {
        pieces.add(new Piece(task, weight(rule, task), values[task], amount(task)));
      } else if (set(task).isPresent()) {
        Fraction weight = Fraction.ZERO;
        for (Piece piece : pieces(rule, below)) {
          if (piece.value.state != State.NOWHERE) {
            weight = weight.plus(piece.weight);
          }
        }
        pieces.add(new Piece(task, weight, values[task], amount(task)));
      } else {
        pieces.addAll(pieces(rule, below));
      }
    }
    return pieces;
  }

  private Fraction weight(RollupRule rule, int task) {
    boolean effort = rule instanceof WeightedMean mean && mean.weighting() == Weighting.EFFORT;
    boolean equal = rule instanceof WeightedMean mean && mean.weighting() == Weighting.EQUAL;
    Optional<BigDecimal> said = effort ? terms(task).effort() : terms(task).weight();
    return equal ? Fraction.ONE : said.map(Fraction::of).orElse(Fraction.ONE);
  }

  /** The amounts of a part, with no more than its gates leave. */
  private Amount amount(int task) {
    Amount amount = amounts[task];
    if (children.get(task).isEmpty() || amount.planned.isZero() || set(task).isPresent()) {
      return amount;
    }
    for (int gate : children.get(task)) {
      Optional<Veto> veto = terms(gate).veto();
      if (veto.isPresent() && !isOut(gate) && values[gate].state != State.NOWHERE) {
        Verdict shut = shut(gate, veto.get());
        amount =
            shut == Verdict.NOT_MET
                ? amount
                : amount.capped(fraction(veto.get().cap()), shut == Verdict.MET);
      }
    }
    return amount;
  }

  private Value group(int task, List<Integer> tasks) {
    RollupRule rule = rule(task);
    List<Piece> pieces =
        pieces(rule, tasks).stream().filter(p -> p.value.state != State.NOWHERE).toList();
    Value value = computed(rule, pieces);
    if (rule instanceof SumOfAmounts && task != WHOLE_PLAN) {
      amounts[task] = sum(pieces).above();
    }
    if (value.state == State.NOWHERE) {
      return value;
    }
    Fraction low = value.low;
    Fraction high = value.high;
    for (int gate : tasks) {
      Optional<Veto> veto = terms(gate).veto();
      if (veto.isPresent() && !isOut(gate) && holds(gate, veto.get())) {
        Fraction cap = fraction(veto.get().cap());
        Verdict shut = shut(gate, veto.get());
        low = shut == Verdict.NOT_MET ? low : low.min(cap);
        high = shut == Verdict.MET ? high.min(cap) : high;
      }
    }
    Optional<Fraction> set = set(task);
    if (set.isPresent()) {
      settle(task, set.get());
      return new Value(State.COUNTED, set.get(), set.get(), value.due, Fraction.ONE, value.levels);
    }
    return new Value(value.state, low, high, value.due, value.known, value.levels);
  }

  /** Work that only takes effort counts nowhere, and holds up by a target that it missed. */
  private boolean holds(int gate, Veto veto) {
    return values[gate].state != State.NOWHERE
        || (tree.isLeaf(gate) && veto.trigger() == Veto.Trigger.ON_MISS);
  }

  /** Returns whether a gate holds up what is above it: met if it surely does. */
  private Verdict shut(int gate, Veto veto) {
    if (veto.trigger() == Veto.Trigger.ON_MISS) {
      Verdict shut = Verdict.NOT_MET;
      for (TargetReading target : standings.of(tree.get(gate).id()).targets()) {
        shut = shut.or(target.assessment().verdict().not());
      }
      return shut;
    }
    Value value = values[gate];
    if (value.state != State.COUNTED) {
      return Verdict.UNDETERMINED;
    }
    if (value.low.equals(Fraction.ONE)) {
      return Verdict.NOT_MET;
    }
    return value.high.equals(Fraction.ONE) ? Verdict.UNDETERMINED : Verdict.MET;
  }

  private static Value computed(RollupRule rule, List<Piece> pieces) {
    Fraction all = Fraction.ZERO;
    Fraction silent = Fraction.ZERO;
    Fraction known = Fraction.ZERO;
    int levels = 0;
    for (Piece piece : pieces) {
      all = all.plus(piece.weight);
      known = known.plus(piece.weight.times(piece.value.known));
      silent = piece.isCounted() ? silent : silent.plus(piece.weight);
      levels = Math.max(levels, piece.value.levels);
    }
    Optional<Fraction> low = Optional.empty();
    Optional<Fraction> high = Optional.empty();
    Optional<Fraction> due = Optional.empty();
    if (!all.isZero()) {
      List<Piece> counted = pieces.stream().filter(Piece::isCounted).toList();
      if (rule instanceof SumOfAmounts) {
        Amount sum = sum(pieces);
        if (!sum.planned.isZero()) {
          low = Optional.of(sum.actual.over(sum.planned).min(Fraction.ONE));
          high =
              Optional.of(sum.open ? Fraction.ONE : sum.most.over(sum.planned).min(Fraction.ONE));
          due = Optional.of(expected(pieces));
        }
      } else {
        low = made(rule, counted, Value::low);
        high = made(rule, counted, Value::high);
        due = made(rule, counted, Value::due);
      }
    }
    if (low.isEmpty()) {
      return silent.isZero()
          ? new Value(
              State.NOWHERE, Fraction.ZERO, Fraction.ONE, Fraction.ZERO, Fraction.ZERO, levels + 1)
          : new Value(
              State.SILENT,
              Fraction.ZERO,
              Fraction.ONE,
              Fraction.ZERO,
              known.over(all),
              levels + 1);
    }
    return new Value(
        State.COUNTED,
        low.get(),
        high.orElseThrow(),
        due.orElseThrow(),
        known.over(all),
        levels + 1);
  }

  private static Fraction expected(List<Piece> pieces) {
    Fraction planned = Fraction.ZERO;
    Fraction due = Fraction.ZERO;
    for (Piece piece : pieces) {
      if (piece.isCounted() && !piece.weight.isZero()) {
        planned = planned.plus(piece.amount.planned);
        due = due.plus(piece.amount.planned.times(piece.value.due));
      }
    }
    return due.over(planned);
  }

  private static Amount sum(List<Piece> pieces) {
    Fraction planned = Fraction.ZERO;
    Fraction actual = Fraction.ZERO;
    Fraction most = Fraction.ZERO;
    boolean open = false;
    for (Piece piece : pieces) {
      if (piece.isCounted() && !piece.weight.isZero() && !piece.amount.planned.isZero()) {
        planned = planned.plus(piece.amount.planned);
        actual = actual.plus(piece.amount.actual);
        most = most.plus(piece.amount.most);
        open |= piece.amount.open;
      }
    }
    return new Amount(planned, actual, most, open);
  }

  /** Returns what a rule makes of some completions, by the sentence that defines it. */
  static Optional<Fraction> present(
      RollupRule rule, List<Fraction> weights, List<Fraction> values) {
    Fraction all = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    Fraction done = Fraction.ZERO;
    long count = 0;
    long finished = 0;
    Fraction least = Fraction.ONE;
    Fraction most = Fraction.ZERO;
    for (int i = 0; i < values.size(); i++) {
      Fraction weight = weights.get(i);
      if (weight.isZero()) {
        continue;
      }
      Fraction value = values.get(i);
      all = all.plus(weight);
      sum = sum.plus(weight.times(value));
      least = least.min(value);
      most = most.max(value);
      count++;
      if (value.equals(Fraction.ONE)) {
        finished++;
        done = done.plus(weight);
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    if (rule instanceof WeightedMean mean) {
      return Optional.of((mean.counted() == WeightedMean.Counted.DONE ? done : sum).over(all));
    }
    if (rule instanceof Extreme extreme) {
      return Optional.of(extreme.end() == Extreme.End.LEAST ? least : most);
    }
    if (rule instanceof Quorum quorum) {
      boolean reached =
          quorum.count() > 0
              ? finished >= Math.min(quorum.count(), count)
              : done.over(all)
                      .compareTo(
                          Fraction.of(quorum.share().numerator(), quorum.share().denominator()))
                  >= 0;
      return Optional.of(reached ? Fraction.ONE : Fraction.ZERO);
    }
    throw new IllegalArgumentException("rule must be one that is built in: " + rule.name());
  }

  private static Optional<Fraction> made(
      RollupRule rule, List<Piece> pieces, Function<Value, Fraction> figure) {
    return present(
        rule,
        pieces.stream().map(Piece::weight).toList(),
        pieces.stream().map(piece -> figure.apply(piece.value)).toList());
  }
}
