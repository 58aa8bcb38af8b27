package org.gangmu.conformance.jqwik;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.MemoryStore;
import org.gangmu.conformance.laws.PlanStore;
import org.gangmu.conformance.laws.StoreLaws;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stores that break one law each. */
class WrongStoresTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        StoreLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("STORE-1", under(TasksOnly::new))
            .put("STORE-2", under(WithoutForeignKey::new))
            .put("STORE-3", under(FirstWins::new))
            .put("STORE-4", under(WithoutVersion::new))
            .put("STORE-5", under(FirstPage::new))
            .put("STORE-6", under(ReportsStay::new))
            .put("STORE-7", under(CountsFromOne::new))
            .put("STORE-8", under(WithoutCase::new))
            .put("STORE-9", under(Trimming::new))
            .put("STORE-10", under(TwoDecimals::new))
            .put("STORE-11", under(Instants::new))
            .put("STORE-12", under(OnlyNow::new))
            .put("STORE-13", under(Unordered::new))
            .put("STORE-14", under(InPlace::new))
            .put("STORE-15", under(ByDayHeld::new))
            .put("STORE-16", under(SkippingUnfit::new))
            .put("STORE-17", under(OneTableOfReports::new))
            .put("STORE-18", under(InsertingAsItReads::new))
            .put("STORE-19", under(WithoutTransaction::new))
            .put("STORE-20", under(OwnList::new))
            .put("STORE-21", under(Forgetful::new))
            .put("STORE-22", under(NumberingAnew::new))
            .put("STORE-23", under(ReadAndWrittenBack::new))
            .put("STORE-24", under(CheckedBefore::new))
            .put("STORE-25", under(RowByRow::new))
            .put("STORE-26", under(LookedBefore::new))
            .put("STORE-27", under(SmallColumn::new))
            .put("STORE-28", under(LosesAfterThree::new))
            .build());
  }

  private static Conformance under(PlanStore.Factory stores) {
    return new StoreConformance() {
      @Override
      protected PlanStore.Factory stores() {
        return stores;
      }
    };
  }

  /** A store that is right as long as nothing is overridden. */
  private static class Right implements PlanStore {
    PlanStore right = MemoryStore.create();

    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      return right.put(id, expected, plan);
    }

    @Override
    public Optional<Stored> get(String id) {
      return right.get(id);
    }

    @Override
    public Map<String, Long> list() {
      return right.list();
    }

    @Override
    public Optional<Plan> at(String id, long version) {
      return right.at(id, version);
    }

    @Override
    public boolean delete(String id, long expected) {
      return right.delete(id, expected);
    }

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      return right.append(id, reports);
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return right.reports(id, knownOn);
    }

    @Override
    public PlanStore reopened() {
      right = right.reopened();
      return this;
    }

    @Override
    public PlanStore copied() {
      return right.copied();
    }

    @Override
    public void failAfter(int writes) {
      right.failAfter(writes);
    }

    @Override
    public void close() {
      right.close();
    }

    long version(String id) {
      return get(id).map(Stored::version).orElse(ABSENT);
    }

    List<ProgressReport> all(String id) {
      return right.reports(id, StoreLaws.LAST_DAY);
    }
  }

  private static final class TasksOnly extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      Plan poorer = Plan.builder().directive(plan.directive()).tasks(plan.tasks()).build();
      return super.put(id, expected, poorer);
    }
  }

  private static final class WithoutForeignKey extends Right {
    private final Map<String, List<ProgressReport>> orphans = new HashMap<>();

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      if (version(id) == ABSENT) {
        orphans.put(id, ImmutableList.copyOf(reports));
        return true;
      }
      return super.append(id, reports);
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return orphans.getOrDefault(id, super.reports(id, knownOn));
    }
  }

  private static final class FirstWins extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      return super.put(id, expected, get(id).map(Stored::plan).orElse(plan));
    }
  }

  private static final class WithoutVersion extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      return super.put(id, version(id), plan);
    }
  }

  private static final class FirstPage extends Right {
    @Override
    public Map<String, Long> list() {
      return ImmutableMap.copyOf(Iterables.limit(super.list().entrySet(), 2));
    }
  }

  private static final class ReportsStay extends Right {
    private final Map<String, List<ProgressReport>> left = new HashMap<>();

    @Override
    public boolean delete(String id, long expected) {
      List<ProgressReport> before = all(id);
      boolean deleted = super.delete(id, expected);
      if (deleted) {
        left.put(id, before);
      }
      return deleted;
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return version(id) == ABSENT
          ? left.getOrDefault(id, ImmutableList.of())
          : super.reports(id, knownOn);
    }
  }

  /** Numbers the versions of each id by itself, and those of an id that was deleted anew. */
  private static final class CountsFromOne extends Right {
    private final Map<String, List<Long>> versions = new HashMap<>();

    private List<Long> versions(String id) {
      return versions.computeIfAbsent(id, each -> new ArrayList<>(List.of(ABSENT)));
    }

    private long inRight(String id, long version) {
      List<Long> all = versions(id);
      return version >= 0 && version < all.size() ? all.get((int) version) : Long.MAX_VALUE;
    }

    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      OptionalLong version = super.put(id, inRight(id, expected), plan);
      version.ifPresent(versions(id)::add);
      return version.isPresent() ? OptionalLong.of(versions(id).size() - 1L) : version;
    }

    @Override
    public Optional<Stored> get(String id) {
      return super.get(id).map(it -> new Stored(versions(id).size() - 1L, it.plan()));
    }

    @Override
    public Map<String, Long> list() {
      Map<String, Long> list = new HashMap<>();
      super.list().keySet().forEach(id -> list.put(id, versions(id).size() - 1L));
      return list;
    }

    @Override
    public boolean delete(String id, long expected) {
      boolean deleted = super.delete(id, inRight(id, expected));
      if (deleted) {
        versions.remove(id);
      }
      return deleted;
    }
  }

  private static final class WithoutCase extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      return super.put(id.toLowerCase(Locale.ROOT), expected, plan);
    }

    @Override
    public Optional<Stored> get(String id) {
      return super.get(id.toLowerCase(Locale.ROOT));
    }
  }

  private static final class Trimming extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      return super.append(
          id,
          Iterables.transform(
              reports, each -> each.toBuilder().progress(each.progress().strip()).build()));
    }
  }

  private static final class TwoDecimals extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      return super.append(id, Iterables.transform(reports, TwoDecimals::rounded));
    }

    private static ProgressReport rounded(ProgressReport report) {
      Optional<BigDecimal> percent =
          report.percent().map(exact -> exact.setScale(2, RoundingMode.HALF_UP));
      return report.toBuilder().percent(percent).build();
    }
  }

  /** Keeps the day of recording as the instant at which it began where the machine was. */
  private static final class Instants extends Right {
    private final Map<String, Instant> recorded = new HashMap<>();

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      for (ProgressReport report : reports) {
        recorded.put(
            report.id().text(),
            report.recordedOn().atStartOfDay(ZoneId.systemDefault()).toInstant());
      }
      return super.append(id, reports);
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      Instant end = knownOn.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
      return all(id).stream()
          .filter(each -> requireNonNull(recorded.get(each.id().text())).isBefore(end))
          .toList();
    }
  }

  private static final class OnlyNow extends Right {
    @Override
    public Optional<Plan> at(String id, long version) {
      return super.at(id, version).isPresent() ? get(id).map(Stored::plan) : Optional.empty();
    }
  }

  private static final class Unordered extends Right {
    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return super.reports(id, knownOn).stream()
          .sorted((one, other) -> one.id().compareTo(other.id()))
          .toList();
    }
  }

  private static final class InPlace extends Right {
    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      List<ProgressReport> all = super.reports(id, knownOn);
      return all.stream()
          .filter(
              each ->
                  all.stream().noneMatch(other -> other.revises().equals(Optional.of(each.id()))))
          .toList();
    }
  }

  private static final class ByDayHeld extends Right {
    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return all(id).stream().filter(each -> !each.holdsOn().isAfter(knownOn)).toList();
    }
  }

  private static final class SkippingUnfit extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      if (version(id) == ABSENT) {
        return false;
      }
      for (ProgressReport report : reports) {
        boolean added = super.append(id, ImmutableList.of(report));
        if (!added && report.revises().isPresent()) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class OneTableOfReports extends Right {
    private final Map<String, ProgressReport> byId = new HashMap<>();

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      List<ProgressReport> unseen = new ArrayList<>();
      for (ProgressReport report : reports) {
        if (byId.putIfAbsent(report.id().text(), report) == null) {
          unseen.add(report);
        }
      }
      return super.append(id, unseen);
    }
  }

  private static final class InsertingAsItReads extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      boolean all = version(id) != ABSENT;
      for (ProgressReport report : reports) {
        all &= super.append(id, ImmutableList.of(report));
      }
      return all;
    }
  }

  private static final class WithoutTransaction extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      List<ProgressReport> all = ImmutableList.copyOf(reports);
      if (all.size() < 2) {
        return super.append(id, all);
      }
      int half = all.size() / 2;
      return super.append(id, all.subList(0, half))
          && super.append(id, all.subList(half, all.size()));
    }
  }

  private static final class OwnList extends Right {
    private final Map<String, Long> own = new HashMap<>();

    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      OptionalLong version = super.put(id, expected, plan);
      version.ifPresent(number -> own.put(id, number));
      return version;
    }

    @Override
    public Map<String, Long> list() {
      return own;
    }
  }

  private static final class Forgetful extends Right {
    @Override
    public PlanStore reopened() {
      PlanStore all = right.copied();
      close();
      Right again = new Right();
      all.list().forEach((id, version) -> put(again, all, id));
      return again;
    }

    private static void put(PlanStore again, PlanStore all, String id) {
      all.get(id)
          .filter(kept -> again.put(id, ABSENT, kept.plan()).isPresent())
          .ifPresent(kept -> again.append(id, all.reports(id, StoreLaws.LAST_DAY)));
    }
  }

  private static final class NumberingAnew extends Right {
    @Override
    public PlanStore copied() {
      Right copy = new Right();
      list().forEach((id, version) -> Forgetful.put(copy, this, id));
      return copy;
    }
  }

  /** Changes a copy of the whole, and puts it in the place of the whole. */
  private static final class ReadAndWrittenBack extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      PlanStore copy = right.copied();
      OptionalLong version = copy.put(id, expected, plan);
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200));
      right = copy;
      return version;
    }
  }

  private static final class CheckedBefore extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      if (version(id) != expected) {
        return OptionalLong.empty();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      return super.put(id, version(id), plan);
    }
  }

  private static final class RowByRow extends Right {
    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      boolean all = true;
      for (ProgressReport report : reports) {
        all &= super.append(id, ImmutableList.of(report));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(100));
      }
      return all;
    }
  }

  /** Looks whether reports fit, and adds them unseen some time later. */
  private static final class LookedBefore extends Right {
    private final List<ProgressReport> added = Collections.synchronizedList(new ArrayList<>());

    @Override
    public boolean append(String id, Iterable<ProgressReport> reports) {
      Optional<ReportLog> before = ReportLog.of(ImmutableList.copyOf(added)).value();
      if (version(id) == ABSENT
          || before.isEmpty()
          || !before.orElseThrow().addAll(reports).diagnostics().isEmpty()) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      reports.forEach(added::add);
      return true;
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return ImmutableList.copyOf(added);
    }
  }

  private static final class SmallColumn extends Right {
    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      boolean fits = plan.tasks().size() <= 1_000;
      return super.put(
          id,
          expected,
          fits ? plan : plan.toBuilder().tasks(plan.tasks().filter(task -> false)).build());
    }
  }

  private static final class LosesAfterThree extends Right {
    private final Map<String, Integer> puts = new HashMap<>();

    @Override
    public OptionalLong put(String id, long expected, Plan plan) {
      OptionalLong version = super.put(id, expected, plan);
      version.ifPresent(number -> puts.merge(id, 1, Integer::sum));
      return version;
    }

    @Override
    public List<ProgressReport> reports(String id, LocalDate knownOn) {
      return puts.getOrDefault(id, 0) < 3 ? super.reports(id, knownOn) : Collections.emptyList();
    }
  }
}
