package org.gangmu.plan;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.LeadPolicy;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.NumberingCheck;
import org.gangmu.task.Task;
import org.gangmu.task.TaskCode;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.Resolution;
import org.gangmu.unit.UnitName;

/** Runs one review. */
final class PlanReviewer {

  private final Plan plan;
  private final ReviewContext context;
  private final NameLookup names;
  private final ImmutableList<Diagnostic> numbering;
  private final List<Finding> findings = new ArrayList<>();
  private long dropped;
  private int nextNumbering;

  PlanReviewer(Plan plan, ReviewContext context) {
    this.plan = plan;
    this.context = context;
    this.names = new NameLookup(plan.units(), context.asOf().or(() -> plan.directive().date()));
    this.numbering = NumberingCheck.check(plan.tasks());
  }

  ImmutableList<Finding> review() {
    TaskTree tasks = plan.tasks();
    LeadCheck check = ResponsibilityMatrix.of(tasks).inherit(context.inheritance()).check();
    PeekingIterator<TaskId> withoutUnit = Iterators.peekingIterator(check.withoutUnit().iterator());
    PeekingIterator<TaskId> withoutLead = Iterators.peekingIterator(check.withoutLead().iterator());
    boolean demandsLead = demandsLead();
    int standingUnits = firstAfter(role -> !role.isPersonal());
    int standingLeads = firstAfter(role -> role == Role.LEAD);
    boolean anyUnit = check.withoutUnit().size() < tasks.size() || standingUnits < tasks.size();

    reviewDocument(anyUnit);
    TargetReviewer targets = new TargetReviewer(plan, this::add);
    targets.reviewDocument();
    for (int position = 0; position < tasks.size(); position++) {
      Task task = tasks.get(position);
      reviewNumber(task.id());
      boolean hasOwn = !task.responsibility().isEmpty();
      boolean lacksLead = advance(withoutLead, task.id()) && demandsLead;
      if (advance(withoutUnit, task.id())) {
        if (anyUnit && tasks.isLeaf(position) && position < standingUnits) {
          add(PlanFinding.NO_UNIT, task, () -> "a task must have a unit: " + task.title());
        }
      } else if (lacksLead && (hasOwn || tasks.isLeaf(position)) && position < standingLeads) {
        add(PlanFinding.NO_LEAD, task, () -> "a task with units must have a lead: " + task.title());
      }
      if (hasOwn) {
        reviewUnits(task);
      }
      targets.reviewTask(task);
    }
    if (dropped > 0) {
      findings.add(
          new Finding(
              PlanFinding.MORE_FINDINGS,
              Optional.empty(),
              "findings must be at most "
                  + context.limits().diagnostics()
                  + " (Limits.diagnostics); left out: "
                  + dropped));
    }
    return ImmutableList.copyOf(findings);
  }

  /** Goes on to the next of some tasks in document order if the next is this one. */
  private static boolean advance(PeekingIterator<TaskId> some, TaskId task) {
    boolean isNext = some.hasNext() && task.equals(some.peek());
    if (isNext) {
      some.next();
    }
    return isNext;
  }

  /** Returns the position of the first task to which a standing unit in such a role is added. */
  private int firstAfter(Predicate<Role> role) {
    return plan.standing().stream()
        .filter(standing -> role.test(standing.assignment().role()))
        .mapToInt(standing -> plan.tasks().indexOf(standing.after()))
        .filter(position -> position != TaskTree.NONE)
        .map(position -> position + 1)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether the document, by the demand of the review, should have a lead for every task. */
  private boolean demandsLead() {
    return switch (context.leadDemand()) {
      case NEVER -> false;
      case ALWAYS -> true;
      case WHERE_OTHERS_HAVE_ONE ->
          plan.leadRule().policy() != LeadPolicy.NAMED_ONLY
              || plan.tasks().tasks().stream()
                  .anyMatch(task -> !task.responsibility().leads().isEmpty());
    };
  }

  private void reviewDocument(boolean anyUnit) {
    Directive directive = plan.directive();
    if (plan.tasks().isEmpty()) {
      add(PlanFinding.NO_TASK, () -> "a plan must have a task");
    }
    if (directive.numbers().isEmpty() && directive.kind().isStatutory()) {
      add(PlanFinding.NO_NUMBER, () -> "a document must have a number: " + name(directive));
    }
    if (directive.date().isEmpty()) {
      add(PlanFinding.NO_DATE, () -> "a document must have a date: " + name(directive));
    }
    if (directive.issuers().isEmpty()) {
      add(PlanFinding.NO_ISSUER, () -> "a document must have an issuer: " + name(directive));
    }
    for (Span span : context.unread()) {
      add(PlanFinding.UNREAD_TEXT, () -> "text was not understood at characters: " + span);
    }
    for (StandingAssignment standing : plan.standing()) {
      if (!plan.tasks().contains(standing.after())) {
        add(
            PlanFinding.STANDING_ASTRAY,
            () -> "a closing rule must stand after a task of the plan: " + standing.after());
      }
    }
    plan.rollup().ifPresent(policy -> reviewTerms(policy.terms().keySet()));
    if (!anyUnit && !plan.tasks().isEmpty()) {
      add(PlanFinding.NO_UNIT_AT_ALL, () -> "tasks must have units, tasks: " + plan.tasks().size());
    }
  }

  private void reviewTerms(Set<TaskId> tasks) {
    for (TaskId task : ImmutableSortedSet.copyOf(tasks)) {
      if (!plan.tasks().contains(task)) {
        add(PlanFinding.TERMS_ASTRAY, () -> "terms must be of a task of the plan: " + task);
      }
    }
  }

  private static String name(Directive directive) {
    return directive.title().orElseGet(() -> directive.kind().term());
  }

  /** The remarks about numbers are in document order too. */
  private void reviewNumber(TaskId task) {
    if (nextNumbering == numbering.size()) {
      return;
    }
    Location here = new Location.InModel("task " + task);
    while (nextNumbering < numbering.size()
        && numbering.get(nextNumbering).location().equals(here)) {
      Diagnostic remark = numbering.get(nextNumbering++);
      add(
          remark.code() == TaskCode.NUMBER_REPEATED
              ? PlanFinding.NUMBER_REPEATED
              : PlanFinding.NUMBER_SKIPPED,
          Optional.of(task),
          remark::message);
    }
  }

  private void reviewUnits(Task task) {
    Responsibility responsibility = task.responsibility();
    ImmutableSet<UnitName> leads = ImmutableSet.copyOf(responsibility.leads());
    if (leads.size() > 1) {
      add(
          PlanFinding.SEVERAL_LEADS,
          task,
          () -> "a task should have one lead, but has " + leads.size() + ": " + join(leads));
    }
    Map<UnitName, Set<Role>> roles = new LinkedHashMap<>();
    Set<Assignment> repeated = new LinkedHashSet<>();
    for (Assignment each : responsibility.assignments()) {
      if (!roles
          .computeIfAbsent(each.unit(), unit -> EnumSet.noneOf(Role.class))
          .add(each.role())) {
        repeated.add(Assignment.of(each.unit(), each.role()));
      }
    }
    for (Assignment each : repeated) {
      add(
          PlanFinding.REPEATED_UNIT,
          task,
          () -> "a unit should stand once as " + each.role().word() + ": " + each.unit());
    }
    roles.forEach((unit, held) -> reviewRoles(task, unit, held));
    for (Role role : responsibility.openEnded()) {
      add(PlanFinding.OPEN_LIST, task, () -> "a list of units should be closed: " + role.word());
    }
    reviewNames(task, roles);
    if (responsibility.inferredLead().isPresent()) {
      add(
          PlanFinding.LEAD_INFERRED,
          task,
          () -> "the lead is not named but inferred: " + responsibility.inferredLead().get());
    }
  }

  private void reviewRoles(Task task, UnitName unit, Set<Role> held) {
    if (held.size() == 1) {
      return;
    }
    ImmutableList<Role> exclusive =
        held.stream().filter(Role::isExclusive).collect(ImmutableList.toImmutableList());
    if (exclusive.size() > 1) {
      add(
          PlanFinding.TWO_ROLES,
          task,
          () ->
              "a unit should not be "
                  + exclusive.stream().map(Role::word).collect(joining(" and "))
                  + " at once: "
                  + unit);
    }
  }

  /** Persons are in no directory of units. */
  private void reviewNames(Task task, Map<UnitName, Set<Role>> roles) {
    ImmutableList.Builder<UnitName> bearers = ImmutableList.builder();
    ImmutableList.Builder<UnitName> plural = ImmutableList.builder();
    roles.forEach(
        (unit, held) -> {
          if (!areAllPersonal(held)) {
            bearers.add(unit);
            if (names.isCollective(unit)) {
              plural.add(unit);
            }
          }
        });
    ImmutableList<UnitName> units = bearers.build();
    if (names.isKnown()) {
      ImmutableList<Resolution> resolutions = names.resolveAll(units);
      for (int i = 0; i < resolutions.size(); i++) {
        UnitName unit = units.get(i);
        if (resolutions.get(i) instanceof Resolution.Unknown) {
          add(
              PlanFinding.UNIT_UNKNOWN,
              task,
              () -> "a name must be that of a unit on " + names.date() + ": " + unit);
        }
      }
      for (int i = 0; i < resolutions.size(); i++) {
        UnitName unit = units.get(i);
        if (resolutions.get(i) instanceof Resolution.Several several) {
          add(
              PlanFinding.UNIT_AMBIGUOUS,
              task,
              () ->
                  "a name should be that of one unit on "
                      + names.date()
                      + ", but "
                      + several.units().size()
                      + " bear it: "
                      + unit);
        }
      }
    }
    ImmutableList<UnitName> collectives = plural.build();
    if (!collectives.isEmpty()) {
      add(
          PlanFinding.COLLECTIVE,
          task,
          () -> "names stand for several units: " + join(collectives));
    }
  }

  private static boolean areAllPersonal(Set<Role> held) {
    for (Role role : held) {
      if (!role.isPersonal()) {
        return false;
      }
    }
    return true;
  }

  private static String join(Iterable<UnitName> units) {
    return String.join("、", ImmutableList.copyOf(units).stream().map(UnitName::text).toList());
  }

  private void add(PlanFinding code, Task task, Supplier<String> message) {
    add(code, Optional.of(task.id()), message);
  }

  private void add(PlanFinding code, Supplier<String> message) {
    add(code, Optional.empty(), message);
  }

  /** A finding that is only counted has no message made for it. */
  private void add(PlanFinding code, Optional<TaskId> task, Supplier<String> message) {
    if (findings.size() < context.limits().diagnostics()) {
      findings.add(new Finding(code, task, message.get()));
    } else {
      dropped++;
    }
  }
}
