package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightEscalation;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightRepair;
import org.jspecify.annotations.Nullable;

/** How earlier lights stay in mind, as an object or the name of a preset. */
final class LightMemoryJson {

  private static final Preset<LightMemory> PRESETS =
      new Preset<>(
          ImmutableMap.of(
              "NONE",
              LightMemory.NONE,
              "OUHAI",
              LightMemory.OUHAI,
              "YINCHUAN_START",
              LightMemory.YINCHUAN_START,
              "GUANGYUAN",
              LightMemory.GUANGYUAN));

  private static final Fields FIELDS = Fields.required("name").andOptional("repair", "escalations");
  private static final Fields REPAIR = Fields.required("from", "shown");
  private static final Fields ESCALATION =
      Fields.required("from", "periods", "shown").andOptional("running");

  private LightMemoryJson() {}

  // ---- writing

  static void write(LightMemory memory, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(memory.name());
    if (memory.repair().isPresent()) {
      json.name("repair").beginObject();
      json.name("from").value(memory.repair().get().from().name());
      json.name("shown").value(memory.repair().get().shown().name());
      json.endObject();
    }
    Members.list("escalations", memory.escalations(), LightMemoryJson::write, json);
    json.endObject();
  }

  private static void write(LightEscalation escalation, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("from").value(escalation.from().name());
    json.name("periods").value(escalation.periods());
    if (escalation.running()) {
      json.name("running").value(true);
    }
    json.name("shown").value(escalation.shown().name());
    json.endObject();
  }

  // ---- reading

  static @Nullable LightMemory read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(LightMemoryJson::readObject, json);
  }

  private static @Nullable LightMemory readObject(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    String name = null;
    Optional<LightRepair> repair = Optional.empty();
    ImmutableList<LightEscalation> escalations = ImmutableList.of();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> name = json.string();
        case "repair" -> repair = Optional.ofNullable(readRepair(json));
        case "escalations" -> escalations = json.list(LightMemoryJson::readEscalation);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(LightMemory::new, name, repair, escalations);
  }

  private static @Nullable LightRepair readRepair(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(REPAIR)) {
      return null;
    }
    Light from = null;
    Light shown = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "from" -> from = json.constant(Light.class);
        case "shown" -> shown = json.constant(Light.class);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(LightRepair::new, from, shown);
  }

  private static @Nullable LightEscalation readEscalation(JsonDecoder json)
      throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(ESCALATION)) {
      return null;
    }
    Light from = null;
    Integer periods = null;
    Boolean running = false;
    Light shown = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "from" -> from = json.constant(Light.class);
        case "periods" -> periods = json.integer();
        case "running" -> running = json.bool();
        case "shown" -> shown = json.constant(Light.class);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors || running == null) {
      json.endObject();
      return null;
    }
    boolean onEnd = running;
    return json.endObject(
        (least, count, worse) -> new LightEscalation(least, count, onEnd, worse),
        from,
        periods,
        shown);
  }
}
