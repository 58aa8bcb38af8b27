package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.target.Verdict;
import org.junit.jupiter.api.Test;

class ClassCountsTest {

  private static ClassCounts<Integer> counts(long... each) {
    ImmutableMap.Builder<Integer, Long> counts = ImmutableMap.builder();
    for (int i = 0; i < each.length; i++) {
      counts.put(i + 1, each[i]);
    }
    return ClassCounts.of(counts.buildOrThrow());
  }

  private static ClassCounts<Integer> outOf(long total, long... each) {
    return ClassCounts.of(counts(each).counts(), total);
  }

  private static String shares(ClassCounts<?> counts, ClassCountRounding rounding, int decimals) {
    return counts.shares(rounding, decimals).orElseThrow().values().toString();
  }

  /** 8 and 9 of the vectors: the largest class takes what is left, whatever its own share. */
  @Test
  void theLargestClassTakesTheResidual() {
    ClassCounts<Integer> jinzhai = counts(17, 10, 24, 9, 162);
    assertThat(shares(jinzhai, ClassCountRounding.RESIDUAL_TO_LARGEST, 1))
        .isEqualTo("[7.7, 4.5, 10.8, 4.1, 72.9]");
    assertThat(shares(jinzhai, ClassCountRounding.HALF_UP, 1))
        .isEqualTo("[7.7, 4.5, 10.8, 4.1, 73.0]");
    ClassCounts<Integer> xiangtan = counts(7, 5, 5);
    assertThat(shares(xiangtan, ClassCountRounding.RESIDUAL_TO_LARGEST, 0))
        .isEqualTo("[42, 29, 29]");
    assertThat(shares(xiangtan, ClassCountRounding.HALF_UP, 0)).isEqualTo("[41, 29, 29]");
  }

  /** 10 of the vectors. */
  @Test
  void sharesAreRoundedHalfUp() {
    assertThat(shares(outOf(55, 44), ClassCountRounding.HALF_UP, 1)).isEqualTo("[80.0]");
    assertThat(shares(outOf(65, 26), ClassCountRounding.HALF_UP, 0)).isEqualTo("[40]");
    assertThat(shares(counts(6, 16), ClassCountRounding.HALF_UP, 0)).isEqualTo("[27, 73]");
    assertThat(shares(counts(1, 7), ClassCountRounding.HALF_UP, 0)).isEqualTo("[13, 88]");
  }

  /** 20 of the vectors. */
  @Test
  void countsAddUp() {
    assertThat(counts(134, 60, 43, 24, 41, 11, 8).total()).isEqualTo(321);
  }

  /** 连云港 names 24, 9 and 11 of 45. */
  @Test
  void classesNeedNotBeAll() {
    ClassCounts<Integer> lianyungang = outOf(45, 24, 9, 11);
    assertThat(lianyungang.unnamed()).isEqualTo(1);
    assertThat(lianyungang.isExhaustive()).isFalse();
    assertThat(lianyungang).hasToString("{1=24, 2=9, 3=11} of 45");
    assertThat(shares(lianyungang, ClassCountRounding.HALF_UP, 1)).isEqualTo("[53.3, 20.0, 24.4]");
    // 2.2 are not named: 53.4 is 100 less 20.0, 24.4 and 2.2
    assertThat(shares(lianyungang, ClassCountRounding.RESIDUAL_TO_LARGEST, 1))
        .isEqualTo("[53.4, 20.0, 24.4]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outOf(43, 24, 9, 11))
        .withMessage("total of counts must be at least their sum 44: 43");
  }

  @Test
  void theFirstOfSeveralLargestTakesTheResidual() {
    assertThat(shares(counts(1, 2, 2, 2), ClassCountRounding.RESIDUAL_TO_LARGEST, 0))
        .isEqualTo("[14, 28, 29, 29]");
  }

  @Test
  void nothingHasNoShares() {
    ClassCounts<Light> none = ClassCounts.none(List.of(Light.values()));
    assertThat(none.shares(ClassCountRounding.HALF_UP, 0)).isEmpty();
    assertThat(none.share(Light.NORMAL)).isEmpty();
    assertThat(counts(3, -1).shares(ClassCountRounding.HALF_UP, 0)).isEmpty();
    assertThat(counts(3, 1).share(1)).contains(Share.of(3, 4));
    assertThat(
            ClassCounts.of(ImmutableMap.<Integer, Long>of(), 3)
                .shares(ClassCountRounding.RESIDUAL_TO_LARGEST, 0))
        .contains(ImmutableMap.of());
  }

  @Test
  void itemsAreCounted() {
    ClassCounts<Verdict> counts =
        ClassCounts.counting(
            ImmutableList.of(Verdict.MET, Verdict.NOT_MET),
            ImmutableList.of(Verdict.MET, Verdict.UNDETERMINED, Verdict.MET));
    assertThat(counts).hasToString("{MET=2, NOT_MET=0} of 3");
    assertThat(counts.unnamed()).isEqualTo(1);
    assertThat(counts.count(Verdict.NOT_MET)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> counts.count(Verdict.UNDETERMINED))
        .withMessage("class must be one of [MET, NOT_MET]: UNDETERMINED");
  }

  @Test
  void aPartIsTakenAwayAgain() {
    ClassCounts<Integer> sum = outOf(9, 4, 2).plus(outOf(5, 1, 3));
    assertThat(sum).isEqualTo(outOf(14, 5, 5));
    assertThat(sum.minus(outOf(5, 1, 3))).isEqualTo(outOf(9, 4, 2));
    assertThat(outOf(5, 1, 3).minus(sum).isCounting()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.plus(counts(1)))
        .withMessage("classes of counts must be [1, 2]: [1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.plus(ClassCounts.of(ImmutableMap.of(2, 1L, 1, 1L))));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> counts(Long.MAX_VALUE).plus(counts(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> counts(Long.MAX_VALUE, 1).total());
  }

  @Test
  void theOrderOfClassesIsPartOfTheCounts() {
    new EqualsTester()
        .addEqualityGroup(
            ClassCounts.of(ImmutableMap.of("甲", 1L, "乙", 1L)),
            ClassCounts.of(ImmutableMap.of("甲", 1L, "乙", 1L), 2))
        .addEqualityGroup(ClassCounts.of(ImmutableMap.of("乙", 1L, "甲", 1L)))
        .addEqualityGroup(ClassCounts.of(ImmutableMap.of("甲", 1L, "乙", 1L), 3))
        .testEquals();
  }

  /** 连南 prints 24.25 for 4.28 of 17.68; the parts of 汉中 make 618.85, and it prints 622.2. */
  @Test
  void printedFiguresAreCheckedWithATolerance() {
    ClassCountAudit strict = new ClassCountAudit(new BigDecimal("0.005"));
    BigDecimal part = new BigDecimal("4.28");
    BigDecimal whole = new BigDecimal("17.68");
    assertThat(strict.share("连南", part, whole, new BigDecimal("24.21"))).isEmpty();
    assertThat(strict.share("连南", part, whole, new BigDecimal("24.25")).map(Diagnostic::toString))
        .contains(
            "WARNING progress.printed-share 连南: share in per cent must be within 0.005 of"
                + " 24.20814: 24.25");
    ClassCountAudit lenient = new ClassCountAudit(new BigDecimal("0.05"));
    assertThat(lenient.share("连南", part, whole, new BigDecimal("24.25"))).isEmpty();
    ImmutableList<BigDecimal> parts =
        ImmutableList.of(
            new BigDecimal("454.31"), new BigDecimal("124.06"), new BigDecimal("40.48"));
    assertThat(lenient.total("汉中", parts, new BigDecimal("622.2")).map(Diagnostic::toString))
        .contains(
            "WARNING progress.printed-total 汉中: total must be within 0.05 of the sum of its parts"
                + " 618.85: 622.2");
    assertThat(lenient.total("汉中", parts, new BigDecimal("618.9"))).isEmpty();
    assertThat(lenient.share("甲", part, BigDecimal.ZERO, BigDecimal.ZERO).map(Diagnostic::message))
        .contains("share of nothing must not be printed: 0");
  }

  /** 湘潭 prints 60, 27 and 20 per cent for 9, 3 and 3 of 15. */
  @Test
  void printedSharesOfClassesAreChecked() {
    ClassCountAudit audit = new ClassCountAudit(new BigDecimal("0.5"));
    ImmutableMap<Integer, BigDecimal> printed =
        ImmutableMap.of(
            1, BigDecimal.valueOf(60), 2, BigDecimal.valueOf(27), 3, BigDecimal.valueOf(20));
    assertThat(audit.shares(counts(9, 3, 3), printed).stream().map(Diagnostic::toString))
        .containsExactly(
            "WARNING progress.printed-share class 2: share in per cent must be within 0.5 of"
                + " 20.000: 27");
    assertThat(audit.shares(counts(0, 0, 0), printed)).hasSize(3);
    // 72.9 for 72.97 is no fault of arithmetic but the residual, and within a tenth
    assertThat(
            new ClassCountAudit(new BigDecimal("0.1"))
                .shares(counts(17, 10, 24, 9, 162), ImmutableMap.of(5, new BigDecimal("72.9"))))
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> audit.shares(counts(1), printed))
        .withMessage("class must be one of [1]: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClassCountAudit(new BigDecimal("-0.10")))
        .withMessage("tolerance must not be negative: -0.1");
  }

  @Test
  void nullIsRefused() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(BigDecimal.class, BigDecimal.ONE)
            .setDefault(Object.class, 1)
            .setDefault(String.class, "甲")
            .setDefault(ClassCounts.class, counts(1));
    tester.testAllPublicInstanceMethods(counts(1));
    tester.testAllPublicStaticMethods(ClassCounts.class);
    tester.testAllPublicInstanceMethods(new ClassCountAudit(BigDecimal.ONE));
  }
}
