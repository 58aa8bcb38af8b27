package org.gangmu.conformance.jqwik;

import org.gangmu.conformance.laws.TreeOperations;
import org.gangmu.task.TaskTree;

/** {@link TaskTree} under the laws of trees. */
class TaskTreeConformanceTest extends TreeConformance<TaskTree> {

  @Override
  protected TreeOperations<TaskTree> trees() {
    return TreeOperations.gangmu();
  }
}
