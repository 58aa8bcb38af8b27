package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.ReportStanding;
import org.gangmu.responsibility.Role;
import org.gangmu.rollup.Contribution;
import org.gangmu.rollup.Explanation;
import org.gangmu.rollup.LeafReading;
import org.gangmu.rollup.UnitReading;
import org.gangmu.rollup.VetoCause;
import org.gangmu.target.Attainment;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** How a standing came about, as an object; parts that say nothing are left out. */
final class ExplanationJson {

  private ExplanationJson() {}

  static void write(Explanation explanation, JsonWriter json) throws IOException {
    json.beginObject();
    if (explanation.rule().isPresent()) {
      json.name("rule");
      RollupRuleJson.write(explanation.rule().get(), json);
    }
    Members.list("parts", explanation.parts(), ExplanationJson::writePart, json);
    Members.texts("incomplete", explanation.incomplete(), part -> part.task().text(), json);
    if (explanation.leaf().isPresent()) {
      json.name("leaf");
      writeLeaf(explanation.leaf().get(), json);
    }
    if (explanation.computed().isPresent()) {
      json.name("computed").beginObject();
      FigureMembers.range(explanation.computed(), json);
      json.endObject();
    }
    Members.list("vetoes", explanation.vetoes(), ExplanationJson::writeVeto, json);
    if (explanation.override().isPresent()) {
      json.name("override");
      TaskTermsJson.write(explanation.override().get(), json);
    }
    if (explanation.event().isPresent()) {
      json.name("event");
      TaskTermsJson.write(explanation.event().get(), json);
    }
    Members.text("settledBy", explanation.settledBy().map(TaskId::text), json);
    Members.text("failure", explanation.failure(), json);
    json.endObject();
  }

  private static void writePart(Contribution part, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("task").value(part.task().text());
    json.name("weight").value(part.weight());
    FigureMembers.range(part.range(), json);
    json.name("coverage").value(part.coverage().toString());
    json.name("low").value(FigureMembers.decimal(part.low()));
    json.name("high").value(FigureMembers.decimal(part.high()));
    json.endObject();
  }

  private static void writeVeto(VetoCause cause, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("task").value(cause.task().text());
    json.name("veto");
    TaskTermsJson.write(cause.veto(), json);
    json.name("certain").value(cause.certain());
    json.endObject();
  }

  private static void writeLeaf(LeafReading leaf, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("asOf").value(leaf.asOf().toString());
    json.name("window").value(leaf.window().toString());
    Members.text("planned", leaf.planned().map(Quantity::toString), json);
    Members.text("actual", leaf.actual().map(Quantity::toString), json);
    Members.text("day", leaf.day().map(LocalDate::toString), json);
    Members.text("evidence", leaf.evidence().map(EvidenceGrade::name), json);
    FigureMembers.reports("reports", leaf.reports(), json);
    Members.list("units", leaf.units(), ExplanationJson::writeUnit, json);
    json.endObject();
  }

  private static void writeUnit(UnitReading unit, JsonWriter json) throws IOException {
    json.beginObject();
    Members.text("unit", unit.unit().map(UnitName::text), json);
    Members.text("role", unit.role().map(Role::name), json);
    json.name("weight").value(unit.weight());
    FigureMembers.range(unit.range(), json);
    json.name("made").value(unit.made().name());
    if (unit.gap() != UnitReading.Gap.NONE) {
      json.name("gap").value(unit.gap().name());
    }
    json.name("known").value(unit.isKnown());
    Members.text("raw", unit.raw().map(Attainment::toString), json);
    Members.text("day", unit.day().map(LocalDate::toString), json);
    Members.text("carriedSince", unit.carriedSince().map(LocalDate::toString), json);
    Members.text("evidence", unit.evidence().map(EvidenceGrade::name), json);
    FigureMembers.reports("reports", unit.reports(), json);
    if (unit.standing().isPresent()) {
      ReportStanding standing = unit.standing().get();
      json.name("standing").beginObject();
      json.name("state").value(standing.state().name());
      json.name("period").value(standing.period().toString());
      json.name("due").value(standing.due().toString());
      json.name("since").value(standing.since().toString());
      json.endObject();
    }
    json.endObject();
  }
}
