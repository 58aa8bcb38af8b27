package org.gangmu.io.internal;

import static org.gangmu.io.JsonCode.LIMIT;
import static org.gangmu.io.JsonCode.SYNTAX;
import static org.gangmu.io.JsonCode.TRAILING_CONTENT;
import static org.gangmu.io.JsonCode.TRUNCATED;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.google.common.base.Ascii;
import com.google.common.primitives.Ints;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.gangmu.diagnostic.Limits;
import org.gangmu.io.JsonCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON token by token, as RFC 8259 has it and in no other form, from characters of any
 * number.
 *
 * <p>The tokens are those of Jackson; the bounds, the codes and the places of tokens are of this
 * library. A fault is placed where Jackson notices it, which is at most a token beside what is
 * wrong. A byte order mark is passed over at the beginning and nowhere else. Escaped halves of
 * surrogate pairs are kept as they are; raw ones are refused, since no encoding carries them. In
 * the four digits of an escape Jackson takes some characters outside ASCII for digits. Lines end at
 * LF, CR or CR LF; columns count UTF-16 code units. Neither depth nor length of the input is on the
 * stack; memory is bounded by the longest text and the depth, and these by {@link Limits}. Not safe
 * for use by several threads.
 */
public final class JsonReader implements Closeable {

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
  public static final int MAX_SCALAR = 1000;

  /** The longest piece of the input that is shown where it is refused, in characters. */
  private static final int LONGEST_SHOWN = 40;

  /** How the parser begins to tell which of its settings would allow what it refuses. */
  private static final String[] ADVICE = {
    " (not recognized", ": enable `", ": maybe a (", " (for "
  };

  private final Limits limits;
  private final JsonFactory factory;
  private final JsonInput input;
  private final JsonParser parser;
  private final ShortTexts shortTexts;
  private final int firstLine;
  private String text = "";
  private boolean nothingRead = true;

  /** What was found behind a name, where the parser looks ahead. */
  private @Nullable JsonFault pending;

  /** Creates a reader of one document. */
  public JsonReader(Reader in, Limits limits) {
    this(new JsonInput(in, limits, true, 1), limits, factory(limits), new ShortTexts(), 1);
  }

  private JsonReader(
      JsonInput input, Limits limits, JsonFactory factory, ShortTexts shortTexts, int firstLine) {
    this.limits = limits;
    this.factory = factory;
    this.input = input;
    this.shortTexts = shortTexts;
    this.firstLine = firstLine;
    try {
      this.parser = factory.createParser(input);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read yet", e);
    }
  }

  private static JsonFactory factory(Limits limits) {
    // what is a little too long is refused here, with its place; the parser refuses the rest
    int longest = Ints.saturatedCast(limits.characters() + (long) MAX_SCALAR);
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(Ints.saturatedCast(maxLevels(limits) + 1))
            .maxStringLength(longest)
            .maxNameLength(longest)
            .maxNumberLength(longest)
            .build();
    return new JsonFactoryBuilder()
        .streamReadConstraints(constraints)
        .errorReportConfiguration(
            ErrorReportConfiguration.builder().maxErrorTokenLength(LONGEST_SHOWN).build())
        // names that collide are no longer shared, instead of an exception of another kind
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .recyclerPool(JsonRecyclerPools.newBoundedPool(2))
        .build();
  }

  /**
   * Returns a reader of another document, which is a line of a longer text and has no byte order
   * mark. It shares with this one what makes it cheap.
   *
   * @param text the document, at most as long as a text may be
   * @param number the number of the line, counted from 1
   */
  public JsonReader ofLine(String text, int number) {
    JsonInput line = new JsonInput(new StringReader(text), limits, false, number);
    return new JsonReader(line, limits, factory, shortTexts, number);
  }

  /**
   * Reads the next token. After {@link Token#END} there is nothing more to read.
   *
   * @throws JsonFault if the document cannot be read any further
   * @throws IOException if the input throws it
   */
  public Token next() throws IOException, JsonFault {
    if (pending != null) {
      throw pending;
    }
    boolean afterRoot = !nothingRead && levels() == 0;
    boolean afterName = parser.currentToken() == JsonToken.FIELD_NAME;
    try {
      JsonToken token = parser.nextToken();
      if (afterRoot && token != null) {
        throw here(TRAILING_CONTENT, "nothing must follow the document");
      }
      nothingRead = false;
      return token(token, afterRoot);
    } catch (JsonInput.FaultException | JsonProcessingException e) {
      JsonFault fault = fault(e, afterRoot);
      if (afterName || parser.currentToken() != JsonToken.FIELD_NAME) {
        throw fault;
      }
      pending = fault;
      return token(JsonToken.FIELD_NAME, false);
    }
  }

  /** Returns the line on which the token read last begins, counted from 1. */
  public int line() {
    return line(parser.currentTokenLocation());
  }

  /**
   * Returns the column at which the token read last begins, in UTF-16 code units, counted from 1.
   */
  public int column() {
    return column(parser.currentTokenLocation());
  }

  /** Returns the characters of the name, string or number read last, escapes undone. */
  public String text() {
    return text;
  }

  /** Lets go of what reading needed; leaves the input open. */
  @Override
  public void close() throws IOException {
    parser.close();
  }

  private Token token(@Nullable JsonToken token, boolean afterRoot) throws IOException, JsonFault {
    if (token == null) {
      if (afterRoot) {
        return Token.END;
      }
      throw truncated();
    }
    return switch (token) {
      case START_OBJECT -> opened(Token.OBJECT);
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> opened(Token.ARRAY);
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> scalar(Token.NAME, parser.currentName(), MAX_SCALAR);
      case VALUE_STRING -> scalar(Token.STRING, shared(), limits.characters());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          scalar(Token.NUMBER, parser.getText(), MAX_SCALAR);
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.name());
    };
  }

  private Token opened(Token token) throws JsonFault {
    if (levels() > maxLevels(limits)) {
      throw here(
          LIMIT,
          "levels of a document must be at most "
              + maxLevels(limits)
              + " ("
              + OWN_LEVELS
              + " and Limits.depth)");
    }
    return token;
  }

  private Token scalar(Token token, String characters, int limit) throws JsonFault {
    if (characters.length() > limit) {
      throw here(LIMIT, tooLong(token));
    }
    text = characters;
    return token;
  }

  private String shared() throws IOException {
    int length = parser.getTextLength();
    return length <= ShortTexts.MAX_LENGTH
        ? shortTexts.get(parser.getTextCharacters(), parser.getTextOffset(), length)
        : parser.getText();
  }

  private int levels() {
    return parser.getParsingContext().getNestingDepth();
  }

  private static long maxLevels(Limits limits) {
    return (long) OWN_LEVELS + limits.depth();
  }

  // ---- faults

  private JsonFault fault(IOException e, boolean afterRoot) {
    if (e instanceof JsonInput.FaultException carried) {
      return carried.fault();
    }
    JsonProcessingException refused = (JsonProcessingException) e;
    if (refused instanceof StreamConstraintsException) {
      return here(LIMIT, tooLong(tokenBegun()));
    }
    if (afterRoot) {
      return at(refused, TRAILING_CONTENT, "nothing must follow the document");
    }
    return refused instanceof JsonEOFException || input.endsAt(place(refused).getCharOffset())
        ? truncated()
        : at(refused, SYNTAX, "document must be JSON: " + found(refused));
  }

  private Token tokenBegun() {
    boolean behindName = parser.currentToken() == JsonToken.FIELD_NAME;
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return Token.STRING;
    }
    return parser.getParsingContext().inObject() && !behindName ? Token.NAME : Token.NUMBER;
  }

  private String tooLong(Token token) {
    return token == Token.STRING
        ? "characters of one text must be at most " + limits.characters() + " (Limits.characters)"
        : "characters of " + token.noun() + " must be at most " + MAX_SCALAR;
  }

  /** Returns what the parser says it found, without its advice to allow it. */
  private static String found(JsonProcessingException e) {
    String message = Shown.line(String.valueOf(e.getOriginalMessage()));
    for (String advice : ADVICE) {
      int at = message.indexOf(advice);
      message = at < 0 ? message : message.substring(0, at);
    }
    return Ascii.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private JsonFault truncated() {
    return input.fault(TRUNCATED, "document must be whole: end of the input");
  }

  private JsonFault here(JsonCode code, String message) {
    return new JsonFault(code, message, line(), column());
  }

  private JsonFault at(JsonProcessingException e, JsonCode code, String message) {
    return new JsonFault(code, message, line(place(e)), column(place(e)));
  }

  private JsonLocation place(JsonProcessingException e) {
    return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
  }

  private int line(JsonLocation place) {
    return (int) Math.min(Integer.MAX_VALUE, firstLine - 1L + Math.max(1, place.getLineNr()));
  }

  private static int column(JsonLocation place) {
    return Math.max(1, place.getColumnNr());
  }
}
