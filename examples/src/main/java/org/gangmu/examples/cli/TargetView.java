package org.gangmu.examples.cli;

import org.gangmu.calendar.StatedDate;
import org.gangmu.target.Commitment;
import org.gangmu.target.Target;
import org.gangmu.target.TargetKind;

/** Prints targets: where they stand, what they want, and the words they were read from. */
final class TargetView {

  private static final int PLACE = 6;
  private static final int DEADLINE = 18;

  private TargetView() {}

  /** Prints the targets of one place, a line each and the words below. */
  static void print(String place, Iterable<Target> targets, Page page) {
    for (Target target : targets) {
      page.print(Style.FAINT, place).tab(PLACE);
      page.print(target.deadline().map(StatedDate::date).map(Object::toString).orElse("-"));
      page.tab(DEADLINE).print(target.expression().toString());
      Style style = target.commitment() == Commitment.BINDING ? Style.LEAD : Style.ROLE;
      page.tab(0).print(style, word(target)).newLine();
      page.tab(DEADLINE).print(Style.FAINT, target.phrase()).newLine();
    }
  }

  private static String word(Target target) {
    return target.kind() == TargetKind.ACTUAL ? "ACTUAL" : target.commitment().name();
  }
}
