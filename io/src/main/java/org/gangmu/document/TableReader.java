package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.document.Label.Style;
import org.gangmu.responsibility.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of tasks that was copied as lines of cells.
 *
 * <p>The head row says what the columns are. A row with a number is a task; a row with one cell is
 * a heading over the rows below it; a row with fewer cells than the head has lost cells that were
 * merged with those above.
 */
final class TableReader {

  private enum Column {
    NUMBER,
    TASK,
    CONTENT,
    UNITS,
    TIME,
    OTHER
  }

  /** What a heading of the column that names the task ends with, best first. */
  private static final String[] TASK_HEADINGS = {
    "任务名称", "项目名称", "事项名称", "名称", "重点任务", "工作任务", "具体任务", "主要任务", "任务", "实事项目", "重点项目", "事项",
    "重点工作", "项目", "工作", "任务清单", "举措", "指标"
  };

  private static final String[] CONTENT_HEADINGS = {
    "内容", "措施", "目标", "要求", "描述", "举措", "标准", "说明", "成果", "细化任务", "任务分解", "规模", "做法"
  };

  /** A cell: a stretch of the flow without outer blanks. */
  private record Cell(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }
  }

  private final Flow flow;
  private final NoteReader notes;
  private final Marks marks;
  private final Remarks remarks;
  private final Outline outline;

  private List<Column> columns = List.of();
  private List<Optional<Role>> roles = List.of();
  private List<String> headings = List.of();
  private int taskColumn = -1;
  private @Nullable Node lastRow;

  /** The last filled cell of the leading units. */
  private @Nullable Cell lead;

  TableReader(Flow flow, NoteReader notes, Marks marks, Remarks remarks, Outline outline) {
    this.flow = flow;
    this.notes = notes;
    this.marks = marks;
    this.remarks = remarks;
    this.outline = outline;
  }

  /** Forgets the columns: what follows is another table. */
  void reset() {
    columns = List.of();
    lastRow = null;
    lead = null;
  }

  /** Reads the rows from a paragraph to another, under the columns of the rows before. */
  void read(int from, int to) {
    for (int p = from; p < to; p++) {
      List<Cell> cells = cells(p);
      if (isHead(cells)) {
        head(cells);
        marks.mark(flow, flow.start(p), flow.end(p), SpanKind.TABLE_HEAD);
      } else if (columns.isEmpty()) {
        marks.mark(flow, flow.start(p), flow.end(p), SpanKind.UNREAD);
        remarks.warn(
            ReadingCode.UNREAD_TABLE,
            "row stands under no head that names its columns",
            flow.start(p),
            flow.end(p));
      } else {
        row(p, cells);
      }
    }
  }

  private List<Cell> cells(int p) {
    List<Cell> cells = new ArrayList<>();
    int to = flow.end(p);
    int from = flow.start(p);
    while (from <= to) {
      int tab = flow.indexOf('\t', from, to);
      int end = tab < 0 ? to : tab;
      int start = flow.skipBlanks(from, end);
      cells.add(new Cell(start, flow.trimEnd(start, end)));
      from = end + 1;
    }
    return cells;
  }

  private String text(Cell cell) {
    return LineShapes.rest(flow.chars(), cell.from, cell.to);
  }

  private boolean isHead(List<Cell> cells) {
    int known = 0;
    int filled = 0;
    for (Cell cell : cells) {
      String heading = text(cell);
      filled += heading.isEmpty() ? 0 : 1;
      known += heading.length() <= 14 && column(heading) != Column.OTHER ? 1 : 0;
    }
    return known >= 2 && known * 2 >= filled && !startsWithNumber(cells);
  }

  private boolean startsWithNumber(List<Cell> cells) {
    Cell first = cells.get(0);
    return !first.isEmpty() && Chars.isDigit(flow.at(first.from));
  }

  private Column column(String heading) {
    if (heading.equals("序号") || heading.equals("编号") || heading.equals("序")) {
      return Column.NUMBER;
    }
    if (notes.words().roleOfColumn(heading).isPresent()) {
      return Column.UNITS;
    }
    if (NoteWords.isTimeColumn(heading)) {
      return Column.TIME;
    }
    if (rank(heading, TASK_HEADINGS) >= 0) {
      return Column.TASK;
    }
    return rank(heading, CONTENT_HEADINGS) >= 0 ? Column.CONTENT : Column.OTHER;
  }

  private static int rank(String heading, String[] endings) {
    for (int i = 0; i < endings.length; i++) {
      if (heading.endsWith(endings[i])) {
        return i;
      }
    }
    return -1;
  }

  private void head(List<Cell> cells) {
    columns = new ArrayList<>();
    roles = new ArrayList<>();
    headings = new ArrayList<>();
    taskColumn = -1;
    int best = Integer.MAX_VALUE;
    for (int i = 0; i < cells.size(); i++) {
      String heading = text(cells.get(i));
      Column column = column(heading);
      columns.add(column);
      headings.add(heading);
      roles.add(notes.words().roleOfColumn(heading));
      int rank = rank(heading, TASK_HEADINGS);
      if (column == Column.TASK && rank < best) {
        best = rank;
        taskColumn = i;
      }
    }
    if (taskColumn < 0) {
      taskColumn = columns.indexOf(Column.CONTENT);
    }
    if (taskColumn < 0) {
      taskColumn = columns.indexOf(Column.OTHER);
    }
  }

  private void row(int p, List<Cell> given) {
    Cell only = only(given);
    if (only != null && group(p, only)) {
      return;
    }
    List<Cell> cells = aligned(given);
    Cell number = cell(cells, columns.indexOf(Column.NUMBER));
    Cell task = cell(cells, taskIndex(cells));
    Node node;
    Label label = number.isEmpty() && !task.isEmpty() ? label(task) : null;
    if (label != null) {
      node = outline.begin(label.style(), label.number(), p);
      node.label.add(new Node.Range(task.from, flow.trimEnd(task.from, label.end())));
      marks.mark(flow, task.from, label.end(), SpanKind.LABEL);
      task = new Cell(label.end(), task.to);
      lastRow = node;
    } else if (!number.isEmpty()) {
      node = outline.begin(Style.ITEM, number(number), p);
      node.label.add(new Node.Range(number.from, number.to));
      marks.mark(flow, number.from, number.to, SpanKind.LABEL);
      lastRow = node;
    } else if (columns.contains(Column.NUMBER) && lastRow != null) {
      node = outline.push(lastRow, null, 0, p);
    } else {
      node = outline.begin(Style.ITEM, 0, p);
    }
    if (!task.isEmpty()) {
      node.heading.add(new Node.Range(task.from, task.to));
      marks.mark(flow, task.from, task.to, SpanKind.HEADING);
    }
    int named = taskIndex(cells);
    readContents(node, cells, named, false);
    readContents(node, cells, named, true);
    carryLead(node, cells, !number.isEmpty() || label != null);
  }

  private void content(Node node, int column, Cell cell) {
    switch (columns.get(column)) {
      case UNITS -> {
        Role role = roles.get(column).orElse(Role.RESPONSIBLE);
        if (isNobody(cell)) {
          marks.mark(flow, cell.from, cell.to, SpanKind.NOTE);
          return;
        }
        node.notes.add(notes.cell(role, headings.get(column), cell.from, cell.to));
        node.noteRanges.add(new Node.Range(cell.from, cell.to));
        marks.mark(flow, cell.from, cell.to, SpanKind.NOTE);
      }
      case TASK, CONTENT, OTHER, NUMBER, TIME -> {
        node.addBody(cell.from, cell.to, true);
        marks.mark(flow, cell.from, cell.to, SpanKind.BODY);
      }
    }
  }

  private boolean isNobody(Cell cell) {
    String text = text(cell);
    return text.equals("/") || text.equals("-") || text.equals("—") || text.equals("无");
  }

  /**
   * An empty cell of the leading units, where nobody else answers, was merged with the one above
   * it.
   */
  private void carryLead(Node node, List<Cell> cells, boolean numbered) {
    int column = -1;
    for (int i = 0; i < columns.size() && column < 0; i++) {
      column =
          columns.get(i) == Column.UNITS && roles.get(i).equals(Optional.of(Role.LEAD)) ? i : -1;
    }
    if (column < 0 || !numbered) {
      return;
    }
    Cell cell = cell(cells, column);
    if (cell.isEmpty() && lead != null && !hasResponsible(cells)) {
      node.notes.add(notes.cell(Role.LEAD, headings.get(column), lead.from, lead.to));
    } else if (!cell.isEmpty()) {
      lead = isNobody(cell) ? null : cell;
    }
  }

  private boolean hasResponsible(List<Cell> cells) {
    for (int i = 0; i < columns.size(); i++) {
      if (roles.get(i).equals(Optional.of(Role.RESPONSIBLE)) && !cell(cells, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Label label(Cell cell) {
    return Label.at(flow.chars(), cell.from, cell.to);
  }

  private int number(Cell cell) {
    int value = 0;
    for (int i = cell.from; i < cell.to && value < 100_000; i++) {
      if (Chars.isDigit(flow.at(i))) {
        value = 10 * value + (flow.at(i) - '0');
      }
    }
    return value;
  }

  private static Cell cell(List<Cell> cells, int index) {
    return index >= 0 && index < cells.size() ? cells.get(index) : new Cell(0, 0);
  }

  /** Which cell names the task: that of the best heading, or the first that says what to do. */
  private int taskIndex(List<Cell> cells) {
    if (!cell(cells, taskColumn).isEmpty()) {
      return taskColumn;
    }
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      Column column = columns.get(i);
      if ((column == Column.TASK || column == Column.CONTENT) && !cells.get(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads the cells beside number and task: what is to be done and by whom, then the other ones.
   */
  private void readContents(Node node, List<Cell> cells, int task, boolean others) {
    int number = columns.indexOf(Column.NUMBER);
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      boolean other = columns.get(i) == Column.OTHER || columns.get(i) == Column.TIME;
      if (!cells.get(i).isEmpty() && i != task && i != number && other == others) {
        content(node, i, cells.get(i));
      }
    }
  }

  private static @Nullable Cell only(List<Cell> cells) {
    Cell only = null;
    for (Cell cell : cells) {
      if (!cell.isEmpty()) {
        if (only != null) {
          return null;
        }
        only = cell;
      }
    }
    return only;
  }

  /** Reads a row of one cell: a heading over the rows below. */
  private boolean group(int p, Cell cell) {
    Label label = Label.at(flow.chars(), cell.from, cell.to);
    if (label == null) {
      return false;
    }
    Node node = outline.begin(label.style(), label.number(), p);
    node.label.add(new Node.Range(cell.from, flow.trimEnd(cell.from, label.end())));
    node.heading.add(new Node.Range(label.end(), cell.to));
    marks.mark(flow, cell.from, label.end(), SpanKind.LABEL);
    marks.mark(flow, label.end(), cell.to, SpanKind.HEADING);
    lastRow = null;
    return true;
  }

  /**
   * Puts the cells of a short row under their columns: what is missing was merged with the row
   * above.
   */
  private List<Cell> aligned(List<Cell> cells) {
    int missing = columns.size() - cells.size();
    if (missing <= 0 || cells.isEmpty()) {
      return cells;
    }
    List<Cell> shifted = new ArrayList<>(cells.subList(0, 1));
    for (int i = 0; i < missing; i++) {
      shifted.add(new Cell(0, 0));
    }
    shifted.addAll(cells.subList(1, cells.size()));
    return fit(shifted) > fit(cells) ? shifted : cells;
  }

  /** How well cells suit their columns: units and times in theirs. */
  private int fit(List<Cell> cells) {
    int fit = 0;
    for (int i = 0; i < cells.size() && i < columns.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (columns.get(i) == Column.UNITS) {
        fit += UnitList.isOrganLast(flow.at(cell.to - 1)) && cell.to - cell.from < 200 ? 2 : -2;
      } else if (columns.get(i) == Column.TIME) {
        fit += cell.to - cell.from <= 20 && hasTime(cell) ? 2 : -2;
      }
    }
    return fit;
  }

  private boolean hasTime(Cell cell) {
    for (int i = cell.from; i < cell.to; i++) {
      char c = flow.at(i);
      if (c == '年' || c == '月' || c == '日' || c == '季' || c == '期') {
        return true;
      }
    }
    return false;
  }
}
