package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * Units in order of their completion (排名): a view of their standings that changes none of them.
 *
 * <p>Units that stand alike share a rank, and the next rank counts them all: 1, 2, 2, 4. A unit of
 * which a part is not known has no rank.
 *
 * @param entries the ranked units, the most done first, those alike in the order given
 * @param unranked the others, in the order given
 */
public record UnitRanking(ImmutableList<Entry> entries, ImmutableList<UnitStanding> unranked) {

  /**
   * A unit with its rank.
   *
   * @param rank from 1
   * @param standing how it stands
   */
  public record Entry(int rank, UnitStanding standing) {

    /** Checks the rank. */
    public Entry {
      checkArgument(rank >= 1, "rank must be at least 1: %s", rank);
      requireNonNull(standing, "standing");
    }
  }

  /** Checks that nothing is missing. */
  public UnitRanking {
    requireNonNull(entries, "entries");
    requireNonNull(unranked, "unranked");
  }

  /** Returns the ranking of some units. */
  public static UnitRanking of(Iterable<UnitStanding> standings) {
    ImmutableList<UnitStanding> all = ImmutableList.copyOf(standings);
    List<UnitStanding> known =
        all.stream()
            .filter(standing -> standing.value().isPresent())
            .sorted(Comparator.comparing(UnitRanking::value).reversed())
            .toList();
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    int rank = 1;
    for (int i = 0; i < known.size(); i++) {
      if (i > 0 && !value(known.get(i)).equals(value(known.get(i - 1)))) {
        rank = i + 1;
      }
      entries.add(new Entry(rank, known.get(i)));
    }
    return new UnitRanking(
        entries.build(),
        all.stream()
            .filter(standing -> standing.value().isEmpty())
            .collect(ImmutableList.toImmutableList()));
  }

  private static Completion value(UnitStanding standing) {
    return standing.value().orElseThrow();
  }
}
