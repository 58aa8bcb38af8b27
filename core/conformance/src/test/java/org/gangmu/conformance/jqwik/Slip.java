package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gangmu.conformance.TextArbitraries;

/**
 * A value of no great meaning with all that is awkward for a codec: texts, what is optional, what
 * has a default, parts of its own kind, and members that the reader did not know.
 */
record Slip(
    String title,
    Optional<String> remark,
    int rank,
    ImmutableList<Slip> below,
    ImmutableMap<String, Object> others) {

  static final Slip PLAIN =
      new Slip("修渠", Optional.of("九月底前"), 3, ImmutableList.of(), ImmutableMap.of());

  static Arbitrary<Slip> slips(boolean withOthers) {
    Arbitrary<Slip> leaves = leaf(withOthers, Arbitraries.just(ImmutableList.of()));
    return leaf(withOthers, leaves.list().ofMaxSize(3).map(ImmutableList::copyOf));
  }

  private static Arbitrary<Slip> leaf(boolean withOthers, Arbitrary<ImmutableList<Slip>> below) {
    Arbitrary<ImmutableMap<String, Object>> others =
        withOthers
            ? Arbitraries.maps(Arbitraries.of("甲", "乙", "x", "y"), Arbitraries.of(1L, "九", "b"))
                .ofMaxSize(3)
                .map(ImmutableMap::copyOf)
            : Arbitraries.just(ImmutableMap.of());
    return Combinators.combine(
            TextArbitraries.textsOrBlank(),
            Arbitraries.oneOf(TextArbitraries.textsOrBlank(), Arbitraries.just("")).optional(),
            Arbitraries.integers().between(0, 99),
            below,
            others)
        .as(Slip::new);
  }

  Slip withRank(int newRank) {
    return new Slip(
        title,
        remark,
        newRank,
        below.stream().map(each -> each.withRank(newRank)).collect(ImmutableList.toImmutableList()),
        others);
  }

  Slip withRemark(Optional<String> newRemark) {
    return new Slip(title, newRemark, rank, below, others);
  }

  Slip withOthersReversed() {
    return new Slip(
        title,
        remark,
        rank,
        below.stream().map(Slip::withOthersReversed).collect(ImmutableList.toImmutableList()),
        ImmutableMap.copyOf(others.entrySet().asList().reverse()));
  }
}
