package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Earning;
import org.jspecify.annotations.Nullable;

/** How reports make a completion, as an object with its type, or the name of a preset. */
final class EarningJson {

  private enum Type {
    AUTOMATIC(ImmutableSet.of(), ImmutableSet.of()),
    BY_HAND(ImmutableSet.of(), ImmutableSet.of()),
    BY_TARGETS(ImmutableSet.of(), ImmutableSet.of("combination")),
    FIXED(ImmutableSet.of("begun"), ImmutableSet.of()),
    MILESTONES(ImmutableSet.of("shares"), ImmutableSet.of()),
    LEVEL_OF_EFFORT(ImmutableSet.of(), ImmutableSet.of());

    private final ImmutableSet<String> required;
    private final ImmutableSet<String> optional;

    Type(ImmutableSet<String> required, ImmutableSet<String> optional) {
      this.required = required;
      this.optional = optional;
    }
  }

  private static final Preset<Earning> PRESETS =
      new Preset<>(
          ImmutableMap.<String, Earning>builder()
              .put("AUTOMATIC", Earning.AUTOMATIC)
              .put("BY_HAND", Earning.BY_HAND)
              .put("BY_TARGETS", Earning.BY_TARGETS)
              .put("ZERO_HUNDRED", Earning.ZERO_HUNDRED)
              .put("FIFTY_FIFTY", Earning.FIFTY_FIFTY)
              .put("LEVEL_OF_EFFORT", Earning.LEVEL_OF_EFFORT)
              .buildOrThrow(),
          ImmutableMap.of(
              "FIXED",
              "{\"type\":\"FIXED\",\"begun\":\"0.3\"}",
              "MILESTONES",
              "{\"type\":\"MILESTONES\",\"shares\":[{\"stage\":\"开工\",\"share\":\"3/10\"},…]}"));

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE).andOptional("combination", "begun", "shares");
  private static final Fields MILESTONE = Fields.required("stage", "share");

  private EarningJson() {}

  // ---- writing

  static void write(Earning earning, JsonWriter json) throws IOException {
    json.beginObject();
    if (earning instanceof Earning.Automatic) {
      json.name(Variant.TYPE).value(Type.AUTOMATIC.name());
    } else if (earning instanceof Earning.ByHand) {
      json.name(Variant.TYPE).value(Type.BY_HAND.name());
    } else if (earning instanceof Earning.ByTargets targets) {
      json.name(Variant.TYPE).value(Type.BY_TARGETS.name());
      if (targets.combination() != Earning.Combination.MEAN) {
        json.name("combination").value(targets.combination().name());
      }
    } else if (earning instanceof Earning.Fixed fixed) {
      json.name(Variant.TYPE).value(Type.FIXED.name());
      json.name("begun").value(fixed.begun().toString());
    } else if (earning instanceof Earning.Milestones milestones) {
      json.name(Variant.TYPE).value(Type.MILESTONES.name());
      writeShares(milestones.shares(), json);
    } else if (earning instanceof Earning.LevelOfEffort) {
      json.name(Variant.TYPE).value(Type.LEVEL_OF_EFFORT.name());
    } else {
      throw new IllegalStateException("no form for " + earning);
    }
    json.endObject();
  }

  /** Writes the milestones in the order of their names, since theirs does not count. */
  private static void writeShares(ImmutableMap<String, Share> shares, JsonWriter json)
      throws IOException {
    json.name("shares").beginArray();
    for (Map.Entry<String, Share> entry : ImmutableSortedMap.copyOf(shares).entrySet()) {
      json.beginObject();
      json.name("stage").value(entry.getKey());
      json.name("share").value(entry.getValue().toString());
      json.endObject();
    }
    json.endArray();
  }

  // ---- reading

  static @Nullable Earning read(JsonDecoder json) throws IOException, JsonFault {
    return PRESETS.read(EarningJson::readObject, json);
  }

  private static @Nullable Earning readObject(JsonDecoder json) throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Type type = null;
    Earning.Combination combination = Earning.Combination.MEAN;
    Completion begun = null;
    ImmutableMap<String, Share> shares = ImmutableMap.of();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.constant(Type.class);
        case "combination" -> combination = json.constant(Earning.Combination.class);
        case "begun" -> begun = Members.outcome(Completion::parse, json);
        case "shares" -> shares = readShares(json);
        default -> throw new IllegalStateException(field);
      }
    }
    if (type == null || !variant.fits(type.required, type.optional)) {
      json.endObject();
      return null;
    }
    Earning.Combination how = combination;
    Completion part = begun;
    ImmutableMap<String, Share> each = shares;
    return switch (type) {
      case AUTOMATIC -> json.endObject(() -> Earning.AUTOMATIC);
      case BY_HAND -> json.endObject(() -> Earning.BY_HAND);
      case BY_TARGETS -> json.endObject((t, c) -> new Earning.ByTargets(c), type, how);
      case FIXED -> json.endObject((t, b) -> new Earning.Fixed(b), type, part);
      case MILESTONES -> json.endObject(() -> new Earning.Milestones(each));
      case LEVEL_OF_EFFORT -> json.endObject(() -> Earning.LEVEL_OF_EFFORT);
    };
  }

  private static ImmutableMap<String, Share> readShares(JsonDecoder json)
      throws IOException, JsonFault {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Milestone milestone : json.list(EarningJson::readMilestone)) {
      if (shares.putIfAbsent(milestone.stage(), milestone.share()) != null) {
        json.report(
            Diagnostic.error(
                JsonCode.BAD_VALUE,
                "stage must be given once: " + JsonDecoder.shown(milestone.stage()),
                milestone.place()));
      }
    }
    return ImmutableMap.copyOf(shares);
  }

  private static @Nullable Milestone readMilestone(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(MILESTONE)) {
      return null;
    }
    String stage = null;
    Share share = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "stage" -> stage = json.string();
        case "share" -> share = Members.outcome(Share::parse, json);
        default -> throw new IllegalStateException(field);
      }
    }
    Location place = json.placeOfObject();
    return json.endObject((name, of) -> new Milestone(name, of, place), stage, share);
  }

  /** A milestone, and where it stands. */
  private record Milestone(String stage, Share share, Location place) {}
}
