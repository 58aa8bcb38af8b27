package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.gangmu.conformance.laws.StoreSamples;
import org.gangmu.plan.Plan;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportId;

/** Generators of what is kept in stores: ids that are much alike, small plans, exact numbers. */
public final class StoreArbitraries {

  private static final String LONG = "很长的方案编号".repeat(29).substring(0, 198);

  /** Ids that some file system, collation or query takes for one another. */
  private static final ImmutableList<ImmutableList<String>> ALIKE =
      ImmutableList.of(
          ImmutableList.of("plan", "Plan", "PLAN", "ｐｌａｎ", "pl\u00E1n", "pla\u0301n", "pIan"),
          ImmutableList.of("p%", "p_", "p*", "p?", "p.", "p'", "p\"", "p\\", "p;--", "p", "p''"),
          ImmutableList.of("1", "01", "１", "1.0", "1e0", "①", "一", "壹", "I", "Ⅰ"),
          ImmutableList.of("i", "I", "\u0130", "\u0131", "i\u0307"),
          ImmutableList.of("stra\u00DFe", "strasse", "STRASSE", "stra\u1E9Ee"),
          ImmutableList.of("金", "\uF90A", "金\uDB40\uDD00", "釒"),
          ImmutableList.of("吉", "𠮷", "𠮶", "士口", "😀", "😁"),
          ImmutableList.of("甲 乙", "甲  乙", "甲乙", "甲/乙", "甲\\乙", "甲,乙", "甲、乙", "甲|乙"),
          ImmutableList.of("..", ".", "../p", "./p", "p/", "con", "CON", "nul", "p:1", "~"),
          ImmutableList.of("null", "NULL", "true", "0", "-1", "{}", "[]", "<p>", "&lt;p&gt;"),
          ImmutableList.of(LONG + "一", LONG + "二", LONG, LONG + "一二", LONG + "𠮷"));

  private static final ImmutableList<Plan> PLANS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(
              number ->
                  number % 3 == 0
                      ? StoreSamples.plan("方案" + number)
                      : StoreSamples.plan("方案" + number, "推进" + number, "落实" + number))
          .collect(ImmutableList.toImmutableList());

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private StoreArbitraries() {}

  /** Returns ids of plans, of 1 to 200 characters. */
  public static Arbitrary<String> ids() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("云政办发〔2026〕7号", "yunze-2026", "p1", "p2")),
            Tuple.of(1, Arbitraries.of(ALIKE).flatMap(Arbitraries::of)))
        .withoutEdgeCases();
  }

  /** Returns two to four ids that differ in little. */
  public static Arbitrary<List<String>> alike() {
    return Arbitraries.of(ALIKE)
        .flatMap(group -> Arbitraries.of(group).list().uniqueElements().ofMinSize(2).ofMaxSize(4))
        .withoutEdgeCases();
  }

  /** Returns one of a dozen plans with at most two tasks. */
  public static Arbitrary<Plan> smallPlans() {
    return Arbitraries.of(PLANS);
  }

  /** Returns plans by their ids, in the order of the ids. */
  public static Map<String, Plan> byId(List<String> ids, List<Plan> plans) {
    Map<String, Plan> byId = new LinkedHashMap<>();
    for (String id : ids) {
      byId.put(id, plans.get(byId.size()));
    }
    return byId;
  }

  /**
   * Returns up to eight reports on {@link StoreSamples#TASK} in an order in which a log takes all
   * of them, if not in that of their days; some are corrected or withdrawn.
   */
  public static Arbitrary<List<ProgressReport>> smallHistories() {
    return Arbitraries.integers()
        .between(0, 999)
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofMaxSize(8)
        .map(StoreArbitraries::history)
        .withoutEdgeCases();
  }

  /** Returns a history with a report for each number: new, correcting or withdrawing. */
  private static List<ProgressReport> history(List<Integer> numbers) {
    List<ProgressReport> history = new ArrayList<>();
    Deque<ProgressReport> ends = new ArrayDeque<>();
    for (int number : numbers) {
      ReportId id = ReportId.of("r" + history.size());
      int days = number / 5;
      ProgressReport next = StoreSamples.report(id.text(), FIRST.plusDays(days));
      if (number % 5 >= 3 && !ends.isEmpty()) {
        ProgressReport end = ends.pop();
        LocalDate day = end.recordedOn().plusDays(days % 20);
        next =
            number % 5 == 4 && !end.isWithdrawal()
                ? end.toWithdrawal(id, day)
                : end.toRevision(id, day).progress("更正").build();
      }
      ends.push(next);
      history.add(next);
    }
    return history;
  }

  /** Returns numbers of up to 38 digits and 18 decimals, many of which no double has. */
  public static Arbitrary<BigDecimal> exactNumbers() {
    return decimals(BigInteger.TEN.pow(38).subtract(BigInteger.ONE));
  }

  /** Returns percentages from 0 to 100 with up to 18 decimals. */
  public static Arbitrary<BigDecimal> exactPercents() {
    return Arbitraries.integers()
        .between(0, 18)
        .flatMap(
            scale ->
                Arbitraries.bigIntegers()
                    .between(BigInteger.ZERO, BigInteger.TEN.pow(2 + scale))
                    .withDistribution(RandomDistribution.uniform())
                    .map(unscaled -> new BigDecimal(unscaled, scale)))
        .withoutEdgeCases();
  }

  private static Arbitrary<BigDecimal> decimals(BigInteger greatest) {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(greatest.negate(), greatest),
            Arbitraries.integers().between(0, 18))
        .as(BigDecimal::new);
  }

  /** Returns days, some of which clocks were put forward on, or calendars changed before. */
  public static Arbitrary<LocalDate> awkwardDays() {
    Arbitrary<LocalDate> known =
        Arbitraries.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1900, 12, 31),
            LocalDate.of(1927, 12, 31),
            LocalDate.of(1986, 5, 4),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2018, 11, 4),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2998, 12, 30));
    return Arbitraries.oneOf(known, ReportArbitraries.days());
  }

  /** Returns zones from one side of the date line to the other. */
  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Asia/Shanghai",
            "UTC",
            "America/Sao_Paulo",
            "America/Los_Angeles",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Pacific/Apia")
        .map(ZoneId::of);
  }
}
