package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * The members that most objects have: what is absent or empty is not written, and what is not there
 * is absent or empty.
 */
final class Members {

  /** Writes one element of a list. */
  @FunctionalInterface
  interface ElementWriter<T> {
    void write(T element, JsonWriter json) throws IOException;
  }

  private Members() {}

  // ---- writing

  /** Writes a text that is empty where there is none. */
  static void text(String name, String text, JsonWriter json) throws IOException {
    if (!text.isEmpty()) {
      json.name(name).value(text);
    }
  }

  /** Writes a text that may be absent; an empty one is written. */
  static void text(String name, Optional<String> text, JsonWriter json) throws IOException {
    if (text.isPresent()) {
      json.name(name).value(text.get());
    }
  }

  /** Writes a list of texts in one line. */
  static <T> void texts(
      String name, Iterable<T> elements, Function<T, String> text, JsonWriter json)
      throws IOException {
    boolean begun = false;
    for (T element : elements) {
      if (!begun) {
        json.name(name).beginInlineArray();
        begun = true;
      }
      json.value(text.apply(element));
    }
    if (begun) {
      json.endArray();
    }
  }

  /** Writes a list of larger elements. */
  static <T> void list(
      String name, ImmutableList<T> elements, ElementWriter<T> writer, JsonWriter json)
      throws IOException {
    if (elements.isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (T element : elements) {
      writer.write(element, json);
    }
    json.endArray();
  }

  // ---- reading

  /** Passes a value on, unless it was reported to be wrong. */
  static <T> void set(@Nullable T value, Consumer<? super T> setter) {
    if (value != null) {
      setter.accept(value);
    }
  }

  /** Takes a text that must be what the value made of it says of itself. */
  static <T> @Nullable T canonical(Function<String, T> parser, JsonDecoder json)
      throws IOException, JsonFault {
    return json.parsed(
        text -> {
          T value = parser.apply(text);
          checkArgument(
              value.toString().equals(text), "text must be in its one form %s: %s", value, text);
          return value;
        });
  }

  /** Takes the name of a unit. */
  static @Nullable UnitName unit(JsonDecoder json) throws IOException, JsonFault {
    return json.parsed(UnitName::of);
  }

  /** Takes a list of names of units. */
  static ImmutableList<UnitName> units(JsonDecoder json) throws IOException, JsonFault {
    return json.list(json.limits().unitsInList(), "Limits.unitsInList", Members::unit);
  }
}
