package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightHistory;
import org.gangmu.progress.LightMark;
import org.gangmu.progress.LightMemory;

/** Laws of the memory of lights: the past stays, silence helps nobody. */
class LightMemoryProperties {

  @Provide
  Arbitrary<LightMemory> memories() {
    return LightArbitraries.memories();
  }

  @Provide
  Arbitrary<ImmutableList<LightMark>> marks() {
    return LightArbitraries.marks();
  }

  @Provide
  Arbitrary<ImmutableList<LightMark>> marksWithRests() {
    return LightArbitraries.marksWithRests();
  }

  private static ImmutableList<LightMark> mapped(
      List<LightMark> marks, UnaryOperator<LightMark> function) {
    return marks.stream().map(function).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<LightMark> changed(
      List<LightMark> marks, int index, UnaryOperator<LightMark> function) {
    List<LightMark> changed = new ArrayList<>(marks);
    changed.set(index, function.apply(changed.get(index)));
    return ImmutableList.copyOf(changed);
  }

  private static LightMark with(LightMark mark, Light light) {
    return new LightMark(mark.period(), light, mark.caughtUp());
  }

  private static LightMark notCaughtUp(LightMark mark) {
    return LightMark.of(mark.period(), mark.light());
  }

  @Property
  void whatComesLaterChangesNothing(
      @ForAll("memories") LightMemory memory,
      @ForAll("marks") ImmutableList<LightMark> marks,
      @ForAll @IntRange(max = 12) int drawn) {
    int until = Math.min(drawn, marks.size());
    LightHistory all = memory.over(marks);
    LightHistory early = memory.over(marks.subList(0, until));
    assertThat(early.shown()).isEqualTo(all.shown().subList(0, until));
    LightHistory grown = early;
    for (LightMark mark : marks.subList(until, marks.size())) {
      grown = grown.then(mark);
    }
    assertThat(grown).isEqualTo(all);
  }

  /** To catch up with a period repairs what it shows, if a warning stays; and nothing else. */
  @Property
  void aRepairTouchesItsOwnPeriodOnly(
      @ForAll("memories") LightMemory memory,
      @ForAll("marks") ImmutableList<LightMark> marks,
      @ForAll @IntRange(max = 11) int drawn) {
    if (marks.isEmpty()) {
      return;
    }
    int index = drawn % marks.size();
    LightHistory before = memory.over(changed(marks, index, LightMemoryProperties::notCaughtUp));
    LightHistory after = memory.over(changed(marks, index, LightMark::repaired));
    for (int i = 0; i < marks.size(); i++) {
      Light was = before.shown().get(i);
      Light is = after.shown().get(i);
      if (i != index) {
        assertThat(is).isEqualTo(was);
      }
      assertThat(is).isLessThanOrEqualTo(was);
      assertThat(is.isWarning()).isEqualTo(was.isWarning());
    }
    assertThat(after.streak(Light.NOTICE)).isEqualTo(before.streak(Light.NOTICE));
  }

  @Property
  void memoryAloneImprovesNothing(
      @ForAll("memories") LightMemory memory, @ForAll("marks") ImmutableList<LightMark> marks) {
    ImmutableList<LightMark> open = mapped(marks, LightMemoryProperties::notCaughtUp);
    ImmutableList<Light> shown = memory.over(open).shown();
    for (int i = 0; i < open.size(); i++) {
      assertThat(shown.get(i)).isGreaterThanOrEqualTo(open.get(i).light());
    }
    assertThat(LightMemory.NONE.over(open).shown())
        .allMatch(light -> open.stream().anyMatch(mark -> mark.light() == light));
  }

  /** In the place of good news silence is never better, for no period; and a warning goes on. */
  @Property
  void silenceNeverImproves(
      @ForAll("memories") LightMemory memory,
      @ForAll("marks") ImmutableList<LightMark> marks,
      @ForAll @IntRange(max = 11) int drawn) {
    if (marks.isEmpty()) {
      return;
    }
    int index = drawn % marks.size();
    ImmutableList<LightMark> open = mapped(marks, LightMemoryProperties::notCaughtUp);
    ImmutableList<Light> silent =
        memory.over(changed(open, index, mark -> with(mark, Light.UNKNOWN))).shown();
    ImmutableList<Light> good =
        memory.over(changed(open, index, mark -> with(mark, Light.NORMAL))).shown();
    for (int i = 0; i < open.size(); i++) {
      assertThat(silent.get(i)).isGreaterThanOrEqualTo(good.get(i));
    }
    assertThat(silent.get(index)).isGreaterThanOrEqualTo(Light.UNKNOWN);
    if (index > 0 && silent.get(index - 1).isWarning()) {
      assertThat(silent.get(index)).isGreaterThanOrEqualTo(silent.get(index - 1));
    }
  }

  /** Periods in which the work rested might as well not have been, for all others. */
  @Property
  void aRestChangesNothingForOtherPeriods(
      @ForAll("memories") LightMemory memory,
      @ForAll("marksWithRests") ImmutableList<LightMark> marks,
      @ForAll Light least) {
    List<Light> worked = new ArrayList<>();
    List<LightMark> others = new ArrayList<>();
    ReportPeriod month = ReportPeriod.ofMonth(2025, 7);
    LightHistory history = memory.over(marks);
    for (int i = 0; i < marks.size(); i++) {
      LightMark mark = marks.get(i);
      if (!mark.rests()) {
        worked.add(history.shown().get(i));
        others.add(new LightMark(month, mark.light(), mark.caughtUp()));
        month = month.next();
      } else if (mark.light() == Light.NOT_DUE) {
        assertThat(history.shown().get(i)).isEqualTo(Light.NOT_DUE);
      }
    }
    assertThat(worked).isEqualTo(memory.over(others).shown());
    if (least.isWarning()) {
      assertThat(history.streak(least)).isEqualTo(memory.over(others).streak(least));
    }
  }

  @Property
  void aWorsePeriodImprovesNothing(
      @ForAll("memories") LightMemory memory,
      @ForAll("marks") ImmutableList<LightMark> marks,
      @ForAll @IntRange(max = 11) int drawn,
      @ForAll Light light) {
    if (marks.isEmpty()) {
      return;
    }
    int index = drawn % marks.size();
    ImmutableList<LightMark> open = mapped(marks, LightMemoryProperties::notCaughtUp);
    Light worse = open.get(index).light().worst(light);
    if (open.get(index).light() == Light.UNKNOWN) {
      return;
    }
    ImmutableList<Light> before = memory.over(open).shown();
    ImmutableList<Light> after =
        memory.over(changed(open, index, mark -> with(mark, worse))).shown();
    for (int i = 0; i < open.size(); i++) {
      assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
    }
  }

  /** The reference walks back from the last period. */
  @Property
  void aStreakIsThatOfTheLastPeriods(@ForAll("marks") ImmutableList<LightMark> marks) {
    OptionalInt streak = LightMemory.NONE.over(marks).streak(Light.ATTENTION);
    ImmutableList<Light> standing =
        LightMemory.NONE.over(mapped(marks, LightMemoryProperties::notCaughtUp)).shown();
    int back = 0;
    while (back < standing.size()
        && standing.get(standing.size() - 1 - back).compareTo(Light.ATTENTION) >= 0) {
      back++;
    }
    boolean unknown = standing.isEmpty() || standing.get(standing.size() - 1) == Light.UNKNOWN;
    assertThat(streak).isEqualTo(unknown ? OptionalInt.empty() : OptionalInt.of(back));
  }
}
