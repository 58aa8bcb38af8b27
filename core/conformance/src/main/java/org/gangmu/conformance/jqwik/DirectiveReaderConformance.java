package org.gangmu.conformance.jqwik;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.gangmu.conformance.DirectiveTextArbitraries;
import org.gangmu.conformance.laws.DirectiveOutline;
import org.gangmu.conformance.laws.DirectiveReaderLaws;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.GoldenText;
import org.gangmu.conformance.laws.OutlineNotes;
import org.gangmu.conformance.laws.TextNoise;

/**
 * The laws of a reader of the text of directives.
 *
 * <p>Directives are printed with labels 一、 and （一） and notes as （牵头单位：…；责任单位：…）. A reader of
 * another form overrides {@link #texts()}, {@link #directives()} and {@link #outlines()}: what it
 * refuses shows nothing of it, and {@code READER-13} fails where all is refused.
 */
public abstract class DirectiveReaderConformance extends Conformance {

  private static final Set<TextNoise> LINE_ENDS =
      EnumSet.of(
          TextNoise.CRLF, TextNoise.CARRIAGE_RETURNS, TextNoise.LINE_SEPARATORS, TextNoise.NONE);

  /** How many samples have one that can be read, if a few in a hundred can. */
  private static final int SOME_READABLE = 100;

  /** Creates the class; jqwik does. */
  protected DirectiveReaderConformance() {}

  /** Returns the reader. */
  protected abstract DirectiveTextReader reader();

  /**
   * Returns what the reader has: all but {@link DirectiveTextReader.Feature#GOLDEN}, which needs
   * {@link #golden()}.
   */
  protected Set<DirectiveTextReader.Feature> features() {
    return EnumSet.complementOf(EnumSet.of(DirectiveTextReader.Feature.GOLDEN));
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /**
   * Returns texts of any kind, most made of pieces of directives; some of them must be readable.
   */
  @Provide
  protected Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, DirectiveTextArbitraries.anything()),
        Tuple.of(5, DirectiveTextArbitraries.pieces()),
        Tuple.of(3, printed()));
  }

  /**
   * Returns directives in good order, to which noise is added: outlines with notes anywhere, some
   * of them empty.
   */
  @Provide
  protected Arbitrary<String> directives() {
    return printed();
  }

  private Arbitrary<String> printed() {
    return Combinators.combine(outlines(), Arbitraries.of(OutlineNotes.class))
        .as(DirectiveOutline::text);
  }

  /** Returns plain outlines; they are printed with notes below headings, or behind them. */
  @Provide
  protected Arbitrary<DirectiveOutline> outlines() {
    return DirectiveTextArbitraries.outlines();
  }

  /**
   * Returns noises in their order; line ends are changed once at most, or they would be doubled.
   */
  @Provide
  protected Arbitrary<List<TextNoise>> noises() {
    Arbitrary<Set<TextNoise>> others =
        Arbitraries.of(EnumSet.complementOf(EnumSet.copyOf(LINE_ENDS))).set().ofMaxSize(6);
    return Combinators.combine(others, Arbitraries.of(LINE_ENDS))
        .as(
            (noises, lineEnd) -> {
              EnumSet<TextNoise> together = EnumSet.of(lineEnd);
              together.addAll(noises);
              return new ArrayList<>(together);
            });
  }

  /**
   * Returns the texts of which it is known what they are, with {@link
   * DirectiveTextReader.Feature#GOLDEN}.
   */
  @Provide
  protected Arbitrary<GoldenText> golden() {
    throw new UnsupportedOperationException("golden must be given with GOLDEN");
  }

  /** Returns where notes of plain outlines stand. */
  @Provide
  protected Arbitrary<OutlineNotes> notes() {
    return Arbitraries.of(OutlineNotes.BELOW, OutlineNotes.BEHIND);
  }

  /** Returns many {@link #texts()}. */
  @Provide
  protected final Arbitrary<List<String>> manyTexts() {
    return texts().list().ofSize(SOME_READABLE).withoutEdgeCases();
  }

  /** Returns many {@link #directives()}. */
  @Provide
  protected final Arbitrary<List<String>> manyDirectives() {
    return directives().list().ofSize(SOME_READABLE).withoutEdgeCases();
  }

  /** Returns many printed {@link #outlines()}. */
  @Provide
  protected final Arbitrary<List<String>> manyOutlines() {
    return outlines().map(DirectiveOutline::text).list().ofSize(SOME_READABLE).withoutEdgeCases();
  }

  /** Returns the pieces that long texts are made of, none empty; few, since each takes its time. */
  @Provide
  protected Arbitrary<String> pieces() {
    return Arbitraries.of(DirectiveTextArbitraries.PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("", list));
  }

  /** Returns texts of blanks alone, the empty one too. */
  @Provide
  protected final Arbitrary<String> blanks() {
    return Arbitraries.strings().withChars(" \t\r\n\f\u3000\u2003").ofMaxLength(50);
  }

  /** Returns places in outlines, which count on from the beginning behind the end. */
  @Provide
  protected final Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 20);
  }

  /** Checks {@link DirectiveReaderLaws#TOTAL}. */
  @Property
  @OfLaw("READER-1")
  @Label("READER-1 MUST any text")
  @Tag("MUST")
  public final void reader01(@ForAll("texts") String text) {
    DirectiveReaderLaws.total(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#SPANS}. */
  @Property
  @OfLaw("READER-2")
  @Label("READER-2 MUST every character in a span")
  @Tag("MUST")
  public final void reader02(@ForAll("texts") String text) {
    DirectiveReaderLaws.spans(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#SOURCES}. */
  @Property
  @OfLaw("READER-3")
  @Label("READER-3 MUST places of tasks")
  @Tag("MUST")
  public final void reader03(@ForAll("texts") String text) {
    DirectiveReaderLaws.sources(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#ORDER}. */
  @Property
  @OfLaw("READER-4")
  @Label("READER-4 MUST order of the text")
  @Tag("MUST")
  public final void reader04(@ForAll("texts") String text) {
    DirectiveReaderLaws.order(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#NOTHING_INVENTED}. */
  @Property
  @OfLaw("READER-5")
  @Label("READER-5 MUST nothing invented")
  @Tag("MUST")
  public final void reader05(@ForAll("texts") String text) {
    DirectiveReaderLaws.nothingInvented(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#SAME}. */
  @Property
  @OfLaw("READER-6")
  @Label("READER-6 MUST same text, same plan")
  @Tag("MUST")
  public final void reader06(@ForAll("texts") String text, @ForAll("texts") String other) {
    DirectiveReaderLaws.same(reader(), text, other).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#NOISE}. */
  @Property
  @OfLaw("READER-7")
  @Label("READER-7 MUST noise")
  @Tag("MUST")
  public final void reader07(
      @ForAll("directives") String text, @ForAll("noises") List<TextNoise> noises) {
    DirectiveReaderLaws.noise(reader(), text, noises).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#LINEAR}. */
  @Property(tries = 20)
  @OfLaw("READER-8")
  @Label("READER-8 MUST long text")
  @Tag("MUST")
  public final void reader08(@ForAll("pieces") String piece) {
    DirectiveReaderLaws.linear(reader(), piece).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#CHAPTERS}. */
  @Property
  @OfLaw("READER-9")
  @Label("READER-9 MUST chapters by themselves")
  @Tag("MUST")
  public final void reader09(
      @ForAll("outlines") DirectiveOutline outline,
      @ForAll("notes") OutlineNotes notes,
      @ForAll("places") int place) {
    DirectiveReaderLaws.chapters(reader(), outline, notes, place).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#OUTLINES}. */
  @Property
  @OfLaw("READER-10")
  @Label("READER-10 SHOULD plain outlines")
  @Tag("SHOULD")
  public final void reader10(
      @ForAll("outlines") DirectiveOutline outline, @ForAll("notes") OutlineNotes notes) {
    DirectiveReaderLaws.outlines(reader(), outline, notes).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#BLANK}. */
  @Property
  @OfLaw("READER-11")
  @Label("READER-11 MUST blank text")
  @Tag("MUST")
  public final void reader11(@ForAll("blanks") String text) {
    DirectiveReaderLaws.blank(reader(), text).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#GOLDEN}. */
  @Property
  @OfLaw("READER-12")
  @Label("READER-12 MUST golden texts")
  @Tag("MUST")
  public final void reader12(@ForAll("golden") GoldenText golden) {
    DirectiveReaderLaws.golden(reader(), golden).orThrow();
  }

  /** Checks {@link DirectiveReaderLaws#READS}. */
  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  @OfLaw("READER-13")
  @Label("READER-13 MUST some directives read")
  @Tag("MUST")
  public final void reader13(
      @ForAll("manyTexts") List<String> texts,
      @ForAll("manyDirectives") List<String> directives,
      @ForAll("manyOutlines") List<String> outlines) {
    DirectiveReaderLaws.reads(reader(), "directives()", directives)
        .and(DirectiveReaderLaws.reads(reader(), "outlines()", outlines))
        .and(DirectiveReaderLaws.reads(reader(), "texts()", texts))
        .orThrow();
  }
}
