package org.gangmu.json;

import java.io.IOException;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitDirectory;
import org.jspecify.annotations.Nullable;

/** The units, as an array. */
final class UnitDirectoryJson {

  private UnitDirectoryJson() {}

  static void write(UnitDirectory units, JsonWriter json) throws IOException {
    json.beginArray();
    for (Unit unit : units.units()) {
      UnitJson.write(unit, json);
    }
    json.endArray();
  }

  /**
   * Takes the units.
   *
   * @param pointer where the array stands
   */
  static @Nullable UnitDirectory read(String pointer, JsonDecoder json)
      throws IOException, JsonFault {
    if (!json.beginArray()) {
      return null;
    }
    UnitDirectory.Builder builder = UnitDirectory.builder(json.limits());
    Places places = new Places(pointer);
    boolean complete = true;
    while (json.nextElement()) {
      places.add(json.line(), json.column());
      Unit unit = UnitJson.read(json);
      if (unit == null) {
        complete = false;
      } else {
        builder.add(unit);
      }
    }
    if (!complete) {
      return null;
    }
    Outcome<UnitDirectory> directory = builder.assemble(places::get);
    directory.diagnostics().forEach(json::report);
    return directory.value().orElse(null);
  }
}
