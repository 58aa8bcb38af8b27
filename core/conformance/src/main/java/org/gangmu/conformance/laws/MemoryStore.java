package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory: the reference that keeps all laws of {@link StoreLaws}, the model that others
 * are compared with, and of use in tests of what is built on a store.
 *
 * <p>It keeps every version of every plan for as long as it is there. What it keeps outlives {@link
 * #close()} in the store that {@link #reopened()} returns, and nothing else. Safe for use by
 * several threads: calls take their turns. A change is made by one assignment once all of it is
 * ready, so whatever fails before leaves the old state.
 */
public final class MemoryStore implements PlanStore {

  /**
   * One plan.
   *
   * @param version the current one
   * @param plans the plan by version, the current one and earlier ones
   * @param log the reports
   */
  private record Kept(long version, ImmutableSortedMap<Long, Plan> plans, ReportLog log) {

    Plan plan() {
      return requireNonNull(plans.get(version));
    }
  }

  /** What is kept, and the lock on it. */
  private static final class Contents {
    final Map<String, Kept> plans = new HashMap<>();
    long lastVersion = ABSENT;
  }

  private final Contents contents;
  private boolean closed;
  private int writesLeft = Integer.MAX_VALUE;

  private MemoryStore(Contents contents) {
    this.contents = contents;
  }

  /** Returns a store without plans. */
  public static MemoryStore create() {
    return new MemoryStore(new Contents());
  }

  @Override
  public OptionalLong put(String id, long expected, Plan plan) {
    requireNonNull(id, "id");
    requireNonNull(plan, "plan");
    synchronized (contents) {
      Kept before = find(id);
      if ((before == null ? ABSENT : before.version()) != expected) {
        return OptionalLong.empty();
      }
      long version = contents.lastVersion + 1;
      ImmutableSortedMap.Builder<Long, Plan> plans = ImmutableSortedMap.naturalOrder();
      if (before != null) {
        plans.putAll(before.plans());
      }
      plans.put(version, plan);
      write();
      ReportLog log = before == null ? ReportLog.empty() : before.log();
      Kept after = new Kept(version, plans.buildOrThrow(), log);
      write();
      contents.lastVersion = version;
      contents.plans.put(id, after);
      return OptionalLong.of(version);
    }
  }

  @Override
  public Optional<Stored> get(String id) {
    requireNonNull(id, "id");
    synchronized (contents) {
      return Optional.ofNullable(find(id)).map(kept -> new Stored(kept.version(), kept.plan()));
    }
  }

  /** Returns the ids of all plans, in their order, with their versions. */
  @Override
  public ImmutableSortedMap<String, Long> list() {
    synchronized (contents) {
      checkOpen();
      ImmutableSortedMap.Builder<String, Long> versions = ImmutableSortedMap.naturalOrder();
      contents.plans.forEach((id, kept) -> versions.put(id, kept.version()));
      return versions.buildOrThrow();
    }
  }

  @Override
  public Optional<Plan> at(String id, long version) {
    requireNonNull(id, "id");
    synchronized (contents) {
      return Optional.ofNullable(find(id)).map(kept -> kept.plans().get(version));
    }
  }

  @Override
  public boolean delete(String id, long expected) {
    requireNonNull(id, "id");
    synchronized (contents) {
      Kept before = find(id);
      if (before == null || before.version() != expected) {
        return false;
      }
      write();
      contents.plans.remove(id);
      return true;
    }
  }

  @Override
  public boolean append(String id, Iterable<ProgressReport> reports) {
    requireNonNull(id, "id");
    ImmutableList<ProgressReport> all = ImmutableList.copyOf(reports);
    synchronized (contents) {
      Kept before = find(id);
      if (before == null) {
        return false;
      }
      Outcome<ReportLog> after = before.log().addAll(all);
      if (!after.diagnostics().isEmpty()) {
        return false;
      }
      all.forEach(report -> write());
      write();
      contents.plans.put(id, new Kept(before.version(), before.plans(), after.orElseThrow()));
      return true;
    }
  }

  @Override
  public ImmutableList<ProgressReport> reports(String id, LocalDate knownOn) {
    requireNonNull(id, "id");
    requireNonNull(knownOn, "knownOn");
    synchronized (contents) {
      Kept kept = find(id);
      return kept == null ? ImmutableList.of() : kept.log().asKnown(knownOn).recorded();
    }
  }

  @Override
  public MemoryStore reopened() {
    close();
    return new MemoryStore(contents);
  }

  @Override
  public MemoryStore copied() {
    Contents copy = new Contents();
    synchronized (contents) {
      checkOpen();
      // immutable, so that this is what is written out and read in
      copy.plans.putAll(ImmutableMap.copyOf(contents.plans));
      copy.lastVersion = contents.lastVersion;
    }
    return new MemoryStore(copy);
  }

  @Override
  public void failAfter(int writes) {
    synchronized (contents) {
      writesLeft = writes;
    }
  }

  /** Makes every later call throw. */
  @Override
  public void close() {
    synchronized (contents) {
      closed = true;
    }
  }

  private @Nullable Kept find(String id) {
    checkOpen();
    return contents.plans.get(id);
  }

  private void checkOpen() {
    checkState(!closed, "store must be open; it was closed");
  }

  private void write() {
    if (writesLeft == 0) {
      throw new IllegalStateException("store was told to fail");
    }
    if (writesLeft != Integer.MAX_VALUE) {
      writesLeft--;
    }
  }
}
