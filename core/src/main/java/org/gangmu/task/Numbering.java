package org.gangmu.task;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;

/**
 * How the tasks of a tree are numbered, level by level from the roots down.
 *
 * @param levels the style of each level, at least one; tasks of deeper levels keep their labels
 */
public record Numbering(ImmutableList<Level> levels) {

  /** 一、 （一） 1. （1） ①, each counted under its parent (GB/T 9704—2012, 7.3.3). */
  public static final Numbering STANDARD =
      of(
          NumberingStyle.HAN_COMMA,
          NumberingStyle.HAN_BRACKETED,
          NumberingStyle.ARABIC_DOT,
          NumberingStyle.ARABIC_BRACKETED,
          NumberingStyle.CIRCLED);

  /** From where on a level counts. */
  public enum Run {
    /** From 1 under each parent. */
    UNDER_PARENT,
    /** From 1 at the beginning of the document, on through all parents (全文连续编号). */
    THROUGH
  }

  /**
   * How one level is numbered.
   *
   * @param style the form of its labels
   * @param run from where on it counts
   */
  public record Level(NumberingStyle style, Run run) {

    /** Checks that nothing is missing. */
    public Level {
      requireNonNull(style, "style");
      requireNonNull(run, "run");
    }
  }

  /** Checks that there is a level. */
  public Numbering {
    checkArgument(!levels.isEmpty(), "numbering must have at least one level");
  }

  /** Returns a numbering whose levels have these styles and are counted under their parents. */
  public static Numbering of(NumberingStyle... styles) {
    return new Numbering(
        Stream.of(styles)
            .map(style -> new Level(style, Run.UNDER_PARENT))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns this numbering with a level that runs through the whole document.
   *
   * @param level the level, 0 for that of the roots
   * @throws IndexOutOfBoundsException if there is no such level
   */
  public Numbering through(int level) {
    Level counted = new Level(levels.get(level).style(), Run.THROUGH);
    return new Numbering(
        ImmutableList.<Level>builder()
            .addAll(levels.subList(0, level))
            .add(counted)
            .addAll(levels.subList(level + 1, levels.size()))
            .build());
  }

  /**
   * Returns the tree with consecutive labels on every level of this numbering; or, where a level
   * has more tasks than its style can count, an error for each task beyond.
   */
  public Outcome<TaskTree> relabel(TaskTree tree) {
    Diagnostics diagnostics = new Diagnostics(Limits.defaults());
    ImmutableList.Builder<Task> relabelled = ImmutableList.builderWithExpectedSize(tree.size());
    int[] counted = new int[levels.size()];
    tree.walk(
        (task, index, depth) -> {
          if (depth >= levels.size()) {
            relabelled.add(task);
            return true;
          }
          if (depth + 1 < levels.size() && levels.get(depth + 1).run() == Run.UNDER_PARENT) {
            counted[depth + 1] = 0;
          }
          NumberingStyle style = levels.get(depth).style();
          int number = ++counted[depth];
          if (number > style.maximum()) {
            diagnostics.add(
                TaskCode.NUMBER_TOO_LARGE.error(
                    "number of style "
                        + style
                        + " must be at most "
                        + style.maximum()
                        + ": "
                        + number,
                    task.id()));
          } else {
            relabelled.add(task.withLabel(style.format(number)));
          }
          return true;
        });
    return diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(tree.withTasks(relabelled.build()));
  }
}
