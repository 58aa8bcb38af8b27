package org.gangmu;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.Rendering;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.junit.jupiter.api.Test;

/** A null argument is refused at once, by its name. */
class NullArgumentsOfPhrasesTest {

  private static final TargetPhrases PHRASES = TargetPhrases.standard();
  private static final PhraseContext CONTEXT = PhraseContext.none();

  @Test
  void phrases() {
    refused("expression", () -> PHRASES.write((TargetExpression) null));
    refused("target", () -> PHRASES.write((Target) null));
    refused("target", () -> PHRASES.write(null, CONTEXT));
    refused("context", () -> PHRASES.write(Target.of(new TargetExpression.Opaque("走在前列")), null));
    refused("text", () -> PHRASES.read(null, CONTEXT));
    refused("context", () -> PHRASES.read("", null));
    refused("words", () -> PHRASES.readDeadline(null, CONTEXT));
    refused("context", () -> PHRASES.readDeadline("", null));
    refused("measures", () -> PHRASES.withMeasures(null));
    refused("limits", () -> PHRASES.withLimits(null));
  }

  @Test
  void contextsAndRenderings() {
    refused("deadline", () -> CONTEXT.withDeadline(null));
    refused("deadline", () -> new PhraseContext(OptionalInt.empty(), false, null));
    refused("year", () -> new PhraseContext(null, false, Optional.empty()));
    refused("text", () -> new Rendering(null, true));
  }

  private static void refused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }
}
