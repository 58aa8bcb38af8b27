package org.gangmu.conformance.laws;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Attainment;
import org.gangmu.target.Observations;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.Timing;

/**
 * An evaluator of targets: what a team implements to have its own checked by {@link
 * TargetAssessorLaws}.
 */
public interface TargetAssessor {

  /** What not every assessor has. */
  enum Feature {
    /** It tells how much of a target is reached. */
    ATTAINMENT,
    /** It tells how a verdict stands to a deadline. */
    TIMING,
    /** It computes growth from a figure and its base where none is reported. */
    COMPUTED_GROWTH,
    /** It does not know yet what an observation of a later day says. */
    DATED
  }

  /**
   * What was found.
   *
   * @param verdict whether the target is met
   * @param attainment how much of it is reached, not capped; empty where it is not known, or the
   *     assessor does not tell
   */
  record Result(org.gangmu.target.Verdict verdict, Optional<Attainment> attainment) {

    /** Checks that nothing is missing. */
    public Result {
      requireNonNull(verdict, "verdict");
      requireNonNull(attainment, "attainment");
    }
  }

  /** Assesses an expression by what is known on a day. */
  Result assess(TargetExpression expression, Observations observations, LocalDate asOf);

  /**
   * Returns how the verdict stands to a deadline; asked only of assessors with {@link
   * Feature#TIMING}.
   */
  default Timing timing(
      TargetExpression expression, Observations observations, LocalDate deadline, LocalDate asOf) {
    throw new UnsupportedOperationException("assessor must tell the timing if it has TIMING");
  }

  /** Returns the assessor of {@link Assessment}, with the default policy. */
  static TargetAssessor gangmu() {
    return new TargetAssessor() {
      @Override
      public Result assess(TargetExpression expression, Observations observations, LocalDate asOf) {
        Assessment assessment = assessment(expression, observations, Optional.empty(), asOf);
        return new Result(assessment.verdict(), assessment.attainment());
      }

      @Override
      public Timing timing(
          TargetExpression expression,
          Observations observations,
          LocalDate deadline,
          LocalDate asOf) {
        return assessment(expression, observations, Optional.of(deadline), asOf).timing();
      }

      private Assessment assessment(
          TargetExpression expression,
          Observations observations,
          Optional<LocalDate> deadline,
          LocalDate asOf) {
        return Assessment.of(expression, observations, deadline, asOf, AssessmentPolicy.defaults());
      }
    };
  }
}
