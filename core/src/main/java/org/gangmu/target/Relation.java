package org.gangmu.target;

import java.util.Optional;

/**
 * How a figure must stand to the figure that is named.
 *
 * <p>By the Civil Code, article 1259, 以上, 以下, 以内 and 届满 include the number, 不满, 超过 and 以外 do not; a
 * document may say otherwise, so what is meant is always one of these.
 */
public enum Relation {
  /** At least: 以上, 不低于, 不少于, 至少. */
  AT_LEAST(">="),
  /** At most: 以内, 以下, 不超过, 不高于. */
  AT_MOST("<="),
  /** More than: 超过, 突破, 高于. */
  ABOVE(">"),
  /** Less than: 低于, 不足, 不满. */
  BELOW("<"),
  /** Just as much: 保持…不变, 等于. */
  EXACTLY("=="),
  /**
   * A bare figure that is to be reached: 达到, 完成, 建成. Met at the figure and beyond it, on the side
   * to which the target strives.
   */
  REACH("=>"),
  /**
   * A bare figure that is to be come down to: 降至, 压缩到, 减少到. Met at the figure and below it,
   * whatever else is said of the indicator.
   */
  FALL_TO("=<");

  private final String operator;

  Relation(String operator) {
    this.operator = operator;
  }

  /** Returns the operator in the canonical text of targets. */
  public String operator() {
    return operator;
  }

  /**
   * Returns the relation that is met by just the figures that do not meet this one, if any: {@link
   * #ABOVE} for both {@link #AT_MOST} and {@link #FALL_TO}.
   */
  public Optional<Relation> complement() {
    return switch (this) {
      case AT_LEAST -> Optional.of(BELOW);
      case AT_MOST, FALL_TO -> Optional.of(ABOVE);
      case ABOVE -> Optional.of(AT_MOST);
      case BELOW -> Optional.of(AT_LEAST);
      case EXACTLY, REACH -> Optional.empty();
    };
  }

  /**
   * Returns the relation with the scale turned round: at least becomes at most, and what is to be
   * reached by rising is to be reached by falling.
   */
  public Relation mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case ABOVE -> BELOW;
      case BELOW -> ABOVE;
      case REACH -> FALL_TO;
      case FALL_TO -> REACH;
      case EXACTLY -> this;
    };
  }
}
