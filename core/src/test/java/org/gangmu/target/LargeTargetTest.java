package org.gangmu.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Level;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Targets of many parts, and long texts, within a time. */
class LargeTargetTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

  @Test
  void hostileTextIsRefusedAtOnce() {
    ImmutableList<String> texts =
        ImmutableList.of(
            "(".repeat(100_000),
            "2 of (".repeat(100_000),
            "x >= " + "9".repeat(1_000_000),
            "x >= 0." + "0".repeat(1_000_000) + "1",
            "x >= 1E" + "0".repeat(1_000_000) + "1",
            "all(\"" + "\\\"".repeat(1_000_000),
            "x >= 5" + "亿".repeat(1_000_000),
            " ".repeat(5_000_000),
            "x".repeat(5_000_000),
            "all(" + "\u0301".repeat(100_000));
    for (String text : texts) {
      Outcome<TargetExpression> read =
          Assertions.assertTimeout(Duration.ofSeconds(1), () -> TargetText.parse(text));
      assertThat(read.value()).isEmpty();
      assertThat(read.diagnostics().get(0).message().getBytes(UTF_8)).hasSizeLessThan(500);
    }
  }

  @Test
  void aLongChainIsReadInLinearTime() {
    String chain = "all(a)" + " & all(a)".repeat(200_000);

    AtLeastOf read =
        (AtLeastOf)
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> TargetText.parse(chain))
                .orElseThrow();
    assertThat(read.parts()).hasSize(200_001);
    assertThat(read.isAll()).isTrue();
  }

  @Test
  void wideCombinationsAreSimplified() {
    List<TargetExpression> many = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      many.add(TargetExpression.parse("a >= " + i % 1000).orElseThrow());
    }
    assertThat(((AtLeastOf) TargetExpression.allOf(many).simplify()).parts()).hasSize(1000);
  }

  /** A walk that is not linear in the parts would take hours. */
  @Test
  @Timeout(60)
  void manyPartsTakeTimeInProportion() {
    List<TargetExpression> own = new ArrayList<>();
    List<TargetExpression> shared = new ArrayList<>();
    List<TargetExpression> torn = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Criterion floor = Criterion.threshold(Relation.AT_LEAST, percent(i));
      Criterion ceiling = Criterion.threshold(Relation.AT_MOST, percent(i));
      own.add(new Level("x" + i, floor));
      shared.add(new Level("x", floor));
      torn.add(new Level("x" + i / 4, i % 2 == 0 ? floor : ceiling));
    }

    assertThat(count(own, own.size())).isEqualTo(100_000);
    assertThat(count(shared, shared.size())).isEqualTo(1);
    assertThat(count(torn, torn.size())).isZero();
    assertThat(count(torn, torn.size() / 2)).isPositive();
  }

  private static int count(List<TargetExpression> parts, int needed) {
    AtLeastOf target = new AtLeastOf(needed, ImmutableList.copyOf(parts));
    return Borderline.meeting(target, DAY, AssessmentPolicy.defaults())
        .orElse(Observations.none())
        .byIndicator()
        .size();
  }

  private static Quantity percent(int number) {
    return Quantity.of(BigDecimal.valueOf(number), Measure.PERCENT);
  }
}
