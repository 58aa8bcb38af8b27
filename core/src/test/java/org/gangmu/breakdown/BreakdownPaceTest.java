package org.gangmu.breakdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.Share;
import org.gangmu.target.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pace that a breakdown into periods implies ({@link PaceCurve#byBreakdown}). */
class BreakdownPaceTest {

  private static String milestones(MeasureKind kind, String whole, String parts) {
    return PaceCurve.byBreakdown(Parts.breakdown(kind, whole, parts))
        .map(
            curve ->
                ((PaceCurve.Steps) curve)
                    .milestones().stream()
                        .map(point -> point.day() + " " + point.share())
                        .collect(joining(", ")))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    // amounts add up, a running total and a level are what they are
    "FLOW, 100亿元, 2026-Q1=20亿元 2026-Q2=30亿元 2026-Q3=30亿元 2026-Q4=20亿元,"
        + " '2026-03-31 1/5, 2026-06-30 1/2, 2026-09-30 4/5, 2026-12-31 1'",
    "CUMULATIVE, 100亿元, 2026-C03=20亿元 2026-C06=50亿元 2026-C12=100亿元,"
        + " '2026-03-31 1/5, 2026-06-30 1/2, 2026-12-31 1'",
    "STOCK, 8家, 2026-Q1=2家 2026-Q2=2家 2026-Q3=6家 2026-Q4=8家,"
        + " '2026-03-31 1/4, 2026-09-30 3/4, 2026-12-31 1'",
    // more than all is asked for: all of it is expected as soon as that is reached
    "FLOW, 100亿元, 2026-H1=80亿元 2026-Q3=40亿元 2026-Q4=20亿元," + " '2026-06-30 4/5, 2026-09-30 1'",
    // less than all, or only a part of the year: all of it by its last day all the same
    "FLOW, 100亿元, 2026-H1=40亿元 2026-H2=50亿元, '2026-06-30 2/5, 2026-12-31 1'",
    "FLOW, 100亿元, 2026-Q1=25亿元 2026-Q2=25亿元, '2026-03-31 1/4, 2026-06-30 1/2, 2026-12-31 1'",
    // in other measures of the same dimension
    "FLOW, 1亿元, 2026-H1=2500万元 2026-H2=7500万元, '2026-06-30 1/4, 2026-12-31 1'",
    // of several units on the days that all have in common
    "FLOW, 100家, 松岭县@2026-H1=20家 松岭县@2026-H2=30家 清浦县@2026-Q1=10家 清浦县@2026-Q2=10家"
        + " 清浦县@2026-H2=30家, '2026-06-30 2/5, 2026-12-31 1'",
    // nothing in time, rates, and what overlaps
    "FLOW, 100家, 松岭县=60家 清浦县=40家, none",
    "RATE, 6%, 2026-H1=5% 2026=6%, none",
    "FLOW, 100家, 2026-H1=50家 2026-Q2=20家 2026-H2=50家, none"
  })
  void partsOverTimeMakeTheCurve(MeasureKind kind, String whole, String parts, String expected) {
    assertThat(milestones(kind, whole, parts)).isEqualTo(expected);
  }

  @Test
  void aMonthlyBreakdownIsExpectedStepByStep() {
    StringBuilder months = new StringBuilder("2026-01=1家");
    for (int month = 2; month <= 12; month++) {
      months.append(" 2026-%02d=%d家".formatted(month, month));
    }
    PaceCurve curve =
        PaceCurve.byBreakdown(Parts.breakdown(MeasureKind.FLOW, "78家", months.toString()))
            .orElseThrow();
    int sum = 0;
    for (int month = 1; month <= 12; month++) {
      LocalDate first = LocalDate.of(2026, month, 1);
      LocalDate last = first.plusMonths(1).minusDays(1);
      assertThat(curve.expected(Parts.YEAR, last.minusDays(1))).isEqualTo(Share.of(sum, 78));
      sum += month;
      assertThat(curve.expected(Parts.YEAR, last)).isEqualTo(Share.of(sum, 78));
    }
    assertThat(curve.window(Parts.YEAR).endInclusive()).isEqualTo(Parts.YEAR.endInclusive());
  }

  @Test
  void aWholeOfNothingHasNoCurve() {
    assertThat(PaceCurve.byBreakdown(Parts.breakdown(MeasureKind.FLOW, "0家", "2026-H1=0家")))
        .isEqualTo(Optional.empty());
  }
}
