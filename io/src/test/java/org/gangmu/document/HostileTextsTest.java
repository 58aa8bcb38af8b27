package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleVocabulary;
import org.gangmu.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to break a reader: huge, endless, nested, repeated.
 *
 * <p>Where time is bounded the bound is far above what is needed; that time grows with the length
 * and not with its square is seen by comparing two lengths.
 */
class HostileTextsTest {

  private static final DirectiveReader READER = DirectiveReader.create();
  private static final Duration AMPLE = Duration.ofMinutes(4);
  private static final String TITLE = "云泽州关于修渠的通知\n";
  private static final int HUNDRED_THOUSAND = 100_000;
  private static final int MILLION = 1_000_000;

  /** A text that repeats something as often as asked. */
  private record Hostile(String name, IntFunction<String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Hostile hostile(String name, IntFunction<String> text) {
    return new Hostile(name, text);
  }

  static Stream<Hostile> repetitions() {
    return Stream.of(
        hostile("lines of one character", n -> "修\n".repeat(10 * n)),
        hostile("open brackets", n -> TITLE + "一、" + "（".repeat(n)),
        hostile("nested brackets", n -> TITLE + "一、" + "（".repeat(n) + "）".repeat(n)),
        hostile("nested quotes", n -> TITLE + "一、" + "《".repeat(n) + "》".repeat(n)),
        hostile("colons", n -> TITLE + "一、" + "：".repeat(n)),
        hostile("labels 1. in a line", n -> TITLE + "一、" + "1.".repeat(n) + "渠"),
        hostile("labels （1） in a line", n -> TITLE + "一、" + "（1）".repeat(n) + "渠"),
        hostile("lines of 1.", n -> TITLE + "1.渠\n".repeat(n)),
        hostile("lines of （1）", n -> TITLE + "（1）渠\n".repeat(n)),
        hostile("numbers that go on", HostileTextsTest::numbered),
        hostile("enumeration commas", n -> TITLE + "一、渠\n责任单位：" + "、".repeat(10 * n)),
        hostile("points without text", n -> TITLE + "一、渠。" + "一是".repeat(n)),
        hostile("points that begin anew", n -> TITLE + "一、渠。" + "一是修渠。二是清淤；".repeat(n / 5)),
        hostile("tabs in a line", n -> TITLE + "序号\t任务\t责任单位\n1" + "\t".repeat(n) + "渠"),
        hostile("unclosed notes", n -> TITLE + "一、渠" + "（责任单位：州水务局".repeat(n / 5)),
        hostile("labels of empty notes", n -> TITLE + "一、渠\n" + "责任单位：\n".repeat(n / 5)),
        hostile("halves of pairs", n -> TITLE + "一、" + "\ud800".repeat(n) + "\udc00\udc00\n"),
        hostile("overrides of direction", n -> TITLE + "一、" + "\u202e渠".repeat(n)),
        hostile("combining marks", n -> TITLE + "一、渠" + "\u0301".repeat(n)),
        hostile("form feeds", n -> TITLE + "一、渠\f".repeat(n)),
        hostile("page numbers", n -> TITLE + "一、渠\n" + "— 3 —\n清淤，\n".repeat(n / 5)),
        hostile("dates", n -> TITLE + "2026年3月5日\n".repeat(n / 5)),
        hostile("signatures", n -> TITLE + "云泽州水务局\n2026年3月5日\n".repeat(n / 5)),
        hostile("attachments", n -> TITLE + "附件：1.渠\n" + "2.渠\n".repeat(n / 5)),
        hostile("fields", n -> "索引号：".repeat(n / 5) + "\n" + "渠\n".repeat(60) + TITLE),
        hostile("copies", n -> TITLE + "修渠三公里\n清淤五公里\n植树八百棵\n".repeat(n / 10)),
        hostile("titles", n -> TITLE + "云泽州修渠方案\n".repeat(n / 5)),
        hostile("brackets at the end", n -> TITLE + "渠" + "）".repeat(n) + "\n渠" + "》".repeat(n)));
  }

  private static String numbered(int count) {
    StringBuilder text = new StringBuilder(TITLE).append("一、渠。");
    for (int i = 0; i < count / 2; i++) {
      text.append(i % 999 + 1).append(".修渠。");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repetitions")
  void repetitionsAreRead(Hostile hostile) {
    String text = hostile.text().apply(HUNDRED_THOUSAND);

    ReadingLaws.check(assertTimeoutPreemptively(AMPLE, () -> READER.analyze(text)));
  }

  @Test
  void emptyAndBlankTextsAreRefused() {
    for (String text : ImmutableList.of("", " ", "\n\n\n", "\u3000\t\r\n", " ".repeat(MILLION))) {
      Reading reading = READER.analyze(text);

      ReadingLaws.check(reading);
      assertThat(reading.plan().diagnostics())
          .singleElement()
          .satisfies(
              error -> {
                assertThat(error.code()).isEqualTo(ReadingCode.EMPTY);
                assertThat(error.isError()).isTrue();
              });
    }
  }

  @Test
  void whatIsNoTextIsRefusedAtItsPlace() {
    for (String control : ImmutableList.of("\u0000", "\u0001", "\u001f", "\u001b", "\b")) {
      Reading reading = READER.analyze("一、修渠\n二、清" + control + "淤\n");

      ReadingLaws.check(reading);
      Diagnostic error = reading.plan().errors().get(0);
      assertThat(error.code()).isEqualTo(ReadingCode.NOT_TEXT);
      assertThat(error.location().describe()).isEqualTo("2:4");
      assertThat(error.message()).endsWith(String.format("U+%04X", (int) control.charAt(0)));
    }
  }

  @Test
  void oneLineOfTwentyMillionCharactersIsRead() {
    String text = "修渠三公里，清淤五公里；".repeat(Limits.defaults().characters() / 12);

    Reading reading = assertTimeoutPreemptively(AMPLE, () -> READER.analyze(text));

    assertThat(reading.spans())
        .containsExactly(new ReadSpan(new Span(0, text.length()), SpanKind.PROSE));
    assertThat(reading.plan().orElseThrow().tasks().isEmpty()).isTrue();
  }

  @Test
  void moreCharactersThanTheLimitAreRefusedWithTheNameOfTheLimit() {
    DirectiveReader reader =
        DirectiveReader.of(Limits.builder().characters(6).build(), RoleVocabulary.standard());

    Reading reading = reader.analyze("一、修渠三公里");

    ReadingLaws.check(reading);
    assertThat(reader.read("一、修三公里").value()).isPresent();
    Diagnostic error = reading.plan().errors().get(0);
    assertThat(error.code()).isEqualTo(ReadingCode.TOO_LONG);
    assertThat(error.message()).contains("at most 6 characters").contains("Limits.characters");
  }

  @Test
  void aLongListIsCutAtTheLimitAndSaidToBe() {
    String text = TITLE + "一、修渠\n责任单位：" + "州水务局、".repeat(MILLION) + "\n二、清淤\n";

    Outcome<Plan> outcome = assertTimeoutPreemptively(AMPLE, () -> READER.read(text));

    Task task = outcome.orElseThrow().tasks().get(0);
    assertThat(task.responsibility().units(Role.RESPONSIBLE)).hasSize(10_000);
    assertThat(outcome.diagnostics())
        .anySatisfy(
            warning -> {
              assertThat(warning.code()).isEqualTo(ReadingCode.LONG_LIST);
              assertThat(warning.message()).contains("10000").contains("Limits.unitsInList");
              assertThat(warning.location().describe()).isEqualTo("3:1");
            });
    assertThat(outcome.orElseThrow().tasks().size()).isEqualTo(2);
  }

  @Test
  void listsWithVerbsAndCellsAreCutToo() {
    DirectiveReader reader =
        DirectiveReader.of(Limits.builder().unitsInList(2).build(), RoleVocabulary.standard());

    Outcome<Plan> verbs = reader.read("一、修渠。清淤三公里。（州水务局、州财政局、州教育局负责）\n");
    Outcome<Plan> cells = reader.read("序号\t任务\t责任单位\n1\t修渠\t州水务局、州财政局、州教育局\n");

    Outcome<Plan> prose = reader.read("一、修渠\n由州水务局、州财政局、州教育局牵头。\n");
    Outcome<Plan> several = reader.read("一、修渠\n责任单位：州水务局、州财政局\n配合单位：州教育局\n");

    for (Outcome<Plan> outcome : ImmutableList.of(verbs, cells, prose, several)) {
      assertThat(outcome.orElseThrow().tasks().get(0).responsibility().assignments()).hasSize(2);
      assertThat(outcome.diagnostics())
          .extracting(Diagnostic::code)
          .contains(ReadingCode.LONG_LIST);
    }
  }

  @Test
  void aHundredThousandRowsAreAsManyTasks() {
    StringBuilder text = new StringBuilder(TITLE).append("序号\t任务\t责任单位\n");
    for (int i = 1; i <= HUNDRED_THOUSAND; i++) {
      text.append(i).append("\t修渠\t州水务局\n");
    }

    Outcome<Plan> outcome = assertTimeoutPreemptively(AMPLE, () -> READER.read(text.toString()));

    Plan plan = outcome.orElseThrow();

    assertThat(plan.tasks().size()).isEqualTo(HUNDRED_THOUSAND);
    assertThat(plan.tasks().get(HUNDRED_THOUSAND - 1).responsibility().units()).hasSize(1);
  }

  @Test
  void aTitleOfAMillionCharactersIsNone() {
    String title = "云泽州" + "修".repeat(MILLION) + "局关于修渠的通知";

    for (String text : ImmutableList.of(title + "\n一、修渠\n", "标题：" + title + "\n一、修渠\n")) {
      Reading reading = assertTimeoutPreemptively(AMPLE, () -> READER.analyze(text));

      ReadingLaws.check(reading);
      Plan plan = reading.plan().orElseThrow();
      assertThat(plan.directive().title()).isEmpty();
      assertThat(plan.directive().issuers()).isEmpty();
      assertThat(plan.tasks().size()).isEqualTo(1);
    }
  }

  @Test
  void numberingOfEveryStyleIsNestedNoDeeperThanThereAreStyles() {
    String round = "第一编渠\n第一章渠\n第一节渠\n第一条渠\n一、渠\n（一）渠\n1.渠\n（1）渠\n1）渠\n①渠\n——渠\n";

    Plan once = READER.read(round).orElseThrow();
    Plan often = READER.read(round.repeat(200)).orElseThrow();

    assertThat(once.tasks().levels()).isEqualTo(11);
    assertThat(often.tasks().levels()).isEqualTo(11);
    assertThat(often.tasks().size()).isEqualTo(2200);
  }

  @Test
  void moreLevelsOrTasksThanTheLimitsAreRefusedWithTheNameOfTheLimit() {
    String text = "一、渠\n（一）渠\n1.渠\n";
    DirectiveReader shallow =
        DirectiveReader.of(Limits.builder().depth(2).build(), RoleVocabulary.standard());
    DirectiveReader few =
        DirectiveReader.of(Limits.builder().tasks(2).build(), RoleVocabulary.standard());

    assertThat(shallow.read(text).errors().get(0).message()).contains("2");
    assertThat(few.read(text).errors().get(0).message()).contains("2");
    ReadingLaws.check(shallow.analyze(text));
    ReadingLaws.check(few.analyze(text));
  }

  @Test
  void longNamesAreNoSignature() {
    String line = "云泽州水务管理与河道治理工程建设推进专项工作协调小组第一联络站临时\n";

    Reading reading = READER.analyze(TITLE + line.repeat(39) + "云泽州水务局\n2026年3月5日\n");

    ReadingLaws.check(reading);
    assertThat(reading.plan().value()).isPresent();
  }

  @Test
  void aSmallStackIsEnough() throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () ->
                repetitions()
                    .forEach(
                        hostile -> ReadingLaws.check(READER.analyze(hostile.text().apply(5000)))),
            "small stack",
            256 * 1024);
    thread.setUncaughtExceptionHandler((unused, e) -> thrown.set(e));

    thread.start();
    thread.join();

    assertThat(thrown.get()).isNull();
  }

  /** Patterns that readers of this kind take quadratic time for. */
  static Stream<Hostile> suspects() {
    return Stream.of(
        hostile("notes in a line", n -> TITLE + "一、渠" + "修渠。（州水务局负责）".repeat(n)),
        hostile("labels of one line", n -> "一、渠。二、渠。" + "一、渠。二、渠（一）".repeat(n / 5)),
        hostile("blanks of one line", n -> "一、渠。二、渠。" + "云泽州水务局 2026年3月5日 ".repeat(n / 5)),
        hostile("clauses that assign", n -> TITLE + "一、渠\n" + "由州水务局牵头，".repeat(n / 5) + "修渠"),
        hostile("sentences that assign", n -> TITLE + "一、渠\n" + "渠，由州水务局负责修。".repeat(n / 5)),
        hostile("notes of no task in a line", n -> TITLE + "（州水务局负责）".repeat(n)),
        hostile("blanks in a list", n -> TITLE + "一、渠\n责任单位：州" + " ".repeat(4 * n) + "局"),
        hostile(
            "blanks behind the next label",
            n -> TITLE + "一、渠" + "。1.渠".repeat(n) + "\n3." + " ".repeat(4 * n) + "渠"),
        hostile(
            "blanks behind a note",
            n -> TITLE + "一、渠（责任单位：州局）" + " ".repeat(4 * n) + "1渠".repeat(n)),
        hostile("blanks before colons", n -> "索引号：" + " ".repeat(4 * n) + "：".repeat(n)),
        hostile("brackets in a field", n -> "标题：云" + "（一）".repeat(n) + "局关于修渠"),
        hostile(
            "a long title and citations",
            n -> "标题：" + "云".repeat(n) + "局关于修渠\n" + "根据《甲乙》，".repeat(n)),
        hostile(
            "a wide head over many rows",
            n -> TITLE + "序号\t任务\t责任单位" + "\t".repeat(n) + "\n" + "1\t渠\n".repeat(n)),
        hostile("a wide row", n -> TITLE + "任务\t责任单位" + "\t渠".repeat(n) + "\n渠" + "\t渠".repeat(n)),
        hostile(
            "a long cell over empty ones",
            n -> TITLE + "序号\t任务\t牵头单位\n1\t渠\t" + "州局、".repeat(n) + "\n" + "2\t渠\t\n".repeat(n)),
        hostile("verbs in a list", n -> TITLE + "一、渠\n责任单位：" + "州局牵头、县局配合、".repeat(n)),
        hostile("rules in a note", n -> TITLE + "一、渠\n责任单位：州局" + "，不再单独列出".repeat(4 * n)),
        hostile(
            "rules of leads in a note",
            n -> TITLE + "一、渠\n责任单位：州局，列第一位的为牵头单位" + "，下同".repeat(8 * n)),
        hostile(
            "lists behind a rule for nobody",
            n -> TITLE + "一、渠\n责任单位：州局，不再单独列出" + "；责任单位：州局".repeat(n)),
        hostile(
            "points and notes",
            n -> TITLE + "一、渠\n" + "一是修渠。\n二是清淤。\n".repeat(2 * n) + "（州局负责）\n".repeat(2 * n)),
        hostile("nested verbs", n -> TITLE + "一、" + "（".repeat(n) + "州" + "局负责）".repeat(n)),
        hostile("kinds of a collective", n -> TITLE + "一、渠\n责任单位：各市、" + "县".repeat(4 * n)),
        hostile("collectives", n -> TITLE + "一、渠\n责任单位：" + "各市、县、".repeat(n)),
        hostile("text divided by notes", n -> TITLE + "一、渠\n" + "修渠。\n（责任单位：州局）\n".repeat(n)),
        hostile("a row of dashes", n -> "——".repeat(4 * n)),
        hostile("circled numbers", n -> TITLE + "一、渠。" + "①修渠。".repeat(n)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("suspects")
  void timeGrowsWithTheLength(Hostile hostile) {
    int size = 2000;
    String small = hostile.text().apply(size);
    String large = hostile.text().apply(8 * size);
    ReadingLaws.check(READER.analyze(small));
    long least = Long.MAX_VALUE;
    double ratio = Double.POSITIVE_INFINITY;

    for (int attempt = 0; attempt < 6 && ratio >= 30; attempt++) {
      least = Math.min(least, Math.max(time(small), 1_000_000));
      ratio = Math.min(ratio, (double) time(large) / least);
    }

    assertThat(ratio).as("time for 8 times the length").isLessThan(30);
  }

  /** The time of this thread alone, in nanoseconds: others on the machine do not count. */
  private static long time(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Reading reading = READER.analyze(text);
    long after = threads.getCurrentThreadCpuTime();
    assertThat(reading.text()).hasSameSizeAs(text);
    return after - before;
  }
}
