package org.gangmu.json;

import static java.util.Map.Entry.comparingByKey;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.LightInputs;
import org.gangmu.rollup.LightFacts;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** One reading of facts for lights with their envelope. */
final class LightFactsDocument {

  private static final String FORMAT = "gangmu.light-facts";
  private static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS = Fields.required("format", "version", "facts");

  private final Envelope envelope = new Envelope(FORMAT, VERSION);
  private final Table<TaskId, String, LightInputs> facts = HashBasedTable.create();

  static void write(LightFacts facts, JsonWriter json) throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("facts").beginArray();
    for (Map.Entry<TaskId, Map<String, LightInputs>> task :
        ImmutableSortedMap.copyOf(facts.inputs().rowMap()).entrySet()) {
      List<Map.Entry<String, LightInputs>> inputs =
          task.getValue().entrySet().stream().sorted(comparingByKey()).toList();
      for (Map.Entry<String, LightInputs> each : inputs) {
        LightInputsJson.write(task.getKey(), each.getKey(), each.getValue(), json);
      }
    }
    json.endArray();
    json.endObject();
  }

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return envelope.isLater();
  }

  /** Takes facts; what it gives is to be used only if no error was reported. */
  @Nullable LightFacts read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "format" -> envelope.readFormat(json);
        case "version" -> envelope.readVersion(json);
        case "facts" -> readFacts(json);
        default -> throw new IllegalStateException(field);
      }
    }
    json.endObject();
    return LightFacts.copyOf(facts);
  }

  private void readFacts(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginArray()) {
      return;
    }
    while (json.nextElement()) {
      Location place = new Location.InJson(json.place().pointer(), json.line(), json.column());
      LightInputsJson.Placed placed = LightInputsJson.read(json);
      if (placed != null && facts.put(placed.task(), placed.dimension(), placed.inputs()) != null) {
        json.report(
            Diagnostic.error(
                JsonCode.BAD_VALUE,
                "facts of task %s must be given once for each dimension: %s"
                    .formatted(placed.task(), JsonDecoder.shown(placed.dimension())),
                place));
      }
    }
  }
}
