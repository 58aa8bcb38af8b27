package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** All laws, family by family. */
public final class LawCatalogue {

  private static final ImmutableList<Law> ALL =
      ImmutableList.<Law>builder()
          .addAll(RollupRuleLaws.ALL)
          .addAll(TargetDialectLaws.ALL)
          .addAll(TargetAssessorLaws.ALL)
          .addAll(TreeLaws.ALL)
          .addAll(UnitLaws.ALL)
          .addAll(MatrixLaws.ALL)
          .build();

  private static final ImmutableMap<String, Law> BY_ID = Maps.uniqueIndex(ALL, Law::id);

  private LawCatalogue() {}

  /** Returns all laws. */
  public static ImmutableList<Law> all() {
    return ALL;
  }

  /** Returns the law with an id. */
  public static Optional<Law> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Returns the catalogue in Markdown, one section a law. */
  public static String toMarkdown() {
    StringBuilder text = new StringBuilder("# Laws\n");
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
    }
    return text.toString();
  }
}
