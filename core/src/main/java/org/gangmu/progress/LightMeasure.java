package org.gangmu.progress;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.gangmu.target.Attainment;

/** What a light is decided by; the bands of a policy lie in its range. */
public enum LightMeasure {
  /** Percentage points behind what is expected, negative ahead of it, at most 100. */
  POINTS_BEHIND(Range.atMost(BigDecimal.valueOf(100)), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs.pace().flatMap(Pace::gap).map(PaceGap::behind);
    }
  },
  /** What is attained as a part of what is expected: 0.8 is four fifths of it, 1 is on pace. */
  RATIO(Range.atLeast(BigDecimal.ZERO), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs.pace().flatMap(pace -> pace.actual().map(actual -> ratio(pace, actual)));
    }
  },
  /** What is attained as a part of the whole, whatever is expected: 0.3 is three tenths. */
  LEVEL(Range.atLeast(BigDecimal.ZERO), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs
          .pace()
          .flatMap(Pace::actual)
          .map(actual -> new Fraction(actual.numerator(), actual.denominator()));
    }
  },
  /**
   * Whole days to the last one, 0 on that day, negative after it; of what is done more than any
   * number, as no day presses it any more.
   */
  DAYS_LEFT(Range.all(), true) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      if (inputs.isDone()) {
        return Optional.of(Fraction.ENDLESS);
      }
      return inputs.daysLeft().isPresent()
          ? Optional.of(Fraction.of(inputs.daysLeft().getAsLong()))
          : Optional.empty();
    }
  },
  /** The share of the time that is left, 0 to 1; of what is done all of it. */
  TIME_LEFT(Range.closed(BigDecimal.ZERO, BigDecimal.ONE), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs.isDone()
          ? Optional.of(Fraction.of(Share.WHOLE))
          : inputs.timeLeft().map(Fraction::of);
    }
  },
  /** How many periods on end it has been behind, a whole number from 0 on. */
  PERIODS_BEHIND(Range.atLeast(BigDecimal.ZERO), true) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs.periodsBehind().isPresent()
          ? Optional.of(Fraction.of(inputs.periodsBehind().getAsInt()))
          : Optional.empty();
    }
  },
  /** The figure itself, in its own unit: a growth rate may be negative. */
  FIGURE(Range.all(), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs.figure().map(LightMeasure::fraction);
    }
  },
  /**
   * The figure less the one planned, negative below it: percentage points where both are in per
   * cent. It is not pro-rated by time.
   */
  ABOVE_PLAN(Range.all(), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs
          .figure()
          .flatMap(figure -> inputs.planned().map(figure::subtract))
          .map(LightMeasure::fraction);
    }
  },
  /**
   * The figure less the average of others (高于平均), negative below it: percentage points where both
   * are in per cent.
   */
  ABOVE_AVERAGE(Range.all(), false) {
    @Override
    Optional<Fraction> value(LightInputs inputs) {
      return inputs
          .figure()
          .map(LightMeasure::fraction)
          .flatMap(figure -> inputs.average().map(average -> average.toFigure(figure)));
    }
  };

  private final Range<BigDecimal> range;
  private final boolean whole;

  LightMeasure(Range<BigDecimal> range, boolean whole) {
    this.range = range;
    this.whole = whole;
  }

  /** Returns the values there can be. */
  public Range<BigDecimal> range() {
    return range;
  }

  /** Returns whether the values are whole numbers, so that nothing lies between 3 and 4. */
  public boolean isWhole() {
    return whole;
  }

  /** Returns the value, empty where it is not known. */
  abstract Optional<Fraction> value(LightInputs inputs);

  /** Returns whether the pace decides it, so that it waits until something is expected. */
  boolean needsExpectation() {
    return this == POINTS_BEHIND || this == RATIO;
  }

  /** Returns whether this measure waits, as nothing is expected yet. */
  boolean waits(LightInputs inputs) {
    return needsExpectation()
        && inputs.pace().map(Pace::state).equals(Optional.of(PaceState.NOT_DUE));
  }

  /** Returns the value, empty also where the measure waits. */
  Optional<Fraction> settled(LightInputs inputs) {
    return waits(inputs) ? Optional.empty() : value(inputs);
  }

  /** Returns the values of this measure that lie in a range and that it can have, perhaps none. */
  Range<BigDecimal> cell(Range<BigDecimal> values) {
    Range<BigDecimal> possible = within(range);
    Range<BigDecimal> wanted = within(values);
    return possible.isConnected(wanted)
        ? possible.intersection(wanted)
        : Range.closedOpen(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  private static Fraction fraction(BigDecimal value) {
    return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Returns the values of this measure that lie in a range, empty ranges included; whole numbers as
   * the numbers from the first until before the one after the last.
   */
  Range<BigDecimal> within(Range<BigDecimal> values) {
    if (!whole) {
      return values;
    }
    Range<BigDecimal> numbers = Range.all();
    if (values.hasLowerBound()) {
      numbers =
          numbers.intersection(
              Range.atLeast(from(values.lowerEndpoint(), values.lowerBoundType())));
    }
    if (values.hasUpperBound()) {
      BoundType after =
          values.upperBoundType() == BoundType.CLOSED ? BoundType.OPEN : BoundType.CLOSED;
      BigDecimal end = from(values.upperEndpoint(), after);
      numbers =
          numbers.hasLowerBound() && numbers.lowerEndpoint().compareTo(end) > 0
              ? Range.closedOpen(end, end)
              : numbers.intersection(Range.lessThan(end));
    }
    return numbers;
  }

  /** Returns the first whole number at or above an end, or above it where the end is open. */
  private static BigDecimal from(BigDecimal end, BoundType type) {
    return type == BoundType.CLOSED
        ? end.setScale(0, RoundingMode.CEILING)
        : end.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
  }

  private static Fraction ratio(Pace pace, Attainment actual) {
    BigInteger expected = BigInteger.valueOf(pace.expected().numerator());
    BigInteger expectedLower = BigInteger.valueOf(pace.expected().denominator());
    return new Fraction(
        actual.numerator().multiply(expectedLower), actual.denominator().multiply(expected));
  }
}
