package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.calendar.StatedDate;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A day and the words that stated it. */
final class StatedDateJson {

  private static final Fields FIELDS = Fields.required("date").andOptional("words");

  private StatedDateJson() {}

  static void write(StatedDate date, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("date").value(date.date().toString());
    Members.text("words", date.words(), json);
    json.endObject();
  }

  static @Nullable StatedDate read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    LocalDate date = null;
    String words = "";
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "date" -> date = json.date();
        case "words" -> words = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(StatedDate::new, date, words);
  }
}
