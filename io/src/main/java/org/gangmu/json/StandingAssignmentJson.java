package org.gangmu.json;

import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Assignment;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** A unit that a closing rule adds to later tasks, as an object. */
final class StandingAssignmentJson {

  private static final Fields FIELDS = Fields.required("assignment", "after").andOptional("words");

  private StandingAssignmentJson() {}

  static void write(StandingAssignment standing, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("assignment");
    ResponsibilityJson.writeAssignment(standing.assignment(), json);
    json.name("after").value(standing.after().text());
    Members.text("words", standing.words(), json);
    json.endObject();
  }

  static @Nullable StandingAssignment read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Assignment assignment = null;
    TaskId after = null;
    String words = "";
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "assignment" -> assignment = ResponsibilityJson.readAssignment(json);
        case "after" -> after = json.parsed(TaskId::of);
        case "words" -> words = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(StandingAssignment::new, assignment, after, words);
  }
}
