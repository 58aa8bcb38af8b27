package org.gangmu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.jspecify.annotations.Nullable;

/**
 * One reading of reports with their envelope. Reports that are wrong are left out; what is wrong
 * with the envelope is wrong with the whole.
 */
final class ReportsDocument {

  private static final String FORMAT = "gangmu.reports";
  private static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS = Fields.required("format", "version", "reports");

  private final Envelope envelope = new Envelope(FORMAT, VERSION);

  /** The elements of the array, null where one is wrong. */
  private final List<@Nullable ProgressReport> elements = new ArrayList<>();

  private final Places places = new Places("/reports");

  /** The elements with members that are not known, which are wrong unless the version is later. */
  private final BitSet doubtful = new BitSet();

  private long errorsOfElements;
  private long unknownInElements;

  static void write(ReportLog log, JsonWriter json) throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("reports").beginArray();
    for (ProgressReport report : log.reports()) {
      ReportJson.write(report, json);
    }
    json.endArray();
    json.endObject();
  }

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return envelope.isLater();
  }

  /**
   * Takes the document and gives the log of all reports that fit, null if the envelope is wrong.
   */
  @Nullable ReportLog read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "format" -> envelope.readFormat(json);
        case "version" -> envelope.readVersion(json);
        case "reports" -> readReports(json);
        default -> throw new IllegalStateException(field);
      }
    }
    json.endObject();
    json.end();
    boolean sound =
        json.errors() == errorsOfElements
            && (isLater() || json.unknownFields() == unknownInElements);
    ReportLog log = assemble(json);
    return sound ? log : null;
  }

  private void readReports(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginArray()) {
      return;
    }
    long errorsBefore = json.errors();
    long unknownBefore = json.unknownFields();
    while (json.nextElement()) {
      places.add(json.line(), json.column());
      long unknown = json.unknownFields();
      elements.add(ReportJson.read(json));
      if (json.unknownFields() > unknown) {
        doubtful.set(elements.size() - 1);
      }
    }
    errorsOfElements = json.errors() - errorsBefore;
    unknownInElements = json.unknownFields() - unknownBefore;
  }

  private ReportLog assemble(JsonDecoder json) {
    if (!isLater()) {
      doubtful.stream().forEach(i -> elements.set(i, null));
    }
    ImmutableList<ProgressReport> sound =
        elements.stream().filter(Objects::nonNull).collect(ImmutableList.toImmutableList());
    Outcome<ReportLog> outcome = ReportLog.empty().addAll(sound, json.limits());
    ReportLog log = outcome.orElseThrow();
    if (log.size() < sound.size()) {
      reportRefused(log, outcome.diagnostics(), json);
    }
    return log;
  }

  /** Reports each report that the log does not have, with its place. */
  private void reportRefused(ReportLog log, List<Diagnostic> diagnostics, JsonDecoder json) {
    Set<ProgressReport> taken = Sets.newIdentityHashSet();
    taken.addAll(log.reports());
    List<Integer> refused = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      ProgressReport report = elements.get(i);
      if (report != null && !taken.contains(report)) {
        refused.add(i);
      }
    }
    // as the log went through them
    refused.sort(Comparator.comparing(i -> Objects.requireNonNull(elements.get(i)).recordedOn()));
    // the log keeps so many diagnostics as are kept here; those beyond are counted only
    int kept = Math.min(refused.size(), json.limits().diagnostics());
    for (int i = 0; i < refused.size(); i++) {
      Diagnostic refusal = diagnostics.get(Math.min(i, kept - 1));
      json.report(Diagnostic.error(refusal.code(), refusal.message(), places.get(refused.get(i))));
    }
  }
}
