package org.gangmu.json;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** The directive, as an object. */
final class DirectiveJson {

  private static final Fields FIELDS =
      Fields.required("kind")
          .andOptional(
              "title",
              "numbers",
              "indexNumber",
              "issuers",
              "addressees",
              "enclosure",
              "period",
              "dates",
              "validity",
              "subjects",
              "attachments",
              "citations");
  private static final Fields ENCLOSURE = Fields.required("title").andOptional("form");
  private static final Fields DATES =
      Fields.optional(Stream.of(DateRole.values()).map(Enum::name).toArray(String[]::new));
  private static final Fields CITATION = Fields.required("title").andOptional("number");

  private DirectiveJson() {}

  // ---- writing

  static void write(Directive directive, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("kind").value(directive.kind().name());
    Members.text("title", directive.title(), json);
    Members.texts("numbers", directive.numbers(), DocumentNumber::toString, json);
    Members.text("indexNumber", directive.indexNumber().map(IndexNumber::text), json);
    Members.texts("issuers", directive.issuers(), UnitName::text, json);
    Members.texts("addressees", directive.addressees(), UnitName::text, json);
    if (directive.enclosure().isPresent()) {
      Enclosure enclosure = directive.enclosure().get();
      json.name("enclosure").beginObject();
      Members.text("form", enclosure.form(), json);
      json.name("title").value(enclosure.title());
      json.endObject();
    }
    Members.text("period", directive.period().map(PlanPeriod::toString), json);
    if (!directive.dates().isEmpty()) {
      json.name("dates").beginObject();
      for (Map.Entry<DateRole, StatedDate> entry : directive.dates().entrySet()) {
        json.name(entry.getKey().name());
        StatedDateJson.write(entry.getValue(), json);
      }
      json.endObject();
    }
    Members.text("validity", directive.validity().map(Enum::name), json);
    Members.texts("subjects", directive.subjects(), text -> text, json);
    Members.texts("attachments", directive.attachments(), text -> text, json);
    Members.list("citations", directive.citations(), DirectiveJson::writeCitation, json);
    json.endObject();
  }

  private static void writeCitation(Citation citation, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("title").value(citation.title());
    Members.text("number", citation.number().map(DocumentNumber::toString), json);
    json.endObject();
  }

  // ---- reading

  static @Nullable Directive read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Directive.Builder builder = Directive.builder();
    DocumentKind kind = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "kind" -> kind = json.constant(DocumentKind.class);
        case "title" -> Members.set(json.string(), builder::title);
        case "numbers" -> builder.numbers(json.list(DirectiveJson::readNumber));
        case "indexNumber" ->
            Members.set(Members.canonical(IndexNumber::of, json), builder::indexNumber);
        case "issuers" -> builder.issuers(Members.units(json));
        case "addressees" -> builder.addressees(Members.units(json));
        case "enclosure" -> Members.set(readEnclosure(json), builder::enclosure);
        case "period" -> Members.set(Members.canonical(PlanPeriod::parse, json), builder::period);
        case "dates" -> builder.dates(readDates(json));
        case "validity" -> Members.set(json.constant(Validity.class), builder::validity);
        case "subjects" -> builder.subjects(json.list(JsonDecoder::string));
        case "attachments" -> builder.attachments(json.list(JsonDecoder::string));
        case "citations" -> builder.citations(json.list(DirectiveJson::readCitation));
        default -> throw new IllegalStateException(field);
      }
    }
    if (kind == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.kind(kind)::build);
  }

  private static @Nullable DocumentNumber readNumber(JsonDecoder json)
      throws IOException, JsonFault {
    return Members.canonical(DocumentNumber::parse, json);
  }

  private static @Nullable Enclosure readEnclosure(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(ENCLOSURE)) {
      return null;
    }
    String form = "";
    String title = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "form" -> form = json.string();
        case "title" -> title = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(Enclosure::new, form, title);
  }

  private static Map<DateRole, StatedDate> readDates(JsonDecoder json)
      throws IOException, JsonFault {
    Map<DateRole, StatedDate> dates = new EnumMap<>(DateRole.class);
    if (json.beginObject(DATES)) {
      for (String field = json.nextField(); field != null; field = json.nextField()) {
        StatedDate date = StatedDateJson.read(json);
        if (date != null) {
          dates.put(DateRole.valueOf(field), date);
        }
      }
      json.endObject();
    }
    return dates;
  }

  private static @Nullable Citation readCitation(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(CITATION)) {
      return null;
    }
    String title = null;
    Optional<DocumentNumber> number = Optional.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "title" -> title = json.string();
        case "number" -> number = Optional.ofNullable(readNumber(json));
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(Citation::new, title, number);
  }
}
