package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.progress.KnownReports;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Whose reports make the completion of a leaf, and how those of several units make one. */
final class LeafUnits {

  private static final BigInteger WHOLE = BigInteger.valueOf(Completion.WHOLE);

  private LeafUnits() {}

  /**
   * A unit that reports.
   *
   * @param weight what it counts, 0 if it does not
   */
  record Answer(Optional<UnitName> unit, Optional<Role> role, BigDecimal weight) {}

  /**
   * Returns the units that report: those that lead, are responsible or cooperate, each once in its
   * weightiest role; where there is none, whoever reported; and where nobody did, one without a
   * name.
   */
  static List<Answer> answers(
      UnitRule rule, ImmutableList<Assignment> assignments, TaskId task, KnownReports known) {
    List<Assignment> reporting = reporting(assignments);
    if (reporting.isEmpty()) {
      return unasked(task, known);
    }
    Role counted = reporting.get(0).role();
    boolean declared = rule == UnitRule.WEIGHTED && isAnyWeightPositive(reporting);
    List<Answer> answers = new ArrayList<>(reporting.size());
    for (Assignment each : reporting) {
      BigDecimal weight = BigDecimal.ONE;
      if (declared) {
        weight = each.weight().orElse(BigDecimal.ONE);
      } else if (rule == UnitRule.LEAD && each.role() != counted) {
        weight = BigDecimal.ZERO;
      }
      answers.add(new Answer(Optional.of(each.unit()), Optional.of(each.role()), weight));
    }
    return answers;
  }

  private static List<Assignment> reporting(ImmutableList<Assignment> assignments) {
    if (assignments.size() == 1) {
      return isReporting(assignments.get(0).role()) ? assignments : ImmutableList.of();
    }
    Map<Role, List<Assignment>> byRole = new EnumMap<>(Role.class);
    for (Assignment each : assignments) {
      if (isReporting(each.role())) {
        byRole.computeIfAbsent(each.role(), role -> new ArrayList<>()).add(each);
      }
    }
    Set<UnitName> seen = new HashSet<>();
    List<Assignment> reporting = new ArrayList<>(assignments.size());
    for (List<Assignment> ofRole : byRole.values()) {
      for (Assignment each : ofRole) {
        if (seen.add(each.unit())) {
          reporting.add(each);
        }
      }
    }
    return reporting;
  }

  private static boolean isReporting(Role role) {
    return role.compareTo(Role.COOPERATING) <= 0;
  }

  private static boolean isAnyWeightPositive(List<Assignment> assignments) {
    for (Assignment each : assignments) {
      if (each.weight().isEmpty() || each.weight().get().signum() > 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Answer> unasked(TaskId task, KnownReports known) {
    List<Answer> answers = new ArrayList<>();
    for (UnitName unit : known.units(task)) {
      answers.add(new Answer(Optional.of(unit), Optional.empty(), BigDecimal.ONE));
    }
    if (answers.isEmpty()) {
      answers.add(new Answer(Optional.empty(), Optional.empty(), BigDecimal.ONE));
    }
    return answers;
  }

  /** Returns the mean of what is known by the units that count. */
  static Completion coverage(List<UnitReading> units) {
    if (units.size() == 1) {
      return units.get(0).coverage();
    }
    Mean mean = new Mean(units);
    for (int i = 0; i < units.size(); i++) {
      mean.add(i, units.get(i).coverage().billionths(), true);
    }
    return mean.result();
  }

  /** Returns whether one of the units counts and is not excluded. */
  static boolean isAnyCounted(List<UnitReading> units) {
    for (UnitReading unit : units) {
      if (unit.isCounted()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the completion that those of the units make; one of them must count. */
  static CompletionRange range(UnitRule rule, List<UnitReading> units) {
    return units.size() == 1
        ? units.get(0).range()
        : new CompletionRange(
            rule == UnitRule.ALL ? least(units, false) : mean(units, false),
            rule == UnitRule.ALL ? least(units, true) : mean(units, true));
  }

  private static Completion least(List<UnitReading> units, boolean high) {
    Completion least = Completion.FULL;
    for (UnitReading unit : units) {
      Completion end = high ? unit.range().high() : unit.range().low();
      least = unit.isCounted() && end.compareTo(least) < 0 ? end : least;
    }
    return least;
  }

  private static Completion mean(List<UnitReading> units, boolean high) {
    Mean mean = new Mean(units);
    for (int i = 0; i < units.size(); i++) {
      CompletionRange range = units.get(i).range();
      mean.add(i, (high ? range.high() : range.low()).billionths(), units.get(i).isCounted());
    }
    return mean.result();
  }

  /** A mean by the weights of units, exact until it is rounded once. */
  private static final class Mean {

    private final BigInteger[] weights;
    private BigInteger sum = BigInteger.ZERO;
    private BigInteger total = BigInteger.ZERO;

    Mean(List<UnitReading> units) {
      int scale = 0;
      for (UnitReading unit : units) {
        scale = Math.max(scale, unit.weight().scale());
      }
      weights = new BigInteger[units.size()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = units.get(i).weight().setScale(scale).unscaledValue();
      }
    }

    void add(int position, int billionths, boolean counted) {
      if (counted) {
        total = total.add(weights[position]);
        sum = sum.add(weights[position].multiply(BigInteger.valueOf(billionths)));
      }
    }

    Completion result() {
      int rounded = sum.shiftLeft(1).add(total).divide(total.shiftLeft(1)).intValueExact();
      if (rounded == 0 && sum.signum() != 0) {
        return new Completion(1);
      }
      boolean full = sum.equals(total.multiply(WHOLE));
      return new Completion(rounded == Completion.WHOLE && !full ? rounded - 1 : rounded);
    }
  }
}
