package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import org.gangmu.calendar.PeriodKind;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PacePoint;
import org.gangmu.progress.Share;
import org.jspecify.annotations.Nullable;

/** A curve of expected progress, as an object with its type, or the name of a preset. */
final class PaceCurveJson {

  /** The types and the one member that a curve of it has, empty where it has none. */
  private enum Type {
    BY_PERIODS("kind"),
    BY_DAYS(""),
    BY_WORKDAYS("calendar"),
    OWN_WINDOW("days"),
    STEPS("milestones"),
    INTERPOLATED("points"),
    FULL_TARGET(""),
    HALF_AT_HALF_TIME("");

    private final ImmutableSet<String> members;

    Type(String member) {
      members = member.isEmpty() ? ImmutableSet.of() : ImmutableSet.of(member);
    }
  }

  private static final Preset<PaceCurve> PRESETS =
      new Preset<>(
          ImmutableMap.of(
              "BY_MONTHS",
              PaceCurve.byMonths(),
              "BY_HALF_MONTHS",
              PaceCurve.byHalfMonths(),
              "BY_DAYS",
              PaceCurve.byDays(),
              "FULL_TARGET",
              PaceCurve.fullTarget(),
              "HALF_AT_HALF_TIME",
              PaceCurve.halfAtHalfTime()),
          ImmutableMap.of(
              "BY_PERIODS",
              "{\"type\":\"BY_PERIODS\",\"kind\":\"QUARTER\"}",
              "BY_WORKDAYS",
              "{\"type\":\"BY_WORKDAYS\",\"calendar\":{…}}",
              "OWN_WINDOW",
              "{\"type\":\"OWN_WINDOW\",\"days\":\"2026-03-01/2026-09-30\"}",
              "STEPS",
              "{\"type\":\"STEPS\",\"milestones\":[…]}",
              "INTERPOLATED",
              "{\"type\":\"INTERPOLATED\",\"points\":[…]}"));

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE).andOptional("kind", "calendar", "days", "milestones", "points");
  private static final Fields POINT = Fields.required("day", "share");

  private PaceCurveJson() {}

  // ---- writing

  /**
   * Writes a curve.
   *
   * @throws IllegalArgumentException if its calendar cannot be written
   */
  static void write(PaceCurve curve, JsonWriter json) throws IOException {
    json.beginObject();
    if (curve instanceof PaceCurve.ByPeriods periods) {
      type(Type.BY_PERIODS, json).name("kind").value(periods.kind().name());
    } else if (curve instanceof PaceCurve.ByDays) {
      type(Type.BY_DAYS, json);
    } else if (curve instanceof PaceCurve.ByWorkdays workdays) {
      type(Type.BY_WORKDAYS, json).name("calendar");
      WorkCalendarJson.write(workdays.calendar(), json);
    } else if (curve instanceof PaceCurve.OwnWindow window) {
      type(Type.OWN_WINDOW, json).name("days").value(window.days().toString());
    } else if (curve instanceof PaceCurve.Steps steps) {
      Members.list("milestones", steps.milestones(), PaceCurveJson::write, type(Type.STEPS, json));
    } else if (curve instanceof PaceCurve.Interpolated table) {
      Members.list("points", table.points(), PaceCurveJson::write, type(Type.INTERPOLATED, json));
    } else if (curve instanceof PaceCurve.FullTarget) {
      type(Type.FULL_TARGET, json);
    } else if (curve instanceof PaceCurve.HalfAtHalfTime) {
      type(Type.HALF_AT_HALF_TIME, json);
    } else {
      throw new IllegalStateException("no form for " + curve);
    }
    json.endObject();
  }

  @CanIgnoreReturnValue
  private static JsonWriter type(Type type, JsonWriter json) throws IOException {
    return json.name(Variant.TYPE).value(type.name());
  }

  private static void write(PacePoint point, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("day").value(point.day().toString());
    json.name("share").value(point.share().toString());
    json.endObject();
  }

  // ---- reading

  static @Nullable PaceCurve read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(PaceCurveJson::readObject, json);
  }

  private static @Nullable PaceCurve readObject(JsonDecoder json) throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Type type = null;
    PeriodKind kind = null;
    WorkCalendar calendar = null;
    PlanPeriod days = null;
    ImmutableList<PacePoint> table = ImmutableList.of();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.constant(Type.class);
        case "kind" -> kind = json.constant(PeriodKind.class);
        case "calendar" -> calendar = WorkCalendarJson.read(json);
        case "days" -> days = Members.canonical(PlanPeriod::parse, json);
        case "milestones", "points" -> table = json.list(PaceCurveJson::readPoint);
        default -> throw new IllegalStateException(field);
      }
    }
    if (type == null || !variant.fits(type.members, ImmutableSet.of())) {
      json.endObject();
      return null;
    }
    return switch (type) {
      case BY_PERIODS -> make(PaceCurve.ByPeriods::new, kind, json);
      case BY_DAYS -> json.endObject(PaceCurve::byDays);
      case BY_WORKDAYS -> make(PaceCurve::byWorkdays, calendar, json);
      case OWN_WINDOW -> make(PaceCurve.OwnWindow::new, days, json);
      case STEPS -> make(PaceCurve.Steps::new, table, json);
      case INTERPOLATED -> make(PaceCurve.Interpolated::new, table, json);
      case FULL_TARGET -> json.endObject(PaceCurve::fullTarget);
      case HALF_AT_HALF_TIME -> json.endObject(PaceCurve::halfAtHalfTime);
    };
  }

  /** Leaves the object and makes a curve of its one member. */
  private static <T> @Nullable PaceCurve make(
      Function<T, PaceCurve> curve, @Nullable T member, JsonDecoder json) {
    return json.endObject((type, part) -> curve.apply(part), Variant.TYPE, member);
  }

  private static @Nullable PacePoint readPoint(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(POINT)) {
      return null;
    }
    LocalDate day = null;
    Share share = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "day" -> day = json.date();
        case "share" -> share = Members.outcome(Share::parse, json);
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(PacePoint::new, day, share);
  }
}
