package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.ValueStyle;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/**
 * What one unit says of one task for one period (进展报告).
 *
 * <p>It has two days: the one it {@linkplain #holdsOn() holds on} and the one it was {@linkplain
 * #recordedOn() recorded on}. Nothing is known before it holds, so the first is never the later
 * one. A report is never changed: a correction is a report of its own that {@linkplain #revises()
 * revises} the earlier one, and so is a withdrawal. What it leaves out is not known; 0 is a figure.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class ProgressReport permits ImmutableProgressReport {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  ProgressReport() {}

  /** Returns the id. */
  public abstract ReportId id();

  /** Returns the task it is about. */
  public abstract TaskId task();

  /** Returns the unit that reports, under the name by which its duties are known. */
  public abstract UnitName unit();

  /** Returns the time it is about (报告期). */
  public abstract ReportPeriod period();

  /**
   * Returns the day by whose end what it says holds (报告截止日): a day of the period, not after the day
   * it was recorded on. By default the last day that is both, which is the last of the period for
   * all reports that were recorded after it.
   */
  @Value.Default
  public LocalDate holdsOn() {
    LocalDate end = period().endInclusive();
    return recordedOn().isBefore(end) ? recordedOn() : end;
  }

  /** Returns the day it was recorded on (录入日), not before the period began. */
  public abstract LocalDate recordedOn();

  /** Returns the figures and facts it gives, by indicator; none by default. */
  @Value.Default
  public Observations observations() {
    return Observations.none();
  }

  /**
   * Returns how much of the task is done in the unit's own judgement, in per cent, 0 to 100, where
   * it says so (填报完成进度).
   */
  public abstract Optional<BigDecimal> percent();

  /** Returns what was done (进展情况), empty where nothing is said. */
  @Value.Default
  public String progress() {
    return "";
  }

  /** Returns what stands in the way (存在的问题), empty where nothing is said. */
  @Value.Default
  public String problems() {
    return "";
  }

  /** Returns what comes next (下一步措施), empty where nothing is said. */
  @Value.Default
  public String nextSteps() {
    return "";
  }

  /** Returns how well it is borne out; {@link EvidenceGrade#SELF_REPORTED} by default. */
  @Value.Default
  public EvidenceGrade evidence() {
    return EvidenceGrade.SELF_REPORTED;
  }

  /** Returns the report in whose place this one stands, if it revises one. */
  public abstract Optional<ReportId> revises();

  /**
   * Returns whether it only takes back the one it revises. It then gives no figures; its words may
   * say why.
   */
  @Value.Default
  public boolean isWithdrawal() {
    return false;
  }

  /** Returns whether another report is of the same task, unit and period. */
  public final boolean isSameMatter(ProgressReport other) {
    return task().equals(other.task())
        && unit().equals(other.unit())
        && period().equals(other.period());
  }

  /**
   * Returns what it says of an indicator, if anything; where the observation bears no day, with the
   * day the report holds on.
   */
  public final Optional<Observation> observation(String indicator) {
    return observations()
        .find(requireNonNull(indicator, "indicator"))
        .map(found -> found.date().isPresent() ? found : found.toBuilder().date(holdsOn()).build());
  }

  @Value.Check
  ProgressReport normalized() {
    checkArgument(
        period().contains(holdsOn()),
        "day that report %s holds on must be in its period %s: %s",
        id(),
        period(),
        holdsOn());
    checkArgument(
        !holdsOn().isAfter(recordedOn()),
        "day that report %s holds on must not be after the day %s it was recorded on: %s",
        id(),
        recordedOn(),
        holdsOn());
    observations().byIndicator().forEach(this::checkDate);
    checkArgument(!revises().equals(Optional.of(id())), "report must not revise itself: %s", id());
    checkArgument(
        !isWithdrawal() || revises().isPresent(),
        "withdrawal must name the report it takes back: %s",
        id());
    checkArgument(
        !isWithdrawal() || (percent().isEmpty() && observations().byIndicator().isEmpty()),
        "withdrawal must give no figures: %s",
        id());
    if (percent().isEmpty()) {
      return this;
    }
    BigDecimal percent = Decimals.canonical(percent().get(), "percentage of report " + id());
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
        "percentage of report %s must be between 0 and 100: %s",
        id(),
        percent);
    return percent.scale() == percent().get().scale() ? this : toBuilder().percent(percent).build();
  }

  private void checkDate(String indicator, Observation observation) {
    checkArgument(
        observation.date().isEmpty() || !observation.date().get().isAfter(holdsOn()),
        "observation of %s in report %s must not be dated after %s: %s",
        indicator,
        id(),
        holdsOn(),
        observation.date().orElse(null));
  }

  /**
   * Returns a builder of a correction of this report: with all it says, to be changed, under
   * another id and day of recording. A withdrawal is revised into a report that says nothing yet.
   */
  public final Builder toRevision(ReportId newId, LocalDate newRecordedOn) {
    return toBuilder().id(newId).recordedOn(newRecordedOn).revises(id()).isWithdrawal(false);
  }

  /** Returns a report that takes this one back. */
  public final ProgressReport toWithdrawal(ReportId newId, LocalDate newRecordedOn) {
    return builder()
        .id(newId)
        .task(task())
        .unit(unit())
        .period(period())
        .holdsOn(holdsOn())
        .recordedOn(newRecordedOn)
        .revises(id())
        .isWithdrawal(true)
        .build();
  }

  /** Returns id, task, unit, period and the day it was recorded on; never the texts. */
  @Override
  public final String toString() {
    return "ProgressReport "
        + id()
        + (isWithdrawal() ? " withdrawing " : revises().isPresent() ? " revising " : "")
        + revises().map(ReportId::toString).orElse("")
        + " of "
        + task()
        + " by "
        + unit()
        + " for "
        + period()
        + " recorded "
        + recordedOn();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this report. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link ProgressReport}. */
  public static final class Builder extends ImmutableProgressReport.Builder {
    Builder() {}
  }
}
