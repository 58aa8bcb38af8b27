package org.gangmu.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.matrix.Duty;
import org.gangmu.matrix.LeadCheck;
import org.gangmu.matrix.ResponsibilityMatrix;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;

/**
 * Prints a table of tasks and units with a mark for each role.
 *
 * <p>The names of the units stand upright over their columns, one character a line, so that a long
 * name takes no more room than its mark. A table wider than the line goes on below, with the rows
 * that have a mark there.
 */
final class MatrixView {

  /** The characters of a unit's name that stand over its column. */
  private static final int LONGEST_HEAD = 16;

  /** The cells of a line that go to the title of a task. */
  private static final int TITLE = 34;

  private static final String OPEN_LIST = "等";

  private final TaskTree tree;
  private final ResponsibilityMatrix matrix;
  private final Page page;
  private final int margin;
  private final int table;

  private MatrixView(TaskTree tree, ResponsibilityMatrix matrix, Page page) {
    this.tree = tree;
    this.matrix = matrix;
    this.page = page;
    this.margin =
        2 + matrix.tasks().stream().mapToInt(id -> DisplayWidth.of(id.text())).max().orElse(0);
    this.table = margin + TITLE + 2;
  }

  /**
   * Prints the table.
   *
   * @param matrix has the tasks of the tree as its rows, in document order
   * @param width the cells of the widest line
   */
  static void print(TaskTree tree, ResponsibilityMatrix matrix, int width, Page page) {
    MatrixView view = new MatrixView(tree, matrix, page);
    List<Column> columns = view.columns();
    for (List<Column> block : view.blocks(columns, width)) {
      view.print(block);
      page.newLine();
    }
    view.printLegend(columns);
    view.printCheck();
  }

  private List<Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (UnitName unit : matrix.units()) {
      columns.put(unit.text(), new Column(unit.text()));
    }
    Column open = new Column(OPEN_LIST);
    for (int row = 0; row < matrix.tasks().size(); row++) {
      TaskId id = matrix.tasks().get(row);
      for (Duty duty : matrix.duties(id)) {
        column(columns, duty.unit()).add(row, duty);
      }
      for (Role role : tree.get(row).responsibility().openEnded()) {
        open.put(row, open.cells.getOrDefault(row, "") + RoleMark.of(role));
      }
    }
    List<Column> all = new ArrayList<>(columns.values());
    if (!open.cells.isEmpty()) {
      all.add(open);
    }
    return all;
  }

  private static Column column(Map<String, Column> columns, UnitName unit) {
    return columns.computeIfAbsent(unit.text(), Column::new);
  }

  /** Shares the columns out among lines of so many cells; each has at least one. */
  private List<List<Column>> blocks(List<Column> columns, int width) {
    List<List<Column>> blocks = new ArrayList<>();
    int used = 0;
    for (Column column : columns) {
      if (blocks.isEmpty() || used + column.width() > width) {
        blocks.add(new ArrayList<>());
        used = table;
      }
      blocks.get(blocks.size() - 1).add(column);
      used += column.width() + 1;
    }
    return blocks;
  }

  private void print(List<Column> block) {
    int height = block.stream().mapToInt(column -> column.head.length).max().orElse(0);
    for (int line = 0; line < height; line++) {
      int at = table;
      for (Column column : block) {
        int index = line - (height - column.head.length);
        if (index >= 0) {
          page.tab(at).print(Style.HEADING, Character.toString(column.head[index]));
        }
        at += column.width() + 1;
      }
      page.newLine();
    }
    BitSet rows = new BitSet();
    block.forEach(column -> column.cells.keySet().forEach(rows::set));
    rows.stream().forEach(row -> printRow(row, block));
  }

  private void printRow(int row, List<Column> block) {
    Task task = tree.get(row);
    page.print(Style.FAINT, task.id().text())
        .tab(margin)
        .print(DisplayWidth.cut(task.title(), TITLE));
    int at = table;
    for (Column column : block) {
      String cell = column.cells.get(row);
      if (cell != null) {
        page.tab(at).print(cell.startsWith("L") ? Style.LEAD : Style.PLAIN, cell);
      }
      at += column.width() + 1;
    }
    page.newLine();
  }

  private void printLegend(List<Column> columns) {
    ImmutableSet<Role> used =
        matrix.duties().stream().map(Duty::role).collect(ImmutableSet.toImmutableSet());
    String roles =
        Arrays.stream(Role.values())
            .filter(used::contains)
            .map(role -> "%s %s %s".formatted(RoleMark.of(role), role.word(), role.term()))
            .collect(joining("; "));
    page.print(roles.isEmpty() ? "no task names a unit" : roles).newLine();
    if (matrix.duties().stream().anyMatch(Duty::inferred)) {
      page.print("* leads by inference").newLine();
    }
    if (matrix.hasInherited()) {
      page.print("small letters: not stated by the task itself").newLine();
    }
    for (Column column : columns) {
      if (column.isCut()) {
        page.print("in full: " + column.name).newLine();
      }
    }
  }

  private void printCheck() {
    int leaves = matrix.leafTasks().size();
    LeadCheck check = matrix.checkLeaves();
    page.print(
            "%s tasks, %s of them leaves; %s units, %s duties"
                .formatted(matrix.tasks().size(), leaves, matrix.units().size(), matrix.size()))
        .newLine();
    printTasks("leaves without unit", check.withoutUnit());
    printTasks("leaves without lead", check.withoutLead());
    printTasks("leaves with several leads", check.severalLeads());
  }

  private void printTasks(String what, List<TaskId> tasks) {
    if (!tasks.isEmpty()) {
      page.print(what + ": " + tasks.stream().map(TaskId::text).collect(joining(", "))).newLine();
    }
  }

  /** A unit and its marks by row. */
  private static final class Column {

    private final String name;
    private final int[] head;
    private final Map<Integer, String> cells = new HashMap<>();
    private int width = 2;

    Column(String name) {
      this.name = name;
      int[] characters = name.codePoints().toArray();
      this.head =
          characters.length <= LONGEST_HEAD ? characters : Arrays.copyOf(characters, LONGEST_HEAD);
      if (isCut()) {
        head[LONGEST_HEAD - 1] = '…';
      }
    }

    boolean isCut() {
      return name.codePointCount(0, name.length()) > LONGEST_HEAD;
    }

    void add(int row, Duty duty) {
      String mark = RoleMark.of(duty.role());
      String shown = duty.inherited() ? mark.toLowerCase(Locale.ROOT) : mark;
      String cell = cells.getOrDefault(row, "");
      put(row, duty.inferred() ? cell + "*" : insert(cell, shown));
    }

    void put(int row, String cell) {
      cells.put(row, cell);
      width = Math.max(width, cell.length());
    }

    /** The asterisk of an inferred lead comes first from the matrix and stands last. */
    private static String insert(String cell, String mark) {
      return cell.endsWith("*") ? cell.substring(0, cell.length() - 1) + mark + "*" : cell + mark;
    }

    int width() {
      return width;
    }
  }
}
