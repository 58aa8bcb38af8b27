package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;

/**
 * A store of plans and of the reports on them: what a team implements in a few lines to have its
 * own checked by {@link StoreLaws}. {@link MemoryStore} is the reference.
 *
 * <p>Plans are kept under ids of the store's choosing: texts of the grammar of a {@link
 * org.gangmu.task.TaskId}, told apart to the letter. Each change of a plan names the version it was
 * made from, and is refused if that is no longer the one that is there, so that no writer undoes
 * what it has not seen. A version is a positive number; no two states of one id ever have the same.
 * Reports are not part of a version: they belong to the plan whatever its version.
 *
 * <p>What a caller cannot help is answered, not thrown: a version that is gone, an id that is not
 * there, reports that do not fit. What the store cannot help (a disk that is full) is an unchecked
 * exception, after which everything is as it was.
 */
public interface PlanStore extends AutoCloseable {

  /** The version of a plan that is not there. */
  long ABSENT = 0;

  /** What not every store has. */
  enum Feature {
    /** Earlier versions of a plan can be had again. */
    AS_OF,
    /** Plans can be deleted. */
    DELETE,
    /** What was put outlives the store that is closed. */
    DURABLE,
    /** Several threads may use it at once. */
    CONCURRENT,
    /** It can be made to fail in the middle of a change, so that this can be checked. */
    CRASH_SAFE,
    /** All it keeps can be written out and read in elsewhere. */
    EXPORT
  }

  /** Makes stores. */
  interface Factory {

    /**
     * Returns a store in which there is nothing. Stores had better share nothing: where a law is
     * broken, a try with the one before may still be on its way.
     */
    PlanStore open();
  }

  /**
   * A plan as it is kept.
   *
   * @param version its version, positive
   * @param plan the plan
   */
  record Stored(long version, Plan plan) {

    /** Checks that nothing is missing. */
    public Stored {
      checkArgument(version > ABSENT, "version of a plan must be positive: %s", version);
      requireNonNull(plan, "plan");
    }
  }

  // ---- plans

  /**
   * Puts a plan in the place of the one that is there.
   *
   * @param expected the version that is to be replaced, {@link #ABSENT} where there is to be none
   * @return the new version, greater than any that the id had; empty if the one that is there is
   *     not the one expected, and then nothing is changed
   */
  OptionalLong put(String id, long expected, Plan plan);

  /** Returns the plan with an id as it is now; empty where there is none. */
  Optional<Stored> get(String id);

  /** Returns the ids of all plans with their versions. */
  Map<String, Long> list();

  /**
   * Returns a plan as it was in a version that it had, now or earlier; empty where it never had it.
   * What it gives for a plan that was deleted is the store's own affair.
   */
  default Optional<Plan> at(String id, long version) {
    throw new UnsupportedOperationException("store must keep versions if it has AS_OF");
  }

  /**
   * Deletes a plan and the reports on it.
   *
   * @param expected the version that is to go
   * @return whether it went; false if the one that is there is not the one expected, or there is
   *     none
   */
  default boolean delete(String id, long expected) {
    throw new UnsupportedOperationException("store must delete if it has DELETE");
  }

  // ---- reports

  /**
   * Adds reports on a plan, corrections and withdrawals among them: all or none.
   *
   * @return whether they were added; false if there is no such plan, or a {@link
   *     org.gangmu.progress.ReportLog} of the reports that are there would not take each of them
   */
  boolean append(String id, Iterable<ProgressReport> reports);

  /**
   * Returns what was known of a plan when a day closed: the reports recorded on it or before,
   * revised ones and withdrawals too, in the order of the days they were recorded on, and those of
   * one day as they came. Empty where there is no such plan.
   */
  List<ProgressReport> reports(String id, LocalDate knownOn);

  // ---- the store

  /** Closes this store and returns it as it is after a restart. */
  default PlanStore reopened() {
    throw new UnsupportedOperationException("store must open again if it has DURABLE");
  }

  /**
   * Writes everything out in the form that this store has for that, and returns another store that
   * has read it in: ids, versions, plans and reports. This one stays open.
   */
  default PlanStore copied() {
    throw new UnsupportedOperationException("store must be copied if it has EXPORT");
  }

  /**
   * Makes changes fail: of what this store writes from now on, to wherever it keeps things, so many
   * writes succeed, and each one after them throws. A commit is a write. One call writes once or
   * more often, as the store goes about it.
   *
   * @param writes how many succeed; {@link Integer#MAX_VALUE} to have no more failures
   */
  default void failAfter(int writes) {
    throw new UnsupportedOperationException("store must fail at will if it has CRASH_SAFE");
  }

  /** Ends the use of this store; a second time does nothing. What it gave is still of use. */
  @Override
  default void close() {}
}
