package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.progress.ClassCounts;
import org.gangmu.progress.Light;
import org.gangmu.progress.Pace;
import org.gangmu.progress.ReportStanding;
import org.gangmu.progress.ReportState;
import org.gangmu.progress.Share;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.target.Verdict;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** Sums the leaves by the units that have them. */
final class UnitPass {

  private final LocalDate asOf;
  private final PlanPeriod period;
  private final LightDecision decision;
  private final UnitCredit credit;
  private final Map<Key, Sums> byKey = new LinkedHashMap<>();

  UnitPass(LocalDate asOf, PlanPeriod period, LightDecision decision, UnitCredit credit) {
    this.asOf = asOf;
    this.period = period;
    this.decision = decision;
    this.credit = credit;
  }

  private record Key(UnitName unit, Role role) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::unit).thenComparing(Key::role);

    /** Orders by unit, then by role, so that names chosen to meet in a hash are told apart soon. */
    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** What one unit has in one role. */
  private static final class Sums {
    final ImmutableList.Builder<TaskId> tasks = ImmutableList.builder();
    final List<Light> lights = new ArrayList<>();
    final List<Verdict> verdicts = new ArrayList<>();
    final List<ReportState> states = new ArrayList<>();
    long size;
    long credit;
    BigInteger all = BigInteger.ZERO;
    BigInteger counted = BigInteger.ZERO;
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ZERO;
    BigInteger expected = BigInteger.ZERO;
    BigInteger expectedOfAll = BigInteger.ZERO;
    BigInteger known = BigInteger.ZERO;
  }

  /**
   * A leaf in scope.
   *
   * @param fixed the completion that is set for it by hand, or by its status, if one is
   * @param carried what the tasks of other plans make of it that carry it out, if there are such
   */
  record Leaf(
      LeafReading reading,
      ImmutableList<Assignment> answering,
      Light light,
      Optional<Completion> fixed,
      Optional<CarriedTasks.Figures> carried) {}

  void add(Leaf leaf) {
    Map<Role, Map<UnitName, Assignment>> byRole = new LinkedHashMap<>();
    for (Assignment assignment : leaf.answering()) {
      byRole
          .computeIfAbsent(assignment.role(), role -> new LinkedHashMap<>())
          .putIfAbsent(assignment.unit(), assignment);
    }
    Map<UnitName, UnitReading> readings = new HashMap<>();
    for (UnitReading reading : leaf.reading().units()) {
      reading.unit().ifPresent(unit -> readings.put(unit, reading));
    }
    ImmutableList<Verdict> joint = joint(leaf.reading());
    byRole.forEach(
        (role, byUnit) -> {
          List<Assignment> assignments = ImmutableList.copyOf(byUnit.values());
          ImmutableLongArray shares = shares(assignments);
          for (int i = 0; i < assignments.size(); i++) {
            UnitName unit = assignments.get(i).unit();
            add(leaf, joint, readings.get(unit), new Key(unit, role), shares.get(i));
          }
        });
  }

  /** Returns what each of the units of one role has in a task, in billionths. */
  private ImmutableLongArray shares(List<Assignment> assignments) {
    long[] whole = new long[assignments.size()];
    Arrays.fill(whole, Completion.WHOLE);
    if (credit == UnitCredit.FULL || whole.length == 1) {
      return ImmutableLongArray.copyOf(whole);
    }
    BigDecimal[] weights = new BigDecimal[whole.length];
    BigDecimal all = BigDecimal.ZERO;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = assignments.get(i).weight().orElse(BigDecimal.ONE);
      all = all.add(weights[i]);
    }
    if (all.signum() == 0) {
      Arrays.fill(weights, BigDecimal.ONE);
    }
    return Apportionment.of(Apportionment.whole(weights), whole);
  }

  private void add(
      Leaf leaf, ImmutableList<Verdict> joint, @Nullable UnitReading own, Key key, long share) {
    LeafReading reading = leaf.reading();
    Sums sums = byKey.computeIfAbsent(key, unit -> new Sums());
    BigInteger weight = BigInteger.valueOf(share);
    sums.tasks.add(reading.task());
    sums.size++;
    sums.credit = Math.addExact(sums.credit, share);
    sums.lights.add(leaf.light());
    sums.all = sums.all.add(weight);
    // the verdict of each target, by the own report if that counts, else by all that count
    if (own != null && own.weight().signum() > 0) {
      own.targets().forEach(target -> sums.verdicts.add(target.assessment().verdict()));
      own.standing().map(ReportStanding::state).ifPresent(sums.states::add);
    } else {
      sums.verdicts.addAll(joint);
    }
    Figures figures = figures(leaf, own);
    sums.known = sums.known.add(times(weight, figures.known()));
    sums.expectedOfAll = sums.expectedOfAll.add(times(weight, reading.expected()));
    if (figures.isCounted()) {
      sums.counted = sums.counted.add(weight);
      sums.low = sums.low.add(times(weight, figures.range().low()));
      sums.high = sums.high.add(times(weight, figures.range().high()));
      sums.expected = sums.expected.add(times(weight, reading.expected()));
    }
  }

  /** Returns the verdict of each target by all reports that count. */
  private static ImmutableList<Verdict> joint(LeafReading reading) {
    List<Verdict> all = new ArrayList<>();
    for (UnitReading unit : reading.units()) {
      for (int i = 0; unit.weight().signum() > 0 && i < unit.targets().size(); i++) {
        Verdict verdict = unit.targets().get(i).assessment().verdict();
        if (i < all.size()) {
          all.set(i, all.get(i).and(verdict));
        } else {
          all.add(verdict);
        }
      }
    }
    return ImmutableList.copyOf(all);
  }

  private record Figures(CompletionRange range, boolean isCounted, Completion known) {}

  /**
   * Returns what counts of a leaf for a unit: what is set, what carries it out, its own report, or
   * all of it.
   */
  private static Figures figures(Leaf leaf, @Nullable UnitReading own) {
    if (leaf.fixed().isPresent()) {
      return new Figures(CompletionRange.of(leaf.fixed().get()), true, Completion.FULL);
    }
    if (leaf.carried().isPresent()) {
      CarriedTasks.Figures carried = leaf.carried().get();
      return new Figures(
          carried.range().orElse(CompletionRange.ANY),
          carried.range().isPresent(),
          carried.coverage());
    }
    if (own != null && own.weight().signum() > 0) {
      return new Figures(own.range(), own.isCounted(), own.coverage());
    }
    LeafReading reading = leaf.reading();
    return new Figures(reading.range(), reading.isCounted(), reading.coverage());
  }

  private static BigInteger times(BigInteger weight, Completion completion) {
    return weight.multiply(BigInteger.valueOf(completion.billionths()));
  }

  /** Returns how each unit stands in each role, in the order they are first named. */
  ImmutableList<UnitStanding> standings() {
    ImmutableList.Builder<UnitStanding> standings = ImmutableList.builder();
    byKey.forEach((key, sums) -> standings.add(standing(key, sums)));
    return standings.build();
  }

  private UnitStanding standing(Key key, Sums sums) {
    boolean counts = sums.counted.signum() > 0;
    Optional<CompletionRange> range =
        counts
            ? Optional.of(
                new CompletionRange(mean(sums.low, sums.counted), mean(sums.high, sums.counted)))
            : Optional.empty();
    Completion expected = Completion.NOTHING;
    if (sums.all.signum() > 0) {
      expected = counts ? mean(sums.expected, sums.counted) : mean(sums.expectedOfAll, sums.all);
    }
    Completion coverage = sums.all.signum() > 0 ? mean(sums.known, sums.all) : Completion.NOTHING;
    Share share = expected.toShare();
    return new UnitStanding.Builder()
        .unit(key.unit())
        .role(key.role())
        .asOf(asOf)
        .tasks(sums.tasks.build())
        .credit(sums.credit)
        .range(range)
        .coverage(coverage)
        .expected(expected)
        .pace(
            range
                .flatMap(CompletionRange::value)
                .map(value -> Pace.of(share, value.toAttainment()))
                .orElseGet(() -> Pace.ofUnknown(share)))
        .light(
            decision.light(
                new LightDecision.Matter(
                    share, null, range, coverage.isFull(), period, OptionalInt.empty())))
        .lights(ClassCounts.counting(List.of(Light.values()), sums.lights))
        .verdicts(ClassCounts.counting(List.of(Verdict.values()), sums.verdicts))
        .reports(reports(sums))
        .build();
  }

  private static ClassCounts<ReportState> reports(Sums sums) {
    ClassCounts<ReportState> told =
        ClassCounts.counting(List.of(ReportState.values()), sums.states);
    return ClassCounts.of(told.counts(), sums.size);
  }

  private static Completion mean(BigInteger sum, BigInteger weights) {
    return new Completion(Completion.mean(sum, weights));
  }
}
