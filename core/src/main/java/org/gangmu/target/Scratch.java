package org.gangmu.target;

import java.util.ArrayList;
import java.util.List;

/** Room for the verdicts of parts, a block of rows for each level of combinations. */
final class Scratch {

  /** How many rows are worked through at a time; few enough to stay near. */
  static final int BLOCK = 4096;

  private final List<byte[]> free = new ArrayList<>();

  byte[] take() {
    return free.isEmpty() ? new byte[BLOCK] : free.remove(free.size() - 1);
  }

  void giveBack(byte[] block) {
    free.add(block);
  }
}
