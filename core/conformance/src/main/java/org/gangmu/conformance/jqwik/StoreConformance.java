package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.ActionChain;
import org.gangmu.conformance.PlanArbitraries;
import org.gangmu.conformance.ReportArbitraries;
import org.gangmu.conformance.StoreArbitraries;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.conformance.laws.PlanStore;
import org.gangmu.conformance.laws.StoreLaws;
import org.gangmu.conformance.laws.StoreRun;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;

/**
 * The laws of stores of plans and reports.
 *
 * <pre>{@code
 * class OurStoreConformanceTest extends StoreConformance {
 *   @Override
 *   protected PlanStore.Factory stores() {
 *     return () -> new OurStore(emptyTables());
 *   }
 *
 *   @Override
 *   protected Set<PlanStore.Feature> features() {
 *     return EnumSet.of(PlanStore.Feature.DELETE, PlanStore.Feature.CONCURRENT);
 *   }
 * }
 * }</pre>
 *
 * <p>Each try opens a store anew and closes it. Laws whose samples are costly are tried a fixed
 * number of times: those of many threads, of whole plans, of restarts and of chains of calls. For
 * all others {@code jqwik.tries.default} holds, so that a store on a disk can be tried less often
 * than one in memory.
 */
public abstract class StoreConformance extends Conformance {

  /** Creates the class; jqwik does. */
  protected StoreConformance() {}

  /** Returns what makes stores, each empty. */
  protected abstract PlanStore.Factory stores();

  /** Returns what the stores have: all by default. */
  protected Set<PlanStore.Feature> features() {
    return ImmutableSet.copyOf(PlanStore.Feature.values());
  }

  @Override
  protected final Set<String> featureNames() {
    return names(features());
  }

  // ---- samples

  /** Returns ids of plans. */
  @Provide
  protected Arbitrary<String> ids() {
    return StoreArbitraries.ids();
  }

  /** Returns two different ids. */
  @Provide
  protected Arbitrary<List<String>> twoIds() {
    return Arbitraries.oneOf(
        ids().list().uniqueElements().ofSize(2), alikeIds().map(alike -> alike.subList(0, 2)));
  }

  /** Returns two to four ids that differ in little. */
  @Provide
  protected Arbitrary<List<String>> alikeIds() {
    return StoreArbitraries.alike();
  }

  /** Returns plans with everything that plans may have. */
  @Provide
  protected Arbitrary<Plan> plans() {
    return PlanArbitraries.plans();
  }

  /** Returns plans with next to nothing in them. */
  @Provide
  protected Arbitrary<Plan> smallPlans() {
    return StoreArbitraries.smallPlans();
  }

  /** Returns one to four different small plans. */
  @Provide
  protected Arbitrary<List<Plan>> planLists() {
    return smallPlans().list().uniqueElements().ofMinSize(1).ofMaxSize(4).withoutEdgeCases();
  }

  /** Returns two different small plans. */
  @Provide
  protected Arbitrary<List<Plan>> twoPlans() {
    return smallPlans().list().uniqueElements().ofSize(2).withoutEdgeCases();
  }

  /** Returns two to four different small plans. */
  @Provide
  protected Arbitrary<List<Plan>> rivalPlans() {
    return smallPlans().list().uniqueElements().ofMinSize(2).ofMaxSize(4).withoutEdgeCases();
  }

  /** Returns small plans by their ids, two to four. */
  @Provide
  protected Arbitrary<Map<String, Plan>> planMaps() {
    return Combinators.combine(
            ids().list().uniqueElements().ofMinSize(2).ofMaxSize(4),
            smallPlans().list().uniqueElements().ofSize(4))
        .as(StoreArbitraries::byId)
        .withoutEdgeCases();
  }

  /** Returns small plans by ids that differ in little. */
  @Provide
  protected Arbitrary<Map<String, Plan>> alikePlanMaps() {
    return Combinators.combine(alikeIds(), smallPlans().list().uniqueElements().ofSize(4))
        .as(StoreArbitraries::byId)
        .withoutEdgeCases();
  }

  /** Returns reports in an order in which a log takes all of them. */
  @Provide
  protected Arbitrary<List<ProgressReport>> histories() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, ReportArbitraries.histories()), Tuple.of(3, smallHistories()));
  }

  /** Returns a few short reports in an order in which a log takes all of them. */
  @Provide
  protected Arbitrary<List<ProgressReport>> smallHistories() {
    return StoreArbitraries.smallHistories();
  }

  /** Returns reports of which a log may have to refuse some. */
  @Provide
  protected Arbitrary<List<ProgressReport>> submissions() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, ReportArbitraries.submissions()), Tuple.of(1, smallHistories()));
  }

  /** Returns reports that revise none. */
  @Provide
  protected Arbitrary<ProgressReport> reports() {
    return ReportArbitraries.reports();
  }

  /** Returns a few texts of any characters. */
  @Provide
  protected Arbitrary<List<String>> texts() {
    return TextArbitraries.textsOrBlank().list().ofMinSize(1).ofMaxSize(4).withoutEdgeCases();
  }

  /** Returns numbers with many digits. */
  @Provide
  protected Arbitrary<BigDecimal> numbers() {
    return StoreArbitraries.exactNumbers();
  }

  /** Returns percentages with many digits. */
  @Provide
  protected Arbitrary<BigDecimal> percents() {
    return StoreArbitraries.exactPercents();
  }

  /** Returns days by which something is known. */
  @Provide
  protected Arbitrary<LocalDate> days() {
    return ReportArbitraries.days();
  }

  /** Returns days that are easily mistaken for the next one or the one before. */
  @Provide
  protected Arbitrary<LocalDate> awkwardDays() {
    return StoreArbitraries.awkwardDays();
  }

  /** Returns time zones. */
  @Provide
  protected Arbitrary<ZoneId> zones() {
    return StoreArbitraries.zones();
  }

  /** Returns versions that a plan might have. */
  @Provide
  protected final Arbitrary<Long> versions() {
    return Arbitraries.longs().between(1, 9);
  }

  /** Returns small numbers: how many reports go into one call, how many days pass. */
  @Provide
  protected final Arbitrary<Integer> few() {
    return Arbitraries.integers().between(1, 9);
  }

  /** Returns numbers of things that there may be none of. */
  @Provide
  protected final Arbitrary<Integer> fewOrNone() {
    return Arbitraries.integers().between(0, 12);
  }

  /** Returns how many writers there are. */
  @Provide
  protected final Arbitrary<Integer> writers() {
    return Arbitraries.integers().between(2, 4);
  }

  /** Returns what is done to a store that fails. */
  @Provide
  protected final Arbitrary<StoreLaws.Change> changes() {
    return Arbitraries.of(StoreLaws.Change.class);
  }

  /** Returns whether a store that failed is opened again: seldom, as it takes long. */
  @Provide
  protected final Arbitrary<Boolean> restarts() {
    return Arbitraries.of(false, false, false, true);
  }

  /** Returns calls one after the other, each made of what is there when it comes. */
  @Provide
  protected Arbitrary<ActionChain<StoreRun>> chains() {
    return StoreChains.of(stores(), features(), smallPlans());
  }

  // ---- laws

  /** Checks {@link StoreLaws#PUT_GET}. */
  @Property(tries = 50)
  @OfLaw("STORE-1")
  @Label("STORE-1 MUST put and get")
  @Tag("MUST")
  public final void store01(@ForAll("ids") String id, @ForAll("plans") Plan plan) {
    StoreLaws.putGet(stores(), id, plan).orThrow();
  }

  /** Checks {@link StoreLaws#NOT_THERE}. */
  @Property
  @OfLaw("STORE-2")
  @Label("STORE-2 MUST not there")
  @Tag("MUST")
  public final void store02(
      @ForAll("twoIds") List<String> ids,
      @ForAll("smallPlans") Plan plan,
      @ForAll("versions") long version,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.notThere(stores(), ids.get(0), ids.get(1), plan, version, reports).orThrow();
  }

  /** Checks {@link StoreLaws#LAST_WINS}. */
  @Property
  @OfLaw("STORE-3")
  @Label("STORE-3 MUST the last put shows")
  @Tag("MUST")
  public final void store03(@ForAll("ids") String id, @ForAll("planLists") List<Plan> plans) {
    StoreLaws.lastWins(stores(), id, plans).orThrow();
  }

  /** Checks {@link StoreLaws#STALE}. */
  @Property
  @OfLaw("STORE-4")
  @Label("STORE-4 MUST stale refused")
  @Tag("MUST")
  public final void store04(@ForAll("ids") String id, @ForAll("planLists") List<Plan> plans) {
    StoreLaws.stale(stores(), id, plans).orThrow();
  }

  /** Checks {@link StoreLaws#LISTED}. */
  @Property
  @OfLaw("STORE-5")
  @Label("STORE-5 MUST listed")
  @Tag("MUST")
  public final void store05(@ForAll("planMaps") Map<String, Plan> plans) {
    StoreLaws.listed(stores(), plans).orThrow();
  }

  /** Checks {@link StoreLaws#DELETED}. */
  @Property
  @OfLaw("STORE-6")
  @Label("STORE-6 MUST deleted")
  @Tag("MUST")
  public final void store06(
      @ForAll("planMaps") Map<String, Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.deleted(stores(), plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#ANEW}. */
  @Property
  @OfLaw("STORE-7")
  @Label("STORE-7 MUST anew")
  @Tag("MUST")
  public final void store07(
      @ForAll("ids") String id,
      @ForAll("planLists") List<Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.anew(stores(), id, plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#IDS}. */
  @Property
  @OfLaw("STORE-8")
  @Label("STORE-8 MUST ids")
  @Tag("MUST")
  public final void store08(@ForAll("alikePlanMaps") Map<String, Plan> plans) {
    StoreLaws.ids(stores(), plans).orThrow();
  }

  /** Checks {@link StoreLaws#TEXTS}. */
  @Property
  @OfLaw("STORE-9")
  @Label("STORE-9 MUST texts")
  @Tag("MUST")
  public final void store09(@ForAll("ids") String id, @ForAll("texts") List<String> texts) {
    StoreLaws.texts(stores(), id, texts).orThrow();
  }

  /** Checks {@link StoreLaws#NUMBERS}. */
  @Property
  @OfLaw("STORE-10")
  @Label("STORE-10 MUST numbers")
  @Tag("MUST")
  public final void store10(
      @ForAll("ids") String id,
      @ForAll("numbers") BigDecimal number,
      @ForAll("percents") BigDecimal percent) {
    StoreLaws.numbers(stores(), id, number, percent).orThrow();
  }

  /** Checks {@link StoreLaws#DAYS}. */
  @Property
  @OfLaw("STORE-11")
  @Label("STORE-11 MUST days")
  @Tag("MUST")
  public final void store11(
      @ForAll("ids") String id,
      @ForAll("awkwardDays") LocalDate day,
      @ForAll("zones") ZoneId written,
      @ForAll("zones") ZoneId read) {
    StoreLaws.days(stores(), id, day, written, read).orThrow();
  }

  /** Checks {@link StoreLaws#EARLIER}. */
  @Property
  @OfLaw("STORE-12")
  @Label("STORE-12 MUST earlier versions")
  @Tag("MUST")
  public final void store12(
      @ForAll("ids") String id,
      @ForAll("planLists") List<Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.earlier(stores(), id, plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#ORDER}. */
  @Property
  @OfLaw("STORE-13")
  @Label("STORE-13 MUST order of reports")
  @Tag("MUST")
  public final void store13(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("histories") List<ProgressReport> reports,
      @ForAll("few") int atOnce) {
    StoreLaws.order(stores(), id, plan, reports, atOnce).orThrow();
  }

  /** Checks {@link StoreLaws#CORRECTED}. */
  @Property
  @OfLaw("STORE-14")
  @Label("STORE-14 MUST corrected")
  @Tag("MUST")
  public final void store14(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("reports") ProgressReport report,
      @ForAll("fewOrNone") int days) {
    StoreLaws.corrected(stores(), id, plan, report, days).orThrow();
  }

  /** Checks {@link StoreLaws#KNOWN}. */
  @Property
  @OfLaw("STORE-15")
  @Label("STORE-15 MUST known on a day")
  @Tag("MUST")
  public final void store15(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("histories") List<ProgressReport> reports,
      @ForAll("days") LocalDate day) {
    StoreLaws.known(stores(), id, plan, reports, day).orThrow();
  }

  /** Checks {@link StoreLaws#UNFIT}. */
  @Property
  @OfLaw("STORE-16")
  @Label("STORE-16 MUST unfit refused")
  @Tag("MUST")
  public final void store16(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("submissions") List<ProgressReport> reports,
      @ForAll("few") int atOnce) {
    StoreLaws.unfit(stores(), id, plan, reports, atOnce).orThrow();
  }

  /** Checks {@link StoreLaws#APART}. */
  @Property
  @OfLaw("STORE-17")
  @Label("STORE-17 MUST apart")
  @Tag("MUST")
  public final void store17(
      @ForAll("planMaps") Map<String, Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.apart(stores(), plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#BROKEN_OFF}. */
  @Property
  @OfLaw("STORE-18")
  @Label("STORE-18 MUST broken off")
  @Tag("MUST")
  public final void store18(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("smallHistories") List<ProgressReport> reports,
      @ForAll("fewOrNone") int after) {
    StoreLaws.brokenOff(stores(), id, plan, reports, after).orThrow();
  }

  /** Checks {@link StoreLaws#ALL_OR_NOTHING}. */
  @Property
  @OfLaw("STORE-19")
  @Label("STORE-19 MUST all or nothing")
  @Tag("MUST")
  public final void store19(
      @ForAll("ids") String id,
      @ForAll("twoPlans") List<Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports,
      @ForAll("changes") StoreLaws.Change change,
      @ForAll("fewOrNone") int writes,
      @ForAll("restarts") boolean restart) {
    StoreLaws.allOrNothing(stores(), features(), id, plans, reports, change, writes, restart)
        .orThrow();
  }

  /** Checks {@link StoreLaws#NO_VIEWS}. */
  @Property
  @OfLaw("STORE-20")
  @Label("STORE-20 MUST no views")
  @Tag("MUST")
  public final void store20(
      @ForAll("planMaps") Map<String, Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.noViews(stores(), plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#REOPENED}. */
  @Property(tries = 100)
  @OfLaw("STORE-21")
  @Label("STORE-21 MUST reopened")
  @Tag("MUST")
  public final void store21(
      @ForAll("planMaps") Map<String, Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.reopened(stores(), plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#COPIED}. */
  @Property
  @OfLaw("STORE-22")
  @Label("STORE-22 MUST copied")
  @Tag("MUST")
  public final void store22(
      @ForAll("planMaps") Map<String, Plan> plans,
      @ForAll("smallHistories") List<ProgressReport> reports) {
    StoreLaws.copied(stores(), features(), plans, reports).orThrow();
  }

  /** Checks {@link StoreLaws#WRITERS}. */
  @Property(tries = 50)
  @OfLaw("STORE-23")
  @Label("STORE-23 MUST writers")
  @Tag("MUST")
  public final void store23(@ForAll("planMaps") Map<String, Plan> plans, @ForAll("few") int times) {
    StoreLaws.writers(stores(), plans, times).orThrow();
  }

  /** Checks {@link StoreLaws#ONE_WINS}. */
  @Property(tries = 50)
  @OfLaw("STORE-24")
  @Label("STORE-24 MUST one wins")
  @Tag("MUST")
  public final void store24(@ForAll("ids") String id, @ForAll("rivalPlans") List<Plan> plans) {
    StoreLaws.oneWins(stores(), id, plans).orThrow();
  }

  /** Checks {@link StoreLaws#WHOLE_BATCHES}. */
  @Property(tries = 20)
  @OfLaw("STORE-25")
  @Label("STORE-25 MUST whole batches")
  @Tag("MUST")
  public final void store25(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("writers") int writers,
      @ForAll("few") int calls,
      @ForAll("few") int atOnce) {
    StoreLaws.wholeBatches(stores(), id, plan, writers, calls, atOnce).orThrow();
  }

  /** Checks {@link StoreLaws#ONE_CORRECTS}. */
  @Property(tries = 50)
  @OfLaw("STORE-26")
  @Label("STORE-26 MUST one corrects")
  @Tag("MUST")
  public final void store26(
      @ForAll("ids") String id,
      @ForAll("smallPlans") Plan plan,
      @ForAll("reports") ProgressReport report,
      @ForAll("writers") int writers) {
    StoreLaws.oneCorrects(stores(), id, plan, report, writers).orThrow();
  }

  /** Checks {@link StoreLaws#BIG}. */
  @Property(tries = 1)
  @OfLaw("STORE-27")
  @Label("STORE-27 MUST 10 000 tasks")
  @Tag("MUST")
  public final void store27(@ForAll("ids") String id) {
    StoreLaws.big(stores(), id).orThrow();
  }

  /** Checks {@link StoreLaws#AS_MODEL}; the run looks for fewer calls itself, within 10 seconds. */
  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  @OfLaw(value = "STORE-28", timed = false)
  @Label("STORE-28 MUST as the model")
  @Tag("MUST")
  public final void store28(@ForAll("chains") ActionChain<StoreRun> chain) {
    StoreLaws.asModel(chain.run()).orThrow();
  }
}
