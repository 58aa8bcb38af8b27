package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.json.Documents.told;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in JSON: their form, and the ways in and out. */
class ReportsJsonTest {

  private static final ReportsJson JSON = ReportsJson.standard();

  /** A report as people write it. */
  private static final String WRITTEN_BY_HAND =
      """
      {"format": "gangmu.reports", "version": "1.0", "reports": [
        {"id": "r1", "task": "3.2", "unit": "教育局", "period": "2026-03", "recordedOn": "2026-04-03",
         "percent": 45, "observations": {"城镇新增就业": "1.2万人"}, "progress": "…"}
      ]}
      """;

  @TempDir private Path folder;

  /** {@code -Dgolden.update=true} writes the files anew. */
  @Test
  void theSampleIsWrittenAsItAlwaysWas() throws IOException {
    String written = JSON.write(SampleReports.LOG) + "\n";
    String indented = JSON.indented().write(SampleReports.LOG) + "\n";

    assertThat(written).isEqualTo(golden("reports.json", written));
    assertThat(indented).isEqualTo(golden("reports-indented.json", indented));
    assertThat(JSON.read(written).orElseThrow()).isEqualTo(SampleReports.LOG);
    assertThat(JSON.read(indented).orElseThrow()).isEqualTo(SampleReports.LOG);
    assertThat(JSON.read(written).diagnostics()).isEmpty();
  }

  private static String golden(String name, String written) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          Path.of(
              "../core/conformance/src/main/resources/org/gangmu/conformance/cases/v1/golden",
              name),
          written);
    }
    return CaseFiles.get("golden", name).text();
  }

  @Test
  void aCorrectionIsReadWithoutTheReportItRevises() {
    ProgressReport correction =
        JSON.readReport(
                """
                {"id":"r2","task":"3.2","unit":"教育局","period":"2026-03",
                 "recordedOn":"2026-04-09","percent":40,"revises":"r1"}
                """)
            .orElseThrow();

    assertThat(correction.revises()).contains(ReportId.of("r1"));
    assertThat(JSON.writeReport(correction))
        .isEqualTo(
            "{\"id\":\"r2\",\"task\":\"3.2\",\"unit\":\"教育局\",\"period\":\"2026-03\","
                + "\"recordedOn\":\"2026-04-09\",\"percent\":40,\"revises\":\"r1\"}");
  }

  @Test
  void observationsStandAlone() {
    assertThat(JSON.writeObservations(Observations.none())).isEqualTo("{}");
    assertThat(JSON.readObservations("{}").value()).contains(Observations.none());
    assertThat(JSON.writeObservations(JSON.readObservations("{\"就业\":\"1.2万人\"}").orElseThrow()))
        .isEqualTo("{\"就业\":\"1.2万人\"}");
  }

  @Test
  void whatStandsAloneIsReadAsStrictly() {
    assertThat(JSON.readReport("{\"id\":\"r2\"}").errors()).hasSize(4);
    assertThat(JSON.readReport("[]").hasErrors()).isTrue();
    assertThat(JSON.readReport("").hasErrors()).isTrue();
    assertThat(told(JSON.readObservations("{\"就业\":\"1.2万人\"} 7")))
        .startsWith("json.trailing-content at 1:16 ");
    assertThat(JSON.readObservations("{\"就业\":\"1.2万人\",\"失业\":\"许多\"}").value()).isEmpty();
  }

  @Test
  void whatPeopleWriteIsRead() {
    assertThat(JSON.read(WRITTEN_BY_HAND).orElseThrow().reports())
        .containsExactly(
            ProgressReport.builder()
                .id(ReportId.of("r1"))
                .task(TaskId.of("3.2"))
                .unit(UnitName.of("教育局"))
                .period(ReportPeriod.ofMonth(2026, 3))
                .holdsOn(LocalDate.of(2026, 3, 31))
                .recordedOn(LocalDate.of(2026, 4, 3))
                .percent(BigDecimal.valueOf(45))
                .observations(
                    Observations.of(
                        "城镇新增就业", Observation.ofLevel(Quantity.parse("1.2万人").orElseThrow())))
                .progress("…")
                .evidence(EvidenceGrade.SELF_REPORTED)
                .build());
  }

  @Test
  void whatIsUsualMayBeGivenAndIsNotWritten() {
    String usual =
        WRITTEN_BY_HAND
            .replace("\"1.2万人\"}", "{\"level\": \"1.20 万人\", \"ranks\": {}, \"openStages\": []}}")
            .replace(
                "\"progress\"",
                "\"holdsOn\": \"2026-03-31\", \"evidence\": \"SELF_REPORTED\", \"problems\": \"\","
                    + " \"withdrawal\": false, \"progress\"");

    assertThat(JSON.write(JSON.read(usual).orElseThrow()))
        .isEqualTo(
            "{\"format\":\"gangmu.reports\",\"version\":\"1.0\",\"reports\":[{\"id\":\"r1\","
                + "\"task\":\"3.2\",\"unit\":\"教育局\",\"period\":\"2026-03\","
                + "\"recordedOn\":\"2026-04-03\",\"percent\":45,"
                + "\"observations\":{\"城镇新增就业\":\"1.2万人\"},\"progress\":\"…\"}]}");
  }

  @Test
  void theEmptyLogHasItsEnvelopeOnly() {
    String text = "{\"format\":\"gangmu.reports\",\"version\":\"1.0\",\"reports\":[]}";

    assertThat(JSON.write(ReportLog.empty())).isEqualTo(text);
    assertThat(JSON.read(text).orElseThrow()).isEqualTo(ReportLog.empty());
  }

  @Test
  void theOrderOfMapsDoesNotShow() {
    Observation one = Observation.builder().putRank("全省", 1).putRank("全国", 2).build();
    Observation other = Observation.builder().putRank("全国", 2).putRank("全省", 1).build();
    Observation open = Observation.builder().addOpenStages("甲", "乙").build();
    Observation opened = Observation.builder().addOpenStages("乙", "甲").build();

    assertThat(JSON.write(logOf(ImmutableMap.of("甲", one, "乙", open))))
        .isEqualTo(JSON.write(logOf(ImmutableMap.of("乙", opened, "甲", other))));
  }

  private static ReportLog logOf(ImmutableMap<String, Observation> observations) {
    ProgressReport report = JSON.read(WRITTEN_BY_HAND).orElseThrow().reports().get(0);
    return ReportLog.empty()
        .add(report.toBuilder().observations(new Observations(observations)).build())
        .orElseThrow();
  }

  @Test
  void namesThatCannotBeThoseOfMembersStandInAnArray() {
    Observation known = Observation.builder().everNonZero(true).build();
    ReportLog longest = logOf(ImmutableMap.of("甲".repeat(1000), known));
    ReportLog longer = logOf(ImmutableMap.of("甲".repeat(1001), known, "乙", known));
    ReportLog broken = logOf(ImmutableMap.of("乙\ud840", known));

    assertThat(JSON.write(longest)).contains("\"observations\":{");
    assertThat(JSON.read(JSON.write(longest)).orElseThrow()).isEqualTo(longest);
    assertThat(JSON.write(longer))
        .contains("\"observations\":[{\"name\":\"乙\",\"value\":{\"everNonZero\":true}},{");
    assertThat(JSON.read(JSON.write(longer)).orElseThrow()).isEqualTo(longer);
    assertThat(JSON.write(broken))
        .contains("[{\"name\":\"乙\\ud840\",\"value\":{\"everNonZero\":true}}]");
    assertThat(JSON.read(JSON.write(broken)).orElseThrow()).isEqualTo(broken);
  }

  @Test
  void filesAndStreamsAreWrittenAndRead() throws IOException {
    Path file = folder.resolve("reports.json");
    JSON.write(SampleReports.LOG, file);

    assertThat(JSON.read(file).orElseThrow()).isEqualTo(SampleReports.LOG);
    assertThat(Files.readAllBytes(file)).isEqualTo(JSON.writeBytes(SampleReports.LOG));
    assertThat(JSON.read(JSON.writeBytes(SampleReports.LOG)).orElseThrow())
        .isEqualTo(SampleReports.LOG);
    assertThat(JSON.read(new StringReader(Files.readString(file))).orElseThrow())
        .isEqualTo(SampleReports.LOG);
    assertThatThrownBy(() -> JSON.read(folder.resolve("none.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatTheOutputThrowsPassesThrough() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> JSON.write(SampleReports.LOG, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void aLaterMinorVersionIsReadWithoutWhatIsNotKnown() {
    String later =
        WRITTEN_BY_HAND
            .replace("\"percent\"", "\"mood\": {\"a\": [1]}, \"percent\"")
            .replace("\"reports\"", "\"place\": \"云泽州\", \"reports\"");

    assertThat(
            told(JSON.read(later.replace("1.0", "1.7"))).replaceAll("one of [^:]*:", "one of …:"))
        .isEqualTo(
            """
            json.unknown-field /place at 1:48 member must be one of …: place
            json.unknown-field /reports/0/mood at 3:4 member must be one of …: mood""");
    assertThat(JSON.read(later.replace("1.0", "1.7")).hasErrors()).isFalse();
    assertThat(JSON.read(later.replace("1.0", "1.7")).value())
        .isEqualTo(JSON.read(WRITTEN_BY_HAND).value());
    assertThat(JSON.read(later.replace("1.0", "2.0")).value()).isEmpty();
    assertThat(JSON.read(later).value()).isEmpty();
  }

  @Test
  void theVersionMayStandBehindTheReports() {
    String reports = "{\"format\":\"gangmu.reports\",\"reports\":[{\"id\":\"a\",\"task\":\"t\",";
    String rest = "\"unit\":\"甲局\",\"period\":\"2026\",\"recordedOn\":\"2026-07-01\",\"x\":1}],";

    assertThat(JSON.read(reports + rest + "\"version\":\"1.1\"}").orElseThrow().size())
        .isEqualTo(1);
    assertThat(JSON.read(reports + rest + "\"version\":\"1.0\"}").orElseThrow().size()).isZero();
    assertThat(JSON.read(reports + rest + "\"version\":\"1.0\"}").hasErrors()).isTrue();
  }
}
