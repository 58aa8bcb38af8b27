package org.gangmu.flat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Responsibility;
import org.gangmu.responsibility.Role;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as newline-delimited JSON: a {@code directive} record, then a {@code task} record
 * for each task in document order.
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
 * </table>
 *
 * <p>{@code issuer} is the first of a joint document. {@code date} is {@link Directive#date()} in
 * ISO form, {@code kind} the constant of {@link org.gangmu.directive.DocumentKind}. {@code parent}
 * is null at a root. {@code opening} is the first {@value #OPENING_LENGTH} characters of the task's
 * own text, without the blanks before it. {@code lead} has the units that are named lead; one that
 * only follows from a policy is {@code inferredLead}. {@code openEnded} tells that one of the lists
 * of units ends open (等). The other roles have no field.
 *
 * <p>Flat records are a projection: a plan cannot be had back from them.
 */
public final class FlatRecords {

  /** How many characters, as code points, of a task's own text a record shows. */
  public static final int OPENING_LENGTH = 15;

  private FlatRecords() {}

  /**
   * Writes the records of a plan.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Plan plan, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out, false);
    writeDirective(plan.directive(), json);
    TaskTree tasks = plan.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      int parent = tasks.parentIndex(i);
      writeTask(tasks.get(i), parent == TaskTree.NONE ? null : tasks.get(parent), json);
    }
    json.flush();
  }

  /**
   * Writes the records of a plan in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public static void write(Plan plan, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(plan, writer);
    writer.flush();
  }

  private static void writeDirective(Directive directive, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("record").value("directive");
    text("number", directive.number().map(DocumentNumber::toString), json);
    text("indexNumber", directive.indexNumber().map(IndexNumber::text), json);
    text("issuer", directive.issuer().map(UnitName::text), json);
    text("title", directive.title(), json);
    text("date", directive.date().map(Object::toString), json);
    json.name("kind").value(directive.kind().name());
    units("addressees", directive.addressees(), json);
    json.endObject().endLine();
  }

  private static void writeTask(Task task, @Nullable Task parent, JsonWriter json)
      throws IOException {
    Responsibility responsibility = task.responsibility();
    json.beginObject();
    json.name("record").value("task");
    json.name("id").value(task.id().text());
    text("parent", Optional.ofNullable(parent).map(each -> each.id().text()), json);
    json.name("label").value(task.label());
    json.name("heading").value(task.heading());
    json.name("opening").value(opening(task.body()));
    units("lead", responsibility.units(Role.LEAD), json);
    units("responsible", responsibility.units(Role.RESPONSIBLE), json);
    units("cooperating", responsibility.units(Role.COOPERATING), json);
    units("supervising", responsibility.units(Role.SUPERVISING), json);
    text("inferredLead", responsibility.inferredLead().map(UnitName::text), json);
    json.name("openEnded").value(!responsibility.openEnded().isEmpty());
    json.endObject().endLine();
  }

  private static void text(String name, Optional<String> text, JsonWriter json) throws IOException {
    json.name(name);
    if (text.isPresent()) {
      json.value(text.get());
    } else {
      json.nullValue();
    }
  }

  private static void units(String name, Iterable<UnitName> units, JsonWriter json)
      throws IOException {
    json.name(name).beginInlineArray();
    for (UnitName unit : units) {
      json.value(unit.text());
    }
    json.endArray();
  }

  /** Returns the first characters after the leading blanks, never half of one. */
  private static String opening(String body) {
    int start = 0;
    while (start < body.length() && isBlank(body.charAt(start))) {
      start++;
    }
    int end = start;
    for (int shown = 0; shown < OPENING_LENGTH && end < body.length(); shown++) {
      end += Character.charCount(body.codePointAt(end));
    }
    return body.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
