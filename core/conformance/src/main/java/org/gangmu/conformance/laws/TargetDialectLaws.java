package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.conformance.laws.TargetDialect.Feature;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.target.Criterion;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.TargetExpression;

/** The laws of text forms of targets, each as a function of a dialect and a sample. */
public final class TargetDialectLaws {

  /** {@code read(write(e)) = e}. */
  public static final Law ROUND_TRIP =
      law(
          "TGT-1",
          "What is written of an expression reads back as an equal one, without a remark.",
          "read(write(e)) = e",
          "A target that is stored and loaded must be the one that was promised.",
          "a printer that leaves out the brackets of nested combinations");

  /** {@code write(read(write(read(s)))) = write(read(s))}. */
  public static final Law CANONICAL =
      law(
          "TGT-2",
          "Whatever text can be read is written in a form that reads as the same expression and is"
              + " then written alike.",
          "read(s) = e implies read(write(e)) = e and write(read(write(e))) = write(e)",
          "A column that is rewritten at every save shows changes that nobody made.",
          "a printer that adds a blank each time");

  /** {@code write(a) = write(b) iff a = b}. */
  public static final Law FAITHFUL =
      law(
          "TGT-3",
          "Two expressions have the same text just where they are equal.",
          "write(a) = write(b) iff a = b",
          "Targets are compared and counted by their text in a database.",
          "a printer that rounds figures");

  /** No line ends in a text. */
  public static final Law ONE_LINE =
      law(
              "TGT-4",
              "A text is one line, without control characters and without half characters.",
              "no c in write(e): control(c) or c in {U+2028, U+2029} or surrogate(c)",
              "A line end within a field breaks a ledger apart, half a character cannot be stored.",
              "a printer that begins a line for each part")
          .ifHas(Feature.ONE_LINE);

  /** {@code read(write(opaque(s))) = opaque(s)}. */
  public static final Law OPAQUE =
      law(
          "TGT-5",
          "Words that are not understood are kept to the letter, alone and among other parts.",
          "read(write(opaque(s))) = opaque(s)",
          "What a directive demands may not vanish because a program cannot read it.",
          "a printer that trims and collapses blanks");

  /** Each relation survives. */
  public static final Law RELATIONS =
      law(
          "TGT-6",
          "Whether a figure itself is included, and to which side a target strives, survives.",
          "relation(read(write(x R q))) = R for each relation R",
          "不超过4% and 低于4% differ just where it is disputed.",
          "a dialect with >= and <= only");

  /** A value or an error within the text. */
  public static final Law TOTAL =
      law(
          "TGT-7",
          "Any text gives an expression or an error that lies within it; nothing is thrown.",
          "read(s) = e, or read(s) = errors, each with 0 <= start <= end <= |s| and a message",
          "A ledger of 5,000 rows is not given up for one bad cell, and the cell has to be found.",
          "a parser that throws an index out of bounds at the end of the text");

  /** One edit off a good text. */
  public static final Law DAMAGED =
      law(
          "TGT-8",
          "A good text with its end cut off or one character changed is refused, or read as"
              + " something that keeps TGT-1.",
          "read(damage(write(e))) = e' implies read(write(e')) = e'",
          "Cells are cut at the width of a column; half a target may not pass for a whole one that"
              + " cannot be written.",
          "a parser that takes a lone bracket for a name which its printer does not quote");

  /** {@code read(s) = read(s')}. */
  public static final Law VARIANTS =
      law(
              "TGT-9",
              "Spellings that the dialect holds for the same read as equal expressions.",
              "s ~ s' implies read(s) = read(s')",
              "Two offices type 1.50 and 1.5 and mean one target.",
              "a parser that refuses tabs")
          .ifHas(Feature.VARIANTS);

  /** Time linear in the length. */
  public static final Law LINEAR =
      law(
          "TGT-10",
          "A text of 100,000 characters is read or refused within two seconds, however it nests.",
          "|s| = 100,000 implies time(read(s)) <= 2 s and no stack overflow",
          "One pasted document may not stop the service for everybody.",
          "a recursive parser without a limit of depth");

  /** {@code read(nonsense) = error}. */
  public static final Law NONSENSE =
      law(
              "TGT-11",
              "What means nothing, as a band between unlike measures, is refused with an error in"
                  + " its place, never read as something else.",
              "nonsense(s) implies read(s) = errors",
              "5% added to 个百分点 or tonnes to yuan gives figures that look right.",
              "a parser that compares the numbers and forgets the measures")
          .ifHas(Feature.REFUSES);

  /** Independent of the default locale. */
  public static final Law LOCALE_FREE =
      law(
          "TGT-12",
          "Neither reading nor writing depends on the default locale of the machine.",
          "write(e) under L = write(e) under L', and so for read",
          "A server set up in another language must not write other digits or letters.",
          "a printer that formats numbers with String.format");

  private static final List<Locale> LOCALES =
      List.of(
          Locale.ROOT,
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("de-DE"));

  private static final int LONG = 100_000;
  private static final long MOST_MILLIS = 2_000;

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          ROUND_TRIP,
          CANONICAL,
          FAITHFUL,
          ONE_LINE,
          OPAQUE,
          RELATIONS,
          TOTAL,
          DAMAGED,
          VARIANTS,
          LINEAR,
          NONSENSE,
          LOCALE_FREE);

  private TargetDialectLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** Looks at {@link #ROUND_TRIP}. */
  public static Verdict roundTrip(TargetDialect dialect, TargetExpression expression) {
    return roundTrip(ROUND_TRIP, dialect, expression);
  }

  private static Verdict roundTrip(Law law, TargetDialect dialect, TargetExpression expression) {
    String text = dialect.write(expression);
    Outcome<TargetExpression> read = dialect.read(text);
    return Verdict.equal(law, Optional.of(expression), read.value())
        .and(Verdict.that(law, read.diagnostics().isEmpty(), "remarks", read.diagnostics()))
        .with("expression", SampleJava.of(expression))
        .with("text", text);
  }

  /** Looks at {@link #CANONICAL}. */
  public static Verdict canonical(TargetDialect dialect, String text) {
    Optional<TargetExpression> read = dialect.read(text).value();
    if (read.isEmpty()) {
      return Verdict.held(CANONICAL);
    }
    String written = dialect.write(read.get());
    Optional<TargetExpression> again = dialect.read(written).value();
    return Verdict.equal(CANONICAL, read, again)
        .and(Verdict.equal(CANONICAL, Optional.of(written), again.map(dialect::write)))
        .with("text", SampleJava.of(text));
  }

  /** Looks at {@link #FAITHFUL}. */
  public static Verdict faithful(
      TargetDialect dialect, TargetExpression one, TargetExpression other) {
    return faithfully(dialect, one, other).and(faithfully(dialect, one, one));
  }

  private static Verdict faithfully(
      TargetDialect dialect, TargetExpression one, TargetExpression other) {
    String first = dialect.write(one);
    String second = dialect.write(other);
    return Verdict.that(FAITHFUL, first.equals(second) == one.equals(other), "text of one", first)
        .with("text of the other", second)
        .with("one", SampleJava.of(one))
        .with("other", SampleJava.of(other));
  }

  /** Looks at {@link #ONE_LINE}. */
  public static Verdict oneLine(TargetDialect dialect, TargetExpression expression) {
    String text = dialect.write(expression);
    boolean plain =
        text.codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || c == 0x2028
                        || c == 0x2029
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    return Verdict.that(ONE_LINE, plain, "text", text)
        .with("expression", SampleJava.of(expression));
  }

  /** Looks at {@link #OPAQUE}. */
  public static Verdict opaque(TargetDialect dialect, String words, TargetExpression beside) {
    TargetExpression alone = new TargetExpression.Opaque(words);
    return roundTrip(OPAQUE, dialect, alone)
        .and(roundTrip(OPAQUE, dialect, TargetExpression.allOf(List.of(beside, alone))));
  }

  /** Looks at {@link #RELATIONS}. */
  public static Verdict relations(TargetDialect dialect, String indicator, Quantity figure) {
    Verdict verdict = Verdict.held(RELATIONS);
    for (Relation relation : Relation.values()) {
      verdict =
          verdict.and(
              roundTrip(
                  RELATIONS,
                  dialect,
                  new TargetExpression.Level(indicator, Criterion.threshold(relation, figure))));
    }
    return verdict;
  }

  /** Looks at {@link #TOTAL}. */
  public static Verdict total(TargetDialect dialect, String text) {
    try {
      Outcome<TargetExpression> read = dialect.read(text);
      Verdict verdict = Verdict.held(TOTAL);
      if (read.value().isEmpty()) {
        for (Diagnostic error : read.errors()) {
          verdict = verdict.and(Verdict.that(TOTAL, liesWithin(error, text), "error", error));
        }
      }
      return verdict.with("text", SampleJava.of(text));
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(TOTAL, e).with("text", SampleJava.of(text));
    }
  }

  private static boolean liesWithin(Diagnostic error, String text) {
    return !error.message().isBlank()
        && error.location() instanceof Location.InText place
        && place.span().start() >= 0
        && place.span().start() <= place.span().end()
        && place.span().end() <= text.length();
  }

  /** Looks at {@link #DAMAGED}, with the character at a place changed, or all from there cut. */
  public static Verdict damaged(
      TargetDialect dialect, TargetExpression expression, int place, char changedTo) {
    String text = dialect.write(expression);
    if (text.isEmpty()) {
      return Verdict.held(DAMAGED);
    }
    int cut = Math.floorMod(place, text.length());
    String changed = text.substring(0, cut) + changedTo + text.substring(cut + 1);
    Verdict verdict = Verdict.held(DAMAGED);
    for (String damaged : List.of(text.substring(0, cut), changed, text.substring(cut))) {
      verdict = verdict.and(damaged(dialect, damaged).with("damaged text", SampleJava.of(damaged)));
    }
    return verdict.with("expression", SampleJava.of(expression));
  }

  private static Verdict damaged(TargetDialect dialect, String damaged) {
    try {
      return dialect
          .read(damaged)
          .value()
          .map(read -> roundTrip(DAMAGED, dialect, read))
          .orElse(Verdict.held(DAMAGED));
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(DAMAGED, e);
    }
  }

  /** Looks at {@link #VARIANTS}: two spellings of one expression. */
  public static Verdict variants(TargetDialect dialect, String one, String other) {
    Optional<TargetExpression> first = dialect.read(one).value();
    Optional<TargetExpression> second = dialect.read(other).value();
    return Verdict.that(VARIANTS, first.isPresent(), "not read", SampleJava.of(one))
        .and(Verdict.equal(VARIANTS, first, second))
        .with("one", SampleJava.of(one))
        .with("other", SampleJava.of(other));
  }

  /** Looks at {@link #LINEAR}: reads a piece of text, not empty, many times over. */
  public static Verdict linear(TargetDialect dialect, String piece) {
    String text = piece.repeat(LONG / piece.length());
    long start = System.nanoTime();
    try {
      Outcome<TargetExpression> read = dialect.read(text);
      long millis = (System.nanoTime() - start) / 1_000_000;
      boolean told = read.value().isPresent() || read.hasErrors();
      return Verdict.that(LINEAR, told && millis <= MOST_MILLIS, "milliseconds", millis)
          .with("piece", SampleJava.of(piece));
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(LINEAR, e).with("piece", SampleJava.of(piece));
    }
  }

  /** Looks at {@link #NONSENSE}. */
  public static Verdict nonsense(TargetDialect dialect, String text) {
    Outcome<TargetExpression> read = dialect.read(text);
    return Verdict.that(NONSENSE, read.value().isEmpty(), "read as", read.value())
        .and(
            Verdict.that(
                NONSENSE,
                read.errors().stream().allMatch(error -> liesWithin(error, text)),
                "errors",
                read.errors()))
        .with("text", SampleJava.of(text));
  }

  /**
   * Looks at {@link #LOCALE_FREE}. It sets the default locale for a moment and puts it back; other
   * threads should not depend on it meanwhile.
   */
  public static Verdict localeFree(TargetDialect dialect, TargetExpression expression) {
    Locale before = Locale.getDefault();
    String text = dialect.write(expression);
    Optional<TargetExpression> read = dialect.read(text).value();
    Verdict verdict = Verdict.held(LOCALE_FREE);
    try {
      for (Locale locale : LOCALES) {
        Locale.setDefault(locale);
        verdict =
            verdict.and(
                Verdict.equal(LOCALE_FREE, text, dialect.write(expression))
                    .and(Verdict.equal(LOCALE_FREE, read, dialect.read(text).value()))
                    .with("locale", locale.toLanguageTag()));
      }
    } catch (RuntimeException e) {
      verdict = Verdict.threw(LOCALE_FREE, e).with("locale", Locale.getDefault().toLanguageTag());
    } finally {
      Locale.setDefault(before);
    }
    return verdict.with("expression", SampleJava.of(expression));
  }
}
