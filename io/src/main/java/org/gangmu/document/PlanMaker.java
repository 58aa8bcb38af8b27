package org.gangmu.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;
import org.gangmu.plan.LeadRule;
import org.gangmu.plan.Plan;
import org.gangmu.plan.StandingAssignment;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/** Makes the plan from the tasks as they were found. */
final class PlanMaker {

  private final Flow flow;
  private final Limits limits;
  private LeadRule leadRule = LeadRule.NAMED_ONLY;
  private final List<StandingAssignment> standing = new ArrayList<>();

  PlanMaker(Flow flow, Limits limits) {
    this.flow = flow;
    this.limits = limits;
  }

  Outcome<Plan> make(Directive directive, List<Node> nodes, List<List<Range>> prose) {
    TargetReader targets = new TargetReader(flow, directive, limits);
    DueReader dues = targets.dues();
    TaskTree.Builder tree = TaskTree.builder(limits);
    for (Node node : nodes) {
      TaskId id = TaskId.of("t" + (node.index + 1));
      Task task = task(id, node, targets, dues);
      Node parent = node.parent;
      if (parent == null) {
        tree.add(task);
      } else {
        tree.add(task, parent.index);
      }
    }
    return tree.assemble()
        .map(
            tasks ->
                Plan.builder()
                    .directive(directive)
                    .tasks(tasks)
                    .targets(targets.readProse(prose))
                    .leadRule(leadRule)
                    .standing(standing)
                    .build());
  }

  private Task task(TaskId id, Node node, TargetReader targets, DueReader dues) {
    String heading = text(node.heading);
    String body = body(node);
    if (heading.isEmpty() && node.single && (node.children > 0 || node.body.size() > 1)) {
      int newline = body.indexOf('\n');
      heading = withoutStop(newline < 0 ? body : body.substring(0, newline));
      body = newline < 0 ? "" : body.substring(newline + 1);
    }
    Responsibility responsibility = responsibility(node);
    rules(id, node);
    return Task.builder()
        .id(id)
        .label(text(node.label))
        .heading(heading)
        .body(body)
        .responsibility(responsibility.infer(leadRule.policy()))
        .deadline(dues.read(node))
        .targets(targets.read(node))
        .sources(sources(node))
        .build();
  }

  private static String withoutStop(String text) {
    int end = text.length();
    while (end > 0 && Chars.isStop(Folding.fold(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  private String text(List<Range> ranges) {
    StringBuilder text = new StringBuilder();
    for (Range range : ranges) {
      flow.appendWritten(text, range.from(), range.to());
    }
    return text.toString();
  }

  private String body(Node node) {
    StringBuilder body = new StringBuilder();
    for (List<Range> paragraph : node.body) {
      if (!body.isEmpty()) {
        body.append('\n');
      }
      body.append(text(paragraph));
    }
    return body.toString();
  }

  private static Responsibility responsibility(Node node) {
    if (node.notes.isEmpty()) {
      return Responsibility.none();
    }
    Responsibility.Builder responsibility = Responsibility.builder();
    Set<Role> open = new LinkedHashSet<>();
    for (Note note : node.notes) {
      responsibility.addAllAssignments(note.assignments);
      open.addAll(note.openEnded);
    }
    return responsibility.openEnded(open).build();
  }

  private void rules(TaskId id, Node node) {
    for (Note note : node.notes) {
      if (!note.leadRule.isEmpty() && leadRule.policy() == LeadPolicy.NAMED_ONLY) {
        leadRule = new LeadRule(LeadPolicy.FIRST_LISTED, note.leadRule.toString());
      }
      if (!note.standingRule.isEmpty() && !note.standingUnit.isEmpty()) {
        Assignment unit =
            new Assignment(
                UnitName.of(note.standingUnit),
                Role.RESPONSIBLE,
                Optional.empty(),
                Optional.empty());
        standing.add(new StandingAssignment(unit, id, note.standingRule.toString()));
      }
    }
  }

  /**
   * The stretches of the text that a task was read from, drawn together where only blanks part
   * them.
   */
  private List<Span> sources(Node node) {
    List<Range> ranges = new ArrayList<>(node.label);
    ranges.addAll(node.heading);
    node.body.forEach(ranges::addAll);
    ranges.addAll(node.noteRanges);
    ranges.sort((a, b) -> Integer.compare(a.from(), b.from()));
    List<Span> sources = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Range range : ranges) {
      if (range.from() >= range.to()) {
        continue;
      }
      if (start >= 0 && flow.skipBlanks(end, range.from()) + 2 >= range.from()) {
        end = Math.max(end, range.to());
        continue;
      }
      if (start >= 0) {
        sources.add(span(start, end));
      }
      start = range.from();
      end = range.to();
    }
    if (start >= 0) {
      sources.add(span(start, end));
    }
    return sources;
  }

  private Span span(int from, int to) {
    return new Span(flow.origin(from), flow.origin(to - 1) + 1);
  }
}
