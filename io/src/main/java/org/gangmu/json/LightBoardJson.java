package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightRule;
import org.jspecify.annotations.Nullable;

/**
 * The lights side by side, as an object or the name of a preset; its dimensions are an array, since
 * their order counts.
 */
final class LightBoardJson {

  private static final Preset<LightBoard> PRESETS =
      new Preset<>(ImmutableMap.of("YINCHUAN", LightBoard.YINCHUAN));

  private static final Fields FIELDS = Fields.required("name", "rules");
  private static final Fields RULE = Fields.required("dimension", "rule");

  private LightBoardJson() {}

  static void write(LightBoard board, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(board.name());
    json.name("rules").beginArray();
    for (Map.Entry<String, LightRule> entry : board.rules().entrySet()) {
      json.beginObject();
      json.name("dimension").value(entry.getKey());
      json.name("rule");
      LightRuleJson.write(entry.getValue(), json);
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  static @Nullable LightBoard read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(LightBoardJson::readObject, json);
  }

  private static @Nullable LightBoard readObject(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    String name = null;
    ImmutableList<Line> lines = ImmutableList.of();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> name = json.string();
        case "rules" ->
            lines =
                json.list(
                    LightBoard.MAX_DIMENSIONS,
                    "LightBoard.MAX_DIMENSIONS",
                    LightBoardJson::readLine);
        default -> throw new IllegalStateException(field);
      }
    }
    Map<String, LightRule> rules = new LinkedHashMap<>();
    for (Line line : lines) {
      if (rules.putIfAbsent(line.dimension(), line.rule()) != null) {
        json.report(
            Diagnostic.error(
                JsonCode.BAD_VALUE,
                "dimension must be given once: " + JsonDecoder.shown(line.dimension()),
                line.place()));
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(LightBoard::new, name, ImmutableMap.copyOf(rules));
  }

  private static @Nullable Line readLine(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(RULE)) {
      return null;
    }
    String dimension = null;
    LightRule rule = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "dimension" -> dimension = json.string();
        case "rule" -> rule = LightRuleJson.read(json);
        default -> throw new IllegalStateException(field);
      }
    }
    Location place = json.placeOfObject();
    return json.endObject((name, of) -> new Line(name, of, place), dimension, rule);
  }

  /** The rule of one dimension, and where it stands. */
  private record Line(String dimension, LightRule rule, Location place) {}
}
