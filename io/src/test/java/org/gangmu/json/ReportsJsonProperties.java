package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.conformance.CalendarArbitraries;
import org.gangmu.conformance.ReportArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;

/** The laws of codecs, for reports in JSON. */
class ReportsJsonProperties {

  private static final ReportsJson JSON = ReportsJson.standard();

  private static final ObjectMapper WITNESS =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // halves of surrogate pairs could not be written otherwise
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  /** A report in a column of its own is what stands in the document, and reads as it was. */
  @Property(tries = 200)
  void reportsRoundTripAlone(@ForAll("histories") List<ProgressReport> history) {
    ReportLog log = ReportLog.of(history).orElseThrow();
    String document = JSON.write(log);
    for (ProgressReport report : log.reports()) {
      String written = JSON.writeReport(report);
      assertThat(document).contains(written);
      assertThat(JSON.readReport(written).value()).contains(report);
      assertThat(JSON.readReport(JSON.indented().writeReport(report)).value()).contains(report);
      String observations = JSON.writeObservations(report.observations());
      assertThat(JSON.readObservations(observations).value()).contains(report.observations());
    }
  }

  @Provide
  Arbitrary<List<ProgressReport>> histories() {
    return ReportHistories.observed();
  }

  /** What was written is read as the same log, and written the same. */
  @Property(tries = 300)
  void logsRoundTrip(@ForAll("histories") List<ProgressReport> history) {
    ReportLog log = ReportLog.of(history).orElseThrow();
    byte[] bytes = JSON.writeBytes(log);
    Outcome<ReportLog> read = JSON.read(bytes);

    assertThat(read).isEqualTo(Outcome.of(log));
    assertThat(JSON.writeBytes(read.orElseThrow())).isEqualTo(bytes);
    assertThat(JSON.read(JSON.indented().write(log))).isEqualTo(Outcome.of(log));
  }

  @Provide
  Arbitrary<ProgressReport> datedReports() {
    return Combinators.combine(
            CalendarArbitraries.reportPeriods(),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 400))
        .as(
            (period, day, later) -> {
              long length = period.endInclusive().toEpochDay() - period.start().toEpochDay() + 1;
              ProgressReport any = SampleReports.ALL.get(0);
              return any.toBuilder()
                  .period(period)
                  .holdsOn(period.start().plusDays(day % length))
                  .recordedOn(period.start().plusDays(day % length + later))
                  .build();
            });
  }

  /** Periods of every kind round-trip, with the day a report holds on, usual or not. */
  @Property
  void daysRoundTrip(@ForAll("datedReports") ProgressReport report) {
    ReportLog log = ReportLog.empty().add(report).orElseThrow();

    assertThat(JSON.read(JSON.write(log)).orElseThrow()).isEqualTo(log);
    assertThat(JSON.write(log).contains("\"holdsOn\""))
        .isEqualTo(
            !report.holdsOn().equals(report.period().endInclusive())
                && !report.holdsOn().equals(report.recordedOn()));
  }

  @Provide
  Arbitrary<List<ProgressReport>> submissions() {
    return ReportArbitraries.submissions();
  }

  /** What a log takes and refuses is the same whether the reports come as values or as JSON. */
  @Property(tries = 300)
  void reportsAreTakenAndRefusedAsByTheLog(
      @ForAll("submissions") List<ProgressReport> submissions) {
    StringBuilder document =
        new StringBuilder("{\"format\":\"gangmu.reports\",\"version\":\"1.0\",\"reports\":[");
    for (int i = 0; i < submissions.size(); i++) {
      String alone = JSON.write(aloneInALog(submissions.get(i)));
      String written = alone.substring(alone.indexOf('[') + 1, alone.length() - 2);
      document.append(i == 0 ? "\n" : ",\n").append(backToItself(written, submissions.get(i)));
    }
    Outcome<ReportLog> expected = ReportLog.of(submissions);

    Outcome<ReportLog> read = JSON.read(document.append("]}").toString());

    assertThat(read.value()).isEqualTo(expected.value());
    assertThat(read.diagnostics().stream().map(Diagnostic::code))
        .containsExactlyInAnyOrderElementsOf(
            expected.diagnostics().stream().map(Diagnostic::code).toList());
    assertThat(read.diagnostics())
        .allSatisfy(
            each -> {
              String place = each.location().describe();
              int element =
                  Integer.parseInt(place.substring("/reports/".length(), place.indexOf(' ')));
              assertThat(place).isEqualTo("/reports/" + element + " at " + (element + 2) + ":1");
              ProgressReport refused = submissions.get(element);
              assertThat(expected.diagnostics())
                  .anySatisfy(
                      other -> {
                        assertThat(other.message()).isEqualTo(each.message());
                        assertThat(other.location().describe()).isEqualTo("report " + refused.id());
                      });
              assertThat(expected.orElseThrow().reports()).noneMatch(taken -> taken == refused);
            });
  }

  /** Returns a log of a report as if it revised none. */
  private static ReportLog aloneInALog(ProgressReport report) {
    ProgressReport alone = report.toBuilder().revises(Optional.empty()).isWithdrawal(false).build();
    return ReportLog.empty().add(alone).orElseThrow();
  }

  private static String backToItself(String written, ProgressReport report) {
    String end =
        report.revises().map(id -> ",\"revises\":\"" + id + "\"").orElse("")
            + (report.isWithdrawal() ? ",\"withdrawal\":true}" : "}");
    return written.substring(0, written.length() - 1) + end;
  }

  /** One report that cannot be read takes nothing from the others. */
  @Property(tries = 200)
  void aReportThatIsWrongIsLeftOut(
      @ForAll("histories") List<ProgressReport> history, @ForAll @IntRange(max = 30) int place)
      throws IOException {
    ReportLog log = ReportLog.of(history).orElseThrow();
    ObjectNode tree = (ObjectNode) WITNESS.readTree(JSON.write(log));
    int at = Math.min(place, log.size());
    ObjectNode wrong = WITNESS.createObjectNode().put("id", "wrong").put("percent", "half");
    ((ArrayNode) tree.get("reports")).insert(at, wrong);

    Outcome<ReportLog> outcome = JSON.read(WITNESS.writeValueAsString(tree));

    assertThat(outcome.value()).contains(log);
    assertThat(outcome.errors())
        .isNotEmpty()
        .allMatch(each -> each.location().describe().startsWith("/reports/" + at));
    assertThat(log.reports()).noneMatch(each -> each.id().equals(ReportId.of("wrong")));
  }
}
