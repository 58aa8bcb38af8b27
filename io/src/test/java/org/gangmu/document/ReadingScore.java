package org.gangmu.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gangmu.flat.FlatRecords;
import org.gangmu.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * How well a reading agrees with an answer key: the document's fields, the tasks, their parents and
 * the units.
 *
 * <p>The figures are those of the scorer that the answer keys were made with: it compares letters
 * and digits only, finds a task of the key by label and the first six characters of heading and
 * opening, and passes over tasks without a label.
 */
final class ReadingScore {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String[] FIELDS = {
    "number", "indexNumber", "issuer", "title", "date", "kind"
  };
  private static final String[] ROLES = {"lead", "responsible", "cooperating", "supervising"};
  private static final int COMPARED = 6;
  private static final String NONE = "-";

  private final List<JsonNode> wanted = new ArrayList<>();
  private final List<JsonNode> got = new ArrayList<>();
  private final Map<String, JsonNode> wantedById = new HashMap<>();
  private final Map<String, JsonNode> gotById = new HashMap<>();

  /** The task of the reading that each found task of the key is. */
  private final Map<String, JsonNode> pairs = new HashMap<>();

  /** The task of the key that each found task of the reading is. */
  private final Map<String, JsonNode> back = new HashMap<>();

  private final List<String> misses = new ArrayList<>();
  private final double document;
  private final double tasks;
  private final double parents;
  private final double units;

  private ReadingScore(JsonNode key, List<JsonNode> records) {
    JsonNode directive = JSON.createObjectNode();
    for (JsonNode record : records) {
      if (record.path("record").asText().equals("task")) {
        got.add(record);
        gotById.put(id(record), record);
      } else if (record.path("record").asText().equals("directive")) {
        directive = record;
      }
    }
    for (JsonNode task : key.path("tasks")) {
      wanted.add(task);
      wantedById.put(id(task), task);
    }
    this.document = compareFields(key.path("document"), directive);
    this.tasks = compareTasks();
    this.parents = compareParents();
    this.units = compareUnits();
  }

  /** Scores a plan by its flat records. */
  static ReadingScore of(JsonNode key, Plan plan) {
    StringBuilder lines = new StringBuilder();
    List<JsonNode> records = new ArrayList<>();
    try {
      FlatRecords.write(plan, lines);
      for (String line : lines.toString().split("\n", -1)) {
        if (!line.isEmpty()) {
          records.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadingScore(key, records);
  }

  /** The share of the document's fields that agree. */
  double document() {
    return document;
  }

  /** The harmonic mean of precision and recall of the tasks. */
  double tasks() {
    return tasks;
  }

  /** The share of the found tasks that hang where they should. */
  double parents() {
    return parents;
  }

  /** The harmonic mean of precision and recall of the units with task and role. */
  double units() {
    return units;
  }

  /** What does not agree, a line each. */
  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    return "document "
        + document
        + ", tasks "
        + tasks
        + ", parents "
        + parents
        + ", units "
        + units
        + "\n"
        + String.join("\n", misses);
  }

  private double compareFields(JsonNode key, JsonNode read) {
    int good = 0;
    for (String field : FIELDS) {
      if (normal(text(key, field)).equals(normal(text(read, field)))) {
        good++;
      } else {
        misses.add(field + " differs: " + text(key, field) + " read as " + text(read, field));
      }
    }
    return rounded((double) good / FIELDS.length);
  }

  private double compareTasks() {
    Set<Integer> used = new HashSet<>();
    int start = 0;
    for (JsonNode task : wanted) {
      int found = find(task, start, used);
      if (found >= 0) {
        used.add(found);
        start = found + 1;
        pairs.put(id(task), got.get(found));
        back.put(id(got.get(found)), task);
      } else if (isLabelled(task)) {
        misses.add("task not found: " + title(task));
      }
    }
    int labelled = 0;
    int hits = 0;
    int unlabelledHits = 0;
    for (JsonNode task : wanted) {
      boolean hit = pairs.containsKey(id(task));
      labelled += isLabelled(task) ? 1 : 0;
      hits += hit && isLabelled(task) ? 1 : 0;
      unlabelledHits += hit && !isLabelled(task) ? 1 : 0;
    }
    int optional = 0;
    for (int i = 0; i < got.size(); i++) {
      if (!used.contains(i)) {
        if (isLabelled(got.get(i))) {
          misses.add("task not in the key: " + title(got.get(i)));
        } else {
          optional++;
        }
      }
    }
    return f1(hits, got.size() - optional - unlabelledHits, labelled);
  }

  /** Where a task of the key stands in the reading, looked for from a place on and then before. */
  private int find(JsonNode task, int start, Set<Integer> used) {
    String text = normal(text(task, "heading") + text(task, "opening"));
    for (int k = 0; k < got.size(); k++) {
      int i = (start + k) % got.size();
      JsonNode read = got.get(i);
      if (used.contains(i) || !label(read).equals(label(task))) {
        continue;
      }
      String other = normal(text(read, "heading") + text(read, "opening"));
      int compared = Math.min(COMPARED, Math.min(text.length(), other.length()));
      if (text.regionMatches(0, other, 0, compared)) {
        return i;
      }
    }
    return -1;
  }

  private double compareParents() {
    int found = 0;
    int good = 0;
    for (JsonNode task : wanted) {
      JsonNode read = pairs.get(id(task));
      if (read == null || !isLabelled(task)) {
        continue;
      }
      found++;
      if (mapped(parent(read)).equals(named(parent(task)))) {
        good++;
      } else {
        misses.add("wrong parent: " + title(task));
      }
    }
    return found == 0 ? 0 : rounded((double) good / found);
  }

  private double compareUnits() {
    Set<String> inKey = new TreeSet<>();
    for (JsonNode task : wanted) {
      addUnits(named(id(task)), task, inKey);
    }
    Set<String> read = new TreeSet<>();
    for (JsonNode task : got) {
      addUnits(mapped(id(task)), task, read);
    }
    int hits = 0;
    for (String unit : inKey) {
      if (read.contains(unit)) {
        hits++;
      } else {
        misses.add("unit not found: " + unit);
      }
    }
    for (String unit : read) {
      if (!inKey.contains(unit)) {
        misses.add("unit not in the key: " + unit);
      }
    }
    return f1(hits, read.size(), inKey.size());
  }

  private static void addUnits(String task, JsonNode record, Set<String> units) {
    for (String role : ROLES) {
      for (JsonNode unit : record.path(role)) {
        units.add(task + " " + role + " " + normal(unit.asText()));
      }
    }
  }

  /** The nearest labelled task of the key at or above one, {@value #NONE} if there is none. */
  private String named(String id) {
    String at = id;
    while (!at.equals(NONE) && !isLabelled(requireNonNull(wantedById.get(at)))) {
      at = parent(requireNonNull(wantedById.get(at)));
    }
    return at;
  }

  /** The labelled task of the key that one of the reading, or the nearest above it, is. */
  private String mapped(String id) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (gotById.containsKey(at) && seen.add(at)) {
      JsonNode task = back.get(at);
      if (task != null && isLabelled(task)) {
        return id(task);
      }
      at = parent(requireNonNull(gotById.get(at)));
    }
    return NONE;
  }

  private static double f1(int hits, int predicted, int wanted) {
    double precision = predicted == 0 ? (wanted == 0 ? 1 : 0) : (double) hits / predicted;
    double recall = wanted == 0 ? 1 : (double) hits / wanted;
    return precision + recall == 0 ? 0 : rounded(2 * precision * recall / (precision + recall));
  }

  /** Four digits behind the point, as the scorer prints them. */
  private static double rounded(double share) {
    return Math.rint(share * 10_000) / 10_000;
  }

  private static String id(JsonNode task) {
    return task.path("id").asText();
  }

  private static String parent(JsonNode task) {
    JsonNode parent = task.path("parent");
    return parent.isMissingNode() || parent.isNull() ? NONE : parent.asText();
  }

  private static String text(JsonNode node, String field) {
    @Nullable JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asText();
  }

  private static String title(JsonNode task) {
    return text(task, "label") + text(task, "heading") + "|" + text(task, "opening");
  }

  private static boolean isLabelled(JsonNode task) {
    return !label(task).isEmpty();
  }

  private static String label(JsonNode task) {
    String label = normal(text(task, "label"));
    int from = 0;
    int to = label.length();
    while (from < to && label.charAt(from) == '.') {
      from++;
    }
    while (to > from && label.charAt(to - 1) == '.') {
      to--;
    }
    return label.substring(from, to);
  }

  /** Letters and digits only, and the marks that belong to numbers. */
  static String normal(String text) {
    StringBuilder normal = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> isLetterOrNumber(c) || "%‰‱.".indexOf(c) >= 0)
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
