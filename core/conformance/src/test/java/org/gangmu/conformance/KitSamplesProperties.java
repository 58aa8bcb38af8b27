package org.gangmu.conformance;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.plan.Plan;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.ProgressReport;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.Part;

/** That the samples of the kit have in them what laws fail at. */
class KitSamplesProperties {

  @Provide
  Arbitrary<List<Part>> parts() {
    return PartArbitraries.parts().list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<Part> anyPart() {
    return PartArbitraries.anyParts();
  }

  @Provide
  Arbitrary<LightInputs> forgetting() {
    return LightArbitraries.knownInputs().flatMap(LightArbitraries::forgetting);
  }

  private static void often(String name, boolean seen, double percent) {
    Statistics.label(name).collect(seen);
    Statistics.label(name)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
  }

  @Property(tries = 2000)
  void listsOfPartsHaveZerosTiesAndEnds(@ForAll("parts") List<Part> parts) {
    often("one part", parts.size() == 1, 2);
    often("a weight of 0", parts.stream().anyMatch(part -> part.weight() == 0), 30);
    often("no weight at all", parts.stream().allMatch(part -> part.weight() == 0), 1);
    often("no amount at all", parts.stream().allMatch(part -> part.planned() == 0), 2);
    often("more than planned", parts.stream().anyMatch(p -> p.actual() > p.planned()), 20);
    often("one done", parts.stream().anyMatch(p -> p.billionths() == Completion.WHOLE), 20);
    often("one just begun", parts.stream().anyMatch(p -> p.billionths() == 1), 20);
    often("no day", parts.stream().anyMatch(part -> part.day() == Part.NO_DAY), 30);
    long[] days = parts.stream().mapToLong(Part::day).toArray();
    often("a day twice", LongStream.of(days).distinct().count() < days.length, 30);
  }

  @Property(tries = 2000)
  void anyPartsOverflow(@ForAll("anyPart") Part part) {
    often("greatest weight", part.weight() == Long.MAX_VALUE, 2);
    often("any amount", part.actual() == Part.ANY_AMOUNT, 20);
    often("weight above 2^62", part.weight() > 1L << 62, 5);
  }

  @Property(tries = 2000)
  void inputsOfLightsLackEachFactAndHaveIt(@ForAll("forgetting") LightInputs inputs) {
    often("no pace", inputs.pace().isEmpty(), 20);
    often("pace without actual", inputs.pace().filter(p -> p.actual().isEmpty()).isPresent(), 10);
    often("days", inputs.daysLeft().isPresent(), 20);
    often("no days", inputs.daysLeft().isEmpty(), 20);
    often("overdue", inputs.daysLeft().orElse(0) < 0, 10);
    often("no figure", inputs.figure().isEmpty(), 20);
    often("a flag", !inputs.flags().isEmpty(), 10);
  }

  @Provide
  Arbitrary<String> texts() {
    return TextArbitraries.texts();
  }

  @Provide
  Arbitrary<String> cells() {
    return TextArbitraries.cells();
  }

  @Provide
  Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  @Provide
  Arbitrary<List<String>> alike() {
    return StoreArbitraries.alike();
  }

  @Provide
  Arbitrary<List<ProgressReport>> histories() {
    return StoreArbitraries.smallHistories();
  }

  private static boolean has(String text, IntPredicate some) {
    return text.codePoints().anyMatch(some);
  }

  @Property(tries = 2000)
  void textsAreWideFullWidthAndStrange(@ForAll("texts") String text) {
    often("Chinese", has(text, Character::isIdeographic), 10);
    often("full width", has(text, c -> c >= 0xFF01 && c <= 0xFF5E), 3);
    often("beyond the first plane", has(text, Character::isSupplementaryCodePoint), 2);
    often("a quote", has(text, c -> c == '"'), 1);
    often("a line break", has(text, c -> c == '\n' || c == '\r'), 1);
  }

  @Property(tries = 2000)
  void cellsLookLikeFormulas(@ForAll("cells") String cell) {
    often("begins a formula", !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0, 4);
    often("empty", cell.isEmpty(), 1);
    often("a separator", has(cell, c -> c == ',' || c == '"'), 5);
    often("a line break", has(cell, c -> c == '\n' || c == '\r'), 2);
  }

  @Property(tries = 1000)
  void plansAreEmptyDeepAndRuled(@ForAll("plans") Plan plan) {
    often("no task", plan.tasks().isEmpty(), 1);
    often(
        "several levels", IntStream.range(0, plan.tasks().size()).anyMatch(i -> deep(plan, i)), 10);
    often("a policy", plan.rollup().isPresent(), 10);
    often("no policy", plan.rollup().isEmpty(), 10);
    often("a target", plan.tasks().tasks().stream().anyMatch(t -> !t.targets().isEmpty()), 10);
  }

  private static boolean deep(Plan plan, int task) {
    int parent = plan.tasks().parentIndex(task);
    return parent >= 0 && plan.tasks().parentIndex(parent) >= 0;
  }

  @Property(tries = 1000)
  void idsOfStoresLookAlike(@ForAll("alike") List<String> ids) {
    Set<String> folded = new HashSet<>();
    ids.forEach(id -> folded.add(Normalizer.normalize(id, Normalizer.Form.NFKC).strip()));
    often("alike when folded", folded.size() < ids.size(), 3);
  }

  @Property(tries = 1000)
  void historiesCorrectAndTakeBack(@ForAll("histories") List<ProgressReport> reports) {
    often("none", reports.isEmpty(), 1);
    often("several", reports.size() > 2, 20);
    often("a correction", reports.stream().anyMatch(r -> r.revises().isPresent()), 10);
  }
}
