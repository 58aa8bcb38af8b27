package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.RoleVocabulary;
import org.gangmu.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts whose line ends were lost. */
class FlatTextsTest {

  private static final DirectiveReader READER = DirectiveReader.create();

  /** Text enough that nobody would write it in one line. */
  private static final String LONG = "南渠清淤要按月推进，北渠清淤要按季推进，东渠清淤要按年推进。".repeat(24);

  /** Texts whose lines are paragraphs each, and no rows of a table. */
  static Stream<KeyedText> texts() {
    return KeyedText.invented().stream()
        .filter(directive -> directive.text().indexOf('\t') < 0)
        .filter(directive -> paragraphs(directive.text()) == lines(directive.text()));
  }

  private static long paragraphs(String text) {
    return FlowBuilder.build(new Source(text), words(), new Marks(text.length())).paragraphs();
  }

  private static long lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).count();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aBlankForEachLineEndLosesNoTask(KeyedText directive) {
    Plan plan = READER.read(directive.text()).orElseThrow();
    Plan flat = READER.read(joined(directive.text(), " ")).orElseThrow();

    assertThat(told(flat)).isEqualTo(told(plan));
  }

  @Test
  void thereAreTextsToFlatten() {
    assertThat(texts()).hasSizeGreaterThan(9);
  }

  @Test
  void labelsInSequenceBeginParagraphs() {
    ReadText text =
        ReadText.of(
            LONG
                + "一、清淤（一）南渠。清淤三公里。（责任单位：州水务局）（二）北渠。清淤两公里。"
                + "（责任单位：州水务局、州财政局）二、植树1.渠边植树。种一千株。2.路边植树。种两千株。三、验收。年底前验收。");

    assertThat(text.outline())
        .containsExactly(
            "一、 清淤|",
            "  （一） 南渠|清淤三公里。",
            "  （二） 北渠|清淤两公里。",
            "二、 植树|",
            "  1. 渠边植树|种一千株。",
            "  2. 路边植树|种两千株。",
            "三、 验收|年底前验收。");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州水务局");
    assertThat(text.units(2)).isEqualTo("RESPONSIBLE 州水务局 州财政局");
  }

  @Test
  void numbersMayRunThroughTheChapters() {
    ReadText text = ReadText.of(LONG + "一、清淤1.南渠。清淤。2.北渠。清淤。二、植树3.渠边。植树。4.路边。植树。");

    assertThat(text.labels()).containsExactly("一、", "  1.", "  2.", "二、", "  3.", "  4.");
  }

  @Test
  void aLabelMayBeGluedToAListOfUnits() {
    ReadText text = ReadText.of(LONG + "一、清淤。清淤三公里。责任单位：州水务局、州财政局二、植树。种一千株。责任单位：州林草局");

    assertThat(text.labels()).containsExactly("一、", "二、");
    assertThat(text.units(0)).isEqualTo("RESPONSIBLE 州水务局 州财政局");
    assertThat(text.units(1)).isEqualTo("RESPONSIBLE 州林草局");
  }

  @Test
  void fieldsTitleAndSignatureAreFoundAtTheBlanks() {
    ReadText text =
        ReadText.of(
            "发文字号： 云政办发〔2026〕3号 云泽州人民政府办公室关于印发清淤方案的通知 各县人民政府： "
                + LONG
                + " 云泽州人民政府办公室 2026年3月5日 清淤方案 一、南渠 清淤三公里。 二、北渠 清淤两公里。");

    assertThat(text.directive().title()).hasValue("云泽州人民政府办公室关于印发清淤方案的通知");
    assertThat(text.directive().addressees())
        .extracting(Object::toString)
        .containsExactly("各县人民政府");
    assertThat(text.directive().issuers())
        .extracting(Object::toString)
        .containsExactly("云泽州人民政府办公室");
    assertThat(text.outline()).containsExactly("一、 南渠|清淤三公里。", "二、 北渠|清淤两公里。");
  }

  @Test
  void numbersOutOfSequenceAreText() {
    ReadText text = ReadText.of("一、清淤。" + LONG + "二、植树。完成3.5公里。三是加快。7.不在其列。（四）也不在。");

    assertThat(text.labels()).containsExactly("一、", "二、");
  }

  @Test
  void aTextWithLinesIsNotCut() {
    ImmutableList<String> lines =
        ImmutableList.of("一、清淤", "南渠。1.清淤。", "二、植树", "渠边。", "三、验收", "年底。", LONG + "1.甲。2.乙。");
    char[] text = String.join("\n", lines).toCharArray();

    assertThat(FlatText.cuts(text, Lines.of(new String(text)), words())).isEmpty();
  }

  @Test
  void aShortTextIsNotCut() {
    String text = "一、清淤。南渠三公里。二、植树。渠边一千株。";

    assertThat(FlatText.cuts(text.toCharArray(), Lines.of(text), words())).isEmpty();
  }

  private static NoteWords words() {
    return new NoteWords(RoleVocabulary.standard());
  }

  private static String joined(String text, String lineEnd) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(lineEnd));
  }

  /** The labels of the tasks, what they hang on, and who answers for them. */
  private static List<String> told(Plan plan) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < plan.tasks().size(); i++) {
      Task task = plan.tasks().get(i);
      String units =
          task.responsibility().assignments().stream()
              .map(FlatTextsTest::told)
              .collect(Collectors.joining(" "));
      told.add(task.label() + " under " + plan.tasks().parentIndex(i) + ": " + units);
    }
    return told;
  }

  private static String told(Assignment assignment) {
    return assignment.role() + " " + assignment.unit();
  }
}
