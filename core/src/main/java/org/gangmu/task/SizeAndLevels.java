package org.gangmu.task;

/** Counts tasks and, where asked to, levels of a walk through a {@link TreeDraft}. */
final class SizeAndLevels implements DraftWalk.Sink {

  private final boolean countsLevels;
  private int size;
  private int depth;
  private int levels;

  SizeAndLevels(boolean countsLevels) {
    this.countsLevels = countsLevels;
  }

  int size() {
    return size;
  }

  int levels() {
    return levels;
  }

  @Override
  public void range(TaskTree tree, int block, int from, int to) {
    size += to - from;
    if (countsLevels) {
      int[] below = new int[to - from];
      for (int at = from; at < to; at++) {
        int parent = tree.parentIndex(at);
        below[at - from] = parent < from ? 1 : below[parent - from] + 1;
        levels = Math.max(levels, depth + below[at - from]);
      }
    }
  }

  @Override
  public void open(int handle) {
    size++;
    depth++;
    levels = Math.max(levels, depth);
  }

  @Override
  public void close() {
    depth--;
  }
}
