package org.gangmu.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.flat.FlatPlan;
import org.gangmu.flat.FlatTarget;
import org.gangmu.plan.Plan;
import org.gangmu.target.Scale;

/**
 * How well the targets read agree with answer keys, added up over texts: a target is found where
 * one of the same amount and unit was read, typed where relation, basis and kind agree too. Entries
 * that a key marks ambiguous are neither rewarded nor punished.
 */
final class TargetScore {

  private int wanted;
  private int read;
  private int found;
  private int typed;
  private int dated;
  private int promised;
  private final List<String> misses = new ArrayList<>();

  void add(JsonNode key, Plan plan) {
    Map<String, List<FlatTarget>> rest = new HashMap<>();
    for (FlatTarget target : FlatPlan.of(plan).targets().targets()) {
      rest.computeIfAbsent(amount(target), amount -> new ArrayList<>()).add(target);
      read++;
    }
    for (boolean firm : new boolean[] {true, false}) {
      for (JsonNode entry : key.path("targets")) {
        if (entry.path("ambiguous").asBoolean() != firm) {
          take(entry, firm, rest.getOrDefault(amount(entry), List.of()));
        }
      }
    }
  }

  /** Takes the target that agrees best with an entry out of those of its amount. */
  private void take(JsonNode entry, boolean firm, List<FlatTarget> same) {
    wanted += firm ? 1 : 0;
    Optional<FlatTarget> best =
        same.stream()
            .max(
                (a, b) ->
                    Integer.compare(
                        agreement(entry, a) + shared(entry, a),
                        agreement(entry, b) + shared(entry, b)));
    if (best.isEmpty()) {
      if (firm) {
        misses.add("not found: " + entry.path("span").asText());
      }
      return;
    }
    FlatTarget target = best.get();
    same.remove(target);
    if (!firm) {
      read--;
      return;
    }
    found++;
    boolean isTyped = isTyped(entry, target);
    typed += isTyped ? 1 : 0;
    dated += isDated(entry, target) ? 1 : 0;
    boolean told = entry.path("kind").asText().equals("ACTUAL");
    promised +=
        told || target.commitment().name().equals(entry.path("commitment").asText()) ? 1 : 0;
    if (!isTyped) {
      misses.add("read otherwise: " + entry.path("span").asText());
    }
  }

  private static int agreement(JsonNode entry, FlatTarget target) {
    return (isTyped(entry, target) ? 200 : 0) + (isDated(entry, target) ? 100 : 0);
  }

  /** How many characters of the source stand in the span of the entry, at most 99. */
  private static int shared(JsonNode entry, FlatTarget target) {
    String span = entry.path("span").asText();
    return (int) Math.min(99, target.source().chars().filter(c -> span.indexOf(c) >= 0).count());
  }

  private static boolean isTyped(JsonNode entry, FlatTarget target) {
    return target.relation().name().equals(entry.path("relation").asText())
        && target.basis().name().equals(entry.path("basis").asText())
        && target.kind().name().equals(entry.path("kind").asText());
  }

  private static boolean isDated(JsonNode entry, FlatTarget target) {
    return target
        .deadline()
        .map(Object::toString)
        .equals(Optional.ofNullable(entry.path("deadline").asText(null)));
  }

  private static String amount(FlatTarget target) {
    return amount(target.value(), target.upper(), target.scale(), target.unit());
  }

  private static String amount(JsonNode entry) {
    String upper = entry.path("upper").asText("");
    return amount(
        new BigDecimal(entry.path("value").asText()),
        upper.isEmpty() || upper.equals("null")
            ? Optional.empty()
            : Optional.of(new BigDecimal(upper)),
        Scale.ofWord(entry.path("scale").asText("")).orElse(Scale.ONE),
        entry.path("unit").asText(""));
  }

  private static String amount(
      BigDecimal value, Optional<BigDecimal> upper, Scale scale, String unit) {
    return plain(value.multiply(scale.factor()))
        + upper.map(other -> "-" + plain(other.multiply(scale.factor()))).orElse("")
        + unit.replaceAll("[^\\p{L}\\p{N}%‰‱]", "");
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** The harmonic mean of precision and recall of the targets found. */
  double found() {
    return 2.0 * found / Math.max(1, wanted + read);
  }

  /** The harmonic mean of precision and recall of the targets found and typed alike. */
  double typed() {
    return 2.0 * typed / Math.max(1, wanted + read);
  }

  /** The share of the found targets with the deadline of the key. */
  double dated() {
    return (double) dated / Math.max(1, found);
  }

  /** The share of the found targets with the commitment of the key. */
  double promised() {
    return (double) promised / Math.max(1, found);
  }

  @Override
  public String toString() {
    return "found " + found() + ", typed " + typed() + "\n" + String.join("\n", misses);
  }
}
