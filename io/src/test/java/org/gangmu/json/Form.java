package org.gangmu.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader;
import org.gangmu.io.internal.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A form that stands within documents, alone for tests. */
record Form<T>(Members.ElementWriter<T> writer, JsonDecoder.Element<T> reader) {

  /** Returns a value as text that is quoted with ' instead of ". */
  String write(T value) {
    return writeJson(value).replace('"', '\'');
  }

  String writeJson(T value) {
    StringBuilder text = new StringBuilder();
    JsonWriter json = new JsonWriter(text, false);
    try {
      writer.write(value, json);
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a string builder does not fail", e);
    }
    return text.toString();
  }

  /** Reads a text that is quoted with ' instead of ". */
  Outcome<T> read(String text) {
    return read(text, Severity.ERROR);
  }

  /** Reads the form as in a document in which members that are not known weigh so much. */
  Outcome<T> read(String text, Severity unknownFields) {
    return readJson(text.replace('\'', '"'), unknownFields);
  }

  Outcome<T> readJson(String text) {
    return readJson(text, Severity.ERROR);
  }

  private Outcome<T> readJson(String text, Severity unknownFields) {
    Limits limits = Limits.defaults();
    T value = null;
    Diagnostics diagnostics = new Diagnostics(limits);
    try (JsonReader reader = new JsonReader(new StringReader(text), limits)) {
      JsonDecoder json = new JsonDecoder(reader, limits);
      try {
        value = read(json);
      } catch (JsonFault fault) {
        json.report(fault);
      }
      json.passOn(diagnostics, unknownFields);
    } catch (IOException e) {
      throw new UncheckedIOException("a string does not fail", e);
    }
    return value == null || diagnostics.hasErrors()
        ? Outcome.failure(diagnostics.toList())
        : Outcome.of(value, diagnostics.toList());
  }

  private @Nullable T read(JsonDecoder json) throws IOException, JsonFault {
    T value = reader.take(json);
    json.end();
    return value;
  }
}
