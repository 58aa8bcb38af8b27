package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.LightMemory;
import org.gangmu.rollup.RollupCode;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.UnitRule;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * A policy of rolling up, as an object; what is usual is not written. Each instance serves one
 * reading, and knows afterwards where the terms of single tasks stand.
 */
final class RollupForm {

  private static final RollupPolicy USUAL = RollupPolicy.of(PlanPeriod.ofYear(2000));

  private static final Fields FIELDS =
      Fields.required("period")
          .andOptional(
              "name",
              "rule",
              "earning",
              "units",
              "missing",
              "cancelled",
              "suspended",
              "pace",
              "lights",
              "board",
              "memory",
              "worstOfParts",
              "assessment",
              "rhythm",
              "terms");

  private final RuleNames known;
  private final Places places;
  private final Map<TaskId, TaskTerms> terms = new LinkedHashMap<>();

  /**
   * Creates a form that is to be read.
   *
   * @param pointer where it stands
   * @param known the rules of others
   */
  RollupForm(String pointer, RuleNames known) {
    this.known = known;
    this.places = new Places(pointer + "/terms");
  }

  // ---- writing

  /**
   * Writes a policy.
   *
   * @throws IllegalArgumentException if a rule or calendar in it cannot be written
   */
  static void write(RollupPolicy policy, RuleNames known, JsonWriter json) throws IOException {
    write(policy, known, false, json);
  }

  /**
   * Writes a policy.
   *
   * @param complete whether what is usual is written too
   * @throws IllegalArgumentException if a rule or calendar in it cannot be written
   */
  static void write(RollupPolicy policy, RuleNames known, boolean complete, JsonWriter json)
      throws IOException {
    json.beginObject();
    Members.text("name", policy.name(), json);
    json.name("period").value(policy.period().toString());
    if (complete || !policy.rule().equals(USUAL.rule())) {
      json.name("rule");
      RollupRuleJson.write(policy.rule(), known, json);
    }
    unusual(complete, "earning", policy.earning(), USUAL.earning(), EarningJson::write, json);
    constant(complete, "units", policy.units(), USUAL.units(), json);
    unusual(complete, "missing", policy.missing(), USUAL.missing(), MissingRuleJson::write, json);
    constant(complete, "cancelled", policy.cancelled(), USUAL.cancelled(), json);
    constant(complete, "suspended", policy.suspended(), USUAL.suspended(), json);
    unusual(complete, "pace", policy.pace(), USUAL.pace(), PaceRuleJson::write, json);
    unusual(complete, "lights", policy.lights(), USUAL.lights(), LightRuleJson::write, json);
    if (policy.board().isPresent()) {
      json.name("board");
      LightBoardJson.write(policy.board().get(), json);
    }
    unusual(complete, "memory", policy.memory(), LightMemory.NONE, LightMemoryJson::write, json);
    if (complete || policy.isWorstOfParts()) {
      json.name("worstOfParts").value(policy.isWorstOfParts());
    }
    unusual(
        complete,
        "assessment",
        policy.assessment(),
        AssessmentPolicy.defaults(),
        AssessmentPolicyJson::write,
        json);
    if (policy.rhythm().isPresent()) {
      json.name("rhythm");
      ReportRhythmJson.write(policy.rhythm().get(), json);
    }
    if (!policy.terms().isEmpty()) {
      json.name("terms").beginArray();
      for (Map.Entry<TaskId, TaskTerms> entry :
          ImmutableSortedMap.copyOf(policy.terms()).entrySet()) {
        TaskTermsJson.write(entry.getKey(), entry.getValue(), known, json);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static <T> void unusual(
      boolean complete,
      String name,
      T value,
      T usual,
      Members.ElementWriter<T> writer,
      JsonWriter json)
      throws IOException {
    if (complete || !value.equals(usual)) {
      json.name(name);
      writer.write(value, json);
    }
  }

  private static void constant(
      boolean complete, String name, Enum<?> value, Enum<?> usual, JsonWriter json)
      throws IOException {
    if (complete || value != usual) {
      json.name(name).value(value.name());
    }
  }

  // ---- reading

  @Nullable RollupPolicy read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    RollupPolicy.Builder builder = RollupPolicy.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> Members.set(json.string(), builder::name);
        case "period" -> Members.set(Members.canonical(PlanPeriod::parse, json), builder::period);
        case "rule" -> Members.set(RollupRuleJson.read(known, json), builder::rule);
        case "earning" -> Members.set(EarningJson.read(json), builder::earning);
        case "units" -> Members.set(json.constant(UnitRule.class), builder::units);
        case "missing" -> Members.set(MissingRuleJson.read(json), builder::missing);
        case "cancelled" -> Members.set(json.constant(ScopeEffect.class), builder::cancelled);
        case "suspended" -> Members.set(json.constant(ScopeEffect.class), builder::suspended);
        case "pace" -> Members.set(PaceRuleJson.read(json), builder::pace);
        case "lights" -> Members.set(LightRuleJson.read(json), builder::lights);
        case "board" -> Members.set(LightBoardJson.read(json), builder::board);
        case "memory" -> Members.set(LightMemoryJson.read(json), builder::memory);
        case "worstOfParts" -> Members.set(json.bool(), builder::isWorstOfParts);
        case "assessment" -> Members.set(AssessmentPolicyJson.read(json), builder::assessment);
        case "rhythm" -> Members.set(ReportRhythmJson.read(json), builder::rhythm);
        case "terms" -> readTerms(json);
        default -> throw new IllegalStateException(field);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(builder.terms(ImmutableMap.copyOf(terms))::build);
  }

  private void readTerms(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginArray()) {
      return;
    }
    int count = 0;
    while (json.nextElement()) {
      if (count == json.limits().tasks()) {
        throw json.fault(JsonCode.LIMIT, "terms must be at most " + count + " (Limits.tasks)");
      }
      places.add(json.line(), json.column());
      TaskTermsJson.Placed placed = TaskTermsJson.read(known, json);
      if (placed != null && terms.putIfAbsent(placed.task(), placed.terms()) != null) {
        json.report(
            Diagnostic.error(
                JsonCode.BAD_VALUE,
                "terms of a task must be given once: " + placed.task(),
                places.get(count)));
      }
      count++;
    }
  }

  /**
   * Reports the terms of tasks that a plan does not have, as warnings. The policy was read without
   * an error.
   */
  void reportUnknown(TaskTree tasks, JsonDecoder json) {
    int index = 0;
    for (TaskId task : terms.keySet()) {
      if (!tasks.contains(task)) {
        json.report(
            Diagnostic.warning(
                RollupCode.UNKNOWN_TASK,
                "terms must be of a task of the plan: " + task,
                places.get(index)));
      }
      index++;
    }
  }
}
