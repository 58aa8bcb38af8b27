package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Share;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of others that are wrong: refused before anything is rolled up by them. */
@NullUnmarked // code of others may give null where it must not
class RuleCheckTest {

  private static final int WHOLE = Completion.WHOLE;

  /** A sum of weights and a sum of weighted completions, right as it stands. */
  private static class Plain implements RollupRule {

    @Override
    public String name() {
      return "THEIRS";
    }

    @Override
    public int sums() {
      return 2;
    }

    @Override
    public void prepare(Part part, long[] sums) {
      sums[0] = part.weight();
      sums[1] = part.weight() * part.billionths();
    }

    @Override
    public void merge(long[] into, long[] others) {
      into[0] += others[0];
      into[1] += others[1];
    }

    @Override
    public OptionalLong present(long[] sums) {
      return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(sums[1] / sums[0]);
    }
  }

  private static RollupRule presenting(Supplier<OptionalLong> value) {
    return new Plain() {
      @Override
      public OptionalLong present(long[] sums) {
        return sums[0] == 0 ? OptionalLong.empty() : value.get();
      }
    };
  }

  private static RollupRule claiming(RuleClaim... claims) {
    return new Plain() {
      @Override
      public ImmutableSet<RuleClaim> claims() {
        return ImmutableSet.copyOf(claims);
      }
    };
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            "must present a completion or nothing, but presented null", presenting(() -> null)),
        Arguments.of(
            "must present between 0 and 1000000000 billionths, but presented: 1000000001",
            presenting(() -> OptionalLong.of(1_000_000_001))),
        Arguments.of(
            "must present between 0 and 1000000000 billionths, but presented: -1",
            presenting(() -> OptionalLong.of(-1))),
        Arguments.of(
            "threw java.lang.IllegalStateException: ",
            presenting(
                () -> {
                  throw new IllegalStateException("no such year");
                })),
        Arguments.of(
            "must have 1 to 64 sums, but has: 0",
            new Plain() {
              @Override
              public int sums() {
                return 0;
              }
            }),
        Arguments.of(
            "must have 1 to 64 sums, but has: 65",
            new Plain() {
              @Override
              public int sums() {
                return 65;
              }
            }),
        Arguments.of(
            "must have a name",
            new Plain() {
              @Override
              public String name() {
                return " ";
              }
            }),
        Arguments.of(
            "must have a name",
            new Plain() {
              @Override
              public String name() {
                return null;
              }
            }),
        Arguments.of(
            "must have a name, but threw: java.lang.UnsupportedOperationException",
            new Plain() {
              @Override
              public String name() {
                throw new UnsupportedOperationException();
              }
            }),
        Arguments.of(
            "must claim a set of laws, but claimed null",
            new Plain() {
              @Override
              public ImmutableSet<RuleClaim> claims() {
                return null;
              }
            }),
        Arguments.of(
            "must present nothing of no parts, but presented: 0",
            new Plain() {
              @Override
              public OptionalLong present(long[] sums) {
                return OptionalLong.of(sums[0] == 0 ? 0 : sums[1] / sums[0]);
              }
            }),
        // the mean of the mean so far and the next one
        Arguments.of(
            "must merge parts in any groups to the same sums",
            new Plain() {
              @Override
              public void merge(long[] into, long[] others) {
                into[1] = into[0] == 0 ? others[1] : (into[1] + others[1]) / 2;
                into[0] += others[0];
              }
            }),
        // the last one
        Arguments.of(
            "must merge parts in any order to the same sums",
            new Plain() {
              @Override
              public void merge(long[] into, long[] others) {
                if (others[0] != 0) {
                  into[0] = others[0];
                  into[1] = others[1];
                }
              }
            }),
        Arguments.of(
            "must merge zeros without a change",
            new Plain() {
              @Override
              public void merge(long[] into, long[] others) {
                into[0] += others[0] + 1;
                into[1] += others[1];
              }
            }),
        // keeps what it presented last
        Arguments.of(
            "must present the same of the same parts",
            new Plain() {
              private long calls;

              @Override
              public OptionalLong present(long[] sums) {
                return sums[0] == 0 ? OptionalLong.empty() : OptionalLong.of(calls++ % 2);
              }
            }),
        Arguments.of(
            "must not make less of parts that are more done",
            new Plain() {
              @Override
              public OptionalLong present(long[] sums) {
                return sums[0] == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(WHOLE - sums[1] / sums[0]);
              }
            }),
        Arguments.of(
            "must keep GROUP, which it claims",
            new Plain() {
              @Override
              public boolean unmerge(long[] from, long[] some) {
                from[0] -= some[0];
                return true;
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.GROUP);
              }
            }),
        Arguments.of("must keep GROUP, which it claims", claiming(RuleClaim.GROUP)),
        // rounds down, so that what was begun may be nothing
        Arguments.of("must keep STRICT_DONE, which it claims", claiming(RuleClaim.STRICT_DONE)),
        Arguments.of(
            "must keep STRICT, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = part.weight();
                sums[1] = part.weight() * (part.billionths() / 10 * 10L);
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.STRICT);
              }
            }),
        Arguments.of(
            "must keep WEIGHTED, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = part.weight() + 1;
                sums[1] = sums[0] * part.billionths();
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.WEIGHTED, RuleClaim.BOUNDED);
              }
            }),
        Arguments.of(
            "must keep BOUNDED, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = 2 * part.weight();
                sums[1] = part.weight() * part.billionths();
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.BOUNDED);
              }
            }),
        Arguments.of(
            "must keep IDEMPOTENT, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = 2 * part.weight();
                sums[1] = part.weight() * part.billionths();
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.IDEMPOTENT);
              }
            }),
        Arguments.of(
            "must keep SCALE_FREE, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = part.weight();
                sums[1] = part.billionths() == WHOLE ? part.weight() : 0;
              }

              @Override
              public OptionalLong present(long[] sums) {
                return sums[0] == 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(sums[1] >= 5 ? WHOLE : 0);
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.SCALE_FREE);
              }
            }),
        Arguments.of(
            "must keep REPLICATION, which it claims",
            new Plain() {
              @Override
              public void prepare(Part part, long[] sums) {
                sums[0] = part.weight() == 0 ? 0 : 1;
                sums[1] = part.weight() == 0 ? 0 : part.billionths();
              }

              @Override
              public ImmutableSet<RuleClaim> claims() {
                return ImmutableSet.of(RuleClaim.REPLICATION);
              }
            }));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void aWrongRuleIsRefusedAndTheLawIsNamed(String law, RollupRule rule) {
    Outcome<Rollup> outcome = SmallPlan.of("a", "a/1", "b").by(rule).compile();
    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly(RollupCode.RULE_REFUSED);
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains(law));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void aWrongRuleOfOneTaskIsRefusedToo(String law, RollupRule rule) {
    Outcome<Rollup> outcome =
        SmallPlan.of("a", "a/1", "b").terms("a", terms -> terms.rule(rule)).compile();
    assertThat(outcome.hasErrors()).isTrue();
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.contains(law));
  }

  @Test
  void aRuleThatClaimsNothingMoreIsAskedForNothingMore() {
    assertThat(RuleCheck.check(new Plain())).isEmpty();
    assertThat(
            RuleCheck.check(claiming(RuleClaim.BOUNDED, RuleClaim.WEIGHTED, RuleClaim.SCALE_FREE)))
        .isEmpty();
  }

  @Test
  void ourRulesKeepWhatTheyClaim() {
    for (RollupRule rule :
        ImmutableList.of(
            WeightedMean.DECLARED,
            WeightedMean.EQUAL,
            WeightedMean.COUNT_DONE,
            WeightedMean.DECLARED.over(RollupScope.LEAVES),
            new SumOfAmounts(),
            Extreme.LEAST,
            Extreme.MOST,
            Quorum.ALL,
            Quorum.ANY,
            Quorum.atLeast(2),
            Quorum.atLeast(Share.HALF),
            new Latest())) {
      assertThat(RuleCheck.check(rule)).as(rule.toString()).isEmpty();
    }
  }

  @Test
  void anExplanationThatDoesNotAddUpIsReplaced() {
    RollupRule rule =
        new Plain() {
          @Override
          public ImmutableLongArray explain(List<Part> parts) {
            return ImmutableLongArray.of(7);
          }
        };
    Standing whole = SmallPlan.of("a", "b").by(rule).percent("a", "20").percent("b", "60").whole();
    assertThat(whole.explanation().parts())
        .extracting(Contribution::low)
        .containsExactly(200_000_000L, 200_000_000L);
  }
}
