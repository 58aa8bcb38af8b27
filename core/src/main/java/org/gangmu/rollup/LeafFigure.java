package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ReportId;

/**
 * What was last reported of one figure.
 *
 * @param value what was reported
 * @param day the day it holds on; {@link LocalDate#MIN} where it is a part and stands for nothing
 * @param evidence the weakest grade of the reports
 * @param reports the reports it comes from
 * @param missing whether it is not up to date: one that was due later did not come
 * @param held whether it counts nevertheless, as too few are missing yet for it to be stale
 */
record LeafFigure<T>(
    T value,
    LocalDate day,
    EvidenceGrade evidence,
    ImmutableList<ReportId> reports,
    boolean missing,
    boolean held) {

  /** Returns the same, known to stand: it cannot be undone. */
  LeafFigure<T> lasting() {
    return missing ? new LeafFigure<>(value, day, evidence, reports, false, false) : this;
  }

  /** Returns the same of another value. */
  LeafFigure<T> with(T other) {
    return new LeafFigure<>(other, day, evidence, reports, missing, held);
  }
}
