package org.gangmu.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the tasks of an {@link IdTable} stand after edits: whole ranges that were shifted, and the
 * ids that came in or were given up since.
 *
 * <p>Tasks go by handles: the positions of the table, counted on for those that came in later.
 */
final class IdShift {

  /** What {@link #handleOf} returns for an id that the table still answers for. */
  static final int AS_BEFORE = -2;

  /** How many ranges, and how many ids, are noted before a table of its own is better. */
  private static final int MOST = 500;

  private static final Comparator<Range> BY_HANDLE = Comparator.comparingInt(Range::handle);
  private static final Comparator<Range> BY_POSITION = Comparator.comparingInt(Range::position);

  /** Tasks whose handles and positions follow one another. */
  private record Range(int handle, int position, int length) {}

  /** Gathers ranges in the order of their positions. */
  static final class Ranges {
    private final List<Range> list = new ArrayList<>();

    /**
     * Adds a range.
     *
     * @param joins whether it may go on from the one before
     */
    void add(int handle, int position, int length, boolean joins) {
      if (isTooLong()) {
        return;
      }
      Range last = list.isEmpty() ? null : list.get(list.size() - 1);
      if (last != null && joins && last.handle() + last.length() == handle) {
        list.set(
            list.size() - 1, new Range(last.handle(), last.position(), last.length() + length));
      } else {
        list.add(new Range(handle, position, length));
      }
    }

    boolean isTooLong() {
      return list.size() > MOST;
    }
  }

  private final Range[] byHandle;
  private final Range[] byPosition;
  private final Map<TaskId, Integer> ids;
  private final int handles;

  private IdShift(List<Range> ranges, Map<TaskId, Integer> ids, int handles) {
    this.byHandle = ranges.stream().sorted(BY_HANDLE).toArray(Range[]::new);
    this.byPosition = ranges.stream().sorted(BY_POSITION).toArray(Range[]::new);
    this.ids = ids;
    this.handles = handles;
  }

  /** Returns the shift of so many tasks that stand where they stood. */
  static IdShift none(int size) {
    return new IdShift(List.of(new Range(0, 0, size)), Map.of(), size);
  }

  /** Returns the handle of an id, {@link TaskTree#NONE} if given up, or {@link #AS_BEFORE}. */
  int handleOf(TaskId id) {
    return ids.getOrDefault(id, AS_BEFORE);
  }

  /** Returns where the task with that handle stands, or {@link TaskTree#NONE}. */
  int positionOf(int handle) {
    int low = 0;
    int high = byHandle.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Range range = byHandle[middle];
      if (handle < range.handle()) {
        high = middle - 1;
      } else if (handle >= range.handle() + range.length()) {
        low = middle + 1;
      } else {
        return range.position() + handle - range.handle();
      }
    }
    return TaskTree.NONE;
  }

  /** Returns the range that holds a position. */
  private Range rangeAt(int position) {
    int low = 0;
    int high = byPosition.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (byPosition[middle].position() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return byPosition[low];
  }

  /**
   * Returns this shift with another one after it; null where that gets too long.
   *
   * @param size how many tasks there are after this shift
   * @param next where they, and those that came in, stand after the other
   * @param changed the ids that came in or were given up in the other
   */
  @Nullable IdShift then(int size, Ranges next, Map<TaskId, Integer> changed) {
    if (ids.size() + changed.size() > MOST) {
      return null;
    }
    List<Range> joined = new ArrayList<>();
    int last = size;
    for (Range range : next.list) {
      last = Math.max(last, range.handle() + range.length());
      if (range.handle() >= size) {
        joined.add(new Range(handles + range.handle() - size, range.position(), range.length()));
        continue;
      }
      int done = 0;
      while (done < range.length()) {
        int before = range.handle() + done;
        Range own = rangeAt(before);
        int offset = before - own.position();
        int length = Math.min(range.length() - done, own.length() - offset);
        joined.add(new Range(own.handle() + offset, range.position() + done, length));
        done += length;
      }
    }
    if (joined.size() > MOST) {
      return null;
    }
    Map<TaskId, Integer> known = new HashMap<>(ids);
    changed.forEach(
        (id, handle) -> {
          if (handle == TaskTree.NONE) {
            known.put(id, TaskTree.NONE);
          } else if (handle >= size) {
            known.put(id, handles + handle - size);
          } else {
            Range own = rangeAt(handle);
            known.put(id, own.handle() + handle - own.position());
          }
        });
    return new IdShift(joined, known, handles + last - size);
  }
}
