package org.gangmu.conformance.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.gangmu.conformance.laws.StoreProbe.accepted;
import static org.gangmu.conformance.laws.StoreProbe.append;
import static org.gangmu.conformance.laws.StoreProbe.id;
import static org.gangmu.conformance.laws.StoreProbe.in;
import static org.gangmu.conformance.laws.StoreProbe.isThere;
import static org.gangmu.conformance.laws.StoreProbe.plan;
import static org.gangmu.conformance.laws.StoreProbe.put;
import static org.gangmu.conformance.laws.StoreProbe.refused;
import static org.gangmu.conformance.laws.StoreProbe.sampled;
import static org.gangmu.conformance.laws.StoreProbe.shown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gangmu.conformance.laws.PlanStore.Feature;
import org.gangmu.conformance.laws.PlanStore.Stored;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.Criterion;
import org.gangmu.target.Measure;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;

/** The laws of stores of plans and reports, each as a function of stores and a sample. */
public final class StoreLaws {

  /** The day by which all reports of the samples are known. */
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** {@code put(i, 0, p) = v implies get(i) = (v, p)}. */
  public static final Law PUT_GET =
      law(
          "STORE-1",
          "What was put is what is got, under the version that was given to it.",
          "put(i, 0, p) = v implies get(i) = (v, p)",
          "A plan that comes back without its units or its closing rule is another plan.",
          "a table with columns for the tasks only");

  /** {@code i never put implies get(i), reports(i, d) = empty and changes of i are refused}. */
  public static final Law NOT_THERE =
      law(
          "STORE-2",
          "Of an id that was never put there is nothing: no plan, no reports; and nothing can be"
              + " added to it or put in its place.",
          "i never put implies get(i), reports(i, d) = empty and append(i, rs) = false and put(i,"
              + " v, p) = empty for v != 0",
          "Reports on a plan that nobody issued are lost work, found when the year is over.",
          "a table of reports without a foreign key");

  /** {@code put(i, v[k], p[k]) = v[k + 1] implies v[k] < v[k + 1] and get(i) = last}. */
  public static final Law LAST_WINS =
      law(
          "STORE-3",
          "The last plan that was put counts, and each version is greater than the one before.",
          "put(i, v[k], p[k]) = v[k + 1] implies v[k] < v[k + 1] and get(i) = (v[n], p[n - 1])",
          "Whoever asks for the plan in force has to get the one that was last decided.",
          "an insert that leaves a row that is there as it is");

  /** {@code v != version(i) implies put(i, v, p) = empty and nothing is changed}. */
  public static final Law STALE =
      law(
          "STORE-4",
          "A change made from a version that is not there is refused, and nothing is changed.",
          "v != version(i) implies put(i, v, p) = empty and state' = state",
          "Two clerks had the plan open; the second must not undo what the first one saved.",
          "an update without the version in its condition");

  /** {@code list() = (i -> v : put(i, _, _) = v last)}. */
  public static final Law LISTED =
      law(
          "STORE-5",
          "The list has the ids that were put, all of them and no others, with their versions.",
          "list() = {i -> v : put(i, _, _) = v was the last}",
          "What the list leaves out nobody supervises.",
          "a list that ends after its first page");

  /** {@code delete(i, version(i)) implies i as never put and others as before}. */
  public static final Law DELETED =
      law(
              "STORE-6",
              "A plan that was deleted is gone with its reports, all others stay; and only the"
                  + " version that is there can be deleted.",
              "delete(i, version(i)) implies get(i), reports(i, d) = empty and others as before;"
                  + " delete(i, v) = false for v != version(i)",
              "What was withdrawn must not be dunned for, and nothing else may vanish with it.",
              "a delete of the plan that leaves its reports")
          .ifHas(Feature.DELETE);

  /** {@code put after delete is a version that the id never had}. */
  public static final Law ANEW =
      law(
              "STORE-7",
              "A plan put under the id of one that was deleted has a greater version than that one"
                  + " ever had, and none of its reports.",
              "v[1], .., v[n], delete(i, v[n]), put(i, 0, p) = w implies w > v[n] and reports(i, d)"
                  + " = ()",
              "Whoever still has the old plan open would save it over the new one.",
              "a count of versions that begins at 1 again")
          .ifHas(Feature.DELETE);

  /** {@code i != j implies put(i, ..) leaves j}. */
  public static final Law IDS =
      law(
          "STORE-8",
          "Ids are told apart to the letter: by case, width, composition, and however long they"
              + " are.",
          "i != j implies put(i, 0, p) and put(j, 0, q) and list() = {i, j} and get(i) = p and"
              + " get(j) = q",
          "A collation of the database decides otherwise, and one plan lands on another.",
          "a column that compares without case");

  /** {@code get(put(p with texts ts)) has texts ts}. */
  public static final Law TEXTS =
      law(
          "STORE-9",
          "Texts are kept to the character: blanks, line ends, controls, composed and decomposed"
              + " letters, characters outside the basic plane.",
          "texts(get(i)) = ts and texts(reports(i, d)) = ts",
          "The words of a directive are quoted in what is later said of it.",
          "a writer that trims");

  /** {@code numbers(get(i)) = ns}. */
  public static final Law NUMBERS =
      law(
          "STORE-10",
          "Numbers are kept to the last digit.",
          "numbers(get(i)) = ns and numbers(reports(i, d)) = ns",
          "99.996 per cent that come back as 100 turn a light green.",
          "a column with two decimals");

  /** {@code stored in zone y, read in zone z: the same days}. */
  public static final Law DAYS =
      law(
          "STORE-11",
          "Days are days, wherever the machine believes to be when they are written and read.",
          "written in zone y and read in zone z: days' = days",
          "A report of the 31st that becomes one of the 1st belongs to another month.",
          "a column of instants");

  /** {@code put(i, _, p) = v implies at(i, v) = p, whatever comes after}. */
  public static final Law EARLIER =
      law(
              "STORE-12",
              "Every version can be had again as it was, whatever came after; versions that never"
                  + " were cannot.",
              "put(i, _, p) = v implies at(i, v) = p from then on; v never given implies at(i, v) ="
                  + " empty",
              "What the leadership decided in June is asked about in December.",
              "an answer with the plan as it is now")
          .ifHas(Feature.AS_OF);

  /** {@code reports(i, last day) = ReportLog.of(rs).reports()}. */
  public static final Law ORDER =
      law(
          "STORE-13",
          "Reports that were added are all there, by the days they were recorded on and those of"
              + " one day as they came, in however many calls.",
          "append(i, rs[1]), .., append(i, rs[n]) implies reports(i, last day) = ReportLog.of(rs[1]"
              + " + .. + rs[n]).reports()",
          "The later of two reports of one day is the one that counts.",
          "a select without an order");

  /** {@code append(i, revision of r) implies r, revision in reports(i, d)}. */
  public static final Law CORRECTED =
      law(
          "STORE-14",
          "A correction or a withdrawal stands beside what it corrects, which stays as it was.",
          "append(i, r), append(i, r'), append(i, r'') implies reports(i, d) = (r, r', r'') where"
              + " r'' withdraws r' and r' revises r",
          "What was reported first is what somebody has to answer for.",
          "an update of the row that is revised");

  /** {@code reports(i, d) = (r in reports : recorded(r) <= d), then and later}. */
  public static final Law KNOWN =
      law(
          "STORE-15",
          "What was known on a day are the reports recorded by its end, and remains so when others"
              + " come.",
          "reports(i, d) = {r : recordedOn(r) <= d}, before and after append(i, rs) with"
              + " recordedOn(rs) > d",
          "The standing that was shown on 30 June has to come out again.",
          "a filter by the day that a report holds on");

  /** {@code append(i, rs) = ReportLog.addAll(rs) has no errors, else nothing is changed}. */
  public static final Law UNFIT =
      law(
          "STORE-16",
          "Reports are added if a log would take each of them; otherwise none is.",
          "append(i, rs) = (log(i).addAll(rs) without errors); if false, state' = state",
          "A report that was left out without a word is missed when the year is over.",
          "an insert that skips what is there already");

  /** {@code i != j implies append(i, rs), put(i, v, p) leave reports(j, d), get(j)}. */
  public static final Law APART =
      law(
          "STORE-17",
          "Reports on one plan are none on another, even under the same ids; and neither do reports"
              + " change a version, nor versions the reports.",
          "append(i, rs) leaves get(i), get(j), reports(j, d); put(i, v, p) leaves reports(i, d),"
              + " reports(j, d)",
          "Every plan has a task t1.",
          "reports with an id of their own as the only key");

  /** {@code append(i, (r, .., throw)) throws and state' = state}. */
  public static final Law BROKEN_OFF =
      law(
          "STORE-18",
          "Where the source of reports breaks off, none is added, and the same reports can be added"
              + " after.",
          "append(i, rs then throw) throws and state' = state",
          "An upload that ends in the middle is sent again, and must not count twice.",
          "a loop that inserts as it reads");

  /** {@code a change that throws leaves state' = state}. */
  public static final Law ALL_OR_NOTHING =
      law(
              "STORE-19",
              "A change that fails in the middle has changed nothing, and the store is of use"
                  + " after.",
              "failAfter(n), change throws implies state' = state; change returns implies it is"
                  + " whole",
              "Half a batch of reports adds up to a figure that nobody reported.",
              "two statements without a transaction")
          .ifHas(Feature.CRASH_SAFE);

  /** {@code x = get(i), list(), reports(i, d); whatever comes after, x is the same}. */
  public static final Law NO_VIEWS =
      law(
          "STORE-20",
          "What was handed out or handed in is nobody else's: later changes, of it or of the store,"
              + " do not show on the other side.",
          "x = get(i) or list() or reports(i, d): change of the store leaves x, change of x leaves"
              + " the store",
          "A page that is being written must not change from line to line.",
          "a list that is the store's own");

  /** {@code reopened() shows what was shown}. */
  public static final Law REOPENED =
      law(
              "STORE-21",
              "A store that was closed and opened again shows what it showed, and goes on counting.",
              "reopened(s) shows what s showed; put(reopened(s)) > all versions of s",
              "A supervision system is restarted more often than a plan is done.",
              "a sequence kept in a field")
          .ifHas(Feature.DURABLE);

  /** {@code copied() shows what is shown}. */
  public static final Law COPIED =
      law(
              "STORE-22",
              "A store written out and read in elsewhere shows the same: ids, versions, plans and"
                  + " reports; after that each goes its own way.",
              "copied(s) shows what s shows; changes of one leave the other",
              "The district's figures are handed to the city once a year.",
              "an export of plans that numbers versions anew")
          .ifHas(Feature.EXPORT);

  /** {@code puts of different ids at once are all kept}. */
  public static final Law WRITERS =
      law(
              "STORE-23",
              "Of several that write at once, each under an id of its own, all are kept.",
              "put(i[1], ..) || .. || put(i[n], ..) implies all accepted and get(i[k]) = last of k",
              "On the last day of the month all counties report within the hour.",
              "a file that is read, changed and written back")
          .ifHas(Feature.CONCURRENT);

  /** {@code of n puts of version v at once exactly one is accepted}. */
  public static final Law ONE_WINS =
      law(
              "STORE-24",
              "Of several that change the same version at once, exactly one is accepted, and its"
                  + " plan is there.",
              "put(i, v, p[1]) || .. || put(i, v, p[n]) implies one accepted, get(i) = its plan",
              "Who was told that his change is saved will not look again.",
              "a check of the version before the write")
          .ifHas(Feature.CONCURRENT);

  /** {@code appends at once are all there, and reads see each whole or not at all}. */
  public static final Law WHOLE_BATCHES =
      law(
              "STORE-25",
              "Of several that add reports to one plan at once, all are kept, and whoever reads"
                  + " meanwhile sees the reports of one call together or not at all.",
              "append(i, rs[1]) || .. || append(i, rs[n]) || reports(i, d): each rs[k] whole or"
                  + " absent, in the end all there",
              "A sum over half of the departments looks like bad news.",
              "rows committed one by one")
          .ifHas(Feature.CONCURRENT);

  /** {@code of n corrections of one report at once exactly one is added}. */
  public static final Law ONE_CORRECTS =
      law(
              "STORE-26",
              "Of several that correct the same report at once, exactly one is accepted, and its"
                  + " correction is there.",
              "append(i, r'[1]) || .. || append(i, r'[n]), each revising r: one accepted, reports(i,"
                  + " d) = (.., r, its r')",
              "Two corrections of one report leave nobody knowing which counts.",
              "a look at the reports before the insert")
          .ifHas(Feature.CONCURRENT);

  /** {@code a plan of 10,000 tasks and as many reports: as any, within 10 s}. */
  public static final Law BIG =
      law(
          "STORE-27",
          "A plan of 10,000 tasks, and as many reports in one call, are kept as any, within 10"
              + " seconds.",
          "|p| = |rs| = 10,000 implies get(i) = p and reports(i, d) = rs and time <= 10 s",
          "A province's plan with all its counties is one plan.",
          "a column of 64 KB");

  /** {@code any calls: what the store shows = what the model shows}. */
  public static final Law AS_MODEL =
      law(
          "STORE-28",
          "Whatever is called in whatever order, the store shows what the store in memory shows.",
          "calls(s) ~ calls(MemoryStore), after each call",
          "What goes wrong only when a report follows a conflict is found by nobody who looks at"
              + " one call.",
          "a store that loses the reports of a plan with three versions");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          PUT_GET,
          NOT_THERE,
          LAST_WINS,
          STALE,
          LISTED,
          DELETED,
          ANEW,
          IDS,
          TEXTS,
          NUMBERS,
          DAYS,
          EARLIER,
          ORDER,
          CORRECTED,
          KNOWN,
          UNFIT,
          APART,
          BROKEN_OFF,
          ALL_OR_NOTHING,
          NO_VIEWS,
          REOPENED,
          COPIED,
          WRITERS,
          ONE_WINS,
          WHOLE_BATCHES,
          ONE_CORRECTS,
          BIG,
          AS_MODEL);

  private static final int MANY = 10_000;
  private static final long MOST_MILLIS = 10_000;

  /** Held while the default time zone is another one. */
  private static final Object ZONE_LOCK = new Object();

  private StoreLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  // ---- the laws of plans

  /** Looks at {@link #PUT_GET}. */
  public static Verdict putGet(PlanStore.Factory stores, String id, Plan plan) {
    Verdict looked =
        in(
            PUT_GET,
            stores,
            store -> {
              OptionalLong version = store.put(id, PlanStore.ABSENT, plan);
              return version.isPresent() && version.getAsLong() > PlanStore.ABSENT
                  ? isThere(PUT_GET, store, id, version.getAsLong(), plan)
                  : Verdict.that(PUT_GET, false, "version", version);
            });
    return sampled(looked, id, plan);
  }

  /**
   * Looks at {@link #NOT_THERE}.
   *
   * @param id the id that is put
   * @param other another one, which is not
   * @param version a version that is said to be there
   */
  public static Verdict notThere(
      PlanStore.Factory stores,
      String id,
      String other,
      Plan plan,
      long version,
      List<ProgressReport> reports) {
    Verdict looked =
        in(
            NOT_THERE,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              Map<String, Object> before = shown(store, ImmutableList.of(id, other));
              boolean replaced = store.put(other, version, plan).isPresent();
              boolean added = store.append(other, reports);
              return refused(NOT_THERE, "put", replaced)
                  .and(refused(NOT_THERE, "append", added))
                  .and(Verdict.equal(NOT_THERE, store.get(other), Optional.empty()))
                  .and(Verdict.equal(NOT_THERE, store.reports(other, LAST_DAY), ImmutableList.of()))
                  .and(Verdict.equal(NOT_THERE, shown(store, ImmutableList.of(id, other)), before));
            });
    return sampled(sampled(looked, id, plan), reports)
        .with("not put", SampleJava.of(other))
        .with("version", version);
  }

  /**
   * Looks at {@link #LAST_WINS}.
   *
   * @param plans at least one
   */
  public static Verdict lastWins(PlanStore.Factory stores, String id, List<Plan> plans) {
    Verdict looked =
        in(
            LAST_WINS,
            stores,
            store -> {
              Verdict verdict = Verdict.held(LAST_WINS);
              long last = PlanStore.ABSENT;
              for (Plan plan : plans) {
                OptionalLong version = store.put(id, last, plan);
                boolean grows = version.isPresent() && version.getAsLong() > last;
                verdict =
                    verdict.and(
                        Verdict.that(LAST_WINS, grows, "version", version)
                            .with("version before", last));
                if (!grows) {
                  break;
                }
                last = version.getAsLong();
                verdict = verdict.and(isThere(LAST_WINS, store, id, last, plan));
              }
              return verdict;
            });
    return looked.with("id", SampleJava.of(id)).with("plans", StoreSamples.plans(plans));
  }

  /**
   * Looks at {@link #STALE}, for no version, each earlier one, the next ones, and negative ones.
   *
   * @param plans at least one; the last one is refused after the others were put
   */
  public static Verdict stale(PlanStore.Factory stores, String id, List<Plan> plans) {
    Verdict looked =
        in(
            STALE,
            stores,
            store -> {
              Set<Long> stale = new HashSet<>(ImmutableList.of(PlanStore.ABSENT, -1L));
              long version = PlanStore.ABSENT;
              for (Plan plan : plans) {
                version = put(store, id, version, plan);
                stale.add(version);
              }
              stale.addAll(ImmutableList.of(version + 1, version + 2, -version, Long.MAX_VALUE));
              stale.remove(version);
              long there = version;
              Map<String, Object> before = shown(store, ImmutableList.of(id));
              Verdict verdict = Verdict.held(STALE);
              for (long expected : stale) {
                Plan plan = plans.get(0);
                verdict =
                    verdict.and(
                        refused(STALE, "put", store.put(id, expected, plan).isPresent())
                            .and(Verdict.equal(STALE, shown(store, ImmutableList.of(id)), before))
                            .with("expected", expected)
                            .with("version there", there));
              }
              return verdict;
            });
    return looked.with("id", SampleJava.of(id)).with("plans", StoreSamples.plans(plans));
  }

  /** Looks at {@link #LISTED}; every other plan is put a second time. */
  public static Verdict listed(PlanStore.Factory stores, Map<String, Plan> plans) {
    Verdict looked =
        in(
            LISTED,
            stores,
            store -> {
              Verdict verdict = Verdict.equal(LISTED, store.list(), ImmutableMap.of());
              Map<String, Long> versions = new LinkedHashMap<>();
              int number = 0;
              for (Map.Entry<String, Plan> each : plans.entrySet()) {
                long version = put(store, each.getKey(), PlanStore.ABSENT, each.getValue());
                if (number++ % 2 == 1) {
                  version = put(store, each.getKey(), version, each.getValue());
                }
                versions.put(each.getKey(), version);
              }
              return verdict.and(Verdict.equal(LISTED, store.list(), versions));
            });
    return sampled(looked, plans);
  }

  /**
   * Looks at {@link #DELETED}.
   *
   * @param plans at least one; the first is deleted
   * @param reports what is reported on each
   */
  public static Verdict deleted(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            DELETED,
            stores,
            store -> {
              String id = id(plans, 0);
              List<String> others = ImmutableList.copyOf(Iterables.skip(plans.keySet(), 1));
              plans.forEach(
                  (each, plan) -> {
                    if (!each.equals(id)) {
                      put(store, each, PlanStore.ABSENT, plan);
                      append(store, each, reports);
                    }
                  });
              Map<String, Object> without = shown(store, others);
              long version = put(store, id, PlanStore.ABSENT, plan(plans, 0));
              append(store, id, reports);
              Map<String, Object> with = shown(store, plans.keySet());
              Verdict verdict =
                  refused(DELETED, "delete", store.delete(id, version + 1))
                      .and(refused(DELETED, "delete", store.delete(id, PlanStore.ABSENT)))
                      .and(Verdict.equal(DELETED, shown(store, plans.keySet()), with))
                      .and(accepted(DELETED, "delete", store.delete(id, version)));
              return verdict
                  .and(Verdict.equal(DELETED, store.get(id), Optional.empty()))
                  .and(Verdict.equal(DELETED, store.reports(id, LAST_DAY), ImmutableList.of()))
                  .and(Verdict.equal(DELETED, shown(store, others), without))
                  .and(refused(DELETED, "second delete", store.delete(id, version)));
            });
    return sampled(sampled(looked, plans), reports);
  }

  /**
   * Looks at {@link #ANEW}.
   *
   * @param plans at least one, which are put one over the other before all is deleted
   */
  public static Verdict anew(
      PlanStore.Factory stores, String id, List<Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            ANEW,
            stores,
            store -> {
              long version = PlanStore.ABSENT;
              for (Plan plan : plans) {
                version = put(store, id, version, plan);
              }
              append(store, id, reports);
              Verdict verdict = accepted(ANEW, "delete", store.delete(id, version));
              long next = put(store, id, PlanStore.ABSENT, plans.get(0));
              return verdict
                  .and(
                      Verdict.that(ANEW, next > version, "version", next)
                          .with("version deleted", version))
                  .and(isThere(ANEW, store, id, next, plans.get(0)))
                  .and(Verdict.equal(ANEW, store.reports(id, LAST_DAY), ImmutableList.of()));
            });
    return sampled(looked, reports)
        .with("id", SampleJava.of(id))
        .with("plans", StoreSamples.plans(plans));
  }

  /**
   * Looks at {@link #IDS}.
   *
   * @param plans the plans by their ids, which are much alike
   */
  public static Verdict ids(PlanStore.Factory stores, Map<String, Plan> plans) {
    Verdict looked =
        in(
            IDS,
            stores,
            store -> {
              Verdict verdict = Verdict.held(IDS);
              Map<String, Long> versions = new LinkedHashMap<>();
              for (Map.Entry<String, Plan> each : plans.entrySet()) {
                OptionalLong version = store.put(each.getKey(), PlanStore.ABSENT, each.getValue());
                verdict =
                    verdict.and(accepted(IDS, "put of " + each.getKey(), version.isPresent()));
                version.ifPresent(number -> versions.put(each.getKey(), number));
              }
              if (!verdict.holds()) {
                return verdict;
              }
              verdict = Verdict.equal(IDS, store.list(), versions);
              for (Map.Entry<String, Long> each : versions.entrySet()) {
                Plan plan = plans.get(each.getKey());
                verdict =
                    plan == null
                        ? verdict
                        : verdict.and(isThere(IDS, store, each.getKey(), each.getValue(), plan));
              }
              return verdict;
            });
    return sampled(looked, plans);
  }

  /** Looks at {@link #TEXTS}, in bodies of tasks and in what reports say. */
  public static Verdict texts(PlanStore.Factory stores, String id, List<String> texts) {
    Verdict looked =
        in(
            TEXTS,
            stores,
            store -> {
              Plan plan = StoreSamples.plan("云泽州重点工作", texts.toArray(new String[0]));
              List<ProgressReport> reports = new ArrayList<>();
              for (String text : texts) {
                reports.add(
                    StoreSamples.report("r" + reports.size(), LocalDate.of(2026, 7, 1)).toBuilder()
                        .progress(text)
                        .problems(text + text)
                        .build());
              }
              put(store, id, PlanStore.ABSENT, plan);
              append(store, id, reports);
              List<String> bodies =
                  store.get(id).stream()
                      .flatMap(found -> found.plan().tasks().tasks().stream())
                      .map(Task::body)
                      .collect(toImmutableList());
              List<String> said =
                  store.reports(id, LAST_DAY).stream()
                      .flatMap(report -> List.of(report.progress(), report.problems()).stream())
                      .collect(toImmutableList());
              List<String> written =
                  texts.stream()
                      .flatMap(text -> List.of(text, text + text).stream())
                      .collect(toImmutableList());
              return Verdict.equal(TEXTS, bodies, texts).and(Verdict.equal(TEXTS, said, written));
            });
    return looked
        .with("id", SampleJava.of(id))
        .with("texts", SampleJava.each(texts, SampleJava::literal));
  }

  /**
   * Looks at {@link #NUMBERS}.
   *
   * @param number a number that a quantity may have
   * @param percent 0 to 100
   */
  public static Verdict numbers(
      PlanStore.Factory stores, String id, BigDecimal number, BigDecimal percent) {
    Verdict looked =
        in(
            NUMBERS,
            stores,
            store -> {
              Quantity quantity = Quantity.of(number, Measure.counting("家"));
              Plan plan =
                  StoreSamples.plan("云泽州重点工作").toBuilder()
                      .addTargets(
                          Target.of(
                              new TargetExpression.Level(
                                  "企业", new Criterion.Threshold(Relation.AT_LEAST, quantity))))
                      .build();
              ProgressReport report =
                  StoreSamples.report("r1", LocalDate.of(2026, 7, 1)).toBuilder()
                      .observations(Observations.of("企业", Observation.ofLevel(quantity)))
                      .percent(percent)
                      .build();
              long version = put(store, id, PlanStore.ABSENT, plan);
              append(store, id, ImmutableList.of(report));
              List<ProgressReport> found = store.reports(id, LAST_DAY);
              return isThere(NUMBERS, store, id, version, plan)
                  .and(
                      Verdict.equal(
                          NUMBERS,
                          found.stream().map(ProgressReport::percent).toList(),
                          ImmutableList.of(report.percent())))
                  .and(
                      Verdict.equal(
                          NUMBERS,
                          found.stream().map(ProgressReport::observations).toList(),
                          ImmutableList.of(report.observations())));
            });
    return looked
        .with("id", SampleJava.of(id))
        .with("number", new SampleJava(() -> StoreSamples.decimal(number.toString())))
        .with("percent", new SampleJava(() -> StoreSamples.decimal(percent.toString())));
  }

  /**
   * Looks at {@link #DAYS}. The default time zone of the virtual machine is another one meanwhile.
   *
   * @param written the zone of the machine that writes
   * @param read the zone of the machine that reads
   */
  public static Verdict days(
      PlanStore.Factory stores, String id, LocalDate day, ZoneId written, ZoneId read) {
    Verdict looked =
        in(
            DAYS,
            stores,
            store -> {
              List<ProgressReport> reports =
                  ImmutableList.of(
                      StoreSamples.report("r1", day),
                      StoreSamples.report("r2", day.plusDays(1)).toBuilder()
                          .holdsOn(day.plusDays(1))
                          .build());
              within(
                  written,
                  () -> {
                    put(store, id, PlanStore.ABSENT, StoreSamples.plan("云泽州重点工作"));
                    append(store, id, reports);
                    return reports;
                  });
              return Verdict.equal(
                      DAYS, within(read, () -> days(store.reports(id, LAST_DAY))), days(reports))
                  .and(
                      Verdict.equal(
                          DAYS,
                          within(read, () -> days(store.reports(id, day))),
                          days(reports.subList(0, 1))));
            });
    return looked
        .with("id", SampleJava.of(id))
        .with("day", new SampleJava(() -> SampleJava.date(day)))
        .with("written in", new SampleJava(() -> zone(written)))
        .with("read in", new SampleJava(() -> zone(read)));
  }

  private static String zone(ZoneId zone) {
    return "ZoneId.of(" + SampleJava.literal(zone.getId()) + ")";
  }

  private static List<List<Object>> days(List<ProgressReport> reports) {
    List<List<Object>> days = new ArrayList<>();
    for (ProgressReport report : reports) {
      days.add(List.of(report.id().text(), report.recordedOn(), report.holdsOn(), report.period()));
    }
    return days;
  }

  private static <T> T within(ZoneId zone, Supplier<T> call) {
    synchronized (ZONE_LOCK) {
      TimeZone before = TimeZone.getDefault();
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      try {
        return call.get();
      } finally {
        TimeZone.setDefault(before);
      }
    }
  }

  /**
   * Looks at {@link #EARLIER}.
   *
   * @param plans at least one, which are put one over the other
   */
  public static Verdict earlier(
      PlanStore.Factory stores, String id, List<Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            EARLIER,
            stores,
            store -> {
              List<Long> versions = new ArrayList<>(List.of(PlanStore.ABSENT));
              for (Plan plan : plans) {
                versions.add(put(store, id, versions.get(versions.size() - 1), plan));
              }
              append(store, id, reports);
              List<Optional<Plan>> seen = new ArrayList<>();
              for (long version : versions) {
                seen.add(store.at(id, version));
              }
              List<Optional<Plan>> expected = new ArrayList<>(List.of(Optional.empty()));
              plans.forEach(plan -> expected.add(Optional.of(plan)));
              long next = versions.get(versions.size() - 1) + 1;
              return Verdict.equal(EARLIER, seen, expected)
                  .and(Verdict.equal(EARLIER, store.at(id, next), Optional.empty()));
            });
    return sampled(looked, reports)
        .with("id", SampleJava.of(id))
        .with("plans", StoreSamples.plans(plans));
  }

  // ---- the laws of reports

  /**
   * Looks at {@link #ORDER}.
   *
   * @param reports what a log takes in this order
   * @param atOnce how many are added by each call, positive
   */
  public static Verdict order(
      PlanStore.Factory stores, String id, Plan plan, List<ProgressReport> reports, int atOnce) {
    Verdict looked =
        in(
            ORDER,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              Lists.partition(reports, atOnce).forEach(some -> append(store, id, some));
              return Verdict.equal(
                  ORDER,
                  store.reports(id, LAST_DAY),
                  ReportLog.of(reports).orElseThrow().reports());
            });
    return sampled(sampled(looked, id, plan), reports).with("reports in one call", atOnce);
  }

  /**
   * Looks at {@link #CORRECTED}.
   *
   * @param report a report that revises none
   * @param days how many days pass until it is corrected, and again until that is withdrawn; not
   *     negative
   */
  public static Verdict corrected(
      PlanStore.Factory stores, String id, Plan plan, ProgressReport report, int days) {
    Verdict looked =
        in(
            CORRECTED,
            stores,
            store -> {
              ProgressReport better =
                  report
                      .toRevision(
                          ReportId.of(report.id().text() + "-2"),
                          report.recordedOn().plusDays(days))
                      .progress("更正")
                      .build();
              ProgressReport none =
                  better.toWithdrawal(
                      ReportId.of(report.id().text() + "-3"), better.recordedOn().plusDays(days));
              put(store, id, PlanStore.ABSENT, plan);
              Verdict verdict = Verdict.held(CORRECTED);
              List<ProgressReport> all = new ArrayList<>();
              for (ProgressReport each : ImmutableList.of(report, better, none)) {
                all.add(each);
                boolean added = store.append(id, ImmutableList.of(each));
                verdict =
                    verdict
                        .and(accepted(CORRECTED, "append of " + each.id(), added))
                        .and(Verdict.equal(CORRECTED, store.reports(id, LAST_DAY), all));
              }
              return verdict;
            });
    return sampled(sampled(looked, id, plan), ImmutableList.of(report)).with("days", days);
  }

  /**
   * Looks at {@link #KNOWN}.
   *
   * @param reports what a log takes in this order
   */
  public static Verdict known(
      PlanStore.Factory stores, String id, Plan plan, List<ProgressReport> reports, LocalDate day) {
    Verdict looked =
        in(
            KNOWN,
            stores,
            store -> {
              List<ProgressReport> recorded = ReportLog.of(reports).orElseThrow().reports();
              List<ProgressReport> then =
                  recorded.stream().filter(each -> !each.recordedOn().isAfter(day)).toList();
              put(store, id, PlanStore.ABSENT, plan);
              append(store, id, then);
              List<ProgressReport> before = store.reports(id, day);
              append(store, id, recorded.subList(then.size(), recorded.size()));
              return Verdict.equal(KNOWN, before, then)
                  .and(Verdict.equal(KNOWN, store.reports(id, day), then));
            });
    return sampled(sampled(looked, id, plan), reports)
        .with("day", new SampleJava(() -> SampleJava.date(day)));
  }

  /**
   * Looks at {@link #UNFIT}.
   *
   * @param reports of which a log may have to refuse some
   * @param atOnce how many are added by each call, positive
   */
  public static Verdict unfit(
      PlanStore.Factory stores, String id, Plan plan, List<ProgressReport> reports, int atOnce) {
    Verdict looked =
        in(
            UNFIT,
            stores,
            store -> {
              put(store, id, PlanStore.ABSENT, plan);
              ReportLog log = ReportLog.empty();
              Verdict verdict = Verdict.held(UNFIT);
              for (List<ProgressReport> some : Lists.partition(reports, atOnce)) {
                var outcome = log.addAll(some);
                boolean fit = outcome.diagnostics().isEmpty();
                log = fit ? outcome.orElseThrow() : log;
                boolean added = store.append(id, some);
                verdict =
                    verdict
                        .and(
                            fit
                                ? accepted(UNFIT, "append", added)
                                : refused(UNFIT, "append", added)
                                    .with("reason", outcome.diagnostics().get(0)))
                        .and(Verdict.equal(UNFIT, store.reports(id, LAST_DAY), log.reports()))
                        .with("in one call", StoreSamples.reports(some));
              }
              return verdict;
            });
    return sampled(sampled(looked, id, plan), reports).with("reports in one call", atOnce);
  }

  /**
   * Looks at {@link #APART}.
   *
   * @param plans two or more by id
   * @param reports what a log takes in this order; the first half of it is reported on the first
   *     plan, all of it on the second
   */
  public static Verdict apart(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    Verdict looked =
        in(
            APART,
            stores,
            store -> {
              Map<String, Object> expected = new LinkedHashMap<>();
              plans.forEach((id, plan) -> put(store, id, PlanStore.ABSENT, plan));
              expected.putAll(shown(store, plans.keySet()));
              Verdict verdict = Verdict.held(APART);
              for (int i = 0; i < 2; i++) {
                String id = id(plans, i);
                List<ProgressReport> some = reports.subList(0, reports.size() / (2 - i));
                verdict = verdict.and(accepted(APART, "append", store.append(id, some)));
                expected.put("reports on " + id, ReportLog.of(some).orElseThrow().reports());
                verdict =
                    verdict.and(
                        Verdict.equal(APART, shown(store, plans.keySet()), expected)
                            .with("after reports on", SampleJava.of(id)));
              }
              String id = id(plans, 0);
              Plan plan = plan(plans, 1);
              long version = store.get(id).map(Stored::version).orElse(PlanStore.ABSENT);
              long next = put(store, id, version, plan);
              expected.put(id, Optional.of(shown(new Stored(next, plan))));
              expected.put("list", ImmutableMap.copyOf(store.list()));
              return verdict.and(
                  Verdict.equal(APART, shown(store, plans.keySet()), expected)
                      .with("after a new version of", SampleJava.of(id)));
            });
    return sampled(sampled(looked, plans), reports);
  }

  /**
   * Looks at {@link #BROKEN_OFF}.
   *
   * @param reports what a log takes in this order
   * @param after how many of them come before the source breaks off
   */
  public static Verdict brokenOff(
      PlanStore.Factory stores, String id, Plan plan, List<ProgressReport> reports, int after) {
    return StoreFailure.brokenOff(stores, id, plan, reports, after);
  }

  // ---- the laws of the store

  /** What is done to a store that fails. */
  public enum Change {
    /** A new plan is put. */
    CREATE,
    /** A plan is put in the place of another. */
    REPLACE,
    /** Reports are added. */
    APPEND,
    /** A plan is deleted; where the store does not delete, as {@link #REPLACE}. */
    DELETE
  }

  /**
   * Looks at {@link #ALL_OR_NOTHING}.
   *
   * @param features what the store has
   * @param plans two, of which one is put in the place of the other
   * @param reports what a log takes in this order; the first half is there before
   * @param writes after how many writes the store fails
   * @param restart whether it is opened again after it failed, if it is durable
   */
  public static Verdict allOrNothing(
      PlanStore.Factory stores,
      Set<Feature> features,
      String id,
      List<Plan> plans,
      List<ProgressReport> reports,
      Change change,
      int writes,
      boolean restart) {
    return StoreFailure.allOrNothing(stores, features, id, plans, reports, change, writes, restart);
  }

  /**
   * Looks at {@link #NO_VIEWS}.
   *
   * @param plans two or more by id
   * @param reports what a log takes in this order
   */
  public static Verdict noViews(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    return StoreKeeping.noViews(stores, plans, reports);
  }

  /**
   * Looks at {@link #REOPENED}.
   *
   * @param plans one or more by id
   * @param reports what a log takes in this order
   */
  public static Verdict reopened(
      PlanStore.Factory stores, Map<String, Plan> plans, List<ProgressReport> reports) {
    return StoreKeeping.reopened(stores, plans, reports);
  }

  /**
   * Looks at {@link #COPIED}.
   *
   * @param features what the store has
   * @param plans one or more by id
   * @param reports what a log takes in this order
   */
  public static Verdict copied(
      PlanStore.Factory stores,
      Set<Feature> features,
      Map<String, Plan> plans,
      List<ProgressReport> reports) {
    return StoreKeeping.copied(stores, features, plans, reports);
  }

  // ---- the laws of many at once

  /**
   * Looks at {@link #WRITERS}.
   *
   * @param plans one or more by id, each put by a writer of its own
   * @param times how often each writer puts its plan
   */
  public static Verdict writers(PlanStore.Factory stores, Map<String, Plan> plans, int times) {
    return StoreCrowd.writers(stores, plans, times);
  }

  /**
   * Looks at {@link #ONE_WINS}, for a plan that is new and again for one that is there.
   *
   * @param plans one for each writer
   */
  public static Verdict oneWins(PlanStore.Factory stores, String id, List<Plan> plans) {
    return StoreCrowd.oneWins(stores, id, plans);
  }

  /**
   * Looks at {@link #WHOLE_BATCHES}.
   *
   * @param writers how many add reports at once
   * @param calls how often each does
   * @param atOnce how many reports by one call
   */
  public static Verdict wholeBatches(
      PlanStore.Factory stores, String id, Plan plan, int writers, int calls, int atOnce) {
    return StoreCrowd.wholeBatches(stores, id, plan, writers, calls, atOnce);
  }

  /**
   * Looks at {@link #ONE_CORRECTS}, and again for the correction of that.
   *
   * @param report a report that revises none
   * @param writers how many correct it at once
   */
  public static Verdict oneCorrects(
      PlanStore.Factory stores, String id, Plan plan, ProgressReport report, int writers) {
    return StoreCrowd.oneCorrects(stores, id, plan, report, writers);
  }

  /** Looks at {@link #BIG}. */
  public static Verdict big(PlanStore.Factory stores, String id) {
    String[] bodies = new String[MANY];
    Arrays.setAll(bodies, i -> "推进第" + i + "项工程。");
    Plan plan = StoreSamples.plan("云泽州重点工作", bodies);
    List<ProgressReport> reports = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < MANY; i++) {
      reports.add(StoreSamples.report("r" + i, first.plusDays(i / 40)));
    }
    Verdict looked =
        in(
            BIG,
            stores,
            store -> {
              long start = System.nanoTime();
              long version = put(store, id, PlanStore.ABSENT, plan);
              append(store, id, reports);
              Optional<Stored> found = store.get(id);
              List<ProgressReport> known = store.reports(id, LAST_DAY);
              long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
              return Verdict.equal(
                      BIG,
                      found.map(each -> each.plan().tasks().tasks()),
                      Optional.of(plan.tasks().tasks()))
                  .and(Verdict.equal(BIG, found, Optional.of(new Stored(version, plan))))
                  .and(Verdict.equal(BIG, known, reports))
                  .and(Verdict.that(BIG, millis <= MOST_MILLIS, "milliseconds", millis));
            });
    return looked.with("tasks", MANY).with("reports", MANY);
  }

  /**
   * Looks at {@link #AS_MODEL}.
   *
   * @param run the calls, each of which was compared
   */
  public static Verdict asModel(StoreRun run) {
    return run.end();
  }
}
