package org.gangmu.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.rollup.RuleSample.parts;
import static org.gangmu.rollup.RuleSample.present;

import java.util.List;
import org.gangmu.progress.Share;
import org.junit.jupiter.api.Test;

class QuorumTest {

  private static final int WHOLE = Completion.WHOLE;

  @Test
  void asksForANumberOfParts() {
    List<Part> two = parts(1, WHOLE, 1, WHOLE, 1, WHOLE - 1);
    assertThat(present(Quorum.atLeast(1), two)).hasValue(WHOLE);
    assertThat(present(Quorum.atLeast(2), two)).hasValue(WHOLE);
    assertThat(present(Quorum.atLeast(3), two)).hasValue(0);
  }

  @Test
  void asksForAllWhereThereAreFewer() {
    assertThat(present(Quorum.atLeast(9), parts(1, WHOLE, 1, WHOLE))).hasValue(WHOLE);
    assertThat(present(Quorum.atLeast(9), parts(1, WHOLE, 1, 0))).hasValue(0);
  }

  @Test
  void asksForAShareOfTheWeights() {
    List<Part> parts = parts(2, WHOLE, 1, 0);
    assertThat(present(Quorum.atLeast(Share.of(2, 3)), parts)).hasValue(WHOLE);
    assertThat(present(Quorum.atLeast(Share.of(667, 1000)), parts)).hasValue(0);
    assertThat(present(Quorum.ALL, parts)).hasValue(0);
    assertThat(present(Quorum.ALL, parts(2, WHOLE, 1, WHOLE))).hasValue(WHOLE);
    assertThat(present(Quorum.ANY, parts)).hasValue(WHOLE);
    assertThat(present(Quorum.ANY, parts(1, WHOLE - 1))).hasValue(0);
  }

  @Test
  void whatWeighsNothingIsNotAsked() {
    assertThat(present(Quorum.ALL, parts(1, WHOLE, 0, 0))).hasValue(WHOLE);
    assertThat(present(Quorum.ANY, parts(1, 0, 0, WHOLE))).hasValue(0);
    assertThat(present(Quorum.ALL, parts(0, 0))).isEmpty();
    assertThat(present(Quorum.ANY, List.of())).isEmpty();
  }

  @Test
  void asksForEitherANumberOrAShare() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(0, Share.NOTHING));
    assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(1, Share.HALF));
    assertThatIllegalArgumentException().isThrownBy(() -> Quorum.atLeast(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Quorum.atLeast(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Quorum.atLeast(Share.NOTHING));
  }

  @Test
  void thoseThatAreDoneContributeAlikeIfTheyAreEnough() {
    assertThat(Quorum.atLeast(2).explain(parts(1, WHOLE, 5, 3, 1, WHOLE)).asList())
        .containsExactly(500_000_000L, 0L, 500_000_000L);
    assertThat(Quorum.ALL.explain(parts(1, WHOLE, 5, 3)).asList()).containsExactly(0L, 0L);
  }
}
