package org.gangmu.rollup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportState;
import org.gangmu.progress.Share;
import org.gangmu.rollup.Earning.Combination;
import org.gangmu.rollup.UnitReading.Gap;
import org.gangmu.rollup.UnitReading.Made;
import org.gangmu.target.Attainment;
import org.gangmu.target.Observation;
import org.gangmu.target.Verdict;
import org.jspecify.annotations.Nullable;

/** Makes a completion of what one unit reports, as an {@link Earning} has it. */
final class LeafEarning {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Completion HALF = new Completion(Completion.WHOLE / 2);

  private final Earning earning;
  private final LeafTargets targets;
  private final LocalDate asOf;
  private final @Nullable LocalDate carriedFrom;

  /**
   * Takes an earning for a leaf.
   *
   * @param carriedFrom since when figures that are out of date still count; null if none does
   */
  LeafEarning(
      Earning earning, LeafTargets targets, LocalDate asOf, @Nullable LocalDate carriedFrom) {
    this.earning = earning;
    this.targets = targets;
    this.asOf = asOf;
    this.carriedFrom = carriedFrom;
  }

  /**
   * What is earned, where something is known.
   *
   * @param coverage of how much something is known that is not out of date
   */
  record Earned(
      CompletionRange range,
      Made made,
      Completion coverage,
      LeafSources sources,
      Optional<Attainment> raw) {}

  /** Returns how several targets make one completion; empty where they do not. */
  @Nullable Combination combination() {
    if (!targets.isAnyCounted()) {
      return null;
    }
    if (earning instanceof Earning.ByTargets byTargets) {
      return byTargets.combination();
    }
    return earning instanceof Earning.Automatic ? Combination.MEAN : null;
  }

  /**
   * Returns what a unit earns; null where nothing is known that decides it.
   *
   * @param expected what is expected by the curve of amounts
   */
  @Nullable Earned earn(
      LeafReports reports, ImmutableList<TargetReading> readings, Completion expected) {
    if (earning instanceof Earning.LevelOfEffort) {
      return new Earned(
          CompletionRange.of(expected),
          Made.AS_EFFORT,
          all(reports.areKnown()),
          new LeafSources(),
          Optional.empty());
    }
    if (earning instanceof Earning.Fixed fixed) {
      return fixed(fixed.begun(), reports, readings);
    }
    if (earning instanceof Earning.Milestones milestones) {
      return milestones(milestones.shares(), reports);
    }
    boolean byTargets =
        earning instanceof Earning.ByTargets
            || (earning instanceof Earning.Automatic && wasAnyKnown(readings));
    return byTargets ? byTargets(readings) : byHand(reports);
  }

  private @Nullable Earned byHand(LeafReports reports) {
    LeafFigure<BigDecimal> percent = percent(reports);
    if (percent == null || !isUsed(percent)) {
      return null;
    }
    LeafSources sources = new LeafSources();
    sources.add(percent);
    return new Earned(
        CompletionRange.of(Completion.ofPercent(percent.value())),
        Made.BY_HAND,
        all(sources.isFresh()),
        sources,
        Optional.of(Attainment.of(percent.value(), HUNDRED)));
  }

  /** Returns the last percentage; that all was done stands, whatever is reported no more. */
  private static @Nullable LeafFigure<BigDecimal> percent(LeafReports reports) {
    LeafFigure<BigDecimal> percent = reports.percent();
    return percent != null && percent.value().compareTo(HUNDRED) == 0 ? percent.lasting() : percent;
  }

  private boolean isUsed(LeafFigure<?> figure) {
    return !figure.missing() || figure.held() || isCarried(figure.day());
  }

  private boolean isCarried(LocalDate day) {
    return carriedFrom != null && !day.isBefore(carriedFrom);
  }

  /** Returns whether targets make the completion: as soon as reports ever decided one of them. */
  private static boolean wasAnyKnown(ImmutableList<TargetReading> readings) {
    for (TargetReading reading : readings) {
      if (reading.isCounted() && reading.wasKnown()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Earned byTargets(ImmutableList<TargetReading> readings) {
    LeafSources sources = new LeafSources();
    long low = 0;
    long high = 0;
    int leastLow = Completion.WHOLE;
    int leastHigh = Completion.WHOLE;
    int count = 0;
    int known = 0;
    int fresh = 0;
    Optional<Attainment> raw = Optional.empty();
    for (TargetReading reading : readings) {
      if (!reading.isCounted()) {
        continue;
      }
      count++;
      low += reading.range().low().billionths();
      high += reading.range().high().billionths();
      leastLow = Math.min(leastLow, reading.range().low().billionths());
      leastHigh = Math.min(leastHigh, reading.range().high().billionths());
      if (reading.isKnown()) {
        known++;
        fresh += reading.day().isPresent() && reading.carriedSince().isEmpty() ? 1 : 0;
        sources.add(reading);
        raw = reading.pace().actual();
      }
      if (reading.isKindOpen()) {
        known++;
        sources.add(reading);
      }
    }
    if (known == 0) {
      return null;
    }
    CompletionRange range =
        combination() == Combination.LEAST
            ? range(leastLow, leastHigh)
            : range(Completion.mean(low, count), Completion.mean(high, count));
    return new Earned(
        range,
        Made.BY_TARGETS,
        new Completion(Completion.mean((long) fresh * Completion.WHOLE, count)),
        sources,
        count == 1 ? raw : Optional.empty());
  }

  private static Completion all(boolean isKnown) {
    return isKnown ? Completion.FULL : Completion.NOTHING;
  }

  private static CompletionRange range(int low, int high) {
    return new CompletionRange(new Completion(low), new Completion(high));
  }

  /**
   * Returns the fixed parts. It is done if the percentage says so or all targets do, and begun if
   * anything does; that it was begun stands, and what else was once reported and is out of date
   * leaves it open.
   */
  private @Nullable Earned fixed(
      Completion part, LeafReports reports, ImmutableList<TargetReading> readings) {
    LeafSources sources = new LeafSources();
    Verdict done = Verdict.NOT_MET;
    Verdict begun = Verdict.NOT_MET;
    boolean known = false;
    LeafFigure<BigDecimal> percent = percent(reports);
    if (percent != null && isUsed(percent)) {
      known = true;
      sources.add(percent);
      done = Verdict.of(percent.value().compareTo(HUNDRED) == 0);
      begun = Verdict.of(percent.value().signum() > 0);
    } else if (percent != null) {
      done = Verdict.UNDETERMINED;
      begun = Verdict.UNDETERMINED;
      if (percent.value().signum() > 0) {
        known = true;
        sources.add(percent.lasting());
        begun = Verdict.MET;
      }
    }
    if (wasAnyKnown(readings)) {
      Verdict all = Verdict.MET;
      for (TargetReading reading : readings) {
        if (reading.isCounted()) {
          all = all.and(reading.assessment().verdict());
          begun =
              begun.or(
                  reading.isKnown()
                      ? Verdict.of(LeafTargets.isBegun(reading))
                      : Verdict.UNDETERMINED);
          if (reading.isKnown()) {
            known = true;
            sources.add(reading);
          }
        }
      }
      done = done.or(all);
    }
    LeafFigure<ProgressReport> stage = completedStage(reports);
    if (stage != null) {
      known = true;
      sources.add(stage);
      begun = Verdict.MET;
    }
    if (!known) {
      return null;
    }
    int low = part(done == Verdict.MET, begun == Verdict.MET, part);
    int high = part(done != Verdict.NOT_MET, begun != Verdict.NOT_MET, part);
    Completion coverage = all(sources.isFresh());
    if (sources.isFresh() && (low < high || sources.carriedSince().isPresent())) {
      coverage = begun.isKnown() || done.isKnown() ? HALF : Completion.NOTHING;
    }
    return new Earned(range(low, high), Made.BY_FIXED_PARTS, coverage, sources, Optional.empty());
  }

  private static int part(boolean done, boolean begun, Completion part) {
    if (done) {
      return Completion.WHOLE;
    }
    return begun ? part.billionths() : 0;
  }

  /** Returns the last report of a completed stage, which stands; null where none is. */
  private @Nullable LeafFigure<ProgressReport> completedStage(LeafReports reports) {
    for (ProgressReport report : reports.reports().reverse()) {
      for (Map.Entry<String, Observation> entry : report.observations().byIndicator().entrySet()) {
        for (LocalDate day : entry.getValue().completions().values()) {
          if (!day.isAfter(asOf)) {
            return figure(report, report, /* missing= */ false, /* held= */ false);
          }
        }
      }
    }
    return null;
  }

  private static <T> LeafFigure<T> figure(
      T value, ProgressReport report, boolean missing, boolean held) {
    return new LeafFigure<>(
        value, report.holdsOn(), report.evidence(), ImmutableList.of(report.id()), missing, held);
  }

  private @Nullable Earned milestones(ImmutableMap<String, Share> shares, LeafReports reports) {
    LeafSources sources = new LeafSources();
    boolean known = false;
    int low = 0;
    int open = 0;
    for (Map.Entry<String, Share> milestone : shares.entrySet()) {
      LeafReports.Stage stage = reports.stage(milestone.getKey(), asOf);
      int share = LeafReader.completion(milestone.getValue()).billionths();
      LeafFigure<LeafReports.Stage> figure =
          stage == null
              ? null
              : figure(stage, stage.report(), stage.missing(), reports.isHeld(stage.report()));
      if (stage == null || figure == null || !isUsed(figure)) {
        open += share;
        continue;
      }
      known = true;
      low += stage.isCompleted() ? share : 0;
      sources.add(figure);
    }
    return known
        ? new Earned(
            range(low, low + open),
            Made.BY_MILESTONES,
            sources.isFresh() ? new Completion(Completion.WHOLE - open) : Completion.NOTHING,
            sources,
            Optional.empty())
        : null;
  }

  /**
   * Returns why a unit of which nothing is known has nothing to show.
   *
   * @param readings the targets by its reports
   */
  Gap gap(LeafReports reports, ImmutableList<TargetReading> readings) {
    boolean byTargets = earning instanceof Earning.ByTargets;
    if (byTargets && !targets.isAnyCounted()) {
      return Gap.NO_TARGET;
    }
    if (reports.standing().isEmpty() ? reports.isEmpty() : reports.isOverdue()) {
      return Gap.MISSING;
    }
    if (reports.isEmpty()) {
      ReportState state = reports.standing().orElseThrow().state();
      return state == ReportState.NOT_DUE || state == ReportState.DUE ? Gap.NOT_DUE : Gap.MISSING;
    }
    if (decidedOnce(reports, readings)) {
      return Gap.MISSING;
    }
    boolean due =
        earning instanceof Earning.Milestones
            || (byTargets ? targets.isDue(reports) : reports.isPercentDue())
            || (!(earning instanceof Earning.ByHand) && targets.isSpokenOf(reports));
    return due ? Gap.UNDECIDED : Gap.NOT_DUE;
  }

  /** Returns whether something was reported that decides, and is out of date. */
  private boolean decidedOnce(LeafReports reports, ImmutableList<TargetReading> readings) {
    if (earning instanceof Earning.Milestones milestones) {
      for (String stage : milestones.shares().keySet()) {
        if (reports.stage(stage, asOf) != null) {
          return true;
        }
      }
      return false;
    }
    return (!(earning instanceof Earning.ByHand) && wasAnyKnown(readings))
        || (!(earning instanceof Earning.ByTargets) && reports.percent() != null);
  }
}
