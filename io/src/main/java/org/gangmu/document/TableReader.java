package org.gangmu.document;

import java.util.List;
import org.gangmu.document.Label.Style;
import org.gangmu.document.TableColumns.Cell;
import org.gangmu.document.TableColumns.Kind;
import org.gangmu.io.text.Chars;
import org.gangmu.responsibility.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of tasks that was copied as lines of cells.
 *
 * <p>A row with a number is a task; a row with one labelled cell is a heading over the rows below
 * it; a row whose number and task were merged with those above is a part of the task above.
 */
final class TableReader {

  /** A longer cell is not taken for one that was merged with those below it. */
  private static final int LONGEST_CARRIED = 200;

  private final Flow flow;
  private final NoteReader notes;
  private final Marks marks;
  private final Remarks remarks;
  private final OpenTasks tasks;

  private @Nullable TableColumns columns;
  private @Nullable Node lastRow;

  /** The last filled cell of the leading units. */
  private @Nullable Cell lead;

  TableReader(Flow flow, NoteReader notes, Marks marks, Remarks remarks, OpenTasks tasks) {
    this.flow = flow;
    this.notes = notes;
    this.marks = marks;
    this.remarks = remarks;
    this.tasks = tasks;
  }

  /** Forgets the columns: what follows is another table. */
  void reset() {
    columns = null;
    lastRow = null;
    lead = null;
  }

  /** Reads the rows from a paragraph to another, under the columns of the rows before. */
  void read(int from, int to) {
    for (int p = from; p < to; p++) {
      List<Cell> cells = TableColumns.cells(flow, p);
      TableColumns head = TableColumns.of(flow, notes.words(), cells);
      TableColumns known = columns;
      if (head != null) {
        columns = head;
        marks.mark(flow, flow.start(p), flow.end(p), SpanKind.TABLE_HEAD);
      } else if (known == null) {
        marks.mark(flow, flow.start(p), flow.end(p), SpanKind.UNREAD);
        remarks.warn(
            ReadingCode.UNREAD_TABLE,
            "row stands under no head that names its columns",
            flow.start(p),
            flow.end(p));
      } else {
        row(p, known, cells);
      }
    }
  }

  private void row(int p, TableColumns table, List<Cell> given) {
    if (given.stream().allMatch(Cell::isEmpty)) {
      return;
    }
    Cell only = only(given);
    if (only != null && group(p, only)) {
      return;
    }
    List<Cell> cells = table.align(given);
    int named = table.task(cells);
    Cell number = TableColumns.cell(cells, table.number());
    Cell task = TableColumns.cell(cells, named);
    Label label = label(task);
    Node node;
    if (!number.isEmpty()) {
      node = tasks.begin(Style.ITEM, number(number), p);
      addLabel(node, number.from(), number.to());
      addHeading(node, task);
      lastRow = node;
      node = part(p, node, table, cells, named);
    } else if (label != null && table.number() < 0) {
      node = tasks.begin(label.style(), label.number(), p);
      addLabel(node, task.from(), label.end());
      addHeading(node, new Cell(label.end(), task.to()));
      lastRow = node;
    } else if (table.number() >= 0 && lastRow != null && tasks.isOpen(lastRow)) {
      node = tasks.push(lastRow, null, 0, p);
      if (label != null) {
        addLabel(node, task.from(), label.end());
      }
      addHeading(node, label == null ? task : new Cell(label.end(), task.to()));
    } else {
      node = tasks.begin(Style.ITEM, 0, p);
      addHeading(node, task);
    }
    readContents(node, table, cells, named);
    carryLead(node, table, cells, !number.isEmpty() || label != null);
  }

  /**
   * The part of a task that its own row begins, where the parts are numbered in a cell of their
   * own.
   */
  private Node part(int p, Node row, TableColumns table, List<Cell> cells, int named) {
    for (int i = 0; i < cells.size() && i < table.size(); i++) {
      Cell cell = cells.get(i);
      Label label = i == named || !table.isWork(i) ? null : label(cell);
      if (label != null && label.number() > 0) {
        Node part = tasks.push(row, null, 0, p);
        addLabel(part, cell.from(), label.end());
        addHeading(part, new Cell(label.end(), cell.to()));
        cells.set(i, Cell.EMPTY);
        return part;
      }
    }
    return row;
  }

  private void addLabel(Node node, int from, int to) {
    node.label.add(new Range(from, flow.trimEnd(from, to)));
    marks.mark(flow, from, to, SpanKind.LABEL);
  }

  private void addHeading(Node node, Cell cell) {
    if (!cell.isEmpty()) {
      node.heading.add(new Range(cell.from(), cell.to()));
      marks.mark(flow, cell.from(), cell.to(), SpanKind.HEADING);
    }
  }

  /**
   * Reads the cells beside number and task: what is to be done and by whom, then the other ones.
   */
  private void readContents(Node node, TableColumns table, List<Cell> cells, int named) {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < cells.size(); i++) {
        boolean other = table.kind(i) == Kind.OTHER || table.kind(i) == Kind.TIME;
        boolean due = pass == (other ? 1 : 0);
        if (due && !cells.get(i).isEmpty() && i != named && i != table.number()) {
          content(node, table, i, cells.get(i));
        }
      }
    }
  }

  private void content(Node node, TableColumns table, int column, Cell cell) {
    if (table.kind(column) != Kind.UNITS) {
      node.addBody(cell.from(), cell.to(), true);
      marks.mark(flow, cell.from(), cell.to(), SpanKind.BODY);
      if (table.kind(column) == Kind.TIME) {
        node.times.add(new Range(cell.from(), cell.to()));
      }
      return;
    }
    marks.mark(flow, cell.from(), cell.to(), SpanKind.NOTE);
    node.noteRanges.add(new Range(cell.from(), cell.to()));
    if (!isNobody(cell)) {
      addUnits(node, table, column, cell);
    }
  }

  private void addUnits(Node node, TableColumns table, int column, Cell cell) {
    Note note = notes.cell(table.role(column), table.heading(column), cell.from(), cell.to());
    node.addNote(note, cell.from(), cell.to(), remarks);
  }

  private boolean isNobody(Cell cell) {
    String text = TableColumns.text(flow, cell);
    return text.equals("/") || text.equals("-") || text.equals("—") || text.equals("无");
  }

  /**
   * An empty cell of the leading units, where nobody else answers, was merged with the one above
   * it.
   */
  private void carryLead(Node node, TableColumns table, List<Cell> cells, boolean numbered) {
    int column = table.units(Role.LEAD);
    if (column < 0 || !numbered) {
      return;
    }
    Cell cell = TableColumns.cell(cells, column);
    if (!cell.isEmpty()) {
      boolean leads = cell.to() - cell.from() <= LONGEST_CARRIED && !isNobody(cell);
      lead = leads ? cell : null;
    } else if (lead != null && TableColumns.cell(cells, table.units(Role.RESPONSIBLE)).isEmpty()) {
      addUnits(node, table, column, lead);
    }
  }

  private @Nullable Label label(Cell cell) {
    return cell.isEmpty() ? null : Label.at(flow.chars(), cell.from(), cell.to());
  }

  private int number(Cell cell) {
    int value = 0;
    for (int i = cell.from(); i < cell.to() && value < 100_000; i++) {
      if (Chars.isDigit(flow.at(i))) {
        value = 10 * value + (flow.at(i) - '0');
      }
    }
    return value;
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
    Label label = label(cell);
    if (label == null) {
      return false;
    }
    Node node = tasks.begin(label.style(), label.number(), p);
    addLabel(node, cell.from(), label.end());
    addHeading(node, new Cell(label.end(), cell.to()));
    lastRow = null;
    return true;
  }
}
