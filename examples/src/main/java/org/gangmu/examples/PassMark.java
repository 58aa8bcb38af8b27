package org.gangmu.examples;

import java.util.OptionalLong;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;

// begin
/**
 * The mean of the parts by their weights, of which only those count that reach a pass mark
 * (不足六成不计分).
 *
 * @param least the mark, in whole per cent
 */
public record PassMark(Completion least) implements RollupRule {

  private static final int PERCENT = Completion.WHOLE / 100;

  /** Checks the mark, which the name tells. */
  public PassMark {
    if (least.billionths() % PERCENT != 0) {
      throw new IllegalArgumentException("mark must be whole per cent: " + least);
    }
  }

  @Override
  public String name() {
    return "PASS_MARK_" + least.billionths() / PERCENT;
  }

  @Override
  public int sums() {
    return 2;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    boolean passed = part.billionths() >= least.billionths();
    sums[0] = part.weight();
    sums[1] = passed ? Math.multiplyExact(part.weight(), (long) part.billionths()) : 0;
  }

  @Override
  public void merge(long[] into, long[] others) {
    into[0] = Math.addExact(into[0], others[0]);
    into[1] = Math.addExact(into[1], others[1]);
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
  }
}
// end
