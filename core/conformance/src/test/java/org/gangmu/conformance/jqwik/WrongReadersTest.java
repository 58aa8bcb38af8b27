package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.DirectiveReaderLaws;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.TextReading;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.junit.jupiter.api.DynamicTest;
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
            .build());
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
