package org.gangmu.json;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.Cases;
import org.gangmu.conformance.jqwik.CodecConformance;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.GoldenDocument;
import org.gangmu.conformance.laws.LongDocument;
import org.gangmu.progress.ReportLog;

/** Logs of reports in JSON under the laws of codecs. */
class ReportsJsonConformanceTest extends CodecConformance<ReportLog> {

  private static final ReportsJson JSON = ReportsJson.standard();

  @Override
  protected Codec<ReportLog> codec() {
    return new JsonCodec<>(JSON::writeBytes, JSON::read, JSON::read, JSON::read, JSON::read);
  }

  @Override
  protected Set<Codec.Feature> features() {
    return EnumSet.complementOf(EnumSet.of(Codec.Feature.MIGRATES));
  }

  @Override
  @Provide
  protected Arbitrary<ReportLog> values() {
    return ReportHistories.observed().map(history -> ReportLog.of(history).orElseThrow());
  }

  @Override
  @Provide
  protected Arbitrary<LongDocument> beyondLimits() {
    return Arbitraries.just(
        new LongDocument(
            "Limits.depth",
            Bytes.of("{\"format\":\"gangmu.reports\",\"x\":" + "{\"a\":".repeat(200))));
  }

  @Override
  @Provide
  protected Arbitrary<GoldenDocument<ReportLog>> golden() {
    return Arbitraries.of(Cases.<ReportLog>golden("gangmu.reports"));
  }

  @Override
  @Provide
  protected Arbitrary<BadDocument> bad() {
    return Arbitraries.of(Cases.bad("gangmu.reports"));
  }
}
