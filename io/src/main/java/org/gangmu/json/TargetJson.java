package org.gangmu.json;

import java.io.IOException;
import java.time.LocalDate;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.target.Commitment;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetKind;
import org.jspecify.annotations.Nullable;

/** A target, as an object; its expression is one text. */
final class TargetJson {

  private static final Fields FIELDS =
      Fields.required("expression")
          .andOptional(
              "kind", "measureKind", "scope", "deadline", "commitment", "phrase", "source");
  private static final Fields DATE = Fields.required("date").andOptional("words");

  private TargetJson() {}

  static void write(Target target, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("expression").value(target.expression().toString());
    if (target.kind() != TargetKind.TARGET) {
      json.name("kind").value(target.kind().name());
    }
    if (target.measureKind() != MeasureKind.UNSTATED) {
      json.name("measureKind").value(target.measureKind().name());
    }
    Members.text("scope", target.scope(), json);
    if (target.deadline().isPresent()) {
      StatedDate deadline = target.deadline().get();
      json.name("deadline").beginObject();
      json.name("date").value(deadline.date().toString());
      Members.text("words", deadline.words(), json);
      json.endObject();
    }
    if (target.commitment() != Commitment.EXPECTED) {
      json.name("commitment").value(target.commitment().name());
    }
    Members.text("phrase", target.phrase(), json);
    if (target.source().isPresent()) {
      Span source = target.source().get();
      json.name("source").beginInlineArray().value(source.start()).value(source.end()).endArray();
    }
    json.endObject();
  }

  static @Nullable Target read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Target.Builder builder = Target.builder();
    TargetExpression expression = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "expression" -> expression = Members.canonical(TargetJson::parse, json);
        case "kind" -> Members.set(json.constant(TargetKind.class), builder::kind);
        case "measureKind" -> Members.set(json.constant(MeasureKind.class), builder::measureKind);
        case "scope" -> Members.set(json.string(), builder::scope);
        case "deadline" -> Members.set(date(json), builder::deadline);
        case "commitment" -> Members.set(json.constant(Commitment.class), builder::commitment);
        case "phrase" -> Members.set(json.string(), builder::phrase);
        case "source" -> Members.set(json.integerPair(Span::new), builder::source);
        default -> throw new IllegalStateException(field);
      }
    }
    if (expression == null) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.expression(expression)::build);
  }

  private static TargetExpression parse(String text) {
    Outcome<TargetExpression> parsed = TargetExpression.parse(text);
    return parsed
        .value()
        .orElseThrow(() -> new IllegalArgumentException(parsed.diagnostics().get(0).message()));
  }

  private static @Nullable StatedDate date(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(DATE)) {
      return null;
    }
    LocalDate date = null;
    String words = "";
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "date" -> date = json.date();
        case "words" -> words = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(StatedDate::new, date, words);
  }
}
