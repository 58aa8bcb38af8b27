package office;

import java.util.OptionalLong;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;

/** The mean of each part and all before it, as a spreadsheet may come to have it. */
public record HalfAndHalf() implements RollupRule {

  @Override
  public String name() {
    return "HALF_AND_HALF";
  }

  @Override
  public int sums() {
    return 2;
  }

  @Override
  public void prepare(Part part, long[] sums) {
    sums[0] = 1;
    sums[1] = part.billionths();
  }

  @Override
  public void merge(long[] into, long[] others) {
    boolean both = into[0] > 0 && others[0] > 0;
    into[0] = Math.max(into[0], others[0]);
    into[1] = both ? (into[1] + others[1]) / 2 : into[1] + others[1];
  }

  @Override
  public OptionalLong present(long[] sums) {
    return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1]);
  }
}
