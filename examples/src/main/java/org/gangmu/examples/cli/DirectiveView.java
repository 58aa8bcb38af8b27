package org.gangmu.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;

/** Prints the fields of a document, one a line, and the rules it states for its tasks. */
final class DirectiveView {

  private static final int LABELS = 2;
  private static final int VALUES = 24;

  private final Page page;

  private DirectiveView(Page page) {
    this.page = page;
  }

  static void print(Plan plan, Page page) {
    DirectiveView view = new DirectiveView(page);
    view.print(plan.directive());
    view.printRules(plan);
  }

  private void print(Directive directive) {
    page.print(Style.HEADING, directive.title().orElse("(no title)")).newLine();
    field("number 发文字号", join(directive.numbers()));
    directive.indexNumber().ifPresent(number -> field("index number 索引号", number.text()));
    field("kind 文种", word(directive.kind()) + " " + directive.kind().term());
    directive
        .enclosure()
        .ifPresent(
            carried -> {
              String form = carried.form().isEmpty() ? "" : carried.form() + ": ";
              field("carries 印发", form + carried.title());
            });
    field("issuer 发文机关", join(directive.issuers()));
    field("addressees 主送机关", join(directive.addressees()));
    directive
        .period()
        .ifPresent(period -> field("period 计划期", period.start() + " to " + period.endInclusive()));
    for (Map.Entry<DateRole, StatedDate> date : directive.dates().entrySet()) {
      date(date.getKey(), date.getValue());
    }
    directive
        .validity()
        .ifPresent(validity -> field("validity 有效性", word(validity) + " " + validity.term()));
    directive.subjects().forEach(subject -> field("subject 主题分类", subject));
    for (String attachment : directive.attachments()) {
      field("attachment 附件", attachment);
    }
    for (Citation citation : directive.citations()) {
      Optional<DocumentNumber> number = citation.number();
      field(
          "rests on 依据", "《" + citation.title() + "》" + number.map(each -> " " + each).orElse(""));
    }
  }

  private void date(DateRole role, StatedDate date) {
    String words = date.words().isEmpty() ? "" : " (" + date.words() + ")";
    field(word(role) + " " + role.term(), date.date() + words);
  }

  private void printRules(Plan plan) {
    LeadRule rule = plan.leadRule();
    if (!rule.equals(LeadRule.NAMED_ONLY)) {
      String words = rule.words().isEmpty() ? "" : ": " + rule.words();
      field("lead rule 牵头规则", word(rule.policy()) + words);
    }
    for (StandingAssignment each : plan.standing()) {
      field(
          "standing 以下各项",
          "%s (%s) after %s: %s"
              .formatted(
                  each.assignment().unit(),
                  each.assignment().role().word(),
                  each.after(),
                  each.words()));
    }
  }

  /** Prints a label and its value, or nothing where there is no value. */
  private void field(String label, String value) {
    if (!value.isEmpty()) {
      page.tab(LABELS).print(Style.FAINT, label).tab(VALUES).print(value).newLine();
    }
  }

  private static String join(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  /** Returns the name of a constant as words: {@code NAMED_ONLY} as {@code named only}. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
