package org.gangmu.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.progress.ProgressReport;
import org.gangmu.progress.ReportLog;
import org.gangmu.target.Observations;

/**
 * Logs of progress reports as JSON, both ways.
 *
 * <p>A document is an object in UTF-8:
 *
 * <pre>{@code
 * {"format":"gangmu.reports","version":"1.0","reports":[
 *   {"id":"r1","task":"3.2","unit":"教育局","period":"2026-03","recordedOn":"2026-04-03",
 *    "percent":45,"observations":{"城镇新增就业":"1.2万人"},"progress":"…"}]}
 * }</pre>
 *
 * <p>The members of a report are named as its accessors, {@code withdrawal} for {@code
 * isWithdrawal}; id, task, unit, period and the day of recording are always there, and what is
 * usual is left out. An observation that is no more than a figure is the text of the quantity; any
 * other is an object with members named as the accessors of {@link org.gangmu.target.Observation}.
 * In it quantities are text, and maps are objects, those by base with the names {@code unstated},
 * {@code lastYear}, {@code previousPeriod}, {@code twoYearAverage}, {@code year 2020} and {@code
 * stated 3万元}.
 *
 * <p><b>Writing</b> is canonical: equal logs give equal bytes, on any machine. Reports stand in the
 * order they were recorded, the entries of maps in the order of their names. A map with a name that
 * cannot be that of a member, being longer than 1000 characters or having half a surrogate pair, is
 * an array of objects with {@code name} and {@code value} instead.
 *
 * <p><b>Reading</b> is as strict as that of {@link PlanJson}, of each report by itself: the log has
 * all reports that fit, and for each that does not there is at least one error, of {@link
 * org.gangmu.io.JsonCode} or {@link org.gangmu.progress.ReportCode}, with its place. Reports may
 * stand in any order of their days of recording; those of one day are taken as they stand. There is
 * no log where the document is cut short, is not JSON, or has another envelope. In a document of a
 * later minor version members that are not known are left out with a warning for each; one of
 * another major version is refused.
 *
 * <p><b>Columns.</b> For tables with a report a row, {@link #writeReport} and {@link
 * #writeObservations} write one report, or its observations, as they stand in a document, and
 * {@link #readReport} and {@link #readObservations} read them. They bear no version: what they are
 * of is for the table to say. A report that revises another is read alone; whether that one is
 * there is looked at when a {@link ReportLog} takes both.
 *
 * <p>Reading and writing take time and memory in proportion to the reports. Codecs are immutable
 * and safe for use by several threads.
 */
public final class ReportsJson {

  private static final ReportsJson STANDARD = new ReportsJson(Limits.defaults(), false);

  private final Limits limits;
  private final boolean indented;

  private ReportsJson(Limits limits, boolean indented) {
    this.limits = limits;
    this.indented = indented;
  }

  /** Returns the codec with the default limits that writes without white space. */
  public static ReportsJson standard() {
    return STANDARD;
  }

  /** Returns a codec that reads within other limits. */
  public ReportsJson withLimits(Limits newLimits) {
    return new ReportsJson(requireNonNull(newLimits, "limits"), indented);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public ReportsJson indented() {
    return new ReportsJson(limits, true);
  }

  // ---- writing

  /** Returns the log as text. */
  public String write(ReportLog log) {
    return Channels.text(content(log), indented);
  }

  /** Returns the log in UTF-8. */
  public byte[] writeBytes(ReportLog log) {
    return Channels.bytes(content(log), indented);
  }

  /**
   * Writes the log as text.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(ReportLog log, Appendable out) throws IOException {
    Channels.write(content(log), indented, out);
  }

  /**
   * Writes the log in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(ReportLog log, OutputStream out) throws IOException {
    Channels.write(content(log), indented, out);
  }

  /**
   * Writes the log into a file in UTF-8; what was in it is lost.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(ReportLog log, Path file) throws IOException {
    Channels.write(content(log), indented, file);
  }

  private static Channels.Content content(ReportLog log) {
    requireNonNull(log, "log");
    return json -> ReportsDocument.write(log, json);
  }

  /** Returns one report as text, as it stands in the array of a document. */
  public String writeReport(ProgressReport report) {
    requireNonNull(report, "report");
    return Channels.text(json -> ReportJson.write(report, json), indented);
  }

  /** Returns observations as text, as they stand in a report; none are {@code {}}. */
  public String writeObservations(Observations observations) {
    requireNonNull(observations, "observations");
    return Channels.text(
        json ->
            Members.entries(observations.byIndicator(), name -> name, ObservationJson::write, json),
        indented);
  }

  // ---- reading

  /** Reads one report that stands alone, a correction or withdrawal like any other. */
  public Outcome<ProgressReport> readReport(String text) {
    return Channels.readAlone(ReportJson::read, limits, text);
  }

  /** Reads observations that stand alone. */
  public Outcome<Observations> readObservations(String text) {
    return Channels.readAlone(
        json -> Observations.copyOf(Members.entries(ObservationJson::read, json)), limits, text);
  }

  /** Reads a log from text. */
  public Outcome<ReportLog> read(String text) {
    return Channels.read(this::read, limits, text);
  }

  /** Reads a log from UTF-8. */
  public Outcome<ReportLog> read(byte[] bytes) {
    return Channels.read(this::read, limits, bytes);
  }

  /**
   * Reads a log from UTF-8, to the end of the stream or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<ReportLog> read(InputStream in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  /**
   * Reads a log from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome<ReportLog> read(Path file) throws IOException {
    return Channels.read(this::read, limits, file);
  }

  /**
   * Reads a log from text, to the end of the input or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<ReportLog> read(Reader in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  private Outcome<ReportLog> read(JsonDecoder json) throws IOException {
    ReportsDocument document = new ReportsDocument();
    ReportLog log = null;
    try {
      log = document.read(json);
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    json.passOn(diagnostics, document.isLater() ? Severity.WARNING : Severity.ERROR);
    return log == null
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(log, diagnostics.toList());
  }
}
