package org.gangmu.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who bears a name, and when: the names of units by {@link UnitName#key()}.
 *
 * <p>A name with a second one in brackets, as 省市场监管局（省知识产权局）, is also known by each of the two.
 * Keys are strings in a {@link HashMap}, whose crowded buckets stay logarithmic.
 */
final class NameIndex {

  /** A unit that bears a name, and when. */
  private record Use(int position, Lifespan lifespan) {}

  private final ImmutableList<Unit> units;
  private final Map<String, List<Use>> wholes = new HashMap<>();
  private final Map<String, List<Use>> parts = new HashMap<>();

  NameIndex(ImmutableList<Unit> units) {
    this.units = units;
    for (int position = 0; position < units.size(); position++) {
      Unit unit = units.get(position);
      add(unit.name(), new Use(position, Lifespan.ALWAYS));
      for (Alias alias : unit.aliases()) {
        add(alias.name(), new Use(position, alias.lifespan()));
      }
    }
  }

  private void add(UnitName name, Use use) {
    String key = name.key();
    wholes.computeIfAbsent(key, k -> new ArrayList<>(1)).add(use);
    for (String part : partsOf(key)) {
      parts.computeIfAbsent(part, k -> new ArrayList<>(1)).add(use);
    }
  }

  /** Returns the units that bear the name as it stands; on any day where none is given. */
  ImmutableList<Unit> bearers(String key, Optional<LocalDate> date) {
    Set<Integer> found = new TreeSet<>();
    collect(wholes, key, date, found);
    return at(found);
  }

  /** Returns the units that bear it as a part of a double name, or one of its own two names. */
  ImmutableList<Unit> bearersOfPart(String key, Optional<LocalDate> date) {
    Set<Integer> found = new TreeSet<>();
    collect(parts, key, date, found);
    for (String part : partsOf(key)) {
      collect(wholes, part, date, found);
      collect(parts, part, date, found);
    }
    return at(found);
  }

  private void collect(
      Map<String, List<Use>> uses, String key, Optional<LocalDate> date, Set<Integer> found) {
    for (Use use : uses.getOrDefault(key, ImmutableList.of())) {
      if (date.isEmpty()
          || (use.lifespan().contains(date.get())
              && units.get(use.position()).existsOn(date.get()))) {
        found.add(use.position());
      }
    }
  }

  private ImmutableList<Unit> at(Set<Integer> positions) {
    return positions.stream().map(units::get).collect(ImmutableList.toImmutableList());
  }

  /** The names of a double name, none where it is a single one. */
  private static ImmutableSet<String> partsOf(String key) {
    Set<String> names = new LinkedHashSet<>();
    String outer = key;
    while (outer.endsWith(")")) {
      int open = outer.lastIndexOf('(');
      if (open <= 0) {
        break;
      }
      String inner = outer.substring(open + 1, outer.length() - 1);
      if (inner.length() < 2 || CollectiveWords.endOfUnit(inner).isEmpty()) {
        return ImmutableSet.of();
      }
      names.add(inner);
      outer = outer.substring(0, open);
    }
    if (names.isEmpty()) {
      return ImmutableSet.of();
    }
    names.add(outer);
    return ImmutableSet.copyOf(names);
  }
}
