package org.gangmu.conformance;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;

/** Generators of the parts that roll-up rules are tried with. */
public final class PartArbitraries {

  private PartArbitraries() {}

  /** Returns completions in billionths, many of them at or next to nothing and all. */
  public static Arbitrary<Integer> billionths() {
    return Arbitraries.oneOf(
        Arbitraries.of(0, 1, 500_000_000, Completion.WHOLE - 1, Completion.WHOLE),
        Arbitraries.integers().between(0, Completion.WHOLE));
  }

  /**
   * Returns parts of weights and amounts of up to 100: a third of them weigh nothing, half have no
   * amount, days are few so that several parts have the same one, and more may be reached than was
   * planned.
   */
  public static Arbitrary<Part> parts() {
    Arbitrary<Long> weights =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(1, Arbitraries.just(1L)),
            Tuple.of(2, Arbitraries.longs().between(1, 100)));
    Arbitrary<Long> days = Arbitraries.oneOf(Arbitraries.just(Part.NO_DAY), few());
    return Combinators.combine(weights, billionths(), days, amounts(100), amounts(120))
        .as(
            (weight, value, day, planned, actual) ->
                new Part(weight, value, day, planned, planned == 0 ? 0 : actual))
        .withoutEdgeCases();
  }

  private static Arbitrary<Long> few() {
    return Arbitraries.longs().between(20_000, 20_003);
  }

  private static Arbitrary<Long> amounts(long most) {
    return Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(0, most));
  }

  /** Returns parts of any weights and amounts, the greatest and {@link Part#ANY_AMOUNT} too. */
  public static Arbitrary<Part> anyParts() {
    Arbitrary<Long> any =
        Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 1L << 48, Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE),
            Arbitraries.longs().between(0, Long.MAX_VALUE));
    Arbitrary<Long> actual = Arbitraries.oneOf(Arbitraries.just(Part.ANY_AMOUNT), any);
    return Combinators.combine(any, billionths(), Arbitraries.longs(), any, actual)
        .as(Part::new)
        .withoutEdgeCases();
  }

  /**
   * Returns parts that are all nothing or all done, but for one.
   *
   * @param value of all parts, made 0 or the whole, whichever is nearer
   * @param one of the one part
   * @param index which one it is, counted from the first again after the last
   */
  public static List<Part> nearly(List<Part> parts, int value, int one, int index) {
    List<Part> nearly = new ArrayList<>();
    int at = Math.floorMod(index, parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int most = value > Completion.WHOLE / 2 ? Completion.WHOLE : 0;
      nearly.add(
          new Part(part.weight(), i == at ? one : most, part.day(), part.planned(), part.actual()));
    }
    return nearly;
  }
}
