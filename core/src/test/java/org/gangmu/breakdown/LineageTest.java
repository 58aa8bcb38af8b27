package org.gangmu.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.testing.EqualsTester;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

class LineageTest {

  private static PlanTask task(String name) {
    int dot = name.indexOf('.');
    return PlanTask.of(name.substring(0, dot), name.substring(dot + 1));
  }

  /** Returns links written as {@code 县.t1>州.t2} or {@code 县.t1>州.t2:1/3}. */
  private static List<TaskLink> links(String line) {
    List<TaskLink> links = new ArrayList<>();
    for (String item : Splitter.on(' ').split(line)) {
      int arrow = item.indexOf('>');
      int colon = item.indexOf(':');
      PlanTask lower = task(item.substring(0, arrow));
      links.add(
          colon < 0
              ? TaskLink.of(lower, task(item.substring(arrow + 1)))
              : TaskLink.of(
                  lower,
                  task(item.substring(arrow + 1, colon)),
                  Ratio.parse(item.substring(colon + 1)).orElseThrow()));
    }
    return links;
  }

  private static Lineage lineage(String line) {
    return Lineage.of(links(line)).orElseThrow();
  }

  private static String names(Iterable<PlanTask> tasks) {
    List<String> names = new ArrayList<>();
    tasks.forEach(task -> names.add(task.plan() + "." + task.task()));
    return String.join(" ", names);
  }

  private static String shares(Lineage lineage, String upper) {
    return lineage.shares(task(upper)).entrySet().stream()
        .map(entry -> names(ImmutableList.of(entry.getKey())) + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  private static List<String> warnings(Outcome<?> outcome) {
    return outcome.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  /**
   * The province's investment is carried out by two tasks of 云泽州, these by tasks of two counties;
   * one county task serves both of them, and a directive of its own.
   */
  private static final String THREE_LEVELS =
      "州.t1>省.t9:3/5 州.t2>省.t9:2/5"
          + " 松岭.a>州.t1:1/2 清浦.a>州.t1:1/2 松岭.a>州.t2:1/4 清浦.b>州.t2:3/4"
          + " 松岭.a>厅.k";

  @Test
  void bothDirectionsAreAnswered() {
    Lineage lineage = lineage(THREE_LEVELS);
    assertThat(lineage.links()).hasSize(7);
    assertThat(lineage.uppers(task("松岭.a")))
        .extracting(TaskLink::upper)
        .containsExactly(task("厅.k"), task("州.t1"), task("州.t2"));
    assertThat(lineage.lowers(task("州.t2")).toString())
        .isEqualTo("[松岭 a → 州 t2 (1/4), 清浦 b → 州 t2 (3/4)]");
    assertThat(names(lineage.allUppers(task("松岭.a")))).isEqualTo("厅.k 州.t1 州.t2 省.t9");
    assertThat(names(lineage.allLowers(task("省.t9"))))
        .as("each once, those below first")
        .isEqualTo("松岭.a 清浦.a 清浦.b 州.t1 州.t2");
    assertThat(names(lineage.fromBelow())).isEqualTo("松岭.a 清浦.a 清浦.b 厅.k 州.t1 州.t2 省.t9");
    assertThat(lineage.isLowest(task("松岭.a"))).isTrue();
    assertThat(lineage.isLowest(task("州.t1"))).isFalse();
  }

  @Test
  void sharesMultiplyAlongWaysAndAddUpOverThem() {
    Lineage lineage = lineage(THREE_LEVELS);
    assertThat(shares(lineage, "省.t9")).isEqualTo("松岭.a=2/5 清浦.a=3/10 清浦.b=3/10 州.t1=3/5 州.t2=2/5");
    assertThat(shares(lineage, "州.t1")).isEqualTo("松岭.a=1/2 清浦.a=1/2");
    assertThat(shares(lineage, "厅.k")).isEqualTo("松岭.a=1");
    assertThat(shares(lineage, "松岭.a")).isEmpty();
  }

  @Test
  void fullCreditCountsOnEachWay() {
    Lineage diamond = lineage("a.1>b.1 a.1>b.2 b.1>c.1 b.2>c.1");
    assertThat(names(diamond.allLowers(task("c.1")))).isEqualTo("a.1 b.1 b.2");
    assertThat(shares(diamond, "c.1")).isEqualTo("a.1=2 b.1=1 b.2=1");
    assertThat(diamond.credit(task("c.1"))).isEqualTo(Credit.FULL);
    assertThat(diamond.credit(task("a.1"))).isEqualTo(Credit.NONE);
    assertThat(lineage(THREE_LEVELS).credit(task("州.t1"))).isEqualTo(Credit.SHARED);
  }

  @Test
  void aTaskWithoutLinksIsUnknownToTheLineage() {
    Lineage lineage = lineage(THREE_LEVELS);
    PlanTask stranger = task("州.t7");
    assertThat(lineage.uppers(stranger)).isEmpty();
    assertThat(lineage.lowers(stranger)).isEmpty();
    assertThat(lineage.allUppers(stranger)).isEmpty();
    assertThat(lineage.allLowers(stranger)).isEmpty();
    assertThat(lineage.shares(stranger)).isEmpty();
    assertThat(lineage.credit(stranger)).isEqualTo(Credit.NONE);
    assertThat(lineage.isLowest(stranger)).isTrue();
    Lineage none = Lineage.of(ImmutableList.of()).orElseThrow();
    assertThat(none.fromBelow()).isEmpty();
    assertThat(none).hasToString("Lineage of 0 links between 0 tasks");
  }

  @Test
  void circlesAreRefusedAndNamed() {
    Outcome<Lineage> refused = Lineage.of(links("a.1>b.1 c.1>a.1 b.1>c.1 x.1>a.1 c.1>y.1 y.1>z.1"));
    assertThat(refused.value()).isEmpty();
    assertThat(warnings(refused))
        .containsExactly(
            "ERROR lineage.cycle task 1 of a: tasks must not carry out one another in a circle:"
                + " a 1 → b 1 → c 1 → a 1");
    assertThat(warnings(Lineage.of(links("a.1>a.1"))))
        .singleElement()
        .asString()
        .endsWith("circle: a 1 → a 1");
    List<TaskLink> ring = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      ring.add(TaskLink.of(PlanTask.of("p", "t" + i), PlanTask.of("p", "t" + (i + 1) % 100)));
    }
    assertThat(warnings(Lineage.of(ring)))
        .singleElement()
        .asString()
        .endsWith(" → p t19 → and 80 more → p t0");
  }

  @Test
  void sharesThatDoNotAddUpAreFound() {
    assertThat(warnings(Lineage.of(links("a.1>c.1:1/2 b.1>c.1:1/3"))))
        .containsExactly(
            "WARNING lineage.shares task 1 of c: shares of a task must add up to 1, not to 5/6:"
                + " 2 shares");
    assertThat(warnings(Lineage.of(links("a.1>c.1:1/2 b.1>c.1:2/3"))).get(0)).contains("to 7/6");
    assertThat(warnings(Lineage.of(links("a.1>c.1:1/2 b.1>c.1"))))
        .containsExactly(
            "WARNING lineage.mixed-credit task 1 of c: tasks that carry out one must all take a"
                + " share or none, of 2: 1");
    assertThat(lineage("a.1>c.1:1/2 b.1>c.1").credit(task("c.1"))).isEqualTo(Credit.MIXED);
    assertThat(Lineage.of(links(THREE_LEVELS)).diagnostics()).isEmpty();
  }

  @Test
  void theFirstOfRepeatedLinksCounts() {
    Outcome<Lineage> repeated = Lineage.of(links("a.1>c.1:1/2 b.1>c.1:1/2 a.1>c.1:1/3"));
    assertThat(warnings(repeated))
        .containsExactly(
            "WARNING lineage.repeated-link task 1 of a: link between two tasks must be given once:"
                + " a 1 → c 1 (1/3)");
    assertThat(repeated.orElseThrow()).isEqualTo(lineage("b.1>c.1:1/2 a.1>c.1:1/2"));
  }

  @Test
  void unknownPlansAndTasksAreFound() {
    TaskTree tree = TaskTree.of(Task.of(TaskId.of("1")));
    assertThat(
            warnings(
                Lineage.of(
                    links("a.1>b.1 a.2>b.1 x.1>b.1 x.2>b.1"),
                    ImmutableMap.of("a", tree, "b", tree))))
        .containsExactly(
            "WARNING lineage.unknown-task task 2 of a: task of a link must be one of its plan: 2",
            "WARNING lineage.unknown-plan task 1 of x: plan of a link must be known: x");
  }

  @Test
  void sharesMayBeTooFineToAddUp() {
    List<TaskLink> fine = new ArrayList<>();
    BigInteger prime = BigInteger.TWO.pow(60);
    for (int i = 0; i < 70; i++) {
      prime = prime.nextProbablePrime();
      fine.add(
          TaskLink.of(
              PlanTask.of("a", "t" + i), PlanTask.of("b", "t"), new Ratio(BigInteger.ONE, prime)));
    }
    assertThat(Lineage.of(fine).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(LineageCode.SHARES_TOO_FINE);
    List<TaskLink> deep = new ArrayList<>();
    for (int i = 0; i < 4100; i++) {
      deep.add(
          TaskLink.of(PlanTask.of("p" + i, "t"), PlanTask.of("p" + (i + 1), "t"), Ratio.of(1, 2)));
    }
    Lineage lineage = Lineage.of(deep).orElseThrow();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> lineage.shares(PlanTask.of("p4100", "t")));
  }

  @Test
  void depthAndWidthDoNotMatter() {
    List<TaskLink> deep = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      deep.add(TaskLink.of(PlanTask.of("p" + i, "t"), PlanTask.of("p" + (i + 1), "t")));
      deep.add(TaskLink.of(PlanTask.of("w", "t" + i), PlanTask.of("p100000", "t")));
    }
    Collections.reverse(deep);
    Lineage lineage = Lineage.of(deep).orElseThrow();
    PlanTask top = PlanTask.of("p100000", "t");
    assertThat(lineage.allLowers(top)).hasSize(200_000);
    assertThat(lineage.shares(top).get(PlanTask.of("p0", "t"))).isEqualTo(Ratio.ONE);
    assertThat(Iterables.getLast(lineage.fromBelow())).isEqualTo(top);
    deep.add(TaskLink.of(top, PlanTask.of("p0", "t")));
    assertThat(Lineage.of(deep).errors()).hasSize(1);
  }

  /** Ways double at each step, so that walking them one by one would never end. */
  @Test
  void manyWaysAreNotWalkedOneByOne() {
    List<TaskLink> diamonds = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      for (String side : new String[] {"l", "r"}) {
        diamonds.add(TaskLink.of(PlanTask.of("p" + i, "m"), PlanTask.of("p" + i, side), Ratio.ONE));
        diamonds.add(
            TaskLink.of(
                PlanTask.of("p" + i, side), PlanTask.of("p" + (i + 1), "m"), Ratio.of(1, 2)));
      }
    }
    Lineage lineage = Lineage.of(diamonds).orElseThrow();
    PlanTask top = PlanTask.of("p1000", "m");
    assertThat(lineage.allLowers(top)).hasSize(3000);
    assertThat(lineage.shares(top).get(PlanTask.of("p0", "m"))).isEqualTo(Ratio.ONE);
  }

  @Test
  void theCircleIsAnErrorAlsoBehindManyWarnings() {
    List<TaskLink> many = new ArrayList<>(links("a.1>b.1 b.1>a.1"));
    for (int i = 0; i < 10_001; i++) {
      many.addAll(links("x.1>y.1"));
    }
    Outcome<Lineage> refused = Lineage.of(many);
    assertThat(refused.value()).isEmpty();
    assertThat(refused.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void linksHaveOrderAndBounds() {
    PlanTask a = task("a.1");
    PlanTask b = task("b.1");
    assertThat(TaskLink.of(a, b)).isLessThan(TaskLink.of(a, b, Ratio.of(1, 2)));
    assertThat(TaskLink.of(a, b)).isLessThan(TaskLink.of(b, a));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskLink.of(a, b, Ratio.ZERO))
        .withMessageStartingWith("share of an upper task must be above 0 and at most 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TaskLink(a, b, Optional.of(Ratio.of(3, 2))))
        .withMessageStartingWith("share of an upper task must be above 0 and at most 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanTask.of(" ", "t"))
        .withMessage("key of a plan must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanTask.of("x".repeat(201), "t"))
        .withMessage("key of a plan must have at most 200 characters: 201");
  }

  @Test
  void equalLineagesAreEqual() {
    new EqualsTester()
        .addEqualityGroup(lineage("a.1>b.1 b.1>c.1"), lineage("b.1>c.1 a.1>b.1"))
        .addEqualityGroup(lineage("a.1>b.1:1 b.1>c.1"))
        .testEquals();
  }
}
