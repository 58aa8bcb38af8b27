package org.gangmu.conformance.broken;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.jqwik.WorkCalendarConformance;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.WorkCalendarLaws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BrokenCalendarsTest {

  static final Iterable<Law> LAWS = WorkCalendarLaws.ALL;

  private static final ImmutableSet<Law> WITHOUT_SAMPLE =
      ImmutableSet.of(WorkCalendarLaws.LONG, WorkCalendarLaws.EQUAL);

  @Test
  void everyLawHasACalendarThatBreaksIt() {
    assertThat(BrokenCalendars.ALL.keySet().asList()).isEqualTo(WorkCalendarLaws.ALL);
  }

  @ParameterizedTest
  @FieldSource("LAWS")
  void theKitCatchesIt(Law law) {
    Probe.calendar = BrokenCalendars.ALL.get(law);
    KitRun.of(Probe.class, law)
        .assertBroken(law, WITHOUT_SAMPLE.contains(law) ? "seed: " : "LocalDate.of(");
  }

  /** Is given the calendar that is to be caught. */
  static class Probe extends WorkCalendarConformance {

    static Supplier<WorkCalendar> calendar = WorkCalendar::weekdays;

    @Override
    protected WorkCalendar calendar() {
      return calendar.get();
    }
  }
}
