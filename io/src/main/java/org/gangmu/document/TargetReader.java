package org.gangmu.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.target.Target;

/** Reads the targets of each task from its own text, with their places in the text as given. */
final class TargetReader {

  /** Headings of chapters that tell of the past. */
  private static final String[] PAST = {
    "回顾", "工作总结", "发展成就", "主要成就", "主要成绩", "取得的成绩", "工作情况", "完成情况", "进展情况", "执行情况", "工作成效", "过去一年",
    "过去五年", "现状", "基本情况", "发展基础", "发展背景", "面临形势", "存在问题", "存在的问题"
  };

  /** Headings below a chapter that tell of the past, whatever the chapter does. */
  private static final String[] PAST_BELOW = {"回顾", "现状", "发展基础", "基本情况", "面临形势"};

  /** What shows that a chapter speaks of the future too. */
  private static final String[] COMING = {"安排", "打算", "部署", "展望", "重点工作", "主要任务", "下一步"};

  /** Headings within a chapter on the past that look on. */
  private static final String[] COMING_BELOW = {"下一步", "工作打算", "工作安排"};

  /** Words of a report's paragraphs that tell of the past. */
  private static final String[] PASSED = {"过去", "这一年", "一年来", "五年来", "回顾", "去年", "成绩"};

  /** What shows that a paragraph of a report speaks of what is to come. */
  private static final String[] LOOKING_ON = {"今年", "新的一年", "下一步", "预期目标", "奋斗目标", "未来", "今后"};

  /** How far into a paragraph such words are looked for. */
  private static final int OPENING = 40;

  /** Headings are looked at so far. */
  private static final int LONGEST_HEADING = 40;

  private final Flow flow;
  private final boolean report;
  private final TargetPhrases phrases;
  private final PhraseContext context;

  TargetReader(Flow flow, Directive directive, Limits limits) {
    this.flow = flow;
    this.report = directive.kind() == DocumentKind.WORK_REPORT;
    this.phrases = TargetPhrases.standard().withLimits(limits);
    OptionalInt year = year(directive);
    this.context =
        year.isPresent() && year.getAsInt() >= 1900
            ? PhraseContext.ofYear(year.getAsInt())
            : PhraseContext.none();
  }

  /** The year of the plan, or where it has several, or none, that of the document. */
  private static OptionalInt year(Directive directive) {
    Optional<PlanPeriod> period = directive.period();
    if (period.isPresent()) {
      PlanPeriod years = period.get();
      if (years.start().getYear() == years.endInclusive().getYear()) {
        return OptionalInt.of(years.start().getYear());
      }
    }
    Optional<LocalDate> date = directive.date();
    if (date.isPresent()) {
      return OptionalInt.of(date.get().getYear());
    }
    return period.isPresent()
        ? OptionalInt.of(period.get().endInclusive().getYear())
        : OptionalInt.empty();
  }

  /** Returns a reader of the deadlines of whole tasks, in the same years. */
  DueReader dues() {
    return new DueReader(flow, phrases, context);
  }

  List<Target> read(Node node) {
    PhraseContext told = context.withPast(isPast(node));
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    read(node.heading, told, targets);
    for (List<Range> paragraph : node.body) {
      read(paragraph, told, targets);
    }
    return targets.build();
  }

  /** Reads the paragraphs outside tasks; those of a report tell of the past until one looks on. */
  List<Target> readProse(List<List<Range>> paragraphs) {
    ImmutableList.Builder<Target> targets = ImmutableList.builder();
    boolean past = report;
    for (List<Range> paragraph : paragraphs) {
      if (report) {
        past = opensWith(paragraph, LOOKING_ON) ? false : past || opensWith(paragraph, PASSED);
      }
      read(paragraph, context.withPast(past), targets);
    }
    return targets.build();
  }

  private boolean opensWith(List<Range> paragraph, String[] words) {
    Range first = paragraph.get(0);
    int end = Math.min(first.to(), first.from() + OPENING);
    for (String word : words) {
      if (flow.indexOf(word, first.from(), end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a task tells of the past: its chapter does, or a heading below it of its own. */
  private boolean isPast(Node node) {
    boolean past = false;
    for (Node each = node; each != null; each = each.parent) {
      if (each.parent == null) {
        past |= hasAny(each.heading, PAST) && !hasAny(each.heading, COMING);
      } else {
        past |= hasAny(each.heading, PAST_BELOW) && !hasAny(each.heading, COMING);
      }
      if (each.parent != null && hasAny(each.heading, COMING_BELOW)) {
        return false;
      }
    }
    return past;
  }

  private boolean hasAny(List<Range> heading, String[] words) {
    for (Range range : heading) {
      int to = Math.min(range.to(), range.from() + LONGEST_HEADING);
      for (String word : words) {
        if (flow.indexOf(word, range.from(), to) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void read(List<Range> ranges, PhraseContext told, ImmutableList.Builder<Target> targets) {
    StringBuilder text = new StringBuilder();
    for (Range range : ranges) {
      flow.appendWritten(text, range.from(), range.to());
    }
    for (Target target : phrases.read(text.toString(), told)) {
      Span span = target.source().orElseThrow();
      int from = flow.origin(place(ranges, span.start()));
      int to = flow.origin(place(ranges, span.end() - 1)) + 1;
      targets.add(target.toBuilder().source(new Span(from, to)).build());
    }
  }

  /** Where in the flow a character of the joined ranges stands. */
  private static int place(List<Range> ranges, int index) {
    int rest = index;
    for (Range range : ranges) {
      int length = range.to() - range.from();
      if (rest < length) {
        return range.from() + rest;
      }
      rest -= length;
    }
    throw new IndexOutOfBoundsException("no such character: " + index);
  }
}
