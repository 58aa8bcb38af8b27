package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.StandingMove;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.StandingsChange;
import org.gangmu.rollup.UnitCredit;
import org.gangmu.rollup.UnitStanding;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;

/** Standings with their envelope, put together and written task by task. */
final class StandingsDocument {

  private static final String FORMAT = "gangmu.standings";
  private static final Version VERSION = new Version(1, 0);

  private StandingsDocument() {}

  static void write(
      Standings standings,
      Optional<UnitCredit> credit,
      Optional<Standings> earlier,
      JsonWriter json)
      throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("asOf").value(standings.asOf().toString());
    Members.text("policy", standings.rollup().policy().name(), json);
    json.name("whole");
    StandingJson.write(standings.whole(), json);
    json.name("tasks").beginArray();
    for (Task task : standings.rollup().tree().tasks()) {
      StandingJson.write(standings.of(task.id()), json);
    }
    json.endArray();
    if (credit.isPresent()) {
      json.name("credit").value(credit.get().name());
      json.name("units").beginArray();
      for (UnitStanding unit : standings.units(credit.get())) {
        writeUnit(unit, json);
      }
      json.endArray();
    }
    if (earlier.isPresent()) {
      writeChange(StandingsChange.between(earlier.get(), standings), json);
    }
    json.endObject();
  }

  private static void writeUnit(UnitStanding unit, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("unit").value(unit.unit().text());
    json.name("role").value(unit.role().name());
    Members.texts("tasks", unit.tasks(), TaskId::text, json);
    json.name("credit").value(FigureMembers.decimal(unit.credit()));
    FigureMembers.range(unit.range(), json);
    json.name("coverage").value(unit.coverage().toString());
    json.name("expected").value(unit.expected().toString());
    FigureMembers.pace(unit.paceState(), unit.pace(), json);
    json.name("light").value(unit.light().name());
    FigureMembers.counts("lights", unit.lights(), json);
    FigureMembers.counts("verdicts", unit.verdicts(), json);
    FigureMembers.counts("reports", unit.reports(), json);
    json.endObject();
  }

  private static void writeChange(StandingsChange change, JsonWriter json) throws IOException {
    json.name("change").beginObject();
    json.name("from").value(change.from().toString());
    json.name("to").value(change.to().toString());
    json.name("moves").beginArray();
    for (StandingMove move : change.moves()) {
      writeMove(move, json);
    }
    json.endArray();
    json.endObject();
  }

  private static void writeMove(StandingMove move, JsonWriter json) throws IOException {
    json.beginObject();
    Members.text("task", move.task().map(TaskId::text), json);
    Members.text("rise", move.rise().map(rise -> FigureMembers.decimal(rise)), json);
    writeSide("before", move.before(), json);
    writeSide("after", move.after(), json);
    FigureMembers.reports("reportsAdded", move.reportsAdded(), json);
    FigureMembers.reports("reportsGone", move.reportsGone(), json);
    writeParts("parts", move.parts(), json);
    if (!move.highParts().equals(move.parts())) {
      writeParts("highParts", move.highParts(), json);
    }
    json.endObject();
  }

  private static void writeParts(String name, ImmutableMap<TaskId, Long> parts, JsonWriter json)
      throws IOException {
    if (parts.isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (Map.Entry<TaskId, Long> part : parts.entrySet()) {
      json.beginObject();
      json.name("task").value(part.getKey().text());
      json.name("rise").value(FigureMembers.decimal(part.getValue()));
      json.endObject();
    }
    json.endArray();
  }

  private static void writeSide(String name, Optional<Standing> standing, JsonWriter json)
      throws IOException {
    if (standing.isPresent()) {
      json.name(name).beginObject();
      StandingJson.writeFigures(standing.get(), json);
      json.endObject();
    }
  }
}
