package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.target.Criterion;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.ChineseNumeral;

/** However a comparison and its number are spelled, the expression is the same. */
class SpellingProperties {

  /** Where the number stands in the words of a relation. */
  private static final String NUMBER = "#";

  private static final ImmutableListMultimap<Relation, String> WORDS =
      ImmutableListMultimap.<Relation, String>builder()
          .putAll(
              Relation.AT_LEAST, "不低于#", "不少于#", "达到#以上", "达#以上", "达到#及以上", "至少达到#", "≥#", "＞=#")
          .putAll(Relation.AT_MOST, "不超过#", "不高于#", "控制在#以内", "控制在#以下", "≤#", "<=#")
          .putAll(Relation.ABOVE, "超过#", "高于#", "突破#", "大于#", ">#", "＞#")
          .putAll(Relation.BELOW, "低于#", "小于#", "<#", "＜#")
          .putAll(
              Relation.FALL_TO,
              "降至#",
              "降到#",
              "下降到#",
              "降低到#",
              "减少到#",
              "压减到#",
              "压缩至#",
              "缩短至#",
              "回落到#")
          .build();

  /** A comparison, as it is meant and as it is written. */
  record Written(String phrase, TargetExpression meant) {}

  @Provide
  Arbitrary<Written> written() {
    return Combinators.combine(
            Arbitraries.of("参保率", "覆盖率", "园区产值", "失业率"),
            Arbitraries.of(WORDS.entries()),
            Arbitraries.integers().between(1, 99_999),
            Arbitraries.of("%", "家", "元", "公里"),
            Arbitraries.of("", "万", "亿"),
            Arbitraries.integers().between(0, 5))
        .as(
            (indicator, words, number, unit, scale, spelling) -> {
              String scaled = unit.equals("%") ? "" : scale;
              Quantity quantity =
                  new Quantity(
                      BigDecimal.valueOf(number),
                      Scale.ofWord(scaled).orElseThrow(),
                      MeasureTable.standard().measure(unit));
              return new Written(
                  indicator
                      + words.getValue().replace(NUMBER, spelled(number, scaled, unit, spelling)),
                  new TargetExpression.Level(
                      indicator, Criterion.threshold(words.getKey(), quantity)));
            });
  }

  private static String spelled(int number, String scale, String unit, int spelling) {
    String plain = Integer.toString(number);
    boolean percent = unit.equals("%");
    return switch (spelling) {
      case 0 -> plain + scale + unit;
      case 1 -> wide(plain) + scale + (percent ? "％" : unit);
      case 2 -> separated(plain) + scale + unit;
      case 3 -> plain + ".0" + scale + unit;
      case 4 ->
          percent
              ? "百分之" + ChineseNumeral.format(number)
              : (number < 10_000 || scale.isEmpty() ? ChineseNumeral.format(number) : plain)
                  + scale
                  + unit;
      default -> " " + plain + " " + scale + unit;
    };
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  private static String separated(String digits) {
    return digits.length() <= 3
        ? digits
        : digits.substring(0, digits.length() - 3) + "," + digits.substring(digits.length() - 3);
  }

  @Property
  void allSpellingsSayTheSame(@ForAll("written") Written written) {
    List<Target> targets = TargetPhrases.standard().read(written.phrase(), PhraseContext.none());

    assertThat(targets).extracting(Target::expression).containsExactly(written.meant());
    assertThat(targets.get(0).phrase()).isEqualTo(written.phrase());
  }
}
