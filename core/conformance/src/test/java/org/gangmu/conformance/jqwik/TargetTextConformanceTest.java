package org.gangmu.conformance.jqwik;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.laws.TargetDialect;

/** The text form of targets under the laws of dialects. */
class TargetTextConformanceTest extends TargetDialectConformance {

  @Override
  protected TargetDialect dialect() {
    return TargetDialect.gangmu();
  }

  @Override
  protected Set<TargetDialect.Feature> features() {
    return EnumSet.allOf(TargetDialect.Feature.class);
  }

  /** Text made of the pieces of the grammar in any order. */
  @Override
  @Provide
  protected Arbitrary<String> texts() {
    Arbitrary<String> soups =
        Arbitraries.of(
                "GDP",
                "失业率",
                "2",
                "of",
                "(",
                ")",
                "[",
                "]",
                "in",
                ">=",
                "<=",
                "=>",
                "~",
                "4%",
                "100亿元",
                "increase",
                "rank",
                "all",
                ",",
                ";",
                "&",
                "|",
                "\"",
                "\\",
                "ref",
                "-",
                "+",
                " ",
                "done",
                "5%个百分点",
                "1E+10000000",
                "{",
                "}",
                "year",
                "stated",
                "\n",
                "\ud800",
                "万亿亿元",
                "= >")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(soups, super.texts());
  }

  /** Blanks between tokens, and figures and measures in other writings. */
  @Override
  @Provide
  protected Arbitrary<Tuple2<String, String>> variants() {
    Arbitrary<Tuple2<String, String>> spaced =
        expressions()
            .map(dialect()::write)
            .filter(text -> !text.contains("\""))
            .map(text -> Tuple.of(text, spaced(text)));
    Arbitrary<Tuple2<String, String>> spelled =
        Arbitraries.of(
            Tuple.of("x >= 1.5吨", "x >= 15E-1吨"),
            Tuple.of("x >= 1.5吨", "(x >= 1.50吨)"),
            Tuple.of("x >= 2公斤", "\"x\" >= 2千克"),
            Tuple.of("x <= -0", "x <= 0"),
            Tuple.of("a >= 1 & b >= 2", "((a >= 1) & (b >= 2))"));
    return Arbitraries.oneOf(spaced, spelled);
  }

  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("()[],;&|~".indexOf(c) >= 0) {
        spaced.append(' ').append(c).append('\t');
      } else {
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  @Override
  @Provide
  protected Arbitrary<String> nonsense() {
    return Arbitraries.of(
        "x in [1吨, 2元]",
        "x in [2%, 3个百分点]",
        "x in (5, 5)",
        "x in [6%, 5%]",
        "x >= 5%个百分点",
        "rank(x) <= 0",
        "3 of (all(a); all(b))",
        "x >=",
        "x >= 1E+10000000",
        "opaque(\" \")");
  }
}
