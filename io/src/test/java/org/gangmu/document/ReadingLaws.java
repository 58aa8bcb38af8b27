package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import org.gangmu.diagnostic.Span;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;
import org.gangmu.plan.Plan;
import org.gangmu.task.Task;

/** What holds of the reading of any text whatever. */
final class ReadingLaws {

  private ReadingLaws() {}

  /** Checks that every character belongs to one span, and every marked one to a task it shows. */
  static void check(Reading reading) {
    assertThat(reading.plan().value().isPresent() || reading.plan().hasErrors()).isTrue();
    checkSpans(reading);
    reading.plan().value().ifPresent(plan -> checkSources(reading, plan));
  }

  /** CODEC-21: every character belongs to exactly one span, and joined the spans are the text. */
  private static void checkSpans(Reading reading) {
    StringBuilder joined = new StringBuilder();
    Optional<SpanKind> before = Optional.empty();
    for (ReadSpan span : reading.spans()) {
      if (span.span().isEmpty()
          || span.span().start() != joined.length()
          || before.equals(Optional.of(span.kind()))) {
        throw new AssertionError(span + " must follow " + before + " at " + joined.length());
      }
      joined.append(reading.text(), span.span().start(), span.span().end());
      before = Optional.of(span.kind());
    }
    assertThat(joined.toString()).isEqualTo(reading.text());
  }

  /** What is marked as part of a task is where a task was read. */
  private static void checkSources(Reading reading, Plan plan) {
    String text = reading.text();
    BitSet sources = new BitSet();
    for (Task task : plan.tasks().tasks()) {
      assertThat(task.sources()).as("sources of %s", task).isNotEmpty();
      int last = 0;
      for (Span source : task.sources()) {
        if (source.isEmpty() || source.start() < last || source.end() > text.length()) {
          throw new AssertionError(source + " of " + task + " must follow " + last);
        }
        sources.set(source.start(), source.end());
        last = source.end();
      }
    }
    for (ReadSpan span : reading.spans()) {
      switch (span.kind()) {
        case LABEL, HEADING, BODY, NOTE -> {
          for (int i = span.span().start(); i < span.span().end(); i++) {
            if (!sources.get(i) && !isMarkOrBlank(text.charAt(i))) {
              throw new AssertionError(
                  i + " of " + span + " is in no task: " + span.span().of(text));
            }
          }
        }
        default -> {}
      }
    }
  }

  /** The stop behind a heading is no part of it. */
  private static boolean isMarkOrBlank(char c) {
    char folded = Folding.fold(c);
    return Chars.isStop(folded) || folded == ',' || Chars.isBlank(folded) || Folding.isInvisible(c);
  }
}
