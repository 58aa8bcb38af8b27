package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.Rendering;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.plan.Plan;
import org.gangmu.target.Target;
import org.gangmu.task.TaskTree;
import org.junit.jupiter.api.Test;

/** What is read of published directives, written as phrases and read back. */
class PublishedPhrasesTest {

  private static final double SHARE = 0.97;

  @Test
  void whatIsReadReadsBackFromItsPhrase() {
    Optional<Path> folder = PublishedDirectivesTest.folder();
    assumeTrue(folder.isPresent(), "no published directives here");
    int all = 0;
    List<String> others = new ArrayList<>();
    for (KeyedText directive :
        KeyedText.inFolders(
            folder.orElseThrow().resolve("texts"), folder.orElseThrow().resolve("keys"))) {
      for (Target target : targets(DirectiveReader.create().read(directive.text()).orElseThrow())) {
        Rendering written = TargetPhrases.standard().write(target, PhraseContext.none());
        all++;
        if (!written.readsBack()) {
          others.add(target.phrase() + " => " + written.text());
        }
      }
    }
    assertThat((double) others.size())
        .as("of %s targets do not read back: %s", all, others)
        .isLessThan((1 - SHARE) * all);
  }

  private static List<Target> targets(Plan plan) {
    List<Target> targets = new ArrayList<>(plan.targets());
    TaskTree tasks = plan.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      targets.addAll(tasks.get(i).targets());
    }
    return targets;
  }
}
