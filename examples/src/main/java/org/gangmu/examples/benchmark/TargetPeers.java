package org.gangmu.examples.benchmark;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.googlecode.aviator.AviatorEvaluator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.target.CompiledTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelCompiler;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * The condition of {@link TargetTopic} in expression languages, each compiled beforehand and given
 * its rows as it wants them: Aviator a map, SpEL an object with getters and literals of their type,
 * without which it stays interpreted.
 */
final class TargetPeers {

  private static final String AVIATOR =
      "a != nil && a >= 55 && a <= 90 && b != nil && b <= 50"
          + " && ((c != nil && c >= 1000) || (d != nil && d > 800))";
  private static final String SPEL =
      "a != null && a >= 55L && a <= 90L && b != null && b <= 50L"
          + " && ((c != null && c >= 1000L) || (d != null && d > 800L))";

  private final com.googlecode.aviator.Expression aviator;
  private final Expression spel;
  private final ImmutableList<Map<String, Object>> maps;
  private final ImmutableList<Row> rows;

  /** A row with getters. */
  public static final class Row {
    private final long[] figures;

    Row(long[] figures) {
      this.figures = figures;
    }

    private @Nullable Long figure(int slot) {
      return figures[slot] == CompiledTarget.MISSING ? null : (Long) figures[slot];
    }

    /** Returns the first figure. */
    public @Nullable Long getA() {
      return figure(0);
    }

    /** Returns the second figure. */
    public @Nullable Long getB() {
      return figure(1);
    }

    /** Returns the third figure. */
    public @Nullable Long getC() {
      return figure(2);
    }

    /** Returns the fourth figure. */
    public @Nullable Long getD() {
      return figure(3);
    }
  }

  /** Makes the rows ready. */
  TargetPeers(List<long[]> figures) {
    this.aviator = AviatorEvaluator.newInstance().compile(AVIATOR);
    this.spel =
        new SpelExpressionParser(new SpelParserConfiguration(SpelCompilerMode.OFF, null))
            .parseExpression(SPEL);
    ImmutableList.Builder<Map<String, Object>> envs = ImmutableList.builder();
    for (long[] row : figures) {
      Map<String, Object> env = new HashMap<>();
      for (int slot = 0; slot < row.length; slot++) {
        if (row[slot] != CompiledTarget.MISSING) {
          env.put("abcd".substring(slot, slot + 1), row[slot]);
        }
      }
      envs.add(env);
    }
    this.maps = envs.build();
    this.rows = figures.stream().map(Row::new).collect(ImmutableList.toImmutableList());
    // every operand must have been seen before it can be compiled
    int met = countBySpel();
    if (met == 0 || !SpelCompiler.compile(spel)) {
      throw new IllegalStateException("SpEL must compile: " + SPEL);
    }
  }

  int countByAviator() {
    int count = 0;
    for (Map<String, Object> map : maps) {
      count += Boolean.TRUE.equals(aviator.execute(map)) ? 1 : 0;
    }
    return count;
  }

  int countBySpel() {
    int count = 0;
    for (Row row : rows) {
      count += requireNonNull(spel.getValue(row, Boolean.class), "value") ? 1 : 0;
    }
    return count;
  }
}
