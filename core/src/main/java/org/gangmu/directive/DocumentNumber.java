package org.gangmu.directive;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.internal.Folding;

/**
 * The number of a document (发文字号): the issuer's code (机关代字), the year and the serial number.
 *
 * <p>Orders and announcements are numbered otherwise, with the kind of document in place of a code:
 * an order has no year at all. The form is kept, since 公告〔2020〕5号 and 公告2020年第5号 are two numbers.
 * Of the rest only what counts is kept: any bracket round the year is read and six-cornered ones
 * are written, as GB/T 9704-2012 asks.
 *
 * @param agency the issuer's code, as {@code 青政办}, or for the other forms the issuer and kind, as
 *     {@code 国务院令}; kept without blanks and full-width letters; at most {@value #MAX_AGENCY}
 *     characters, none a bracket or a mark of punctuation. Empty only where an order or an
 *     announcement stands under its own title and says no more than {@code 第12号}
 * @param year the year in full, 1000 to 9999; empty for an order and only there
 * @param serial the serial number, of that year where there is one; at least 1, at most nine digits
 * @param form how the parts are put together
 */
public record DocumentNumber(String agency, OptionalInt year, int serial, Form form)
    implements Comparable<DocumentNumber> {

  /** How the parts of a document number are put together. */
  public enum Form {
    /** The form of most documents: {@code 青政办〔2020〕53号}. */
    BRACKETED,
    /** The form of orders (令): {@code 国务院令第733号}. */
    ORDER,
    /** The form of announcements (公告), and of some orders: {@code 财政部公告2023年第12号}. */
    ANNOUNCEMENT
  }

  /** The longest code of an issuer there can be. */
  public static final int MAX_AGENCY = 60;

  private static final int MAX_TEXT = 200;
  private static final int MAX_LIST = 2_000;
  private static final int MAX_SERIAL = 999_999_999;
  private static final String OPENING = "〔[(【〈《﹝";
  private static final String CLOSING = "〕])】〉》﹞";
  private static final String SEPARATORS = "、,;/";
  private static final String PUNCTUATION = "。，；：！？、“”‘’,;:!?\"'";
  private static final ImmutableList<String> KINDS = ImmutableList.of("令", "公告", "通告", "公报", "命令");

  private static final Comparator<DocumentNumber> ORDER =
      Comparator.comparing(DocumentNumber::agency)
          .thenComparingInt(number -> number.year().orElse(0))
          .thenComparingInt(DocumentNumber::serial)
          .thenComparing(DocumentNumber::form);

  /** Checks the parts and brings the agency into its canonical form. */
  public DocumentNumber {
    requireNonNull(year, "year");
    requireNonNull(form, "form");
    checkArgument(
        agency.length() <= MAX_TEXT,
        "agency of a document number must have at most %s characters: %s",
        MAX_AGENCY,
        agency.length());
    agency = Folding.compact(agency);
    checkArgument(
        agency.length() <= MAX_AGENCY,
        "agency of a document number must have at most %s characters: %s",
        MAX_AGENCY,
        agency.length());
    checkArgument(
        !agency.isEmpty() || form != Form.BRACKETED,
        "agency of a document number must not be blank");
    if (!isPlain(agency)) {
      throw new IllegalArgumentException(
          "agency of a document number must have no brackets and no punctuation: "
              + Folding.quoted(agency));
    }
    checkArgument(
        year.isPresent() != (form == Form.ORDER),
        "a document number must have a year unless it is that of an order: %s",
        form);
    year.ifPresent(
        number ->
            checkArgument(
                number >= 1000 && number <= 9999, "year must be given in full: %s", number));
    checkArgument(
        serial >= 1 && serial <= MAX_SERIAL,
        "serial of a document number must be 1 to %s: %s",
        MAX_SERIAL,
        serial);
    if (form != Form.BRACKETED && !isReadable(agency)) {
      throw new IllegalArgumentException(
          "agency of an order or announcement must end in its kind, as 令 or 公告: "
              + Folding.quoted(agency));
    }
  }

  /** Creates a number of the usual form: {@code 青政办〔2020〕53号}. */
  public DocumentNumber(String agency, int year, int serial) {
    this(agency, OptionalInt.of(year), serial, Form.BRACKETED);
  }

  /** Returns the number of an order: {@code 国务院令第733号}. */
  public static DocumentNumber ofOrder(String agency, int serial) {
    return new DocumentNumber(agency, OptionalInt.empty(), serial, Form.ORDER);
  }

  /** Returns the number of an announcement: {@code 财政部公告2023年第12号}. */
  public static DocumentNumber ofAnnouncement(String agency, int year, int serial) {
    return new DocumentNumber(agency, OptionalInt.of(year), serial, Form.ANNOUNCEMENT);
  }

  /**
   * Reads a number of any form: with any bracket round the year, digits of any width, blanks
   * anywhere, with or without 第 before the serial and 号 behind it, and with leading zeros. Orders
   * and announcements have 第 and 号, and their agency ends in 令, 公告, 通告 or 公报 or is left out; 第 to 号
   * may stand in brackets.
   *
   * @throws IllegalArgumentException if the text is not a document number
   */
  public static DocumentNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "document number must be like 青政办〔2020〕53号: " + Folding.quoted(text)));
  }

  /** Reads a number as {@link #parse} does; empty if the text is none. */
  public static Optional<DocumentNumber> tryParse(String text) {
    return text.length() > MAX_TEXT ? Optional.empty() : read(Folding.compact(text));
  }

  /**
   * Reads the numbers of a joint document, each read as {@link #parse} does, one after the other
   * with or without separators.
   *
   * @throws IllegalArgumentException if a part of the text is not a document number
   */
  public static ImmutableList<DocumentNumber> parseAll(String text) {
    checkArgument(
        text.length() <= MAX_LIST,
        "document numbers must have at most %s characters: %s",
        MAX_LIST,
        text.length());
    String compact = Folding.compact(text);
    ImmutableList.Builder<DocumentNumber> numbers = ImmutableList.builder();
    int start = 0;
    while (start < compact.length()) {
      int end = compact.indexOf('号', start) + 1;
      end = end == 0 ? compact.length() : end;
      while (end < compact.length() && CLOSING.indexOf(compact.charAt(end)) >= 0) {
        end++;
      }
      numbers.add(parse(compact.substring(start, end)));
      start = end;
      while (start < compact.length() && SEPARATORS.indexOf(compact.charAt(start)) >= 0) {
        start++;
      }
    }
    return numbers.build();
  }

  private static Optional<DocumentNumber> read(String text) {
    int open = indexOfAny(text, OPENING, 0);
    int close = open < 0 ? -1 : indexOfAny(text, CLOSING, open);
    if (open > 0 && close == open + 5) {
      int year = Folding.number(text.substring(open + 1, close));
      int serial = serial(text.substring(close + 1));
      String agency = text.substring(0, open);
      return year < 1000 || serial < 1 || agency.length() > MAX_AGENCY || !isPlain(agency)
          ? Optional.empty()
          : Optional.of(new DocumentNumber(agency, year, serial));
    }
    boolean bracketed = open >= 0 && close == text.length() - 1 && text.startsWith("第", open + 1);
    return open < 0
        ? readOrder(text)
        : bracketed
            ? readOrder(text.substring(0, open) + text.substring(open + 1, close))
            : Optional.empty();
  }

  private static Optional<DocumentNumber> readOrder(String text) {
    int at = text.lastIndexOf('第');
    int serial = at < 0 || !text.endsWith("号") ? -1 : serial(text.substring(at));
    if (serial < 1) {
      return Optional.empty();
    }
    String head = text.substring(0, at);
    int year = head.endsWith("年") && at > 4 ? Folding.number(head.substring(at - 5, at - 1)) : -1;
    String agency = year < 1000 ? head : head.substring(0, at - 5);
    if (agency.length() > MAX_AGENCY || !isPlain(agency) || !isReadable(agency)) {
      return Optional.empty();
    }
    return Optional.of(
        year < 1000 ? ofOrder(agency, serial) : ofAnnouncement(agency, year, serial));
  }

  /** The serial number between 第 and 号, either of which may be missing; -1 where it is none. */
  private static int serial(String text) {
    int from = text.startsWith("第") ? 1 : 0;
    int to = text.endsWith("号") ? text.length() - 1 : text.length();
    return from > to ? -1 : Folding.number(text.substring(from, to));
  }

  private static boolean isPlain(String agency) {
    return agency
        .chars()
        .noneMatch(
            c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || PUNCTUATION.indexOf(c) >= 0);
  }

  /** Whether what stands before 第 can be told from any other text. */
  private static boolean isReadable(String agency) {
    return agency.isEmpty() || KINDS.stream().anyMatch(agency::endsWith);
  }

  private static int indexOfAny(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Orders by agency, year, serial, then form. */
  @Override
  public int compareTo(DocumentNumber other) {
    return ORDER.compare(this, other);
  }

  /** Returns the canonical form, as {@code 青政办〔2020〕53号}, from which the number reads back. */
  @Override
  public String toString() {
    return switch (form) {
      case BRACKETED -> agency + "〔" + year.getAsInt() + "〕" + serial + "号";
      case ORDER -> agency + "第" + serial + "号";
      case ANNOUNCEMENT -> agency + year.getAsInt() + "年第" + serial + "号";
    };
  }
}
