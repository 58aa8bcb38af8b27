package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gangmu.conformance.ObservationArbitraries;
import org.gangmu.conformance.ReportArbitraries;
import org.gangmu.conformance.TargetArbitraries;
import org.gangmu.progress.ProgressReport;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;

/** Generators of histories of reports with every kind of observation. */
final class ReportHistories {

  private ReportHistories() {}

  /** Returns reports that a log takes in their order. */
  static Arbitrary<List<ProgressReport>> observed() {
    return Combinators.combine(ReportArbitraries.histories(), observations().list().ofSize(4))
        .as(ReportHistories::observed)
        .withoutEdgeCases();
  }

  /** Puts richer observations into some of the reports. */
  private static List<ProgressReport> observed(
      List<ProgressReport> history, List<Observations> observations) {
    List<ProgressReport> reports = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      ProgressReport report = history.get(i);
      reports.add(
          i % 3 > 0 || report.isWithdrawal()
              ? report
              : report.toBuilder().observations(observations.get(i % 4)).build());
    }
    return reports;
  }

  private static Arbitrary<Observations> observations() {
    Arbitrary<Map<Base, Quantity>> byBase =
        Arbitraries.maps(TargetArbitraries.bases(), TargetArbitraries.quantities()).ofMaxSize(3);
    Arbitrary<Map<String, Quantity>> byName =
        Arbitraries.maps(TargetArbitraries.names(), TargetArbitraries.quantities()).ofMaxSize(3);
    Arbitrary<Observation> any =
        Combinators.combine(byBase, byBase, byName, TargetArbitraries.quantities().optional())
            .as(
                (changes, bases, references, level) ->
                    Observation.builder()
                        .changes(changes)
                        .bases(bases)
                        .references(references)
                        .level(level)
                        .build());
    Arbitrary<Observation> undated =
        ObservationArbitraries.observations()
            .map(each -> each.toBuilder().date(Optional.empty()).build());
    return Arbitraries.oneOf(
        ObservationArbitraries.worlds().map(ReportHistories::undated),
        Arbitraries.maps(TargetArbitraries.names(), Arbitraries.oneOf(any, undated))
            .ofMaxSize(3)
            .map(Observations::copyOf));
  }

  private static Observations undated(Observations observations) {
    ImmutableMap.Builder<String, Observation> undated = ImmutableMap.builder();
    observations
        .byIndicator()
        .forEach(
            (name, each) -> undated.put(name, each.toBuilder().date(Optional.empty()).build()));
    return new Observations(undated.buildOrThrow());
  }
}
