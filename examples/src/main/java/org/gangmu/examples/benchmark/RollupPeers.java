package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.task.TaskTree;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/**
 * The mean of {@link RollupTopic} in another library: MPXJ keeps the percentage of each task, and
 * rolls up none of its own, so that this is what its users write over its interface.
 */
final class RollupPeers {

  private final ImmutableList<Task> roots;
  private final ProjectFile project = new ProjectFile();

  /** Makes the plan, with the weights as durations and the values in per cent. */
  RollupPeers(TaskTree tree, int[] weights, int[] billionths) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parentIndex(i);
      Task task = parent == TaskTree.NONE ? project.addTask() : tasks.get(parent).addTask();
      task.setDuration(Duration.getInstance(weights[i], TimeUnit.DAYS));
      task.setPercentageComplete(billionths[i] / 1e7);
      tasks.add(task);
    }
    roots = ImmutableList.copyOf(project.getChildTasks());
  }

  /** Returns how much of the whole is done, in per cent. */
  double rollUp() {
    return mean(roots);
  }

  private static double mean(List<Task> tasks) {
    double weights = 0;
    double sum = 0;
    for (Task task : tasks) {
      List<Task> parts = task.getChildTasks();
      if (!parts.isEmpty()) {
        task.setPercentageComplete(mean(parts));
      }
      double weight = task.getDuration().getDuration();
      weights += weight;
      sum += weight * task.getPercentageComplete().doubleValue();
    }
    return sum / weights;
  }
}
