package org.gangmu.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.calendar.StatedDate;
import org.gangmu.io.text.Chars;
import org.gangmu.phrase.Words.Head;
import org.gangmu.target.Commitment;
import org.gangmu.target.TargetExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads one paragraph, sentence by sentence and clause by clause, and carries on what a clause
 * leaves to those before it: the commitment, the deadline, what was spoken of.
 */
final class SentenceReader {

  private static final WordTrie<Boolean> DONE =
      new WordTrie<Boolean>()
          .add(true, "目前已 已建成 已完成 已实现 已达 累计已 现已 业已 已超过 已突破 已增至 已降至 已累计 到目前的 至目前的");

  /** Words at the head of a clause that turn the sentence to the past, until a time to come. */
  private static final WordTrie<Boolean> PAST_HEAD =
      new WordTrie<Boolean>()
          .add(true, "目前 截至 截止 近年来 近几年来 五年来 一年来 过去一年 过去五年 几年来 多年来 三年来 两年来 “十一五”期间 “十二五”期间 “十三五”期间");

  private static final WordTrie<Boolean> PLACE =
      new WordTrie<Boolean>().add(true, "区 区域 地区 流域 海域 湖 山 江 河 岛");

  private static final WordTrie<Boolean> WORK =
      new WordTrie<Boolean>().add(true, "项目 工程 企业 公司 产品 园区 基地");

  /** How long a condition introduced by 完成 is looked for. */
  private static final int LONGEST_BEFORE = 12;

  private final FoldedText text;
  private final PhraseContext context;
  private final TimeReader times;
  private final FigureFinder finder;
  private final FigureGrammar grammar;
  private final AimReader aims;
  private final List<Found> found;

  // carried on within a paragraph, a sentence, a chain of clauses
  private @Nullable StatedDate paragraphDeadline;
  private @Nullable StatedDate sentenceDeadline;
  private Commitment commitment = Commitment.EXPECTED;
  private boolean duty;
  private boolean pastParagraph;
  private boolean pastSentence;

  /** Whether commitment and time stand together at the head and govern the whole sentence. */
  private boolean governed;

  /** Whether the sentence tells what a place or a piece of work is like. */
  private boolean describing;

  private @Nullable StatedDate milestonesBy;

  /** A last day that stands before a comma, for the clause behind it. */
  private @Nullable StatedDate nextBy;

  /** The last day that opens the sentence, for the works after the first. */
  private @Nullable StatedDate worksBy;

  /** The periods that are all of the clause before, for the 分别 of this one. */
  private List<StatedDate> lastPeriods = List.of();

  /** Whether the sentence is to be done by a day there is none of. */
  private boolean dayless;

  private int scanned;

  SentenceReader(
      FoldedText text, PhraseContext context, ExpressionMaker expressions, List<Found> found) {
    this.text = text;
    this.context = context;
    this.times = new TimeReader(text, context.year());
    this.finder = new FigureFinder(text);
    this.grammar = new FigureGrammar(text, expressions, context.past());
    this.aims = new AimReader(text, expressions);
    this.found = found;
  }

  void readParagraph(int from, int to) {
    paragraphDeadline = null;
    pastParagraph = false;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Chars.isFullStop(text.chars[i])) {
        if (i > start) {
          readSentence(start, i, start == from);
        }
        start = i + 1;
      }
    }
  }

  private void readSentence(int from, int to, boolean opensParagraph) {
    sentenceDeadline = paragraphDeadline;
    commitment = Commitment.EXPECTED;
    duty = false;
    milestonesBy = null;
    nextBy = null;
    worksBy = null;
    dayless = false;
    lastPeriods = List.of();
    pastSentence = pastParagraph;
    governed = false;
    describing = false;
    grammar.beginSentence();
    boolean first = true;
    for (Clause clause : Clause.of(text, from, to)) {
      readClause(clause, opensParagraph && first);
      first = false;
    }
  }

  private void readClause(Clause clause, boolean opensParagraph) {
    List<TimeWord> stated = times.read(clause.from(), clause.to());
    List<Figure> figures = finder.find(clause.from(), clause.to(), stated);
    int head = readHead(clause, stated, !figures.isEmpty(), opensParagraph);
    Commitment carried = commitment;
    boolean carriedDuty = duty;
    figures.removeIf(figure -> figure.start < head);
    scanned = head;
    StatedDate deadline = deadline(stated);
    List<StatedDate> each = periods(clause, stated, figures);
    boolean past = context.past() || pastSentence || isDone(clause);
    int before = found.size();
    describing |= describes(clause, past);
    grammar.read(
        clause,
        head,
        figures,
        stated,
        (expression, start, end, figureAt) -> {
          Commitment promised = past ? Commitment.EXPECTED : commitmentAt(figureAt);
          StatedDate by = deadlineAt(figureAt, figures, each, deadline);
          boolean stands = expression instanceof TargetExpression.Level;
          boolean wanted = !past && (by != null || promised != Commitment.EXPECTED);
          if (!describing || !stands || wanted) {
            found.add(new Found(expression, start, end, past ? null : by, promised, past));
          }
        });
    boolean measured = found.size() > before;
    nextBy = measured ? null : nextBy;
    Commitment aimed = past ? Commitment.EXPECTED : commitmentAt(clause.to());
    aims.read(
        clause,
        head,
        figures,
        stated,
        (expression, start, end, at) ->
            found.add(new Found(expression, start, end, past ? null : deadline, aimed, past)));
    if (!measured && !past && !clause.inner() && !aims.isCondition(clause)) {
      milestone(clause, head, stated, aimed);
    }
    if (figures.isEmpty()) {
      // 在实际工作中争取更好结果 promises nothing of what follows
      commitment = carried;
      duty = carriedDuty;
    }
  }

  /** 该区地处…，面积… tells what is there; so does 该项目…, where no results are told. */
  private boolean describes(Clause clause, boolean past) {
    if (!text.startsWith("该", clause.from(), clause.to())) {
      return false;
    }
    int noun = clause.from() + 1;
    return PLACE.at(text, noun, clause.to()) != null
        || (!past && WORK.at(text, noun, clause.to()) != null);
  }

  static void markStarts(byte[] table) {
    DONE.markStarts(table, Starts.PAST);
    Words.COMMITMENT.markStarts(table, Starts.COMMITMENT);
    Words.DUTY.markStarts(table, Starts.COMMITMENT);
    Words.NO_HEAD.markStarts(table, Starts.COMMITMENT);
  }

  private boolean isDone(Clause clause) {
    int i = text.next(Starts.PAST, clause.from(), clause.to());
    while (i < clause.to()) {
      if (DONE.at(text, i, clause.to()) != null) {
        return true;
      }
      i = text.next(Starts.PAST, i + 1, clause.to());
    }
    return false;
  }

  // ---- what stands at the head

  /** Reads commitment, time and joining words at the head; returns where the rest begins. */
  private int readHead(
      Clause clause, List<TimeWord> stated, boolean hasFigures, boolean opensParagraph) {
    int at = clause.from();
    int time = 0;
    boolean timed = false;
    boolean promised = false;
    while (at < clause.to()) {
      if (text.chars[at] == '”') {
        at++;
        continue;
      }
      if (time < stated.size() && stated.get(time).start() <= at) {
        TimeWord word = stated.get(time++);
        timed |= readTime(word, opensParagraph);
        at = Math.max(at, word.end());
        continue;
      }
      WordTrie.Match<Boolean> past = PAST_HEAD.at(text, at, clause.to());
      if (past != null) {
        pastSentence = true;
        pastParagraph |= opensParagraph;
        at = past.end();
        continue;
      }
      WordTrie.Match<Head> match = Words.HEAD.at(text, at, clause.to());
      if (match == null || Words.NO_HEAD.at(text, at, clause.to()) != null) {
        break;
      }
      if (match.value() == Head.ACTIVITY || match.value() == Head.WORK) {
        endCommitment(match.value(), promised || clause.inner(), hasFigures);
        break;
      }
      boolean vague = text.startsWith("更好", match.end(), clause.to());
      if ((match.value() == Head.BINDING || match.value() == Head.STRETCH) && !vague) {
        commitment = of(match.value());
        duty = false;
        promised = true;
      }
      at = match.end();
    }
    governed |= timed && promised;
    if (duty && Words.CREATION.at(text, at, clause.to()) != null) {
      duty = text.startsWith("治理", at, clause.to());
    }
    return at;
  }

  /** A new activity ends what was carried on; work that has figures goes on with it. */
  private void endCommitment(Head verb, boolean kept, boolean hasFigures) {
    if (kept || governed) {
      return;
    }
    if (verb == Head.ACTIVITY || !hasFigures) {
      commitment = Commitment.EXPECTED;
      duty = false;
    }
  }

  /** Takes a time at the head; returns whether it is one to come. */
  private boolean readTime(TimeWord word, boolean opensParagraph) {
    dayless = word.isImpossible() || (dayless && word.date() == null);
    if (dayless) {
      sentenceDeadline = null;
      milestonesBy = null;
      nextBy = null;
      return false;
    }
    if (word.date() != null && !word.past()) {
      pastSentence = false;
      sentenceDeadline = new StatedDate(word.date(), words(word));
      milestonesBy = word.carries() ? sentenceDeadline : null;
      nextBy = word.firm() && isComma(word.end()) ? sentenceDeadline : null;
      worksBy = nextBy;
      paragraphDeadline = opensParagraph ? sentenceDeadline : paragraphDeadline;
      return true;
    }
    if (word.past() && word.date() == null) {
      sentenceDeadline = null;
      // 去年底企业数量超过5万户 tells where things stood
      boolean stood = "底末".indexOf(text.chars[word.end() - 1]) >= 0 && !isStandard(word.end());
      boolean since = text.startsWith("以来", word.end(), text.length);
      boolean whole = (isComma(word.end()) || stood || since) && !word.carries();
      pastSentence |= whole;
      pastParagraph |= whole && opensParagraph;
    }
    return false;
  }

  /** Whether what follows a time makes a measure of it: 去年底的水平, 上年末基数. */
  private boolean isStandard(int at) {
    return at < text.length && "的基水相同".indexOf(text.chars[at]) >= 0;
  }

  private boolean isComma(int at) {
    return at < text.length && (text.chars[at] == ',' || text.chars[at] == '，');
  }

  private static Commitment of(Head head) {
    return head == Head.BINDING ? Commitment.BINDING : Commitment.STRETCH;
  }

  private String words(TimeWord word) {
    return text.string(word.start(), word.end());
  }

  /**
   * The commitment of what stands at a place: the last word before it, or what was carried on.
   * Places are asked for in order, so that a clause is looked through once.
   */
  private Commitment commitmentAt(int place) {
    scanned = text.next(Starts.COMMITMENT, scanned, Math.max(scanned, place));
    while (scanned < place) {
      boolean other =
          Words.NO_HEAD.at(text, scanned, place) != null
              && !(text.startsWith("争取", scanned, place) && text.contains("实现", scanned, place));
      WordTrie.Match<Head> word = other ? null : Words.COMMITMENT.at(text, scanned, place);
      WordTrie.Match<Boolean> done = Words.DUTY.at(text, scanned, place);
      if (word != null) {
        commitment = of(word.value());
        scanned = word.end();
      } else if (done != null) {
        duty |= done.value() && !isBefore(done.end());
        scanned = done.end();
      } else {
        scanned++;
      }
      scanned = text.next(Starts.COMMITMENT, scanned, Math.max(scanned, place));
    }
    return commitment == Commitment.EXPECTED && duty ? Commitment.BINDING : commitment;
  }

  /** 完成审批后1个工作日内: what is done before is no duty here. */
  private boolean isBefore(int from) {
    for (int i = from; i < Math.min(text.length, from + LONGEST_BEFORE); i++) {
      char c = text.chars[i];
      if (c == '后') {
        return true;
      }
      if (Chars.isDigit(c) || c == '，' || c == ',') {
        return false;
      }
    }
    return false;
  }

  // ---- deadlines

  private @Nullable StatedDate deadline(List<TimeWord> stated) {
    StatedDate own = null;
    for (TimeWord word : stated) {
      if (word.date() != null && !word.past()) {
        own = new StatedDate(word.date(), words(word));
      }
    }
    if (own != null) {
      return own;
    }
    for (TimeWord word : stated) {
      if (word.isImpossible()) {
        return null;
      }
    }
    if (dayless) {
      return null;
    }
    return sentenceDeadline != null ? sentenceDeadline : context.deadline().orElse(null);
  }

  /** Returns the last day of each period before 分别 where there are as many as figures behind it. */
  private List<StatedDate> periods(Clause clause, List<TimeWord> stated, List<Figure> figures) {
    List<StatedDate> before = lastPeriods;
    lastPeriods = List.of();
    if (stated.size() < 2 && before.isEmpty()) {
      return before;
    }
    List<StatedDate> own = new ArrayList<>();
    int end = clause.from();
    for (TimeWord time : stated) {
      boolean joined = time.start() == end + 1 && "、和与及".indexOf(text.chars[end]) >= 0;
      if (!own.isEmpty() && !joined) {
        own.clear();
      }
      LocalDate day = times.lastDayOf(time);
      if (day != null) {
        own.add(new StatedDate(day, words(time)));
      }
      end = time.end();
    }
    boolean whole = own.size() == stated.size() && end == clause.to();
    lastPeriods = whole && own.size() > 1 ? own : List.of();
    List<StatedDate> periods = own.size() > 1 ? own : before;
    int each = text.find("分别", own.size() > 1 ? end : clause.from(), clause.to());
    return each >= 0
            && !periods.isEmpty()
            && figures.size() == periods.size()
            && figures.get(0).start > each
            && figures.get(0).upper == null
        ? periods
        : List.of();
  }

  private static @Nullable StatedDate deadlineAt(
      int figureAt, List<Figure> figures, List<StatedDate> each, @Nullable StatedDate deadline) {
    for (int i = 0; i < each.size(); i++) {
      if (figures.get(i).start == figureAt) {
        return each.get(i);
      }
    }
    return deadline;
  }

  private void milestone(Clause clause, int head, List<TimeWord> stated, Commitment aimed) {
    TimeWord by = null;
    boolean dayless = false;
    boolean work = nextBy == null && Words.WORK_OF_ITS_OWN.at(text, head, clause.to()) != null;
    StatedDate date = milestonesBy != null ? milestonesBy : work ? worksBy : nextBy;
    for (TimeWord word : stated) {
      boolean vague =
          word.end() - word.start() <= 3 && "今全本当".indexOf(text.chars[word.start()]) >= 0;
      boolean sure =
          word.firm() || (!vague && Words.DELIVERY.occurs(text, word.end(), clause.to()));
      if (sure && !word.past() && word.date() != null) {
        by = word;
        date = new StatedDate(word.date(), words(word));
      } else if (word.firm() && !word.past() && word.date() == null) {
        // by 2月30日 is by no day, but by a time
        by = word;
        dayless = true;
      }
    }
    int said = clause.to() - head - (by == null || by.start() < head ? 0 : by.end() - by.start());
    boolean how = by == null && Words.CIRCUMSTANCE.at(text, head, clause.to()) != null;
    boolean next = nextBy != null || (work && worksBy != null);
    if (by == null && !next && !Words.DELIVERY.occurs(text, head, clause.to())) {
      return;
    }
    if ((date == null && !dayless) || said < 2 || how) {
      return;
    }
    nextBy = null;
    StatedDate day = dayless ? null : date;
    aims.milestone(
        clause,
        head,
        stated,
        (expression, start, end, at) ->
            found.add(new Found(expression, start, end, day, aimed, false)));
  }
}
