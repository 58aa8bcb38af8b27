package org.gangmu.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.io.internal.Utf8Reader;

/** The ways in and out that every codec has: text, bytes, streams and files. */
final class Channels {

  /** What a document says. */
  @FunctionalInterface
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  /** How a document is read. */
  @FunctionalInterface
  interface Reading<T> {
    Outcome<T> read(JsonDecoder json) throws IOException;
  }

  private Channels() {}

  // ---- writing

  static String text(Content content, boolean indented) {
    StringBuilder text = new StringBuilder();
    try {
      write(content, indented, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return text.toString();
  }

  static byte[] bytes(Content content, boolean indented) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(content, indented, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
    return bytes.toByteArray();
  }

  static void write(Content content, boolean indented, Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(requireNonNull(out, "out"), indented);
    content.write(json);
    json.flush();
  }

  static void write(Content content, boolean indented, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(requireNonNull(out, "out"), StandardCharsets.UTF_8);
    write(content, indented, writer);
    writer.flush();
  }

  static void write(Content content, boolean indented, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(requireNonNull(file, "file"))) {
      write(content, indented, out);
    }
  }

  // ---- reading

  static <T> Outcome<T> read(Reading<T> reading, Limits limits, String text) {
    try {
      return read(reading, limits, new StringReader(requireNonNull(text, "text")));
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail", e);
    }
  }

  static <T> Outcome<T> read(Reading<T> reading, Limits limits, byte[] bytes) {
    try {
      return read(reading, limits, new ByteArrayInputStream(requireNonNull(bytes, "bytes")));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }

  static <T> Outcome<T> read(Reading<T> reading, Limits limits, InputStream in) throws IOException {
    return read(reading, limits, new Utf8Reader(requireNonNull(in, "in")));
  }

  static <T> Outcome<T> read(Reading<T> reading, Limits limits, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(reading, limits, in);
    }
  }

  /** Reads a value that stands alone, without an envelope; there is none where an error is. */
  static <T> Outcome<T> readAlone(JsonDecoder.Element<T> element, Limits limits, String text) {
    return read(json -> readAlone(element, json), limits, text);
  }

  private static <T> Outcome<T> readAlone(JsonDecoder.Element<T> element, JsonDecoder json)
      throws IOException {
    T value = null;
    try {
      value = element.take(json);
      json.end();
    } catch (JsonFault fault) {
      json.report(fault);
    }
    Diagnostics diagnostics = new Diagnostics(json.limits());
    json.passOn(diagnostics, Severity.ERROR);
    return value == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(value, diagnostics.toList());
  }

  static <T> Outcome<T> read(Reading<T> reading, Limits limits, Reader in) throws IOException {
    try (JsonReader reader = new JsonReader(requireNonNull(in, "in"), limits)) {
      return reading.read(new JsonDecoder(reader, limits));
    }
  }
}
