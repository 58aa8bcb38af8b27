package org.gangmu.json;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.math.BigDecimal;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.target.AssessmentPolicy;
import org.jspecify.annotations.Nullable;

/** What a place settles of its targets, as an object; what is usual is not written. */
final class AssessmentPolicyJson {

  private static final Fields FIELDS =
      Fields.optional("tolerance", "near", "beyondAboutIsMet", "lowerIsBetter", "cap", "source");

  private AssessmentPolicyJson() {}

  static void write(AssessmentPolicy policy, JsonWriter json) throws IOException {
    AssessmentPolicy usual = AssessmentPolicy.defaults();
    json.beginObject();
    if (policy.tolerance().isPresent()) {
      json.name("tolerance").value(policy.tolerance().get());
    }
    unusual("near", policy.near(), usual.near(), json);
    if (policy.beyondAboutIsMet()) {
      json.name("beyondAboutIsMet").value(true);
    }
    Members.texts(
        "lowerIsBetter", ImmutableSortedSet.copyOf(policy.lowerIsBetter()), text -> text, json);
    unusual("cap", policy.cap(), usual.cap(), json);
    Members.text("source", policy.source(), json);
    json.endObject();
  }

  private static void unusual(String name, BigDecimal value, BigDecimal usual, JsonWriter json)
      throws IOException {
    if (value.compareTo(usual) != 0) {
      json.name(name).value(value);
    }
  }

  static @Nullable AssessmentPolicy read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    AssessmentPolicy.Builder builder = AssessmentPolicy.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "tolerance" -> Members.set(json.decimal(), builder::tolerance);
        case "near" -> Members.set(json.decimal(), builder::near);
        case "beyondAboutIsMet" -> Members.set(json.bool(), builder::beyondAboutIsMet);
        case "lowerIsBetter" -> builder.lowerIsBetter(json.distinct(JsonDecoder::string));
        case "cap" -> Members.set(json.decimal(), builder::cap);
        case "source" -> Members.set(json.string(), builder::source);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder::build);
  }
}
