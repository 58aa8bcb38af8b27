package org.gangmu.breakdown;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Links by number: the tasks they join, and those of each task upwards and downwards. */
final class LinkTable {

  private final int[] lowers;
  private final int[] uppers;
  private final int[] firstUp;
  private final int[] firstDown;
  private final int[] down;

  /**
   * @param links the links, ordered by their lower tasks
   * @param tasks the tasks they join, in order
   */
  LinkTable(List<TaskLink> links, ImmutableList<PlanTask> tasks) {
    lowers = new int[links.size()];
    uppers = new int[links.size()];
    firstUp = new int[tasks.size() + 1];
    firstDown = new int[tasks.size() + 1];
    for (int i = 0; i < lowers.length; i++) {
      lowers[i] = Collections.binarySearch(tasks, links.get(i).lower());
      uppers[i] = Collections.binarySearch(tasks, links.get(i).upper());
      firstUp[lowers[i] + 1]++;
      firstDown[uppers[i] + 1]++;
    }
    for (int i = 0; i < tasks.size(); i++) {
      firstUp[i + 1] += firstUp[i];
      firstDown[i + 1] += firstDown[i];
    }
    down = new int[lowers.length];
    int[] next = firstDown.clone();
    for (int i = 0; i < lowers.length; i++) {
      down[next[uppers[i]]++] = i;
    }
  }

  int lower(int link) {
    return lowers[link];
  }

  int upper(int link) {
    return uppers[link];
  }

  /** Returns the first link upwards of a task; the next task's is the end. */
  int firstUp(int task) {
    return firstUp[task];
  }

  /** Returns where the links downwards of a task begin; where the next task's do is the end. */
  int firstDown(int task) {
    return firstDown[task];
  }

  /** Returns the link at a place among those downwards. */
  int down(int at) {
    return down[at];
  }

  /**
   * Returns the tasks from below, each after all that carry it out; fewer than there are if some
   * form a circle or stand above one.
   */
  int[] order() {
    int size = firstUp.length - 1;
    int[] waiting = new int[size];
    int[] order = new int[size];
    int known = 0;
    for (int task = 0; task < size; task++) {
      waiting[task] = firstDown[task + 1] - firstDown[task];
      if (waiting[task] == 0) {
        order[known++] = task;
      }
    }
    for (int done = 0; done < known; done++) {
      for (int link = firstUp[order[done]]; link < firstUp[order[done] + 1]; link++) {
        if (--waiting[uppers[link]] == 0) {
          order[known++] = uppers[link];
        }
      }
    }
    return Arrays.copyOf(order, known);
  }

  /**
   * Returns a circle, each task followed by one that it carries out, the first in order first.
   *
   * @param order what {@link #order()} gave, with a task missing
   */
  int[] circle(int[] order) {
    boolean[] clear = new boolean[firstUp.length - 1];
    for (int task : order) {
      clear[task] = true;
    }
    int task = 0;
    while (clear[task]) {
      task++;
    }
    // downwards from a task that is not clear there is always another
    int[] seenAt = new int[clear.length];
    int[] way = new int[clear.length + 1];
    int length = 0;
    while (seenAt[task] == 0) {
      way[length++] = task;
      seenAt[task] = length;
      int at = firstDown[task];
      while (clear[lowers[down[at]]]) {
        at++;
      }
      task = lowers[down[at]];
    }
    return rising(Arrays.copyOfRange(way, seenAt[task] - 1, length));
  }

  /** Returns a circle in the other direction, with its first task first. */
  private static int[] rising(int[] falling) {
    int first = 0;
    for (int i = 1; i < falling.length; i++) {
      first = falling[i] < falling[first] ? i : first;
    }
    int[] rising = new int[falling.length];
    for (int i = 0; i < rising.length; i++) {
      rising[i] = falling[Math.floorMod(first - i, falling.length)];
    }
    return rising;
  }
}
