package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.Light;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.TargetReading;
import org.gangmu.target.Assessment;
import org.gangmu.target.Attainment;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetText;
import org.gangmu.task.TaskId;

/** How a task or the whole stands, as an object. */
final class StandingJson {

  private StandingJson() {}

  static void write(Standing standing, JsonWriter json) throws IOException {
    json.beginObject();
    Members.text("id", standing.task().map(TaskId::text), json);
    writeFigures(standing, json);
    if (standing.board().isPresent()) {
      json.name("board").beginArray();
      for (Map.Entry<String, Light> entry : standing.board().get().lights().entrySet()) {
        json.beginObject();
        json.name("dimension").value(entry.getKey());
        json.name("light").value(entry.getValue().name());
        json.endObject();
      }
      json.endArray();
    }
    FigureMembers.counts("lights", standing.lights(), json);
    Members.list("targets", standing.targets(), StandingJson::writeTarget, json);
    json.name("explanation");
    ExplanationJson.write(standing.explanation(), json);
    json.endObject();
  }

  /** Writes what two standings are compared by, into the object that is open. */
  static void writeFigures(Standing standing, JsonWriter json) throws IOException {
    json.name("status").value(standing.status().name());
    FigureMembers.range(standing.range(), json);
    json.name("coverage").value(standing.coverage().toString());
    json.name("expected").value(standing.expected().toString());
    Members.text("raw", standing.raw().map(Attainment::toString), json);
    FigureMembers.pace(standing.paceState(), standing.pace(), json);
    json.name("light").value(standing.light().name());
  }

  private static void writeTarget(TargetReading reading, JsonWriter json) throws IOException {
    Assessment assessment = reading.assessment();
    json.beginObject();
    json.name("expression").value(TargetText.write(reading.target().expression()));
    if (!reading.isCounted()) {
      json.name("counted").value(false);
    }
    if (reading.isKindOpen()) {
      json.name("kindOpen").value(true);
    }
    json.name("verdict").value(assessment.verdict().name());
    json.name("timing").value(assessment.timing().name());
    Members.text("figure", reading.figure().map(Quantity::toString), json);
    Members.text("margin", assessment.margin().map(Quantity::toString), json);
    Members.text("attainment", assessment.attainment().map(Attainment::toString), json);
    FigureMembers.range(reading.range(), json);
    json.name("expected").value(reading.pace().expected().toString());
    FigureMembers.pace(reading.paceState(), reading.pace(), json);
    Members.text("day", reading.day().map(LocalDate::toString), json);
    Members.text("carriedSince", reading.carriedSince().map(LocalDate::toString), json);
    Members.text("evidence", reading.evidence().map(EvidenceGrade::name), json);
    FigureMembers.reports("reports", reading.reports(), json);
    json.endObject();
  }
}
