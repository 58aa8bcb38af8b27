package org.gangmu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.internal.Folding;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.Measure;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetKind;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;

/** The part of a review that is about targets. Results are not targets and are passed over. */
final class TargetReviewer {

  /** How many characters of a target's text form a message shows. */
  private static final int LONGEST_SHOWN = 80;

  /** The words by which things and places are counted (量词); several of them make one too: 台套. */
  private static final String COUNTING =
      "个家户人名位口条项件处座所场次批套台辆艘架列支班篇部本册份张块片宗起例种类款只头匹羽尾株棵栋幢间层节门期组队团盏"
          + "票对双枚颗粒卷幅首道孔根扇课床封单笔轮集针箱桶瓶袋包县市区州镇乡村省国校院";

  /** Where findings go. */
  interface Sink {
    void add(PlanFinding code, Optional<TaskId> task, Supplier<String> message);
  }

  /** What was said of one subject: what came first in each shape, and all amounts. */
  private static final class Said {
    private final Map<StatedFigure.Shape, Place> first = new EnumMap<>(StatedFigure.Shape.class);
    private final Set<String> amounts = new HashSet<>();
  }

  /** A figure and where it stands. */
  private record Place(StatedFigure figure, Optional<TaskId> task) {
    @Override
    public String toString() {
      return task.map(id -> "task " + id).orElse("the document");
    }
  }

  private final Plan plan;
  private final Sink sink;
  private final Optional<LocalDate> end;
  private final boolean someHaveDeadline;
  private final Set<String> symbols = new HashSet<>();
  private final Map<String, Said> said = new HashMap<>();

  TargetReviewer(Plan plan, Sink sink) {
    this.plan = plan;
    this.sink = sink;
    this.end = plan.directive().period().map(PlanPeriod::endInclusive);
    this.someHaveDeadline =
        targets().anyMatch(target -> target.deadline().isPresent())
            || plan.tasks().tasks().stream().anyMatch(task -> task.deadline().isPresent());
  }

  private Stream<Target> targets() {
    return Stream.concat(
            plan.targets().stream(),
            plan.tasks().tasks().stream().flatMap(task -> task.targets().stream()))
        .filter(TargetReviewer::isWanted);
  }

  private static boolean isWanted(Target target) {
    return target.kind() == TargetKind.TARGET;
  }

  /** Reviews the targets as a whole, and those outside the tasks. */
  void reviewDocument() {
    review(Optional.empty(), plan.targets(), end);
  }

  /** Reviews the targets of a task. */
  void reviewTask(Task task) {
    Optional<LocalDate> due = task.deadline().map(StatedDate::date).or(() -> end);
    review(Optional.of(task.id()), task.targets(), due);
  }

  private void review(Optional<TaskId> task, ImmutableList<Target> all, Optional<LocalDate> due) {
    List<Target> vague = new ArrayList<>();
    List<Target> undated = new ArrayList<>();
    for (Target target : all) {
      if (!isWanted(target)) {
        continue;
      }
      if (!isMeasurable(target)) {
        vague.add(target);
      } else if (target.deadline().isEmpty() && due.isEmpty() && someHaveDeadline) {
        undated.add(target);
      }
    }
    addFirst(PlanFinding.TARGET_WITHOUT_FIGURE, task, "a target should have a figure", vague);
    if (task.isEmpty() && end.isEmpty() && !someHaveDeadline) {
      reviewDeadlines();
    }
    addFirst(PlanFinding.TARGET_WITHOUT_DEADLINE, task, "a target must have a deadline", undated);
    for (Target target : all) {
      if (isWanted(target)) {
        forEachSimple(target.expression(), false, simple -> reviewMeasures(task, simple));
      }
    }
    for (Target target : all) {
      if (isWanted(target)) {
        forEachSimple(
            target.expression(),
            true,
            simple ->
                StatedFigure.of(target, simple, due)
                    .ifPresent(figure -> reviewFigure(new Place(figure, task))));
      }
    }
  }

  private void reviewDeadlines() {
    long count = targets().filter(TargetReviewer::isMeasurable).count();
    if (count > 0) {
      sink.add(
          PlanFinding.TARGET_WITHOUT_DEADLINE,
          Optional.empty(),
          () -> "targets must have a deadline, or the document a period, targets: " + count);
    }
  }

  private void addFirst(
      PlanFinding code, Optional<TaskId> task, String rule, List<Target> targets) {
    if (!targets.isEmpty()) {
      sink.add(
          code,
          task,
          () ->
              rule
                  + (targets.size() == 1 ? "" : ", the first of " + targets.size())
                  + ": "
                  + words(targets.get(0)));
    }
  }

  private static String words(Target target) {
    if (!target.phrase().isBlank()) {
      return Folding.quoted(target.phrase());
    }
    TargetExpression simple = target.expression();
    while (simple instanceof AtLeastOf combination) {
      simple = combination.parts().get(0);
    }
    return simple instanceof Opaque opaque ? Folding.quoted(opaque.text()) : shown(simple);
  }

  /** Returns the text form, cut where it is long. */
  private static String shown(TargetExpression simple) {
    String text = simple.toString();
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /** Returns whether anything in the target can be judged. */
  private static boolean isMeasurable(Target target) {
    Deque<TargetExpression> open = new ArrayDeque<>();
    open.push(target.expression());
    while (!open.isEmpty()) {
      TargetExpression next = open.pop();
      if (next instanceof AtLeastOf combination) {
        combination.parts().forEach(open::push);
      } else if (!(next instanceof Opaque)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hands on the simple expressions of one in order.
   *
   * @param needed whether only those that must all be met, and no alternatives
   */
  private static void forEachSimple(
      TargetExpression expression, boolean needed, Consumer<TargetExpression> action) {
    Deque<TargetExpression> open = new ArrayDeque<>();
    open.push(expression);
    while (!open.isEmpty()) {
      TargetExpression next = open.pop();
      if (!(next instanceof AtLeastOf combination)) {
        action.accept(next);
      } else if (!needed || combination.isAll()) {
        combination.parts().reverse().forEach(open::push);
      }
    }
  }

  private void reviewMeasures(Optional<TaskId> task, TargetExpression simple) {
    if (simple instanceof Level level) {
      reviewMeasure(task, level.criterion());
    } else if (simple instanceof Change change) {
      reviewMeasure(task, change.criterion());
      if (change.base() instanceof Base.Stated stated) {
        reviewMeasure(task, stated.quantity());
      }
    } else if (simple instanceof Relative relative) {
      relative.margin().ifPresent(margin -> reviewMeasure(task, margin));
    }
  }

  private void reviewMeasure(Optional<TaskId> task, Criterion criterion) {
    reviewMeasure(task, criterion.stated());
    if (criterion instanceof Criterion.Band band) {
      reviewMeasure(task, band.upper());
    }
  }

  private void reviewMeasure(Optional<TaskId> task, Quantity quantity) {
    Measure measure = quantity.measure();
    String symbol = measure.symbol();
    if (measure.dimension().equals(Dimension.counted(symbol))
        && MeasureTable.standard().find(symbol).isEmpty()
        && !symbol.chars().allMatch(c -> COUNTING.indexOf(c) >= 0)
        && symbols.add(symbol)) {
      sink.add(
          PlanFinding.MEASURE_UNKNOWN,
          task,
          () -> "a unit of measure must be a known one: " + symbol);
    }
  }

  /** A figure that was stated before was reviewed then. */
  private void reviewFigure(Place place) {
    StatedFigure figure = place.figure();
    Said before = said.computeIfAbsent(figure.subject(), subject -> new Said());
    if (!before.amounts.add(figure.amount())) {
      return;
    }
    for (Place other : before.first.values()) {
      if (figure.disagreesWith(other.figure())) {
        sink.add(
            PlanFinding.FIGURES_DISAGREE,
            place.task(),
            () ->
                "an indicator must have one figure, but "
                    + other
                    + " has "
                    + shown(other.figure().expression())
                    + ": "
                    + shown(figure.expression()));
        break;
      }
    }
    before.first.putIfAbsent(figure.shape(), place);
  }
}
