package org.gangmu.json;

import java.io.IOException;
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
import org.gangmu.target.TargetText;
import org.jspecify.annotations.Nullable;

/** A target, with what is wanted in its one-line text form. What is usual is not written. */
final class TargetJson {

  private static final Fields FIELDS =
      Fields.required("expression")
          .andOptional(
              "kind", "measureKind", "scope", "deadline", "commitment", "phrase", "source");

  private TargetJson() {}

  static void write(Target target, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("expression").value(TargetText.write(target.expression()));
    if (target.kind() != TargetKind.TARGET) {
      json.name("kind").value(target.kind().name());
    }
    if (target.measureKind() != MeasureKind.UNSTATED) {
      json.name("measureKind").value(target.measureKind().name());
    }
    Members.text("scope", target.scope(), json);
    if (target.deadline().isPresent()) {
      json.name("deadline");
      StatedDateJson.write(target.deadline().get(), json);
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
        case "expression" -> expression = readExpression(json);
        case "kind" -> Members.set(json.constant(TargetKind.class), builder::kind);
        case "measureKind" -> Members.set(json.constant(MeasureKind.class), builder::measureKind);
        case "scope" -> Members.set(json.string(), builder::scope);
        case "deadline" -> Members.set(StatedDateJson.read(json), builder::deadline);
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

  private static @Nullable TargetExpression readExpression(JsonDecoder json)
      throws IOException, JsonFault {
    return json.parsed(
        text -> {
          Outcome<TargetExpression> outcome = TargetText.parse(text, json.limits());
          if (outcome.value().isEmpty()) {
            throw new IllegalArgumentException(
                "expression must be a target, but at "
                    + outcome.errors().get(0).location().describe()
                    + ": "
                    + outcome.errors().get(0).message());
          }
          return outcome.value().get();
        });
  }
}
