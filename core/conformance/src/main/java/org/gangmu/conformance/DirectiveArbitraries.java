package org.gangmu.conformance;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.directive.Citation;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;
import org.gangmu.unit.CreditCode;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.UnitName;

/** Generators of directives and of what they are made of. */
public final class DirectiveArbitraries {

  private DirectiveArbitraries() {}

  /**
   * Returns directives in which each optional part may be present or absent and each list empty or
   * not; texts are as {@link TextArbitraries#texts()} gives them.
   */
  public static Arbitrary<Directive> directives() {
    Arbitrary<UnitName> names = TextArbitraries.texts().map(UnitName::of);
    return Builders.withBuilder(Directive::builder)
        .use(Arbitraries.of(DocumentKind.class))
        .in(Directive.Builder::kind)
        .use(titles().optional(0.7))
        .in(Directive.Builder::title)
        .use(documentNumbers().list().ofMaxSize(3))
        .in(Directive.Builder::numbers)
        .use(indexNumbers().optional(0.7))
        .in(Directive.Builder::indexNumber)
        .use(names.list().ofMaxSize(3))
        .in(Directive.Builder::issuers)
        .use(names.list().ofMaxSize(4))
        .in(Directive.Builder::addressees)
        .use(enclosures().optional(0.7))
        .in(Directive.Builder::enclosure)
        .use(CalendarArbitraries.periods().optional(0.7))
        .in(Directive.Builder::period)
        .use(
            Arbitraries.maps(Arbitraries.of(DateRole.class), CalendarArbitraries.statedDates())
                .ofMaxSize(DateRole.values().length))
        .in(Directive.Builder::dates)
        .use(Arbitraries.of(Validity.class).optional(0.7))
        .in(Directive.Builder::validity)
        .use(TextArbitraries.texts().list().ofMaxSize(3))
        .in(Directive.Builder::subjects)
        .use(TextArbitraries.texts().list().ofMaxSize(3))
        .in(Directive.Builder::attachments)
        .use(citations().list().ofMaxSize(3))
        .in(Directive.Builder::citations)
        .build(Directive.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> titles() {
    return TextArbitraries.texts()
        .map(text -> text.replace("\r", "").replace("\n", ""))
        .filter(text -> !text.isBlank());
  }

  /** Returns document numbers of each form. */
  public static Arbitrary<DocumentNumber> documentNumbers() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1000, 9999);
    Arbitrary<Integer> serials = Arbitraries.integers().between(1, 999_999_999);
    Arbitrary<String> issuers =
        Combinators.combine(
                Arbitraries.oneOf(Arbitraries.just(""), TextArbitraries.words()),
                Arbitraries.of("令", "公告", "通告"))
            .as((issuer, kind) -> issuer + kind);
    Arbitrary<String> titled = Arbitraries.oneOf(Arbitraries.just(""), issuers);
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Combinators.combine(TextArbitraries.words(), years, serials).as(DocumentNumber::new)),
        Tuple.of(1, Combinators.combine(titled, serials).as(DocumentNumber::ofOrder)),
        Tuple.of(
            1, Combinators.combine(titled, years, serials).as(DocumentNumber::ofAnnouncement)));
  }

  /** Returns index numbers: of the standard form, with a credit code in front, and any other. */
  public static Arbitrary<IndexNumber> indexNumbers() {
    Arbitrary<String> fronts =
        Arbitraries.oneOf(
            UnitArbitraries.organizationCodes().map(OrganizationCode::text),
            UnitArbitraries.creditCodes().map(CreditCode::text),
            Arbitraries.of("01507828-1-30", "zfbgs"));
    Arbitrary<String> backs =
        Combinators.combine(
                Arbitraries.integers().between(1949, 2100),
                Arbitraries.integers().between(0, 99_999))
            .as((year, serial) -> String.format(Locale.ROOT, "%04d-%05d", year, serial));
    return Arbitraries.oneOf(
        Combinators.combine(fronts, backs).as((front, back) -> IndexNumber.of(front + "/" + back)),
        TextArbitraries.texts().map(IndexNumber::of));
  }

  /** Returns enclosures, with and without a form. */
  public static Arbitrary<Enclosure> enclosures() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of("", "实施方案", "分工方案", "行动计划"), TextArbitraries.textsOrBlank()),
            TextArbitraries.texts())
        .as(Enclosure::new);
  }

  /** Returns citations, with and without a number. */
  public static Arbitrary<Citation> citations() {
    Arbitrary<Optional<DocumentNumber>> numbers = documentNumbers().optional(0.7);
    return Combinators.combine(TextArbitraries.texts(), numbers).as(Citation::new);
  }
}
