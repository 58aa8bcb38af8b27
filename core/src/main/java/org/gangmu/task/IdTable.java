package org.gangmu.task;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each id stands in a list of tasks: an open hash table of positions, 8 to 16 bytes a task.
 *
 * <p>A slot holds a position in its low bits and, above them, as many bits of the id's hash as fit,
 * so that a task is looked at only when it is very likely the one sought. The table does not hold
 * the tasks: a list with the same ids at the same positions may share it, and one whose tasks were
 * shifted may use it with an {@link IdShift}.
 *
 * <p>Ids chosen to collide make its runs long; past a fixed length, or a fixed number of steps a
 * task, it gives way to a {@link HashMap}, whose buckets of comparable keys stay logarithmic.
 */
final class IdTable {

  private static final int LONGEST_RUN = 200;
  private static final int STEPS_PER_TASK = 16;
  private static final int EMPTY = -1;
  private static final int NO_DUPLICATE = -1;

  private final int[] slots;
  private final int positionBits;
  private final @Nullable Map<TaskId, Integer> crowded;

  /** The first position whose id stood before already, or -1. */
  private final int firstDuplicate;

  IdTable(ImmutableList<Task> tasks) {
    int size = tasks.size();
    this.positionBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    int[] table = new int[1 << (positionBits + 1)];
    Arrays.fill(table, EMPTY);
    int duplicate = NO_DUPLICATE;
    long stepsLeft = (long) STEPS_PER_TASK * size + LONGEST_RUN;
    boolean tooLong = false;
    for (int position = 0; position < size && !tooLong; position++) {
      TaskId id = tasks.get(position).id();
      int hash = hash(id);
      int entry = tagOf(hash) | position;
      int slot = slotOf(hash);
      int run = 0;
      while (table[slot] != EMPTY) {
        if (sameTag(table[slot], entry) && tasks.get(positionOf(table[slot])).id().equals(id)) {
          duplicate = duplicate == NO_DUPLICATE ? position : duplicate;
          break;
        }
        slot = (slot + 1) & (table.length - 1);
        run++;
      }
      if (table[slot] == EMPTY) {
        table[slot] = entry;
      }
      stepsLeft -= run;
      tooLong = run > LONGEST_RUN || stepsLeft < 0;
    }
    if (tooLong) {
      Map<TaskId, Integer> positions = new HashMap<>();
      duplicate = NO_DUPLICATE;
      for (int position = 0; position < size; position++) {
        if (positions.putIfAbsent(tasks.get(position).id(), position) != null
            && duplicate == NO_DUPLICATE) {
          duplicate = position;
        }
      }
      this.crowded = positions;
      this.slots = new int[0];
    } else {
      this.crowded = null;
      this.slots = table;
    }
    this.firstDuplicate = duplicate;
  }

  private IdTable(int[] slots, int positionBits, @Nullable Map<TaskId, Integer> crowded) {
    this.slots = slots;
    this.positionBits = positionBits;
    this.crowded = crowded;
    this.firstDuplicate = NO_DUPLICATE;
  }

  /**
   * Returns the table of the same tasks in another order; no id may stand twice.
   *
   * @param newPositions where the task at each position comes to stand
   */
  IdTable reordered(int[] newPositions) {
    if (crowded != null) {
      Map<TaskId, Integer> positions = new HashMap<>(crowded);
      positions.replaceAll((id, position) -> newPositions[position]);
      return new IdTable(slots, positionBits, positions);
    }
    int[] table = slots.clone();
    for (int slot = 0; slot < table.length; slot++) {
      if (table[slot] != EMPTY) {
        int position = positionOf(table[slot]);
        table[slot] += newPositions[position] - position;
      }
    }
    return new IdTable(table, positionBits, null);
  }

  /** Returns the first position whose id stood before already, or -1. */
  int firstDuplicate() {
    return firstDuplicate;
  }

  /**
   * Returns the first position of the id, or -1.
   *
   * @param tasks the tasks the table was made of, or others with the same ids
   */
  int indexOf(TaskId id, ImmutableList<Task> tasks) {
    return indexOf(id, tasks, null);
  }

  /**
   * Returns the position of the id, or -1.
   *
   * @param tasks the tasks as they stand now
   * @param shift where the tasks that the table was made of stand among them; null if they stand
   *     where they stood
   */
  int indexOf(TaskId id, ImmutableList<Task> tasks, @Nullable IdShift shift) {
    if (crowded != null) {
      return check(crowded.getOrDefault(id, TaskTree.NONE), id, tasks, shift);
    }
    int hash = hash(id);
    int tag = tagOf(hash);
    int slot = slotOf(hash);
    int found = TaskTree.NONE;
    while (slots[slot] != EMPTY && found == TaskTree.NONE) {
      if (sameTag(slots[slot], tag)) {
        found = check(positionOf(slots[slot]), id, tasks, shift);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return found;
  }

  private static int check(
      int position, TaskId id, ImmutableList<Task> tasks, @Nullable IdShift shift) {
    int now = shift == null || position == TaskTree.NONE ? position : shift.positionOf(position);
    return now != TaskTree.NONE && tasks.get(now).id().equals(id) ? now : TaskTree.NONE;
  }

  /** Spreads the hash of the text over all bits: the high ones choose the slot, the low the tag. */
  private static int hash(TaskId id) {
    return id.text().hashCode() * 0x9E3779B9;
  }

  private int slotOf(int hash) {
    return hash >>> (31 - positionBits);
  }

  private int tagOf(int hash) {
    return (hash << positionBits) & Integer.MAX_VALUE;
  }

  private boolean sameTag(int entry, int other) {
    return (entry ^ other) >>> positionBits == 0;
  }

  private int positionOf(int entry) {
    return entry & ((1 << positionBits) - 1);
  }
}
