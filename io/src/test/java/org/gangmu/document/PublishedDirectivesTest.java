package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Readings of published directives against their answer keys.
 *
 * <p>The texts are not part of this repository. They are looked for in {@code shared/reading}
 * beside the directory of the build or beside any above it, or where the system property {@value
 * #PROPERTY} says.
 */
class PublishedDirectivesTest {

  private static final String PROPERTY = "gangmu.reading";
  private static final double SHARE = 0.97;
  private static final double FIRM_SHARE = 0.99;

  /** The texts that are read without any doubt left. */
  private static final ImmutableSet<String> FIRM =
      ImmutableSet.of("qinghai-2017", "qinghai-2020", "liangshan-2020");

  @TestFactory
  Stream<DynamicTest> readingAgreesWithTheKey() {
    Optional<Path> folder = folder();
    assumeTrue(
        folder.isPresent(),
        "no published directives here: neither shared/reading/texts in a directory above nor -D"
            + PROPERTY);
    return KeyedText.inFolders(
            folder.orElseThrow().resolve("texts"), folder.orElseThrow().resolve("keys"))
        .stream()
        .map(directive -> dynamicTest(directive.name(), () -> judge(directive)));
  }

  private static void judge(KeyedText directive) {
    Plan plan = DirectiveReader.create().read(directive.text()).orElseThrow();

    ReadingScore score = ReadingScore.of(directive.key(), plan);

    boolean firm = FIRM.contains(directive.name());
    double share = firm ? FIRM_SHARE : SHARE;
    assertThat(score.tasks()).as("tasks: %s", score).isGreaterThanOrEqualTo(share);
    assertThat(score.parents()).as("parents: %s", score).isGreaterThanOrEqualTo(share);
    assertThat(score.units()).as("units: %s", score).isGreaterThanOrEqualTo(share);
    if (firm) {
      assertThat(score.document()).as("document: %s", score).isGreaterThanOrEqualTo(FIRM_SHARE);
    }
  }

  @TestFactory
  Stream<DynamicTest> targetsAgreeWithTheKeys() {
    Optional<Path> folder = folder();
    assumeTrue(folder.isPresent(), "no published directives here");
    List<KeyedText> directives =
        KeyedText.inFolders(
            folder.orElseThrow().resolve("texts"), folder.orElseThrow().resolve("keys"));
    DynamicTest all =
        dynamicTest(
            "all texts",
            () -> {
              TargetScore score = new TargetScore();
              for (KeyedText directive : directives) {
                score.add(directive.key(), plan(directive));
              }
              assertThat(score.found()).as("found: %s", score).isGreaterThanOrEqualTo(0.98);
              assertThat(score.typed()).as("typed: %s", score).isGreaterThanOrEqualTo(0.98);
              assertThat(score.dated()).as("deadlines: %s", score).isGreaterThanOrEqualTo(0.98);
              assertThat(score.promised()).as("commitments").isGreaterThanOrEqualTo(0.98);
            });
    Stream<DynamicTest> each =
        directives.stream()
            .map(
                directive ->
                    dynamicTest(
                        directive.name(),
                        () -> {
                          TargetScore score = new TargetScore();
                          score.add(directive.key(), plan(directive));
                          assertThat(score.typed())
                              .as("typed: %s", score)
                              .isGreaterThanOrEqualTo(0.85);
                        }));
    return Stream.concat(Stream.of(all), each);
  }

  private static Plan plan(KeyedText directive) {
    return DirectiveReader.create().read(directive.text()).orElseThrow();
  }

  static Optional<Path> folder() {
    String property = System.getProperty(PROPERTY);
    if (property != null) {
      return Optional.of(Path.of(property));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path folder = at.resolve("shared").resolve("reading");
      if (Files.isDirectory(folder.resolve("texts"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
