package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.conformance.RollupArbitraries.Feature.AMOUNTS;
import static org.gangmu.conformance.RollupArbitraries.Feature.CORRECTIONS;
import static org.gangmu.conformance.RollupArbitraries.Feature.EARNING;
import static org.gangmu.conformance.RollupArbitraries.Feature.MISSING;
import static org.gangmu.conformance.RollupArbitraries.Feature.OVERRIDES;
import static org.gangmu.conformance.RollupArbitraries.Feature.RULES;
import static org.gangmu.conformance.RollupArbitraries.Feature.STATUS;
import static org.gangmu.conformance.RollupArbitraries.Feature.UNITS;
import static org.gangmu.conformance.RollupArbitraries.Feature.VETOES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.progress.Light;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.Standing;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.TaskTerms;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.rollup.Weighting;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskPlace;
import org.gangmu.task.TaskTree;

/** Laws of the figures of a whole plan, and what they are when its shape changes. */
class RollupTreeProperties {

  @Provide
  Arbitrary<RollupSample> samples() {
    return RollupArbitraries.samples();
  }

  @Provide
  Arbitrary<RollupSample> known() {
    return RollupArbitraries.samples(
        RULES, AMOUNTS, UNITS, MISSING, EARNING, STATUS, OVERRIDES, VETOES, CORRECTIONS);
  }

  @Provide
  Arbitrary<RollupSample> means() {
    return RollupArbitraries.samples(MISSING, CORRECTIONS);
  }

  // ---- the same again ----

  /** L1, L21: the same plan, reports and day make the same standings; nothing else matters. */
  @Property
  void twoRunsAgree(@ForAll("samples") RollupSample sample) {
    Standings standings = sample.standings();
    Standings again = sample.standings();
    assertThat(again.all()).isEqualTo(standings.all());
    assertThat(again.whole()).isEqualTo(standings.whole());
    assertThat(standings.all()).isEqualTo(again.all());
  }

  /** L1: in which order terms were agreed does not matter. */
  @Property
  void theOrderOfTermsDoesNotMatter(@ForAll("samples") RollupSample sample) {
    List<Map.Entry<TaskId, TaskTerms>> entries =
        new ArrayList<>(sample.policy().terms().entrySet());
    Collections.reverse(entries);
    RollupPolicy turned = sample.policy().toBuilder().terms(ImmutableMap.copyOf(entries)).build();
    assertSame(sample.withPolicy(turned).standings(), sample.standings(), sample.tree());
  }

  /** L2, ROLLUP-1: whatever comes, figures lie between nothing and all, in order. */
  @Property
  void figuresAreBounded(@ForAll("samples") RollupSample sample) {
    for (Standing standing : sample.standings().all()) {
      standing
          .range()
          .ifPresent(range -> assertThat(range.low()).isLessThanOrEqualTo(range.high()));
      assertThat(standing.coverage()).isBetween(Completion.NOTHING, Completion.FULL);
    }
  }

  // ---- the reference ----

  /**
   * L11, ROLLUP-12: each figure is that of the definitions, but for half a billionth for each time
   * it was rounded, and one for not being rounded to all or to nothing.
   */
  @Property(tries = 600)
  void figuresAreThoseOfTheDefinitions(@ForAll("known") RollupSample sample) {
    Standings standings = sample.standings();
    ExactRollup exact = ExactRollup.of(standings);
    for (Standing standing : standings.all()) {
      assertClose(standing, exact.of(standing.task().orElseThrow()));
    }
    assertClose(standings.whole(), exact.whole());
  }

  private static void assertClose(Standing standing, ExactRollup.Value exact) {
    boolean counts = exact.state() == ExactRollup.State.COUNTED;
    boolean out = standing.range().isEmpty() && counts;
    if (out) {
      // what is out of scope itself has no range
      assertThat(standing.status()).isNotEqualTo(ScopeEvent.Status.ACTIVE);
      return;
    }
    assertThat(standing.range().isPresent()).as("%s %s", standing, exact).isEqualTo(counts);
    if (!counts) {
      return;
    }
    CompletionRange range = standing.range().orElseThrow();
    assertNear(standing, range.low(), exact.low(), exact.levels());
    assertNear(standing, range.high(), exact.high(), exact.levels());
    assertNear(standing, standing.coverage(), exact.known(), exact.levels());
    assertNear(standing, standing.expected(), exact.due(), exact.levels());
  }

  private static void assertNear(Standing at, Completion value, Fraction exact, int levels) {
    Fraction error =
        Fraction.of(value.billionths()).minus(exact.times(Fraction.of(Completion.WHOLE))).abs();
    Fraction most = levels == 0 ? Fraction.ZERO : Fraction.of(levels + 2, 2);
    assertThat(error).as("%s, exactly %s, at %s", value, exact, at).isLessThanOrEqualTo(most);
    // L10: all and nothing are shown exactly where they are
    assertThat(value.isFull()).isEqualTo(exact.equals(Fraction.ONE));
    assertThat(value.isNothing()).isEqualTo(exact.isZero());
  }

  /** L11: a mean over leaves is rounded once, however deep the tree. */
  @Property
  void aMeanOverLeavesIsRoundedOnce(
      @ForAll("means") RollupSample sample, @ForAll Weighting weighting) {
    RollupSample flat =
        sample.withPolicy(
            sample.policy().toBuilder()
                .rule(
                    new WeightedMean(
                        weighting, RollupScope.LEAVES, WeightedMean.Counted.COMPLETION))
                .build());
    Standings standings = flat.standings();
    ExactRollup exact = ExactRollup.of(standings);
    assertThat(exact.whole().levels()).isLessThanOrEqualTo(1);
    standings
        .whole()
        .range()
        .ifPresent(
            range -> {
              Fraction value = exact.whole().low().times(Fraction.of(Completion.WHOLE));
              Fraction error = Fraction.of(range.low().billionths()).minus(value).abs();
              Fraction half = Fraction.of(1, 2);
              boolean kept =
                  value.compareTo(half) < 0
                      || value.compareTo(Fraction.of(Completion.WHOLE).minus(half)) >= 0;
              assertThat(error).isLessThanOrEqualTo(kept ? Fraction.ONE : half);
            });
  }

  // ---- order and shape ----

  /** L5, ROLLUP-2: in which order sub-tasks stand does not matter, to the last bit. */
  @Property
  void theOrderOfSubTasksDoesNotMatter(
      @ForAll("samples") RollupSample sample, @ForAll Random random) {
    TaskTree shuffled = shuffled(sample.tree(), random);
    assertSame(sample.withTree(shuffled).standings(), sample.standings(), sample.tree());
  }

  private static TaskTree shuffled(TaskTree tree, Random random) {
    TaskTree.Builder builder = TaskTree.builder();
    List<Task> open = new ArrayList<>(tree.roots());
    Collections.shuffle(open, random);
    while (!open.isEmpty()) {
      Task task = open.remove(open.size() - 1);
      Optional<Task> parent = tree.parent(task.id());
      if (parent.isPresent()) {
        builder.add(task, parent.get().id());
      } else {
        builder.add(task);
      }
      List<Task> below = new ArrayList<>(tree.children(task.id()));
      Collections.shuffle(below, random);
      open.addAll(below);
    }
    return builder.build();
  }

  /** L9, ROLLUP-5: a task that weighs nothing changes nothing above it. */
  @Property
  void aTaskThatWeighsNothingChangesNothing(
      @ForAll("samples") RollupSample given, @ForAll @IntRange(max = 30) int at) {
    RollupSample sample =
        given.withPolicy(given.policy().toBuilder().isWorstOfParts(false).build());
    TaskPlace place = place(sample.tree(), at);
    Task idle = Task.builder().id(TaskId.of("idle")).build();
    TaskTerms nothing = TaskTerms.builder().weight(BigDecimal.ZERO).effort(BigDecimal.ZERO).build();
    // where all count the same, there is nothing that weighs nothing
    Assume.that(
        !(sample.policy().rule() instanceof WeightedMean mean
            && mean.weighting() == Weighting.EQUAL));
    Assume.that(place.parent().isEmpty() || isEffective(sample, place.parent().get()));
    RollupSample more =
        sample.withTree(sample.tree().insert(idle, place)).withTerms(idle.id(), nothing);
    assertSameRanges(more.standings(), sample.standings(), sample.tree());
  }

  /** A group stays one, and is not ruled by a mean in which all count the same. */
  private static boolean isEffective(RollupSample sample, TaskId parent) {
    return !sample.tree().isLeaf(sample.tree().indexOf(parent))
        && !(sample.policy().terms(parent).rule().orElse(sample.policy().rule())
                instanceof WeightedMean mean
            && mean.weighting() == Weighting.EQUAL);
  }

  private static TaskPlace place(TaskTree tree, int at) {
    return tree.isEmpty() || at >= tree.size()
        ? TaskPlace.lastRoot()
        : TaskPlace.lastUnder(tree.get(at).id());
  }

  /** L9, ROLLUP-18: a cancelled task that is excluded is as if it had never been there. */
  @Property
  void whatIsCancelledIsAsNeverThere(
      @ForAll("samples") RollupSample given, @ForAll @IntRange(max = 30) int at) {
    Assume.that(at < given.tree().size());
    Task task = given.tree().get(at);
    // a gate makes the task above round its own figure, also while it is open
    TaskTerms free = given.policy().terms(task.id()).toBuilder().veto(Optional.empty()).build();
    RollupSample excluding =
        given.withPolicy(given.policy().toBuilder().cancelled(ScopeEffect.EXCLUDE).build());
    RollupSample sample = excluding.withTerms(task.id(), free);
    Optional<Task> parent = sample.tree().parent(task.id());
    // a group of which nothing is left would become a leaf
    Assume.that(parent.isEmpty() || sample.tree().children(parent.get().id()).size() > 1);
    RollupSample cancelled = sample.withTerms(task.id(), cancelled(sample, task.id(), false));
    RollupSample removed = sample.withTree(sample.tree().remove(task.id()));
    assertSame(cancelled.standings(), removed.standings(), removed.tree());
  }

  /** ROLLUP-18: what is cancelled and taken up again is as before. */
  @Property
  void whatIsTakenUpAgainIsAsBefore(
      @ForAll("samples") RollupSample sample, @ForAll @IntRange(max = 30) int at) {
    Assume.that(at < sample.tree().size());
    TaskId task = sample.tree().get(at).id();
    TaskTerms terms = sample.policy().terms(task);
    Assume.that(terms.events().isEmpty());
    RollupSample restored = sample.withTerms(task, cancelled(sample, task, true));
    assertSame(restored.standings(), sample.standings(), sample.tree());
  }

  private static TaskTerms cancelled(RollupSample sample, TaskId task, boolean restored) {
    LocalDate from = sample.asOf().minusDays(9);
    TaskTerms.Builder terms =
        sample.policy().terms(task).toBuilder()
            .events(ImmutableList.of(new ScopeEvent(ScopeEvent.Status.CANCELLED, from, "项目取消")));
    if (restored) {
      terms.addEvents(new ScopeEvent(ScopeEvent.Status.ACTIVE, sample.asOf().minusDays(2), "恢复实施"));
    }
    return terms.build();
  }

  /** L9, ROLLUP-9: where nothing is in scope, there is no value and no green light. */
  @Property
  void nothingInScopeIsNoValue(@ForAll("samples") RollupSample given) {
    RollupSample sample =
        given.withPolicy(given.policy().toBuilder().cancelled(ScopeEffect.EXCLUDE).build());
    for (Task root : given.tree().roots()) {
      sample = sample.withTerms(root.id(), cancelled(sample, root.id(), false));
    }
    Standing whole = sample.standings().whole();
    assertThat(whole.range()).isEmpty();
    assertThat(whole.lights().total()).isZero();
    if (sample.policy().missing().equals(given.policy().missing())) {
      assertThat(whole.value()).isEmpty();
    }
  }

  /**
   * L8, ROLLUP-8: a leaf that is broken down into tasks with as much done, however deep, leaves all
   * above it as it was: under a mean over children whatever their weights, under a mean over leaves
   * if they weigh as much together.
   */
  @Property
  void breakingALeafDownChangesNothingAbove(
      @ForAll("means") RollupSample given,
      @ForAll @IntRange(max = 30) int at,
      @ForAll RollupScope scope,
      @ForAll @IntRange(min = 1, max = 4) int parts,
      @ForAll boolean deep) {
    RollupSample sample =
        given.withPolicy(
            given.policy().toBuilder()
                .rule(new WeightedMean(Weighting.DECLARED, scope, WeightedMean.Counted.COMPLETION))
                .build());
    List<Task> leaves = sample.tree().leaves();
    Assume.that(at < leaves.size());
    Task leaf = leaves.get(at);
    RollupSample refined = sample;
    BigDecimal weight = sample.policy().terms(leaf.id()).weight().orElse(BigDecimal.ONE);
    TaskId above = leaf.id();
    for (int i = 0; i < parts; i++) {
      TaskId id = TaskId.of("part" + i);
      refined =
          refined
              .withTree(
                  refined
                      .tree()
                      .insert(leaf.toBuilder().id(id).build(), TaskPlace.lastUnder(above)))
              .withTerms(
                  id,
                  TaskTerms.builder()
                      .weight(share(weight, i, parts))
                      .missing(sample.policy().terms(leaf.id()).missing())
                      .build());
    }
    List<ProgressReport> reports = new ArrayList<>();
    for (ProgressReport report : sample.reports()) {
      if (report.task().equals(leaf.id())) {
        for (int i = 0; i < parts; i++) {
          String suffix = "-" + i;
          ProgressReport.Builder copy =
              report.toBuilder().id(id(report.id(), suffix)).task(TaskId.of("part" + i));
          report.revises().ifPresent(revised -> copy.revises(id(revised, suffix)));
          reports.add(copy.build());
        }
      } else {
        reports.add(report);
      }
    }
    refined = refined.withReports(reports);
    if (deep) {
      // one more level around the first part, which weighs what that does
      TaskId first = TaskId.of("part0");
      TaskTerms terms = TaskTerms.builder().weight(share(weight, 0, parts)).build();
      refined =
          refined
              .withTree(
                  refined
                      .tree()
                      .insert(Task.of(TaskId.of("around")), TaskPlace.under(above, 0))
                      .move(first, TaskPlace.lastUnder(TaskId.of("around"))))
              .withTerms(TaskId.of("around"), terms);
    }
    TaskTree rest = sample.tree();
    if (weight.signum() == 0) {
      // it counts nowhere now, as nothing in it weighs anything
      assertThat(refined.standings().range(leaf.id())).isEmpty();
      rest = rest.filter(task -> !task.id().equals(leaf.id()));
    }
    assertSameRanges(refined.standings(), sample.standings(), rest);
  }

  private static ReportId id(ReportId id, String suffix) {
    return ReportId.of(id + suffix);
  }

  /** Splits a weight into parts that make it together, to one decimal more than it has. */
  private static BigDecimal share(BigDecimal weight, int part, int parts) {
    BigDecimal tenth = weight.movePointLeft(1);
    return part == 0 ? weight.subtract(tenth.multiply(BigDecimal.valueOf(parts - 1L))) : tenth;
  }

  /** ROLLUP-15: under a mean over leaves, one more level in between changes nothing. */
  @Property
  void oneMoreLevelChangesNothingForAMeanOverLeaves(
      @ForAll("means") RollupSample given,
      @ForAll @IntRange(max = 30) int at,
      @ForAll Weighting weighting,
      @ForAll WeightedMean.Counted counted) {
    RollupSample sample =
        given.withPolicy(
            given.policy().toBuilder()
                .rule(new WeightedMean(weighting, RollupScope.LEAVES, counted))
                .build());
    Assume.that(at < sample.tree().size());
    TaskId inner = sample.tree().get(at).id();
    TaskPlace place = sample.tree().place(inner);
    RollupSample regrouped =
        sample.withTree(
            sample
                .tree()
                .insert(Task.of(TaskId.of("between")), place)
                .move(inner, TaskPlace.lastUnder(TaskId.of("between"))));
    assertSameRanges(regrouped.standings(), sample.standings(), sample.tree());
  }

  /** ROLLUP-6: weights in another unit make the same figures. */
  @Property
  void theUnitOfWeightsDoesNotMatter(
      @ForAll("samples") RollupSample sample, @ForAll @IntRange(min = 2, max = 50) int factor) {
    RollupSample scaled = sample;
    BigDecimal times = BigDecimal.valueOf(factor);
    for (Task task : sample.tree().tasks()) {
      TaskTerms terms = sample.policy().terms(task.id());
      scaled =
          scaled.withTerms(
              task.id(),
              terms.toBuilder()
                  .weight(terms.weight().orElse(BigDecimal.ONE).multiply(times))
                  .effort(terms.effort().orElse(BigDecimal.ONE).multiply(times))
                  .build());
    }
    assertSame(scaled.standings(), sample.standings(), sample.tree());
  }

  /** L23: the lights of a task are those of the leaves in it, each once. */
  @Property
  void lightsOfLeavesAddUp(@ForAll("samples") RollupSample sample) {
    Standings standings = sample.standings();
    TaskTree tree = sample.tree();
    Map<Light, Long> all = new EnumMap<>(Light.class);
    for (Task root : tree.roots()) {
      if (!isOut(sample, root.id())) {
        for (Light light : Light.values()) {
          all.merge(light, standings.of(root.id()).lights().count(light), Long::sum);
        }
      }
    }
    for (Light light : Light.values()) {
      assertThat(standings.whole().lights().count(light)).isEqualTo(all.getOrDefault(light, 0L));
    }
    for (Task task : tree.tasks()) {
      if (tree.isLeaf(tree.indexOf(task.id())) && standings.isInScope(task.id())) {
        Standing standing = standings.of(task.id());
        assertThat(standing.lights().total()).isEqualTo(1);
        assertThat(standing.lights().count(standing.light())).isEqualTo(1);
      }
    }
  }

  private static boolean isOut(RollupSample sample, TaskId task) {
    return switch (sample.policy().terms(task).status(sample.asOf())) {
      case ACTIVE -> false;
      case SUSPENDED -> sample.policy().suspended() == ScopeEffect.EXCLUDE;
      case CANCELLED -> sample.policy().cancelled() == ScopeEffect.EXCLUDE;
    };
  }

  // ---- comparing ----

  static void assertSame(Standings one, Standings other, TaskTree tree) {
    assertSameRanges(one, other, tree);
    for (Task task : tree.tasks()) {
      Standing left = one.of(task.id());
      Standing right = other.of(task.id());
      assertThat(left.light()).as(task.id().toString()).isEqualTo(right.light());
      assertThat(left.lights()).as(task.id().toString()).isEqualTo(right.lights());
      assertThat(left.pace()).as(task.id().toString()).isEqualTo(right.pace());
    }
    assertThat(one.whole().light()).isEqualTo(other.whole().light());
    assertThat(one.whole().lights()).isEqualTo(other.whole().lights());
  }

  static void assertSameRanges(Standings one, Standings other, TaskTree tree) {
    assertThat(figures(one, tree)).isEqualTo(figures(other, tree));
  }

  private static Map<String, List<Object>> figures(Standings standings, TaskTree tree) {
    Map<String, List<Object>> figures = new LinkedHashMap<>();
    for (Task task : tree.tasks()) {
      figures.put(task.id().toString(), figures(standings.of(task.id())));
    }
    figures.put("", figures(standings.whole()));
    return figures;
  }

  private static List<Object> figures(Standing standing) {
    // what counts nowhere has nothing expected of it that anybody would see
    return standing.range().isEmpty()
        ? List.of(standing.range())
        : List.of(standing.range(), standing.coverage(), standing.expected());
  }
}
