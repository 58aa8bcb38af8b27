package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/** The power of ten that a number is written with (数量级): 万 in 1.66万人. */
public enum Scale {
  /** None: the number stands for itself. */
  ONE("", 0),
  /** 百. */
  HUNDRED("百", 2),
  /** 千. */
  THOUSAND("千", 3),
  /** 万. */
  TEN_THOUSAND("万", 4),
  /** 百万. */
  MILLION("百万", 6),
  /** 千万. */
  TEN_MILLION("千万", 7),
  /** 亿. */
  HUNDRED_MILLION("亿", 8),
  /** 百亿. */
  TEN_BILLION("百亿", 10),
  /** 千亿. */
  HUNDRED_BILLION("千亿", 11),
  /** 万亿, also written 兆 in some places. */
  TRILLION("万亿", 12);

  private final String word;
  private final BigDecimal factor;

  Scale(String word, int exponent) {
    this.word = word;
    this.factor = BigDecimal.TEN.pow(exponent);
  }

  /** Returns the word as written behind a number, empty for {@link #ONE}. */
  public String word() {
    return word;
  }

  /** Returns what a number is multiplied by, a power of ten without an exponent. */
  public BigDecimal factor() {
    return factor;
  }

  /** Returns the scale that is written so, if there is one; {@code ""} is {@link #ONE}. */
  public static Optional<Scale> ofWord(String word) {
    requireNonNull(word, "word");
    for (Scale scale : values()) {
      if (scale.word.equals(word)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }
}
