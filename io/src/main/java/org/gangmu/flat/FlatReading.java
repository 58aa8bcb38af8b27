package org.gangmu.flat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader;
import org.gangmu.io.internal.JsonReader.Token;
import org.gangmu.io.internal.LineReader;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/** One reading of flat records, line by line. */
final class FlatReading {

  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          FlatJson.DIRECTIVE,
          FlatJson.TASK,
          FlatTargetJson.TARGET,
          FlatTargetJson.MILESTONE,
          FlatTargetJson.QUALITATIVE);

  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r");

  private final Limits limits;
  private final Diagnostics diagnostics;
  private final JsonReader reader;

  /** Which kinds of records, and which fields of which, were warned of. */
  private final Set<String> warned = new HashSet<>();

  private @Nullable FlatDirective directive;
  private final ImmutableList.Builder<FlatTask> tasks = ImmutableList.builder();

  /** The tasks again, as bare ids, to have their places in the tree checked. */
  private final TaskTree.Builder tree;

  private final ImmutableIntArray.Builder taskLines = ImmutableIntArray.builder();
  private final ImmutableList.Builder<FlatTarget> targets = ImmutableList.builder();
  private final ImmutableList.Builder<FlatMilestone> milestones = ImmutableList.builder();
  private final ImmutableList.Builder<FlatQualitative> qualitatives = ImmutableList.builder();

  /** Where targets first name a task. */
  private final Map<TaskId, Integer> linesByTask = new LinkedHashMap<>();

  private boolean complete = true;

  FlatReading(Limits limits) {
    this.limits = limits;
    this.diagnostics = new Diagnostics(limits);
    this.reader = new JsonReader(Reader.nullReader(), limits);
    this.tree = TaskTree.builder(limits);
  }

  Outcome<FlatPlan> read(Reader in) throws IOException {
    LineReader lines = new LineReader(in, limits);
    try {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (!BLANK.matchesAllOf(line)) {
          readRecord(line, lines.line());
        }
      }
    } catch (JsonFault fault) {
      complete = false;
      report(fault);
    }
    boolean sound = !complete || treeIsSound();
    boolean named = !complete || tasksAreThere();
    boolean inOrder = sound && named;
    ImmutableList<Diagnostic> found =
        inOrder
            ? diagnostics.toList()
            : ImmutableList.sortedCopyOf(
                Comparator.comparing(FlatReading::line), diagnostics.toList());
    return diagnostics.hasErrors()
        ? Outcome.failure(found)
        : Outcome.of(new FlatPlan(Optional.ofNullable(directive), tasks.build(), targets()), found);
  }

  private FlatTargets targets() {
    return new FlatTargets(targets.build(), milestones.build(), qualitatives.build());
  }

  private boolean treeIsSound() {
    ImmutableIntArray places = taskLines.build();
    ImmutableList<Diagnostic> found =
        tree.assemble(i -> new Location.InJson("", places.get(i), 1)).diagnostics();
    found.forEach(diagnostics::add);
    return found.isEmpty();
  }

  private void readRecord(String text, int line) throws IOException, JsonFault {
    String kind = kind(text, line);
    if (kind == null) {
      complete = false;
      return;
    }
    switch (kind) {
      case FlatJson.TASK -> addTask(take(text, line, FlatJson::readTask), line);
      case FlatJson.DIRECTIVE -> addDirective(take(text, line, FlatJson::readDirective), line);
      case FlatTargetJson.TARGET -> {
        FlatTarget target = take(text, line, FlatTargetJson::readTarget);
        add(target, target == null ? Optional.empty() : target.task(), line, targets);
      }
      case FlatTargetJson.MILESTONE -> {
        FlatMilestone milestone = take(text, line, FlatTargetJson::readMilestone);
        add(milestone, milestone == null ? Optional.empty() : milestone.task(), line, milestones);
      }
      case FlatTargetJson.QUALITATIVE -> {
        FlatQualitative aim = take(text, line, FlatTargetJson::readQualitative);
        add(aim, aim == null ? Optional.empty() : aim.task(), line, qualitatives);
      }
      default -> {}
    }
  }

  /** Returns what a record is about, or null where that cannot be told, which is reported. */
  private @Nullable String kind(String text, int line) throws IOException {
    try (JsonReader json = reader.ofLine(text, line)) {
      if (json.next() != Token.OBJECT) {
        report(JsonCode.WRONG_TYPE, "a record must be an object", "", json);
        return null;
      }
      for (Token token = json.next(); token == Token.NAME; token = json.next()) {
        boolean isKind = json.text().equals("record");
        Token value = json.next();
        if (isKind && value == Token.STRING) {
          return known(json.text(), json);
        } else if (isKind) {
          report(JsonCode.WRONG_TYPE, "record must be a string", "/record", json);
          return null;
        }
        passOver(value, json);
      }
      report(JsonCode.MISSING_FIELD, "member must be given: record", "", json);
    } catch (JsonFault fault) {
      report(fault);
    }
    return null;
  }

  /** Warns of a kind of record that is not known, once, and reads such a record to its end. */
  private String known(String kind, JsonReader json) throws IOException, JsonFault {
    if (!KINDS.contains(kind)) {
      if (isNews("record " + kind)) {
        diagnostics.add(
            Diagnostic.warning(
                JsonCode.UNKNOWN_RECORD,
                "records of this kind are left out: " + JsonDecoder.shown(kind),
                new Location.InJson("/record", json.line(), json.column())));
      }
      for (Token token = json.next(); token != Token.END; token = json.next()) {
        // read for its faults only
      }
    }
    return kind;
  }

  private static void passOver(Token value, JsonReader json) throws IOException, JsonFault {
    int open = 0;
    for (Token token = value; ; token = json.next()) {
      if (token == Token.OBJECT || token == Token.ARRAY) {
        open++;
      } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
        open--;
      }
      if (open == 0) {
        return;
      }
    }
  }

  private <T> @Nullable T take(String text, int line, JsonDecoder.Element<T> element)
      throws IOException {
    try (JsonReader json = reader.ofLine(text, line)) {
      return take(new JsonDecoder(json, limits), element);
    }
  }

  private <T> @Nullable T take(JsonDecoder json, JsonDecoder.Element<T> element)
      throws IOException {
    T record = null;
    try {
      record = element.take(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics found = new Diagnostics(limits);
    json.passOn(found, Severity.WARNING);
    for (Diagnostic each : found.toList()) {
      if (each.code() != JsonCode.UNKNOWN_FIELD || isNews(pointer(each))) {
        diagnostics.add(each);
      }
    }
    return record;
  }

  private <T> void add(
      @Nullable T record, Optional<TaskId> task, int line, ImmutableList.Builder<T> records) {
    if (record != null) {
      records.add(record);
      task.ifPresent(id -> linesByTask.putIfAbsent(id, line));
    }
  }

  /** Reports the tasks that targets are said to be of and that are not there, each once. */
  private boolean tasksAreThere() {
    ImmutableList<FlatTask> all = tasks.build();
    Map<TaskId, Integer> missing = new LinkedHashMap<>(linesByTask);
    all.forEach(task -> missing.remove(task.id()));
    missing.forEach(
        (id, line) ->
            diagnostics.add(
                Diagnostic.error(
                    JsonCode.BAD_VALUE,
                    "no task has the id: " + JsonDecoder.shown(id.text()),
                    new Location.InJson("/task", line, 1))));
    return missing.isEmpty();
  }

  private void addTask(@Nullable FlatTask task, int line) throws JsonFault {
    if (task == null) {
      complete = false;
      return;
    }
    if (tree.size() == limits.tasks()) {
      throw new JsonFault(
          JsonCode.LIMIT, "tasks must be at most " + limits.tasks() + " (Limits.tasks)", line, 1);
    }
    tasks.add(task);
    taskLines.add(line);
    if (task.parent().isPresent()) {
      tree.add(Task.of(task.id()), task.parent().get());
    } else {
      tree.add(Task.of(task.id()));
    }
  }

  private void addDirective(@Nullable FlatDirective told, int line) {
    if (directive != null) {
      diagnostics.add(
          Diagnostic.error(
              JsonCode.BAD_VALUE,
              "there must be one record of a directive",
              new Location.InJson("", line, 1)));
    } else if (told != null) {
      directive = told;
    }
  }

  /** Whether a name was not warned of before; beyond the limit of diagnostics none is. */
  private boolean isNews(String name) {
    return warned.size() < limits.diagnostics() && warned.add(name);
  }

  private void report(JsonCode code, String message, String pointer, JsonReader json) {
    diagnostics.add(
        Diagnostic.error(code, message, new Location.InJson(pointer, json.line(), json.column())));
  }

  private void report(JsonFault fault) {
    diagnostics.add(
        Diagnostic.error(
            fault.code(),
            fault.getMessage(),
            new Location.InJson("", fault.line(), fault.column())));
  }

  private static int line(Diagnostic diagnostic) {
    return diagnostic.location() instanceof Location.InJson place
        ? place.line()
        : Integer.MAX_VALUE;
  }

  private static String pointer(Diagnostic diagnostic) {
    return ((Location.InJson) diagnostic.location()).pointer();
  }
}
