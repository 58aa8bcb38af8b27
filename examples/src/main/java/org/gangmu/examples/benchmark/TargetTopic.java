package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.CompiledTarget;
import org.gangmu.target.FigureSlot;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Reason;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetText;
import org.gangmu.target.Verdict;

/**
 * How long it takes to say whether targets are met: five comparisons over four figures, of which
 * one in ten is missing.
 */
final class TargetTopic {

  private static final String TEXT = "a >= 5.5% & a <= 9% & b <= 5% & (c >= 100亿元 | d > 80%)";
  private static final String SIMPLE = "a >= 5.5%";
  private static final String COMPILED = "CompiledTarget.verdict";
  private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
  private static final int ROWS = 1024;
  private static final long MISSING = CompiledTarget.MISSING;

  private static final ImmutableList<FigureSlot> SLOTS =
      ImmutableList.of(
          FigureSlot.ofLevel("a", quantity("0.1%")),
          FigureSlot.ofLevel("b", quantity("0.1%")),
          FigureSlot.ofLevel("c", quantity("0.1亿元")),
          FigureSlot.ofLevel("d", quantity("0.1%")));

  /** A condition written by hand. */
  private interface Condition {
    boolean isMet(long[] figures);
  }

  private final TargetExpression expression = TargetExpression.parse(TEXT).orElseThrow();
  private final TargetExpression simple = TargetExpression.parse(SIMPLE).orElseThrow();
  private final CompiledTarget compiled = compile(expression);
  private final CompiledTarget compiledSimple = compile(simple);
  private final List<long[]> rows = new ArrayList<>();
  private final List<Observations> worlds = new ArrayList<>();
  private final int[][] columns;

  private final Condition byHand =
      f ->
          f[0] != MISSING
              && f[0] >= 55
              && f[0] <= 90
              && f[1] != MISSING
              && f[1] <= 50
              && ((f[2] != MISSING && f[2] >= 1000) || (f[3] != MISSING && f[3] > 800));

  /** Draws figures, with columns of so many. */
  TargetTopic(int figures) {
    Random random = new Random(figures);
    for (int i = 0; i < ROWS; i++) {
      long[] row = draw(random);
      rows.add(row);
      worlds.add(world(row));
    }
    this.columns = new int[SLOTS.size()][figures];
    for (int i = 0; i < figures; i++) {
      long[] row = draw(random);
      for (int slot = 0; slot < row.length; slot++) {
        columns[slot][i] = row[slot] == MISSING ? CompiledTarget.MISSING_INT : (int) row[slot];
      }
    }
  }

  private static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  private static CompiledTarget compile(TargetExpression expression) {
    return CompiledTarget.compile(expression, SLOTS, AssessmentPolicy.defaults()).orElseThrow();
  }

  private static long[] draw(Random random) {
    long[] row = {
      40 + random.nextInt(60),
      30 + random.nextInt(30),
      800 + random.nextInt(500),
      600 + random.nextInt(400)
    };
    for (int slot = 0; slot < row.length; slot++) {
      row[slot] = random.nextInt(10) == 0 ? MISSING : row[slot];
    }
    return row;
  }

  private static Observations world(long[] row) {
    Map<String, Observation> world = new HashMap<>();
    for (int slot = 0; slot < row.length; slot++) {
      if (row[slot] != MISSING) {
        Quantity step = SLOTS.get(slot).step();
        Quantity level =
            new Quantity(
                step.value().multiply(BigDecimal.valueOf(row[slot])), step.scale(), step.measure());
        world.put(SLOTS.get(slot).indicator(), Observation.ofLevel(level));
      }
    }
    return Observations.copyOf(world);
  }

  int countByHand() {
    int count = 0;
    for (long[] row : rows) {
      count += byHand.isMet(row) ? 1 : 0;
    }
    return count;
  }

  int countCompiled() {
    int count = 0;
    for (long[] row : rows) {
      count += compiled.verdict(row) == Verdict.MET ? 1 : 0;
    }
    return count;
  }

  int countAssessed() {
    return count(expression);
  }

  int countSimple() {
    return count(simple);
  }

  private int count(TargetExpression target) {
    int count = 0;
    for (Observations world : worlds) {
      Assessment assessment =
          Assessment.of(target, world, Optional.of(DAY), DAY, AssessmentPolicy.defaults());
      count += assessment.verdict() == Verdict.MET ? 1 : 0;
    }
    return count;
  }

  private int countSimpleByHand() {
    int count = 0;
    for (long[] row : rows) {
      count += row[0] != MISSING && row[0] >= 55 ? 1 : 0;
    }
    return count;
  }

  /** Assesses and puts each reason into words. */
  private int countExplained() {
    int count = 0;
    int length = 0;
    for (Observations world : worlds) {
      Assessment assessment =
          Assessment.of(simple, world, Optional.of(DAY), DAY, AssessmentPolicy.defaults());
      count += assessment.verdict() == Verdict.MET ? 1 : 0;
      for (Reason reason : assessment.reasons()) {
        length += reason.message().length();
      }
    }
    return length == 0 ? -1 : count;
  }

  TargetExpression parse() {
    return TargetText.parse(TEXT).orElseThrow();
  }

  CompiledTarget parseAndCompile() {
    return compile(parse());
  }

  byte[] columnVerdicts() {
    return compiledSimple.verdicts(columns[0].length, columns);
  }

  private byte[] compoundVerdicts() {
    return compiled.verdicts(columns[0].length, columns);
  }

  private static int countMet(byte[] verdicts) {
    int count = 0;
    for (byte verdict : verdicts) {
      count += CompiledTarget.verdictOf(verdict) == Verdict.MET ? 1 : 0;
    }
    return count;
  }

  /** Writes a flag for each figure of one column. */
  private byte[] columnByHand() {
    int[] column = columns[0];
    byte[] verdicts = new byte[column.length];
    for (int i = 0; i < column.length; i++) {
      int figure = column[i];
      verdicts[i] = (byte) (figure == CompiledTarget.MISSING_INT ? 1 : figure >= 55 ? 2 : 0);
    }
    return verdicts;
  }

  private byte[] compoundByHand() {
    byte[] verdicts = new byte[columns[0].length];
    long[] row = new long[SLOTS.size()];
    for (int i = 0; i < verdicts.length; i++) {
      for (int slot = 0; slot < row.length; slot++) {
        int figure = columns[slot][i];
        row[slot] = figure == CompiledTarget.MISSING_INT ? MISSING : figure;
      }
      verdicts[i] = (byte) (byHand.isMet(row) ? 2 : 0);
    }
    return verdicts;
  }

  /** Returns the comparisons, with columns of so many figures. */
  static ImmutableList<InterleavedPairs> pairs(int figures) {
    TargetTopic topic = new TargetTopic(figures);
    String assess = "Assessment.of, one comparison";
    String parse = "TargetText.parse";
    String column = "CompiledTarget.verdicts, one column";
    ImmutableList.Builder<InterleavedPairs> pairs = ImmutableList.builder();
    pairs.add(
        InterleavedPairs.of("verdict: five comparisons, four figures", "verdict")
            .add(Contender.of("lambda by hand on slots", ROWS, topic::countByHand))
            .add(Contender.of(COMPILED, ROWS, topic::countCompiled))
            .add(Contender.of("Assessment.of", ROWS, topic::countAssessed))
            .bar(Bar.atMostTimes(COMPILED, 5))
            .build());
    if (hasPeers()) {
      pairs.add(peers(topic));
    }
    return pairs
        .add(
            InterleavedPairs.of("assessment: attainment, margin, timing, reasons", "assessment")
                .add(Contender.of("verdict alone, by hand", ROWS, topic::countSimpleByHand))
                .add(Contender.of(assess, ROWS, topic::countSimple))
                .add(Contender.of("and its reasons in words", ROWS, topic::countExplained))
                .bar(Bar.atMostNanosPerUnit(assess, 1000))
                .build())
        .add(
            InterleavedPairs.of("parse: five comparisons", "expression")
                .add(Contender.of(parse, 1, topic::parse))
                .add(
                    Contender.of(
                        "parse and compile", 1, topic::parseAndCompile, c -> topic.expression))
                .expect(() -> topic.expression)
                .bar(Bar.atMostNanosPerUnit(parse, 3000))
                .bar(Bar.atMostNanosPerUnit("parse and compile", 3000))
                .build())
        .add(
            InterleavedPairs.of("columns of %,d figures".formatted(figures), "row")
                .add(
                    Contender.of(
                        "one column by hand", figures, topic::columnByHand, TargetTopic::countMet))
                .add(Contender.of(column, figures, topic::columnVerdicts, TargetTopic::countMet))
                .bar(Bar.atMostNanosPerUnit(column, 3))
                .build())
        .add(
            InterleavedPairs.of("four columns of %,d figures".formatted(figures), "row")
                .add(
                    Contender.of(
                        "five comparisons by hand, row by row",
                        figures,
                        topic::compoundByHand,
                        TargetTopic::countMet))
                .add(
                    Contender.of(
                        "CompiledTarget.verdicts, five comparisons",
                        figures,
                        topic::compoundVerdicts,
                        TargetTopic::countMet))
                .build())
        .build();
  }

  private static InterleavedPairs peers(TargetTopic topic) {
    TargetPeers peers = new TargetPeers(topic.rows);
    return InterleavedPairs.of("verdict: the same in expression languages", "verdict")
        .add(Contender.of(COMPILED, ROWS, topic::countCompiled))
        .add(Contender.of("Aviator, compiled", ROWS, peers::countByAviator))
        .add(Contender.of("SpEL, compiled", ROWS, peers::countBySpel))
        .bar(Bar.atLeastTimes("Aviator, compiled", 8))
        .bar(Bar.atLeastTimes("SpEL, compiled", 8))
        .build();
  }

  /**
   * Returns whether the libraries compared with are there: the jar of the command line has none.
   */
  private static boolean hasPeers() {
    try {
      Class.forName("com.googlecode.aviator.AviatorEvaluator");
      Class.forName("org.springframework.expression.Expression");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
