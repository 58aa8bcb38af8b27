package org.gangmu.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;

/**
 * Breakdowns of targets (目标分解) as JSON, both ways, in a file of their own.
 *
 * <p>A document is an object in UTF-8:
 *
 * <pre>{@code
 * {"format":"gangmu.breakdown","version":"1.0","breakdown":{
 *   "whole":{"indicator":"完成投资","figure":"100亿元","measureKind":"FLOW",
 *     "period":"2026-01-01/2026-12-31"},
 *   "parts":[{"unit":"松岭县","figure":"60亿元"},{"unit":"清浦县","figure":"40亿元"}]}}
 * }</pre>
 *
 * <p>Members are named as the accessors of the model, {@code additive} for {@code isAdditive}, and
 * what is usual is left out: figures are quantities as text, a part has a {@code unit}, a {@code
 * period} such as {@code 2026-Q1}, or both, and of a rate a {@code weight}. Parts stand in their
 * order, and the {@code units} that must have one in that of their names.
 *
 * <p><b>Writing</b> is canonical: equal breakdowns give equal bytes, on any machine.
 *
 * <p><b>Reading</b> is as strict as that of {@link PlanJson}, with the same codes. Whether the
 * parts add up is looked at by {@link Breakdown#review()}. At most {@link Limits#tasks()} parts are
 * read.
 *
 * <p>Codecs are immutable and safe for use by several threads.
 */
public final class BreakdownJson {

  private static final BreakdownJson STANDARD = new BreakdownJson(Limits.defaults(), false);

  private final Limits limits;
  private final boolean indented;

  private BreakdownJson(Limits limits, boolean indented) {
    this.limits = limits;
    this.indented = indented;
  }

  /** Returns the codec with the default limits that writes without white space. */
  public static BreakdownJson standard() {
    return STANDARD;
  }

  /** Returns a codec that reads within other limits. */
  public BreakdownJson withLimits(Limits newLimits) {
    return new BreakdownJson(requireNonNull(newLimits, "limits"), indented);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public BreakdownJson indented() {
    return new BreakdownJson(limits, true);
  }

  // ---- writing

  /** Returns the breakdown as text. */
  public String write(Breakdown breakdown) {
    return Channels.text(content(breakdown), indented);
  }

  /** Returns the breakdown in UTF-8. */
  public byte[] writeBytes(Breakdown breakdown) {
    return Channels.bytes(content(breakdown), indented);
  }

  /**
   * Writes the breakdown as text.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Breakdown breakdown, Appendable out) throws IOException {
    Channels.write(content(breakdown), indented, out);
  }

  /**
   * Writes the breakdown in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Breakdown breakdown, OutputStream out) throws IOException {
    Channels.write(content(breakdown), indented, out);
  }

  /**
   * Writes the breakdown into a file in UTF-8; what was in it is lost.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Breakdown breakdown, Path file) throws IOException {
    Channels.write(content(breakdown), indented, file);
  }

  private Channels.Content content(Breakdown breakdown) {
    requireNonNull(breakdown, "breakdown");
    return json -> BreakdownDocument.write(breakdown, json);
  }

  // ---- reading

  /** Reads a breakdown from text. */
  public Outcome<Breakdown> read(String text) {
    return Channels.read(this::read, limits, text);
  }

  /** Reads a breakdown from UTF-8. */
  public Outcome<Breakdown> read(byte[] bytes) {
    return Channels.read(this::read, limits, bytes);
  }

  /**
   * Reads a breakdown from UTF-8, to the end of the stream or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<Breakdown> read(InputStream in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  /**
   * Reads a breakdown from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome<Breakdown> read(Path file) throws IOException {
    return Channels.read(this::read, limits, file);
  }

  /**
   * Reads a breakdown from text, to the end of the input or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<Breakdown> read(Reader in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  private Outcome<Breakdown> read(JsonDecoder json) throws IOException {
    BreakdownDocument document = new BreakdownDocument();
    Breakdown breakdown = null;
    try {
      breakdown = document.read(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    json.passOn(diagnostics, document.isLater() ? Severity.WARNING : Severity.ERROR);
    return breakdown == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(breakdown, diagnostics.toList());
  }
}
