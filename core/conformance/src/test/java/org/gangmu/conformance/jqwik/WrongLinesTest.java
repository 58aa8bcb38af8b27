package org.gangmu.conformance.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.CodecLaws;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.Verdict;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

/** Faults of forms of one's own, as people write them, show within the tries of a build. */
class WrongLinesTest {

  private static final int DEFAULT_TRIES = 1000;

  private static Conformance under(Codec<TaskTree> codec) {
    return new TreeLinesConformanceTest() {
      @Override
      protected Codec<TaskTree> codec() {
        return codec;
      }
    };
  }

  private static Optional<Verdict> roundTrip(Codec<TaskTree> codec) {
    return WrongImplementations.broken(CodecLaws.ROUND_TRIP, under(codec), DEFAULT_TRIES);
  }

  @Test
  void escapesAreTakenBackOneByOne() {
    assertThat(roundTrip(new UnescapesInTheWrongOrder())).isPresent();
    assertThat(roundTrip(new TreeLines())).isEmpty();
  }

  @Test
  void aSignForNoParentIsNoId() {
    assertThat(roundTrip(new DashForNobody())).isPresent();
  }

  /** Else what is refused since nothing was changed would pass for a strange member refused. */
  @Test
  void aFormThatIsNotJsonIsTold() {
    for (Law law :
        ImmutableList.of(
            CodecLaws.ORDER_FREE,
            CodecLaws.UNKNOWN,
            CodecLaws.DUPLICATE,
            CodecLaws.DEFAULTS,
            CodecLaws.TYPE_NAMES)) {
      Verdict verdict = WrongImplementations.broken(law, under(new TreeLines()), 1).orElseThrow();
      assertThat(verdict.law()).isEqualTo(law);
      assertThat(verdict.message())
          .contains(
              "document is not JSON; give form(), or leave MEMBERS and ORDER_FREE out of"
                  + " features()");
    }
  }

  private static final class UnescapesInTheWrongOrder extends TreeLines {
    @Override
    String unescaped(String text) {
      return text.replace("\\n", "\n")
          .replace("\\t", "\t")
          .replace("\\r", "\r")
          .replace("\\\\", "\\");
    }
  }

  private static final class DashForNobody extends TreeLines {
    @Override
    String nobody() {
      return "-";
    }
  }
}
