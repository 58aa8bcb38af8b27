package org.gangmu.json;

import java.io.IOException;
import org.gangmu.calendar.CountingRule;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.jspecify.annotations.Nullable;

/** How a time limit is counted, as an object. */
final class CountingRuleJson {

  private static final Fields FIELDS = Fields.required("countsStartDay", "rollsForward");

  private CountingRuleJson() {}

  static void write(CountingRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("countsStartDay").value(rule.countsStartDay());
    json.name("rollsForward").value(rule.rollsForward());
    json.endObject();
  }

  static @Nullable CountingRule read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Boolean countsStartDay = null;
    Boolean rollsForward = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "countsStartDay" -> countsStartDay = json.bool();
        case "rollsForward" -> rollsForward = json.bool();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(CountingRule::new, countsStartDay, rollsForward);
  }
}
