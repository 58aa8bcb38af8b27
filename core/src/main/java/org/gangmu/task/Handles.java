package org.gangmu.task;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A growing list of the numbers that tasks go by in a {@link TreeDraft} or a merge. */
final class Handles {

  private int[] values;
  private int size;

  Handles(int capacity) {
    this.values = new int[Math.max(4, capacity)];
  }

  static Handles of(int value) {
    Handles one = new Handles(1);
    one.add(value);
    return one;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int last() {
    return values[size - 1];
  }

  void removeLast() {
    size--;
  }

  void add(int value) {
    insert(size, value);
  }

  void addAll(Handles others) {
    insertAll(size, others);
  }

  void insert(int index, int value) {
    makeRoom(1);
    System.arraycopy(values, index, values, index + 1, size - index);
    values[index] = value;
    size++;
  }

  /** Puts all of these, in order, before what stands at the index. */
  void insertAll(int index, Handles others) {
    makeRoom(others.size);
    System.arraycopy(values, index, values, index + others.size, size - index);
    System.arraycopy(others.values, 0, values, index, others.size);
    size += others.size;
  }

  private void makeRoom(int more) {
    if (size + more > values.length) {
      values = Arrays.copyOf(values, Math.max(size + more, size * 2));
    }
  }

  int indexOf(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return i;
      }
    }
    return -1;
  }

  void removeIf(IntPredicate condition) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!condition.test(values[i])) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  boolean sameAs(Handles other) {
    return Arrays.equals(values, 0, size, other.values, 0, other.size);
  }

  void clear() {
    size = 0;
  }
}
