package org.gangmu.breakdown;

import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;
import org.gangmu.internal.ValueStyle;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/** One thing about a breakdown that does not add up, or deserves a look. */
@Value.Immutable
@ValueStyle
public abstract sealed class BreakdownFinding permits ImmutableBreakdownFinding {

  BreakdownFinding() {}

  /** Returns what it is; {@link #severity()} and {@link #remedy()} go with it. */
  public abstract BreakdownCode code();

  /** Returns the unit it is about, where it is about one. */
  public abstract Optional<UnitName> unit();

  /** Returns the days it is about: left out, in two parts, or those of a part. */
  public abstract Optional<PlanPeriod> days();

  /**
   * Returns how far the parts are from the whole, or a part from the figure it was compared with:
   * positive, in the first measure of whole and parts that expresses it exactly; empty where none
   * does, or nothing was compared.
   */
  public abstract Optional<Quantity> amount();

  /**
   * Returns the parts, or the part, by the whole: above 1 an at-least figure is exceeded (加码),
   * below 1 an at-most figure. Empty where the whole is not positive or nothing was compared.
   */
  public abstract Optional<Ratio> factor();

  /** Returns one sentence without a final stop, with the value it is about at its end. */
  public abstract String message();

  /** Returns how much it weighs. */
  public final Severity severity() {
    return code().severity();
  }

  /** Returns what can be done about it, in a few words. */
  public final String remedy() {
    return code().remedy();
  }

  /** Returns the same as a diagnostic, with the remedy at the end of its message. */
  public final Diagnostic toDiagnostic() {
    String place =
        unit().map(name -> "unit " + name).orElse("")
            + (unit().isPresent() && days().isPresent() ? " " : "")
            + days().map(PlanPeriod::toString).orElse("");
    return new Diagnostic(
        severity(),
        code(),
        message() + "; " + remedy(),
        place.isEmpty() ? Location.whole() : new Location.InModel(place));
  }

  /** Returns {@code SEVERITY code place: message; remedy}. */
  @Override
  public final String toString() {
    return toDiagnostic().toString();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BreakdownFinding}. */
  static final class Builder extends ImmutableBreakdownFinding.Builder {
    Builder() {}
  }
}
