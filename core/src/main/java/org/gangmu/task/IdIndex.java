package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each id stands in a list of tasks: an open hash table of positions, eight bytes a task or
 * so.
 *
 * <p>Ids chosen to collide make its runs long; past a fixed length it gives way to a {@link
 * HashMap}, whose buckets of comparable keys stay logarithmic.
 */
final class IdIndex {

  private static final int LONGEST_RUN = 200;
  private static final int EMPTY = -1;

  private final ImmutableList<Task> tasks;
  private final int @Nullable [] slots;
  private final int shift;
  private final @Nullable Map<TaskId, Integer> positions;

  /** The first position whose id stood before already, or -1. */
  private final int firstDuplicate;

  IdIndex(ImmutableList<Task> tasks) {
    this.tasks = tasks;
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, tasks.size() - 1));
    this.shift = 32 - bits;
    int[] table = new int[1 << bits];
    Arrays.fill(table, EMPTY);
    int duplicate = -1;
    boolean crowded = false;
    for (int position = 0; position < tasks.size() && !crowded; position++) {
      TaskId id = tasks.get(position).id();
      int slot = slotOf(id);
      int run = 0;
      while (table[slot] != EMPTY && run <= LONGEST_RUN) {
        if (tasks.get(table[slot]).id().equals(id)) {
          break;
        }
        slot = (slot + 1) & (table.length - 1);
        run++;
      }
      if (table[slot] == EMPTY) {
        table[slot] = position;
      } else if (run > LONGEST_RUN) {
        crowded = true;
      } else if (duplicate < 0) {
        duplicate = position;
      }
    }
    if (crowded) {
      this.slots = null;
      this.positions = new HashMap<>();
      duplicate = -1;
      for (int position = 0; position < tasks.size(); position++) {
        if (positions.putIfAbsent(tasks.get(position).id(), position) != null && duplicate < 0) {
          duplicate = position;
        }
      }
    } else {
      this.slots = table;
      this.positions = null;
    }
    this.firstDuplicate = duplicate;
  }

  int firstDuplicate() {
    return firstDuplicate;
  }

  /** Returns the first position of the id, or -1. */
  int indexOf(TaskId id) {
    if (positions != null) {
      return positions.getOrDefault(id, EMPTY);
    }
    int[] table = slots;
    if (table == null) {
      return EMPTY;
    }
    int slot = slotOf(id);
    while (table[slot] != EMPTY) {
      if (tasks.get(table[slot]).id().equals(id)) {
        return table[slot];
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return EMPTY;
  }

  private int slotOf(TaskId id) {
    return (id.text().hashCode() * 0x9E3779B9) >>> shift;
  }
}
