package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightOverlap;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTable;
import org.jspecify.annotations.Nullable;

/** What decides a light, as an object with its type, or the name of a preset. */
final class LightRuleJson {

  private enum Type {
    POLICY(ImmutableSet.of("name", "measure", "bands"), ImmutableSet.of("otherwise")),
    TABLE(ImmutableSet.of("name", "cases"), ImmutableSet.of("overlap", "otherwise"));

    private final ImmutableSet<String> required;
    private final ImmutableSet<String> optional;

    Type(ImmutableSet<String> required, ImmutableSet<String> optional) {
      this.required = required;
      this.optional = optional;
    }
  }

  private static final Preset<LightRule> PRESETS =
      new Preset<>(
          ImmutableMap.<String, LightRule>builder()
              .put("YINCHUAN", LightPolicy.YINCHUAN)
              .put("WUHAN", LightPolicy.WUHAN)
              .put("TIANJIN_BONDS", LightPolicy.TIANJIN_BONDS)
              .put("YINCHUAN_FUNDS", LightPolicy.YINCHUAN_FUNDS)
              .put("XIAN", LightPolicy.XIAN)
              .put("TIANJIN_INVESTMENT", LightTable.TIANJIN_INVESTMENT)
              .put("YINCHUAN_START", LightTable.YINCHUAN_START)
              .put("YINCHUAN_LISTING", LightTable.YINCHUAN_LISTING)
              .put("DESIGN_2026", LightTable.DESIGN_2026)
              .put("DAZU", LightTable.DAZU)
              .buildOrThrow(),
          ImmutableMap.of(
              "POLICY",
              "{\"type\":\"POLICY\",\"name\":\"…\",\"measure\":\"POINTS_BEHIND\",\"bands\":[…]}",
              "TABLE",
              "{\"type\":\"TABLE\",\"name\":\"…\",\"cases\":[…]}"));

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE)
          .andOptional("name", "measure", "bands", "cases", "overlap", "otherwise");

  private LightRuleJson() {}

  // ---- writing

  static void write(LightRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    if (rule instanceof LightPolicy policy) {
      json.name(Variant.TYPE).value(Type.POLICY.name());
      json.name("name").value(policy.name());
      json.name("measure").value(policy.measure().name());
      json.name("bands").beginArray();
      for (LightBand band : policy.bands()) {
        LightBandJson.write(band, json);
      }
      json.endArray();
    } else if (rule instanceof LightTable table) {
      json.name(Variant.TYPE).value(Type.TABLE.name());
      json.name("name").value(table.name());
      json.name("cases").beginArray();
      for (LightCase each : table.cases()) {
        LightCaseJson.write(each, json);
      }
      json.endArray();
      if (table.overlap() != LightOverlap.REFUSED) {
        json.name("overlap").value(table.overlap().name());
      }
    } else {
      throw new IllegalStateException("no form for " + rule);
    }
    Members.text("otherwise", rule.otherwise().map(Light::name), json);
    json.endObject();
  }

  // ---- reading

  /** Takes a rule; what it leaves open, and cases that are idle, are reported as warnings. */
  static @Nullable LightRule read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(LightRuleJson::readObject, json);
  }

  private static @Nullable LightRule readObject(JsonDecoder json) throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Type type = null;
    String name = null;
    LightMeasure measure = null;
    ImmutableList<LightBand> bands = ImmutableList.of();
    ImmutableList<LightCase> cases = ImmutableList.of();
    LightOverlap overlap = LightOverlap.REFUSED;
    Optional<Light> otherwise = Optional.empty();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.constant(Type.class);
        case "name" -> name = json.string();
        case "measure" -> measure = json.constant(LightMeasure.class);
        case "bands" -> bands = json.list(LightBandJson::read);
        case "cases" -> cases = json.list(LightCaseJson::read);
        case "overlap" -> overlap = json.constant(LightOverlap.class);
        case "otherwise" -> otherwise = Optional.ofNullable(json.constant(Light.class));
        default -> throw new IllegalStateException(field);
      }
    }
    if (type == null || !variant.fits(type.required, type.optional)) {
      json.endObject();
      return null;
    }
    Location place = json.placeOfObject();
    Optional<Light> ofRest = otherwise;
    return placed(
        type == Type.POLICY
            ? json.endObject(
                (called, of, in) -> LightPolicy.of(called, of, in, ofRest), name, measure, bands)
            : json.endObject(
                (called, of, where) -> LightTable.of(called, of, where, ofRest),
                name,
                cases,
                overlap),
        place,
        json);
  }

  /** Reports what was found of a rule, at its place in the document. */
  private static @Nullable LightRule placed(
      @Nullable Outcome<? extends LightRule> outcome, Location place, JsonDecoder json) {
    if (outcome == null) {
      return null;
    }
    for (Diagnostic each : outcome.diagnostics()) {
      json.report(new Diagnostic(each.severity(), each.code(), each.message(), place));
    }
    return outcome.value().orElse(null);
  }
}
