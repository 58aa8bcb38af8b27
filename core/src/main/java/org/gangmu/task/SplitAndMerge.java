package org.gangmu.task;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Span;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.unit.UnitName;

/** Who answers for tasks that come of splitting one or merging several: nobody is dropped. */
final class SplitAndMerge {

  private SplitAndMerge() {}

  /** What two assignments have in common that are one: the wording does not count. */
  private record Duty(UnitName unit, Role role, Optional<BigDecimal> weight)
      implements Comparable<Duty> {

    private static final BigDecimal UNWEIGHTED = BigDecimal.ONE.negate();

    /** An order keeps sets of these fast where their hashes were chosen to be the same. */
    private static final Comparator<Duty> ORDER =
        Comparator.comparing(Duty::unit)
            .thenComparing(Duty::role)
            .thenComparing(duty -> duty.weight().orElse(UNWEIGHTED));

    @Override
    public int compareTo(Duty other) {
      return ORDER.compare(this, other);
    }

    static Duty of(Assignment assignment) {
      return new Duty(assignment.unit(), assignment.role(), assignment.weight());
    }
  }

  /**
   * Returns a part with the responsibility, deadline and sources of the original where it has none.
   */
  static Task inherit(Task part, Task original, TaskEdit.Split.Duties policy) {
    boolean inherits = policy == TaskEdit.Split.Duties.KEPT;
    boolean takesDuties = inherits && part.responsibility().equals(Responsibility.none());
    boolean takesDeadline =
        inherits && part.deadline().isEmpty() && original.deadline().isPresent();
    boolean takesSources = part.sources().isEmpty() && !original.sources().isEmpty();
    if (!takesDuties && !takesDeadline && !takesSources) {
      return part;
    }
    return part.toBuilder()
        .responsibility(takesDuties ? original.responsibility() : part.responsibility())
        .deadline(takesDeadline ? original.deadline() : part.deadline())
        .sources(takesSources ? original.sources() : part.sources())
        .build();
  }

  /** Returns who of the original stands in none of the parts, in words; empty if nobody. */
  static Optional<String> dropped(Task original, List<Task> parts) {
    Set<Duty> held = new HashSet<>();
    Set<Role> open = new HashSet<>();
    for (Task part : parts) {
      open.addAll(part.responsibility().openEnded());
      part.responsibility()
          .assignments()
          .forEach(each -> held.add(new Duty(each.unit(), each.role(), Optional.empty())));
    }
    Stream<String> units =
        original.responsibility().assignments().stream()
            .filter(each -> !held.contains(new Duty(each.unit(), each.role(), Optional.empty())))
            .map(each -> each.unit() + " as " + each.role().word());
    Stream<String> others =
        original.responsibility().openEnded().stream()
            .filter(role -> !open.contains(role))
            .map(role -> "others (等) as " + role.word());
    String words = Stream.concat(units, others).limit(5).collect(joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /**
   * Returns the task with the duties, targets and sources of all the others too, due as early as
   * any of them.
   */
  static Task unite(Task as, Collection<Task> merged) {
    Set<Duty> known = new HashSet<>();
    Responsibility.Builder united = Responsibility.builder();
    Set<Role> open = new HashSet<>();
    Optional<UnitName> inferred = Optional.empty();
    boolean led = false;
    ImmutableList<Task> all = ImmutableList.<Task>builder().add(as).addAll(merged).build();
    for (Task task : all) {
      for (Assignment each : task.responsibility().assignments()) {
        led |= each.role() == Role.LEAD;
        if (known.add(Duty.of(each))) {
          united.addAssignments(each);
        }
      }
      open.addAll(task.responsibility().openEnded());
      inferred = inferred.or(task.responsibility()::inferredLead);
    }
    ImmutableList<Span> sources =
        all.stream()
            .flatMap(task -> task.sources().stream())
            .distinct()
            .sorted()
            .collect(toImmutableList());
    return as.toBuilder()
        .responsibility(
            united.openEnded(open).inferredLead(led ? Optional.empty() : inferred).build())
        .deadline(
            all.stream()
                .flatMap(task -> task.deadline().stream())
                .min(Comparator.comparing(StatedDate::date)))
        .targets(
            all.stream()
                .flatMap(task -> task.targets().stream())
                .distinct()
                .collect(toImmutableList()))
        .sources(sources)
        .build();
  }

  /** Returns the first of several tasks with the texts of the others after its own. */
  static Task joined(List<Task> tasks) {
    Task first = tasks.get(0);
    Set<String> paragraphs = new LinkedHashSet<>();
    paragraphs.add(first.body());
    for (Task other : tasks.subList(1, tasks.size())) {
      paragraphs.add(other.heading());
      paragraphs.add(other.body());
    }
    paragraphs.remove("");
    return first.toBuilder().body(String.join("\n", paragraphs)).build();
  }
}
