package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Reports in which every member there is is given somewhere. */
final class SampleReports {

  private static final ProgressReport JOBS =
      ProgressReport.builder()
          .id(ReportId.of("r1"))
          .task(TaskId.of("3.2"))
          .unit(UnitName.of("州人力资源社会保障局"))
          .period(ReportPeriod.ofMonth(2026, 3))
          .recordedOn(LocalDate.of(2026, 4, 3))
          .percent(new BigDecimal("45.50"))
          .observations(Observations.of("城镇新增就业", Observation.ofLevel(quantity("1.20万人"))))
          .progress("一季度新增就业1.2万人。")
          .problems("技能岗位“空缺”较多")
          .nextSteps("举办招聘会\n走访企业")
          .build();

  private static final ProgressReport WATER =
      ProgressReport.builder()
          .id(ReportId.of("水-7"))
          .task(TaskId.of("t4"))
          .unit(UnitName.of("松岭县人民政府"))
          .period(
              ReportPeriod.cumulativeTo(
                  ReportPeriod.of(PeriodKind.TEN_DAYS, LocalDate.of(2026, 8, 12))))
          .holdsOn(LocalDate.of(2026, 8, 18))
          .recordedOn(LocalDate.of(2026, 8, 21))
          .observations(
              Observations.copyOf(
                  ImmutableMap.of(
                      "饮水工程",
                      Observation.builder()
                          .doneCount(3)
                          .totalCount(5_000_000_000L)
                          .putCompletion("", LocalDate.of(2026, 8, 1))
                          .putCompletion("封顶", LocalDate.of(2026, 3, 31))
                          .openStages(ImmutableSet.of("验收", "审计"))
                          .build(),
                      "供水能力",
                      Observation.builder()
                          .date(LocalDate.of(2026, 8, 10))
                          .level(quantity("1.5万吨"))
                          .baseline(quantity("9000吨"))
                          .putChange(new Base.LastYear(), quantity("5.2%"))
                          .putChange(new Base.PreviousPeriod(), quantity("-0.3%"))
                          .putChange(new Base.TwoYearAverage(), quantity("4.9%"))
                          .putChange(new Base.Unstated(), quantity("5%"))
                          .putBase(new Base.Year(2020), quantity("1.1万吨"))
                          .putBase(new Base.Stated(quantity("1万吨")), quantity("1万吨"))
                          .changeBefore(quantity("4%"))
                          .putReference("全省平均水平", quantity("6%"))
                          .putRank("", 12)
                          .putRank("全州", 2)
                          .build(),
                      "水质",
                      Observation.builder()
                          .grade("Ⅱ类")
                          .gradesBestFirst(ImmutableList.of("Ⅰ类", "Ⅱ类", "Ⅲ类"))
                          .gradeReached(true)
                          .everNonZero(false)
                          .signBefore(-1)
                          .build(),
                      "未知",
                      Observation.builder().build())))
          .evidence(EvidenceGrade.INSPECTED)
          .build();

  /** Two reports, a revision and a withdrawal. */
  static final List<ProgressReport> ALL =
      List.of(
          JOBS,
          JOBS.toRevision(ReportId.of("r2"), LocalDate.of(2026, 4, 9))
              .percent(BigDecimal.ZERO)
              .evidence(EvidenceGrade.LEAD_CONFIRMED)
              .build(),
          WATER,
          WATER.toWithdrawal(ReportId.of("水-8"), LocalDate.of(2026, 9, 1)));

  static final ReportLog LOG = ReportLog.of(ALL).orElseThrow();

  private SampleReports() {}

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }
}
