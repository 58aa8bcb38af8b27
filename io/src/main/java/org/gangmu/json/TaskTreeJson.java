package org.gangmu.json;

import java.io.IOException;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/** The task tree, as an array of tasks in document order. */
final class TaskTreeJson {

  private TaskTreeJson() {}

  static void write(TaskTree tasks, JsonWriter json) throws IOException {
    json.beginArray();
    for (int i = 0; i < tasks.size(); i++) {
      int parent = tasks.parentIndex(i);
      TaskJson.write(tasks.get(i), parent == TaskTree.NONE ? null : tasks.get(parent).id(), json);
    }
    json.endArray();
  }

  /**
   * Takes the tasks in any order: siblings stay in the order given.
   *
   * @param pointer where the array stands
   */
  static @Nullable TaskTree read(String pointer, JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginArray()) {
      return null;
    }
    TaskTree.Builder builder = TaskTree.builder(json.limits());
    Places places = new Places(pointer);
    boolean complete = true;
    while (json.nextElement()) {
      if (builder.size() == json.limits().tasks()) {
        throw json.fault(
            JsonCode.LIMIT, "tasks must be at most " + builder.size() + " (Limits.tasks)");
      }
      places.add(json.line(), json.column());
      TaskJson.Placed placed = TaskJson.read(json);
      if (placed == null) {
        complete = false;
      } else if (placed.parent() == null) {
        builder.add(placed.task());
      } else {
        builder.add(placed.task(), placed.parent());
      }
    }
    if (!complete) {
      return null;
    }
    Outcome<TaskTree> tree = builder.assemble(places::get);
    tree.diagnostics().forEach(json::report);
    return tree.value().orElse(null);
  }
}
