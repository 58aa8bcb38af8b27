package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.rollup.MissingRule;
import org.jspecify.annotations.Nullable;

/** What is done where no report came, as an object with its type, or the name of a preset. */
final class MissingRuleJson {

  private enum Type {
    UNKNOWN,
    ZERO,
    EXCLUDE,
    ASSUME_PLAN,
    CARRY
  }

  private static final Preset<MissingRule> PRESETS =
      new Preset<>(
          ImmutableMap.of(
              "UNKNOWN",
              MissingRule.UNKNOWN,
              "ZERO",
              MissingRule.ZERO,
              "EXCLUDE",
              MissingRule.EXCLUDE,
              "ASSUME_PLAN",
              MissingRule.ASSUME_PLAN),
          ImmutableMap.of("CARRY", "{\"type\":\"CARRY\",\"days\":40}"));

  private static final Fields FIELDS = Fields.required(Variant.TYPE).andOptional("days");

  private MissingRuleJson() {}

  static void write(MissingRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name(Variant.TYPE).value(type(rule).name());
    if (rule instanceof MissingRule.Carry carry) {
      json.name("days").value(carry.days());
    }
    json.endObject();
  }

  private static Type type(MissingRule rule) {
    if (rule instanceof MissingRule.Unknown) {
      return Type.UNKNOWN;
    }
    if (rule instanceof MissingRule.Zero) {
      return Type.ZERO;
    }
    if (rule instanceof MissingRule.Exclude) {
      return Type.EXCLUDE;
    }
    if (rule instanceof MissingRule.AssumePlan) {
      return Type.ASSUME_PLAN;
    }
    if (rule instanceof MissingRule.Carry) {
      return Type.CARRY;
    }
    throw new IllegalStateException("no form for " + rule);
  }

  static @Nullable MissingRule read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(MissingRuleJson::readObject, json);
  }

  private static @Nullable MissingRule readObject(JsonDecoder json) throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Type type = null;
    Integer days = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.constant(Type.class);
        case "days" -> days = json.integer();
        default -> throw new IllegalStateException(field);
      }
    }
    ImmutableSet<String> needed = type == Type.CARRY ? ImmutableSet.of("days") : ImmutableSet.of();
    if (type == null || !variant.fits(needed, ImmutableSet.of())) {
      json.endObject();
      return null;
    }
    return switch (type) {
      case UNKNOWN -> json.endObject(() -> MissingRule.UNKNOWN);
      case ZERO -> json.endObject(() -> MissingRule.ZERO);
      case EXCLUDE -> json.endObject(() -> MissingRule.EXCLUDE);
      case ASSUME_PLAN -> json.endObject(() -> MissingRule.ASSUME_PLAN);
      case CARRY -> json.endObject((of, count) -> MissingRule.carry(count), type, days);
    };
  }
}
