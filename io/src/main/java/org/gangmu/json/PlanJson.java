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
import org.gangmu.plan.Plan;
import org.gangmu.rollup.RollupRule;
import org.jspecify.annotations.Nullable;

/**
 * Plans as JSON, both ways.
 *
 * <p>A document is an object that begins with {@code "format":"gangmu.plan","version":"1.0"}, in
 * UTF-8. Its members are named as the accessors of the model and stand in one order. What is absent
 * or empty is left out; constants are written by name; numbers are plain decimals; a span is {@code
 * [start,end]}; the expression of a target is its one text form; tasks are an array in document
 * order, each with its {@code id} and that of its {@code parent}. The policy it is rolled up by is
 * {@code rollup}, in the form of {@link RollupPolicyJson}.
 *
 * <p><b>Writing</b> is canonical: equal plans give equal bytes, on any machine. Nothing stands
 * between the tokens, unless {@linkplain #indented() indented}.
 *
 * <p><b>Reading</b> is strict. It takes members in any order and white space anywhere, and refuses
 * what is not JSON (RFC 8259), members that come twice or are not known, null in any place, values
 * of another type, numbers out of bounds, content after the document, bytes that are not UTF-8. A
 * byte order mark may stand at the beginning. Each refusal is an error with a code of {@link
 * org.gangmu.io.JsonCode} or {@link org.gangmu.task.TaskCode}, a JSON Pointer and a line and
 * column; as many as can be told apart are found in one reading. Terms of the roll-up policy for
 * tasks that are not there are a warning of {@link org.gangmu.rollup.RollupCode}. A document of a
 * later minor version is read without the members that are not known, with a warning for each; one
 * of another major version is refused.
 *
 * <p>Reading and writing take memory for the plan, not for the document. Codecs are immutable and
 * safe for use by several threads.
 */
public final class PlanJson {

  private static final PlanJson STANDARD = new PlanJson(Limits.defaults(), RuleNames.NONE, false);

  private final Limits limits;
  private final RuleNames known;
  private final boolean indented;

  private PlanJson(Limits limits, RuleNames known, boolean indented) {
    this.limits = limits;
    this.known = known;
    this.indented = indented;
  }

  /** Returns the codec with the default limits that writes without white space. */
  public static PlanJson standard() {
    return STANDARD;
  }

  /** Returns a codec that reads within other limits. */
  public PlanJson withLimits(Limits newLimits) {
    return new PlanJson(requireNonNull(newLimits, "limits"), known, indented);
  }

  /**
   * Returns a codec that also knows rules of another party in policies of rolling up, by their
   * {@link RollupRule#name()}.
   *
   * @throws IllegalArgumentException as {@link RollupPolicyJson#withRules}
   */
  public PlanJson withRules(RollupRule... rules) {
    return new PlanJson(limits, known.with(rules), indented);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public PlanJson indented() {
    return new PlanJson(limits, known, true);
  }

  // ---- writing

  /**
   * Returns the plan as text.
   *
   * @throws IllegalArgumentException if its roll-up policy cannot be written, as {@link
   *     RollupPolicyJson#write(org.gangmu.rollup.RollupPolicy)}
   */
  public String write(Plan plan) {
    return Channels.text(content(plan), indented);
  }

  /**
   * Returns the plan in UTF-8.
   *
   * @throws IllegalArgumentException as {@link #write(Plan)}
   */
  public byte[] writeBytes(Plan plan) {
    return Channels.bytes(content(plan), indented);
  }

  /**
   * Writes the plan as text.
   *
   * @throws IllegalArgumentException as {@link #write(Plan)}
   * @throws IOException if {@code out} throws it
   */
  public void write(Plan plan, Appendable out) throws IOException {
    Channels.write(content(plan), indented, out);
  }

  /**
   * Writes the plan in UTF-8, and flushes the stream without closing it.
   *
   * @throws IllegalArgumentException as {@link #write(Plan)}
   * @throws IOException if {@code out} throws it
   */
  public void write(Plan plan, OutputStream out) throws IOException {
    Channels.write(content(plan), indented, out);
  }

  /**
   * Writes the plan into a file in UTF-8; what was in it is lost.
   *
   * @throws IllegalArgumentException as {@link #write(Plan)}
   * @throws IOException if the file cannot be written
   */
  public void write(Plan plan, Path file) throws IOException {
    Channels.write(content(plan), indented, file);
  }

  private Channels.Content content(Plan plan) {
    requireNonNull(plan, "plan");
    return json -> PlanDocument.write(plan, known, json);
  }

  // ---- reading

  /** Reads a plan from text. */
  public Outcome<Plan> read(String text) {
    return Channels.read(this::read, limits, text);
  }

  /** Reads a plan from UTF-8. */
  public Outcome<Plan> read(byte[] bytes) {
    return Channels.read(this::read, limits, bytes);
  }

  /**
   * Reads a plan from UTF-8, to the end of the stream or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<Plan> read(InputStream in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  /**
   * Reads a plan from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome<Plan> read(Path file) throws IOException {
    return Channels.read(this::read, limits, file);
  }

  /**
   * Reads a plan from text, to the end of the input or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<Plan> read(Reader in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  private Outcome<Plan> read(JsonDecoder json) throws IOException {
    PlanDocument document = new PlanDocument(known);
    Plan plan = null;
    try {
      plan = document.read(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    json.passOn(diagnostics, document.isLater() ? Severity.WARNING : Severity.ERROR);
    return outcome(plan, diagnostics);
  }

  private static Outcome<Plan> outcome(@Nullable Plan plan, Diagnostics diagnostics) {
    return plan == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(plan, diagnostics.toList());
  }
}
