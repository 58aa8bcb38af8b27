package org.gangmu.examples.cli;

import java.util.StringJoiner;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;

/** Tells in plain words what was observed. */
final class ObservationWords {

  private ObservationWords() {}

  /**
   * Returns the facts.
   *
   * @param deadline what to say behind a stage of the day it was completed on, as {@code by
   *     2026-09-30}; possibly empty
   */
  static String of(Observation facts, String deadline) {
    StringJoiner words = new StringJoiner(", ");
    facts.signBefore().ifPresent(sign -> words.add(sign(sign) + " before"));
    facts.bases().forEach((base, figure) -> words.add(figure + " " + in(base)));
    facts
        .level()
        .ifPresent(level -> words.add(words.length() == 0 ? level.toString() : level + " now"));
    facts
        .changes()
        .forEach(
            (base, change) ->
                words.add("a change of " + change + " against " + TargetWords.words(base)));
    facts.references().forEach((name, figure) -> words.add(name + " at " + figure));
    facts
        .ranks()
        .forEach(
            (among, place) ->
                words.add("place " + place + (among.isEmpty() ? "" : " in " + among)));
    facts.grade().ifPresent(grade -> words.add("grade " + grade));
    facts
        .gradeReached()
        .ifPresent(reached -> words.add(reached ? "a grade as good" : "a lesser grade"));
    facts.doneCount().ifPresent(done -> words.add(done + " of " + facts.totalCount().orElse(done)));
    facts.everNonZero().ifPresent(ever -> words.add(ever ? "one at some time" : "never one"));
    String by = deadline.isEmpty() ? "" : " " + deadline;
    facts.completions().keySet().forEach(stage -> words.add(stage(stage) + by));
    facts.openStages().forEach(stage -> words.add("not " + stage(stage) + by));
    return words.toString();
  }

  private static String sign(int sign) {
    if (sign == 0) {
      return "nothing";
    }
    return sign < 0 ? "below zero" : "above zero";
  }

  private static String in(Base base) {
    if (base instanceof Base.Year named) {
      return "in " + named.year();
    }
    if (base instanceof Base.PreviousPeriod) {
      return "in the period before";
    }
    return base instanceof Base.TwoYearAverage ? "two years ago" : "last year";
  }

  private static String stage(String stage) {
    return stage.isEmpty() ? "done" : stage + " reached";
  }
}
