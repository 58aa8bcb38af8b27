package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.internal.Decimals;

/**
 * A check of figures as they are printed against what they are computed from (数据核对).
 *
 * <p>A bulletin is often computed from figures with more digits than it prints, so that a figure
 * may be right and yet not follow from those beside it: 连南 prints 24.25 for 4.28 of 17.68, which is
 * 24.21. Therefore each check has a tolerance, and says by how much a figure is off.
 *
 * @param tolerance by how much a figure may be off, in its own unit, with that much; not negative,
 *     with at most 38 digits and a scale within ±18
 */
public record ClassCountAudit(BigDecimal tolerance) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks the tolerance and brings it into its canonical form. */
  public ClassCountAudit {
    tolerance = Decimals.canonical(tolerance, "tolerance");
    checkArgument(tolerance.signum() >= 0, "tolerance must not be negative: %s", tolerance);
  }

  /**
   * Returns a warning of {@link ProgressCode#PRINTED_SHARE} for every printed share that is off, in
   * the order they are printed; every one, where there are no shares.
   *
   * @param printed shares in per cent; classes may be left out
   * @throws IllegalArgumentException if a share is of none of the classes
   */
  public <K> ImmutableList<Diagnostic> shares(ClassCounts<K> counts, Map<K, BigDecimal> printed) {
    requireNonNull(counts, "counts");
    List<Diagnostic> found = new ArrayList<>();
    printed.forEach(
        (key, percent) -> {
          BigDecimal part = BigDecimal.valueOf(counts.count(key));
          BigDecimal whole =
              counts.share(key).isPresent() ? BigDecimal.valueOf(counts.total()) : BigDecimal.ZERO;
          share("class " + key, part, whole, percent).ifPresent(found::add);
        });
    return ImmutableList.copyOf(found);
  }

  /**
   * Returns a warning of {@link ProgressCode#PRINTED_SHARE} if a printed share is off.
   *
   * @param what what messages call it; not blank
   * @param part of what it is the share
   * @param whole in what; a share of nothing is always off
   * @param printed the share in per cent
   */
  public Optional<Diagnostic> share(
      String what, BigDecimal part, BigDecimal whole, BigDecimal printed) {
    Location place = new Location.InModel(what);
    BigDecimal share = Decimals.canonical(printed, "printed share");
    BigDecimal above = Decimals.canonical(part, "part").multiply(HUNDRED);
    BigDecimal below = Decimals.canonical(whole, "whole");
    if (below.signum() == 0) {
      return Optional.of(
          warning(
              ProgressCode.PRINTED_SHARE, place, "share of nothing must not be printed", share));
    }
    BigDecimal off = share.multiply(below).subtract(above).abs();
    if (off.compareTo(tolerance.multiply(below.abs())) <= 0) {
      return Optional.empty();
    }
    int decimals = Math.max(share.scale(), tolerance.scale()) + 2;
    BigDecimal exact = above.divide(below, decimals, RoundingMode.HALF_UP);
    return Optional.of(
        warning(
            ProgressCode.PRINTED_SHARE,
            place,
            "share in per cent must be within "
                + tolerance.toPlainString()
                + " of "
                + exact.toPlainString(),
            share));
  }

  /**
   * Returns a warning of {@link ProgressCode#PRINTED_TOTAL} if a printed total is off: the parts of
   * 汉中 make 618.85, the total is 622.2. Parts that are not all there are do not make the total.
   *
   * @param what what messages call it; not blank
   */
  public Optional<Diagnostic> total(String what, Iterable<BigDecimal> parts, BigDecimal printed) {
    Location place = new Location.InModel(what);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal part : parts) {
      sum = sum.add(Decimals.canonical(part, "part"));
    }
    BigDecimal total = Decimals.canonical(printed, "printed total");
    return total.subtract(sum).abs().compareTo(tolerance) <= 0
        ? Optional.empty()
        : Optional.of(
            warning(
                ProgressCode.PRINTED_TOTAL,
                place,
                "total must be within "
                    + tolerance.toPlainString()
                    + " of the sum of its parts "
                    + sum.toPlainString(),
                total));
  }

  private static Diagnostic warning(
      ProgressCode code, Location place, String rule, BigDecimal value) {
    return Diagnostic.warning(code, rule + ": " + value.toPlainString(), place);
  }
}
