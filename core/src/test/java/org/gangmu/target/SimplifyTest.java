package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>>",
      textBlock =
          """
          a >= 1                                          =>> a >= 1
          a >= 1 & a >= 1                               =>> a >= 1
          a >= 1 | a >= 1                                =>> a >= 1
          a >= 1 & (b >= 2 & c >= 3)                  =>> a >= 1 & b >= 2 & c >= 3
          (a >= 1 | b >= 2) | c >= 3                    =>> a >= 1 | b >= 2 | c >= 3
          a >= 1 & (a >= 1 | b >= 2)                   =>> a >= 1
          a >= 1 | (b >= 2 & a >= 1)                   =>> a >= 1
          (a >= 1 | b >= 2) & (c >= 3 | a >= 1)       =>> (a >= 1 | b >= 2) & (c >= 3 | a >= 1)
          a >= 1 & (b >= 2 | (c >= 3 & b >= 2))      =>> a >= 1 & b >= 2
          2 of (a >= 1; b >= 2; c >= 3)          =>> 2 of (a >= 1; b >= 2; c >= 3)
          2 of (a >= 1; a >= 1; b >= 2)          =>> 2 of (a >= 1; a >= 1; b >= 2)
          2 of (a >= 1; a >= 1; a >= 1)          =>> a >= 1
          a >= 1 & a >= 1.00                             =>> a >= 1
          """)
  void partsThatDecideNothingAreLeftOut(String given, String simple) {
    assertThat(parse(given).simplify()).isEqualTo(parse(simple));
  }

  @Test
  void deepCombinationsAreSimplified() {
    TargetExpression deep = parse("a >= 1");
    for (int i = 1; i < AtLeastOf.DEEPEST; i++) {
      deep = new AtLeastOf(i % 2 + 1, ImmutableList.of(deep, deep));
      deep = deep.simplify();
    }
    assertThat(deep).isEqualTo(parse("a >= 1"));
  }

  private static TargetExpression parse(String text) {
    return TargetExpression.parse(text).orElseThrow();
  }
}
