package org.gangmu.progress;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.progress.Reports.FINANCE;
import static org.gangmu.progress.Reports.TASK;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs and lights of those that mean no good: they cost no more than others of their size. */
@Timeout(value = 20, unit = SECONDS)
class ReportAttacksTest {

  private static final int MANY = 20_000;

  /** Many reports of one unit on one task for one period, all recorded on one day. */
  private static List<ProgressReport> same(int count, String prefix) {
    ProgressReport one = report("r", "2026-C06", "2026-06-30").percent(BigDecimal.ONE).build();
    List<ProgressReport> same = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      same.add(one.toBuilder().id(ReportId.of(prefix + i)).build());
    }
    return same;
  }

  private static List<ProgressReport> revisions(List<ProgressReport> reports, int count) {
    List<ProgressReport> revisions = new ArrayList<>(count);
    for (ProgressReport each : reports.subList(reports.size() - count, reports.size())) {
      revisions.add(
          each.toRevision(ReportId.of("new-" + each.id().text()), each.recordedOn()).build());
    }
    return revisions;
  }

  @Test
  void manyReportsOfOneMatterStandWithoutLookingForEachInTurn() {
    ReportLog log = ReportLog.of(same(MANY, "r")).orElseThrow();
    KnownReports known = log.asKnown(day("2026-07-01"));
    ReportDuty duty =
        ReportDuty.of(TASK, FINANCE, ReportRhythm.MONTHLY_BY_FIFTH.cumulated(), day("2026-06-01"));

    assertThat(duty.standing(known).state()).isEqualTo(ReportState.REPORTED);
    for (int i = 0; i < MANY; i++) {
      assertThat(known.isStanding(ReportId.of("r" + i))).isTrue();
    }
  }

  /** In one log most reports are of one matter, in the other what is added first is. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void manyReportsOfOneMatterAreAddedToOthersAtOnce(boolean isKnown) {
    List<ProgressReport> first = same(MANY, "r");
    ReportLog log = ReportLog.of(first).orElseThrow();
    List<ProgressReport> more =
        isKnown
            ? revisions(first, MANY / 17)
            : same(MANY / 17, "s").stream()
                .map(each -> each.toBuilder().unit(Reports.SCHOOLS).build())
                .toList();

    Outcome<ReportLog> added = log.addAll(more);

    assertThat(added.diagnostics()).isEmpty();
    assertThat(added.orElseThrow().size()).isEqualTo(MANY + more.size());
    List<ProgressReport> all = new ArrayList<>(first);
    all.addAll(more);
    assertThat(added.orElseThrow()).isEqualTo(ReportLog.of(all).orElseThrow());
  }

  @Test
  void aLongChainOfRevisionsIsFollowed() {
    List<ProgressReport> chain = new ArrayList<>(same(1, "r"));
    for (int i = 1; i < MANY; i++) {
      chain.add(chain.get(i - 1).toRevision(ReportId.of("r" + i), day("2026-06-30")).build());
    }
    // on one day reports are taken as they come: before what they revise there is nothing
    List<ProgressReport> backwards = new ArrayList<>(chain);
    Collections.reverse(backwards);

    KnownReports known = ReportLog.of(chain).orElseThrow().asKnown(day("2026-06-30"));

    assertThat(known.history(ReportId.of("r9"))).hasSize(MANY);
    assertThat(known.standing(TASK, FINANCE)).containsExactly(chain.get(MANY - 1));
    Outcome<ReportLog> refused = ReportLog.of(backwards);
    assertThat(refused.orElseThrow().size()).isEqualTo(1);
    assertThat(refused.diagnostics()).hasSize(10_001);
  }

  @Test
  void reportsThatReviseEachOtherAreBothRefused() {
    ProgressReport one = report("a", "2026-C06", "2026-06-30").revises(ReportId.of("b")).build();
    ProgressReport other = one.toBuilder().id(ReportId.of("b")).revises(ReportId.of("a")).build();

    Outcome<ReportLog> outcome = ReportLog.of(List.of(one, other));

    assertThat(outcome.orElseThrow().isEmpty()).isTrue();
    assertThat(outcome.errors())
        .extracting(error -> error.code())
        .containsExactly(ReportCode.UNKNOWN_REVISED, ReportCode.UNKNOWN_REVISED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "0000-01-01", "+10000-01-01", "+999999999-12-31"})
  void whatWasKnownOnADayFarOffIsAllOrNothing(String text) {
    LocalDate far = LocalDate.parse(text);
    ReportLog log = ReportLog.of(same(3, "r")).orElseThrow();

    assertThat(log.asKnown(far).standing(TASK, FINANCE)).hasSize(far.getYear() > 2026 ? 3 : 0);
    assertThat(log.asKnown(far, day("2026-06-29")).standing(TASK, FINANCE)).isEmpty();
  }

  // ---- lights

  /** A table with as many boxes as there may be, all of one light. */
  private static LightTable full() {
    List<LightCase> cases = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      cases.add(
          new LightCase(
              LightCondition.of(LightMeasure.RATIO, at(i)).and(LightMeasure.DAYS_LEFT, at(i)),
              Light.CRITICAL));
    }
    return LightTable.of("满格", cases, LightOverlap.WORST, Optional.of(Light.CRITICAL))
        .orElseThrow();
  }

  private static Range<BigDecimal> at(int i) {
    return Range.closedOpen(BigDecimal.valueOf(2L * i), BigDecimal.valueOf(2L * i + 1));
  }

  @Test
  void whatIsNotKnownIsTriedInAllBoxesWithoutKeepingThem() {
    LightTable table = full();
    LightInputs nothing = LightInputs.builder().build();

    for (int i = 0; i < 200; i++) {
      assertThat(table.light(nothing)).isEqualTo(Light.CRITICAL);
    }
    assertThat(table.withOtherwise(Light.NORMAL).light(nothing)).isEqualTo(Light.UNKNOWN);
  }

  @Test
  void aBoardHasNoMoreDimensionsThanItMay() {
    ImmutableMap.Builder<String, LightRule> rules = ImmutableMap.builder();
    for (int i = 0; i < LightBoard.MAX_DIMENSIONS; i++) {
      rules.put("维" + i, LightPolicy.WUHAN);
    }
    assertThat(new LightBoard("板", rules.buildOrThrow()).rules())
        .hasSize(LightBoard.MAX_DIMENSIONS);
    rules.put("又", LightPolicy.WUHAN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LightBoard("板", rules.buildOrThrow()))
        .withMessage("dimensions of a light board must be at most 50: 51");
  }

  @Test
  void aMemoryHasNoMoreEscalationsThanItMay() {
    LightEscalation one = LightEscalation.inAll(Light.ATTENTION, 2, Light.WARNING);

    assertThat(memory(Collections.nCopies(LightMemory.MAX_ESCALATIONS, one)).escalations())
        .hasSize(LightMemory.MAX_ESCALATIONS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> memory(Collections.nCopies(LightMemory.MAX_ESCALATIONS + 1, one)))
        .withMessage("escalations of a light memory must be at most 50: 51");
  }

  private static LightMemory memory(List<LightEscalation> escalations) {
    return new LightMemory("忆", Optional.empty(), ImmutableList.copyOf(escalations));
  }
}
