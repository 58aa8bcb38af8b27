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
import org.gangmu.rollup.LightFacts;

/**
 * Facts for lights that reports do not hold as JSON, both ways: the pace of funds, flags that
 * people raised, averages of others, for a task and a dimension of its board.
 *
 * <p>A document is an object in UTF-8:
 *
 * <pre>{@code
 * {"format":"gangmu.light-facts","version":"1.0","facts":[
 *   {"task":"3.2","dimension":"资金支付","pace":{"expected":"1/2","actual":"0.42"}},
 *   {"task":"3.2","dimension":"入库","flags":["已入库"]}]}
 * }</pre>
 *
 * <p>The members of a fact are named as the accessors of {@link org.gangmu.progress.LightInputs},
 * and what is not known is left out. Shares are fractions as text; what is attained is one too,
 * possibly more than 1, or a decimal as text. Figures are numbers. An average is written as a
 * fraction in text, as {@code "16/3"}, and may be given as a number.
 *
 * <p><b>Writing</b> is canonical: equal facts give equal bytes, on any machine; they stand in the
 * order of tasks, then of dimensions.
 *
 * <p><b>Reading</b> is as strict as that of {@link PlanJson}, with the same codes. A task and a
 * dimension come once. Whether the plan has the task, and its board the dimension, is not looked at
 * here.
 *
 * <p>Codecs are immutable and safe for use by several threads.
 */
public final class LightFactsJson {

  private static final LightFactsJson STANDARD = new LightFactsJson(Limits.defaults(), false);

  private final Limits limits;
  private final boolean indented;

  private LightFactsJson(Limits limits, boolean indented) {
    this.limits = limits;
    this.indented = indented;
  }

  /** Returns the codec with the default limits that writes without white space. */
  public static LightFactsJson standard() {
    return STANDARD;
  }

  /** Returns a codec that reads within other limits. */
  public LightFactsJson withLimits(Limits newLimits) {
    return new LightFactsJson(requireNonNull(newLimits, "limits"), indented);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public LightFactsJson indented() {
    return new LightFactsJson(limits, true);
  }

  // ---- writing

  /** Returns the facts as text. */
  public String write(LightFacts facts) {
    return Channels.text(content(facts), indented);
  }

  /** Returns the facts in UTF-8. */
  public byte[] writeBytes(LightFacts facts) {
    return Channels.bytes(content(facts), indented);
  }

  /**
   * Writes the facts as text.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(LightFacts facts, Appendable out) throws IOException {
    Channels.write(content(facts), indented, out);
  }

  /**
   * Writes the facts in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(LightFacts facts, OutputStream out) throws IOException {
    Channels.write(content(facts), indented, out);
  }

  /**
   * Writes the facts into a file in UTF-8; what was in it is lost.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(LightFacts facts, Path file) throws IOException {
    Channels.write(content(facts), indented, file);
  }

  private static Channels.Content content(LightFacts facts) {
    requireNonNull(facts, "facts");
    return json -> LightFactsDocument.write(facts, json);
  }

  // ---- reading

  /** Reads facts from text. */
  public Outcome<LightFacts> read(String text) {
    return Channels.read(this::read, limits, text);
  }

  /** Reads facts from UTF-8. */
  public Outcome<LightFacts> read(byte[] bytes) {
    return Channels.read(this::read, limits, bytes);
  }

  /**
   * Reads facts from UTF-8, to the end of the stream or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<LightFacts> read(InputStream in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  /**
   * Reads facts from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome<LightFacts> read(Path file) throws IOException {
    return Channels.read(this::read, limits, file);
  }

  /**
   * Reads facts from text, to the end of the input or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<LightFacts> read(Reader in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  private Outcome<LightFacts> read(JsonDecoder json) throws IOException {
    LightFactsDocument document = new LightFactsDocument();
    LightFacts facts = null;
    try {
      facts = document.read(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    json.passOn(diagnostics, document.isLater() ? Severity.WARNING : Severity.ERROR);
    return facts == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(facts, diagnostics.toList());
  }
}
