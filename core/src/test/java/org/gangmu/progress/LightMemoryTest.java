package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.ReportPeriod;
import org.junit.jupiter.api.Test;

class LightMemoryTest {

  private static final Light N = Light.NORMAL;
  private static final Light U = Light.UNKNOWN;
  private static final Light A = Light.ATTENTION;
  private static final Light W = Light.WARNING;
  private static final Light C = Light.CRITICAL;

  private static LightHistory months(LightMemory memory, Light... lights) {
    List<LightMark> marks = new ArrayList<>();
    ReportPeriod month = ReportPeriod.ofMonth(2020, 11);
    for (Light light : lights) {
      marks.add(LightMark.of(month, light));
      month = month.next();
    }
    return memory.over(marks);
  }

  private static LightHistory repaired(LightHistory history, int index) {
    List<LightMark> marks = new ArrayList<>(history.marks());
    marks.set(index, marks.get(index).repaired());
    return history.memory().over(marks);
  }

  /** A March missed is red; caught up with in April it is yellow, and April may be green. */
  @Test
  void ouhaiTurnsARedThatIsCaughtUpWithYellow() {
    LightHistory missed = months(LightMemory.OUHAI, N, C, N);
    assertThat(missed.shown()).containsExactly(N, C, N);
    assertThat(repaired(missed, 1).shown()).containsExactly(N, A, N);
    assertThat(repaired(months(LightMemory.OUHAI, A, N), 0).shown()).containsExactly(A, N);
    assertThat(repaired(months(LightMemory.OUHAI, Light.EXTREME, N), 0).shown())
        .containsExactly(A, N);
    assertThat(repaired(months(LightMemory.NONE, C, N), 0).shown()).containsExactly(C, N);
  }

  @Test
  void yinchuanTurnsRedInTheThirdMonth() {
    assertThat(months(LightMemory.YINCHUAN_START, A, A, A, A, N, A, A).shown())
        .containsExactly(A, A, C, C, N, A, A);
    assertThat(months(LightMemory.YINCHUAN_START, A, A, Light.NOTICE, A).shown())
        .containsExactly(A, A, Light.NOTICE, A);
    assertThat(months(LightMemory.YINCHUAN_START, Light.EXTREME, A, A).shown())
        .containsExactly(Light.EXTREME, A, C);
  }

  @Test
  void guangyuanCountsAnyTwoYellows() {
    assertThat(months(LightMemory.GUANGYUAN, A, N, A, N, C, A).shown())
        .containsExactly(A, N, W, N, C, W);
  }

  /** Who is silent after a yellow goes on in it, and is as late as one who reports it. */
  @Test
  void silenceGoesOnWithTheWarningBefore() {
    assertThat(months(LightMemory.NONE, U, A, U, N, U).shown()).containsExactly(U, A, A, N, U);
    assertThat(months(LightMemory.YINCHUAN_START, A, U, U).shown()).containsExactly(A, A, C);
    assertThat(months(LightMemory.GUANGYUAN, A, U).shown()).containsExactly(A, W);
    assertThat(months(LightMemory.NONE, Light.UNCOVERED, U).shown())
        .containsExactly(Light.UNCOVERED, U);
  }

  /** What a silent period goes on with, and a streak, stay when the period before is caught up. */
  @Test
  void aRepairTouchesItsOwnPeriodOnly() {
    LightMemory both =
        new LightMemory("甲", LightMemory.OUHAI.repair(), LightMemory.YINCHUAN_START.escalations());
    assertThat(repaired(months(both, C, U, A), 0).shown()).containsExactly(A, C, C);
  }

  @Test
  void theWorstOfSeveralEscalationsIsShown() {
    LightMemory memory =
        new LightMemory(
            "甲",
            Optional.empty(),
            ImmutableList.of(
                LightEscalation.running(A, 2, C), LightEscalation.inAll(Light.NOTICE, 2, W)));
    assertThat(months(memory, Light.NOTICE, A, A, Light.NOTICE).shown())
        .containsExactly(Light.NOTICE, W, C, W);
  }

  @Test
  void aStreakFeedsThePeriodsBehind() {
    assertThat(months(LightMemory.NONE, N, A, C).streak(A)).hasValue(2);
    assertThat(months(LightMemory.NONE, N, A, C).streak(C)).hasValue(1);
    assertThat(months(LightMemory.NONE, A, U, A).streak(A)).hasValue(3);
    assertThat(months(LightMemory.NONE, A, U).streak(A)).hasValue(2);
    assertThat(months(LightMemory.NONE, A, N).streak(A)).hasValue(0);
    assertThat(months(LightMemory.NONE, A, N, U).streak(A)).isEmpty();
    assertThat(months(LightMemory.NONE, U).streak(A)).isEmpty();
    assertThat(months(LightMemory.NONE).streak(A)).isEmpty();
    OptionalInt behind = months(LightMemory.NONE, A, A, A).streak(A);
    assertThat(LightTable.YINCHUAN_START.light(LightInputs.builder().periodsBehind(behind).build()))
        .isEqualTo(C);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> months(LightMemory.NONE).streak(N))
        .withMessage("light of a streak must be a warning: NORMAL");
  }

  @Test
  void theLastPeriodIsTheLatest() {
    LightHistory history = months(LightMemory.GUANGYUAN, A);
    assertThat(history.latest()).contains(A);
    assertThat(history.then(LightMark.of(ReportPeriod.ofMonth(2020, 12), A)).latest()).contains(W);
    assertThat(months(LightMemory.NONE).latest()).isEmpty();
  }

  @Test
  void periodsFollowOneAnother() {
    LightHistory december = months(LightMemory.NONE, N, N);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> december.then(LightMark.of(ReportPeriod.ofMonth(2021, 2), N)))
        .withMessage("period of a light must follow 2020-12: 2021-02");
    assertThat(december.then(LightMark.of(ReportPeriod.ofMonth(2021, 1), N)).marks()).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightMark.of(ReportPeriod.ofMonthsTo(2021, 2), N))
        .withMessageStartingWith("period of a light must divide the calendar: ");
  }

  @Test
  void aRuleOfMemoryThatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightRepair(C, N))
        .withMessage("light of a repaired period must be a warning: NORMAL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightRepair(A, A))
        .withMessage("light of a repaired period must be less than ATTENTION: ATTENTION");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightEscalation.running(U, 2, C))
        .withMessage("light that escalates must be a warning: UNKNOWN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightEscalation.running(A, 1, C))
        .withMessage("periods until a light escalates must be at least 2: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LightEscalation.inAll(C, 2, C))
        .withMessage("light escalated to must be worse than CRITICAL: CRITICAL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightMemory("", Optional.empty(), ImmutableList.of()))
        .withMessage("name of a light memory must not be blank");
  }

  @Test
  void manyPeriodsTakeNoStack() {
    List<Light> lights = new ArrayList<>(Collections.nCopies(10_000, A));
    lights.add(0, N);
    assertThat(months(LightMemory.YINCHUAN_START, lights.toArray(new Light[0])).latest())
        .contains(C);
  }
}
