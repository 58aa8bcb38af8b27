package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;

/**
 * Looks for labels whose numbers do not follow one another, as where an item was lost in reading or
 * numbered twice in writing.
 *
 * <p>Labels of one style are compared among the children of one parent. The first of them has to be
 * 1, or to go on from the last of that style on the same level. Labels that tell no number are
 * passed over.
 */
public final class NumberingCheck {

  private final Diagnostics diagnostics = new Diagnostics(Limits.defaults());

  /** The last number of each style, level by level: under the current parent, and at all. */
  private final List<Map<NumberingStyle, Integer>> underParent = new ArrayList<>();

  private final List<Map<NumberingStyle, Integer>> inDocument = new ArrayList<>();

  private NumberingCheck() {}

  /**
   * Returns a warning for each number that was skipped to ({@link TaskCode#NUMBER_SKIPPED}) or
   * stood before ({@link TaskCode#NUMBER_REPEATED}), in document order; none if all is well.
   */
  public static ImmutableList<Diagnostic> check(TaskTree tree) {
    NumberingCheck check = new NumberingCheck();
    tree.walk(check::visit);
    return check.diagnostics.toList();
  }

  private boolean visit(Task task, int index, int depth) {
    while (underParent.size() <= depth + 1) {
      underParent.add(new EnumMap<>(NumberingStyle.class));
      inDocument.add(new EnumMap<>(NumberingStyle.class));
    }
    underParent.get(depth + 1).clear();
    Optional<OutlineLabel> label = OutlineLabel.parse(task.label());
    if (label.isPresent() && label.get().style().counts()) {
      compare(task, label.get(), depth);
    }
    return true;
  }

  private void compare(Task task, OutlineLabel label, int depth) {
    NumberingStyle style = label.style();
    int number = label.number();
    int before = underParent.get(depth).getOrDefault(style, 0);
    int anywhere = inDocument.get(depth).getOrDefault(style, 0);
    if (before == 0 && number != 1 && number != anywhere + 1) {
      diagnostics.add(
          TaskCode.NUMBER_SKIPPED.warning(
              "first number must be 1"
                  + (anywhere == 0 ? "" : " or " + (anywhere + 1))
                  + ": "
                  + task.label(),
              task.id()));
    } else if (before > 0 && number <= before) {
      diagnostics.add(
          TaskCode.NUMBER_REPEATED.warning(
              "number after " + before + " must be " + (before + 1) + ": " + task.label(),
              task.id()));
    } else if (before > 0 && number > before + 1) {
      diagnostics.add(
          TaskCode.NUMBER_SKIPPED.warning(
              "number after " + before + " must be " + (before + 1) + ": " + task.label(),
              task.id()));
    }
    underParent.get(depth).put(style, number);
    inDocument.get(depth).put(style, number);
  }
}
