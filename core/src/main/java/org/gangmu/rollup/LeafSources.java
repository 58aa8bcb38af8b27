package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ReportId;
import org.jspecify.annotations.Nullable;

/** Gathers where figures come from. */
final class LeafSources {

  private ImmutableList<ReportId> first = ImmutableList.of();
  private ImmutableSet.@Nullable Builder<ReportId> more;
  private @Nullable LocalDate day;
  private @Nullable LocalDate carriedSince;
  private @Nullable EvidenceGrade evidence;
  private boolean fresh;

  /** Adds a figure that is used. */
  void add(LeafFigure<?> figure) {
    add(figure.day(), figure.missing() ? figure.day() : null, figure.evidence(), figure.reports());
    fresh |= !figure.missing();
  }

  /** Adds a target that is known, or whose figures are. */
  void add(TargetReading target) {
    if (target.day().isPresent() && target.evidence().isPresent()) {
      add(
          target.day().get(),
          target.carriedSince().orElse(null),
          target.evidence().get(),
          target.reports());
      fresh |= target.carriedSince().isEmpty() && target.isKnown();
    }
  }

  private void add(
      LocalDate held,
      @Nullable LocalDate since,
      EvidenceGrade grade,
      ImmutableList<ReportId> reports) {
    day = day == null || held.isAfter(day) ? held : day;
    if (since != null && (carriedSince == null || since.isBefore(carriedSince))) {
      carriedSince = since;
    }
    evidence = evidence == null ? grade : evidence.weaker(grade);
    if (first.isEmpty()) {
      first = reports;
    } else if (!reports.equals(first)) {
      more = more == null ? ImmutableSet.<ReportId>builder().addAll(first) : more;
      more.addAll(reports);
    }
  }

  /** Returns whether something that is not out of date is used. */
  boolean isFresh() {
    return fresh;
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }

  Optional<LocalDate> carriedSince() {
    return Optional.ofNullable(carriedSince);
  }

  Optional<EvidenceGrade> evidence() {
    return Optional.ofNullable(evidence);
  }

  ImmutableList<ReportId> reports() {
    return more == null ? first : more.build().asList();
  }
}
