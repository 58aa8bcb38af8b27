package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.LightReading;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;

/**
 * How every task of a plan stands when a day closes, and the whole (推进情况).
 *
 * <p>The figures of all tasks are there; the standing of each is put together when it is asked for,
 * in time that is linear in its parts. Standings never change and may be shared between threads.
 */
public final class Standings {

  private final Rollup rollup;
  private final RollupState state;
  private final RollupSums sums;
  private final SpecialNodes special;
  private final LightFacts facts;
  private final Light[] progress;
  private final Light[] lights;

  /** Takes what is known over, which is not to be changed any more, and the light of each node. */
  Standings(RollupState state, LightFacts facts, Light[] lights) {
    this.state = state;
    this.rollup = state.rollup();
    this.sums = state.sums();
    this.special = state.special();
    this.facts = facts;
    this.progress = lights;
    if (rollup.policy().isWorstOfParts()) {
      worstOfParts(progress);
    }
    this.lights = progress.clone();
    if (rollup.policy().board().isPresent()) {
      for (int node = 1; node < lights.length; node++) {
        this.lights[node] = board(node).map(LightReading::worst).orElse(lights[node]);
      }
      if (rollup.policy().isWorstOfParts()) {
        worstOfParts(this.lights);
      }
    }
  }

  /** Makes each node show at least what its parts in scope do, in order only if all is known. */
  private void worstOfParts(Light[] of) {
    Light[] own = of.clone();
    for (int node = of.length - 1; node >= 0; node--) {
      boolean isKnown = sums.index.isLeaf(node) || sums.known(node) == Completion.WHOLE;
      if (of[node] == Light.NORMAL && !isKnown) {
        of[node] = own[node];
      }
      if (node > 0 && !sums.is(node, RollupSums.OUT)) {
        int above = sums.index.parent(node);
        of[above] = of[above].worst(of[node]);
      }
    }
  }

  /** Returns the lights of a node side by side, where the policy has a board. */
  private Optional<LightReading> board(int node) {
    LightBoard board = rollup.policy().board().orElse(null);
    if (board == null || node == 0) {
      return Optional.empty();
    }
    ImmutableMap<String, LightInputs> inputs = facts.of(task(node));
    ImmutableMap.Builder<String, Light> all = ImmutableMap.builder();
    board
        .read(Maps.filterKeys(inputs, board.rules()::containsKey))
        .lights()
        .forEach(
            (dimension, light) ->
                all.put(
                    dimension, dimension.equals(RollupPolicy.PROGRESS) ? progress[node] : light));
    return Optional.of(new LightReading(all.buildOrThrow()));
  }

  /** Returns the day. */
  public LocalDate asOf() {
    return state.reader().asOf();
  }

  /** Returns what they were made with. */
  public Rollup rollup() {
    return rollup;
  }

  /** Returns how the whole stands. */
  public Standing whole() {
    return standing(0);
  }

  /**
   * Returns how a task stands.
   *
   * @throws IllegalArgumentException if the plan does not have it
   */
  public Standing of(TaskId task) {
    return standing(node(task));
  }

  /** Returns how each task stands, in document order. */
  public ImmutableList<Standing> all() {
    ImmutableList.Builder<Standing> all =
        ImmutableList.builderWithExpectedSize(sums.index.size() - 1);
    for (int node = 1; node < sums.index.size(); node++) {
      all.add(standing(node));
    }
    return all.build();
  }

  /** Returns between which completions a task lies; empty where it counts nowhere. */
  public Optional<CompletionRange> range(TaskId task) {
    return sums.range(node(task));
  }

  /** Returns the share of a task of which something is known. */
  public Completion coverage(TaskId task) {
    return coverage(node(task));
  }

  private Completion coverage(int node) {
    return new Completion(sums.isCurrent(node) ? sums.known(node) : 0);
  }

  /** Returns what a task gives to one that it carries out. */
  Carrier carrier(TaskLink link) {
    TaskId task = link.lower().task();
    boolean isInScope = isInScope(task) && sums.isCurrent(node(task));
    return new Carrier(
        link.lower(),
        link.share(),
        isInScope ? range(task) : Optional.empty(),
        isInScope ? coverage(task) : Completion.NOTHING,
        isInScope);
  }

  /** Returns whether neither the task nor one above it is cancelled, or suspended, out of scope. */
  public boolean isInScope(TaskId task) {
    for (int node = node(task); node > 0; node = sums.index.parent(node)) {
      if (sums.is(node, RollupSums.OUT)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the light of a task. */
  public Light light(TaskId task) {
    return lights[node(task)];
  }

  /**
   * Returns how each unit stands in each of its roles, in the order in which the plan first names
   * them.
   */
  public ImmutableList<UnitStanding> units(UnitCredit credit) {
    UnitPass pass =
        new UnitPass(
            asOf(),
            rollup.policy().period(),
            new LightDecision(rollup.policy().progressLights(), asOf()),
            requireNonNull(credit, "credit"));
    RollupIndex index = sums.index;
    int node = 1;
    while (node < index.size()) {
      if (sums.is(node, RollupSums.OUT)) {
        node = index.end(node);
        continue;
      }
      LeafReading reading = state.reading(node);
      if (reading != null && !reading.isLevelOfEffort()) {
        Task task = rollup.tree().get(node - 1);
        pass.add(
            new UnitPass.Leaf(
                reading,
                rollup.answering(task),
                lights[node],
                special.fixed(node),
                Optional.ofNullable(state.carried().of(task.id()))));
      }
      node++;
    }
    return pass.standings();
  }

  private int node(TaskId task) {
    int node = rollup.tree().indexOf(task) + 1;
    checkArgument(node > 0, "task must be in the plan: %s", task);
    return node;
  }

  private Standing standing(int node) {
    Optional<CompletionRange> range = sums.range(node);
    Optional<LeafReading> reading = Optional.ofNullable(state.reading(node));
    Completion expected = new Completion(sums.expected(node));
    boolean fixed =
        sums.is(node, RollupSums.FIXED)
            || reading.filter(leaf -> state.carried().of(leaf.task()) != null).isPresent();
    Standing.Builder standing =
        new Standing.Builder()
            .asOf(asOf())
            .status(terms(node).status(asOf()))
            .range(range)
            .coverage(coverage(node))
            .expected(expected)
            .pace(pace(expected, range, fixed ? Optional.empty() : reading))
            .light(lights[node])
            .board(board(node))
            .lights(lights(node))
            .targets(state.targets(node))
            .explanation(explanation(node));
    if (node > 0) {
      standing.task(task(node));
    }
    if (!fixed) {
      standing.raw(reading.flatMap(LeafReading::raw));
    }
    return standing.build();
  }

  private TaskId task(int node) {
    return rollup.tree().get(node - 1).id();
  }

  private TaskTerms terms(int node) {
    return node == 0 ? TaskTerms.none() : rollup.policy().terms(task(node));
  }

  private static Pace pace(
      Completion expected, Optional<CompletionRange> range, Optional<LeafReading> reading) {
    Pace exact = reading.map(LeafFigures::pace).orElse(null);
    if (exact != null) {
      return exact;
    }
    Share share = expected.toShare();
    return range
        .flatMap(CompletionRange::value)
        .map(value -> Pace.of(share, value.toAttainment()))
        .orElseGet(() -> Pace.ofUnknown(share));
  }

  /** Counts the lights of the leaves in a node that are in scope. */
  private ClassCounts<Light> lights(int node) {
    long[] counts = new long[Light.values().length];
    int end = sums.index.end(node);
    int leaf = node;
    while (leaf < end) {
      if (sums.is(leaf, RollupSums.OUT)) {
        leaf = sums.index.end(leaf);
      } else {
        if (sums.index.isLeaf(leaf)) {
          counts[LightClass.code(lights[leaf])]++;
        }
        leaf++;
      }
    }
    Map<Light, Long> byLight = new EnumMap<>(Light.class);
    for (Light light : Light.values()) {
      byLight.put(light, counts[LightClass.code(light)]);
    }
    return ClassCounts.of(byLight);
  }

  private Explanation explanation(int node) {
    TaskTerms terms = terms(node);
    Explanation.Builder explanation =
        new Explanation.Builder()
            .leaf(Optional.ofNullable(state.reading(node)))
            .override(terms.override(asOf()))
            .event(terms.event(asOf()))
            .failure(Optional.ofNullable(special.failure(node)));
    for (SpecialNodes.Gate gate : special.gates(node)) {
      SpecialNodes.Missed shut = special.shut(sums, gate);
      if (shut != SpecialNodes.Missed.NO) {
        explanation.addVetoes(
            new VetoCause(task(gate.node()), gate.veto(), shut == SpecialNodes.Missed.YES));
      }
    }
    LeafReading reading = state.reading(node);
    if (reading == null) {
      explain(node, explanation);
      return explanation.build();
    }
    CarriedTasks.Figures figures = state.carried().of(reading.task());
    if (figures != null) {
      explanation.addAllCarriers(state.carried().carriers().get(reading.task()));
      explanation.computed(figures.range());
    } else if (reading.isCounted() && !reading.isLevelOfEffort()) {
      explanation.computed(reading.range());
    }
    return explanation.build();
  }

  private void explain(int node, Explanation.Builder explanation) {
    PartLists lists = new PartLists(sums, special);
    List<Integer> nodes = new ArrayList<>();
    List<Long> weights = new ArrayList<>();
    sums.visitParts(
        node,
        (part, weight) -> {
          lists.visit(part, weight);
          nodes.add(part);
          weights.add(weight);
        });
    RollupRule rule = sums.index.rule(node);
    ImmutableLongArray low = RuleRun.explained(rule, lists.low());
    ImmutableLongArray high = RuleRun.explained(rule, lists.high());
    explanation.rule(rule);
    int counted = 0;
    for (int i = 0; i < nodes.size(); i++) {
      int part = nodes.get(i);
      Optional<CompletionRange> range = sums.range(part);
      boolean counts = range.isPresent();
      explanation.addParts(
          new Contribution(
              task(part),
              weights.get(i),
              range,
              new Completion(sums.known(part)),
              counts ? low.get(counted) : 0,
              counts ? high.get(counted) : 0));
      counted += counts ? 1 : 0;
    }
    if (special.failure(node) != null) {
      explanation.computed(CompletionRange.ANY);
    } else if (RuleRun.isPresented(rule, lists.low()) && RuleRun.isPresented(rule, lists.high())) {
      Completion least = new Completion(Math.toIntExact(low.stream().sum()));
      Completion most = new Completion(Math.toIntExact(high.stream().sum()));
      explanation.computed(new CompletionRange(least, most));
    }
  }
}
