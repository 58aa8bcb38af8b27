package org.gangmu.document;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.DirectiveReaderLaws;
import org.gangmu.conformance.laws.TextNoise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What means nothing changes nothing but the offsets, of each invented directive with each noise.
 */
class HarmlessNoiseTest {

  static Stream<Arguments> noises() {
    return KeyedText.invented().stream()
        .flatMap(
            directive ->
                Stream.of(TextNoise.values()).map(noise -> Arguments.of(directive, noise)));
  }

  @ParameterizedTest(name = "{0} with {1}")
  @MethodSource("noises")
  void noiseChangesNothing(KeyedText directive, TextNoise noise) {
    DirectiveReaderLaws.noise(DirectiveReaderConformanceTest.KIT, directive.text(), List.of(noise))
        .orThrow();
  }
}
