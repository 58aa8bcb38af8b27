package org.gangmu.io.internal;

import static org.gangmu.io.JsonCode.ENCODING;
import static org.gangmu.io.JsonCode.LIMIT;
import static org.gangmu.io.JsonCode.SYNTAX;
import static org.gangmu.io.JsonCode.TRAILING_CONTENT;
import static org.gangmu.io.JsonCode.TRUNCATED;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.gangmu.diagnostic.Limits;
import org.gangmu.io.JsonCode;

/**
 * Reads JSON token by token, as RFC 8259 has it and in no other form, from characters of any
 * number.
 *
 * <p>A byte order mark is passed over at the beginning and nowhere else. Escaped halves of
 * surrogate pairs are kept as they are, raw ones are refused, since no encoding carries them. Lines
 * end at LF, CR or CR LF. Neither depth nor length of the input is on the stack; memory is bounded
 * by the longest text and the depth, and these by {@link Limits}. Not safe for use by several
 * threads.
 */
public final class JsonReader {

  /** The pieces of a document. */
  public enum Token {
    /** The beginning of an object. */
    OBJECT("an object"),
    /** The end of an object. */
    END_OBJECT("the end of an object"),
    /** The beginning of an array. */
    ARRAY("an array"),
    /** The end of an array. */
    END_ARRAY("the end of an array"),
    /** The name of a member, its colon included. */
    NAME("a name"),
    /** A string. */
    STRING("a string"),
    /** A number. */
    NUMBER("a number"),
    /** The literal true. */
    TRUE("a boolean"),
    /** The literal false. */
    FALSE("a boolean"),
    /** The literal null. */
    NULL("null"),
    /** The end of the input, after one whole document. */
    END("the end of the input");

    private final String noun;

    Token(String noun) {
      this.noun = noun;
    }

    /** Returns what messages call it. */
    public String noun() {
      return noun;
    }
  }

  /** How many levels a document may have besides those that {@link Limits#depth()} allows. */
  static final int OWN_LEVELS = 16;

  /** The longest name or number, in characters. */
  static final int MAX_SCALAR = 1000;

  private static final int END_OF_INPUT = -1;

  /** What may come next. */
  private enum State {
    VALUE,
    FIRST_ELEMENT,
    FIRST_NAME,
    AFTER_VALUE
  }

  private final Reader in;
  private final Limits limits;

  private final char[] buffer;
  private int at;
  private int end;

  /** How many characters came before those in the buffer. */
  private long base;

  /** Whether the input is longer than its limit, and the buffer ends at the limit. */
  private boolean cut;

  /** Whether this is the beginning of the input, where a byte order mark may stand. */
  private final boolean beginning;

  private int line;

  /** The position of the first character of the line. */
  private long lineStart;

  /** How many surrogate pairs the line has had so far. */
  private int pairs;

  private State state = State.VALUE;

  /** Which of the open levels are objects. */
  private boolean[] objects = new boolean[16];

  private int depth;

  private int tokenLine;
  private int tokenColumn = 1;
  private String text = "";
  private final StringBuilder pending = new StringBuilder();
  private final ShortTexts shortTexts;

  /** Creates a reader of one document. */
  public JsonReader(Reader in, Limits limits) {
    this(in, limits, true, new char[1 << 13], 0, 1, new ShortTexts());
  }

  private JsonReader(
      Reader in,
      Limits limits,
      boolean beginning,
      char[] buffer,
      int end,
      int firstLine,
      ShortTexts shortTexts) {
    this.in = in;
    this.limits = limits;
    this.buffer = buffer;
    this.end = end;
    this.beginning = beginning;
    this.line = firstLine;
    this.tokenLine = firstLine;
    this.shortTexts = shortTexts;
  }

  /**
   * Returns a reader of another document, which is a line of a longer text and has no byte order
   * mark. It shares with this one what makes it cheap.
   *
   * @param text the document, at most as long as a text may be
   * @param number the number of the line, counted from 1
   */
  public JsonReader ofLine(String text, int number) {
    char[] characters = text.toCharArray();
    return new JsonReader(
        Reader.nullReader(), limits, false, characters, characters.length, number, shortTexts);
  }

  /**
   * Reads the next token. After {@link Token#END} there is nothing more to read.
   *
   * @throws JsonFault if the document cannot be read any further
   * @throws IOException if the input throws it
   */
  public Token next() throws IOException, JsonFault {
    int c = peekSignificant();
    markToken();
    return switch (state) {
      case FIRST_NAME -> c == '}' ? close(Token.END_OBJECT) : name(c);
      case FIRST_ELEMENT -> c == ']' ? close(Token.END_ARRAY) : value(c);
      case AFTER_VALUE -> depth == 0 ? endOfInput(c) : afterElement(c, objects[depth - 1]);
      case VALUE -> value(c);
    };
  }

  /** Returns the line on which the token read last begins, counted from 1. */
  public int line() {
    return tokenLine;
  }

  /** Returns the column at which the token read last begins, in code points, counted from 1. */
  public int column() {
    return tokenColumn;
  }

  /** Returns the characters of the name, string or number read last, escapes undone. */
  public String text() {
    return text;
  }

  private Token endOfInput(int c) throws JsonFault {
    if (c != END_OF_INPUT) {
      throw fault(TRAILING_CONTENT, "nothing must follow the document: " + Shown.character(c));
    }
    return Token.END;
  }

  private Token afterElement(int c, boolean inObject) throws IOException, JsonFault {
    if (c == (inObject ? '}' : ']')) {
      return close(inObject ? Token.END_OBJECT : Token.END_ARRAY);
    }
    if (c != ',') {
      throw unexpected(
          c,
          inObject
              ? "a member must be followed by , or }"
              : "an element must be followed by , or ]");
    }
    at++;
    int next = peekSignificant();
    markToken();
    return inObject ? name(next) : value(next);
  }

  private Token name(int c) throws IOException, JsonFault {
    if (c != '"') {
      throw unexpected(c, "a name in double quotes must stand here");
    }
    at++;
    readString(MAX_SCALAR, true);
    int colon = peekSignificant();
    if (colon != ':') {
      throw unexpected(colon, "a name must be followed by :");
    }
    at++;
    state = State.VALUE;
    return Token.NAME;
  }

  private Token value(int c) throws IOException, JsonFault {
    return switch (c) {
      case '{' -> open(true);
      case '[' -> open(false);
      case '"' -> string();
      case 't' -> literal("true", Token.TRUE);
      case 'f' -> literal("false", Token.FALSE);
      case 'n' -> literal("null", Token.NULL);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw unexpected(c, "a value must stand here");
    };
  }

  private Token string() throws IOException, JsonFault {
    at++;
    readString(limits.characters(), false);
    state = State.AFTER_VALUE;
    return Token.STRING;
  }

  private Token open(boolean object) throws JsonFault {
    if (depth >= (long) OWN_LEVELS + limits.depth()) {
      throw fault(
          LIMIT,
          "levels of a document must be at most "
              + ((long) OWN_LEVELS + limits.depth())
              + " ("
              + OWN_LEVELS
              + " and Limits.depth)");
    }
    at++;
    if (depth == objects.length) {
      objects = Arrays.copyOf(objects, 2 * depth);
    }
    objects[depth++] = object;
    state = object ? State.FIRST_NAME : State.FIRST_ELEMENT;
    return object ? Token.OBJECT : Token.ARRAY;
  }

  private Token close(Token token) {
    at++;
    depth--;
    state = State.AFTER_VALUE;
    return token;
  }

  private Token literal(String literal, Token token) throws IOException, JsonFault {
    for (int i = 0; i < literal.length(); i++) {
      int c = peek();
      if (c != literal.charAt(i)) {
        throw unexpected(
            c, "a value that begins with " + literal.charAt(0) + " must be " + literal);
      }
      at++;
    }
    state = State.AFTER_VALUE;
    return token;
  }

  // ---- strings

  /** Reads what follows the opening quote, up to and with the closing one. */
  private void readString(int limit, boolean isName) throws IOException, JsonFault {
    pending.setLength(0);
    while (true) {
      if (pending.length() > limit) {
        throw tooLong(limit, isName);
      }
      int start = at;
      int stop = (int) Math.min(end, (long) at + limit - pending.length());
      while (at < stop && isPlain(buffer[at])) {
        at++;
      }
      if (at < end && buffer[at] == '"') {
        finishString(start);
        return;
      }
      pending.append(buffer, start, at - start);
      int c = peek();
      if (c == '"') {
        continue;
      }
      if (pending.length() >= limit && c != END_OF_INPUT) {
        throw tooLong(limit, isName);
      }
      if (c == '\\') {
        at++;
        pending.append(readEscape());
      } else if (c == END_OF_INPUT) {
        throw unexpected(c, "a string must end with a double quote");
      } else if (c < ' ') {
        throw fault(
            SYNTAX, "a control character in a string must be escaped: " + Shown.character(c));
      } else if (Character.isSurrogate((char) c)) {
        readPair((char) c);
      }
    }
  }

  private static boolean isPlain(char c) {
    return c < Character.MIN_SURROGATE
        ? c >= ' ' && c != '"' && c != '\\'
        : c > Character.MAX_SURROGATE;
  }

  private JsonFault tooLong(int limit, boolean isName) {
    String rule =
        isName
            ? "characters of a name must be at most " + limit
            : "characters of one text must be at most " + limit + " (Limits.characters)";
    return new JsonFault(LIMIT, rule, tokenLine, tokenColumn);
  }

  private void finishString(int start) {
    int length = at - start;
    if (pending.length() > 0) {
      text = pending.append(buffer, start, length).toString();
    } else if (length <= ShortTexts.MAX_LENGTH) {
      text = shortTexts.get(buffer, start, length);
    } else {
      text = new String(buffer, start, length);
    }
    at++;
  }

  private void readPair(char high) throws IOException, JsonFault {
    int faultColumn = column(at);
    at++;
    int low = peek();
    if (!Character.isHighSurrogate(high) || low < 0 || !Character.isLowSurrogate((char) low)) {
      throw new JsonFault(
          ENCODING,
          "a surrogate must be one of a pair: " + Shown.character(high),
          line,
          faultColumn);
    }
    at++;
    pairs++;
    pending.append(high).append((char) low);
  }

  private char readEscape() throws IOException, JsonFault {
    int c = peek();
    if (c == 'u') {
      at++;
      int unit = 0;
      for (int i = 0; i < 4; i++) {
        int hex = peek();
        int digit = hex < 0x80 ? Character.digit(hex, 16) : -1;
        if (digit < 0) {
          throw unexpected(hex, "\\u must be followed by four hexadecimal digits");
        }
        unit = unit << 4 | digit;
        at++;
      }
      return (char) unit;
    }
    int known = "\"\\/bfnrt".indexOf(c);
    if (known < 0) {
      throw unexpected(c, "\\ must be followed by one of \"\\/bfnrtu");
    }
    at++;
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  // ---- numbers

  private Token number() throws IOException, JsonFault {
    pending.setLength(0);
    if (peek() == '-') {
      takeOne();
    }
    if (peek() == '0') {
      takeOne();
      if (isDigit(peek())) {
        throw fault(SYNTAX, "a number must not begin with 0 before other digits");
      }
    } else {
      takeDigits("a sign must be followed by a digit");
    }
    if (peek() == '.') {
      takeOne();
      takeDigits("a decimal point must be followed by a digit");
    }
    if (peek() == 'e' || peek() == 'E') {
      takeOne();
      if (peek() == '+' || peek() == '-') {
        takeOne();
      }
      takeDigits("an exponent must have a digit");
    }
    text = pending.toString();
    state = State.AFTER_VALUE;
    return Token.NUMBER;
  }

  private void takeDigits(String rule) throws IOException, JsonFault {
    if (!isDigit(peek())) {
      throw unexpected(peek(), rule);
    }
    do {
      takeOne();
      int start = at;
      int stop = Math.min(end, at + MAX_SCALAR - pending.length());
      while (at < stop && isDigit(buffer[at])) {
        at++;
      }
      pending.append(buffer, start, at - start);
    } while (isDigit(peek()));
  }

  private void takeOne() throws JsonFault {
    if (pending.length() >= MAX_SCALAR) {
      throw new JsonFault(
          LIMIT, "characters of a number must be at most " + MAX_SCALAR, tokenLine, tokenColumn);
    }
    pending.append(buffer[at++]);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  // ---- characters and places

  /** Passes over white space and returns the character after it without taking it. */
  private int peekSignificant() throws IOException, JsonFault {
    if (beginning && base == 0 && at == 0 && peek() == '\ufeff') {
      at++;
      lineStart = 1;
    }
    while (true) {
      int c = peek();
      if (c == ' ' || c == '\t') {
        at++;
      } else if (c == '\n') {
        at++;
        beginLine();
      } else if (c == '\r') {
        at++;
        if (peek() == '\n') {
          at++;
        }
        beginLine();
      } else {
        return c;
      }
    }
  }

  private void beginLine() {
    line++;
    lineStart = base + at;
    pairs = 0;
  }

  private void markToken() {
    tokenLine = line;
    tokenColumn = column(at);
  }

  private int column(int position) {
    return (int) Math.min(Integer.MAX_VALUE, base + position - lineStart - pairs + 1);
  }

  /** Returns the next character without taking it, or {@link #END_OF_INPUT}. */
  private int peek() throws IOException, JsonFault {
    return at < end || fill() ? buffer[at] : END_OF_INPUT;
  }

  private boolean fill() throws IOException, JsonFault {
    if (cut) {
      throw fault(
          LIMIT,
          "characters of a document must be at most "
              + limits.documentLength()
              + " (Limits.documentLength)");
    }
    int count;
    try {
      count = in.read(buffer, 0, buffer.length);
      if (count == 0) {
        // against the contract of readers: one character at a time then, which must wait or end
        int single = in.read();
        count = single < 0 ? -1 : 1;
        buffer[0] = (char) single;
      }
    } catch (Utf8Reader.InvalidUtf8Exception e) {
      throw fault(ENCODING, String.valueOf(e.getMessage()));
    }
    if (count < 0) {
      return false;
    }
    base += end;
    at = 0;
    end = count;
    if (base + end > limits.documentLength()) {
      end = (int) (limits.documentLength() - base);
      cut = true;
      return at < end || fill();
    }
    return true;
  }

  private JsonFault unexpected(int c, String rule) {
    return c == END_OF_INPUT
        ? fault(TRUNCATED, rule + ": end of the input")
        : fault(SYNTAX, rule + ": " + Shown.character(c));
  }

  private JsonFault fault(JsonCode code, String message) {
    return new JsonFault(code, message, line, column(at));
  }
}
