package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gangmu.conformance.DirectiveTextArbitraries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the reading of any text whatever, beyond the laws of readers. */
class DirectiveReaderProperties {

  private static final DirectiveReader READER = DirectiveReader.create();

  @Provide
  Arbitrary<String> anything() {
    return DirectiveTextArbitraries.anything();
  }

  @Provide
  Arbitrary<String> pieces() {
    return DirectiveTextArbitraries.pieces();
  }

  @Provide
  Arbitrary<String> mutations() {
    return DirectiveTexts.mutations();
  }

  @Property(tries = 1000)
  void anyStringIsReadOrRefused(@ForAll("anything") String text) {
    obeysTheLaws(text);
  }

  @Property(tries = 3000)
  void piecesOfDirectivesInAnyOrderAreRead(@ForAll("pieces") String text) {
    obeysTheLaws(text);
  }

  @Property(tries = 500)
  void directivesGoneWrongAreRead(@ForAll("mutations") String text) {
    obeysTheLaws(text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.gangmu.document.KeyedText#invented()")
  void inventedDirectivesObeyTheLaws(KeyedText directive) {
    obeysTheLaws(directive.text());
  }

  private static void obeysTheLaws(String text) {
    Reading reading = READER.analyze(text);

    assertThat(reading.text()).isEqualTo(text);
    ReadingLaws.check(reading);
    assertThat(READER.analyze(text)).isEqualTo(reading);
    assertThat(READER.read(text)).isEqualTo(reading.plan());
  }
}
