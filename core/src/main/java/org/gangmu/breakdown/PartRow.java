package org.gangmu.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.unit.UnitName;

/**
 * The parts of one unit, or all of them where they are of no units.
 *
 * @param unit the unit, by the name it is first given
 * @param parts its parts, in an order that may be changed
 */
record PartRow(Optional<UnitName> unit, List<TargetPart> parts) {

  /** Returns the key under which names of one unit meet; parts of no unit have the empty one. */
  static String key(TargetPart part) {
    return part.unit().map(UnitName::key).orElse("");
  }

  /** Returns the rows by their keys, in the order in which the units are first given. */
  static Map<String, PartRow> byUnit(Iterable<TargetPart> parts) {
    Map<String, PartRow> rows = new LinkedHashMap<>();
    for (TargetPart part : parts) {
      rows.computeIfAbsent(key(part), key -> new PartRow(part.unit(), new ArrayList<>()))
          .parts()
          .add(part);
    }
    return rows;
  }
}
