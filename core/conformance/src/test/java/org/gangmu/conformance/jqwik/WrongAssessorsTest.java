package org.gangmu.conformance.jqwik;

import static org.gangmu.target.Verdict.MET;
import static org.gangmu.target.Verdict.NOT_MET;
import static org.gangmu.target.Verdict.UNDETERMINED;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.TargetAssessor;
import org.gangmu.conformance.laws.TargetAssessor.Result;
import org.gangmu.conformance.laws.TargetAssessorLaws;
import org.gangmu.target.Attainment;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Criterion.Band;
import org.gangmu.target.Criterion.Threshold;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.Timing;
import org.gangmu.target.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Assessors that break one law each. */
class WrongAssessorsTest {

  private static final TargetAssessor RIGHT = TargetAssessor.gangmu();

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        TargetAssessorLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("ASSESS-1", under(WrongAssessorsTest::throwing))
            .put("ASSESS-2", combining(WrongAssessorsTest::twoValued))
            .put("ASSESS-3", combining(WrongAssessorsTest::upToTheFirstUnknown))
            .put("ASSESS-4", under(WrongAssessorsTest::zeroForMissing))
            .put("ASSESS-5", under((e, k, d) -> e instanceof Opaque ? of(MET) : right(e, k, d)))
            .put("ASSESS-6", under(WrongAssessorsTest::notMetForUnknown))
            .put("ASSESS-7", comparing((x, t) -> x.toString().compareTo(t.toString())))
            .put("ASSESS-8", comparing((x, t) -> abs(x).compareAmount(abs(t))))
            .put("ASSESS-9", replacing(Relation.BELOW, Relation.AT_MOST))
            .put("ASSESS-10", replacing(Relation.AT_LEAST, Relation.ABOVE))
            .put("ASSESS-11", under(WrongAssessorsTest::lowerEndOnly))
            .put("ASSESS-12", under(WrongAssessorsTest::sureByLogic))
            .put("ASSESS-13", comparing((x, t) -> x.value().compareTo(t.value())))
            .put("ASSESS-14", comparing((x, t) -> x.value().compareTo(t.value())))
            .put("ASSESS-15", under(WrongAssessorsTest::fromNothing))
            .put("ASSESS-16", under(WrongAssessorsTest::inDoubles))
            .put("ASSESS-17", under(WrongAssessorsTest::rounded))
            .put("ASSESS-18", under(WrongAssessorsTest::nothingForUnknown))
            .put("ASSESS-19", under(WrongAssessorsTest::quotient))
            .put("ASSESS-20", under(WrongAssessorsTest::right))
            .put("ASSESS-21", under(WrongAssessorsTest::undated))
            .put("ASSESS-22", combining(WrongAssessorsTest::justOne))
            .build());
  }

  private interface Assess {
    Result of(TargetExpression expression, Observations known, LocalDate asOf);
  }

  private interface Combine {
    Verdict of(AtLeastOf combination, Observations known, LocalDate asOf);
  }

  private interface Compare {
    int of(Quantity figure, Quantity target);
  }

  private static Result right(TargetExpression expression, Observations known, LocalDate asOf) {
    return RIGHT.assess(expression, known, asOf);
  }

  private static Result of(Verdict verdict) {
    return new Result(verdict, Optional.empty());
  }

  /** All of them take the deadline for the first day that is too late. */
  private static Conformance under(Assess assess) {
    return new TargetAssessorConformance() {
      @Override
      protected TargetAssessor assessor() {
        return new TargetAssessor() {
          @Override
          public Result assess(TargetExpression expression, Observations known, LocalDate asOf) {
            return assess.of(expression, known, asOf);
          }

          @Override
          public Timing timing(
              TargetExpression expression, Observations known, LocalDate deadline, LocalDate asOf) {
            return RIGHT.timing(expression, known, deadline.minusDays(1), asOf);
          }
        };
      }
    };
  }

  private static Conformance combining(Combine combine) {
    return under(
        (e, k, d) ->
            e instanceof AtLeastOf combination
                ? of(combine.of(combination, k, d))
                : right(e, k, d));
  }

  /** Compares figures with thresholds from below in another way. */
  private static Conformance comparing(Compare compare) {
    return under(
        (e, k, d) -> {
          if (e instanceof Level level
              && level.criterion() instanceof Threshold threshold
              && threshold.relation() == Relation.AT_LEAST) {
            return k.find(level.indicator())
                .flatMap(Observation::level)
                .map(figure -> of(Verdict.of(compare.of(figure, threshold.quantity()) >= 0)))
                .orElse(of(UNDETERMINED));
          }
          return right(e, k, d);
        });
  }

  private static Conformance replacing(Relation relation, Relation other) {
    return under(
        (e, k, d) ->
            e instanceof Level level
                    && level.criterion() instanceof Threshold threshold
                    && threshold.relation() == relation
                ? right(new Level(level.indicator(), with(threshold, other)), k, d)
                : right(e, k, d));
  }

  private static Criterion with(Threshold threshold, Relation relation) {
    return new Threshold(relation, threshold.quantity());
  }

  private static Quantity abs(Quantity quantity) {
    return quantity.signum() < 0 ? quantity.negate() : quantity;
  }

  private static Result throwing(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    if (e instanceof Change && !result.verdict().isKnown()) {
      throw new ArithmeticException("/ by zero");
    }
    return result;
  }

  private static long met(AtLeastOf combination, Observations k, LocalDate d) {
    return combination.parts().stream().filter(part -> right(part, k, d).verdict() == MET).count();
  }

  private static Verdict twoValued(AtLeastOf combination, Observations k, LocalDate d) {
    return Verdict.of(met(combination, k, d) >= combination.count());
  }

  private static Verdict justOne(AtLeastOf combination, Observations k, LocalDate d) {
    return combination.isAny()
        ? Verdict.of(met(combination, k, d) == 1)
        : right(combination, k, d).verdict();
  }

  private static Verdict upToTheFirstUnknown(AtLeastOf combination, Observations k, LocalDate d) {
    for (TargetExpression part : combination.parts()) {
      Verdict verdict = right(part, k, d).verdict();
      if (!verdict.isKnown()) {
        return UNDETERMINED;
      }
      if (combination.isAll() && verdict == NOT_MET) {
        return NOT_MET;
      }
      if (combination.isAny() && verdict == MET) {
        return MET;
      }
    }
    return right(combination, k, d).verdict();
  }

  private static Result zeroForMissing(TargetExpression e, Observations k, LocalDate d) {
    if (e instanceof Level level && k.find(level.indicator()).isEmpty()) {
      Quantity zero = Quantity.of("0", level.criterion().stated().measure());
      return right(e, Observations.of(level.indicator(), Observation.ofLevel(zero)), d);
    }
    return right(e, k, d);
  }

  private static Result notMetForUnknown(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    return result.verdict().isKnown() ? result : of(NOT_MET);
  }

  private static Result lowerEndOnly(TargetExpression e, Observations k, LocalDate d) {
    if (e instanceof Level level && level.criterion() instanceof Band band) {
      Relation relation = band.lowerIncluded() ? Relation.AT_LEAST : Relation.ABOVE;
      return right(new Level(level.indicator(), new Threshold(relation, band.lower())), k, d);
    }
    return right(e, k, d);
  }

  private static Result sureByLogic(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    boolean either = e instanceof AtLeastOf any && any.isAny() && any.parts().size() == 2;
    return either && !result.verdict().isKnown() ? of(MET) : result;
  }

  private static Result fromNothing(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    return e instanceof Change && !result.verdict().isKnown() ? of(MET) : result;
  }

  private static Result inDoubles(TargetExpression e, Observations k, LocalDate d) {
    if (e instanceof Change change
        && change.criterion() instanceof Threshold threshold
        && threshold.relation() == Relation.AT_LEAST) {
      Optional<Observation> known = k.find(change.indicator());
      Optional<Quantity> level = known.flatMap(Observation::level);
      Optional<Quantity> base = known.map(each -> each.bases().get(new Base.LastYear()));
      if (level.isPresent() && base.isPresent()) {
        double growth =
            level.get().inSteps().doubleValue() / base.get().inSteps().doubleValue() - 1;
        double rate = threshold.quantity().inSteps().doubleValue();
        return of(Verdict.of(growth >= rate));
      }
    }
    return right(e, k, d);
  }

  private static Result rounded(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    return new Result(
        result.verdict(),
        result
            .attainment()
            .map(a -> Attainment.of(a.toDecimal(0, RoundingMode.HALF_UP), BigDecimal.ONE)));
  }

  private static Result nothingForUnknown(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    return new Result(
        result.verdict(), Optional.of(result.attainment().orElse(Attainment.NOTHING)));
  }

  private static Result quotient(TargetExpression e, Observations k, LocalDate d) {
    Result result = right(e, k, d);
    if (e instanceof Level level && level.criterion() instanceof Threshold threshold) {
      Quantity target = threshold.quantity();
      Optional<Quantity> figure = k.find(level.indicator()).flatMap(Observation::level);
      if (target.signum() < 0 && figure.filter(each -> each.signum() < 0).isPresent()) {
        BigDecimal above = figure.get().inSteps().negate();
        return new Result(
            result.verdict(), Optional.of(Attainment.of(above, target.inSteps().negate())));
      }
    }
    return result;
  }

  private static Result undated(TargetExpression e, Observations k, LocalDate d) {
    Map<String, Observation> known = new HashMap<>();
    k.byIndicator()
        .forEach((name, each) -> known.put(name, each.toBuilder().date(Optional.empty()).build()));
    return right(e, Observations.copyOf(known), d);
  }
}
