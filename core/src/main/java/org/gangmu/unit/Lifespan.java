package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time during which a unit exists or a name is borne; open at an end that is not known or has
 * not come.
 *
 * @param from the first day, empty where it is not known
 * @param untilExclusive the day on which it is no longer so, empty where that has not come; after
 *     {@code from}
 */
public record Lifespan(Optional<LocalDate> from, Optional<LocalDate> untilExclusive) {

  /** All days. */
  public static final Lifespan ALWAYS = new Lifespan(Optional.empty(), Optional.empty());

  /** Checks the order of the days. */
  public Lifespan {
    requireNonNull(from, "from");
    requireNonNull(untilExclusive, "untilExclusive");
    checkArgument(
        from.isEmpty() || untilExclusive.isEmpty() || from.get().isBefore(untilExclusive.get()),
        "end of a lifespan must be after its start %s: %s",
        from.orElse(LocalDate.MIN),
        untilExclusive.orElse(LocalDate.MAX));
  }

  /** Returns the time from a day on. */
  public static Lifespan from(LocalDate first) {
    return new Lifespan(Optional.of(first), Optional.empty());
  }

  /** Returns the time before a day. */
  public static Lifespan until(LocalDate endExclusive) {
    return new Lifespan(Optional.empty(), Optional.of(endExclusive));
  }

  /** Returns the time from the first day until before the second. */
  public static Lifespan between(LocalDate first, LocalDate endExclusive) {
    return new Lifespan(Optional.of(first), Optional.of(endExclusive));
  }

  /** Returns whether the day lies in this time. */
  public boolean contains(LocalDate date) {
    return (from.isEmpty() || !date.isBefore(from.get())) && !hasEndedBy(date);
  }

  /** Returns whether this time is over on that day. */
  public boolean hasEndedBy(LocalDate date) {
    return untilExclusive.isPresent() && !date.isBefore(untilExclusive.get());
  }

  /** Returns whether some day lies in both times. */
  public boolean overlaps(Lifespan other) {
    return !endsBeforeStartOf(other) && !other.endsBeforeStartOf(this);
  }

  private boolean endsBeforeStartOf(Lifespan other) {
    return other.from.isPresent() && hasEndedBy(other.from.get());
  }

  /** Returns the two days in ISO form, joined by {@code /}, with {@code ..} for an open end. */
  @Override
  public String toString() {
    return from.map(LocalDate::toString).orElse("..")
        + "/"
        + untilExclusive.map(LocalDate::toString).orElse("..");
  }
}
