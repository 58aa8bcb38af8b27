package org.gangmu.conformance.jqwik;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.conformance.TaskArbitraries;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;

/** A codec that is not JSON under the laws of codecs: it leaves out what asks for members. */
class TreeLinesConformanceTest extends CodecConformance<TaskTree> {

  @Override
  protected Codec<TaskTree> codec() {
    return new TreeLines();
  }

  @Override
  protected Set<Codec.Feature> features() {
    return EnumSet.noneOf(Codec.Feature.class);
  }

  @Override
  @Provide
  protected Arbitrary<TaskTree> values() {
    return TaskArbitraries.trees().map(TreeLinesConformanceTest::plain);
  }

  private static TaskTree plain(TaskTree tree) {
    TaskTree.Builder plain = TaskTree.builder();
    for (int i = 0; i < tree.size(); i++) {
      Task task = tree.get(i);
      plain.add(Task.builder().id(task.id()).heading(task.heading()).build(), tree.parentIndex(i));
    }
    return plain.build();
  }
}
