package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.gangmu.examples.Golden;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code gangmu target} explains a phrase. */
class TargetExplanationTest {

  /** More characters than are printed of the greatest combination. */
  private static final int MOST_PRINTED = 100_000;

  @Test
  void phrasesAreExplainedAsKept() {
    String phrases =
        """
        地区生产总值增长6%左右，失业率控制在5.5%以内，确保9月底前新增就业1.66万人以上。
        在2017年基数上下降30%以上，比上年提高0.5个百分点，力争年底前产值翻一番。
        增速保持在4.5%—5%，达到全省平均水平，总量居全省前三，零就业家庭动态清零。
        工业利润由负转正，行政村通宽带全覆盖，断面水质达到Ⅲ类，8月底前主体工程封顶。
        """;

    Ran ran = Ran.run("target", "--year", "2026", phrases);

    assertThat(ran.exit()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).isEmpty();
    Golden.check("explanation/phrases.txt", ran.out());
  }

  @Test
  void everyFormIsExplainedAsKept() {
    List<String> texts =
        List.of(
            "x == 3家",
            "x =< 35微克/立方米",
            "x < 2.5",
            "x in (1公里, 2公里]",
            "x in (1, 2)",
            "x in [1, 2)",
            "increase(x, lastYear) > 1.5番",
            "decrease(x, previousPeriod) <= 3‰",
            "increase(x, twoYearAverage) >= 5%",
            "increase(x, stated 90元) => 10元",
            "x <= ref(全国平均) - 0.5个百分点",
            "x == ref(全国平均) +- 10%",
            "x =< ref(全国平均) - 1%",
            "rank(x, 全省) <= 3",
            "none(x)",
            "all(x)",
            "turn(x, toNegative)",
            "turn(x, fromZero)",
            "done(x, 封顶)",
            "opaque(\"走在前列\")",
            "(x >= 5元 & y <= 3%) | done(z)",
            "2 of (x >= 5; y >= 5; z >= 5)",
            "x >= 2 & x <= 1");

    StringBuilder printed = new StringBuilder();
    for (String text : texts) {
      printed.append(explained(TargetExpression.parse(text).orElseThrow(), false)).append('\n');
    }

    Golden.check("explanation/forms.txt", printed.toString());
  }

  private static String explained(TargetExpression expression, boolean colored) {
    Target target = Target.of(expression).toBuilder().phrase(expression.toString()).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Page page = new Page(out, colored);
    TargetExplanationView.print(List.of(target), page);
    page.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aGreatCombinationIsCutShort() {
    TargetExpression simple = TargetExpression.parse("x >= 5元").orElseThrow();
    TargetExpression wide =
        new AtLeastOf(100_000, ImmutableList.copyOf(Collections.nCopies(100_000, simple)));
    TargetExpression deep = simple;
    for (int i = 0; i < AtLeastOf.DEEPEST; i++) {
      deep = new AtLeastOf(1, ImmutableList.of(deep, simple));
    }

    assertThat(explained(wide, false)).hasSizeLessThan(MOST_PRINTED).contains("… and more");
    assertThat(explained(deep, false)).hasSizeLessThan(MOST_PRINTED).contains("… and more");
  }

  @Test
  void coloursAreThoseOfTheOtherViews() {
    String colored = explained(TargetExpression.parse("x >= 5").orElseThrow(), true);

    assertThat(colored).contains("\u001b[32m5\u001b[0m", "\u001b[33m4\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(explained(TargetExpression.parse("x >= 5").orElseThrow(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u0000", "%", "万亿亿元", "2026年是关键一年", "全国人口普查"})
  void whereNothingIsReadThatIsSaidInOneLine(String phrase) {
    Ran ran = Ran.run("target", "--year", "2026", phrase);

    assertThat(ran.exit()).isEqualTo(ExitCode.ERRORS);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("gangmu: no target was read\n");
  }

  @Test
  void helpTellsWhatIsSaidOfAPhraseWithoutATarget() {
    assertThat(Ran.run("target", "--help").out().replaceAll("\\s+", " "))
        .contains("exit code 1 if no target was read");
  }

  @ParameterizedTest
  @Timeout(30)
  @CsvSource({
    "增长1E+10000000%以上, 1",
    "达到1E+10000000家, 1",
    "达到9家, 1000000",
    "增长9%左右, 100000",
    "达到一万亿亿元, 1",
    "达到3万亿亿元以上, 1",
    "增长5%个百分点, 1",
    "提高5个百分点%, 1",
    "2月30日前完成施工图设计, 1",
    "13月底前新增就业5人, 1",
    "增长6%至5%, 1",
    "增速保持在6%—5%, 1",
    "((((((((增长6%以上, 10000",
    "分别达到90%、, 10000",
    "达到0.000000000000000000000000000000001%以上, 1",
    "翻999999999番, 1",
    "居全省前99999999999, 1",
    "减少99999999999999999999999999999999999999万亿元以上, 1",
  })
  void hostilePhrasesAreAnsweredAtOnce(String phrase, int times) {
    String digits =
        phrase.replace("9家", "9".repeat(times) + "家").replace("9%", "9".repeat(times) + "%");
    String hostile = digits.equals(phrase) ? phrase.repeat(times) : digits;

    Ran ran = Ran.run("target", "--year", "2026", hostile);

    assertThat(ran.exit()).isIn(ExitCode.OK, ExitCode.ERRORS);
    assertThat(ran.err()).isIn("", "gangmu: no target was read\n");
    assertThat(ran.out()).doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 9, 13, 27, 0x7f, 0x85, 0x9b, 0x2028, 0x202e, 0x2066})
  void controlCharactersDoNotReachTheTerminal(int control) {
    String c = Character.toString(control);
    for (String phrase :
        List.of(
            "失业" + c + "率控制在5%以内",
            c + "水质" + c + "达到Ⅲ类" + c,
            "9月底前完成主体" + c + "工程",
            "高于全省" + c + "平均水平",
            "9月" + c + "底前新增5" + c + "人")) {
      Ran ran = Ran.runOnTerminal("target", "--color=never", "--year", "2026", phrase);

      assertThat(ran.out().replace("\n", "")).doesNotContain(c);
      assertThat(ran.err().replace("\n", "")).doesNotContain(c);
      assertThat(ran.exit()).isIn(ExitCode.OK, ExitCode.ERRORS);
    }
  }

  @Test
  void aPhraseThatIsTooLongIsWrongUsage() {
    Ran ran = Ran.run("target", "增".repeat(20_000_001));

    assertThat(ran.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err())
        .startsWith("gangmu: PHRASE must have at most 20000000 characters: 20000001\n");
  }
}
