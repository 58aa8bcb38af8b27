package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Verdict;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;

/**
 * What moved between two standings of a plan, and why (前后对比): of two days, or of one day as it was
 * known then and as it is known now.
 *
 * @param from the day of the earlier one
 * @param to the day of the later one
 * @param moves the whole, if it moved, and then every task that did: those of the later plan in
 *     document order, then those it does not have any more. Of one day, there is none exactly where
 *     all stand alike; of two days, where also the reports that count, the verdicts on targets and
 *     what explains the figures are the same
 */
public record StandingsChange(LocalDate from, LocalDate to, ImmutableList<StandingMove> moves) {

  /** Returns what moved from one standing to the other. */
  public static StandingsChange between(Standings earlier, Standings later) {
    ImmutableList.Builder<StandingMove> moves = ImmutableList.builder();
    move(Optional.empty(), Optional.of(earlier.whole()), Optional.of(later.whole()))
        .ifPresent(moves::add);
    for (Task task : later.rollup().tree().tasks()) {
      TaskId id = task.id();
      move(Optional.of(id), find(earlier, id), Optional.of(later.of(id))).ifPresent(moves::add);
    }
    for (Task task : earlier.rollup().tree().tasks()) {
      if (!later.rollup().tree().contains(task.id())) {
        Optional<Standing> before = Optional.of(earlier.of(task.id()));
        move(Optional.of(task.id()), before, Optional.empty()).ifPresent(moves::add);
      }
    }
    return new StandingsChange(earlier.asOf(), later.asOf(), moves.build());
  }

  private static Optional<Standing> find(Standings standings, TaskId id) {
    return standings.rollup().tree().contains(id)
        ? Optional.of(standings.of(id))
        : Optional.empty();
  }

  private static Optional<StandingMove> move(
      Optional<TaskId> task, Optional<Standing> before, Optional<Standing> after) {
    Set<ReportId> used = reports(before);
    Set<ReportId> uses = reports(after);
    ImmutableMap<TaskId, Long> parts = parts(before, after, Contribution::low);
    ImmutableMap<TaskId, Long> highParts = parts(before, after, Contribution::high);
    if (before.isPresent()
        && after.isPresent()
        && isSame(before.get(), after.get())
        && used.equals(uses)
        && parts.isEmpty()
        && highParts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StandingMove.Builder()
            .task(task)
            .before(before)
            .after(after)
            .reportsAdded(without(uses, used))
            .reportsGone(without(used, uses))
            .parts(parts)
            .highParts(highParts)
            .build());
  }

  /** Returns whether nothing moved; of two days, but for how long reports have been owed. */
  private static boolean isSame(Standing one, Standing other) {
    if (one.asOf().equals(other.asOf())) {
      return one.equals(other);
    }
    return one.range().equals(other.range())
        && one.light() == other.light()
        && one.board().equals(other.board())
        && one.lights().equals(other.lights())
        && one.status() == other.status()
        && one.coverage().equals(other.coverage())
        && one.expected().equals(other.expected())
        && one.raw().equals(other.raw())
        && verdicts(one).equals(verdicts(other))
        && isSame(one.explanation(), other.explanation());
  }

  private static boolean isSame(Explanation one, Explanation other) {
    return one.rule().equals(other.rule())
        && one.parts().equals(other.parts())
        && one.carriers().equals(other.carriers())
        && one.computed().equals(other.computed())
        && one.vetoes().equals(other.vetoes())
        && one.override().equals(other.override())
        && one.event().equals(other.event())
        && one.settledBy().equals(other.settledBy())
        && one.failure().equals(other.failure());
  }

  private static ImmutableList<Verdict> verdicts(Standing standing) {
    return standing.targets().stream()
        .map(target -> target.assessment().verdict())
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<ReportId> reports(Optional<Standing> standing) {
    return standing
        .flatMap(found -> found.explanation().leaf())
        .<Set<ReportId>>map(reading -> ImmutableSet.copyOf(reading.reports()))
        .orElse(ImmutableSet.of());
  }

  private static ImmutableList<ReportId> without(Set<ReportId> some, Set<ReportId> others) {
    return some.stream()
        .filter(id -> !others.contains(id))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<TaskId, Long> parts(
      Optional<Standing> before, Optional<Standing> after, ToLongFunction<Contribution> given) {
    Map<TaskId, Long> rises = new LinkedHashMap<>();
    for (Contribution part : parts(after)) {
      rises.put(part.task(), given.applyAsLong(part));
    }
    for (Contribution part : parts(before)) {
      rises.merge(part.task(), -given.applyAsLong(part), Long::sum);
    }
    rises.values().removeIf(rise -> rise == 0);
    return ImmutableMap.copyOf(rises);
  }

  private static ImmutableList<Contribution> parts(Optional<Standing> standing) {
    return standing.map(found -> found.explanation().parts()).orElse(ImmutableList.of());
  }
}
