package org.gangmu.conformance.laws;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.Directive;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.target.Target;
import org.gangmu.task.Task;

/** What a plan says, apart from how wide its characters are and where they stood. */
final class PlanWords {

  private PlanWords() {}

  /** What a plan says, without offsets, width and blanks. */
  static List<String> of(Plan plan) {
    List<String> told = new ArrayList<>();
    Directive directive = plan.directive();
    told.add(directive.kind().name());
    told.add("title " + folded(directive.title().orElse("-")));
    told.add("numbers " + directive.numbers());
    told.add("index " + directive.indexNumber());
    told.add("issuers " + folded(directive.issuers().toString()));
    told.add("addressees " + folded(directive.addressees().toString()));
    told.add("attachments " + folded(directive.attachments().toString()));
    told.add("period " + directive.period());
    told.add("validity " + directive.validity());
    told.add("subjects " + folded(directive.subjects().toString()));
    directive.dates().forEach((role, stated) -> told.add(role + " " + date(stated)));
    told.add("rule " + plan.leadRule().policy() + " " + plan.standing().size());
    for (int i = 0; i < plan.tasks().size(); i++) {
      told.add(task(plan.tasks().get(i), plan.tasks().parentIndex(i)));
    }
    return told;
  }

  private static String date(StatedDate stated) {
    return stated.date().toString();
  }

  private static String task(Task task, int parent) {
    StringBuilder told = new StringBuilder();
    told.append(task.id()).append(" under ").append(parent).append(": ");
    told.append(folded(task.label())).append(" ").append(folded(task.heading())).append("|");
    told.append(folded(task.body()));
    for (Assignment assignment : task.responsibility().assignments()) {
      told.append(" ").append(assignment.role()).append(" ");
      told.append(folded(assignment.unit().text()));
    }
    told.append(" open ").append(task.responsibility().openEnded());
    told.append(" lead ").append(folded(task.responsibility().inferredLead().toString()));
    for (Target target : task.targets()) {
      told.append(" ").append(target.kind()).append(" ").append(target.commitment()).append(" ");
      told.append(folded(target.expression().toString())).append(" by ");
      told.append(target.deadline().map(PlanWords::date));
    }
    return told.toString();
  }

  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
