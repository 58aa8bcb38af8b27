package office;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalLong;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RuleClaim;

/** The mean of the parts by their weights, rounded down. */
public record OfficeMean() implements RollupRule {

  @Override
  public String name() {
    return "OFFICE_MEAN";
  }

  @Override
  public int sums() {
    return 2;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    sums[0] = part.weight();
    sums[1] = Math.multiplyExact(part.weight(), (long) part.billionths());
  }

  @Override
  public void merge(long[] into, long[] others) {
    long weights = Math.addExact(into[0], others[0]);
    into[1] = Math.addExact(into[1], others[1]);
    into[0] = weights;
  }

  @Override
  public boolean unmerge(long[] from, long[] some) {
    from[0] -= some[0];
    from[1] -= some[1];
    return true;
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
  }

  @Override
  public ImmutableSet<RuleClaim> claims() {
    return ImmutableSet.of(
        RuleClaim.BOUNDED, RuleClaim.IDEMPOTENT, RuleClaim.WEIGHTED, RuleClaim.GROUP);
  }
}
