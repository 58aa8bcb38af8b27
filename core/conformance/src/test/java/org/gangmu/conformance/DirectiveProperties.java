package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.unit.OrganizationCode;

/** Laws of directives and their numbers. */
class DirectiveProperties {

  @Provide
  Arbitrary<Directive> directives() {
    return DirectiveArbitraries.directives();
  }

  @Provide
  Arbitrary<DocumentNumber> documentNumbers() {
    return DirectiveArbitraries.documentNumbers();
  }

  @Provide
  Arbitrary<List<DocumentNumber>> numberLists() {
    return DirectiveArbitraries.documentNumbers().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<IndexNumber> indexNumbers() {
    return DirectiveArbitraries.indexNumbers();
  }

  @Provide
  Arbitrary<OrganizationCode> organizationCodes() {
    return UnitArbitraries.organizationCodes();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> scraps =
        Arbitraries.of("云政办", "令", "公告", "〔", "〕", "（", "）", "2020", "年", "第", "12", "号", "0", "、")
            .list()
            .ofMaxSize(9)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(scraps, TextArbitraries.textsOrBlank());
  }

  @Property
  void aDirectiveRebuiltFromItselfIsEqual(@ForAll("directives") Directive directive) {
    assertThat(directive.toBuilder().build()).isEqualTo(directive).hasSameHashCodeAs(directive);
  }

  @Property
  void datesStandInTheOrderOfTheirRoles(@ForAll("directives") Directive directive) {
    assertThat(directive.dates().keySet().asList()).isSorted();
  }

  @Property(seed = "20260101")
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theGeneratorGivesEachOptionalPartBothWays(@ForAll("directives") Directive directive) {
    both("title", directive.title().isPresent());
    both("number", directive.number().isPresent());
    both("index number", directive.indexNumber().isPresent());
    both("issuer", directive.issuer().isPresent());
    both("number without a year", directive.number().stream().anyMatch(n -> n.year().isEmpty()));
    both("addressees", directive.addressees().isEmpty());
    both("enclosure", directive.enclosure().isPresent());
    both("period", directive.period().isPresent());
    both("dates", directive.dates().isEmpty());
    both("validity", directive.validity().isPresent());
    both("citations", directive.citations().isEmpty());
  }

  private static void both(String part, boolean value) {
    Statistics.label(part)
        .collect(value)
        .coverage(
            coverage -> {
              coverage.check(true).count(c -> c >= 10);
              coverage.check(false).count(c -> c >= 10);
            });
  }

  @Property
  void aDocumentNumberReadsBack(@ForAll("documentNumbers") DocumentNumber number) {
    assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
  }

  @Property
  void aDocumentNumberReadsBackFromOtherBracketsAndWidths(
      @ForAll("documentNumbers") DocumentNumber number) {
    String text = number.toString();
    assertThat(DocumentNumber.parse(text.replace('〔', '（').replace('〕', '）'))).isEqualTo(number);
    assertThat(DocumentNumber.parse(text.replace('〔', '[').replace("〕", "]第0"))).isEqualTo(number);
    assertThat(DocumentNumber.parse(wide(text))).isEqualTo(number);
  }

  @Property
  void theNumbersOfAJointDocumentReadBack(@ForAll("numberLists") List<DocumentNumber> numbers) {
    for (String separator : List.of("、", " ", "", "；")) {
      String text =
          numbers.stream().map(DocumentNumber::toString).collect(Collectors.joining(separator));
      assertThat(DocumentNumber.parseAll(text)).isEqualTo(numbers);
    }
  }

  @Property
  void theOrderOfDocumentNumbersAgreesWithEquality(
      @ForAll("documentNumbers") DocumentNumber a, @ForAll("documentNumbers") DocumentNumber b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property
  void anyTextIsADocumentNumberOrNone(@ForAll("texts") String text) {
    DocumentNumber.tryParse(text)
        .ifPresent(number -> assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number));
  }

  @Property
  void anyIndexNumberSaysWhatItHolds(@ForAll("indexNumbers") IndexNumber number) {
    assertThat(IndexNumber.of(number.toString())).isEqualTo(number);
    assertThat(number.year().isPresent()).isEqualTo(number.serial().isPresent());
    assertThat(number.hasBrokenCode() && number.organizationCode().isPresent()).isFalse();
    number
        .creditCode()
        .ifPresent(
            code -> assertThat(number.organizationCode()).isEqualTo(code.organizationCode()));
  }

  @Property
  void theStandardFormOfAnIndexNumberIsReadWhole(
      @ForAll("organizationCodes") OrganizationCode code,
      @ForAll @IntRange(min = 1949, max = 9999) int year,
      @ForAll @IntRange(min = 10_000, max = 99_999) int serial) {
    IndexNumber number = IndexNumber.of(code + "/" + year + "-" + serial);
    assertThat(number.text()).hasSize(20);
    assertThat(number.organizationCode()).contains(code);
    assertThat(number.year()).hasValue(year);
    assertThat(number.serial()).contains(Integer.toString(serial));
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .map(c -> c > ' ' && c <= '~' ? c - '!' + 0xFF01 : c)
        .forEach(c -> wide.append((char) c).append('\u3000'));
    return wide.toString();
  }
}
