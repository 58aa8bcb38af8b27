package org.gangmu.target;

import java.util.ArrayList;
import java.util.List;

/** Room for the verdicts of parts, a block of rows for each level of combinations. */
final class Scratch {

  /** How many rows are worked through at a time; few enough to stay near. */
  static final int BLOCK = 1024;

  private final List<int[]> free = new ArrayList<>();

  int[] take() {
    return free.isEmpty() ? new int[BLOCK] : free.remove(free.size() - 1);
  }

  void giveBack(int[] block) {
    free.add(block);
  }
}
