package org.gangmu.conformance.jqwik;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.TextReading;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/** Reads outlines of two levels line by line; keeps all laws of readers. */
class PlainReader implements DirectiveTextReader {

  private static final String NUMERALS = "一二三四五六七八九";

  private static final ImmutableMap<String, Role> WORDS =
      ImmutableMap.of("牵头单位:", Role.LEAD, "责任单位:", Role.RESPONSIBLE, "配合单位:", Role.COOPERATING);

  /** What a text is refused for. */
  enum Fault implements Code {
    BLANK;

    @Override
    public String id() {
      return "plain.blank";
    }
  }

  /** One line: where it stands, and what it says without blanks and width. */
  record Line(Span span, String words) {}

  @Override
  public TextReading read(String text) {
    List<Line> lines = lines(text);
    ImmutableList<Span> spans =
        lines.stream().map(Line::span).collect(ImmutableList.toImmutableList());
    if (text.isBlank()) {
      Diagnostic error = Diagnostic.error(Fault.BLANK, "text must not be blank", Location.whole());
      return new TextReading(Outcome.failure(error), spans);
    }
    return new TextReading(Outcome.of(plan(lines)), spans);
  }

  List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!pair && (isLineEnd(c) || i == text.length() - 1)) {
        lines.add(new Line(new Span(start, i + 1), plain(text.substring(start, i + 1))));
        start = i + 1;
      }
    }
    return lines;
  }

  boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028';
  }

  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(line, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private Plan plan(List<Line> lines) {
    Directive.Builder directive = Directive.builder().kind(DocumentKind.PLAN);
    lines.stream()
        .map(Line::words)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .filter(words -> label(words).isEmpty())
        .ifPresent(directive::title);
    TaskTree.Builder tree = TaskTree.builder();
    int chapter = TaskTree.NONE;
    List<Task> tasks = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    for (Line line : lines) {
      String label = label(line.words());
      if (!label.isEmpty()) {
        String heading = line.words().substring(label.length());
        int note = note(heading);
        Task task =
            Task.builder()
                .id(TaskId.of("t" + (tasks.size() + 1)))
                .label(label)
                .heading(heading.substring(0, note))
                .responsibility(duties(heading.substring(note)))
                .addSources(line.span())
                .build();
        boolean top = label.endsWith("、");
        parents.add(top ? TaskTree.NONE : chapter);
        chapter = top ? tasks.size() : chapter;
        tasks.add(task);
      } else if (!tasks.isEmpty() && line.words().startsWith("(")) {
        Task last = tasks.get(tasks.size() - 1);
        tasks.set(
            tasks.size() - 1,
            last.toBuilder().responsibility(duties(line.words())).addSources(line.span()).build());
      }
    }
    for (Task task : finished(tasks)) {
      tree.add(task, parents.get(tree.size()));
    }
    return Plan.builder().directive(directive.build()).tasks(tree.build()).build();
  }

  List<Task> finished(List<Task> tasks) {
    return tasks;
  }

  private static String label(String words) {
    if (words.length() > 1 && NUMERALS.indexOf(words.charAt(0)) >= 0 && words.charAt(1) == '、') {
      return words.substring(0, 2);
    }
    boolean bracketed =
        words.length() > 2
            && words.charAt(0) == '('
            && NUMERALS.indexOf(words.charAt(1)) >= 0
            && words.charAt(2) == ')';
    return bracketed ? words.substring(0, 3) : "";
  }

  /** Returns where the note at the end of a heading begins; its end where there is none. */
  int note(String heading) {
    return WORDS.keySet().stream()
        .mapToInt(word -> heading.indexOf("(" + word))
        .filter(start -> start >= 0)
        .min()
        .orElse(heading.length());
  }

  Responsibility duties(String note) {
    List<Assignment> assignments = new ArrayList<>();
    if (note.isEmpty()) {
      return Responsibility.none();
    }
    String inner = note.substring(1, note.endsWith(")") ? note.length() - 1 : note.length());
    for (String list : Splitter.on(';').split(inner)) {
      Optional<Map.Entry<String, Role>> word =
          WORDS.entrySet().stream().filter(each -> list.startsWith(each.getKey())).findFirst();
      if (word.isPresent()) {
        Splitter.on('、')
            .omitEmptyStrings()
            .splitToStream(list.substring(word.get().getKey().length()))
            .filter(unit -> !unit.isBlank() && unit.length() < 100)
            .forEach(unit -> assignments.add(Assignment.of(unit, role(word.get().getValue()))));
      }
    }
    return Responsibility.builder().assignments(ImmutableList.copyOf(assignments)).build();
  }

  Role role(Role told) {
    return told;
  }
}
