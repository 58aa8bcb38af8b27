package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * All laws, family by family.
 *
 * <p>A law keeps its id for good. One that is added comes with a later {@link #VERSION}, so that a
 * team that pins the version it was checked with is not asked for more than it knows of.
 */
public final class LawCatalogue {

  /** The version of the laws. */
  public static final int VERSION = 1;

  private static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .addAll(KitLaws.ALL)
          .addAll(RollupRuleLaws.ALL)
          .addAll(LightLaws.ALL)
          .addAll(WorkCalendarLaws.ALL)
          .addAll(TargetDialectLaws.ALL)
          .addAll(TargetAssessorLaws.ALL)
          .addAll(TreeLaws.ALL)
          .addAll(UnitLaws.ALL)
          .addAll(MatrixLaws.ALL)
          .addAll(StoreLaws.ALL)
          .addAll(CodecLaws.ALL)
          .addAll(LedgerLaws.ALL)
          .addAll(DirectiveReaderLaws.ALL)
          .build();

  private static final ImmutableMap<String, Law> BY_ID = byId(ALL);

  private LawCatalogue() {}

  /** Returns all laws. */
  public static ImmutableList<Law> all() {
    return ALL;
  }

  /** Returns the law with an id. */
  public static Optional<Law> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * Returns laws by their ids.
   *
   * @throws IllegalArgumentException if two have the same id, or one came with a version that is
   *     yet to come
   */
  static ImmutableMap<String, Law> byId(Iterable<Law> laws) {
    ImmutableMap.Builder<String, Law> byId = ImmutableMap.builder();
    Set<String> ids = new HashSet<>();
    for (Law law : laws) {
      checkArgument(ids.add(law.id()), "id of a law must be its own: %s", law.id());
      checkArgument(
          law.since() <= VERSION, "version of a law must be at most %s: %s", VERSION, law.since());
      byId.put(law.id(), law);
    }
    return byId.buildOrThrow();
  }

  /** Returns the catalogue in Markdown, one section a law. */
  public static String toMarkdown() {
    StringBuilder text =
        new StringBuilder("# Laws\n\nVersion ")
            .append(VERSION)
            .append(
                """
                 of the laws. This file is written from the laws themselves.

                A law that names a feature is asked only of implementations that have it. MUST binds;
                who breaks a SHOULD names the reason.

                An implementation is checked by a test class that extends the one of its family in the
                package `org.gangmu.conformance.jqwik`, as `RollupRuleConformance` for ROLLUP, and gives it
                what is to be checked; jqwik runs one property for each law:

                ```java
                class OurRuleConformanceTest extends RollupRuleConformance {
                  @Override
                  protected RollupRule rule() {
                    return new OurRule();
                  }
                }
                ```

                `features()`, or the claims of a rule, say which laws are asked for, `knownDeviations()`
                names those that are known to be broken, with the reason. The README tells which
                dependencies and settings this takes.
                """);
    String family = "";
    for (Law law : ALL) {
      if (!law.family().equals(family)) {
        family = law.family();
        text.append("\n## ").append(family).append('\n');
      }
      text.append("\n### ").append(law.id()).append(' ').append(law.level());
      law.feature().ifPresent(feature -> text.append(" (").append(feature).append(')'));
      text.append("\n\n").append(law.sentence()).append('\n');
      text.append("\n* Formula: `").append(law.formula()).append("`\n");
      text.append("* Why: ").append(law.why()).append('\n');
      text.append("* Broken by: ").append(law.counterExample()).append('\n');
      if (law.since() > 1) {
        text.append("* Since version ").append(law.since()).append('\n');
      }
    }
    return text.toString();
  }
}
