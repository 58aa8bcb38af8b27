package org.gangmu.document;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.conformance.jqwik.DirectiveReaderConformance;
import org.gangmu.conformance.laws.DirectiveTextReader;
import org.gangmu.conformance.laws.GoldenText;
import org.gangmu.conformance.laws.TextReading;

/** The reader under the laws of readers, with invented directives besides what the kit prints. */
class DirectiveReaderConformanceTest extends DirectiveReaderConformance {

  /** The reader as the laws see it. */
  static final DirectiveTextReader KIT = DirectiveReaderConformanceTest::read;

  private static final DirectiveReader READER = DirectiveReader.create();

  private static TextReading read(String text) {
    Reading reading = READER.analyze(text);
    return new TextReading(
        reading.plan(),
        reading.spans().stream().map(ReadSpan::span).collect(ImmutableList.toImmutableList()));
  }

  @Override
  protected DirectiveTextReader reader() {
    return KIT;
  }

  @Override
  protected Set<DirectiveTextReader.Feature> features() {
    return EnumSet.allOf(DirectiveTextReader.Feature.class);
  }

  /** Invented directives that went wrong, too. */
  @Override
  @Provide
  protected Arbitrary<String> texts() {
    return Arbitraries.oneOf(super.texts(), DirectiveTexts.mutations());
  }

  /** Invented directives as they are, too. */
  @Override
  @Provide
  protected Arbitrary<String> directives() {
    return Arbitraries.oneOf(
        super.directives(), Arbitraries.of(KeyedText.invented()).map(KeyedText::text));
  }

  @Override
  @Provide
  protected Arbitrary<GoldenText> golden() {
    return Arbitraries.of(TextCasesTest.golden());
  }
}
