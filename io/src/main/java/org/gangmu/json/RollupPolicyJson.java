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
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.TaskTerms;

/**
 * Policies of rolling up as JSON, both ways, in a file of their own. The member {@code policy} is
 * what stands in a plan as {@code rollup}.
 *
 * <p>A document is an object in UTF-8:
 *
 * <pre>{@code
 * {"format":"gangmu.rollup-policy","version":"1.0","policy":{
 *   "name":"云泽州2026口径","period":"2026-01-01/2026-12-31",
 *   "rule":{"type":"WEIGHTED_MEAN","weighting":"EFFORT"},"missing":{"type":"CARRY","days":40},
 *   "terms":[{"task":"3.2","weight":5,"veto":"GATE"}]}}
 * }</pre>
 *
 * <p>Members are named as the accessors of the model, {@code worstOfParts} for {@code
 * isWorstOfParts}, and what is usual is left out, so that only the period is always there. What is
 * one of several kinds is an object with its {@code type}: that of a rule is its name, that of
 * others the name of the kind, as {@code CARRY} or {@code TABLE}. Completions are decimals of one
 * as text, and shares fractions as text. The ends of a range are {@code atLeast} or {@code above}
 * and {@code atMost} or {@code below}. Terms are an array in the order of their tasks, dimensions
 * of a board one in their own order, milestones one in the order of their names.
 *
 * <p>In the place of an object people may write the name of a preset of the model, as {@code
 * "lights":"WUHAN"}, {@code "board":"YINCHUAN"}, {@code "memory":"OUHAI"}, {@code "pace":"YUNFU"},
 * {@code "curve":"BY_DAYS"}, {@code "rhythm":"MONTHLY_BY_FIFTH"}, {@code "rule":"LEAST"}, {@code
 * "earning":"FIFTY_FIFTY"}, {@code "missing":"ZERO"}, {@code "veto":"GATE"}. Rules may also be
 * {@code EQUAL}, {@code COUNT_DONE}, {@code ALL} and {@code ANY}.
 *
 * <p><b>Rules of another party</b> are known to a codec that is given them by {@link #withRules},
 * and stand in a document by no more than their name. One that takes parameters is given once for
 * each choice of these, under names of their own, as {@code TRIMMED_MEAN_10}.
 *
 * <p><b>Writing</b> is canonical: equal policies give equal bytes, on any machine, whatever presets
 * they were read from.
 *
 * <p><b>Reading</b> is as strict as that of {@link PlanJson}, with the same codes. What a rule of
 * lights leaves open, and a case of it that is idle, are warnings of {@link
 * org.gangmu.progress.ProgressCode}, and bands or cases that overlap errors. Whether the rules keep
 * their laws, and tasks with terms are in the plan, is looked at when the policy meets the plan.
 *
 * <p>Codecs are immutable and safe for use by several threads.
 */
public final class RollupPolicyJson {

  private static final RollupPolicyJson STANDARD =
      new RollupPolicyJson(Limits.defaults(), RuleNames.NONE, false, false);

  private final Limits limits;
  private final RuleNames known;
  private final boolean indented;
  private final boolean complete;

  private RollupPolicyJson(Limits limits, RuleNames known, boolean indented, boolean complete) {
    this.limits = limits;
    this.known = known;
    this.indented = indented;
    this.complete = complete;
  }

  /** Returns the codec with the default limits that writes without white space. */
  public static RollupPolicyJson standard() {
    return STANDARD;
  }

  /** Returns a codec that reads within other limits. */
  public RollupPolicyJson withLimits(Limits newLimits) {
    return new RollupPolicyJson(requireNonNull(newLimits, "limits"), known, indented, complete);
  }

  /**
   * Returns a codec that also knows rules of another party, by their {@link RollupRule#name()}.
   *
   * @throws IllegalArgumentException if a name is not of capitals and digits joined by {@code _},
   *     or is that of a rule or preset of this library or of another rule given
   */
  public RollupPolicyJson withRules(RollupRule... rules) {
    return new RollupPolicyJson(limits, known.with(rules), indented, complete);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public RollupPolicyJson indented() {
    return new RollupPolicyJson(limits, known, true, complete);
  }

  /**
   * Returns a codec that also writes the members of a policy that are usual and else left out, so
   * that people see what holds. What it writes reads as an equal policy; it is not canonical.
   */
  public RollupPolicyJson withDefaults() {
    return new RollupPolicyJson(limits, known, indented, true);
  }

  // ---- writing

  /**
   * Returns the policy as text.
   *
   * @throws IllegalArgumentException if it has a rule of another party that this codec does not
   *     know, or a work calendar that is not made by {@code WorkCalendar.of}
   */
  public String write(RollupPolicy policy) {
    return Channels.text(content(policy), indented);
  }

  /**
   * Returns the policy in UTF-8.
   *
   * @throws IllegalArgumentException as {@link #write(RollupPolicy)}
   */
  public byte[] writeBytes(RollupPolicy policy) {
    return Channels.bytes(content(policy), indented);
  }

  /**
   * Writes the policy as text.
   *
   * @throws IllegalArgumentException as {@link #write(RollupPolicy)}
   * @throws IOException if {@code out} throws it
   */
  public void write(RollupPolicy policy, Appendable out) throws IOException {
    Channels.write(content(policy), indented, out);
  }

  /**
   * Writes the policy in UTF-8, and flushes the stream without closing it.
   *
   * @throws IllegalArgumentException as {@link #write(RollupPolicy)}
   * @throws IOException if {@code out} throws it
   */
  public void write(RollupPolicy policy, OutputStream out) throws IOException {
    Channels.write(content(policy), indented, out);
  }

  /**
   * Writes the policy into a file in UTF-8; what was in it is lost.
   *
   * @throws IllegalArgumentException as {@link #write(RollupPolicy)}
   * @throws IOException if the file cannot be written
   */
  public void write(RollupPolicy policy, Path file) throws IOException {
    Channels.write(content(policy), indented, file);
  }

  private Channels.Content content(RollupPolicy policy) {
    requireNonNull(policy, "policy");
    return json -> RollupPolicyDocument.write(policy, known, complete, json);
  }

  /**
   * Returns what holds for one task as text: as an element of {@code terms} stands in a document,
   * without its {@code task}, for a column beside the task.
   *
   * @throws IllegalArgumentException as {@link #write(RollupPolicy)}
   */
  public String writeTerms(TaskTerms terms) {
    requireNonNull(terms, "terms");
    return Channels.text(json -> TaskTermsJson.write(terms, known, json), indented);
  }

  // ---- reading

  /** Reads what holds for one task, as {@link #writeTerms} writes it. */
  public Outcome<TaskTerms> readTerms(String text) {
    return Channels.readAlone(json -> TaskTermsJson.readAlone(known, json), limits, text);
  }

  /** Reads a policy from text. */
  public Outcome<RollupPolicy> read(String text) {
    return Channels.read(this::read, limits, text);
  }

  /** Reads a policy from UTF-8. */
  public Outcome<RollupPolicy> read(byte[] bytes) {
    return Channels.read(this::read, limits, bytes);
  }

  /**
   * Reads a policy from UTF-8, to the end of the stream or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<RollupPolicy> read(InputStream in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  /**
   * Reads a policy from a file in UTF-8.
   *
   * @throws IOException if the file cannot be read
   */
  public Outcome<RollupPolicy> read(Path file) throws IOException {
    return Channels.read(this::read, limits, file);
  }

  /**
   * Reads a policy from text, to the end of the input or the first place that makes the rest
   * unreadable, without closing it.
   *
   * @throws IOException if {@code in} throws it
   */
  public Outcome<RollupPolicy> read(Reader in) throws IOException {
    return Channels.read(this::read, limits, in);
  }

  private Outcome<RollupPolicy> read(JsonDecoder json) throws IOException {
    RollupPolicyDocument document = new RollupPolicyDocument(known);
    RollupPolicy policy = null;
    try {
      policy = document.read(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(limits);
    json.passOn(diagnostics, document.isLater() ? Severity.WARNING : Severity.ERROR);
    return policy == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(policy, diagnostics.toList());
  }
}
