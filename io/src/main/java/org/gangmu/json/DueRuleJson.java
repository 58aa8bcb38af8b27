package org.gangmu.json;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.TimeLimit;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.DueRule;
import org.jspecify.annotations.Nullable;

/** Until when a report is due, as an object with its type. */
final class DueRuleJson {

  private enum Type {
    WITHIN(ImmutableSet.of("limit", "calendar"), ImmutableSet.of("rule")),
    BY_DAY_OF_MONTH(ImmutableSet.of("monthsLater", "day"), ImmutableSet.of("calendar"));

    private final ImmutableSet<String> required;
    private final ImmutableSet<String> optional;

    Type(ImmutableSet<String> required, ImmutableSet<String> optional) {
      this.required = required;
      this.optional = optional;
    }
  }

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE).andOptional("limit", "rule", "monthsLater", "day", "calendar");

  private DueRuleJson() {}

  /**
   * Writes a rule.
   *
   * @throws IllegalArgumentException if its calendar cannot be written
   */
  static void write(DueRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    if (rule instanceof DueRule.Within within) {
      json.name(Variant.TYPE).value(Type.WITHIN.name());
      json.name("limit").value(within.limit().toString());
      if (!within.rule().equals(CountingRule.CIVIL_CODE)) {
        json.name("rule");
        CountingRuleJson.write(within.rule(), json);
      }
      json.name("calendar");
      WorkCalendarJson.write(within.calendar(), json);
    } else if (rule instanceof DueRule.ByDayOfMonth byDay) {
      json.name(Variant.TYPE).value(Type.BY_DAY_OF_MONTH.name());
      json.name("monthsLater").value(byDay.monthsLater());
      json.name("day").value(byDay.day());
      if (byDay.calendar().isPresent()) {
        json.name("calendar");
        WorkCalendarJson.write(byDay.calendar().get(), json);
      }
    } else {
      throw new IllegalStateException("no form for " + rule);
    }
    json.endObject();
  }

  static @Nullable DueRule read(JsonDecoder json) throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Type type = null;
    TimeLimit limit = null;
    CountingRule rule = CountingRule.CIVIL_CODE;
    Integer monthsLater = null;
    Integer day = null;
    WorkCalendar calendar = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.constant(Type.class);
        case "limit" -> limit = Members.outcome(TimeLimit::parse, json);
        case "rule" -> rule = CountingRuleJson.read(json);
        case "monthsLater" -> monthsLater = json.integer();
        case "day" -> day = json.integer();
        case "calendar" -> calendar = WorkCalendarJson.read(json);
        default -> throw new IllegalStateException(field);
      }
    }
    if (type == null || !variant.fits(type.required, type.optional)) {
      json.endObject();
      return null;
    }
    if (type == Type.WITHIN) {
      return json.endObject(DueRule.Within::new, limit, rule, calendar);
    }
    Optional<WorkCalendar> rollingBy = Optional.ofNullable(calendar);
    return json.endObject(
        (months, inMonth) -> new DueRule.ByDayOfMonth(months, inMonth, rollingBy),
        monthsLater,
        day);
  }
}
