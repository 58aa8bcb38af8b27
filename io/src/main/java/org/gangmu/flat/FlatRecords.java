package org.gangmu.flat;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.directive.Directive;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.io.internal.Utf8Reader;
import org.gangmu.plan.Plan;
import org.gangmu.task.TaskTree;

/**
 * Plans as newline-delimited JSON: a {@code directive} record, then a {@code task} record for each
 * task in document order, then the {@code target}, {@code milestone} and {@code qualitative}
 * records of what the tasks want.
 *
 * <p>UTF-8, one object a line, each line ended by LF, fields always all there and always in the
 * same order; what is unknown is {@code null}, a list without entries is empty.
 *
 * <table>
 *   <caption>Records</caption>
 *   <tr><th>record<th>fields
 *   <tr><td>{@code directive}<td>{@code number, indexNumber, issuer, title, date, kind, addressees}
 *   <tr><td>{@code task}<td>{@code id, parent, label, heading, opening, lead, responsible,
 *       cooperating, supervising, inferredLead, openEnded}
 *   <tr><td>{@code target}<td>{@code task, kind, source, indicator, relation, basis, value, upper,
 *       scale, unit, deadline, commitment}
 *   <tr><td>{@code milestone}<td>{@code task, source, deadline, stated}
 *   <tr><td>{@code qualitative}<td>{@code task, source, form, detail}
 * </table>
 *
 * <p>{@code issuer} is the first of a joint document. {@code date} is {@link Directive#date()} in
 * ISO form, {@code kind} the constant of {@link org.gangmu.directive.DocumentKind}. {@code parent}
 * is null at a root. {@code opening} is the first {@value FlatTask#OPENING_LENGTH} characters of
 * the task's own text, without the blanks before it. {@code lead} has the units that are named
 * lead; one that only follows from a policy is {@code inferredLead}. {@code openEnded} tells that
 * one of the lists of units ends open (等). The other roles have no field. {@code value} and {@code
 * upper} are numbers before the {@code scale} (万, 亿); what was read from a phrase alone has its
 * {@code line} in place of its {@code task}, and what stands outside the tasks has neither.
 *
 * <p>Flat records are a projection: what is read back is a {@link FlatPlan}, not the plan. Reading
 * takes null and absence alike, passes over blank lines, and over records and fields that are not
 * known with a warning for each name; everything else that is wrong is an error with its line, as
 * are ids that come twice and parents that are not there.
 */
public final class FlatRecords {

  private FlatRecords() {}

  // ---- writing

  /**
   * Writes the records of a plan.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Plan plan, Appendable out) throws IOException {
    requireNonNull(plan, "plan");
    requireNonNull(out, "out");
    JsonWriter json = new JsonWriter(out, false);
    FlatJson.write(FlatDirective.of(plan.directive()), json);
    TaskTree tasks = plan.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      FlatJson.write(FlatTask.of(tasks.get(i), FlatPlan.parent(tasks, i)), json);
    }
    FlatTargetJson.write(FlatTargets.of(plan), json);
    json.flush();
  }

  /**
   * Writes the records of targets alone.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(FlatTargets targets, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out, false);
    FlatTargetJson.write(targets, json);
    json.flush();
  }

  /**
   * Writes the records of a plan in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Plan plan, OutputStream out) throws IOException {
    requireNonNull(plan, "plan");
    requireNonNull(out, "out");
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(plan, writer);
    writer.flush();
  }

  /**
   * Writes records anew that were read.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(FlatPlan plan, Appendable out) throws IOException {
    requireNonNull(plan, "plan");
    requireNonNull(out, "out");
    JsonWriter json = new JsonWriter(out, false);
    if (plan.directive().isPresent()) {
      FlatJson.write(plan.directive().get(), json);
    }
    for (FlatTask task : plan.tasks()) {
      FlatJson.write(task, json);
    }
    FlatTargetJson.write(plan.targets(), json);
    json.flush();
  }

  // ---- reading

  /** Reads records from text. */
  public static Outcome<FlatPlan> read(String text) {
    try {
      return read(new StringReader(requireNonNull(text, "text")));
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail", e);
    }
  }

  /** Reads records from UTF-8. */
  public static Outcome<FlatPlan> read(byte[] bytes) {
    try {
      return read(new ByteArrayInputStream(requireNonNull(bytes, "bytes")));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }

  /**
   * Reads records from UTF-8 within the default limits, without closing the stream.
   *
   * @throws IOException if {@code in} throws it
   */
  public static Outcome<FlatPlan> read(InputStream in) throws IOException {
    return read(new Utf8Reader(requireNonNull(in, "in")));
  }

  /**
   * Reads records from a file in UTF-8 within the default limits.
   *
   * @throws IOException if the file cannot be read
   */
  public static Outcome<FlatPlan> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(in);
    }
  }

  /**
   * Reads records from text within the default limits, without closing the reader.
   *
   * @throws IOException if {@code in} throws it
   */
  public static Outcome<FlatPlan> read(Reader in) throws IOException {
    return read(in, Limits.defaults());
  }

  /**
   * Reads records from text within limits, without closing the reader. {@link Limits#characters()}
   * bounds a line.
   *
   * @throws IOException if {@code in} throws it
   */
  public static Outcome<FlatPlan> read(Reader in, Limits limits) throws IOException {
    requireNonNull(in, "in");
    return new FlatReading(requireNonNull(limits, "limits")).read(in);
  }
}
