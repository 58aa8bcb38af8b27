package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.flat.FlatTarget;
import org.gangmu.target.Target;
import org.gangmu.task.ChineseNumeral;

/** Laws of reading phrases. */
class TargetPhrasesProperties {

  private static final PhraseContext YEAR = PhraseContext.ofYear(2023);

  private static List<Target> read(String text) {
    return TargetPhrases.standard().read(text, YEAR);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "增长",
            "达到",
            "分别",
            "、",
            "，",
            "。",
            "；",
            "以上",
            "控制在",
            "5%",
            "３",
            "万",
            "亿元",
            "百分之",
            "0.1234567890123456",
            "万亿",
            "公里",
            "/2026年",
            "元",
            "吨/年",
            "/万元",
            "亩",
            "人(次)",
            "工作日",
            "八十",
            "翻",
            "番",
            "（",
            "）",
            "“",
            "”",
            "《",
            "到2027年",
            "9月底前",
            "力争",
            "完成",
            "个",
            "家",
            "—",
            "由",
            "从",
            "高于全省平均",
            "应保尽保",
            "清零",
            "十二",
            "千",
            "近",
            "余",
            "1/3",
            "\n",
            " ",
            ".",
            "/",
            "年内",
            "确保",
            "新增",
            "企业",
            "率",
            "和",
            "Ⅱ类",
            "1,200",
            "成",
            "半数",
            "不",
            "低于",
            "0",
            "零");
    return Arbitraries.oneOf(
        words.list().ofMaxSize(40).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property
  void readsAnyTextAndQuotesItVerbatim(@ForAll("texts") String text) {
    for (Target target : read(text)) {
      assertThat(target.source().orElseThrow().of(text)).isEqualTo(target.phrase());
      assertThat(target.phrase()).isNotEmpty();
    }
  }

  @Property
  void fullWidthFormsChangeNothing(@ForAll("texts") String text) {
    String plain = text.replace('，', ',').replace('３', '3');
    StringBuilder wide = new StringBuilder();
    plain
        .chars()
        .forEach(
            c -> wide.append(c > ' ' && c < 0x7F && c != ',' ? (char) (c + 0xFEE0) : (char) c));

    assertThat(Told.flat(wide.toString()).targets().stream().map(Told::figure))
        .containsExactlyElementsOf(Told.flat(plain).targets().stream().map(Told::figure).toList());
  }

  @Property
  void oneNumberReadsAlikeInDigitsAndCharacters(
      @ForAll @IntRange(min = 11, max = 9_999_999) int n) {
    FlatTarget digits = Told.flat("新建住房" + n + "套").targets().get(0);
    FlatTarget grouped = Told.flat(String.format("新建住房%,d套", n)).targets().get(0);
    FlatTarget words = Told.flat("新建住房" + ChineseNumeral.format(n) + "套").targets().get(0);

    assertThat(amount(digits)).isEqualByComparingTo(BigDecimal.valueOf(n));
    assertThat(amount(grouped)).isEqualByComparingTo(BigDecimal.valueOf(n));
    assertThat(amount(words)).isEqualByComparingTo(BigDecimal.valueOf(n));
  }

  private static BigDecimal amount(FlatTarget target) {
    return target.value().multiply(target.scale().factor());
  }

  @Property
  void subjectsAndNumbersOfASharedVerbMeetInOrder(@ForAll @IntRange(min = 2, max = 9) int n) {
    StringBuilder subjects = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < n; i++) {
      subjects.append(i == 0 ? "" : "、").append((char) ('甲' + i)).append("县收入");
      numbers.append(i == 0 ? "" : "、").append(i + 1).append('%');
    }

    List<FlatTarget> told = Told.flat(subjects + "分别增长" + numbers).targets();

    assertThat(told).hasSize(n);
    for (int i = 0; i < n; i++) {
      assertThat(told.get(i).indicator()).startsWith(String.valueOf((char) ('甲' + i)));
      assertThat(told.get(i).value()).isEqualByComparingTo(BigDecimal.valueOf(i + 1));
    }
  }

  @Example
  void hostileTextsAreReadAtOnce() {
    for (String part :
        List.of(
            "分别", "9", "9%、", "（", "“", "《", "一", "百分之", "翻", "由5增至", "确保1个", "到2027年", "，",
            "1,234,", "A、", "高于全省平均", "应保", "1.", "1/", "(1", "不超过", "万", "第", "5个5个", "对5个",
            "7万吨合金", "2020年5家")) {
      String text = part.repeat(300_000 / part.length());
      org.junit.jupiter.api.Assertions.assertTimeout(
          Duration.ofSeconds(4), () -> assertThat(read(text)).isNotNull(), part);
    }
  }
}
