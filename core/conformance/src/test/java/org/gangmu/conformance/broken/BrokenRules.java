package org.gangmu.conformance.broken;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.RollupRuleLaws;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.jspecify.annotations.Nullable;

/** For each law of rules one that breaks it. */
final class BrokenRules {

  private static final int PER_CENT = 10_000_000;

  static final ImmutableMap<Law, Supplier<RollupRule>> ALL =
      ImmutableMap.<Law, Supplier<RollupRule>>builder()
          .put(RollupRuleLaws.BOUNDS, Sum::new)
          .put(RollupRuleLaws.ORDER, Halving::new)
          .put(RollupRuleLaws.MONOTONE, Remainder::new)
          .put(RollupRuleLaws.IDEMPOTENT, WholePerCent::new)
          .put(RollupRuleLaws.WEIGHT_ZERO, AtLeastOne::new)
          .put(RollupRuleLaws.SCALE_FREE, OneMore::new)
          .put(RollupRuleLaws.MERGE, MeanOfMeans::new)
          .put(RollupRuleLaws.REPLICATION, EachTheSame::new)
          .put(RollupRuleLaws.NOTHING, NothingIsDone::new)
          .put(RollupRuleLaws.MISSING, Silent::new)
          .put(RollupRuleLaws.STRICT_DONE, HalfUp::new)
          .put(RollupRuleLaws.STRICT, RoundedBefore::new)
          .put(RollupRuleLaws.RANGE, Unbounded::new)
          .put(RollupRuleLaws.UPDATE, HalfTakenOut::new)
          .put(RollupRuleLaws.UNMERGE, NotTakenOut::new)
          .put(RollupRuleLaws.UNMERGE_TOLD, SpoiltWhenRefused::new)
          .put(RollupRuleLaws.ZEROS, CountsMerges::new)
          .put(RollupRuleLaws.COMMUTES, LastWins::new)
          .put(RollupRuleLaws.EXPLAINED, RoundedShares::new)
          .put(RollupRuleLaws.EXPLAINED_ZERO, EqualShares::new)
          .put(RollupRuleLaws.OVERFLOW, Unchecked::new)
          .put(RollupRuleLaws.SUMS, Growing::new)
          .put(RollupRuleLaws.READ_ONLY, InPlace::new)
          .put(RollupRuleLaws.NOT_KEPT, Keeping::new)
          .put(RollupRuleLaws.STATELESS, BestSoFar::new)
          .put(RollupRuleLaws.THREADS, OneArray::new)
          .put(RollupRuleLaws.EQUAL, NoEquals::new)
          .put(RollupRuleLaws.NAME, NamedByHash::new)
          .put(RollupRuleLaws.PRESENCE, NothingForZero::new)
          .put(RollupRuleLaws.MANY, LeavesOutTheRest::new)
          .buildOrThrow();

  private BrokenRules() {}

  private static final class Sum extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(Math.min(sums[1], whole()));
    }
  }

  private static final class Halving extends PlainMean {
    @Override
    public void merge(long[] into, long[] others) {
      super.merge(into, others);
      into[1] /= 2;
    }
  }

  private static final class Remainder extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(whole() - mean(sums));
    }
  }

  private static final class WholePerCent extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0
          ? OptionalLong.empty()
          : OptionalLong.of(mean(sums) / PER_CENT * PER_CENT);
    }
  }

  private static final class AtLeastOne extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = Math.max(1, part.weight());
      sums[1] = Math.multiplyExact(sums[0], part.billionths());
    }
  }

  private static final class OneMore extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / (sums[0] + 1));
    }
  }

  private static final class MeanOfMeans extends PlainMean {
    @Override
    public void merge(long[] into, long[] others) {
      if (into[0] == 0) {
        System.arraycopy(others, 0, into, 0, 2);
      } else if (others[0] > 0) {
        into[1] = (into[1] / into[0] + others[1] / others[0]) / 2;
        into[0] = 1;
      }
    }
  }

  private static final class EachTheSame extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      if (part.weight() > 0) {
        sums[0] = 1;
        sums[1] = part.billionths();
      }
    }
  }

  private static final class NothingIsDone extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return OptionalLong.of(super.present(sums).orElse(whole()));
    }
  }

  /** Takes an amount that may be anything for none. */
  private static final class Silent extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.planned();
      sums[1] = Math.min(part.planned(), Math.max(0, part.actual())) * whole();
    }
  }

  private static final class HalfUp extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0
          ? OptionalLong.empty()
          : OptionalLong.of((mean(sums) + PER_CENT / 2) / PER_CENT * PER_CENT);
    }
  }

  private static final class RoundedBefore extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.weight();
      sums[1] = Math.multiplyExact(part.weight(), part.billionths() / PER_CENT * PER_CENT);
    }
  }

  private static final class Unbounded extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.planned();
      sums[1] = Math.multiplyExact(Math.max(0, part.actual()), whole());
    }
  }

  private static final class HalfTakenOut extends PlainMean {
    @Override
    public boolean unmerge(long[] from, long[] some) {
      from[0] -= some[0];
      return true;
    }
  }

  private static final class NotTakenOut extends PlainMean {
    @Override
    public boolean unmerge(long[] from, long[] some) {
      return true;
    }
  }

  private static final class SpoiltWhenRefused extends PlainMean {
    @Override
    public boolean unmerge(long[] from, long[] some) {
      from[0] = 0;
      return false;
    }
  }

  private static final class CountsMerges extends PlainMean {
    @Override
    public void merge(long[] into, long[] others) {
      super.merge(into, others);
      into[1]++;
    }
  }

  private static final class LastWins extends PlainMean {
    @Override
    public void merge(long[] into, long[] others) {
      if (others[0] > 0) {
        System.arraycopy(others, 0, into, 0, 2);
      }
    }
  }

  private static final class RoundedShares extends PlainMean {
    @Override
    public ImmutableLongArray explain(List<Part> parts) {
      long weights = parts.stream().mapToLong(Part::weight).sum();
      return ImmutableLongArray.copyOf(
          parts.stream()
              .mapToLong(p -> weights == 0 ? 0 : p.weight() * p.billionths() / weights)
              .toArray());
    }
  }

  private static final class EqualShares extends PlainMean {
    @Override
    public ImmutableLongArray explain(List<Part> parts) {
      long[] sums = new long[2];
      for (Part part : parts) {
        long[] one = new long[2];
        prepare(part, one);
        merge(sums, one);
      }
      long value = present(sums).orElse(0);
      long[] each = new long[parts.size()];
      Arrays.fill(each, value / each.length);
      each[0] += value % each.length;
      return ImmutableLongArray.copyOf(each);
    }
  }

  private static final class Unchecked extends PlainMean {
    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.weight();
      sums[1] = part.weight() * part.billionths();
    }

    @Override
    public void merge(long[] into, long[] others) {
      into[0] += others[0];
      into[1] += others[1];
    }
  }

  private static final class Growing extends PlainMean {
    private int parts;

    @Override
    public int sums() {
      return 2 + parts;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      super.prepare(part, sums);
      parts = Math.min(60, parts + 1);
    }
  }

  private static final class InPlace extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      if (sums[0] == 0) {
        return OptionalLong.empty();
      }
      sums[1] /= sums[0];
      sums[0] = 1;
      return OptionalLong.of(sums[1]);
    }
  }

  private static final class Keeping extends PlainMean {
    private long[] last = new long[2];

    @Override
    public void prepare(Part part, long[] sums) {
      super.prepare(part, sums);
      last = sums;
    }

    @Override
    public void merge(long[] into, long[] others) {
      super.merge(into, last);
    }
  }

  private static final class BestSoFar extends PlainMean {
    private long best;

    @Override
    public OptionalLong present(long[] sums) {
      if (sums[0] == 0) {
        return OptionalLong.empty();
      }
      best = Math.max(best, mean(sums));
      return OptionalLong.of(best);
    }
  }

  private static final class OneArray extends PlainMean {
    private static final long[] SHARED = new long[2];

    @Override
    public void prepare(Part part, long[] sums) {
      super.prepare(part, SHARED);
      LockSupport.parkNanos(1);
      System.arraycopy(SHARED, 0, sums, 0, 2);
    }
  }

  private static final class NoEquals extends PlainMean {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private static final class NamedByHash extends PlainMean {
    @Override
    public String name() {
      return "MEAN@" + System.identityHashCode(this);
    }
  }

  private static final class NothingForZero extends PlainMean {
    @Override
    public OptionalLong present(long[] sums) {
      return sums[1] == 0 ? OptionalLong.empty() : super.present(sums);
    }
  }

  /** Takes no more parts once it has 45,000. */
  private static final class LeavesOutTheRest extends PlainMean {
    @Override
    public int sums() {
      return 3;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      super.prepare(part, sums);
      sums[2] = 1;
    }

    @Override
    public void merge(long[] into, long[] others) {
      if (into[2] < 45_000) {
        super.merge(into, others);
        into[2] += others[2];
      }
    }
  }
}
