package org.gangmu.unit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.internal.Folding;

/** Joins units that name each other by id, or says why it cannot. */
final class DirectoryAssembly {

  /** How many units of a cycle a message shows. */
  private static final int SHOWN = 20;

  private static final int[] NOBODY = {};

  private final ImmutableList<Unit> units;
  private final Diagnostics diagnostics;
  private final Map<UnitId, Integer> positions = new HashMap<>();

  /** Where each unit was found, by its position. */
  private final IntFunction<? extends Location> places;

  DirectoryAssembly(
      ImmutableList<Unit> units, Limits limits, IntFunction<? extends Location> places) {
    this.units = units;
    this.places = places;
    this.diagnostics = new Diagnostics(limits);
  }

  Outcome<UnitDirectory> assemble() {
    for (int position = 0; position < units.size(); position++) {
      UnitId id = units.get(position).id();
      if (positions.putIfAbsent(id, position) != null) {
        error(DirectoryCode.DUPLICATE_ID, "id of a unit must be unique: " + id, position);
      }
    }
    int[] parents = new int[units.size()];
    int[][] successors = new int[units.size()][];
    for (int position = 0; position < units.size(); position++) {
      parents[position] = parentOf(position);
      successors[position] = successorsOf(position);
      reportInvisible(position);
    }
    if (!diagnostics.hasErrors()) {
      int[][] above = new int[parents.length][];
      Arrays.setAll(above, i -> parents[i] == UnitDirectory.NONE ? NOBODY : new int[] {parents[i]});
      reportCycles(above, DirectoryCode.PARENT_CYCLE, "a unit must not belong to itself: ");
      reportCycles(successors, DirectoryCode.SUCCESSOR_CYCLE, "a unit must not succeed itself: ");
    }
    reportEndedSuccessors(successors);
    reportSharedCodes();
    return diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(
            new UnitDirectory(units, positions, parents, successors), diagnostics.toList());
  }

  private int parentOf(int position) {
    Unit unit = units.get(position);
    if (unit.parent().isEmpty()) {
      return UnitDirectory.NONE;
    }
    Integer parent = positions.get(unit.parent().get());
    if (parent == null) {
      error(
          DirectoryCode.UNKNOWN_PARENT,
          "parent of a unit must be in the directory: " + unit.parent().get(),
          position);
      return UnitDirectory.NONE;
    }
    return parent;
  }

  private int[] successorsOf(int position) {
    Unit unit = units.get(position);
    if (unit.successors().isEmpty()) {
      return NOBODY;
    }
    int[] found = new int[unit.successors().size()];
    int count = 0;
    for (UnitId id : unit.successors()) {
      Integer successor = positions.get(id);
      if (successor == null) {
        error(
            DirectoryCode.UNKNOWN_SUCCESSOR,
            "successor of a unit must be in the directory: " + id,
            position);
      } else {
        found[count] = successor;
        count++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * Reports cycles, each at the first of its units that a walk in order meets.
   *
   * <p>What leads nowhere is taken away first; from whatever is left, every walk ends in a cycle.
   */
  private void reportCycles(int[][] next, DirectoryCode code, String rule) {
    int[] onward = endless(next);
    int[] walks = new int[onward.length];
    for (int i = 0; i < onward.length; i++) {
      int walk = i + 1;
      int at = i;
      while (at != UnitDirectory.NONE && onward[at] != UnitDirectory.NONE && walks[at] == 0) {
        walks[at] = walk;
        at = onward[at];
      }
      if (at != UnitDirectory.NONE && walks[at] == walk) {
        error(code, rule + cycle(onward, at), at);
      }
    }
  }

  /** For each unit one of the next from which a walk never ends, or {@link UnitDirectory#NONE}. */
  private static int[] endless(int[][] next) {
    int n = next.length;
    int[] left = new int[n];
    int[] incoming = new int[n];
    for (int[] each : next) {
      for (int to : each) {
        incoming[to]++;
      }
    }
    int[][] previous = new int[n][];
    Arrays.setAll(previous, i -> new int[incoming[i]]);
    for (int i = 0; i < n; i++) {
      left[i] = next[i].length;
      for (int to : next[i]) {
        incoming[to]--;
        previous[to][incoming[to]] = i;
      }
    }
    int[] done = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (left[i] == 0) {
        done[count] = i;
        count++;
      }
    }
    for (int i = 0; i < count; i++) {
      for (int from : previous[done[i]]) {
        left[from]--;
        if (left[from] == 0) {
          done[count] = from;
          count++;
        }
      }
    }
    int[] onward = new int[n];
    for (int i = 0; i < n; i++) {
      onward[i] = UnitDirectory.NONE;
      for (int to : next[i]) {
        if (left[to] > 0 && left[i] > 0) {
          onward[i] = to;
          break;
        }
      }
    }
    return onward;
  }

  private String cycle(int[] onward, int at) {
    StringBuilder path = new StringBuilder(units.get(at).id().text());
    int shown = 0;
    for (int walk = onward[at]; walk != at; walk = onward[walk]) {
      shown++;
      if (shown > SHOWN) {
        path.append(" -> ...");
        break;
      }
      path.append(" -> ").append(units.get(walk).id());
    }
    return path.append(" -> ").append(units.get(at).id()).toString();
  }

  private void reportEndedSuccessors(int[][] successors) {
    for (int position = 0; position < units.size(); position++) {
      Unit unit = units.get(position);
      Optional<LocalDate> end = unit.lifespan().untilExclusive();
      for (int successor : successors[position]) {
        Unit next = units.get(successor);
        if (end.isPresent() && next.lifespan().hasEndedBy(end.get())) {
          warning(
              DirectoryCode.SUCCESSOR_ENDED,
              "successor "
                  + next.id()
                  + " must exist after the end of the unit on "
                  + end.get()
                  + ", but exists: "
                  + next.lifespan(),
              position);
        }
      }
    }
  }

  private void reportSharedCodes() {
    Map<CreditCode, Unit> bearers = new HashMap<>();
    for (int position = 0; position < units.size(); position++) {
      Unit unit = units.get(position);
      if (unit.creditCode().isEmpty()) {
        continue;
      }
      CreditCode code = unit.creditCode().get();
      Unit other = bearers.putIfAbsent(code, unit);
      if (other != null && other.lifespan().overlaps(unit.lifespan())) {
        warning(
            DirectoryCode.SHARED_CODE,
            "credit code must not be that of another unit, " + other.id() + ": " + code,
            position);
      }
    }
  }

  private void reportInvisible(int position) {
    Unit unit = units.get(position);
    reportInvisible(position, unit.name());
    unit.aliases().forEach(alias -> reportInvisible(position, alias.name()));
  }

  private void reportInvisible(int position, UnitName name) {
    boolean invisible =
        name.text().codePoints().anyMatch(c -> Character.isISOControl(c) || Folding.isInvisible(c));
    if (invisible) {
      warning(
          DirectoryCode.INVISIBLE_CHARACTER,
          "name of a unit must not have invisible characters: " + Folding.quoted(name.text()),
          position);
    }
  }

  private void error(DirectoryCode code, String message, int position) {
    diagnostics.add(Diagnostic.error(code, message, places.apply(position)));
  }

  private void warning(DirectoryCode code, String message, int position) {
    diagnostics.add(Diagnostic.warning(code, message, places.apply(position)));
  }
}
