package org.gangmu.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gangmu.calendar.StatedDate;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetKind;

/**
 * Writes targets as Chinese phrases, and reads each to see whether it says what was meant.
 *
 * <p>Of several ways to say a thing the first that reads back is taken, or else the first that says
 * it among other things, or else the first. The ways are few and of bounded length beyond that of
 * the names, so that the work is linear in the size of the expression.
 */
final class PhraseWriter {

  private static final PhraseForms FORMS = new PhraseForms();

  /** Longer words for a day are not tried. */
  private static final int LONGEST_DATE = 40;

  /** A simple expression that takes more words is not tried; names so long are not read whole. */
  private static final int LONGEST_CLAUSE = 2_000;

  /** What tells of results. */
  private static final String PAST = "目前，";

  private final TargetPhrases phrases;
  private final PhraseContext context;

  PhraseWriter(TargetPhrases phrases, PhraseContext context) {
    this.phrases = phrases;
    this.context = context;
  }

  /** Writes an expression alone. */
  Rendering write(TargetExpression expression) {
    return write(expression, ImmutableList.of(""), target -> true);
  }

  /** Writes a target, with scope, deadline and commitment before its expression. */
  Rendering write(Target target) {
    Optional<LocalDate> day = target.deadline().map(StatedDate::date);
    return write(
        target.expression(),
        heads(target),
        read ->
            target.scope().isEmpty()
                && read.kind() == target.kind()
                && read.commitment() == target.commitment()
                && read.deadline().map(StatedDate::date).equals(day));
  }

  /**
   * Writes an expression behind one of several heads.
   *
   * @param heads what may stand before it, the first where nothing is read back
   * @param rest what else must be true of each target read
   */
  private Rendering write(
      TargetExpression expression, ImmutableList<String> heads, Predicate<Target> rest) {
    if (expression instanceof AtLeastOf combination) {
      return write(combination, heads, rest);
    }
    ImmutableList<TargetExpression> wanted = ImmutableList.of(expression);
    ImmutableList<String> forms = expression.accept(FORMS);
    String alone = PhraseForms.alone(expression);
    String next = null;
    for (String form : alone.isEmpty() ? forms : Iterables.concat(List.of(alone), forms)) {
      for (String head : heads) {
        String text = head + form;
        List<Target> read = text.length() > LONGEST_CLAUSE ? ImmutableList.of() : read(text);
        if (isAsWanted(read, wanted, rest)) {
          return new Rendering(text, true);
        }
        next = next == null && isAmong(read, expression) ? text : next;
      }
    }
    return new Rendering(next == null ? heads.get(0) + forms.get(0) : next, false);
  }

  private Rendering write(
      AtLeastOf combination, ImmutableList<String> heads, Predicate<Target> rest) {
    List<TargetExpression> parts = new ArrayList<>();
    if (!collectAll(combination, parts)) {
      return new Rendering(heads.get(0) + said(combination), false);
    }
    List<String> words = new ArrayList<>();
    for (TargetExpression part : parts) {
      words.add(said(part));
    }
    for (String stop : new String[] {"；", "。"}) {
      for (String head : heads) {
        // a stop ends what the head governs, a semicolon does not
        String again = stop.equals("。") ? stop + head : stop;
        String text = head + String.join(again, words);
        if (isAsWanted(read(text), parts, rest)) {
          return new Rendering(text, true);
        }
      }
    }
    return new Rendering(heads.get(0) + String.join("；", words), false);
  }

  /** Returns what a phrase is read as, nothing where it is too long. */
  private List<Target> read(String text) {
    return phrases.canRead(text) ? phrases.read(text, context) : ImmutableList.of();
  }

  private static boolean isAmong(List<Target> read, TargetExpression expression) {
    for (Target target : read) {
      if (target.expression().equals(expression)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsWanted(
      List<Target> read, List<TargetExpression> wanted, Predicate<Target> rest) {
    if (read.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      Target target = read.get(i);
      if (!target.expression().equals(wanted.get(i)) || !rest.test(target)) {
        return false;
      }
    }
    return true;
  }

  // ---- combinations, at most AtLeastOf.DEEPEST deep

  /** Collects the simple parts where all of them must be met; returns whether that is so. */
  private static boolean collectAll(AtLeastOf combination, List<TargetExpression> parts) {
    if (!combination.isAll()) {
      return false;
    }
    for (TargetExpression part : combination.parts()) {
      if (!(part instanceof AtLeastOf inner)) {
        parts.add(part);
      } else if (!collectAll(inner, parts)) {
        return false;
      }
    }
    return true;
  }

  /** Says an expression for people, one simple part after the other. */
  private String said(TargetExpression expression) {
    if (!(expression instanceof AtLeastOf combination)) {
      return write(expression).text();
    }
    int count = combination.parts().size();
    String start =
        combination.isAll() || combination.isAny()
            ? ""
            : "以下" + count + "项中至少完成" + combination.count() + "项：";
    StringBuilder text = new StringBuilder(start);
    String separator = "";
    for (TargetExpression part : combination.parts()) {
      text.append(separator);
      boolean brackets = part instanceof AtLeastOf;
      text.append(brackets ? "（" : "").append(said(part)).append(brackets ? "）" : "");
      separator = combination.isAny() ? "，或" : "；";
    }
    return text.toString();
  }

  // ---- what stands before an expression

  private ImmutableList<String> heads(Target target) {
    String scope = target.scope().isEmpty() ? "" : target.scope() + "：";
    if (target.kind() == TargetKind.ACTUAL) {
      return ImmutableList.of(scope + (context.past() ? "" : PAST));
    }
    String commitment = Words.commitment(target.commitment());
    if (target.deadline().isEmpty()) {
      return ImmutableList.of(scope + commitment);
    }
    StatedDate deadline = target.deadline().orElseThrow();
    List<String> heads = new ArrayList<>();
    for (String by : dates(deadline)) {
      heads.add(scope + by + commitment);
      heads.add(scope + by + "，" + commitment);
      heads.add(scope + by + "：" + commitment);
    }
    return ImmutableList.copyOf(heads);
  }

  /** The words for a day: its own where they mean it here, and those that mean it anywhere. */
  private List<String> dates(StatedDate deadline) {
    LocalDate day = deadline.date();
    String plain = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前";
    String words = deadline.words();
    if (words.isBlank() || words.length() > LONGEST_DATE) {
      return List.of(plain);
    }
    FoldedText text = FoldedText.of(words);
    List<TimeWord> times = new TimeReader(text, context.year()).read(0, text.length);
    boolean meant =
        times.size() == 1
            && times.get(0).start() == 0
            && times.get(0).end() == text.length
            && day.equals(times.get(0).date());
    return meant ? List.of(words, plain) : List.of(plain);
  }
}
