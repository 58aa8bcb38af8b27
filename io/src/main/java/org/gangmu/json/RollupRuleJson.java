package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.jspecify.annotations.Nullable;

/**
 * How parts make a whole, as an object with the name of the rule for its type, or the name of a
 * preset. A rule of another party has no other members: its name says all.
 */
final class RollupRuleJson {

  /** The rules that can be given by name, those of others left aside. */
  static final ImmutableMap<String, RollupRule> PRESETS =
      ImmutableMap.<String, RollupRule>builder()
          .put("WEIGHTED_MEAN", WeightedMean.DECLARED)
          .put("SUM_OF_AMOUNTS", new SumOfAmounts())
          .put("LEAST", Extreme.LEAST)
          .put("MOST", Extreme.MOST)
          .put("LATEST", new Latest())
          .put("EQUAL", WeightedMean.EQUAL)
          .put("COUNT_DONE", WeightedMean.COUNT_DONE)
          .put("ALL", Quorum.ALL)
          .put("ANY", Quorum.ANY)
          .buildOrThrow();

  private static final ImmutableMap<String, ImmutableSet<String>> MEMBERS =
      ImmutableMap.of(
          "WEIGHTED_MEAN",
          ImmutableSet.of("weighting", "scope", "counted"),
          "QUORUM",
          ImmutableSet.of("count", "share"));

  private static final Fields FIELDS =
      Fields.required(Variant.TYPE).andOptional("weighting", "scope", "counted", "count", "share");

  private RollupRuleJson() {}

  // ---- writing

  /** Writes a rule; of one of another party no more than its name. */
  static void write(RollupRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name(Variant.TYPE).value(rule.name());
    if (rule instanceof WeightedMean mean) {
      if (mean.weighting() != Weighting.DECLARED) {
        json.name("weighting").value(mean.weighting().name());
      }
      if (mean.scope() != RollupScope.CHILDREN) {
        json.name("scope").value(mean.scope().name());
      }
      if (mean.counted() != WeightedMean.Counted.COMPLETION) {
        json.name("counted").value(mean.counted().name());
      }
    } else if (rule instanceof Quorum quorum) {
      if (quorum.count() > 0) {
        json.name("count").value(quorum.count());
      } else {
        json.name("share").value(quorum.share().toString());
      }
    }
    json.endObject();
  }

  /**
   * Writes a rule that is to be read again.
   *
   * @throws IllegalArgumentException if it is of another party and not among those known
   */
  static void write(RollupRule rule, RuleNames known, JsonWriter json) throws IOException {
    if (!isOurs(rule)) {
      known.check(rule);
    }
    write(rule, json);
  }

  private static boolean isOurs(RollupRule rule) {
    return rule instanceof WeightedMean
        || rule instanceof SumOfAmounts
        || rule instanceof Extreme
        || rule instanceof Quorum
        || rule instanceof Latest;
  }

  // ---- reading

  /** Takes one of our rules, or of those known besides. */
  static @Nullable RollupRule read(RuleNames known, JsonDecoder json)
      throws IOException, JsonFault {
    return known.presets().read(each -> readObject(known, each), json);
  }

  private static @Nullable RollupRule readObject(RuleNames known, JsonDecoder json)
      throws IOException, JsonFault {
    Variant variant = new Variant(json);
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    String type = null;
    Weighting weighting = Weighting.DECLARED;
    RollupScope scope = RollupScope.CHILDREN;
    WeightedMean.Counted counted = WeightedMean.Counted.COMPLETION;
    Long count = 0L;
    Share share = Share.NOTHING;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      variant.give(field);
      switch (field) {
        case Variant.TYPE -> type = json.parsed(name -> checkedType(name, known));
        case "weighting" -> weighting = json.constant(Weighting.class);
        case "scope" -> scope = json.constant(RollupScope.class);
        case "counted" -> counted = json.constant(WeightedMean.Counted.class);
        case "count" -> count = json.longInteger();
        case "share" -> share = Members.outcome(Share::parse, json);
        default -> throw new IllegalStateException(field);
      }
    }
    if (type == null
        || !variant.fits(ImmutableSet.of(), MEMBERS.getOrDefault(type, ImmutableSet.of()))) {
      json.endObject();
      return null;
    }
    return switch (type) {
      case "WEIGHTED_MEAN" -> json.endObject(WeightedMean::new, weighting, scope, counted);
      case "QUORUM" -> json.endObject(Quorum::new, count, share);
      default -> {
        json.endObject();
        RollupRule preset = PRESETS.get(type);
        yield preset == null ? known.rules().get(type) : preset;
      }
    };
  }

  private static String checkedType(String name, RuleNames known) {
    if (RuleNames.OURS.contains(name) || known.rules().containsKey(name)) {
      return name;
    }
    List<String> names = new ArrayList<>(RuleNames.OURS);
    names.addAll(known.rules().keySet());
    throw new IllegalArgumentException(
        "rule must be one of "
            + String.join(", ", names)
            + ", or given to withRules: "
            + JsonDecoder.shown(name));
  }
}
