package org.gangmu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentNumber;

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

  @Property
  void aDirectiveRebuiltFromItselfIsEqual(@ForAll("directives") Directive directive) {
    assertThat(directive.toBuilder().build()).isEqualTo(directive).hasSameHashCodeAs(directive);
  }

  @Property
  void datesStandInTheOrderOfTheirRoles(@ForAll("directives") Directive directive) {
    assertThat(directive.dates().keySet().asList()).isSorted();
  }

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theGeneratorGivesEachOptionalPartBothWays(@ForAll("directives") Directive directive) {
    both("title", directive.title().isPresent());
    both("number", directive.number().isPresent());
    both("index number", directive.indexNumber().isPresent());
    both("issuer", directive.issuer().isPresent());
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
}
