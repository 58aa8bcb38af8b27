package org.gangmu.json;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Which values show which light, as an object. A band names its ends by whether they belong to it:
 * {@code atLeast} or {@code above}, {@code atMost} or {@code below}; where it has none it goes on
 * for ever.
 */
final class LightPolicyJson {

  private static final Fields FIELDS =
      Fields.required("name", "measure", "bands").andOptional("otherwise");
  private static final Fields BAND =
      Fields.required("light").andOptional("atLeast", "above", "atMost", "below");

  private LightPolicyJson() {}

  // ---- writing

  static void write(LightPolicy policy, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("name").value(policy.name());
    json.name("measure").value(policy.measure().name());
    json.name("bands").beginArray();
    for (LightBand band : policy.bands()) {
      writeBand(band, json);
    }
    json.endArray();
    Members.text("otherwise", policy.otherwise().map(Light::name), json);
    json.endObject();
  }

  static void writeBand(LightBand band, JsonWriter json) throws IOException {
    Range<BigDecimal> values = band.values();
    json.beginObject();
    if (values.hasLowerBound()) {
      json.name(values.lowerBoundType() == BoundType.CLOSED ? "atLeast" : "above");
      json.value(values.lowerEndpoint());
    }
    if (values.hasUpperBound()) {
      json.name(values.upperBoundType() == BoundType.CLOSED ? "atMost" : "below");
      json.value(values.upperEndpoint());
    }
    json.name("light").value(band.light().name());
    json.endObject();
  }

  // ---- reading

  /** Takes a policy; what it leaves open is reported as a warning. */
  static @Nullable LightPolicy read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    String name = null;
    LightMeasure measure = null;
    ImmutableList<LightBand> bands = ImmutableList.of();
    Optional<Light> otherwise = Optional.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> name = json.string();
        case "measure" -> measure = json.constant(LightMeasure.class);
        case "bands" -> bands = json.list(LightPolicyJson::readBand);
        case "otherwise" -> otherwise = Optional.ofNullable(json.constant(Light.class));
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    Location place = json.placeOfObject();
    Optional<Light> ofRest = otherwise;
    Outcome<LightPolicy> outcome =
        json.endObject(
            (called, of, in) -> LightPolicy.of(called, of, in, ofRest), name, measure, bands);
    if (outcome == null) {
      return null;
    }
    for (Diagnostic each : outcome.diagnostics()) {
      json.report(new Diagnostic(each.severity(), each.code(), each.message(), place));
    }
    return outcome.value().orElse(null);
  }

  static @Nullable LightBand readBand(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(BAND)) {
      return null;
    }
    Light light = null;
    BigDecimal atLeast = null;
    BigDecimal above = null;
    BigDecimal atMost = null;
    BigDecimal below = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "light" -> light = json.constant(Light.class);
        case "atLeast" -> atLeast = json.decimal();
        case "above" -> above = json.decimal();
        case "atMost" -> atMost = json.decimal();
        case "below" -> below = json.decimal();
        default -> throw new IllegalStateException(field);
      }
    }
    if (atLeast != null && above != null) {
      json.reportObject(
          JsonCode.BAD_VALUE, "band must begin atLeast or above a value, but has both");
    }
    if (atMost != null && below != null) {
      json.reportObject(JsonCode.BAD_VALUE, "band must end atMost or below a value, but has both");
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    Ends ends = new Ends(atLeast, above, atMost, below);
    return json.endObject((values, shown) -> new LightBand(values.range(), shown), ends, light);
  }

  /** The ends of a band, at most one of each side. */
  private record Ends(
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal above,
      @Nullable BigDecimal atMost,
      @Nullable BigDecimal below) {

    /** Returns the values between the ends; throws where there are none. */
    Range<BigDecimal> range() {
      BigDecimal lower = atLeast == null ? above : atLeast;
      BigDecimal upper = atMost == null ? below : atMost;
      BoundType lowerType = atLeast == null ? BoundType.OPEN : BoundType.CLOSED;
      BoundType upperType = atMost == null ? BoundType.OPEN : BoundType.CLOSED;
      if (lower == null) {
        return upper == null ? Range.all() : Range.upTo(upper, upperType);
      }
      return upper == null
          ? Range.downTo(lower, lowerType)
          : Range.range(lower, lowerType, upper, upperType);
    }
  }
}
