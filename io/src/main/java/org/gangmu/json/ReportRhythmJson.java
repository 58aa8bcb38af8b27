package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.OptionalInt;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.ReportRhythm;
import org.jspecify.annotations.Nullable;

/** How often reports are asked for, as an object, or the name of a preset. */
final class ReportRhythmJson {

  private static final Preset<ReportRhythm> PRESETS =
      new Preset<>(
          ImmutableMap.of(
              "PANJIN_MONTHLY",
              ReportRhythm.PANJIN_MONTHLY,
              "MONTHLY_BY_FIFTH",
              ReportRhythm.MONTHLY_BY_FIFTH,
              "WUHAN_QUARTERLY",
              ReportRhythm.WUHAN_QUARTERLY));

  private static final Fields FIELDS =
      Fields.required("step", "due").andOptional("cumulative", "staleAfter");

  private ReportRhythmJson() {}

  /**
   * Writes a rhythm.
   *
   * @throws IllegalArgumentException if a calendar in it cannot be written
   */
  static void write(ReportRhythm rhythm, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("step").value(rhythm.step().name());
    if (rhythm.cumulative()) {
      json.name("cumulative").value(true);
    }
    json.name("due");
    DueRuleJson.write(rhythm.due(), json);
    if (rhythm.staleAfter().isPresent()) {
      json.name("staleAfter").value(rhythm.staleAfter().getAsInt());
    }
    json.endObject();
  }

  static @Nullable ReportRhythm read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(ReportRhythmJson::readObject, json);
  }

  private static @Nullable ReportRhythm readObject(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    PeriodKind step = null;
    Boolean cumulative = false;
    DueRule due = null;
    OptionalInt staleAfter = OptionalInt.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "step" -> step = json.constant(PeriodKind.class);
        case "cumulative" -> cumulative = json.bool();
        case "due" -> due = DueRuleJson.read(json);
        case "staleAfter" -> {
          Integer missing = json.integer();
          staleAfter = missing == null ? OptionalInt.empty() : OptionalInt.of(missing);
        }
        default -> throw new IllegalStateException(field);
      }
    }
    OptionalInt missing = staleAfter;
    return json.endObject(
        (ofStep, ofYear, until) -> new ReportRhythm(ofStep, ofYear, until, missing),
        step,
        cumulative,
        due);
  }
}
