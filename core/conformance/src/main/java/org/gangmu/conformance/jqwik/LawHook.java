package org.gangmu.conformance.jqwik;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawBroken;
import org.gangmu.conformance.laws.LawCatalogue;
import org.gangmu.conformance.laws.Verdict;
import org.opentest4j.TestAbortedException;

/** Turns known deviations round, and says which law is broken. */
final class LawHook implements AroundPropertyHook {

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Optional<OfLaw> ofLaw = context.findAnnotation(OfLaw.class);
    if (ofLaw.isEmpty() || !(context.testInstance() instanceof Conformance conformance)) {
      return property.execute();
    }
    String id = ofLaw.get().value();
    Law law = LawCatalogue.find(id).orElse(null);
    if (law == null) {
      return property.execute().mapToFailed("law must be in the catalogue: " + id);
    }
    Tally tally = Tally.of(context.containerClass());
    String subject = conformance.subject();
    Optional<String> reason = SkipHook.notApplicable(law, conformance);
    if (reason.isPresent()) {
      // it would have been skipped, were it not listed
      tally.record(subject, law, Outcome.STALE);
      return property
          .execute()
          .mapToFailed(
              "law %s is listed in knownDeviations() but does not apply, as %s: delete the entry"
                  .formatted(id, reason.get()));
    }
    PropertyExecutionResult result =
        ofLaw.get().timed() ? timed(law, conformance, property) : property.execute();
    Outcome outcome = outcome(result, conformance.knownDeviations().containsKey(id));
    tally.record(subject, law, outcome);
    tally.advise(conformance::advice);
    return switch (outcome) {
      case HELD, NOT_APPLICABLE -> result;
      case DEVIATION ->
          result.mapToAborted(
              new TestAbortedException(
                  id + " is a known deviation: " + conformance.knownDeviations().get(id)));
      case STALE ->
          result.mapToFailed(
              "law " + id + " is listed in knownDeviations() but holds now: delete the entry");
      case BROKEN -> result.mapToFailed(broken(law, result));
      case UNDECIDED ->
          result.mapToFailed(
              new AssertionError(
                  "law "
                      + id
                      + " is not decided, as the samples do not suffice: "
                      + result.throwable().map(Throwable::getMessage).orElse("no reason given"),
                  result.throwable().orElse(null)));
    };
  }

  private static PropertyExecutionResult timed(
      Law law, Conformance conformance, PropertyExecutor property) {
    TimedTries tries = TimedTries.begin(law, conformance.timeLimit());
    try {
      return property.execute();
    } finally {
      tries.close();
    }
  }

  private static Outcome outcome(PropertyExecutionResult result, boolean deviation) {
    if (result.status() == Status.SUCCESSFUL) {
      return deviation ? Outcome.STALE : Outcome.HELD;
    }
    boolean seen =
        result.falsifiedParameters().isPresent()
            || result.throwable().filter(LawBroken.class::isInstance).isPresent();
    if (result.status() == Status.ABORTED || !seen) {
      return Outcome.UNDECIDED;
    }
    return deviation ? Outcome.DEVIATION : Outcome.BROKEN;
  }

  private static LawBroken broken(Law law, PropertyExecutionResult result) {
    Throwable thrown =
        result.throwable().orElseGet(() -> new AssertionError("no reason was given"));
    String seed = result.seed().orElse("");
    if (thrown instanceof LawBroken first) {
      // the place is that of the law, and its message is not told twice
      LawBroken broken = new LawBroken(withSeed(first.verdict(), seed), first.getCause());
      broken.setStackTrace(first.getStackTrace());
      return broken;
    }
    Verdict verdict =
        Verdict.threw(law, thrown).withSample("sample", result.falsifiedParameters().orElse(null));
    return new LawBroken(withSeed(verdict, seed), thrown);
  }

  private static Verdict withSeed(Verdict verdict, String seed) {
    return seed.isEmpty() ? verdict : verdict.with("seed", seed);
  }
}
