package org.gangmu.json;

import java.io.IOException;
import org.gangmu.diagnostic.Span;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.jspecify.annotations.Nullable;

/** A task, as an object that names its parent. */
final class TaskJson {

  private static final Fields FIELDS =
      Fields.required("id")
          .andOptional(
              "parent",
              "label",
              "heading",
              "body",
              "responsibility",
              "deadline",
              "targets",
              "sources");

  /** A task as it was read, and the id of its parent, null at a root. */
  record Placed(Task task, @Nullable TaskId parent) {}

  private TaskJson() {}

  static void write(Task task, @Nullable TaskId parent, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("id").value(task.id().text());
    if (parent != null) {
      json.name("parent").value(parent.text());
    }
    Members.text("label", task.label(), json);
    Members.text("heading", task.heading(), json);
    Members.text("body", task.body(), json);
    if (!task.responsibility().equals(Responsibility.none())) {
      json.name("responsibility");
      ResponsibilityJson.write(task.responsibility(), json);
    }
    if (task.deadline().isPresent()) {
      json.name("deadline");
      StatedDateJson.write(task.deadline().get(), json);
    }
    Members.list("targets", task.targets(), TargetJson::write, json);
    if (!task.sources().isEmpty()) {
      json.name("sources").beginInlineArray();
      for (Span span : task.sources()) {
        json.beginInlineArray().value(span.start()).value(span.end()).endArray();
      }
      json.endArray();
    }
    json.endObject();
  }

  /**
   * Takes a task. One that has an id is given out even if other members of it were reported, so
   * that its place in the tree can be checked.
   */
  static @Nullable Placed read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    Task.Builder builder = Task.builder();
    TaskId id = null;
    TaskId parent = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "id" -> id = json.parsed(TaskId::of);
        case "parent" -> parent = json.parsed(TaskId::of);
        case "label" -> Members.set(json.string(), builder::label);
        case "heading" -> Members.set(json.string(), builder::heading);
        case "body" -> Members.set(json.string(), builder::body);
        case "responsibility" ->
            Members.set(ResponsibilityJson.read(json), builder::responsibility);
        case "deadline" -> Members.set(StatedDateJson.read(json), builder::deadline);
        case "targets" -> builder.targets(json.list(TargetJson::read));
        case "sources" -> builder.sources(json.list(each -> each.integerPair(Span::new)));
        default -> throw new IllegalStateException(field);
      }
    }
    if (id == null) {
      json.endObject();
      return null;
    }
    Task task = json.endObject(builder.id(id)::build);
    return task == null ? null : new Placed(task, parent);
  }
}
