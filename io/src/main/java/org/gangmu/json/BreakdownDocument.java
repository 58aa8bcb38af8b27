package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.TargetPart;
import org.gangmu.breakdown.Whole;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** One reading of a breakdown of a target with its envelope. */
final class BreakdownDocument {

  private static final String FORMAT = "gangmu.breakdown";
  private static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS = Fields.required("format", "version", "breakdown");
  private static final Fields BREAKDOWN =
      Fields.required("whole", "parts").andOptional("units", "printedStep");
  private static final Fields WHOLE =
      Fields.required("figure", "period")
          .andOptional("indicator", "measureKind", "relation", "unit", "additive");
  private static final Fields PART =
      Fields.required("figure").andOptional("unit", "period", "weight");

  private final Envelope envelope = new Envelope(FORMAT, VERSION);

  // ---- writing

  static void write(Breakdown breakdown, JsonWriter json) throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("breakdown").beginObject();
    json.name("whole");
    write(breakdown.whole(), json);
    Members.list("parts", breakdown.parts(), BreakdownDocument::write, json);
    ImmutableList<String> units =
        breakdown.units().stream()
            .map(UnitName::text)
            .sorted()
            .collect(ImmutableList.toImmutableList());
    Members.texts("units", units, text -> text, json);
    Members.text("printedStep", breakdown.printedStep().map(Quantity::toString), json);
    json.endObject();
    json.endObject();
  }

  private static void write(Whole whole, JsonWriter json) throws IOException {
    json.beginObject();
    Members.text("indicator", whole.indicator(), json);
    json.name("figure").value(whole.figure().toString());
    if (whole.measureKind() != MeasureKind.UNSTATED) {
      json.name("measureKind").value(whole.measureKind().name());
    }
    if (whole.relation() != Relation.AT_LEAST) {
      json.name("relation").value(whole.relation().name());
    }
    json.name("period").value(whole.period().toString());
    Members.text("unit", whole.unit().map(UnitName::text), json);
    if (!whole.isAdditive() && whole.measureKind() != MeasureKind.RATE) {
      json.name("additive").value(false);
    }
    json.endObject();
  }

  private static void write(TargetPart part, JsonWriter json) throws IOException {
    json.beginObject();
    Members.text("unit", part.unit().map(UnitName::text), json);
    Members.text("period", part.period().map(ReportPeriod::toString), json);
    json.name("figure").value(part.figure().toString());
    Members.text("weight", part.weight().map(Quantity::toString), json);
    json.endObject();
  }

  // ---- reading

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return envelope.isLater();
  }

  /** Takes a breakdown; what it gives is to be used only if no error was reported. */
  @Nullable Breakdown read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Breakdown breakdown = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "format" -> envelope.readFormat(json);
        case "version" -> envelope.readVersion(json);
        case "breakdown" -> breakdown = readBreakdown(json);
        default -> throw new IllegalStateException(field);
      }
    }
    json.endObject();
    return breakdown;
  }

  private static @Nullable Breakdown readBreakdown(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(BREAKDOWN)) {
      return null;
    }
    Breakdown.Builder builder = Breakdown.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "whole" -> Members.set(readWhole(json), builder::whole);
        case "parts" ->
            builder.parts(
                json.list(json.limits().tasks(), "Limits.tasks", BreakdownDocument::readPart));
        case "units" -> builder.units(json.distinct(Members::unit));
        case "printedStep" -> Members.set(readQuantity(json), builder::printedStep);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }

  private static @Nullable Whole readWhole(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(WHOLE)) {
      return null;
    }
    Whole.Builder builder = Whole.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "indicator" -> Members.set(json.string(), builder::indicator);
        case "figure" -> Members.set(readQuantity(json), builder::figure);
        case "measureKind" -> Members.set(json.constant(MeasureKind.class), builder::measureKind);
        case "relation" -> Members.set(json.constant(Relation.class), builder::relation);
        case "period" -> Members.set(Members.canonical(PlanPeriod::parse, json), builder::period);
        case "unit" -> Members.set(Members.unit(json), builder::unit);
        case "additive" -> Members.set(json.bool(), builder::isAdditive);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }

  private static @Nullable TargetPart readPart(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(PART)) {
      return null;
    }
    UnitName unit = null;
    ReportPeriod period = null;
    Quantity figure = null;
    Quantity weight = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "unit" -> unit = Members.unit(json);
        case "period" -> period = Members.outcome(ReportPeriod::parse, json);
        case "figure" -> figure = readQuantity(json);
        case "weight" -> weight = readQuantity(json);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors || figure == null) {
      json.endObject();
      return null;
    }
    Part part = new Part(unit, period, figure, weight);
    return json.endObject(part::made);
  }

  /** The members of a part, as they were read. */
  private record Part(
      @Nullable UnitName unit,
      @Nullable ReportPeriod period,
      Quantity figure,
      @Nullable Quantity weight) {

    TargetPart made() {
      return new TargetPart(
          Optional.ofNullable(unit),
          Optional.ofNullable(period),
          figure,
          Optional.ofNullable(weight));
    }
  }

  private static @Nullable Quantity readQuantity(JsonDecoder json) throws IOException, JsonFault {
    return Members.outcome(Quantity::parse, json);
  }
}
