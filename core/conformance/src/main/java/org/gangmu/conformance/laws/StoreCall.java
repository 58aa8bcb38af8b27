package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;

/** A call of a {@link StoreRun} that can be made again on another one. */
sealed interface StoreCall {

  /** Makes the call. */
  void on(StoreRun run);

  /** Returns calls that do less. */
  default ImmutableList<StoreCall> simpler() {
    return ImmutableList.of();
  }

  /**
   * A put.
   *
   * @param version as for {@link StoreRun#put}
   */
  record Put(String id, int version, Plan plan) implements StoreCall {

    private static final Plan SIMPLEST = StoreSamples.plan("方案");

    @Override
    public void on(StoreRun run) {
      run.put(id, version, plan);
    }

    @Override
    public ImmutableList<StoreCall> simpler() {
      return plan.equals(SIMPLEST)
          ? ImmutableList.of()
          : ImmutableList.of(new Put(id, version, SIMPLEST));
    }
  }

  /**
   * A deletion.
   *
   * @param version as for {@link StoreRun#put}
   */
  record Delete(String id, int version) implements StoreCall {
    @Override
    public void on(StoreRun run) {
      run.delete(id, version);
    }
  }

  /** Reports that are added. */
  record Append(String id, ImmutableList<ProgressReport> reports) implements StoreCall {

    @Override
    public void on(StoreRun run) {
      run.append(id, reports);
    }

    @Override
    public ImmutableList<StoreCall> simpler() {
      ImmutableList.Builder<StoreCall> simpler = ImmutableList.builder();
      for (int left = 0; reports.size() > 1 && left < reports.size(); left++) {
        List<ProgressReport> fewer = new ArrayList<>(reports);
        fewer.remove(left);
        simpler.add(new Append(id, ImmutableList.copyOf(fewer)));
      }
      return simpler.build();
    }
  }

  /** Closing and opening again. */
  record Reopen() implements StoreCall {
    @Override
    public void on(StoreRun run) {
      run.reopen();
    }
  }
}
