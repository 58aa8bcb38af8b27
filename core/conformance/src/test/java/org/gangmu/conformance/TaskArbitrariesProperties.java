package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.gangmu.task.TaskTree;

/** The generators reach the corners that the laws need. */
class TaskArbitrariesProperties {

  @Provide
  Arbitrary<TaskTree> trees() {
    return TaskArbitraries.trees();
  }

  @Property(seed = "20260101")
  void treesAreEmptyDeepAndWide(@ForAll("trees") TaskTree tree) {
    int deepest = 0;
    for (int i = 0; i < tree.size(); i++) {
      deepest = Math.max(deepest, tree.depth(i));
    }
    String size = tree.isEmpty() ? "empty" : tree.size() == 1 ? "single" : "many";
    String form = deepest > 5 ? "deep" : tree.roots().size() > 5 ? "wide" : "other";
    Statistics.label("size")
        .collect(size)
        .coverage(
            check -> {
              check.check("empty").count(n -> n > 0);
              check.check("single").count(n -> n > 0);
              check.check("many").percentage(p -> p > 50);
            });
    Statistics.label("form")
        .collect(form)
        .coverage(
            check -> {
              check.check("deep").percentage(p -> p > 5);
              check.check("wide").percentage(p -> p > 5);
            });
    assertThat(tree.size()).isBetween(0, TaskArbitraries.MAX_SIZE);
  }
}
