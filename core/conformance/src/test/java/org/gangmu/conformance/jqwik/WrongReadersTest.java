package org.gangmu.conformance.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.DirectiveOutline;
import org.gangmu.conformance.laws.DirectiveReaderLaws;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.OutlineTask;
import org.gangmu.conformance.laws.TextNoise;
import org.gangmu.conformance.laws.TextReading;
import org.gangmu.conformance.laws.Verdict;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Readers that break one law each. */
class WrongReadersTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        DirectiveReaderLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("READER-1", under(new FallsOverBrackets()))
            .put("READER-2", under(new DropsLines()))
            .put("READER-3", under(new CountsWithoutBlanks()))
            .put("READER-4", under(new Backward()))
            .put("READER-5", under(new AddsTheCity()))
            .put("READER-6", under(new Remembers()))
            .put("READER-7", under(new LineFeedsOnly()))
            .put("READER-8", under(new CallsItself()))
            .put("READER-9", under(new GivesUnitsOn()))
            .put("READER-10", under(new AllResponsible()))
            .put("READER-11", under(new EmptyPlan()))
            .put("READER-12", under(new AllResponsible()))
            .put("READER-13", under(new Refuses(text -> true)))
            .build());
  }

  private static final DirectiveOutline OUTLINE =
      new DirectiveOutline(
          "云泽州水利方案",
          ImmutableList.of(
              new OutlineTask(1, "一、", "推进水渠修缮", ImmutableList.of()),
              new OutlineTask(1, "二、", "加强河道清淤", ImmutableList.of())));

  @Test
  void whatIsRefusedWithNoiseAloneBreaksTheLaw() {
    Verdict verdict =
        DirectiveReaderLaws.noise(
            new Refuses(text -> text.indexOf('\r') >= 0),
            OUTLINE.text(),
            ImmutableList.of(TextNoise.CRLF));
    assertThat(verdict.message()).contains("right: refused: [plain.blank", "text must be other");
  }

  @Test
  void aChapterThatIsRefusedAloneBreaksTheLaw() {
    for (DirectiveTextReader reader :
        ImmutableList.of(
            new Refuses(text -> text.indexOf('二') < 0),
            new Refuses(text -> text.indexOf('一') < 0),
            new Refuses(text -> text.indexOf('一') >= 0 && text.indexOf('二') >= 0))) {
      Verdict verdict = DirectiveReaderLaws.chapters(reader, OUTLINE, 0);
      assertThat(verdict.message()).contains(": refused: [plain.blank");
    }
  }

  @Test
  void anOutlineThatIsRefusedIsNotShownAsEmpty() {
    Verdict verdict = DirectiveReaderLaws.outlines(new Refuses(text -> true), OUTLINE);
    assertThat(verdict.message()).contains("right: refused: [plain.blank");
  }

  /** They show nothing, which is the reason for READER-13. */
  @Test
  void whatIsRefusedThroughoutIsNoEvidence() {
    DirectiveTextReader reader = new Refuses(text -> true);
    Verdict noise =
        DirectiveReaderLaws.noise(reader, OUTLINE.text(), ImmutableList.of(TextNoise.CRLF));
    assertThat(noise.holds()).isTrue();
    assertThat(DirectiveReaderLaws.chapters(reader, OUTLINE, 0).holds()).isTrue();
    assertThat(
            DirectiveReaderLaws.reads(reader, "outlines()", ImmutableList.of(OUTLINE.text()))
                .message())
        .contains("override texts(), directives(), outlines()", "samples: \"outlines(), 1\"");
    assertThat(DirectiveReaderLaws.reads(reader, "texts()", ImmutableList.of()).holds()).isFalse();
  }

  @Test
  void emptyNotesAreTried() {
    Conformance wrong = under(new FallsOverEmptyNotes());
    assertThat(WrongImplementations.broken(DirectiveReaderLaws.TOTAL, wrong, 1000)).isPresent();
  }

  @Test
  void notesBehindHeadingsAreTried() {
    Conformance wrong = under(new NotesBelowOnly());
    assertThat(WrongImplementations.broken(DirectiveReaderLaws.OUTLINES, wrong, 1000)).isPresent();
  }

  private static final class Refuses extends PlainReader {
    private final Predicate<String> refused;

    Refuses(Predicate<String> refused) {
      this.refused = refused;
    }

    @Override
    public TextReading read(String text) {
      return refused.test(text)
          ? TextReading.of(
              Outcome.failure(
                  Diagnostic.error(Fault.BLANK, "text must be other", Location.whole())))
          : super.read(text);
    }
  }

  private static final class FallsOverEmptyNotes extends PlainReader {
    @Override
    Responsibility duties(String note) {
      if (note.endsWith("单位:)") || note.endsWith("单位:、)")) {
        throw new NoSuchElementException("unit must be there");
      }
      return super.duties(note);
    }
  }

  private static final class NotesBelowOnly extends PlainReader {
    @Override
    int note(String heading) {
      return heading.length();
    }
  }

  private static Conformance under(DirectiveTextReader reader) {
    return new PlainReaderConformanceTest() {
      @Override
      protected DirectiveTextReader reader() {
        return reader;
      }
    };
  }

  private static final class FallsOverBrackets extends PlainReader {
    @Override
    public TextReading read(String text) {
      int open = text.indexOf('（');
      if (open >= 0 && text.indexOf('）', open) < 0) {
        throw new StringIndexOutOfBoundsException(open);
      }
      return super.read(text);
    }
  }

  private static Plan plan() {
    return Plan.builder().directive(Directive.builder().kind(DocumentKind.PLAN).build()).build();
  }

  private static final class DropsLines extends PlainReader {
    @Override
    List<Line> lines(String text) {
      return super.lines(text).stream().filter(line -> !line.words().isEmpty()).toList();
    }
  }

  private static final class CountsWithoutBlanks extends PlainReader {
    @Override
    List<Task> finished(List<Task> tasks) {
      return tasks.stream()
          .map(task -> task.toBuilder().sources(ImmutableList.of(new Span(0, 1000))).build())
          .toList();
    }
  }

  private static final class Backward extends PlainReader {
    @Override
    List<Task> finished(List<Task> tasks) {
      return Lists.reverse(tasks);
    }
  }

  private static final class AddsTheCity extends PlainReader {
    @Override
    Responsibility duties(String note) {
      return super.duties(note.replace("州水务局", "云泽州州水务局"));
    }
  }

  private static final class Remembers extends PlainReader {
    private int texts;

    @Override
    List<Task> finished(List<Task> tasks) {
      texts++;
      return tasks.stream().map(task -> task.withLabel(task.label() + texts)).toList();
    }
  }

  private static final class LineFeedsOnly extends PlainReader {
    @Override
    boolean isLineEnd(char c) {
      return c == '\n';
    }
  }

  private static final class CallsItself extends PlainReader {
    @Override
    public TextReading read(String text) {
      return depth(text, 0) < 0 ? TextReading.of(Outcome.of(plan())) : super.read(text);
    }

    private static int depth(String text, int from) {
      return from == text.length() ? 0 : 1 + depth(text, from + 1);
    }
  }

  private static final class GivesUnitsOn extends PlainReader {
    @Override
    List<Task> finished(List<Task> tasks) {
      Responsibility last = Responsibility.none();
      ImmutableList.Builder<Task> finished = ImmutableList.builder();
      for (Task task : tasks) {
        last = task.responsibility().isEmpty() ? last : task.responsibility();
        finished.add(task.toBuilder().responsibility(last).build());
      }
      return finished.build();
    }
  }

  private static final class AllResponsible extends PlainReader {
    @Override
    Role role(Role told) {
      return Role.RESPONSIBLE;
    }
  }

  private static final class EmptyPlan extends PlainReader {
    @Override
    public TextReading read(String text) {
      return text.isBlank() ? TextReading.of(Outcome.of(plan())) : super.read(text);
    }
  }
}
