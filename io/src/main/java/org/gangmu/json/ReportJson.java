package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.target.Observations;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** A report, as an object. What is usual is not written. */
final class ReportJson {

  private static final Fields FIELDS =
      Fields.required("id", "task", "unit", "period", "recordedOn")
          .andOptional(
              "holdsOn",
              "percent",
              "observations",
              "progress",
              "problems",
              "nextSteps",
              "evidence",
              "revises",
              "withdrawal");

  private ReportJson() {}

  static void write(ProgressReport report, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(report.id().text());
    json.name("task").value(report.task().text());
    json.name("unit").value(report.unit().text());
    json.name("period").value(report.period().toString());
    json.name("recordedOn").value(report.recordedOn().toString());
    if (!report.holdsOn().equals(usualHoldsOn(report))) {
      json.name("holdsOn").value(report.holdsOn().toString());
    }
    if (report.percent().isPresent()) {
      json.name("percent").value(report.percent().get());
    }
    Members.entries(
        "observations",
        report.observations().byIndicator(),
        name -> name,
        ObservationJson::write,
        json);
    Members.text("progress", report.progress(), json);
    Members.text("problems", report.problems(), json);
    Members.text("nextSteps", report.nextSteps(), json);
    if (report.evidence() != EvidenceGrade.SELF_REPORTED) {
      json.name("evidence").value(report.evidence().name());
    }
    Members.text("revises", report.revises().map(ReportId::text), json);
    if (report.isWithdrawal()) {
      json.name("withdrawal").value(true);
    }
    json.endObject();
  }

  /** Returns the day a report holds on that does not say it. */
  private static LocalDate usualHoldsOn(ProgressReport report) {
    LocalDate end = report.period().endInclusive();
    return report.recordedOn().isBefore(end) ? report.recordedOn() : end;
  }

  /** Takes a report; nothing is made of one with errors. */
  static @Nullable ProgressReport read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    ProgressReport.Builder builder = ProgressReport.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "id" -> Members.set(json.parsed(ReportId::of), builder::id);
        case "task" -> Members.set(json.parsed(TaskId::of), builder::task);
        case "unit" -> Members.set(Members.unit(json), builder::unit);
        case "period" -> Members.set(Members.outcome(ReportPeriod::parse, json), builder::period);
        case "recordedOn" -> Members.set(json.date(), builder::recordedOn);
        case "holdsOn" -> Members.set(json.date(), builder::holdsOn);
        case "percent" -> Members.set(json.decimal(), builder::percent);
        case "observations" ->
            builder.observations(Observations.copyOf(Members.entries(ObservationJson::read, json)));
        case "progress" -> Members.set(json.string(), builder::progress);
        case "problems" -> Members.set(json.string(), builder::problems);
        case "nextSteps" -> Members.set(json.string(), builder::nextSteps);
        case "evidence" -> Members.set(json.constant(EvidenceGrade.class), builder::evidence);
        case "revises" -> Members.set(json.parsed(ReportId::of), builder::revises);
        case "withdrawal" -> Members.set(json.bool(), builder::isWithdrawal);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }
}
