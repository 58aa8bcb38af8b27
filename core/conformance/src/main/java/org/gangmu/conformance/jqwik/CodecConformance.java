package org.gangmu.conformance.jqwik;

import java.util.Arrays;
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
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.CodecLaws;
import org.gangmu.conformance.laws.GoldenDocument;
import org.gangmu.conformance.laws.LongDocument;

/**
 * The laws of a stored form of values: plans, reports, policies.
 *
 * @param <T> the type of the values; plans come from {@link
 *     org.gangmu.conformance.PlanArbitraries}, reports from {@link
 *     org.gangmu.conformance.ReportArbitraries}
 */
public abstract class CodecConformance<T> extends Conformance {

  /** Creates the class; jqwik does. */
  protected CodecConformance() {}

  /** Returns the codec. */
  protected abstract Codec<T> codec();

  /** Returns the values that the codec is tried with. */
  @Provide
  protected abstract Arbitrary<T> values();

  /**
   * Returns what the codec has: {@link Codec.Feature#MEMBERS} and {@link Codec.Feature#ORDER_FREE}
   * by default, since the others need more to be given. Both take documents apart by {@link
   * Codec#form()}, which is JSON by default: a codec that does not write JSON gives a form, or
   * leaves both out.
   */
  protected Set<Codec.Feature> features() {
    return EnumSet.of(Codec.Feature.MEMBERS, Codec.Feature.ORDER_FREE);
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /**
   * Returns pairs of values that are equal and were put together in two ways; by default each value
   * and what is read of it.
   */
  @Provide
  protected Arbitrary<Tuple2<T, T>> alike() {
    return values()
        .map(value -> Tuple.of(value, codec().read(codec().write(value)).value().orElse(value)));
  }

  /** Returns pairs of values; those that differ in little say most. */
  @Provide
  protected Arbitrary<Tuple2<T, T>> pairs() {
    return Combinators.combine(values(), values()).as(Tuple::of);
  }

  /** Returns bytes of any kind; a third of them look like the beginning of something in JSON. */
  @Provide
  protected Arbitrary<Bytes> documents() {
    return Arbitraries.oneOf(
        Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(Bytes::of),
        Arbitraries.strings()
            .withChars("{}[]\",:0123456789.eE+-truefalsnl\\ \n")
            .ofMaxLength(200)
            .map(Bytes::of),
        TextArbitraries.textsOrBlank().map(Bytes::of));
  }

  /**
   * Returns the documents of which it is known what they are, with {@link Codec.Feature#GOLDEN}.
   */
  @Provide
  protected Arbitrary<GoldenDocument<T>> golden() {
    throw new UnsupportedOperationException("golden must be given with GOLDEN");
  }

  /**
   * Returns the documents of which it is known why they are refused, with {@link
   * Codec.Feature#BAD}.
   */
  @Provide
  protected Arbitrary<BadDocument> bad() {
    throw new UnsupportedOperationException("bad must be given with BAD");
  }

  /** Returns documents beyond each limit, with {@link Codec.Feature#LIMITS}. */
  @Provide
  protected Arbitrary<LongDocument> beyondLimits() {
    throw new UnsupportedOperationException("beyondLimits must be given with LIMITS");
  }

  /** Returns pieces that long documents are made of, none empty; few, since each takes its time. */
  @Provide
  protected Arbitrary<Bytes> pieces() {
    Arbitrary<Bytes> written =
        Combinators.combine(
                values().map(codec()::write).filter(document -> document.length > 0),
                Arbitraries.integers().between(0, 10_000),
                Arbitraries.integers().between(1, 12))
            .as(
                (document, start, length) -> {
                  int from = start % document.length;
                  int to = Math.min(document.length, from + length);
                  return Bytes.of(Arrays.copyOfRange(document, from, to));
                });
    return Arbitraries.oneOf(
        Arbitraries.of("[", "{\"a\":", "[{\"a\":[", "\"", "\\", "9", " ", "{", ",", "[[],")
            .map(Bytes::of),
        written);
  }

  /** Returns places in documents, which count on from the beginning behind the end. */
  @Provide
  protected final Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 20_000).withoutEdgeCases();
  }

  /** Returns bytes to damage a document with. */
  @Provide
  protected final Arbitrary<Byte> damages() {
    return Arbitraries.oneOf(
        Arbitraries.of(List.of('"', '\\', '{', '}', '[', ']', ',', ':', '-', '0', '9', ' ', '\n'))
            .map(c -> (byte) (char) c),
        Arbitraries.bytes());
  }

  /** Checks {@link CodecLaws#ROUND_TRIP}. */
  @Property
  @OfLaw("CODEC-1")
  @Label("CODEC-1 MUST round trip")
  @Tag("MUST")
  public final void codec01(@ForAll("values") T value) {
    CodecLaws.roundTrip(codec(), value).orThrow();
  }

  /** Checks {@link CodecLaws#STABLE}. */
  @Property
  @OfLaw("CODEC-2")
  @Label("CODEC-2 MUST same bytes again")
  @Tag("MUST")
  public final void codec02(@ForAll("values") T value) {
    CodecLaws.stable(codec(), value).orThrow();
  }

  /** Checks {@link CodecLaws#CANONICAL}. */
  @Property
  @OfLaw("CODEC-3")
  @Label("CODEC-3 MUST equal values, equal bytes")
  @Tag("MUST")
  public final void codec03(@ForAll("alike") Tuple2<T, T> alike) {
    CodecLaws.canonical(codec(), alike.get1(), alike.get2()).orThrow();
  }

  /** Checks {@link CodecLaws#INJECTIVE}. */
  @Property
  @OfLaw("CODEC-4")
  @Label("CODEC-4 MUST other values, other bytes")
  @Tag("MUST")
  public final void codec04(@ForAll("pairs") Tuple2<T, T> pair) {
    CodecLaws.injective(codec(), pair.get1(), pair.get2()).orThrow();
  }

  /** Checks {@link CodecLaws#PLATFORM}. */
  @Property(tries = 100)
  @OfLaw("CODEC-5")
  @Label("CODEC-5 MUST no locale, no time zone")
  @Tag("MUST")
  public final void codec05(@ForAll("values") T value) {
    CodecLaws.platform(codec(), value).orThrow();
  }

  /** Checks {@link CodecLaws#ORDER_FREE}. */
  @Property
  @OfLaw("CODEC-6")
  @Label("CODEC-6 MUST any order of members")
  @Tag("MUST")
  public final void codec06(@ForAll("values") T value, @ForAll long seed) {
    CodecLaws.orderFree(codec(), value, seed).orThrow();
  }

  /** Checks {@link CodecLaws#UNKNOWN}. */
  @Property
  @OfLaw("CODEC-7")
  @Label("CODEC-7 MUST unknown members")
  @Tag("MUST")
  public final void codec07(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.unknown(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#DUPLICATE}. */
  @Property
  @OfLaw("CODEC-8")
  @Label("CODEC-8 MUST no member twice")
  @Tag("MUST")
  public final void codec08(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.duplicate(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#TOTAL}. */
  @Property
  @OfLaw("CODEC-9")
  @Label("CODEC-9 MUST any bytes")
  @Tag("MUST")
  public final void codec09(@ForAll("documents") Bytes document) {
    CodecLaws.total(codec(), document.toArray()).orThrow();
  }

  /** Checks {@link CodecLaws#TRUNCATED}. */
  @Property
  @OfLaw("CODEC-10")
  @Label("CODEC-10 MUST cut short")
  @Tag("MUST")
  public final void codec10(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.truncated(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#DAMAGED}. */
  @Property
  @OfLaw("CODEC-11")
  @Label("CODEC-11 MUST one edit")
  @Tag("MUST")
  public final void codec11(
      @ForAll("values") T value, @ForAll("places") int place, @ForAll("damages") byte other) {
    CodecLaws.damaged(codec(), value, place, other).orThrow();
  }

  /** Checks {@link CodecLaws#MIGRATION}. */
  @Property(tries = 500)
  @OfLaw("CODEC-12")
  @Label("CODEC-12 MUST earlier versions")
  @Tag("MUST")
  public final void codec12(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.migration(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#VERSIONS}. */
  @Property(tries = 200)
  @OfLaw("CODEC-13")
  @Label("CODEC-13 MUST later versions")
  @Tag("MUST")
  public final void codec13(@ForAll("values") T value) {
    CodecLaws.versions(codec(), value).orThrow();
  }

  /** Checks {@link CodecLaws#DEFAULTS}. */
  @Property
  @OfLaw("CODEC-14")
  @Label("CODEC-14 MUST absent members")
  @Tag("MUST")
  public final void codec14(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.defaults(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#GOLDEN}. */
  @Property
  @OfLaw("CODEC-15")
  @Label("CODEC-15 MUST golden documents")
  @Tag("MUST")
  public final void codec15(@ForAll("golden") GoldenDocument<T> golden) {
    CodecLaws.golden(codec(), golden).orThrow();
  }

  /** Checks {@link CodecLaws#ENTRY_POINTS}. */
  @Property(tries = 200)
  @OfLaw("CODEC-16")
  @Label("CODEC-16 SHOULD ways to read")
  @Tag("SHOULD")
  public final void codec16(
      @ForAll("values") T value, @ForAll("places") int place, @ForAll boolean damage) {
    CodecLaws.entryPoints(codec(), value, place, damage).orThrow();
  }

  /** Checks {@link CodecLaws#LIMITS}. */
  @Property(tries = 20)
  @OfLaw("CODEC-17")
  @Label("CODEC-17 MUST limits named")
  @Tag("MUST")
  public final void codec17(@ForAll("beyondLimits") LongDocument beyond) {
    CodecLaws.limits(codec(), beyond).orThrow();
  }

  /** Checks {@link CodecLaws#TYPE_NAMES}. */
  @Property(tries = 200)
  @OfLaw("CODEC-24")
  @Label("CODEC-24 SHOULD names of classes")
  @Tag("SHOULD")
  public final void codec24(@ForAll("values") T value, @ForAll("places") int place) {
    CodecLaws.typeNames(codec(), value, place).orThrow();
  }

  /** Checks {@link CodecLaws#THREADS}. */
  @Property(tries = 20)
  @OfLaw("CODEC-25")
  @Label("CODEC-25 MUST threads")
  @Tag("MUST")
  public final void codec25(@ForAll("pairs") Tuple2<T, T> pair) {
    CodecLaws.threads(codec(), pair.get1(), pair.get2()).orThrow();
  }

  /** Checks {@link CodecLaws#BAD}. */
  @Property
  @OfLaw("CODEC-26")
  @Label("CODEC-26 MUST bad documents")
  @Tag("MUST")
  public final void codec26(@ForAll("bad") BadDocument bad) {
    CodecLaws.bad(codec(), bad).orThrow();
  }

  /** Checks {@link CodecLaws#LINEAR}. */
  @Property(tries = 20)
  @OfLaw("CODEC-27")
  @Label("CODEC-27 MUST long documents")
  @Tag("MUST")
  public final void codec27(@ForAll("pieces") Bytes piece) {
    CodecLaws.linear(codec(), piece.toArray()).orThrow();
  }
}
