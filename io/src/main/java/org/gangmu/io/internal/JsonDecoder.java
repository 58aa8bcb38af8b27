package org.gangmu.io.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonReader.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out of a document in JSON and gathers what is wrong with them, each with its JSON
 * Pointer.
 *
 * <p>A value that is wrong is reported, passed over, and given out as null; reading goes on behind
 * it. Only what makes the rest unreadable is thrown, as {@link JsonFault}. An object is taken so:
 *
 * <pre>{@code
 * if (!json.beginObject(FIELDS)) {
 *   return null;
 * }
 * for (String field = json.nextField(); field != null; field = json.nextField()) {
 *   switch (field) { ... }  // takes exactly one value
 * }
 * return json.endObject(...); // problems of the object as a whole are reported here
 * }</pre>
 *
 * <p>Not safe for use by several threads.
 */
public final class JsonDecoder extends JsonCursor {

  /** Takes one value. */
  @FunctionalInterface
  public interface Element<T> {
    /** Takes the next value, and gives null if it was reported to be wrong. */
    @Nullable T take(JsonDecoder json) throws IOException, JsonFault;
  }

  /** Makes a value of three parts. */
  @FunctionalInterface
  public interface Function3<A, B, C, T> {
    /** Returns the value. */
    T apply(A first, B second, C third);
  }

  /** How many members that are not known an object may have before it is read no further. */
  static final int MAX_UNKNOWN = 10_000;

  /** Creates a decoder of one document. */
  public JsonDecoder(JsonReader reader, Limits limits) {
    super(reader, limits);
  }

  // ---- objects and arrays

  /** Takes the beginning of an object, or reports and passes over what stands there instead. */
  public boolean beginObject(Fields fields) throws IOException, JsonFault {
    return begin(Token.OBJECT, fields);
  }

  /**
   * Takes the name of the next member that is known, or gives null at the end of the object, after
   * reporting what is missing. Members that are not known, or that were there before, are reported
   * and passed over.
   */
  public @Nullable String nextField() throws IOException, JsonFault {
    OpenLevels.Level level = levels.last();
    Fields fields = level.fields();
    while (take() == Token.NAME) {
      String name = reader.text();
      int index = level.beginMember(name);
      if (index < 0) {
        reportUnknown(level, name);
      } else if (level.mark(index)) {
        return fields.name(index);
      } else {
        reportDuplicate(name);
      }
      skip();
    }
    for (int i = 0; i < fields.requiredCount(); i++) {
      if (!level.has(i)) {
        reportObject(JsonCode.MISSING_FIELD, "member must be given: " + fields.name(i));
      }
    }
    return null;
  }

  /** Leaves the object whose members are all read. */
  public void endObject() {
    levels.pop();
  }

  /**
   * Leaves the object whose members are all read, and makes a value of them; what the supplier
   * throws as an {@link IllegalArgumentException} is reported.
   */
  public <T> @Nullable T endObject(Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (IllegalArgumentException e) {
      reportObject(JsonCode.BAD_VALUE, message(e));
      return null;
    } finally {
      endObject();
    }
  }

  /**
   * Leaves the object whose members are all read, and makes a value of two of them. Where one is
   * null, it was reported, and nothing is made.
   */
  public <A, B, T> @Nullable T endObject(
      BiFunction<A, B, T> function, @Nullable A first, @Nullable B second) {
    if (first == null || second == null) {
      endObject();
      return null;
    }
    return endObject(() -> function.apply(first, second));
  }

  /** Leaves the object as {@link #endObject(BiFunction, Object, Object)} does, with three parts. */
  public <A, B, C, T> @Nullable T endObject(
      Function3<A, B, C, T> function, @Nullable A first, @Nullable B second, @Nullable C third) {
    if (first == null || second == null || third == null) {
      endObject();
      return null;
    }
    return endObject(() -> function.apply(first, second, third));
  }

  /** Takes the beginning of an object whose members are named by what they are of. */
  public boolean beginEntries() throws IOException, JsonFault {
    return begin(Token.OBJECT, null);
  }

  /**
   * Takes the name of the next such member, or gives null and leaves the object where it has none.
   * Members that were there before are reported and passed over.
   */
  public @Nullable String nextEntry() throws IOException, JsonFault {
    OpenLevels.Level level = levels.last();
    while (take() == Token.NAME) {
      String name = reader.text();
      level.beginEntry(name);
      if (level.markOther(name)) {
        return name;
      }
      reportDuplicate(name);
      skip();
    }
    levels.pop();
    return null;
  }

  /** Takes the beginning of an array, or reports and passes over what stands there instead. */
  public boolean beginArray() throws IOException, JsonFault {
    return begin(Token.ARRAY, null);
  }

  /** Returns whether the array has another element; leaves the array where it has none. */
  public boolean nextElement() throws IOException, JsonFault {
    if (takeIf(Token.END_ARRAY)) {
      levels.pop();
      return false;
    }
    levels.last().beginElement();
    return true;
  }

  /** Takes an array of which every element is taken alike. Elements that are wrong are left out. */
  public <T> ImmutableList<T> list(Element<T> element) throws IOException, JsonFault {
    return list(Integer.MAX_VALUE, "", element);
  }

  /**
   * Takes an array of which every element is taken alike. Elements that are wrong are left out.
   *
   * @param limit how many elements are taken; more are reported once and passed over
   * @param setting the name of the limit
   */
  public <T> ImmutableList<T> list(int limit, String setting, Element<T> element)
      throws IOException, JsonFault {
    if (!beginArray()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (int count = 0; nextElement(); count++) {
      if (count < limit) {
        T value = element.take(this);
        if (value != null) {
          list.add(value);
        }
      } else {
        if (count == limit) {
          Token token = peek();
          report(
              JsonCode.LIMIT,
              "elements must be at most " + limit + " (" + setting + "): " + shown(token));
        }
        skip();
      }
    }
    return list.build();
  }

  /** Takes an array in which no element comes twice; one that does is reported. */
  public <T> ImmutableSet<T> distinct(Element<T> element) throws IOException, JsonFault {
    Set<T> seen = new LinkedHashSet<>();
    if (beginArray()) {
      while (nextElement()) {
        T value = element.take(this);
        if (value != null && !seen.add(value)) {
          report(
              JsonCode.BAD_VALUE,
              "element must be given once: " + Shown.text(String.valueOf(value)));
        }
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  /**
   * Takes an array of just two integers and makes a value of them; what the function throws as an
   * {@link IllegalArgumentException} is reported.
   */
  public <T> @Nullable T integerPair(BiFunction<Integer, Integer, T> function)
      throws IOException, JsonFault {
    if (!beginArray()) {
      return null;
    }
    int line = reader.line();
    int column = reader.column();
    Integer first = null;
    Integer second = null;
    int count = 0;
    for (; nextElement(); count++) {
      if (count == 0) {
        first = integer();
      } else if (count == 1) {
        second = integer();
      } else {
        skip();
      }
    }
    Location.InJson place = new Location.InJson(pointer(), line, column);
    if (count != 2) {
      report(
          JsonCode.BAD_VALUE, levels.subject() + " must have 2 integers, but has: " + count, place);
      return null;
    }
    if (first == null || second == null) {
      return null;
    }
    try {
      return function.apply(first, second);
    } catch (IllegalArgumentException e) {
      report(JsonCode.BAD_VALUE, message(e), place);
      return null;
    }
  }

  private boolean begin(Token wanted, @Nullable Fields fields) throws IOException, JsonFault {
    if (!expect(wanted)) {
      return false;
    }
    levels.push(fields, reader.line(), reader.column());
    return true;
  }

  // ---- scalars

  /** Takes a string. */
  public @Nullable String string() throws IOException, JsonFault {
    return expect(Token.STRING) ? reader.text() : null;
  }

  /**
   * Takes a string and makes something of it; what the function throws as an {@link
   * IllegalArgumentException} is reported.
   */
  public <T> @Nullable T parsed(Function<String, T> function) throws IOException, JsonFault {
    String text = string();
    return text == null ? null : made(function, text);
  }

  /**
   * Makes something of a text that was taken, as the name of a member; what the function throws as
   * an {@link IllegalArgumentException} is reported.
   */
  public <T> @Nullable T made(Function<String, T> function, String text) {
    try {
      return function.apply(text);
    } catch (IllegalArgumentException e) {
      report(JsonCode.BAD_VALUE, message(e));
      return null;
    }
  }

  /** Takes the name of a constant, in just its spelling. */
  public <E extends Enum<E>> @Nullable E constant(Class<E> type) throws IOException, JsonFault {
    String text = string();
    if (text == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      reportConstant(type, text);
      return null;
    }
  }

  private <E extends Enum<E>> void reportConstant(Class<E> type, String text) {
    String names =
        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    report(JsonCode.BAD_VALUE, levels.subject() + " must be one of " + names + ": " + shown(text));
  }

  /** Takes a day in ISO form, in just its spelling. */
  public @Nullable LocalDate date() throws IOException, JsonFault {
    return parsed(JsonDecoder::parseDate);
  }

  private static LocalDate parseDate(String text) {
    String rule = "date must be a day like 2026-03-05: ";
    try {
      LocalDate date = LocalDate.parse(text);
      checkArgument(date.toString().equals(text), "%s%s", rule, text);
      return date;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(rule + text, e);
    }
  }

  /** Takes a boolean. */
  public @Nullable Boolean bool() throws IOException, JsonFault {
    Token token = peek();
    if (token != Token.TRUE && token != Token.FALSE) {
      refuse(Token.TRUE.noun());
      return null;
    }
    return take() == Token.TRUE;
  }

  /** Takes an integer without fraction or exponent. */
  public @Nullable Integer integer() throws IOException, JsonFault {
    Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    return value == null ? null : value.intValue();
  }

  /** Takes an integer of 64 bits without fraction or exponent. */
  public @Nullable Long longInteger() throws IOException, JsonFault {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private @Nullable Long whole(long least, long most) throws IOException, JsonFault {
    if (!expect(Token.NUMBER)) {
      return null;
    }
    String text = reader.text();
    for (int i = 0; i < text.length(); i++) {
      if (".eE".indexOf(text.charAt(i)) >= 0) {
        report(JsonCode.WRONG_TYPE, levels.subject() + " must be an integer: " + Shown.text(text));
        return null;
      }
    }
    Long value = Longs.tryParse(text);
    if (value != null && value >= least && value <= most) {
      return value;
    }
    report(
        JsonCode.BAD_VALUE,
        levels.subject() + " must be from " + least + " to " + most + ": " + Shown.text(text));
    return null;
  }

  /**
   * Takes a number of at most {@value Decimals#MAX_DIGITS} digits with a scale within ±{@value
   * Decimals#MAX_SCALE}.
   */
  public @Nullable BigDecimal decimal() throws IOException, JsonFault {
    if (!expect(Token.NUMBER)) {
      return null;
    }
    String text = reader.text();
    String broken = Decimals.brokenRule(text);
    if (broken != null) {
      report(JsonCode.LIMIT, levels.subject() + " " + broken + ": " + Shown.text(text));
      return null;
    }
    return new BigDecimal(text);
  }

  /** Takes null if it stands there, and says whether it did. */
  public boolean takeNull() throws IOException, JsonFault {
    return takeIf(Token.NULL);
  }

  private void reportUnknown(OpenLevels.Level level, String name) throws JsonFault {
    if (!level.markOther(name)) {
      reportDuplicate(name);
      return;
    }
    if (level.otherCount() > MAX_UNKNOWN) {
      throw fault(JsonCode.LIMIT, "members that are not known must be at most " + MAX_UNKNOWN);
    }
    report(
        JsonCode.UNKNOWN_FIELD,
        "member must be one of " + level.fields().all() + ": " + Shown.text(name));
  }

  private void reportDuplicate(String name) {
    report(JsonCode.DUPLICATE_KEY, "member must be given once: " + Shown.text(name));
  }

  private static String message(IllegalArgumentException e) {
    return Shown.line(String.valueOf(e.getMessage()));
  }
}
