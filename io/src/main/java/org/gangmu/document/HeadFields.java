package org.gangmu.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.io.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that the page of a document prints before its text.
 *
 * <p>Pages set them in many ways: label and value in a line, several pairs glued in a line, the
 * value in the next line, all labels first and then all values, cells of a table. A value that
 * stands apart from its label is taken only where its shape fits the field.
 */
final class HeadFields {

  /** A field's label in the text. */
  record FieldLabel(HeadField field, int start, int end) {}

  /** A field's value: a stretch of the flow. */
  record Value(int from, int to) {}

  private static final int LONGEST_WITH_BLANKS = 14;

  private final Flow flow;
  private final NoteWords noteWords;
  private final Marks marks;
  private final Map<HeadField, List<Value>> values = new EnumMap<>(HeadField.class);
  private final Deque<HeadField> pending = new ArrayDeque<>();

  /** The labels of a line of labels whose values are still to come. */
  private List<HeadField> row = List.of();

  private HeadFields(Flow flow, NoteWords words, Marks marks) {
    this.flow = flow;
    this.noteWords = words;
    this.marks = marks;
  }

  /** Reads the fields of the paragraphs before {@code limit} and marks them. */
  static HeadFields read(Flow flow, NoteWords words, int limit, boolean[] taken, Marks marks) {
    HeadFields fields = new HeadFields(flow, words, marks);
    for (int p = 0; p < limit; p++) {
      taken[p] = flow.isTable(p) ? fields.readCells(p) : fields.readLine(p);
    }
    return fields;
  }

  /** Returns the values of a field in the order found. */
  List<Value> values(HeadField field) {
    return values.getOrDefault(field, List.of());
  }

  /** Returns the label that begins at {@code from}, blanks in it allowed, or null. */
  static @Nullable FieldLabel at(char[] a, int from, int to, boolean leading) {
    StringBuilder word = new StringBuilder();
    for (int at = from; at < to && at - from <= LONGEST_WITH_BLANKS; at++) {
      char c = a[at];
      if (c == ':') {
        HeadField field = HeadField.named(word.toString(), leading);
        return field == null ? null : new FieldLabel(field, from, at + 1);
      }
      if (Chars.isHan(c)) {
        word.append(c);
      } else if (c != ' ') {
        return null;
      }
    }
    return null;
  }

  private static @Nullable FieldLabel before(char[] a, int from, int colon) {
    StringBuilder reversed = new StringBuilder();
    FieldLabel longest = null;
    for (int at = colon - 1; at >= from && reversed.length() < HeadField.LONGEST; at--) {
      char c = a[at];
      if (c == ' ') {
        continue;
      }
      if (!Chars.isHan(c)) {
        break;
      }
      reversed.append(c);
      boolean leading = at == from || a[at - 1] == ' ';
      HeadField field = HeadField.named(new StringBuilder(reversed).reverse().toString(), leading);
      longest = field == null ? longest : new FieldLabel(field, at, colon + 1);
    }
    return longest;
  }

  private boolean readLine(int paragraph) {
    int from = flow.start(paragraph);
    int to = flow.end(paragraph);
    List<FieldLabel> labels = labels(from, to);
    if (labels.isEmpty()) {
      return readLoose(from, to);
    }
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
      int start = flow.skipBlanks(label.end(), end);
      if (start < flow.trimEnd(start, end)) {
        put(label.field(), start, flow.trimEnd(start, end));
      } else {
        pending.add(label.field());
      }
    }
    marks.mark(flow, from, to, SpanKind.FIELD);
    return true;
  }

  /** The labels of a line, if it begins with one. */
  private List<FieldLabel> labels(int from, int to) {
    List<FieldLabel> labels = new ArrayList<>();
    FieldLabel first = at(flow.chars(), from, to, true);
    if (first == null) {
      return labels;
    }
    labels.add(first);
    for (int at = first.end(); at < to; at++) {
      if (flow.at(at) == ':') {
        FieldLabel next = before(flow.chars(), labels.get(labels.size() - 1).end(), at);
        if (next != null) {
          labels.add(next);
        }
      }
    }
    return labels;
  }

  /** A line without a label: the value of a label before it, or a label without colon. */
  private boolean readLoose(int from, int to) {
    if (to - from <= LONGEST_WITH_BLANKS) {
      HeadField field = HeadField.named(LineShapes.rest(flow.chars(), from, to), false);
      if (field != null) {
        pending.add(field);
        marks.mark(flow, from, to, SpanKind.FIELD);
        return true;
      }
    }
    if (readWords(from, to)) {
      return true;
    }
    if (pending.isEmpty()) {
      return false;
    }
    HeadField only = pending.size() == 1 ? pending.peekFirst() : null;
    HeadField field = only != null && fits(only, from, to, false) ? only : fitting(from, to);
    if (field == null) {
      if (Titles.endsLikeTitle(flow, from, to) || to - from > 40) {
        pending.clear();
      }
      return false;
    }
    pending.remove(field);
    put(field, from, to);
    marks.mark(flow, from, to, SpanKind.FIELD);
    return true;
  }

  /** A line of labels parted by blanks, or the line of their values below it. */
  private boolean readWords(int from, int to) {
    List<Value> words = words(from, to);
    if (words.size() < 3 || to - from > 300) {
      return false;
    }
    List<HeadField> named = new ArrayList<>();
    for (Value word : words) {
      if (word.to - word.from <= LONGEST_WITH_BLANKS) {
        HeadField field = HeadField.named(flow.folded(word.from, word.to), true);
        if (field != null) {
          named.add(field);
        }
      }
    }
    if (named.size() == words.size()) {
      row = named;
    } else if (row.size() == words.size()) {
      for (int i = 0; i < row.size(); i++) {
        put(row.get(i), words.get(i).from, words.get(i).to);
      }
      row = List.of();
    } else {
      return false;
    }
    marks.mark(flow, from, to, SpanKind.FIELD);
    return true;
  }

  private List<Value> words(int from, int to) {
    List<Value> words = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || flow.at(i) == ' ') {
        if (i > start) {
          words.add(new Value(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private @Nullable HeadField fitting(int from, int to) {
    for (HeadField field : pending) {
      if (fits(field, from, to, true)) {
        return field;
      }
    }
    return null;
  }

  /** Whether a line can be the value of a field; strictly, where others wait for values too. */
  private boolean fits(HeadField field, int from, int to, boolean strictly) {
    return switch (field) {
      case INDEX_NUMBER -> isIndexNumber(from, to);
      case NUMBER -> LineShapes.isNumber(flow.chars(), from, to);
      case WRITTEN, PUBLISHED, EFFECTIVE -> LineShapes.isDate(flow.chars(), from, to);
      case VALIDITY -> flow.folded(from, to).matches("(现行)?(有效|失效|废止).{0,4}");
      case TITLE -> !strictly;
      case ISSUER -> !strictly && to - from <= 40 && !Titles.endsLikeTitle(flow, from, to);
      case SUBJECT, OTHER ->
          !strictly
              && to - from <= 40
              && !Titles.endsLikeTitle(flow, from, to)
              && flow.indexOf("印发", from, to) < 0
              && flow.indexOf("关于", from, to) < 0;
    };
  }

  private boolean isIndexNumber(int from, int to) {
    int digits = 0;
    boolean slash = false;
    for (int i = from; i < to; i++) {
      char c = flow.at(i);
      if (Chars.isDigit(c)) {
        digits++;
      } else if (c == '/' || c == '-' || c == '_') {
        slash = true;
      } else if (!Chars.isLatin(c)) {
        return false;
      }
    }
    return slash && digits >= 5 && !LineShapes.isDate(flow.chars(), from, to);
  }

  /** A row of a table in the page head: cells of labels and values in turn. */
  private boolean readCells(int paragraph) {
    TableColumns columns = TableColumns.of(flow, noteWords, TableColumns.cells(flow, paragraph));
    if (columns != null && columns.areOfTasks()) {
      return false;
    }
    int to = flow.end(paragraph);
    HeadField field = null;
    boolean any = false;
    int cell = flow.start(paragraph);
    while (cell <= to) {
      int tab = flow.indexOf('\t', cell, to);
      int end = tab < 0 ? to : tab;
      int start = flow.skipBlanks(cell, end);
      int stop = flow.trimEnd(start, end);
      String word =
          stop - start > LONGEST_WITH_BLANKS ? "" : LineShapes.rest(flow.chars(), start, stop);
      HeadField named =
          HeadField.named(word.endsWith(":") ? word.substring(0, word.length() - 1) : word, true);
      if (named != null) {
        field = named;
        any = true;
      } else if (field != null && start < stop) {
        put(field, start, stop);
        field = null;
      }
      cell = end + 1;
    }
    if (any) {
      marks.mark(flow, flow.start(paragraph), to, SpanKind.FIELD);
    }
    return any;
  }

  private void put(HeadField field, int from, int to) {
    values.computeIfAbsent(field, unused -> new ArrayList<>()).add(new Value(from, to));
  }
}
