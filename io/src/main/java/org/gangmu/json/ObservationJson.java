package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader.Token;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.target.Observation;
import org.gangmu.target.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an indicator: the text of a quantity where that is all, as {@code "1.2万人"}, else
 * an object. Its maps are objects too, those by base with the {@link BaseText} as names.
 */
final class ObservationJson {

  private static final Fields FIELDS =
      Fields.optional(
          "date",
          "level",
          "baseline",
          "changes",
          "bases",
          "changeBefore",
          "references",
          "ranks",
          "grade",
          "gradesBestFirst",
          "gradeReached",
          "doneCount",
          "totalCount",
          "everNonZero",
          "signBefore",
          "completions",
          "openStages");

  private ObservationJson() {}

  // ---- writing

  static void write(Observation observation, JsonWriter json) throws IOException {
    if (observation.level().isPresent()) {
      Quantity level = observation.level().get();
      if (observation.equals(Observation.ofLevel(level))) {
        json.value(level.toString());
        return;
      }
    }
    json.beginObject();
    Members.text("date", observation.date().map(LocalDate::toString), json);
    Members.text("level", observation.level().map(Quantity::toString), json);
    Members.text("baseline", observation.baseline().map(Quantity::toString), json);
    Members.entries(
        "changes", observation.changes(), BaseText::write, ObservationJson::write, json);
    Members.entries("bases", observation.bases(), BaseText::write, ObservationJson::write, json);
    Members.text("changeBefore", observation.changeBefore().map(Quantity::toString), json);
    Members.entries(
        "references", observation.references(), name -> name, ObservationJson::write, json);
    Members.entries(
        "ranks", observation.ranks(), name -> name, (rank, out) -> out.value(rank), json);
    Members.text("grade", observation.grade(), json);
    Members.texts("gradesBestFirst", observation.gradesBestFirst(), text -> text, json);
    if (observation.gradeReached().isPresent()) {
      json.name("gradeReached").value(observation.gradeReached().get());
    }
    if (observation.doneCount().isPresent()) {
      json.name("doneCount").value(observation.doneCount().getAsLong());
    }
    if (observation.totalCount().isPresent()) {
      json.name("totalCount").value(observation.totalCount().getAsLong());
    }
    if (observation.everNonZero().isPresent()) {
      json.name("everNonZero").value(observation.everNonZero().get());
    }
    if (observation.signBefore().isPresent()) {
      json.name("signBefore").value(observation.signBefore().getAsInt());
    }
    Members.entries(
        "completions",
        observation.completions(),
        name -> name,
        (day, out) -> out.value(day.toString()),
        json);
    Members.texts(
        "openStages", observation.openStages().stream().sorted().toList(), text -> text, json);
    json.endObject();
  }

  private static void write(Quantity quantity, JsonWriter json) throws IOException {
    json.value(quantity.toString());
  }

  // ---- reading

  static @Nullable Observation read(JsonDecoder json) throws IOException, JsonFault {
    if (json.isNext(Token.STRING)) {
      return json.parsed(ObservationJson::ofText);
    }
    if (!json.isNext(Token.OBJECT)) {
      json.refuse("a string as \"1.2万人\" or an object");
      return null;
    }
    return readObject(json);
  }

  /**
   * Returns the observation of a figure alone.
   *
   * @throws IllegalArgumentException if the text is no figure
   */
  private static Observation ofText(String text) {
    Outcome<Quantity> level = Quantity.parse(text);
    if (text.isEmpty() || level.value().isPresent() || isFigureBegun(text)) {
      return Observation.ofLevel(Members.valueOf(level));
    }
    throw new IllegalArgumentException(
        "observation must be a figure, or an object with completions or openStages for a stage,"
            + " grade for a grade, everNonZero for what must never be: "
            + JsonDecoder.shown(text));
  }

  /** Returns whether a text begins as a figure does, so that the rest of it is wrong. */
  private static boolean isFigureBegun(String text) {
    char first = text.charAt(0);
    return first == '-' || first == '.' || Character.isDigit(first);
  }

  private static @Nullable Observation readObject(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Observation.Builder builder = Observation.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "date" -> Members.set(json.date(), builder::date);
        case "level" -> Members.set(readQuantity(json), builder::level);
        case "baseline" -> Members.set(readQuantity(json), builder::baseline);
        case "changes" ->
            builder.changes(Members.entries(BaseText::parse, ObservationJson::readQuantity, json));
        case "bases" ->
            builder.bases(Members.entries(BaseText::parse, ObservationJson::readQuantity, json));
        case "changeBefore" -> Members.set(readQuantity(json), builder::changeBefore);
        case "references" ->
            builder.references(Members.entries(ObservationJson::readQuantity, json));
        case "ranks" -> builder.ranks(Members.entries(JsonDecoder::integer, json));
        case "grade" -> Members.set(json.string(), builder::grade);
        case "gradesBestFirst" -> builder.gradesBestFirst(json.list(JsonDecoder::string));
        case "gradeReached" -> Members.set(json.bool(), builder::gradeReached);
        case "doneCount" -> Members.set(json.longInteger(), builder::doneCount);
        case "totalCount" -> Members.set(json.longInteger(), builder::totalCount);
        case "everNonZero" -> Members.set(json.bool(), builder::everNonZero);
        case "signBefore" -> Members.set(json.integer(), builder::signBefore);
        case "completions" -> builder.completions(Members.entries(JsonDecoder::date, json));
        case "openStages" -> builder.openStages(json.distinct(JsonDecoder::string));
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }

  private static @Nullable Quantity readQuantity(JsonDecoder json) throws IOException, JsonFault {
    return Members.outcome(Quantity::parse, json);
  }
}
