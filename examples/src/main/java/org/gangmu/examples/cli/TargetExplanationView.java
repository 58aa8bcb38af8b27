package org.gangmu.examples.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.phrase.Rendering;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Borderline;
import org.gangmu.target.Commitment;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetKind;
import org.gangmu.target.TargetText;

/**
 * Explains targets, a block each: the words, what they were read as, the canonical text, and which
 * figures would just meet the target and just not.
 */
final class TargetExplanationView {

  private static final int LABELS = 2;
  private static final int VALUES = 24;

  /** Longer texts are cut, in cells. */
  private static final int LONGEST = 1000;

  /** Further parts of a combination, and further indicators, are only counted. */
  private static final int MOST = 20;

  /** A day for targets without a deadline, which no words show. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Page page;

  private TargetExplanationView(Page page) {
    this.page = page;
  }

  static void print(List<Target> targets, Page page) {
    TargetExplanationView view = new TargetExplanationView(page);
    for (int i = 0; i < targets.size(); i++) {
      if (i > 0) {
        page.newLine();
      }
      view.print(targets.get(i));
    }
  }

  private void print(Target target) {
    page.print(Style.HEADING, cut(target.phrase())).newLine();
    printExpression(target.expression());
    field("figures 数据类型", TargetWords.words(target.measureKind()));
    if (!target.scope().isEmpty()) {
      field("scope 范围", target.scope());
    }
    Style style = target.commitment() == Commitment.BINDING ? Style.LEAD : Style.ROLE;
    if (target.kind() == TargetKind.ACTUAL) {
      field("kind 性质", Style.ROLE, "actual, a result that was reached");
    } else {
      field("commitment 承诺程度", style, TargetWords.words(target.commitment()));
    }
    field("deadline 时限", target.deadline().map(TargetExplanationView::date).orElse("none"));
    field("text 规范文本", TargetText.write(target.expression()));
    field("Chinese 中文表述", rendering(target));
    printSides(target);
  }

  private void printExpression(TargetExpression expression) {
    Deque<TargetExpression> open = new ArrayDeque<>();
    Deque<Integer> depths = new ArrayDeque<>();
    open.push(expression);
    depths.push(0);
    for (int printed = 0; !open.isEmpty(); printed++) {
      if (printed == MOST) {
        field("", "… and more");
        return;
      }
      TargetExpression next = open.pop();
      int depth = depths.pop();
      next.accept(new TargetWords())
          .forEach((label, words) -> field(label, "  ".repeat(depth) + words));
      if (next instanceof AtLeastOf combination) {
        ImmutableList<TargetExpression> parts = combination.parts();
        for (TargetExpression part : parts.subList(0, Math.min(MOST, parts.size())).reverse()) {
          open.push(part);
          depths.push(depth + 1);
        }
      }
    }
  }

  private void printSides(Target target) {
    TargetExpression expression = target.expression();
    LocalDate day = target.deadline().map(StatedDate::date).orElse(ANY_DAY);
    AssessmentPolicy policy = AssessmentPolicy.defaults();
    observations(
        "would meet it 达标", Style.LEAD, target, Borderline.meeting(expression, day, policy));
    observations(
        "would not 不达标", Style.WARNING, target, Borderline.missing(expression, day, policy));
  }

  private void observations(
      String label, Style style, Target target, Optional<Observations> observations) {
    if (observations.isEmpty()) {
      field(label, Style.FAINT, "no example was found");
      return;
    }
    String by = target.deadline().map(deadline -> "by " + deadline.date()).orElse("");
    int printed = 0;
    for (Map.Entry<String, Observation> each : observations.get().byIndicator().entrySet()) {
      if (printed == MOST) {
        field("", "… and " + (observations.get().byIndicator().size() - MOST) + " more");
        return;
      }
      String facts = ObservationWords.of(each.getValue(), by);
      String name = each.getKey();
      field(
          printed == 0 ? label : "",
          style,
          name.isEmpty() || observations.get().byIndicator().size() == 1
              ? facts
              : cut(name) + ": " + facts);
      printed++;
    }
  }

  private void field(String label, String value) {
    field(label, Style.PLAIN, value);
  }

  private void field(String label, Style style, String value) {
    page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(style, cut(value)).newLine();
  }

  private static String date(StatedDate deadline) {
    return deadline.date() + (deadline.words().isEmpty() ? "" : " (" + deadline.words() + ")");
  }

  private static String cut(String text) {
    return DisplayWidth.cut(text, LONGEST);
  }

  /** Returns the target as a Chinese phrase, and whether that is read back as the target. */
  private static String rendering(Target target) {
    Rendering rendering = TargetPhrases.standard().write(target);
    return rendering.text() + (rendering.readsBack() ? "" : " (does not read back equal)");
  }
}
