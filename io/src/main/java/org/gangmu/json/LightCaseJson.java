package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightCondition;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A case of a light table, as an object: what must hold and the light beside each other. The ranges
 * of measures are an object with a member for each.
 */
final class LightCaseJson {

  private static final Fields FIELDS =
      Fields.required("light").andOptional("values", "raised", "lowered");
  private static final Fields MEASURES =
      Fields.optional(Stream.of(LightMeasure.values()).map(Enum::name).toArray(String[]::new));

  private LightCaseJson() {}

  static void write(LightCase each, JsonWriter json) throws IOException {
    LightCondition when = each.when();
    json.beginObject();
    if (!when.values().isEmpty()) {
      json.name("values").beginObject();
      for (Map.Entry<LightMeasure, Range<BigDecimal>> entry : when.values().entrySet()) {
        json.name(entry.getKey().name());
        RangeJson.write(entry.getValue(), json);
      }
      json.endObject();
    }
    Members.texts("raised", when.raised(), LightFlag::name, json);
    Members.texts("lowered", when.lowered(), LightFlag::name, json);
    json.name("light").value(each.light().name());
    json.endObject();
  }

  static @Nullable LightCase read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Map<LightMeasure, Range<BigDecimal>> values = new EnumMap<>(LightMeasure.class);
    ImmutableSet<LightFlag> raised = ImmutableSet.of();
    ImmutableSet<LightFlag> lowered = ImmutableSet.of();
    Light light = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "values" -> readValues(values, json);
        case "raised" -> raised = json.distinct(each -> each.parsed(LightFlag::new));
        case "lowered" -> lowered = json.distinct(each -> each.parsed(LightFlag::new));
        case "light" -> light = json.constant(Light.class);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    ImmutableMap<LightMeasure, Range<BigDecimal>> ranges = ImmutableMap.copyOf(values);
    return json.endObject(
        (up, down, shown) -> new LightCase(new LightCondition(ranges, up, down), shown),
        raised,
        lowered,
        light);
  }

  private static void readValues(Map<LightMeasure, Range<BigDecimal>> values, JsonDecoder json)
      throws IOException, JsonFault {
    if (json.beginObject(MEASURES)) {
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        Range<BigDecimal> range = RangeJson.read("range", json);
        if (range != null) {
          values.put(LightMeasure.valueOf(field), range);
        }
      }
      json.endObject();
    }
  }
}
