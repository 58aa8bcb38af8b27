package org.gangmu.conformance.jqwik;

import java.util.EnumSet;
import java.util.Set;
import org.gangmu.conformance.laws.TreeOperations;
import org.gangmu.conformance.laws.TreeOperations.Feature;

/** A second, plain implementation under the laws of trees: they ask for no way of doing it. */
class NestedTasksConformanceTest extends TreeConformance<NestedTasks.Forest> {

  @Override
  protected TreeOperations<NestedTasks.Forest> trees() {
    return new NestedTasks();
  }

  @Override
  protected Set<Feature> features() {
    return EnumSet.of(Feature.SPLIT, Feature.MERGE);
  }
}
