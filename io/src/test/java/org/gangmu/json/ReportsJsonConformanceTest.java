package org.gangmu.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.LongDocument;
import org.gangmu.progress.ReportLog;

/** Logs of reports in JSON under the laws of codecs. */
class ReportsJsonConformanceTest extends JsonCodecConformance<ReportLog> {

  private static final ReportsJson JSON = ReportsJson.standard();

  ReportsJsonConformanceTest() {
    super("gangmu.reports");
  }

  @Override
  protected Codec<ReportLog> codec() {
    return new JsonCodec<>(JSON::writeBytes, JSON::read, JSON::read, JSON::read, JSON::read);
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
}
