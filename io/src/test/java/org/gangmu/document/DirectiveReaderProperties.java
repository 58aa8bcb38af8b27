package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.diagnostic.Span;
import org.gangmu.plan.Plan;
import org.gangmu.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the reader for any text whatever: CODEC-9 and CODEC-21. */
class DirectiveReaderProperties {

  private static final DirectiveReader READER = DirectiveReader.create();

  @Provide
  Arbitrary<String> anything() {
    return DirectiveTexts.anything();
  }

  @Provide
  Arbitrary<String> pieces() {
    return DirectiveTexts.pieces();
  }

  @Provide
  Arbitrary<String> mutations() {
    return DirectiveTexts.mutations();
  }

  @Property(tries = 1000)
  void anyStringIsReadOrRefused(@ForAll("anything") String text) {
    obeysTheLaws(text);
  }

  @Property(tries = 3000)
  void piecesOfDirectivesInAnyOrderAreRead(@ForAll("pieces") String text) {
    obeysTheLaws(text);
  }

  @Property(tries = 500)
  void directivesGoneWrongAreRead(@ForAll("mutations") String text) {
    obeysTheLaws(text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.gangmu.document.KeyedText#invented()")
  void inventedDirectivesObeyTheLaws(KeyedText directive) {
    obeysTheLaws(directive.text());
  }

  private static void obeysTheLaws(String text) {
    Reading reading = READER.analyze(text);

    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.plan().value().isPresent() || reading.plan().hasErrors()).isTrue();
    spansAreTheText(reading);
    sourcesLieInTheText(reading);
    assertThat(READER.analyze(text)).isEqualTo(reading);
    assertThat(READER.read(text)).isEqualTo(reading.plan());
  }

  /** CODEC-21: every character belongs to exactly one span, and joined the spans are the text. */
  private static void spansAreTheText(Reading reading) {
    StringBuilder joined = new StringBuilder();
    Optional<SpanKind> before = Optional.empty();
    for (ReadSpan span : reading.spans()) {
      assertThat(span.span().isEmpty()).as("empty: %s", span).isFalse();
      assertThat(span.span().start()).as("%s follows", span).isEqualTo(joined.length());
      assertThat(before)
          .as("%s is one with what stands before", span)
          .isNotEqualTo(Optional.of(span.kind()));
      joined.append(span.span().of(reading.text()));
      before = Optional.of(span.kind());
    }
    assertThat(joined.toString()).isEqualTo(reading.text());
  }

  /** What is marked as part of a task is where a task was read, and nowhere else. */
  private static void sourcesLieInTheText(Reading reading) {
    BitSet sources = new BitSet();
    ImmutableList<Task> tasks =
        reading
            .plan()
            .value()
            .map(Plan::tasks)
            .map(tree -> tree.tasks())
            .orElse(ImmutableList.of());
    for (Task task : tasks) {
      int last = 0;
      for (Span source : task.sources()) {
        assertThat(source.isEmpty()).as("empty source of %s", task).isFalse();
        assertThat(source.start())
            .as("order of the sources of %s", task)
            .isGreaterThanOrEqualTo(last);
        assertThat(source.end()).isLessThanOrEqualTo(reading.text().length());
        sources.set(source.start(), source.end());
        last = source.end();
      }
      assertThat(task.sources()).as("sources of %s", task).isNotEmpty();
    }
    if (reading.plan().value().isEmpty()) {
      return;
    }
    for (ReadSpan span : reading.spans()) {
      switch (span.kind()) {
        case LABEL, HEADING, BODY, NOTE -> {
          for (int i = span.span().start(); i < span.span().end(); i++) {
            assertThat(sources.get(i) || isMarkOrBlank(reading.text().charAt(i)))
                .as("%s of %s is in no task: %s", i, span, span.span().of(reading.text()))
                .isTrue();
          }
        }
        default -> {}
      }
    }
  }

  /** The stop behind a heading is no part of it. */
  private static boolean isMarkOrBlank(char c) {
    char folded = Folding.fold(c);
    return Chars.isStop(folded)
        || folded == ','
        || Chars.isBlank(folded)
        || Folding.isInvisible(c)
        || "\u2028\u2029\u0085".indexOf(c) >= 0;
  }
}
