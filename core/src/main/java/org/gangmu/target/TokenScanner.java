package org.gangmu.target;

import java.math.BigDecimal;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.internal.Decimals;
import org.gangmu.internal.Folding;
import org.jspecify.annotations.Nullable;

/** Goes through the text form of a target, token by token, and keeps the first error. */
final class TokenScanner {

  private static final int END = -1;

  private final String text;
  private int position;
  private @Nullable Diagnostic error;

  TokenScanner(String text) {
    this.text = text;
  }

  boolean isWithin(Limits limits) {
    if (text.length() > limits.characters()) {
      fail(
          TargetTextCode.TOO_LONG,
          0,
          "text must be within the limit of %s characters (Limits.characters): %s"
              .formatted(limits.characters(), text.length()));
    }
    return error == null;
  }

  /** Returns what was read, if nothing follows it. */
  <T> Outcome<T> finish(@Nullable T value) {
    if (error == null && peek() != END) {
      expected("the end");
    }
    return error != null || value == null
        ? Outcome.failure(
            error == null ? diagnostic(TargetTextCode.SYNTAX, 0, "nothing read") : error)
        : Outcome.of(value);
  }

  int position() {
    return position;
  }

  /** Goes back to an earlier position. */
  void back(int earlier) {
    position = earlier;
  }

  /** Notes an error, unless there is one. */
  void fail(TargetTextCode code, int start, String message) {
    if (error == null) {
      error = diagnostic(code, start, message);
    }
  }

  private Diagnostic diagnostic(TargetTextCode code, int start, String message) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = text.codePointCount(lineStart, start) + 1;
    int end = start < text.length() ? text.offsetByCodePoints(start, 1) : start;
    return Diagnostic.error(code, message, new Location.InText(line, column, new Span(start, end)));
  }

  /** Notes that something else is expected here. */
  void expected(String what) {
    expectedAt(startOfToken(), what);
  }

  /** Notes that something else is expected there. */
  void expectedAt(int start, String what) {
    String found = start == text.length() ? "the end" : shown(text.substring(start));
    fail(TargetTextCode.SYNTAX, start, "expected " + what + " but found: " + found);
  }

  /** Returns the beginning of a text for a message. */
  static String shown(String found) {
    int length = Math.min(found.length(), 20);
    return Folding.quoted(found.substring(0, length));
  }

  /** Skips blanks and returns the position behind them. */
  int startOfToken() {
    while (position < text.length() && Folding.isBlank(text.charAt(position))) {
      position++;
    }
    return position;
  }

  /** Skips blanks and returns the character behind them, -1 at the end. */
  int peek() {
    return startOfToken() < text.length() ? text.codePointAt(position) : END;
  }

  boolean skip(char c) {
    if (peek() == c) {
      position++;
      return true;
    }
    return false;
  }

  boolean expect(char c) {
    if (!skip(c)) {
      expected("\"" + c + "\"");
    }
    return error == null;
  }

  /** Expects a character without blanks before it. */
  boolean expectNext(char c) {
    if (position < text.length() && text.charAt(position) == c) {
      position++;
    } else {
      expected("\"" + c + "\"");
    }
    return error == null;
  }

  boolean isOperator() {
    int c = peek();
    return c == '<' || c == '>' || c == '=' || c == '~';
  }

  boolean isKeyword(String word) {
    return NameText.KEYWORDS.contains(word);
  }

  /** Returns the relation that stands here, if one does. */
  @Nullable Relation relation() {
    int c = peek();
    int next = position + 1 < text.length() ? text.charAt(position + 1) : END;
    Relation relation =
        switch (c) {
          case '>' -> next == '=' ? Relation.AT_LEAST : Relation.ABOVE;
          case '<' -> next == '=' ? Relation.AT_MOST : Relation.BELOW;
          case '=' ->
              switch (next) {
                case '=' -> Relation.EXACTLY;
                case '>' -> Relation.REACH;
                case '<' -> Relation.FALL_TO;
                default -> null;
              };
          default -> null;
        };
    if (relation != null) {
      position += relation.operator().length();
    }
    return relation;
  }

  /** Returns the bare word that stands here, empty if none does. */
  String bareWord() {
    int c = peek();
    int start = position;
    boolean part = c != END && NameText.isFirst(c);
    while (part) {
      position += Character.charCount(c);
      c = position < text.length() ? text.codePointAt(position) : END;
      part = c != END && NameText.isPart(c);
    }
    return text.substring(start, position);
  }

  boolean skipWord(String word) {
    int start = startOfToken();
    if (!text.startsWith(word, start)) {
      return false;
    }
    if (bareWord().equals(word)) {
      return true;
    }
    position = start;
    return false;
  }

  boolean expectWord(String word) {
    if (!skipWord(word)) {
      expected("\"" + word + "\"");
    }
    return error == null;
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Folding::isDigit);
  }

  /** Returns the number that stands here; -1 if none does within the bounds. */
  int integer(int least, int most, String rule) {
    int start = startOfToken();
    String digits = bareWord();
    int value = number(digits);
    if (value < least || value > most) {
      fail(TargetTextCode.RANGE, start, rule + ": " + shown(digits));
      return -1;
    }
    return value;
  }

  /** Returns the value of digits, -1 for any other word and for more than nine digits. */
  static int number(String word) {
    return isDigits(word) ? Folding.number(word) : -1;
  }

  /** Returns the name that stands here; the empty one where none does. */
  @Nullable String name() {
    if (peek() == '"') {
      return quoted();
    }
    int start = position;
    String word = bareWord();
    if (isKeyword(word) || isDigits(word)) {
      expectedAt(start, "a name, in quotation marks if it is one of the words of the grammar");
      return null;
    }
    return word;
  }

  /** Returns the name that stands here, which must not be blank. */
  @Nullable String spokenName(String subject) {
    int start = startOfToken();
    String name = name();
    if (name != null && name.isBlank()) {
      fail(TargetTextCode.BLANK, start, subject + " must not be blank");
      return null;
    }
    return name;
  }

  private @Nullable String quoted() {
    int opening = position;
    int plain = ++position;
    StringBuilder unescaped = null;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '"') {
        String last = text.substring(plain, position++);
        return unescaped == null ? last : unescaped.append(last).toString();
      }
      if (c == '\\') {
        unescaped = unescaped == null ? new StringBuilder() : unescaped;
        unescaped.append(text, plain, position);
        if (!escape(unescaped)) {
          return null;
        }
        plain = position;
      } else {
        position++;
      }
    }
    fail(TargetTextCode.SYNTAX, opening, "expected a closing quotation mark");
    return null;
  }

  private boolean escape(StringBuilder unescaped) {
    int start = position++;
    char c = position < text.length() ? text.charAt(position) : '\0';
    if (c == '"' || c == '\\') {
      unescaped.append(c);
      position++;
      return true;
    }
    int code = 0;
    int digits = 0;
    if (text.startsWith("u{", position)) {
      position += 2;
      while (digits < 6 && position < text.length()) {
        int digit = hexDigit(text.charAt(position));
        if (digit < 0) {
          break;
        }
        code = 16 * code + digit;
        digits++;
        position++;
      }
    }
    if (digits == 0 || code > Character.MAX_CODE_POINT || !text.startsWith("}", position)) {
      expectedAt(start, "an escape, one of \\\" \\\\ \\u{hexadecimal digits}");
      return false;
    }
    unescaped.appendCodePoint(code);
    position++;
    return true;
  }

  private static int hexDigit(char c) {
    if (Folding.isDigit(c)) {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' && c < 0x80 ? letter - 'a' + 10 : -1;
  }

  /** Reads a number, scale and measure. */
  @Nullable Quantity quantity() {
    BigDecimal value = decimal("a quantity");
    if (value == null) {
      return null;
    }
    int start = startOfToken();
    String symbol = symbol();
    QuantityText.ScaledMeasure unit = QuantityText.split(symbol);
    if (position < text.length() && text.charAt(position) == '{') {
      Scale scale = Scale.ofWord(symbol).orElse(null);
      if (scale == null) {
        expectedAt(start, "a scale");
        return null;
      }
      Measure measure = braced();
      return measure == null ? null : new Quantity(value, scale, measure);
    }
    if (unit == null) {
      fail(
          TargetTextCode.MEASURE,
          start,
          "unit of measure must be a single one, by a word or sign: " + shown(symbol));
      return null;
    }
    return new Quantity(value, unit.scale(), unit.measure());
  }

  private String symbol() {
    int start = position;
    while (position < text.length() && Measure.isPart(text.codePointAt(position))) {
      position += Character.charCount(text.codePointAt(position));
    }
    return text.substring(start, position);
  }

  private @Nullable Measure braced() {
    int start = ++position;
    String symbol = symbol();
    if (symbol.isEmpty() || symbol.length() > Measure.LONGEST) {
      fail(
          TargetTextCode.MEASURE,
          start,
          "symbol of a measure must have 1 to %s characters: %s"
              .formatted(Measure.LONGEST, symbol.length()));
      return null;
    }
    if (skip('}')) {
      return MeasureTable.standard().measure(symbol);
    }
    if (!expect(',')) {
      return null;
    }
    int place = startOfToken();
    BigDecimal factor = decimal("the factor of a measure");
    if (factor == null || !expect(',')) {
      return null;
    }
    if (factor.signum() <= 0) {
      fail(TargetTextCode.MEASURE, place, "factor of a measure must be positive: " + factor);
      return null;
    }
    if (peek() != '"') {
      expected("the name of a dimension in quotation marks");
      return null;
    }
    int naming = position;
    String dimension = spokenName("name of a dimension");
    if (dimension == null || !expect('}')) {
      return null;
    }
    if (dimension.equals(Dimension.NUMBER.name())) {
      fail(TargetTextCode.MEASURE, naming, "bare numbers must have no symbol: " + symbol);
      return null;
    }
    return new Measure(symbol, new Dimension(dimension), factor);
  }

  private @Nullable BigDecimal decimal(String what) {
    int start = startOfToken();
    position += peek() == '-' ? 1 : 0;
    int digits = position;
    skipDigits();
    if (position == digits) {
      expectedAt(start, what);
      return null;
    }
    if (position + 1 < text.length()
        && text.charAt(position) == '.'
        && Folding.isDigit(text.charAt(position + 1))) {
      position++;
      skipDigits();
    }
    int exponent = position;
    skipExponent();
    // a digit of the exponent more than two is too many in any case
    if (position - start > Decimals.MAX_LENGTH || position - exponent > 4) {
      outOfRange(start);
      return null;
    }
    BigDecimal value = new BigDecimal(text.substring(start, position));
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (bare.scale() > Decimals.MAX_SCALE
        || bare.precision() - Math.min(0, bare.scale()) > Decimals.MAX_DIGITS) {
      outOfRange(start);
      return null;
    }
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private void outOfRange(int start) {
    fail(
        TargetTextCode.NUMBER,
        start,
        "number must have at most %s digits, %s of them behind the point: %s"
            .formatted(
                Decimals.MAX_DIGITS, Decimals.MAX_SCALE, shown(text.substring(start, position))));
  }

  private void skipDigits() {
    while (position < text.length() && Folding.isDigit(text.charAt(position))) {
      position++;
    }
  }

  private void skipExponent() {
    int start = position;
    if (start < text.length() && (text.charAt(start) | 0x20) == 'e') {
      position++;
      if (position < text.length() && "+-".indexOf(text.charAt(position)) >= 0) {
        position++;
      }
      int digits = position;
      skipDigits();
      if (position == digits) {
        position = start;
      }
    }
  }
}
