package org.gangmu.conformance.laws;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;

/** Parts that are made of others. */
final class PartSamples {

  private PartSamples() {}

  /** Returns parts of which one is done to some extent, or as before if that was more. */
  static List<Part> raised(List<Part> parts, int index, int billionths) {
    int at = Math.floorMod(index, parts.size());
    Part part = parts.get(at);
    long actual =
        part.actual() == Part.ANY_AMOUNT
            ? Part.ANY_AMOUNT
            : Math.max(part.actual(), amount(part.planned(), billionths));
    List<Part> raised = new ArrayList<>(parts);
    raised.set(
        at,
        new Part(
            part.weight(),
            Math.max(part.billionths(), billionths),
            part.day(),
            part.planned(),
            actual));
    return raised;
  }

  /** Returns about so much of an amount. */
  private static long amount(long planned, int billionths) {
    return billionths == Completion.WHOLE
        ? planned
        : (long) ((double) planned * billionths / Completion.WHOLE);
  }

  static List<Part> alike(List<Part> parts, int billionths) {
    return parts.stream()
        .map(p -> new Part(p.weight(), billionths, p.day(), p.planned(), p.actual()))
        .toList();
  }

  static List<Part> scaled(List<Part> parts, long factor) {
    return parts.stream()
        .map(
            p ->
                new Part(
                    factor * p.weight(),
                    p.billionths(),
                    p.day(),
                    factor * p.planned(),
                    p.actual() == Part.ANY_AMOUNT ? Part.ANY_AMOUNT : factor * p.actual()))
        .toList();
  }

  static List<Part> withoutAmounts(List<Part> parts) {
    return parts.stream().map(p -> new Part(p.weight(), p.billionths(), p.day(), 0, 0)).toList();
  }

  static Part weighing(Part part, long weight) {
    return new Part(weight, part.billionths(), part.day(), part.planned(), part.actual());
  }

  /** Returns parts of which some are the least, or the most, that they can be. */
  static List<Part> open(List<Part> parts, List<Boolean> missing, boolean most) {
    List<Part> open = new ArrayList<>(parts);
    for (int i = 0; i < open.size(); i++) {
      Part part = open.get(i);
      if (missing.get(i)) {
        open.set(
            i,
            new Part(
                part.weight(),
                most ? Completion.WHOLE : 0,
                part.day(),
                part.planned(),
                most && part.planned() > 0 ? Part.ANY_AMOUNT : 0));
      }
    }
    return open;
  }
}
