package org.gangmu.json;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.calendar.WeekdayCalendar;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A work calendar, as an object with its type. There is one type: weekdays with exceptions; any
 * other calendar is code of the caller.
 */
final class WorkCalendarJson {

  private enum Type {
    WEEKDAYS
  }

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE).andOptional("offDays", "workdays");

  private WorkCalendarJson() {}

  /**
   * Writes a calendar.
   *
   * @throws IllegalArgumentException if it is not a {@link WeekdayCalendar}
   */
  static void write(WorkCalendar calendar, JsonWriter json) throws IOException {
    if (!(calendar instanceof WeekdayCalendar weekdays)) {
      throw new IllegalArgumentException(
          "work calendar must be a WeekdayCalendar to be written; make one with WorkCalendar.of: "
              + calendar);
    }
    json.beginObject();
    json.name(Variant.TYPE).value(Type.WEEKDAYS.name());
    Members.texts("offDays", weekdays.offDays(), LocalDate::toString, json);
    Members.texts("workdays", weekdays.workdays(), LocalDate::toString, json);
    json.endObject();
  }

  static @Nullable WorkCalendar read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    ImmutableSet<LocalDate> offDays = ImmutableSet.of();
    ImmutableSet<LocalDate> workdays = ImmutableSet.of();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case Variant.TYPE -> {
          Type unused = json.constant(Type.class);
        }
        case "offDays" -> offDays = json.distinct(JsonDecoder::date);
        case "workdays" -> workdays = json.distinct(JsonDecoder::date);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.errors() > errors
        ? json.endObject(WorkCalendar::of, null, null)
        : json.endObject(WorkCalendar::of, offDays, workdays);
  }
}
