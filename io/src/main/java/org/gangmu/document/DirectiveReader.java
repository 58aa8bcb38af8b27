package org.gangmu.document;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.RoleVocabulary;

/**
 * Reads the text of a directive into a plan: the document's fields, its tasks, and who answers for
 * each.
 *
 * <p>The text may be copied from a page or a PDF, with page furniture, hard line ends or none at
 * all, half- or full-width characters; nothing of it is lost: {@link #analyze} tells what every
 * character was taken for. Reading takes time and memory linear in the length of the text. A reader
 * holds no state between readings and may be shared between threads.
 */
public final class DirectiveReader {

  private final Limits limits;
  private final NoteWords words;

  private DirectiveReader(Limits limits, RoleVocabulary roles) {
    this.limits = limits;
    this.words = new NoteWords(roles);
  }

  /** Returns a reader with the default limits and the standard words for roles. */
  public static DirectiveReader create() {
    return new DirectiveReader(Limits.defaults(), RoleVocabulary.standard());
  }

  /** Returns a reader with these limits and words for roles. */
  public static DirectiveReader of(Limits limits, RoleVocabulary roles) {
    return new DirectiveReader(limits, roles);
  }

  /**
   * Returns the text of bytes as a reader takes them: UTF-8 or GB18030, whichever they are, or
   * UTF-16 after a byte order mark, which is left out.
   *
   * @return the text, or an error of code {@link ReadingCode#ENCODING} where they are none of these
   */
  public static Outcome<String> decode(byte[] bytes) {
    return TextDecoder.decode(bytes);
  }

  /** Reads a text. */
  public Outcome<Plan> read(String text) {
    return read(text, marks(text));
  }

  /**
   * Reads bytes, as UTF-8 or GB18030, whichever they are, or as UTF-16 after a byte order mark.
   *
   * <p>An error of code {@link ReadingCode#ENCODING} where they are none of these.
   */
  public Outcome<Plan> read(byte[] bytes) {
    return TextDecoder.decode(bytes).flatMap(this::read);
  }

  /**
   * Reads the characters of a reader to its end, or to the limit of {@link Limits#characters()}.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Plan> read(Reader reader) throws IOException {
    return text(reader).flatMap(this::read);
  }

  /**
   * Reads the bytes of a stream to its end, as {@link #read(byte[])} does.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Plan> read(InputStream stream) throws IOException {
    return text(stream).flatMap(this::read);
  }

  /**
   * Reads a file, as {@link #read(byte[])} does.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Plan> read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    }
  }

  /** Reads a text and tells what every character of it was taken for. */
  public Reading analyze(String text) {
    Marks marks = marks(text);
    Outcome<Plan> plan = read(text, marks);
    ImmutableList<ReadSpan> spans =
        text.length() > limits.characters()
            ? ImmutableList.of(new ReadSpan(new Span(0, text.length()), SpanKind.UNREAD))
            : marks.toSpans(text);
    return new Reading(text, plan, spans);
  }

  /**
   * Reads the characters of a reader to its end, as {@link #analyze(String)} does; the errors alone
   * where there are more than {@link Limits#characters()}.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Reading> analyze(Reader reader) throws IOException {
    return text(reader).map(this::analyze);
  }

  /**
   * Reads the bytes of a stream to its end, as {@link #analyze(String)} does; the errors alone
   * where they are no text, as {@link #read(byte[])} has it, or one that is too long.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Reading> analyze(InputStream stream) throws IOException {
    return text(stream).map(this::analyze);
  }

  /**
   * Reads a file, as {@link #analyze(InputStream)} does.
   *
   * @throws IOException if reading fails
   */
  public Outcome<Reading> analyze(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return analyze(stream);
    }
  }

  private Outcome<String> text(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
      if (text.length() > limits.characters()) {
        return Outcome.failure(tooLong());
      }
    }
    return Outcome.of(text.toString());
  }

  private Outcome<String> text(InputStream stream) throws IOException {
    // no encoding takes more than four bytes for a UTF-16 code unit
    long most = 4L * limits.characters() + 4;
    byte[] bytes = ByteStreams.toByteArray(ByteStreams.limit(stream, most + 1));
    return bytes.length > most ? Outcome.failure(tooLong()) : TextDecoder.decode(bytes);
  }

  private Marks marks(String text) {
    return new Marks(text.length() > limits.characters() ? 0 : text.length());
  }

  private Outcome<Plan> read(String text, Marks marks) {
    if (text.length() > limits.characters()) {
      return Outcome.failure(tooLong());
    }
    if (text.isBlank()) {
      return Outcome.failure(
          Diagnostic.error(ReadingCode.EMPTY, "text must not be blank", Location.whole()));
    }
    Source source = new Source(text);
    int control = firstControl(text);
    if (control >= 0) {
      String message =
          String.format("text must have no control characters: U+%04X", (int) text.charAt(control));
      return Outcome.failure(
          Diagnostic.error(ReadingCode.NOT_TEXT, message, source.location(control, control + 1)));
    }
    Flow flow = FlowBuilder.build(source, words, marks);
    Layout layout = new Layout(flow);
    Remarks remarks = new Remarks(source, flow, limits);
    Copies.mark(flow, layout, marks, remarks);
    Directive directive = new DirectiveFields(flow, words, layout, marks).read();
    NoteReader notes = new NoteReader(flow, words, limits);
    Outline outline = new Outline(flow, layout, notes, marks, remarks);
    List<Node> nodes = outline.read();
    if (directive.kind() != DocumentKind.WORK_REPORT) {
      // who did what is no assignment
      new ProseNotes(flow, notes, remarks).read(nodes);
    }
    remark(directive, nodes, remarks);
    return Outcome.of(directive, remarks.toList())
        .flatMap(found -> new PlanMaker(flow, limits).make(found, nodes, outline.prose()));
  }

  private static void remark(Directive directive, List<Node> nodes, Remarks remarks) {
    if (directive.title().isEmpty()) {
      remarks.warn(ReadingCode.NO_TITLE, "no title was found");
    } else if (Titles.kind(directive.title().orElseThrow()).isEmpty()) {
      remarks.warn(
          ReadingCode.NO_KIND,
          "kind of document is not told by its title, taken as a plan: "
              + directive.title().orElseThrow());
    }
    if (nodes.isEmpty()) {
      remarks.warn(ReadingCode.NO_TASK, "no numbered task was found");
    }
  }

  /** The first character that no text has: a control other than white space. */
  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b') {
        return i;
      }
    }
    return -1;
  }

  private Diagnostic tooLong() {
    return Diagnostic.error(
        ReadingCode.TOO_LONG,
        "text must have at most " + limits.characters() + " characters (Limits.characters)",
        Location.whole());
  }
}
