package org.gangmu.progress;

/** How the shares of classes are rounded when they are shown. */
public enum ClassCountRounding {
  /** Each share for itself, half up; they may add up to 99.9 or 100.1. */
  HALF_UP,
  /**
   * Half up, but the largest class takes what the others leave to 100. Of several largest it is the
   * first.
   *
   * <p>It is what bulletins do: 金寨 prints 72.9 for 162 of 222, which is 72.97, and 湘潭 42 for 7 of
   * 17, which is 41.18. The method of largest remainders gives other figures for 金寨.
   */
  RESIDUAL_TO_LARGEST
}
