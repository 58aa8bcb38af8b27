package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.gangmu.progress.Light;

/**
 * The figures of a plan by the position of each task, for those who keep reports in columns of
 * their own and have many: nothing but arrays, some 30 bytes for each task and 64 for each that has
 * parts.
 *
 * <p>Leaves are put first, then all is summed once; after that a leaf that is set changes what
 * stands above it, without a second pass and without allocation where all means are, and the
 * figures are those of a full pass, bit for bit. Completions are in billionths ({@link
 * Completion}). Positions are those of the tree; {@link #WHOLE} is the whole.
 *
 * <p>It changes, and is for one thread at a time.
 */
public final class RollupTable {

  /** The position of the whole. */
  public static final int WHOLE = -1;

  private final RollupSums sums;
  private boolean summed;

  RollupTable(Rollup rollup, LocalDate asOf) {
    SpecialNodes special = new SpecialNodes();
    sums = new RollupSums(rollup.index(), special);
    NodeTerms.apply(rollup, requireNonNull(asOf, "asOf"), sums, special, new HashMap<>());
  }

  private int leaf(int position) {
    int node = node(position);
    checkArgument(
        sums.index.isLeaf(node), "position must be that of a leaf, but has parts: %s", position);
    return node;
  }

  private int node(int position) {
    checkArgument(
        position >= WHOLE && position < sums.index.size() - 1,
        "position must be in the tree: %s",
        position);
    return position + 1;
  }

  private void checkSummed() {
    checkState(summed, "leaves must be summed before one is changed");
  }

  private static int checked(int billionths) {
    checkArgument(
        billionths >= 0 && billionths <= Completion.WHOLE,
        "completion must be between 0 and %s billionths: %s",
        Completion.WHOLE,
        billionths);
    return billionths;
  }

  /** Puts a leaf whose completion is known; {@link #sumAll()} is to follow. */
  public void put(int position, int billionths, int expected, Light light) {
    int value = checked(billionths);
    sums.put(leaf(position), value, value, checked(expected), Completion.WHOLE, light);
  }

  /** Puts a leaf of which nothing is known; {@link #sumAll()} is to follow. */
  public void putUnknown(int position, int expected, Light light) {
    sums.put(leaf(position), 0, Completion.WHOLE, checked(expected), 0, light);
  }

  /** Makes all figures of those of the leaves. */
  public void sumAll() {
    sums.sumAll();
    summed = true;
  }

  /**
   * Sets a leaf whose completion is known, and all above it, after all was summed once.
   *
   * @throws IllegalStateException if it was not
   */
  public void set(int position, int billionths, int expected, Light light) {
    int value = checked(billionths);
    checkSummed();
    sums.set(leaf(position), value, value, checked(expected), Completion.WHOLE, light);
  }

  /**
   * Sets a leaf of which nothing is known any more, and all above it, after all was summed once.
   *
   * @throws IllegalStateException if it was not
   */
  public void setUnknown(int position, int expected, Light light) {
    checkSummed();
    sums.set(leaf(position), 0, Completion.WHOLE, checked(expected), 0, light);
  }

  /**
   * Takes a task with all below it out of scope, or puts it back, after all was summed once.
   *
   * @throws IllegalStateException if it was not
   */
  public void setOut(int position, boolean out) {
    checkArgument(position != WHOLE, "the whole must stay in scope");
    int node = node(position);
    checkSummed();
    sums.setOut(node, out);
  }

  /** Returns between which completions a task lies; empty where it counts nowhere. */
  public Optional<CompletionRange> range(int position) {
    return sums.range(node(position));
  }

  /** Returns the least a task can be, 0 where it counts nowhere. */
  public int low(int position) {
    int node = node(position);
    return sums.isCurrent(node) && sums.high(node) >= 0 ? sums.low(node) : 0;
  }

  /** Returns the most a task can be, the whole where it counts nowhere. */
  public int high(int position) {
    int node = node(position);
    return sums.isCurrent(node) && sums.high(node) >= 0 ? sums.high(node) : Completion.WHOLE;
  }

  /** Returns how much of a task is expected. */
  public int expected(int position) {
    int node = node(position);
    return sums.isCurrent(node) ? sums.expected(node) : 0;
  }

  /** Returns of how much of a task something is known. */
  public int coverage(int position) {
    int node = node(position);
    return sums.isCurrent(node) ? sums.known(node) : 0;
  }

  /** Returns how many leaves in a task, or in the whole, show a warning. */
  public long warned(int position) {
    return sums.warned(node(position));
  }

  /** Returns how many leaves in a task, or in the whole, are in order. */
  public long inOrder(int position) {
    return sums.inOrder(node(position));
  }

  /** Returns of how many leaves in a task, or in the whole, nothing can be told. */
  public long unclear(int position) {
    return sums.unclear(node(position));
  }

  /** Returns of how many leaves in a task, or in the whole, nothing is expected yet. */
  public long notDue(int position) {
    return sums.notDue(node(position));
  }
}
