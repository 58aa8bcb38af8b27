package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gangmu.breakdown.Lineage;
import org.gangmu.breakdown.PlanTask;
import org.gangmu.breakdown.TaskLink;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.KnownReports;
import org.gangmu.task.TaskId;

/**
 * Plans of several levels or directives rolled up together (上下级联动): where tasks of lower plans
 * carry out a leaf of an upper one, their standings make its completion, and not the reports on it.
 *
 * <p>By shared credit a leaf is the mean of its carriers by their shares, and what the shares leave
 * over may be anything; by full credit each carrier counts the same. A carrier that is out of scope
 * leaves the denominator with its share. A task with sub-tasks is rolled up from these, so that a
 * link to it counts nothing; nor does one from a task that no plan has. Plans must not carry each
 * other out in a circle, even where their tasks do not.
 */
public final class JointRollup {

  private final ImmutableMap<String, Rollup> plans;
  private final Lineage lineage;
  private final ImmutableList<String> fromBelow;

  /** By plan, the tasks that others carry out, in the order of the links. */
  private final ImmutableSetMultimap<String, PlanTask> carriedOut;

  private JointRollup(
      ImmutableMap<String, Rollup> plans, Lineage lineage, ImmutableList<String> fromBelow) {
    this.plans = plans;
    this.lineage = lineage;
    this.fromBelow = fromBelow;
    ImmutableSetMultimap.Builder<String, PlanTask> uppers = ImmutableSetMultimap.builder();
    lineage.links().forEach(link -> uppers.put(link.upper().plan(), link.upper()));
    this.carriedOut = uppers.build();
  }

  /**
   * Puts plans together.
   *
   * @param plans by the keys that the links name them by
   * @return the roll-up, with a warning of {@link RollupCode#LINK} for each link to a task with
   *     sub-tasks and for each end of a link that no plan has; or an error of it that names plans
   *     in a circle
   */
  public static Outcome<JointRollup> of(Map<String, Rollup> plans, Lineage lineage) {
    ImmutableMap<String, Rollup> all = ImmutableMap.copyOf(plans);
    requireNonNull(lineage, "lineage");
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Set<String>> uppers = new LinkedHashMap<>();
    all.keySet().forEach(plan -> uppers.put(plan, new TreeSet<>()));
    for (TaskLink link : lineage.links()) {
      check(all, link, diagnostics);
      Set<String> above = uppers.get(link.lower().plan());
      if (above != null && all.containsKey(link.upper().plan())) {
        above.add(link.upper().plan());
      }
    }
    List<String> order = fromBelow(uppers);
    if (order.size() < all.size()) {
      Set<String> circle = new TreeSet<>(all.keySet());
      order.forEach(circle::remove);
      return Outcome.failure(error("plans must not carry each other out in a circle: " + circle));
    }
    return Outcome.of(new JointRollup(all, lineage, ImmutableList.copyOf(order)), diagnostics);
  }

  private static void check(
      ImmutableMap<String, Rollup> plans, TaskLink link, List<Diagnostic> diagnostics) {
    for (PlanTask end : List.of(link.lower(), link.upper())) {
      Rollup plan = plans.get(end.plan());
      if (plan == null || !plan.tree().contains(end.task())) {
        diagnostics.add(warning("task of a link must be in one of the plans: " + end));
      } else if (end.equals(link.upper()) && !plan.tree().isLeaf(plan.tree().indexOf(end.task()))) {
        diagnostics.add(
            warning("task that is carried out must have no sub-tasks of its own: " + end));
      }
    }
  }

  private static Diagnostic warning(String message) {
    return Diagnostic.warning(RollupCode.LINK, message, new Location.InModel("lineage"));
  }

  private static Diagnostic error(String message) {
    return Diagnostic.error(RollupCode.LINK, message, new Location.InModel("lineage"));
  }

  /** Returns the plans, each after all that carry it out; without those in circles. */
  private static List<String> fromBelow(Map<String, Set<String>> uppers) {
    Map<String, Integer> lowers = new HashMap<>();
    uppers.values().forEach(all -> all.forEach(upper -> lowers.merge(upper, 1, Integer::sum)));
    Deque<String> ready = new ArrayDeque<>();
    for (String plan : uppers.keySet()) {
      if (!lowers.containsKey(plan)) {
        ready.add(plan);
      }
    }
    List<String> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      String plan = ready.remove();
      order.add(plan);
      for (String upper : uppers.getOrDefault(plan, Set.of())) {
        if (lowers.merge(upper, -1, Integer::sum) == 0) {
          ready.add(upper);
        }
      }
    }
    return order;
  }

  /** Returns the plans by their keys. */
  public ImmutableMap<String, Rollup> plans() {
    return plans;
  }

  /** Returns which task carries out which. */
  public Lineage lineage() {
    return lineage;
  }

  /**
   * Returns how all tasks of all plans stand.
   *
   * @param known by plan, all of the same days
   * @throws IllegalArgumentException if a plan has no reports, or those of two are of two days
   */
  public JointStandings standings(Map<String, KnownReports> known) {
    checkArgument(
        known.keySet().containsAll(plans.keySet()),
        "reports must be known for every plan, %s: %s",
        plans.keySet(),
        known.keySet());
    Set<View> views = new LinkedHashSet<>();
    plans.keySet().forEach(plan -> views.add(View.of(requireNonNull(known.get(plan)))));
    checkArgument(views.size() <= 1, "reports of all plans must be known by one day: %s", views);
    Map<String, Standings> standings = new HashMap<>();
    Map<View, Map<String, CarriedTasks>> before = new HashMap<>();
    for (String key : fromBelow) {
      Rollup plan = requireNonNull(plans.get(key));
      KnownReports reports = requireNonNull(known.get(key));
      CarriedTasks now = carried(key, standings);
      CarriedTasks.Source source =
          view ->
              View.of(view).equals(View.of(reports))
                  ? now
                  : requireNonNull(
                      before.computeIfAbsent(View.of(view), days -> carried(known, days)).get(key));
      standings.put(key, plan.standings(reports, LightFacts.none(), source));
    }
    ImmutableMap.Builder<String, Standings> inOrder = ImmutableMap.builder();
    plans.keySet().forEach(key -> inOrder.put(key, requireNonNull(standings.get(key))));
    return new JointStandings(lineage, inOrder.buildOrThrow());
  }

  /** The days of reports. */
  private record View(LocalDate knownOn, LocalDate heldOn) {
    static View of(KnownReports known) {
      return new View(known.knownOn(), known.heldOn());
    }
  }

  /** Returns what carries out the leaves of each plan by what was known of earlier days. */
  private Map<String, CarriedTasks> carried(Map<String, KnownReports> known, View days) {
    Map<String, CarriedTasks> carried = new HashMap<>();
    Map<String, Standings> standings = new HashMap<>();
    for (String key : fromBelow) {
      KnownReports reports =
          requireNonNull(known.get(key)).asKnown(days.knownOn()).asHeld(days.heldOn());
      CarriedTasks of = carried(key, standings);
      carried.put(key, of);
      standings.put(
          key,
          RollupState.of(requireNonNull(plans.get(key)), reports, of)
              .toStandings(null, LightFacts.none()));
    }
    return carried;
  }

  /** Returns what carries out the leaves of a plan, which has been rolled up before it. */
  private CarriedTasks carried(String key, Map<String, Standings> standings) {
    Rollup plan = requireNonNull(plans.get(key));
    ImmutableListMultimap.Builder<TaskId, Carrier> carriers = ImmutableListMultimap.builder();
    for (PlanTask upper : carriedOut.get(key)) {
      int position = plan.tree().indexOf(upper.task());
      if (position >= 0 && plan.tree().isLeaf(position)) {
        for (TaskLink link : lineage.lowers(upper)) {
          Standings lower = standings.get(link.lower().plan());
          if (lower != null && lower.rollup().tree().contains(link.lower().task())) {
            carriers.put(upper.task(), lower.carrier(link));
          }
        }
      }
    }
    return CarriedTasks.of(carriers.build());
  }
}
