package org.gangmu.target;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A target made ready for many figures: whole numbers in slots, a verdict for each row of them, and
 * nothing allocated on the way.
 *
 * <p>It knows levels and changes as reported, about, thresholds, bands, and any combination of
 * these; what could not be read is undetermined. For a row of figures its verdict is that of {@link
 * Assessment} for an observation of just these figures. Other forms need more than figures (places,
 * grades, days, references, bases) and are not compiled.
 */
public final class CompiledTarget {

  /** The figure of a slot that has none. */
  public static final long MISSING = Long.MIN_VALUE;

  /** The figure of a slot that has none, in columns of {@code int}. */
  public static final int MISSING_INT = Integer.MIN_VALUE;

  private static final Verdict[] VERDICTS = {Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET};

  private final CompiledNode root;
  private final int slots;

  private CompiledTarget(CompiledNode root, int slots) {
    this.root = root;
    this.slots = slots;
  }

  /**
   * Compiles an expression.
   *
   * @param slots where the figures of each indicator will be
   * @return empty where the expression has a form that is not compiled, or a figure that has no
   *     slot or one of another dimension; {@link Assessment} then does it
   */
  public static Optional<CompiledTarget> compile(
      TargetExpression expression, ImmutableList<FigureSlot> slots, AssessmentPolicy policy) {
    requireNonNull(expression, "expression");
    requireNonNull(slots, "slots");
    requireNonNull(policy, "policy");
    return expression
        .accept(new TargetCompiler(slots, policy))
        .map(root -> new CompiledTarget(root, slots.size()));
  }

  /**
   * Returns the verdict for one row.
   *
   * @param figures a figure for each slot, or {@link #MISSING}
   * @throws ArrayIndexOutOfBoundsException if there are fewer figures than slots in use
   */
  public Verdict verdict(long[] figures) {
    return VERDICTS[root.verdict(requireNonNull(figures, "figures"))];
  }

  /**
   * Returns the verdict for each row of columns, as {@link #verdictOf} reads them.
   *
   * @param columns the figures of each slot, at least as many as there are rows
   */
  public byte[] verdicts(int rows, long[]... columns) {
    checkColumns(rows, requireNonNull(columns, "columns").length);
    for (long[] column : columns) {
      checkColumn(rows, column.length);
    }
    byte[] verdicts = new byte[rows];
    Scratch scratch = new Scratch();
    int[] block = scratch.take();
    for (int from = 0; from < rows; from += Scratch.BLOCK) {
      int to = Math.min(rows, from + Scratch.BLOCK);
      root.verdicts(columns, from, to, block, scratch);
      narrow(block, verdicts, from, to);
    }
    return verdicts;
  }

  /**
   * Returns the verdict for each row of columns, as {@link #verdictOf} reads them; a figure that is
   * missing is {@link #MISSING_INT}.
   *
   * @param columns the figures of each slot, at least as many as there are rows
   */
  public byte[] verdicts(int rows, int[]... columns) {
    checkColumns(rows, requireNonNull(columns, "columns").length);
    for (int[] column : columns) {
      checkColumn(rows, column.length);
    }
    byte[] verdicts = new byte[rows];
    Scratch scratch = new Scratch();
    int[] block = scratch.take();
    for (int from = 0; from < rows; from += Scratch.BLOCK) {
      int to = Math.min(rows, from + Scratch.BLOCK);
      root.verdicts(columns, from, to, block, scratch);
      narrow(block, verdicts, from, to);
    }
    return verdicts;
  }

  private static void narrow(int[] block, byte[] verdicts, int from, int to) {
    for (int i = from; i < to; i++) {
      verdicts[i] = (byte) block[i - from];
    }
  }

  /**
   * Returns the verdict for its number: 0 for not met, 1 for undetermined, 2 for met.
   *
   * @throws ArrayIndexOutOfBoundsException for any other number
   */
  public static Verdict verdictOf(byte number) {
    return VERDICTS[number];
  }

  private void checkColumns(int rows, int columns) {
    checkArgument(rows >= 0, "rows must not be negative: %s", rows);
    checkArgument(columns == slots, "columns must be as many as slots, %s: %s", slots, columns);
  }

  private static void checkColumn(int rows, int length) {
    checkArgument(length >= rows, "column must have at least %s rows: %s", rows, length);
  }
}
