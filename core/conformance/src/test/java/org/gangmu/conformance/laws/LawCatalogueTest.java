package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawCatalogueTest {

  private static final Path LAWS = Path.of("LAWS.md");

  /** {@code -Dgolden.update=true} writes the file anew. */
  @Test
  void theFileIsWrittenFromTheLaws() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(LAWS, LawCatalogue.toMarkdown());
    }
    assertThat(Files.readString(LAWS))
        .as("LAWS.md; -Dgolden.update=true writes it anew")
        .isEqualTo(LawCatalogue.toMarkdown());
  }

  @Test
  void familiesStandTogetherInTheOrderOfTheirIds() {
    List<String> families = new ArrayList<>();
    int last = -1;
    for (Law law : LawCatalogue.all()) {
      int number = Integer.parseInt(law.id().substring(law.family().length() + 1));
      if (families.isEmpty() || !law.family().equals(families.get(families.size() - 1))) {
        assertThat(families).doesNotContain(law.family());
        families.add(law.family());
      } else {
        assertThat(number).as(law.id()).isGreaterThan(last);
      }
      last = number;
    }
    assertThat(families).startsWith("KIT", "ROLLUP");
  }

  @Test
  void lawsAreFoundByTheirIds() {
    assertThat(LawCatalogue.find("ROLLUP-7")).contains(RollupRuleLaws.MERGE);
    assertThat(LawCatalogue.find("ROLLUP-0")).isEmpty();
  }

  @Test
  void anIdBelongsToOneLaw() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LawCatalogue.byId(ImmutableList.of(RollupRuleLaws.ORDER, RollupRuleLaws.ORDER)))
        .withMessage("id of a law must be its own: ROLLUP-2");
  }

  @Test
  void aLawDoesNotComeBeforeItsVersion() {
    Law later = RollupRuleLaws.ORDER.since(LawCatalogue.VERSION + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LawCatalogue.byId(ImmutableList.of(later)))
        .withMessage("version of a law must be at most 1: 2");
    assertThatIllegalArgumentException().isThrownBy(() -> RollupRuleLaws.ORDER.since(0));
  }

  @Test
  void aLawSaysEverything() {
    Law law = RollupRuleLaws.ORDER;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Law("Rollup 2", Level.MUST, Optional.empty(), "a", "b", "c", "d"))
        .withMessage("id of a law must be as ROLLUP-7: Rollup 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Law("X-2", Level.MUST, Optional.empty(), "a", "b", " ", "d"))
        .withMessage("text of a law must not be blank: X-2");
    assertThat(law.family()).isEqualTo("ROLLUP");
    assertThat(law).hasToString("ROLLUP-2 MUST " + law.sentence());
  }
}
