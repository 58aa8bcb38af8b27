package org.gangmu.phrase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Span;
import org.gangmu.target.MeasureTable;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetKind;

/**
 * Reads and writes the targets that official Chinese states: 全社会固定资产投资增长6%左右, 压缩至3个工作日以内,
 * 确保300个村退出、7个县摘帽, 9月底前完成施工图设计, 零就业家庭动态清零.
 *
 * <p>A number counts where it states a wanted or a reached result; names and slogans (十四五, “1+8”,
 * G345), dates, ordinals, ages and scopes (规模以上) do not. What 分别 or 均 says of several subjects
 * gives a target for each, in order. Commitment words, deadlines and verbs govern the clauses after
 * them as far as such texts mean them to.
 *
 * <p>Reading takes time linear in the length of the text, never throws on any text within the limit
 * of {@link Limits#characters()}, and folds full-width forms on a copy: phrases and spans are those
 * of the text as given. Immutable.
 */
public final class TargetPhrases {

  private static final TargetPhrases STANDARD =
      new TargetPhrases(MeasureTable.standard(), Limits.defaults());

  private final ExpressionMaker expressions;
  private final Limits limits;

  private TargetPhrases(MeasureTable measures, Limits limits) {
    this.expressions = new ExpressionMaker(measures);
    this.limits = limits;
  }

  /** Returns a reader with the standard measures and the default limits. */
  public static TargetPhrases standard() {
    return STANDARD;
  }

  /** Returns this reader with other measures. */
  public TargetPhrases withMeasures(MeasureTable measures) {
    return new TargetPhrases(requireNonNull(measures, "measures"), limits);
  }

  /** Returns this reader with other limits. */
  public TargetPhrases withLimits(Limits limits) {
    return new TargetPhrases(expressions.measures(), requireNonNull(limits, "limits"));
  }

  /**
   * Returns the targets of a phrase, a sentence or paragraphs parted by line ends, in the order of
   * the text; spans are those in {@code text}.
   *
   * @throws IllegalArgumentException if the text has more characters than the limit
   */
  public ImmutableList<Target> read(String text, PhraseContext context) {
    checkLength(requireNonNull(text, "text"));
    requireNonNull(context, "context");
    FoldedText folded = FoldedText.of(text);
    List<Found> found = new ArrayList<>();
    SentenceReader reader = new SentenceReader(folded, context, expressions, found);
    int start = 0;
    for (int i = 0; i <= folded.length; i++) {
      if (i == folded.length || folded.chars[i] == '\n') {
        if (i > start) {
          reader.readParagraph(start, i);
        }
        start = i + 1;
      }
    }
    ImmutableList.Builder<Target> targets = ImmutableList.builderWithExpectedSize(found.size());
    for (Found each : found) {
      targets.add(target(each, folded, text));
    }
    return targets.build();
  }

  /**
   * Returns the day that words of time name where they stand for themselves, as after 完成时限： or in a
   * column of deadlines: the last day of what they say (9月底前, 2026年上半年, 年底), the latest where they
   * name several; a year they state holds for the months after it. Empty where they name no day
   * (长期坚持, 持续推进), or a month without a year while the context has none.
   *
   * @throws IllegalArgumentException if the words have more characters than the limit
   */
  public Optional<StatedDate> readDeadline(String words, PhraseContext context) {
    checkLength(requireNonNull(words, "words"));
    requireNonNull(context, "context");
    FoldedText folded = FoldedText.of(words);
    Optional<StatedDate> latest = Optional.empty();
    for (TimeWord time : TimeReader.readAlone(folded, context.year())) {
      LocalDate date = time.date();
      if (date != null && (latest.isEmpty() || date.isAfter(latest.get().date()))) {
        Span span = span(folded, time.start(), time.end());
        latest = Optional.of(new StatedDate(date, span.of(words)));
      }
    }
    return latest;
  }

  private void checkLength(String text) {
    checkArgument(
        canRead(text),
        "text must have at most %s characters (Limits.characters): %s",
        limits.characters(),
        text.length());
  }

  private static Span span(FoldedText folded, int from, int to) {
    return new Span(folded.origins[from], folded.origins[to - 1] + 1);
  }

  /**
   * Returns an expression as a Chinese phrase: 失业率控制在4%以内, 收入同比增长6%左右.
   *
   * <p>Every expression gives a phrase, its length bounded by the size of the expression. The
   * phrase is read again, and {@link Rendering#readsBack} tells whether that gives one target with
   * an equal expression; of an expression that all of several must be met, one target for each of
   * these, in order. It does so for all forms that official text has, under names and in measures
   * that such text uses. It does not where
   *
   * <ul>
   *   <li>the name of an indicator holds a number, a comma or stop, or ends or begins with words
   *       that mean something there, as 增长, 达到 or 实现;
   *   <li>there are no Chinese words for the base, measure, scale or margin, or none that official
   *       text uses: 百亿, a band whose ends differ in scale, doublings that fall;
   *   <li>it is a milestone, which is one by its time: it is read back in a target with a deadline;
   *   <li>any or so many of several are enough, or the text is {@linkplain TargetExpression.Opaque
   *       opaque}: such phrases are for people.
   * </ul>
   */
  public Rendering write(TargetExpression expression) {
    requireNonNull(expression, "expression");
    return new PhraseWriter(this, PhraseContext.none()).write(expression);
  }

  /**
   * Returns a target as a Chinese phrase that needs no context: 2026年9月30日前确保失业率控制在4%以内.
   *
   * @see #write(Target, PhraseContext)
   */
  public Rendering write(Target target) {
    return write(target, PhraseContext.none());
  }

  /**
   * Returns a target as a Chinese phrase to be read in a context: its scope, deadline, commitment
   * and expression; 目前 before what was reached.
   *
   * <p>The deadline stands in its own words where these mean the day in the context, as 9月底前 does
   * in that of a year, else as 2026年9月30日前. {@link Rendering#readsBack} tells whether reading the
   * phrase in the context gives the expression as in {@link #write(TargetExpression)}, with kind,
   * commitment and day of the deadline; the measure kind is in no words, and a scope stands apart
   * and is not read back.
   */
  public Rendering write(Target target, PhraseContext context) {
    requireNonNull(target, "target");
    requireNonNull(context, "context");
    return new PhraseWriter(this, context).write(target);
  }

  /** Returns whether a text is within the limit. */
  boolean canRead(String text) {
    return text.length() <= limits.characters();
  }

  private static Target target(Found found, FoldedText folded, String text) {
    Span span = span(folded, found.from(), found.to());
    return Target.builder()
        .kind(found.past() ? TargetKind.ACTUAL : TargetKind.TARGET)
        .expression(found.expression())
        .deadline(Optional.ofNullable(found.deadline()))
        .commitment(found.commitment())
        .phrase(span.of(text))
        .source(span)
        .build();
  }
}
