package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What a quantity is a quantity of. Quantities compare and convert within one dimension only.
 *
 * <p>Things counted by different words are unlike: 5家 and 5户 do not compare. Shares and percentage
 * points are unlike: a rate that grows by 5% does not grow by 5个百分点.
 *
 * @param name the name, not blank
 */
public record Dimension(String name) {

  /** Bare numbers without a unit, as indices have. */
  public static final Dimension NUMBER = new Dimension("number");

  /** Shares of a whole and growth rates: %, ‰, 成, 倍. */
  public static final Dimension SHARE = new Dimension("share");

  /** Differences of shares: 个百分点. */
  public static final Dimension POINTS = new Dimension("points");

  /** Doublings: 番. */
  public static final Dimension DOUBLINGS = new Dimension("doublings");

  /** Money of the People's Republic: 元. */
  public static final Dimension MONEY = new Dimension("money");

  /** Working days: 工作日, which no calendar-free rule converts into days. */
  public static final Dimension WORKING_TIME = new Dimension("working time");

  /** Checks the name. */
  public Dimension {
    requireNonNull(name, "name");
    checkArgument(!name.isBlank(), "name of a dimension must not be blank");
  }

  /** Returns the dimension of what is counted by a word, as 家 or 户. */
  public static Dimension counted(String word) {
    return new Dimension("count of " + requireNonNull(word, "word"));
  }

  @Override
  public String toString() {
    return name;
  }
}
