package org.gangmu.json;

import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.jspecify.annotations.Nullable;

/** Values and the light they show, as an object with the ends of the values in it. */
final class LightBandJson {

  private static final Fields FIELDS =
      Fields.required("light").andOptional("atLeast", "above", "atMost", "below");

  private LightBandJson() {}

  static void write(LightBand band, JsonWriter json) throws IOException {
    json.beginObject();
    RangeJson.writeEnds(band.values(), json);
    json.name("light").value(band.light().name());
    json.endObject();
  }

  static @Nullable LightBand read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Light light = null;
    RangeJson ends = new RangeJson("band");
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      if (field.equals("light")) {
        light = json.constant(Light.class);
      } else {
        ends.take(field, json);
      }
    }
    ends.check(json);
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject((values, shown) -> new LightBand(values.range(), shown), ends, light);
  }
}
