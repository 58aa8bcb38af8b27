package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.math.BigDecimal;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader.Token;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.LightAverage;
import org.gangmu.progress.LightFlag;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.progress.Share;
import org.gangmu.target.Attainment;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What the light of one dimension of a task is decided by, as an object with both. */
final class LightInputsJson {

  private static final Fields FIELDS =
      Fields.required("task", "dimension")
          .andOptional(
              "pace",
              "daysLeft",
              "timeLeft",
              "periodsBehind",
              "figure",
              "planned",
              "average",
              "flags");
  private static final Fields PACE = Fields.required("expected").andOptional("actual");

  /** The longest text of a number, and of each part of a fraction. */
  private static final int LONGEST = 60;

  private LightInputsJson() {}

  /** Inputs, and the task and dimension they are of. */
  record Placed(TaskId task, String dimension, LightInputs inputs) {}

  // ---- writing

  static void write(TaskId task, String dimension, LightInputs inputs, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("task").value(task.text());
    json.name("dimension").value(dimension);
    if (inputs.pace().isPresent()) {
      Pace pace = inputs.pace().get();
      json.name("pace").beginObject();
      json.name("expected").value(pace.expected().toString());
      Members.text("actual", pace.actual().map(Attainment::toString), json);
      json.endObject();
    }
    if (inputs.daysLeft().isPresent()) {
      json.name("daysLeft").value(inputs.daysLeft().getAsLong());
    }
    Members.text("timeLeft", inputs.timeLeft().map(Share::toString), json);
    if (inputs.periodsBehind().isPresent()) {
      json.name("periodsBehind").value(inputs.periodsBehind().getAsInt());
    }
    if (inputs.figure().isPresent()) {
      json.name("figure").value(inputs.figure().get());
    }
    if (inputs.planned().isPresent()) {
      json.name("planned").value(inputs.planned().get());
    }
    if (inputs.average().isPresent()) {
      json.name("average").value(inputs.average().get().toString());
    }
    Members.texts(
        "flags", inputs.flags().stream().map(LightFlag::name).sorted().toList(), t -> t, json);
    json.endObject();
  }

  // ---- reading

  static @Nullable Placed read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    TaskId task = null;
    String dimension = null;
    LightInputs.Builder inputs = LightInputs.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "task" -> task = json.parsed(TaskId::of);
        case "dimension" -> dimension = json.string();
        case "pace" -> Members.set(readPace(json), inputs::pace);
        case "daysLeft" -> Members.set(json.longInteger(), inputs::daysLeft);
        case "timeLeft" -> Members.set(Members.outcome(Share::parse, json), inputs::timeLeft);
        case "periodsBehind" -> Members.set(json.integer(), inputs::periodsBehind);
        case "figure" -> Members.set(json.decimal(), inputs::figure);
        case "planned" -> Members.set(json.decimal(), inputs::planned);
        case "average" -> Members.set(readAverage(json), inputs::average);
        case "flags" -> inputs.flags(json.distinct(each -> each.parsed(LightFlag::new)));
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject((of, in) -> new Placed(of, in, inputs.build()), task, dimension);
  }

  private static @Nullable Pace readPace(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(PACE)) {
      return null;
    }
    Share expected = null;
    Attainment actual = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "expected" -> expected = Members.outcome(Share::parse, json);
        case "actual" -> actual = json.parsed(LightInputsJson::attainment);
        default -> throw new IllegalStateException(field);
      }
    }
    json.endObject();
    if (json.errors() > errors || expected == null) {
      return null;
    }
    return actual == null ? Pace.ofUnknown(expected) : Pace.of(expected, actual);
  }

  private static @Nullable LightAverage readAverage(JsonDecoder json)
      throws IOException, JsonFault {
    if (json.isNext(Token.STRING)) {
      return json.parsed(LightInputsJson::average);
    }
    BigDecimal figure = json.decimal();
    return figure == null ? null : LightAverage.ofFigure(figure);
  }

  private static Attainment attainment(String text) {
    String rule = "attainment must be a decimal or a fraction, as 0.42 or 21/50";
    BigDecimal[] parts = fraction(text, rule);
    return Attainment.of(parts[0], parts[1]);
  }

  private static LightAverage average(String text) {
    BigDecimal[] parts = fraction(text, "average must be a number or a fraction, as 16/3");
    return LightAverage.ofQuotient(parts[0], parts[1]);
  }

  /** Returns both numbers of a fraction, the second one 1 where there is no stroke. */
  private static BigDecimal[] fraction(String text, String rule) {
    int stroke = text.indexOf('/');
    String above = stroke < 0 ? text : text.substring(0, stroke);
    String below = stroke < 0 ? "1" : text.substring(stroke + 1);
    checkArgument(isNumber(above) && isNumber(below), "%s: %s", rule, JsonDecoder.shown(text));
    return new BigDecimal[] {new BigDecimal(above), new BigDecimal(below)};
  }

  /** Returns whether a text is digits, possibly with a sign before and a point among them. */
  private static boolean isNumber(String text) {
    int points = 0;
    int digits = 0;
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return digits > 0 && points <= 1 && text.length() <= LONGEST;
  }
}
