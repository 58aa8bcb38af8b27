package org.gangmu.progress;

import java.time.LocalDate;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Reports of an invented prefecture, for examples. */
final class Reports {

  static final TaskId TASK = TaskId.of("t1");
  static final UnitName FINANCE = UnitName.of("云泽州财政局");
  static final UnitName SCHOOLS = UnitName.of("云泽州教育局");
  static final Measure YUAN = MeasureTable.standard().measure("元");

  private Reports() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static ReportPeriod period(String text) {
    return ReportPeriod.parse(text).orElseThrow();
  }

  /** Returns a builder of a report of the finance office on the one task. */
  static ProgressReport.Builder report(String id, String period, String recordedOn) {
    return ProgressReport.builder()
        .id(ReportId.of(id))
        .task(TASK)
        .unit(FINANCE)
        .period(period(period))
        .recordedOn(day(recordedOn));
  }

  /** Returns a report of a level of 投资. */
  static ProgressReport invested(String id, String period, String recordedOn, String figure) {
    return report(id, period, recordedOn)
        .observations(Observations.of("投资", Observation.ofLevel(quantity(figure))))
        .build();
  }

  static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }
}
