package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.jspecify.annotations.Nullable;

/**
 * Which curve figures are held to, as an object, or the name of a preset; rates to their full
 * target are not written.
 */
final class PaceRuleJson {

  private static final Preset<PaceRule> PRESETS =
      new Preset<>(
          ImmutableMap.of(
              "XUANCHENG",
              PaceRule.XUANCHENG,
              "YUNFU",
              PaceRule.YUNFU,
              "HALF_AT_HALF_TIME",
              PaceRule.HALF_AT_HALF_TIME));

  private static final Fields FIELDS = Fields.required("amounts").andOptional("rates");

  private PaceRuleJson() {}

  /**
   * Writes a rule.
   *
   * @throws IllegalArgumentException if a calendar in it cannot be written
   */
  static void write(PaceRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("amounts");
    PaceCurveJson.write(rule.amounts(), json);
    if (!rule.rates().equals(PaceCurve.fullTarget())) {
      json.name("rates");
      PaceCurveJson.write(rule.rates(), json);
    }
    json.endObject();
  }

  static @Nullable PaceRule read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(PaceRuleJson::readObject, json);
  }

  private static @Nullable PaceRule readObject(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    PaceCurve amounts = null;
    PaceCurve rates = PaceCurve.fullTarget();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "amounts" -> amounts = PaceCurveJson.read(json);
        case "rates" -> rates = PaceCurveJson.read(json);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(PaceRule::new, amounts, rates);
  }
}
