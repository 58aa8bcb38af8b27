package org.gangmu.phrase;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.flat.FlatMilestone;
import org.gangmu.flat.FlatQualitative;
import org.gangmu.flat.FlatTarget;
import org.gangmu.flat.FlatTargets;
import org.gangmu.target.Target;

/** What was read of a phrase, in short lines. */
final class Told {

  private Told() {}

  /** Returns the figures of a phrase read for 2023, parted by a semicolon. */
  static String figures(String phrase) {
    List<String> lines = new ArrayList<>();
    for (FlatTarget target : flat(phrase).targets()) {
      lines.add(figure(target));
    }
    return String.join("; ", lines);
  }

  static String figure(FlatTarget target) {
    String upper = target.upper().map(value -> "-" + value.toPlainString()).orElse("");
    return target.relation()
        + " "
        + target.basis()
        + " "
        + target.value().toPlainString()
        + upper
        + target.scale().word()
        + target.unit();
  }

  /** Returns the aims without numbers and the milestones of a phrase read for 2023. */
  static String aims(String phrase) {
    List<String> lines = new ArrayList<>();
    for (FlatQualitative aim : flat(phrase).qualitatives()) {
      lines.add(aim.form() + " " + aim.source());
    }
    for (FlatMilestone milestone : flat(phrase).milestones()) {
      lines.add(milestone.deadline().orElseThrow() + " " + milestone.source());
    }
    return String.join("; ", lines);
  }

  /** Returns what a phrase read for 2026 wants in canonical text, each with its last day. */
  static String expressions(String phrase) {
    List<String> lines = new ArrayList<>();
    for (Target target : TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2026))) {
      String by = target.deadline().map(deadline -> " @ " + deadline.date()).orElse("");
      lines.add(target.expression() + by);
    }
    return String.join("; ", lines);
  }

  static FlatTargets flat(String phrase) {
    return FlatTargets.ofLine(TargetPhrases.standard().read(phrase, PhraseContext.ofYear(2023)), 1);
  }
}
