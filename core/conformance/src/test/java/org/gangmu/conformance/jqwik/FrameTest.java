package org.gangmu.conformance.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Disabled;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.broken.KitRun;
import org.gangmu.conformance.laws.KitLaws;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawBroken;
import org.gangmu.conformance.laws.RollupRuleLaws;
import org.gangmu.conformance.laws.WorkCalendarLaws;
import org.gangmu.rollup.Part;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.WeightedMean;
import org.junit.jupiter.api.Test;

/** How laws are run: which are skipped, what counts as broken, and that none is forgotten. */
class FrameTest {

  private static final Law ONE_DAY = WorkCalendarLaws.ONE_DAY;

  static class Weekdays extends WorkCalendarConformance {
    @Override
    protected WorkCalendar calendar() {
      return WorkCalendar.weekdays();
    }
  }

  @Test
  void aClassOfLawsIsSummedUpInOneLine() {
    KitRun run = KitRun.of(Weekdays.class);
    assertThat(run.summary()).containsExactly("Weekdays: 17 MUST held");
    assertThat(run.of(KitLaws.COMPLETE).getStatus()).isEqualTo(SUCCESSFUL);
  }

  static class Poor extends Weekdays {
    @Override
    protected Set<WorkCalendarLaws.Feature> features() {
      return ImmutableSet.of();
    }
  }

  @Test
  void whatDoesNotApplyIsSkippedWithItsReason() {
    KitRun run = KitRun.of(Poor.class, WorkCalendarLaws.LONG);
    assertThat(run.of(WorkCalendarLaws.LONG).getStatus()).isEqualTo(ABORTED);
    assertThat(run.thrown(WorkCalendarLaws.LONG))
        .hasMessage("CAL-14 does not apply: the implementation is not LONG_SPANS");
    assertThat(run.summary().get(0))
        .startsWith(
            "Poor: 0 MUST held, 1 not applicable (CAL-14), 16 not run (CAL-1, CAL-2, CAL-3,")
        .contains("CAL-9, CAL-10, CAL-11");
  }

  /** A mean that claims nothing, though it is one. */
  static class Modest extends RollupRuleConformance {
    @Override
    protected RollupRule rule() {
      return new ModestMean();
    }
  }

  private record ModestMean() implements RollupRule {

    private static final RollupRule MEAN = WeightedMean.DECLARED;

    @Override
    public String name() {
      return "MODEST";
    }

    @Override
    public int sums() {
      return MEAN.sums();
    }

    @Override
    public void prepare(Part part, long[] sums) {
      MEAN.prepare(part, sums);
    }

    @Override
    public void merge(long[] into, long[] others) {
      MEAN.merge(into, others);
    }

    @Override
    public OptionalLong present(long[] sums) {
      return MEAN.present(sums);
    }
  }

  @Test
  void claimsThatARuleCouldMakeAreNamedWhereAllHolds() {
    KitRun run = KitRun.of(Modest.class);
    assertThat(run.summary().get(0))
        .contains("; samples bear out more, which claims() may name: BOUNDED, IDEMPOTENT, ")
        .doesNotContain("GROUP");
    assertThat(KitRun.of(Modest.class, RollupRuleLaws.ORDER).summary().get(0))
        .doesNotContain("samples bear out");
  }

  static class OtherVersion extends Weekdays {
    @Override
    protected int lawsVersion() {
      return 0;
    }
  }

  @Test
  void newerLawsAreSkippedAndTheVersionIsChecked() {
    assertThat(KitRun.of(OtherVersion.class, ONE_DAY).thrown(ONE_DAY))
        .hasMessage(
            "CAL-3 does not apply: it came with version 1 of the laws, and lawsVersion() is 0");
    assertThat(KitRun.of(OtherVersion.class, KitLaws.COMPLETE).thrown(KitLaws.COMPLETE))
        .hasMessageContaining("version of the laws: 0");
  }

  static class CountsNothing extends Weekdays {
    @Override
    protected WorkCalendar calendar() {
      return new WorkCalendar() {
        @Override
        public boolean isWorkday(LocalDate day) {
          return true;
        }

        @Override
        public long countWorkdays(LocalDate first, LocalDate last) {
          return 0;
        }
      };
    }

    @Override
    protected Map<String, String> knownDeviations() {
      return ImmutableMap.of("CAL-3", "nobody counts here", "CAL-6", "by mistake");
    }
  }

  @Test
  void aKnownDeviationIsNoFailure() {
    KitRun run = KitRun.of(CountsNothing.class, ONE_DAY);
    assertThat(run.of(ONE_DAY).getStatus()).isEqualTo(ABORTED);
    assertThat(run.thrown(ONE_DAY)).hasMessage("CAL-3 is a known deviation: nobody counts here");
    assertThat(run.summary().get(0)).contains("1 known deviation (CAL-3)");
  }

  @Test
  void aDeviationThatHoldsFails() {
    KitRun run = KitRun.of(CountsNothing.class, WorkCalendarLaws.EMPTY);
    assertThat(run.of(WorkCalendarLaws.EMPTY).getStatus()).isEqualTo(FAILED);
    assertThat(run.thrown(WorkCalendarLaws.EMPTY))
        .hasMessage("law CAL-6 is listed in knownDeviations() but holds now: delete the entry");
  }

  static class NotAsked extends Poor {
    @Override
    protected Map<String, String> knownDeviations() {
      return ImmutableMap.of("CAL-14", "is slow");
    }
  }

  @Test
  void aDeviationThatDoesNotApplyFails() {
    KitRun run = KitRun.of(NotAsked.class, WorkCalendarLaws.LONG);
    assertThat(run.of(WorkCalendarLaws.LONG).getStatus()).isEqualTo(FAILED);
    assertThat(run.thrown(WorkCalendarLaws.LONG))
        .hasMessage(
            "law CAL-14 is listed in knownDeviations() but does not apply, as the implementation is"
                + " not LONG_SPANS: delete the entry");
  }

  static class Mistyped extends Weekdays {
    @Override
    protected Map<String, String> knownDeviations() {
      return ImmutableMap.of("CAL-33", "a typing error");
    }
  }

  static class Twice extends Weekdays {
    @Property
    @OfLaw("CAL-3")
    @Label("CAL-3 once more")
    void again() {}
  }

  static class Idle extends Weekdays {
    @Property
    @Disabled("too slow")
    @OfLaw("CAL-99")
    void disabled() {}
  }

  @Test
  void whatIsDeclaredAboutLawsIsChecked() {
    assertThat(KitRun.of(Mistyped.class, KitLaws.COMPLETE).thrown(KitLaws.COMPLETE))
        .isInstanceOf(LawBroken.class)
        .hasMessageContaining("deviations from laws not checked: [CAL-33]");
    assertThat(KitRun.of(Twice.class, KitLaws.COMPLETE).thrown(KitLaws.COMPLETE))
        .hasMessageContaining("laws checked twice: [CAL-3]");
    assertThat(KitRun.of(Idle.class, KitLaws.COMPLETE).thrown(KitLaws.COMPLETE))
        .hasMessageContaining("laws not in the catalogue: [CAL-99]");
    assertThat(KitLaws.complete(List.of("KIT-0"), Set.of(), Set.of(), 1).holds()).isFalse();
    assertThat(KitLaws.complete(List.of("CAL-3"), Set.of("X.y"), Set.of(), 1).facts())
        .containsEntry("methods that cannot run", "[X.y]");
  }

  @Test
  void aLawThatWasRunTwiceFailsTheClass() {
    assertThat(KitRun.of(Twice.class).ofClass(Twice.class).getStatus()).isEqualTo(FAILED);
  }

  static class Hanging extends Weekdays {
    @Override
    protected WorkCalendar calendar() {
      return day -> {
        while (day.getYear() > 0) {
          LockSupport.parkNanos(1_000_000);
        }
        return true;
      };
    }

    @Override
    protected Duration timeLimit() {
      return Duration.ofMillis(300);
    }
  }

  @Test
  void whatHangsIsBroken() {
    KitRun run = KitRun.of(Hanging.class, ONE_DAY);
    assertThat(run.thrown(ONE_DAY))
        .isInstanceOf(LawBroken.class)
        .hasMessageContaining("did not end within: PT0.3S")
        .hasMessageContaining("FrameTest");
  }

  static class NoSamples extends Weekdays {
    @Override
    protected Arbitrary<LocalDate> days() {
      return super.days().filter(day -> day.getYear() > 9_999);
    }

    @Override
    protected Map<String, String> knownDeviations() {
      return ImmutableMap.of("CAL-3", "which does not count while there are no samples");
    }
  }

  @Test
  void tooFewSamplesAreNoSuccess() {
    KitRun run = KitRun.of(NoSamples.class, ONE_DAY);
    assertThat(run.of(ONE_DAY).getStatus()).isEqualTo(FAILED);
    assertThat(run.thrown(ONE_DAY))
        .hasMessageContaining("law CAL-3 is not decided, as the samples do not suffice");
  }

  static class Throwing extends Weekdays {
    @Override
    protected WorkCalendar calendar() {
      return day -> {
        throw new IllegalStateException("no notice yet");
      };
    }
  }

  @Test
  void whatThrowsIsBrokenAndNamed() {
    KitRun run = KitRun.of(Throwing.class, ONE_DAY);
    assertThat(run.thrown(ONE_DAY))
        .isInstanceOf(LawBroken.class)
        .hasMessageContaining("law CAL-3 [MUST] is broken")
        .hasMessageContaining("threw: \"java.lang.IllegalStateException: no notice yet\"")
        .hasMessageContaining("sample: List.of(LocalDate.of(");
  }

  @Test
  void aFilterMayBeForbidden() {
    String before = System.getProperty(SummaryHook.COMPLETE);
    try {
      System.setProperty(SummaryHook.COMPLETE, "true");
      assertThat(KitRun.of(Weekdays.class, ONE_DAY).ofClass(Weekdays.class).getStatus())
          .isEqualTo(FAILED);
    } finally {
      if (before == null) {
        System.clearProperty(SummaryHook.COMPLETE);
      } else {
        System.setProperty(SummaryHook.COMPLETE, before);
      }
    }
    assertThat(KitRun.of(Weekdays.class, ONE_DAY).of(ONE_DAY).getStatus()).isEqualTo(SUCCESSFUL);
  }
}
