package org.gangmu.conformance.jqwik;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.LedgerCodec;
import org.gangmu.conformance.laws.LedgerLaws;

/**
 * The laws of a ledger: tasks or reports as a table.
 *
 * @param <T> the type of the values
 */
public abstract class LedgerConformance<T> extends Conformance {

  /** Creates the class; jqwik does. */
  protected LedgerConformance() {}

  /** Returns the codec. */
  protected abstract LedgerCodec<T> codec();

  /**
   * Returns the values that the codec is tried with; {@link TextArbitraries#cells()} has the texts
   * that careless writers of tables fall over.
   */
  @Provide
  protected abstract Arbitrary<T> values();

  /**
   * Returns what the codec has; all by default. Rows at the end that must stay there, as one with
   * the number of rows, are told by {@link LedgerCodec#footRows()}.
   */
  protected Set<LedgerCodec.Feature> features() {
    return EnumSet.allOf(LedgerCodec.Feature.class);
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /** Returns pairs of values; those that differ in little say most. */
  @Provide
  protected Arbitrary<Tuple2<T, T>> pairs() {
    return Combinators.combine(values(), values()).as(Tuple::of);
  }

  /** Returns bytes of any kind, half of them like those of tables. */
  @Provide
  protected Arbitrary<Bytes> ledgers() {
    Arbitrary<Bytes> cut =
        Combinators.combine(
                values().map(codec()::write),
                Arbitraries.integers().between(0, 2000),
                Arbitraries.integers().between(0, 500))
            .as(
                (ledger, start, length) -> {
                  int from = Math.min(ledger.length, start);
                  int to = Math.min(ledger.length, from + length);
                  return Bytes.of(Arrays.copyOfRange(ledger, from, to));
                });
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(Bytes::of),
        Arbitraries.strings().withChars("\",;\t\r\n '=1a文").ofMaxLength(100).map(Bytes::of),
        TextArbitraries.textsOrBlank().map(Bytes::of),
        cut);
  }

  /** Returns pieces that long files are made of, none empty; few, since each takes its time. */
  @Provide
  protected Arbitrary<Bytes> pieces() {
    return Arbitraries.oneOf(
        Arbitraries.of("\"", ",", "\n", "\"\"", "a,", "\",\"", "a\n", "文").map(Bytes::of),
        ledgers().filter(bytes -> bytes.length() > 0));
  }

  /** Returns places in files, which count on from the beginning behind the end. */
  @Provide
  protected final Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 20_000).withoutEdgeCases();
  }

  /** Checks {@link LedgerLaws#ROUND_TRIP}. */
  @Property
  @OfLaw("LEDGER-1")
  @Label("LEDGER-1 MUST round trip of what is held")
  @Tag("MUST")
  public final void ledger01(@ForAll("values") T value) {
    LedgerLaws.roundTrip(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#PROJECTION}. */
  @Property
  @OfLaw("LEDGER-2")
  @Label("LEDGER-2 MUST projection")
  @Tag("MUST")
  public final void ledger02(@ForAll("values") T value) {
    LedgerLaws.projection(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#STABLE}. */
  @Property
  @OfLaw("LEDGER-3")
  @Label("LEDGER-3 MUST same bytes again")
  @Tag("MUST")
  public final void ledger03(@ForAll("values") T value) {
    LedgerLaws.stable(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#FAITHFUL}. */
  @Property
  @OfLaw("LEDGER-4")
  @Label("LEDGER-4 MUST same ledger just where alike")
  @Tag("MUST")
  public final void ledger04(@ForAll("pairs") Tuple2<T, T> pair) {
    LedgerLaws.faithful(codec(), pair.get1(), pair.get2()).orThrow();
  }

  /** Checks {@link LedgerLaws#LOSS}. */
  @Property
  @OfLaw("LEDGER-5")
  @Label("LEDGER-5 MUST losses told")
  @Tag("MUST")
  public final void ledger05(@ForAll("values") T value) {
    LedgerLaws.loss(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#ROW_ORDER}. */
  @Property
  @OfLaw("LEDGER-6")
  @Label("LEDGER-6 MUST any order of rows")
  @Tag("MUST")
  public final void ledger06(@ForAll("values") T value, @ForAll long seed) {
    LedgerLaws.rowOrder(codec(), value, seed).orThrow();
  }

  /** Checks {@link LedgerLaws#COLUMN_ORDER}. */
  @Property
  @OfLaw("LEDGER-7")
  @Label("LEDGER-7 MUST any order of columns")
  @Tag("MUST")
  public final void ledger07(@ForAll("values") T value, @ForAll long seed) {
    LedgerLaws.columnOrder(codec(), value, seed).orThrow();
  }

  /** Checks {@link LedgerLaws#TRUNCATED}. */
  @Property
  @OfLaw("LEDGER-8")
  @Label("LEDGER-8 MUST cut short")
  @Tag("MUST")
  public final void ledger08(@ForAll("values") T value, @ForAll("places") int place) {
    LedgerLaws.truncated(codec(), value, place).orThrow();
  }

  /** Checks {@link LedgerLaws#TOTAL}. */
  @Property
  @OfLaw("LEDGER-9")
  @Label("LEDGER-9 MUST any bytes")
  @Tag("MUST")
  public final void ledger09(@ForAll("ledgers") Bytes ledger) {
    LedgerLaws.total(codec(), ledger.toArray()).orThrow();
  }

  /** Checks {@link LedgerLaws#FORMULA}. */
  @Property
  @OfLaw("LEDGER-10")
  @Label("LEDGER-10 MUST no formulas")
  @Tag("MUST")
  public final void ledger10(@ForAll("values") T value) {
    LedgerLaws.formula(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#RECTANGLE}. */
  @Property
  @OfLaw("LEDGER-11")
  @Label("LEDGER-11 MUST rectangle")
  @Tag("MUST")
  public final void ledger11(@ForAll("values") T value) {
    LedgerLaws.rectangle(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#LOCALE_FREE}. */
  @Property(tries = 100)
  @OfLaw("LEDGER-12")
  @Label("LEDGER-12 MUST no locale")
  @Tag("MUST")
  public final void ledger12(@ForAll("values") T value) {
    LedgerLaws.localeFree(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#VARIANTS}. */
  @Property
  @OfLaw("LEDGER-13")
  @Label("LEDGER-13 MUST other writings")
  @Tag("MUST")
  public final void ledger13(@ForAll("values") T value) {
    LedgerLaws.variants(codec(), value).orThrow();
  }

  /** Checks {@link LedgerLaws#LINEAR}. */
  @Property(tries = 20)
  @OfLaw("LEDGER-14")
  @Label("LEDGER-14 MUST long files")
  @Tag("MUST")
  public final void ledger14(@ForAll("pieces") Bytes piece) {
    LedgerLaws.linear(codec(), piece.toArray()).orThrow();
  }
}
