package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.io.text.Chars;
import org.gangmu.responsibility.Role;
import org.gangmu.task.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** What the columns of a table of tasks are, by the words of its head row. */
final class TableColumns {

  /** What a column holds. */
  enum Kind {
    NUMBER,
    TASK,
    CONTENT,
    UNITS,
    TIME,
    OTHER
  }

  /** A cell: a stretch of the flow without outer blanks. */
  record Cell(int from, int to) {

    static final Cell EMPTY = new Cell(0, 0);

    boolean isEmpty() {
      return from >= to;
    }
  }

  /** What the heading of the column that names the task ends with, best first. */
  private static final String[] TASK_HEADINGS = {
    "任务名称", "项目名称", "事项名称", "名称", "重点任务", "工作任务", "具体任务", "主要任务", "任务", "实事项目", "重点项目", "事项",
    "重点工作", "项目", "工作", "任务清单", "举措", "指标"
  };

  private static final ImmutableSet<String> NUMBER_HEADINGS =
      ImmutableSet.of(
          "序号", "编号", "序", "号", "项次", "项号", "任务序号", "任务编号", "项目编号", "ID", "Id", "id", "No", "No.",
          "NO", "NO.");

  private static final String[] CONTENT_HEADINGS = {
    "内容", "措施", "目标", "要求", "描述", "举措", "标准", "说明", "成果", "细化任务", "任务分解", "规模", "做法"
  };

  /** Wider tables are taken as they stand. */
  private static final int MOST_ALIGNED = 40;

  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_TIME = 20;
  private static final int LONGEST_UNITS = 200;

  private final Flow flow;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Optional<Role>> roles = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final int task;
  private final int number;
  private final Map<Role, Integer> units = new EnumMap<>(Role.class);

  private TableColumns(Flow flow, NoteWords words, List<Cell> head) {
    this.flow = flow;
    int best = Integer.MAX_VALUE;
    int bestColumn = -1;
    for (int i = 0; i < head.size(); i++) {
      String heading = text(flow, head.get(i));
      Kind kind = kind(words, heading);
      kinds.add(kind);
      headings.add(heading);
      roles.add(words.roleOfColumn(heading));
      int rank = rank(heading, TASK_HEADINGS);
      if (kind == Kind.TASK && rank < best) {
        best = rank;
        bestColumn = i;
      }
    }
    if (bestColumn < 0) {
      bestColumn = kinds.indexOf(Kind.CONTENT);
    }
    this.task = bestColumn < 0 ? kinds.indexOf(Kind.OTHER) : bestColumn;
    this.number = kinds.indexOf(Kind.NUMBER);
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.UNITS) {
        units.putIfAbsent(role(i), i);
      }
    }
  }

  /** Returns the columns that a head row names, or null where the row is none. */
  static @Nullable TableColumns of(Flow flow, NoteWords words, List<Cell> row) {
    Cell first = row.get(0);
    if (!first.isEmpty() && Chars.isDigit(flow.at(first.from()))) {
      return null;
    }
    int known = 0;
    int filled = 0;
    for (Cell cell : row) {
      String heading = text(flow, cell);
      filled += heading.isEmpty() ? 0 : 1;
      boolean named = heading.length() <= LONGEST_HEADING && kind(words, heading) != Kind.OTHER;
      known += named ? 1 : 0;
    }
    return known >= 3 || (known == 2 && filled <= 4) ? new TableColumns(flow, words, row) : null;
  }

  /** Returns the cells of a line of a table. */
  static List<Cell> cells(Flow flow, int paragraph) {
    List<Cell> cells = new ArrayList<>();
    int to = flow.end(paragraph);
    int from = flow.start(paragraph);
    while (from <= to) {
      int tab = flow.indexOf('\t', from, to);
      int end = tab < 0 ? to : tab;
      int start = flow.skipBlanks(from, end);
      cells.add(new Cell(start, flow.trimEnd(start, end)));
      from = end + 1;
    }
    return cells;
  }

  /** Whether the columns are surely those of tasks: they have numbers, or units in a role. */
  boolean areOfTasks() {
    return number >= 0 || !units.isEmpty();
  }

  static String text(Flow flow, Cell cell) {
    return LineShapes.rest(flow.chars(), cell.from(), cell.to());
  }

  private static Kind kind(NoteWords words, String heading) {
    if (NUMBER_HEADINGS.contains(heading)) {
      return Kind.NUMBER;
    }
    if (words.roleOfColumn(heading).isPresent()) {
      return Kind.UNITS;
    }
    if (NoteWords.isTimeColumn(heading)) {
      return Kind.TIME;
    }
    if (rank(heading, TASK_HEADINGS) >= 0) {
      return Kind.TASK;
    }
    return rank(heading, CONTENT_HEADINGS) >= 0 ? Kind.CONTENT : Kind.OTHER;
  }

  private static int rank(String heading, String[] endings) {
    for (int i = 0; i < endings.length; i++) {
      if (heading.endsWith(endings[i])) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return kinds.size();
  }

  /** Returns what a column holds; one that the head row does not name holds something other. */
  Kind kind(int column) {
    return column < kinds.size() ? kinds.get(column) : Kind.OTHER;
  }

  /** Returns the role of the units of a column; responsible where its heading names none. */
  Role role(int column) {
    return roles.get(column).orElse(Role.RESPONSIBLE);
  }

  String heading(int column) {
    return headings.get(column);
  }

  /** Returns the column of the numbers, or -1. */
  int number() {
    return number;
  }

  /** Returns the first column of the units in a role, or -1. */
  int units(Role role) {
    return units.getOrDefault(role, -1);
  }

  /**
   * Returns the column that names the task of a row: that of the best heading, else the first
   * filled one.
   */
  int task(List<Cell> row) {
    if (task >= 0 && !cell(row, task).isEmpty()) {
      return task;
    }
    for (int i = 0; i < row.size() && i < kinds.size(); i++) {
      if (isWork(i) && !row.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a column says what is to be done. */
  boolean isWork(int column) {
    return kinds.get(column) == Kind.TASK || kinds.get(column) == Kind.CONTENT;
  }

  /** Returns the cell of a column, empty where the row or the table has none. */
  static Cell cell(List<Cell> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : Cell.EMPTY;
  }

  /**
   * Puts the cells of a short row under their columns. What is missing was merged with the row
   * above: the first columns, or those behind the number.
   */
  List<Cell> align(List<Cell> row) {
    int missing = size() - row.size();
    if (missing <= 0 || row.isEmpty() || size() > MOST_ALIGNED) {
      return row;
    }
    List<Cell> best = row;
    for (int kept = 0; kept <= 1; kept++) {
      for (int before = missing; before > 0; before--) {
        List<Cell> shifted = new ArrayList<>(row.subList(0, kept));
        for (int i = 0; i < before; i++) {
          shifted.add(Cell.EMPTY);
        }
        shifted.addAll(row.subList(kept, row.size()));
        if (fit(shifted) > fit(best)) {
          best = shifted;
        }
      }
    }
    return best;
  }

  /** How well cells suit their columns: numbers, units and times in theirs. */
  private int fit(List<Cell> row) {
    int fit = 0;
    for (int i = 0; i < row.size() && i < size(); i++) {
      Cell cell = row.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      switch (kinds.get(i)) {
        case NUMBER -> fit += isNumber(cell) ? 2 : -4;
        case UNITS -> fit += isUnits(cell) ? 2 : -2;
        case TIME -> fit += isTime(cell) ? 2 : -2;
        case TASK, CONTENT, OTHER -> {}
      }
    }
    return fit;
  }

  private boolean isNumber(Cell cell) {
    for (int i = cell.from(); i < cell.to(); i++) {
      char c = flow.at(i);
      if (!Chars.isDigit(c) && c != '.' && c != '-' && ChineseNumeral.digit(c) < 0 && c != '十') {
        return false;
      }
    }
    return cell.to() - cell.from() <= 8;
  }

  private boolean isUnits(Cell cell) {
    return UnitList.isOrganLast(flow.at(cell.to() - 1)) && cell.to() - cell.from() < LONGEST_UNITS;
  }

  private boolean isTime(Cell cell) {
    if (cell.to() - cell.from() > LONGEST_TIME) {
      return false;
    }
    for (int i = cell.from(); i < cell.to(); i++) {
      if ("年月日季期旬".indexOf(flow.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
