package org.gangmu.conformance.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.conformance.laws.LedgerCodec;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Tasks as CSV: each cell in quotation marks, a reversible apostrophe before what could be a
 * formula, and a last row with the number of tasks. It has no column for what a task is not to be
 * told of. Keeps all laws of ledgers.
 */
class TaskLedger implements LedgerCodec<TaskLedger.Tasks> {

  private static final ImmutableList<String> HEAD = ImmutableList.of("编号", "任务", "责任单位", "权重");
  private static final String END = "合计";

  /** One task; its secret is in no ledger. */
  record Row(String id, String title, ImmutableList<String> units, int weight, String secret) {

    Row withSecret(String newSecret) {
      return new Row(id, title, units, weight, newSecret);
    }
  }

  /** Tasks in the order of their ids, which are different. */
  record Tasks(ImmutableList<Row> rows) {}

  /** What a ledger is refused for. */
  enum Fault implements Code {
    LEDGER;

    @Override
    public String id() {
      return "ledger.fault";
    }
  }

  @Override
  public byte[] write(Tasks tasks) {
    return text(table(tasks)).getBytes(UTF_8);
  }

  List<List<String>> table(Tasks tasks) {
    List<List<String>> table = new ArrayList<>();
    table.add(HEAD);
    for (Row row : tasks.rows()) {
      table.add(
          List.of(
              guarded(row.id()),
              guarded(row.title()),
              guarded(String.join("、", row.units())),
              number(row.weight())));
    }
    table.add(List.of(END, number(tasks.rows().size()), "", ""));
    return table;
  }

  String number(int number) {
    return Integer.toString(number);
  }

  String text(List<List<String>> table) {
    return table.stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  /** Marks what begins with a sign for formulas or with the mark, at once or after blanks. */
  String guarded(String cell) {
    String begin = cell.stripLeading();
    int at = 0;
    while (at < cell.length() && Character.isSpaceChar(cell.charAt(at))) {
      at++;
    }
    boolean doubtful = at < cell.length() && "=+-@＝＋－＠\t\r\n'".indexOf(cell.charAt(at)) >= 0;
    return doubtful || cell.equals(END) || begin.startsWith("'") ? "'" + cell : cell;
  }

  String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  @Override
  public Outcome<Tasks> read(byte[] ledger) {
    String text = decoded(ledger);
    if (text == null) {
      return refused("text must be UTF-8 or GB18030", 1);
    }
    List<List<String>> table = new ArrayList<>();
    String open = parse(text, table);
    if (!open.isEmpty()) {
      return refused(open, 1);
    }
    return read(table);
  }

  @Nullable String decoded(byte[] ledger) {
    for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"))) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(ledger)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // the next one
      }
    }
    return null;
  }

  private static String parse(String text, List<List<String>> table) {
    int at = 0;
    List<String> row = new ArrayList<>();
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        return "cell must be in quotation marks";
      }
      StringBuilder cell = new StringBuilder();
      at++;
      while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
        cell.append(text.charAt(at));
        at += text.charAt(at) == '"' ? 2 : 1;
      }
      if (at++ >= text.length()) {
        return "quotation mark must be closed";
      }
      row.add(cell.toString());
      if (text.startsWith(",", at)) {
        at++;
      } else if (text.startsWith("\r\n", at) || text.startsWith("\n", at)) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        table.add(row);
        row = new ArrayList<>();
      } else if (at < text.length()) {
        return "cell must end with a comma or line";
      }
    }
    if (!row.isEmpty()) {
      table.add(row);
    }
    return "";
  }

  Outcome<Tasks> read(List<List<String>> table) {
    if (table.isEmpty() || !new HashSet<>(table.get(0)).equals(Set.copyOf(HEAD))) {
      return refused("head must be " + HEAD, 1);
    }
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < table.get(0).size(); i++) {
      columns.put(table.get(0).get(i), i);
    }
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int counted = -1;
    for (List<String> cells : table.subList(1, table.size())) {
      if (cells.size() != table.get(0).size()) {
        return refused("row must have as many cells as the head: " + cells.size(), 1);
      }
      String id = cell(cells, columns, 0);
      String title = cell(cells, columns, 1);
      if (id.equals(END)) {
        counted = title.matches("[0-9]{1,9}") ? Integer.parseInt(title) : -1;
        continue;
      }
      String weight = cell(cells, columns, 3);
      if (!weight.matches("[0-9]{1,9}") || !ids.add(id)) {
        return refused("weight must be a number, and id its own: " + weight, 1);
      }
      String units = unguarded(cell(cells, columns, 2));
      rows.add(
          new Row(
              unguarded(id),
              unguarded(title),
              units.isEmpty()
                  ? ImmutableList.of()
                  : ImmutableList.copyOf(Splitter.on('、').split(units)),
              Integer.parseInt(weight),
              ""));
    }
    rows.sort(Comparator.comparing(Row::id));
    return checked(new Tasks(ImmutableList.copyOf(rows)), counted);
  }

  Outcome<Tasks> checked(Tasks tasks, int counted) {
    return counted == tasks.rows().size()
        ? Outcome.of(tasks)
        : refused("last row must tell the number of tasks: " + tasks.rows().size(), 1);
  }

  String cell(List<String> cells, Map<String, Integer> columns, int column) {
    return cells.get(requireNonNull(columns.get(HEAD.get(column))));
  }

  static Outcome<Tasks> refused(String message, int line) {
    return Outcome.failure(
        Diagnostic.error(
            Fault.LEDGER,
            message,
            new Location.InText(line, 1, new org.gangmu.diagnostic.Span(0, 0))));
  }

  @Override
  public Tasks project(Tasks tasks) {
    return new Tasks(
        tasks.rows().stream()
            .map(row -> row.withSecret(""))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public ImmutableMap<String, String> fields(Tasks tasks) {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    for (Row row : tasks.rows()) {
      fields.put(row.id() + ".title", row.title());
      fields.put(row.id() + ".units", row.units().toString());
      fields.put(row.id() + ".weight", Integer.toString(row.weight()));
      fields.put(row.id() + ".secret", row.secret());
    }
    return fields.buildOrThrow();
  }

  @Override
  public ImmutableSet<String> lost(Tasks tasks) {
    return tasks.rows().stream()
        .filter(row -> !row.secret().isEmpty())
        .map(row -> row.id() + ".secret")
        .collect(ImmutableSet.toImmutableSet());
  }
}
