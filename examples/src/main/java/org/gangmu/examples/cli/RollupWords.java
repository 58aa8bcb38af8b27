package org.gangmu.examples.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.progress.EvidenceGrade;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.Pace;
import org.gangmu.progress.PaceGap;
import org.gangmu.progress.ReportState;
import org.gangmu.rollup.Completion;
import org.gangmu.rollup.CompletionRange;
import org.gangmu.rollup.Extreme;
import org.gangmu.rollup.Latest;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.Quorum;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.RollupScope;
import org.gangmu.rollup.ScopeEffect;
import org.gangmu.rollup.ScopeEvent;
import org.gangmu.rollup.SumOfAmounts;
import org.gangmu.rollup.UnitReading;
import org.gangmu.rollup.UnitRule;
import org.gangmu.rollup.Veto;
import org.gangmu.rollup.WeightedMean;
import org.gangmu.target.Timing;
import org.gangmu.target.Verdict;

/** Tells in plain words what the terms of a roll-up mean, and prints its figures. */
final class RollupWords {

  /** The word where something is not known. */
  static final String UNKNOWN = "unknown 不明";

  /** The mark where a task counts nowhere. */
  static final String NOWHERE = "–";

  private RollupWords() {}

  /** Returns a share in per cent: never 100 unless it is all, never 0 unless it is nothing. */
  static String percent(Completion completion, int decimals) {
    return completion.toPercent(decimals).toPlainString() + "%";
  }

  /** Returns the one completion or both ends; the word where it may be anything. */
  static String range(Optional<CompletionRange> range, int decimals) {
    if (range.isEmpty()) {
      return NOWHERE;
    }
    CompletionRange ends = range.get();
    if (ends.value().isPresent()) {
      return percent(ends.low(), decimals);
    }
    return ends.equals(CompletionRange.ANY)
        ? UNKNOWN
        : ends.low().toPercent(decimals).toPlainString() + "–" + percent(ends.high(), decimals);
  }

  /** Returns the gap in points with its sign, or both ends of it; empty where nothing is known. */
  static String gap(Pace pace, Optional<CompletionRange> range) {
    if (pace.gap().isPresent()) {
      return signed(pace.gap().get());
    }
    if (range.isEmpty() || range.get().equals(CompletionRange.ANY)) {
      return "";
    }
    return signed(PaceGap.between(range.get().low().toAttainment(), pace.expected()))
        + ".."
        + signed(PaceGap.between(range.get().high().toAttainment(), pace.expected()));
  }

  private static String signed(PaceGap gap) {
    String points = gap.toDecimal(1).abs().toPlainString();
    return gap.signum() < 0 ? "-" + points : (gap.signum() > 0 ? "+" : "") + points;
  }

  /** Returns billionths as points of per cent, with two decimals. */
  static BigDecimal points(long billionths) {
    return BigDecimal.valueOf(billionths, 7);
  }

  static String of(Light light) {
    return word(light) + " " + LightTheme.LIGHTS.word(light);
  }

  static String of(ReportState state) {
    return word(state) + " " + state.term();
  }

  static String of(EvidenceGrade grade) {
    return word(grade) + " " + grade.term();
  }

  static String of(ScopeEvent.Status status) {
    String term =
        switch (status) {
          case ACTIVE -> "推进中";
          case SUSPENDED -> "暂缓";
          case CANCELLED -> "取消";
        };
    return word(status) + " " + term;
  }

  static String of(Verdict verdict) {
    return switch (verdict) {
      case MET -> "met 达标";
      case NOT_MET -> "not met 未达标";
      case UNDETERMINED -> "not decided 未定";
    };
  }

  static String of(Timing timing) {
    return switch (timing) {
      case NO_DEADLINE -> "no deadline of its own";
      case PENDING -> "deadline to come";
      case OVERDUE -> "overdue 逾期";
      case UNKNOWN_AT_DEADLINE -> "deadline past, and not known";
      case MET_IN_TIME -> "in time 按期";
      case MET_LATE -> "late 逾期完成";
      case MET_ON_UNKNOWN_DAY -> "done, on a day not known";
    };
  }

  static String of(UnitReading.Made made) {
    return switch (made) {
      case BY_HAND -> "the percentage it reported";
      case BY_TARGETS -> "what is attained of the targets";
      case BY_MILESTONES -> "the milestones completed";
      case BY_FIXED_PARTS -> "whether it is begun and done";
      case AS_EFFORT -> "what is expected, as work of effort is";
      case AS_PLANNED -> "what is expected, for want of a figure";
      case AS_NOTHING -> "nothing, for want of a figure";
      case EXCLUDED -> "left out, for want of a figure";
      case UNKNOWN -> "not known";
    };
  }

  static String of(UnitReading.Gap gap) {
    return switch (gap) {
      case NONE -> "";
      case NO_TARGET -> "no target that could be measured, and no percentage";
      case NOT_DUE -> "nothing was due yet";
      case MISSING -> "not reported, taken back, or out of date";
      case UNDECIDED -> "reported, but no figure decides a target";
    };
  }

  static String of(UnitRule rule) {
    return switch (rule) {
      case LEAD -> "the report of the lead unit counts, of several their mean";
      case ALL -> "all units must report it, the least done counts";
      case WEIGHTED -> "each unit counts its part by weight";
    };
  }

  static String of(MissingRule rule) {
    if (rule instanceof MissingRule.Zero) {
      return "what is not reported counts as nothing done";
    }
    if (rule instanceof MissingRule.Exclude) {
      return "what is not reported is left out";
    }
    if (rule instanceof MissingRule.AssumePlan) {
      return "what is not reported counts as on plan";
    }
    return rule instanceof MissingRule.Carry carry
        ? "what was last reported counts on for " + carry.days() + " days"
        : "what is not reported may be anything";
  }

  static String of(ScopeEffect effect) {
    return switch (effect) {
      case EXCLUDE -> "it is left out of the task above";
      case FREEZE -> "it counts as known on the day before";
      case AS_DONE -> "it counts as done";
      case AS_NOTHING -> "it counts as nothing done";
      case NONE -> "it counts as before";
    };
  }

  static String of(Veto veto) {
    String when =
        switch (veto.trigger()) {
          case UNTIL_DONE -> "as long as it is not done";
          case ON_MISS -> "as one of its targets is missed";
        };
    String cap = "at most " + percent(veto.cap(), 1);
    return when
        + ": "
        + cap
        + (veto.light() == Light.NORMAL ? "" : ", at best " + of(veto.light()));
  }

  static String of(RollupRule rule) {
    if (rule instanceof WeightedMean mean) {
      return of(mean);
    }
    if (rule instanceof SumOfAmounts) {
      return "sum of the amounts reached, against the sum of those planned";
    }
    if (rule instanceof Extreme extreme) {
      return extreme.end() == Extreme.End.LEAST
          ? "the part that is least done"
          : "the part that is most done";
    }
    if (rule instanceof Quorum quorum) {
      return of(quorum);
    }
    return rule instanceof Latest ? "the part last reported on" : rule.name();
  }

  private static String of(Quorum quorum) {
    if (quorum.equals(Quorum.ALL)) {
      return "done when all parts are";
    }
    return quorum.count() > 0
        ? "done when %s of the parts are".formatted(quorum.count())
        : "done when %s of the weights are".formatted(quorum.share());
  }

  private static String of(WeightedMean mean) {
    String what = mean.counted() == WeightedMean.Counted.DONE ? "share done of " : "mean of ";
    String parts = mean.scope() == RollupScope.LEAVES ? "the leaves" : "the tasks directly below";
    String by =
        switch (mean.weighting()) {
          case DECLARED -> ", by the weights declared";
          case EFFORT -> ", by effort";
          case EQUAL -> ", all alike";
        };
    return what + parts + by;
  }

  /** Returns the name of a constant as words: {@code NOT_DUE} as {@code not due}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
