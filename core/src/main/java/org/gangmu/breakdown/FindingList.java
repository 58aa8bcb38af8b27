package org.gangmu.breakdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.diagnostic.Limits;
import org.gangmu.unit.UnitName;

/** The findings of one review: the first so many, the rest counted. */
final class FindingList {

  private static final int LIMIT = Limits.defaults().diagnostics();

  private final List<BreakdownFinding> kept = new ArrayList<>();
  private long dropped;

  void add(BreakdownFinding finding) {
    if (kept.size() < LIMIT) {
      kept.add(finding);
    } else {
      dropped++;
    }
  }

  void add(BreakdownCode code, Optional<UnitName> unit, String message) {
    add(BreakdownFinding.builder().code(code).unit(unit).message(message).build());
  }

  void add(BreakdownCode code, Optional<UnitName> unit, PlanPeriod days, String message) {
    add(BreakdownFinding.builder().code(code).unit(unit).days(days).message(message).build());
  }

  ImmutableList<BreakdownFinding> toList() {
    if (dropped == 0) {
      return ImmutableList.copyOf(kept);
    }
    BreakdownFinding more =
        BreakdownFinding.builder()
            .code(BreakdownCode.MORE_FINDINGS)
            .message("more findings than the limit of " + LIMIT + ", left out: " + dropped)
            .build();
    return ImmutableList.<BreakdownFinding>builder().addAll(kept).add(more).build();
  }
}
