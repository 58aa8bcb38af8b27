package org.gangmu.document;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.calendar.StatedDate;
import org.gangmu.directive.DateRole;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.Enclosure;
import org.gangmu.document.Layout.Part;
import org.gangmu.document.SignatureReader.Signature;
import org.gangmu.document.TitleReader.Title;
import org.gangmu.io.text.Chars;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document says of itself: title, number, issuers, addressees, dates; and takes these
 * out of the running text.
 */
final class DirectiveFields {

  private static final int HEAD_PARAGRAPHS = 80;

  private static final int LONGEST_NUMBER = 40;

  /** How far into a paragraph the words stand that show it to tell of a report. */
  private static final int LONGEST_OPENING = 40;

  /** How news bring in what a report says. */
  private static final String[] SAID = {"指出", "提出", "表示", "强调", "介绍", "简述"};

  private final Flow flow;
  private final NoteWords words;
  private final Layout layout;
  private final Marks marks;
  private final Map<DateRole, StatedDate> dates = new EnumMap<>(DateRole.class);
  private final Set<DocumentNumber> numbers = new LinkedHashSet<>();
  private List<UnitName> addressees = List.of();
  private List<UnitName> issuers = List.of();
  private Optional<Enclosure> enclosed = Optional.empty();

  DirectiveFields(Flow flow, NoteWords words, Layout layout, Marks marks) {
    this.flow = flow;
    this.words = words;
    this.layout = layout;
    this.marks = marks;
  }

  /** Reads the fields, marks them, and returns the directive they make. */
  Directive read() {
    int limit = headLimit();
    boolean[] taken = new boolean[flow.paragraphs()];
    HeadFields head = HeadFields.read(flow, words, limit, taken, marks);
    HeadValues values = new HeadValues(flow, head);
    for (int p = 0; p < limit; p++) {
      if (taken[p]) {
        layout.set(p, Part.FIELD);
      }
    }
    markNumbers(limit);
    new FootReader(flow, layout, marks, dates).read(limit);
    Title title = new TitleReader(flow, layout, limit).find();
    String text = title == null ? values.title() : take(title);
    int afterTitle = title == null ? 0 : title.last();
    readAddressees(title, limit);
    List<String> attachments = new AttachmentReader(flow, layout, marks).read();
    Signature signature = signature(title);
    if (signature != null) {
      issuers = signature.issuers();
      dates.put(DateRole.SIGNED, signature.date());
    }
    readDelivery(limit);
    boolean speech = readSpeech(limit);
    DateReader others = new DateReader(flow, layout, marks, dates);
    others.readUnderTitle(afterTitle);
    others.readAlone(limit);
    enclosed = enclosure(text, signature == null ? afterTitle : signature.last());
    boolean report = speech || (text.isEmpty() && isReport());
    DocumentKind kind =
        Titles.kind(text).orElse(report ? DocumentKind.WORK_REPORT : DocumentKind.PLAN);
    numbers.addAll(values.numbers());
    others.readFields(head);
    issuersOf(text, head);
    Directive.Builder directive =
        Directive.builder()
            .kind(kind)
            .title(text.isEmpty() ? Optional.empty() : Optional.of(text))
            .numbers(numbers)
            .indexNumber(values.indexNumber())
            .issuers(issuers)
            .addressees(addressees)
            .enclosure(enclosed)
            .dates(ImmutableMap.copyOf(dates))
            .validity(values.validity())
            .subjects(values.subjects())
            .attachments(attachments)
            .citations(new CitationReader(flow, layout, text, enclosed).read());
    Optional<LocalDate> issued =
        Optional.ofNullable(dates.get(DateRole.SIGNED)).map(StatedDate::date);
    Periods.of(text, enclosed, kind, issued).ifPresent(directive::period);
    return directive.build();
  }

  /** The signature under the text, else one over the title, as minutes have it. */
  private @Nullable Signature signature(@Nullable Title title) {
    SignatureReader reader = new SignatureReader(flow, layout, marks);
    Signature below = reader.find(title == null ? 0 : title.last(), flow.paragraphs());
    return below != null || title == null ? below : reader.find(0, title.first());
  }

  /**
   * The paragraphs before the first that begins with a label: the head of the page and the title.
   */
  private int headLimit() {
    int end = Math.min(flow.paragraphs(), HEAD_PARAGRAPHS);
    for (int p = 0; p < end; p++) {
      Label label = Label.at(flow.chars(), flow.start(p), flow.end(p));
      if (label != null
          && label.style() != Label.Style.DASH
          && label.style() != Label.Style.POINT) {
        return p;
      }
    }
    return end;
  }

  private void markNumbers(int limit) {
    for (int p = 0; p < limit; p++) {
      int from = flow.start(p);
      int to = flow.trimEnd(from, flow.end(p));
      if (layout.isText(p) && LineShapes.isNumber(flow.chars(), from, to)) {
        Optional<DocumentNumber> number = number(from, to);
        if (number.isPresent()) {
          numbers.add(number.get());
          layout.set(p, Part.NUMBER);
          marks.mark(flow, from, to, SpanKind.NUMBER);
        }
      }
    }
  }

  /** Reads a number that may stand behind the red head of a document: …文件青政办〔2020〕53号. */
  private Optional<DocumentNumber> number(int from, int to) {
    String line = flow.folded(from, to);
    int bracket = 0;
    while (bracket < line.length() && !isYearBracket(line.charAt(bracket))) {
      bracket++;
    }
    int head = line.substring(0, bracket).lastIndexOf("文件");
    return DocumentNumber.tryParse(head < 0 ? line : line.substring(head + 2));
  }

  private static boolean isYearBracket(char c) {
    return Chars.isOpening(c) || c == '〈' || c == '《';
  }

  private String take(Title title) {
    StringBuilder text = new StringBuilder();
    for (int p = title.first(); p <= title.last(); p++) {
      int from = flow.start(p);
      int to = p == title.last() ? title.to() : flow.end(p);
      append(text, flow.trimmed(from, to));
      marks.mark(flow, from, to, SpanKind.TITLE);
      if (to < flow.end(p)) {
        layout.cutFront(p, flow.skipBlanks(to, flow.end(p)));
      } else {
        layout.set(p, Part.TITLE);
      }
    }
    return text.toString();
  }

  /** Joins lines of a title: with a blank between Latin words only. */
  private static void append(StringBuilder text, String line) {
    boolean latin =
        !text.isEmpty()
            && !line.isEmpty()
            && Chars.isLatin(text.charAt(text.length() - 1))
            && Chars.isLatin(line.charAt(0));
    text.append(latin ? " " : "").append(line);
  }

  private void readAddressees(@Nullable Title title, int limit) {
    if (title == null || !title.carrier()) {
      return;
    }
    int last = Math.min(Math.max(limit, title.last() + 1), title.last() + 12);
    for (int p = title.last(); p < last && p < flow.paragraphs(); p++) {
      if (!layout.isText(p)) {
        continue;
      }
      int from = layout.from(p);
      Dates.Place date = Dates.first(flow, from, Math.min(from + 12, layout.to(p)));
      if (date != null
          && date.from() == from
          && date.to() < layout.to(p)
          && p <= title.last() + 1) {
        from = flow.skipBlanks(date.to(), layout.to(p));
        dates.putIfAbsent(DateRole.PUBLISHED, date.date());
        marks.mark(flow, date.from(), date.to(), SpanKind.DATE);
        layout.cutFront(p, from);
      }
      from = takeNumber(p, from);
      int colon = AddresseeReader.colon(flow, from, layout.to(p));
      if (colon > 0) {
        addressees = names(from, colon);
        marks.mark(flow, from, colon + 1, SpanKind.ADDRESSEES);
        layout.cutFront(p, flow.skipBlanks(colon + 1, layout.to(p)));
        return;
      }
    }
  }

  /** Takes a number that stands before the addressees; returns where they begin. */
  private int takeNumber(int p, int from) {
    int end = flow.indexOf('号', from, Math.min(layout.to(p), from + LONGEST_NUMBER)) + 1;
    Optional<DocumentNumber> number = end > from ? number(from, end) : Optional.empty();
    if (number.isEmpty() || end >= layout.to(p)) {
      return from;
    }
    numbers.add(number.get());
    marks.mark(flow, from, end, SpanKind.NUMBER);
    int next = flow.skipBlanks(end, layout.to(p));
    layout.cutFront(p, next);
    return next;
  }

  private List<UnitName> names(int from, int to) {
    List<UnitName> names = new ArrayList<>();
    for (UnitList.Name name : UnitList.read(flow, from, to).names()) {
      if (name.to() - name.from() <= UnitName.MAX_LENGTH) {
        names.add(UnitName.of(flow.written(name.from(), name.to())));
      }
    }
    return names;
  }

  /**
   * Reads when and where a work report was delivered: the body that reports is that of the place.
   */
  private void readDelivery(int limit) {
    for (int p = 0; p < Math.min(limit + 1, flow.paragraphs()); p++) {
      int from = flow.start(p);
      int to = flow.end(p);
      int congress = flow.indexOf("人民代表大会", from, to);
      if (congress < 0 || to - from > 160 || flow.indexOf("会议", congress, to) < 0) {
        continue;
      }
      Dates.Place date = Dates.first(flow, from, to);
      int session = flow.indexOf("第", date == null ? from : date.to(), congress);
      if (date == null || session < 0) {
        continue;
      }
      dates.put(DateRole.SIGNED, date.date());
      int start = flow.skipBlanks(date.to(), session);
      if (start < session && flow.at(start) == '在') {
        start++;
      }
      String place = flow.written(start, flow.trimEnd(start, session));
      if (!place.isBlank() && place.length() <= 40) {
        issuers = List.of(UnitName.of(place + "人民政府"));
      }
      if (layout.isText(p)) {
        layout.set(p, Part.SIGNATURE);
        marks.mark(flow, from, to, SpanKind.SIGNATURE);
      }
      return;
    }
  }

  /**
   * Reads the first sentence of a report that is given as a speech: 我代表云泽州人民政府，向大会报告工作.
   *
   * @return whether there is such a sentence
   */
  private boolean readSpeech(int limit) {
    for (int p = 0; p < Math.min(limit + 1, flow.paragraphs()); p++) {
      int from = flow.start(p);
      int to = flow.end(p);
      int organ = flow.indexOf("我代表", from, to) + 3;
      int comma = organ < 3 ? -1 : flow.indexOf(',', organ, to);
      int report = comma < 0 ? -1 : flow.indexOf("报告", comma, Math.min(to, comma + 20));
      if (report < 0 || comma - organ < 3 || comma - organ > 40) {
        continue;
      }
      if (issuers.isEmpty()) {
        issuers = names(organ, comma);
      }
      return true;
    }
    return false;
  }

  /** Whether a text without a title is a report as it was given, or as the news tell of it. */
  private boolean isReport() {
    int last = Math.min(HEAD_PARAGRAPHS, flow.paragraphs());
    for (int p = 0; p < last; p++) {
      int from = flow.start(p);
      int to = flow.end(p);
      int opening = Math.min(to, from + LONGEST_OPENING);
      if (flow.indexOf("各位代表", from, Math.min(to, from + 4)) == from) {
        return true;
      }
      int report = flow.indexOf("工作报告中", from, opening);
      // 工作报告中提出的任务 speaks of tasks
      for (String verb : report < 0 ? new String[0] : SAID) {
        int end = report + 5 + verb.length();
        boolean said = flow.indexOf(verb, report + 5, Math.min(end, to)) >= 0;
        if (said && (end >= to || flow.at(end) != '的')) {
          return true;
        }
      }
    }
    return false;
  }

  private void issuersOf(String title, HeadFields head) {
    if (!issuers.isEmpty()) {
      return;
    }
    int end = title.length();
    for (String verb : new String[] {"关于", "印发", "转发", "批转"}) {
      int at = title.indexOf(verb);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    if (end > 3 && end < title.length()) {
      String organ = Titles.firstOrgan(title.substring(0, end).strip());
      if (!organ.isEmpty()) {
        issuers = List.of(UnitName.of(organ));
        return;
      }
    }
    for (HeadFields.Value value : head.values(HeadField.ISSUER)) {
      issuers = names(value.from(), value.to());
      return;
    }
  }

  /**
   * What the document carries, by its title and by the title that stands over the enclosed text.
   */
  private Optional<Enclosure> enclosure(String title, int after) {
    Title inner = innerTitle(after);
    Optional<Enclosure> named = Titles.enclosure(title);
    if (inner == null) {
      return named;
    }
    String text = take(inner);
    return named.isPresent() ? named : Optional.of(new Enclosure(Titles.form(text), text));
  }

  /** The title between a signature and the text it covers, or null. */
  private @Nullable Title innerTitle(int after) {
    int from = after + 1;
    while (from < flow.paragraphs()
        && (!layout.isText(from) || Chars.isOpening(flow.at(layout.from(from))))) {
      if (layout.part(from) == Part.COPY || layout.part(from) == Part.FOOT) {
        return null;
      }
      from++;
    }
    int to = from;
    while (to < flow.paragraphs()
        && to - from < 5
        && layout.isText(to)
        && flow.length(to) < 80
        && flow.indexOf('。', flow.start(to), flow.end(to)) < 0
        && Label.at(flow.chars(), flow.start(to), flow.end(to)) == null) {
      to++;
    }
    return new TitleReader(flow, layout, to).standalone(from, to);
  }
}
