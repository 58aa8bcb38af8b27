package org.gangmu.io.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, piece by piece, in one form only: equal pieces give equal characters.
 *
 * <p>Strings are escaped as RFC 8785 asks: the quote, the backslash and the control characters,
 * these in their short form where there is one; nothing else, except a surrogate without its other
 * half, which no encoding could carry otherwise. Numbers are plain decimals. The caller keeps the
 * order: a name before each member, an end for each beginning.
 *
 * <p>The characters are made by Jackson and passed on in portions; {@link #flush} passes on the
 * rest. Not safe for use by several threads.
 */
public final class JsonWriter {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          // documents follow each other without a blank: lines are ended by endLine
          .rootValueSeparator("")
          .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
          .build();

  private final JsonGenerator generator;
  private final @Nullable JsonLayout layout;

  /**
   * Creates a writer.
   *
   * @param indented whether members and elements stand on lines of their own
   */
  public JsonWriter(Appendable out, boolean indented) {
    try {
      generator = FACTORY.createGenerator(new WholePairsWriter(out));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written yet", e);
    }
    layout = indented ? new JsonLayout() : null;
    if (layout != null) {
      generator.setPrettyPrinter(layout);
    }
  }

  /** Begins an object. */
  @CanIgnoreReturnValue
  public JsonWriter beginObject() throws IOException {
    generator.writeStartObject();
    return this;
  }

  /** Ends the object begun last. */
  @CanIgnoreReturnValue
  public JsonWriter endObject() throws IOException {
    generator.writeEndObject();
    return this;
  }

  /** Begins an array whose elements stand on lines of their own, where the text is indented. */
  @CanIgnoreReturnValue
  public JsonWriter beginArray() throws IOException {
    generator.writeStartArray();
    return this;
  }

  /** Begins an array that stands in one line with all it holds. */
  @CanIgnoreReturnValue
  public JsonWriter beginInlineArray() throws IOException {
    if (layout != null) {
      layout.nextInOneLine();
    }
    generator.writeStartArray();
    return this;
  }

  /** Ends the array begun last. */
  @CanIgnoreReturnValue
  public JsonWriter endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /** Writes the name of a member, whose value is to follow. */
  @CanIgnoreReturnValue
  public JsonWriter name(String name) throws IOException {
    generator.writeFieldName(name);
    return this;
  }

  /** Writes a string. */
  @CanIgnoreReturnValue
  public JsonWriter value(String text) throws IOException {
    generator.writeString(text);
    return this;
  }

  /** Writes a number. */
  @CanIgnoreReturnValue
  public JsonWriter value(long number) throws IOException {
    generator.writeNumber(number);
    return this;
  }

  /** Writes a number without exponent; its scale should be small. */
  @CanIgnoreReturnValue
  public JsonWriter value(BigDecimal number) throws IOException {
    generator.writeNumber(number);
    return this;
  }

  /** Writes {@code true} or {@code false}. */
  @CanIgnoreReturnValue
  public JsonWriter value(boolean truth) throws IOException {
    generator.writeBoolean(truth);
    return this;
  }

  /** Writes {@code null}. */
  @CanIgnoreReturnValue
  public JsonWriter nullValue() throws IOException {
    generator.writeNull();
    return this;
  }

  /** Ends the line after a whole document, so that another may follow. */
  @CanIgnoreReturnValue
  public JsonWriter endLine() throws IOException {
    generator.writeRaw('\n');
    return this;
  }

  /** Passes on what is held back; does not flush what lies behind. */
  public void flush() throws IOException {
    generator.flush();
  }
}
