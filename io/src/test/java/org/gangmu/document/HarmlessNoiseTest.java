package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Directive;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.target.Target;
import org.gangmu.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** CODEC-22: what means nothing changes nothing but the offsets. */
class HarmlessNoiseTest {

  private static final DirectiveReader READER = DirectiveReader.create();

  /** A change of a text that means nothing. The functions hold nothing that could change. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum Noise {
    NONE(text -> text),
    BYTE_ORDER_MARK(text -> "\ufeff" + text),
    BYTE_ORDER_MARK_TWICE(text -> "\ufeff\ufeff" + text),
    LINE_END_AT_THE_END(text -> text + "\n\n"),
    NO_LINE_END_AT_THE_END(String::stripTrailing),
    LINES_BEFORE(text -> "\n\n" + text),
    FULL_WIDTH_DIGITS(text -> shifted(text, '0', '9')),
    FULL_WIDTH_PUNCTUATION(text -> exchanged(text, "(),:;%", "（），：；％")),
    HALF_WIDTH_BRACKETS(text -> exchanged(text, "（）", "()")),
    HALF_WIDTH_COLONS(text -> exchanged(text, "：；", ":;")),
    HALF_WIDTH_COMMAS(text -> exchanged(text, "，", ",")),
    HALF_WIDTH_IDEOGRAPHIC_PUNCTUATION(text -> exchanged(text, "、。", "､｡")),
    BLANK_LINES_DOUBLED(text -> text.replace("\n\n", "\n\n\n\n")),
    BLANKS_AT_LINE_ENDS(text -> exceptInTables(text, line -> line + "  \u3000")),
    INDENTS_OF_SPACES(text -> text.replace("\u3000\u3000", "    ")),
    INDENTS_OF_WIDE_SPACES(text -> text.replace("    ", "\u3000\u3000")),
    EVERY_LINE_INDENTED(text -> exceptInTables(text, line -> "\u3000\u3000" + line)),
    ZERO_WIDTH_SPACES(text -> text.replace("、", "、\u200b")),
    SOFT_HYPHENS(text -> text.replace("：", "\u00ad：")),
    WORD_JOINERS(text -> text.replace("，", "\u2060，\ufeff")),
    SMALL_FORMS(text -> exchanged(text, "；：（）", "﹔﹕﹙﹚")),
    NO_BREAK_SPACES(text -> text.replace(' ', '\u00a0')),
    COMPATIBILITY_IDEOGRAPHS(text -> text.replace('行', '\ufa08').replace('立', '\uf9f7')),
    RADICALS(text -> text.replace('工', '\u2f2f').replace('水', '\u2f54')),
    CRLF(text -> text.replace("\n", "\r\n")),
    CARRIAGE_RETURNS(text -> text.replace('\n', '\r')),
    LINE_SEPARATORS(text -> text.replace('\n', '\u2028'));

    private final UnaryOperator<String> change;

    Noise(UnaryOperator<String> change) {
      this.change = change;
    }

    String in(String text) {
      return change.apply(text);
    }

    private static String shifted(String text, char first, char last) {
      StringBuilder shifted = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        shifted.append(c >= first && c <= last ? (char) (c + 0xFEE0) : c);
      }
      return shifted.toString();
    }

    private static String exchanged(String text, String from, String to) {
      String changed = text;
      for (int i = 0; i < from.length(); i++) {
        changed = changed.replace(from.charAt(i), to.charAt(i));
      }
      return changed;
    }

    private static String exceptInTables(String text, UnaryOperator<String> change) {
      List<String> lines = new ArrayList<>();
      for (String line : text.split("\n", -1)) {
        lines.add(line.indexOf('\t') >= 0 ? line : change.apply(line));
      }
      return String.join("\n", lines);
    }
  }

  static Stream<Arguments> noises() {
    return KeyedText.invented().stream()
        .flatMap(
            directive -> Stream.of(Noise.values()).map(noise -> Arguments.of(directive, noise)));
  }

  @ParameterizedTest(name = "{0} with {1}")
  @MethodSource("noises")
  void noiseChangesNothing(KeyedText directive, Noise noise) {
    Plan quiet = READER.read(directive.text()).orElseThrow();
    Plan noisy = READER.read(noise.in(directive.text())).orElseThrow();

    assertThat(told(noisy)).isEqualTo(told(quiet));
  }

  @Provide
  Arbitrary<KeyedText> directives() {
    return Arbitraries.of(KeyedText.invented());
  }

  /** Noises in their order; line ends are changed once at most, or they would be doubled. */
  @Provide
  Arbitrary<Set<Noise>> noisesTogether() {
    Set<Noise> lineEnds =
        EnumSet.of(Noise.CRLF, Noise.CARRIAGE_RETURNS, Noise.LINE_SEPARATORS, Noise.NONE);
    Arbitrary<Set<Noise>> others =
        Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(lineEnds))).set();
    return Combinators.combine(others, Arbitraries.of(lineEnds))
        .as(
            (noises, lineEnd) -> {
              EnumSet<Noise> together = EnumSet.of(lineEnd);
              together.addAll(noises);
              return together;
            });
  }

  @Property(tries = 100)
  void noisesTogetherChangeNothing(
      @ForAll("directives") KeyedText directive, @ForAll("noisesTogether") Set<Noise> noises) {
    String text = directive.text();
    for (Noise noise : noises) {
      text = noise.in(text);
    }

    assertThat(told(READER.read(text).orElseThrow()))
        .isEqualTo(told(READER.read(directive.text()).orElseThrow()));
  }

  /** What a plan says, without offsets, width and blanks. */
  private static List<String> told(Plan plan) {
    List<String> told = new ArrayList<>();
    Directive directive = plan.directive();
    told.add(directive.kind().name());
    told.add("title " + folded(directive.title().orElse("-")));
    told.add("numbers " + directive.numbers());
    told.add("index " + directive.indexNumber());
    told.add("issuers " + folded(directive.issuers().toString()));
    told.add("addressees " + folded(directive.addressees().toString()));
    told.add("attachments " + folded(directive.attachments().toString()));
    told.add("period " + directive.period());
    told.add("validity " + directive.validity());
    told.add("subjects " + folded(directive.subjects().toString()));
    directive.dates().forEach((role, stated) -> told.add(role + " " + date(stated)));
    told.add("rule " + plan.leadRule().policy() + " " + plan.standing().size());
    for (int i = 0; i < plan.tasks().size(); i++) {
      told.add(task(plan.tasks().get(i), plan.tasks().parentIndex(i)));
    }
    return told;
  }

  private static String date(StatedDate stated) {
    return stated.date().toString();
  }

  private static String task(Task task, int parent) {
    StringBuilder told = new StringBuilder();
    told.append(task.id()).append(" under ").append(parent).append(": ");
    told.append(folded(task.label())).append(" ").append(folded(task.heading())).append("|");
    told.append(folded(task.body()));
    for (Assignment assignment : task.responsibility().assignments()) {
      told.append(" ").append(assignment.role()).append(" ");
      told.append(folded(assignment.unit().text()));
    }
    told.append(" open ").append(task.responsibility().openEnded());
    told.append(" lead ").append(folded(task.responsibility().inferredLead().toString()));
    for (Target target : task.targets()) {
      told.append(" ").append(target.kind()).append(" ").append(target.commitment()).append(" ");
      told.append(folded(target.expression().toString())).append(" by ");
      told.append(target.deadline().map(HarmlessNoiseTest::date));
    }
    return told.toString();
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
