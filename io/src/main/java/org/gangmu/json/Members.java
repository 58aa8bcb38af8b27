package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader;
import org.gangmu.io.internal.JsonReader.Token;
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

  private static final Fields ENTRY = Fields.required("name", "value");

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

  /**
   * Writes an object with a member for each entry, in the order of their names, so that equal maps
   * are written alike; where one of the names cannot be that of a member, an array of objects with
   * name and value.
   */
  static <K, V> void entries(
      String name,
      Map<K, V> entries,
      Function<? super K, String> text,
      ElementWriter<? super V> writer,
      JsonWriter json)
      throws IOException {
    if (!entries.isEmpty()) {
      json.name(name);
      entries(entries, text, writer, json);
    }
  }

  /** Writes such an object that is no member. */
  static <K, V> void entries(
      Map<K, V> entries,
      Function<? super K, String> text,
      ElementWriter<? super V> writer,
      JsonWriter json)
      throws IOException {
    SortedMap<String, V> sorted = new TreeMap<>();
    entries.forEach((key, value) -> sorted.put(text.apply(key), value));
    if (!sorted.keySet().stream().allMatch(Members::isNameOfMember)) {
      json.beginArray();
      for (Map.Entry<String, V> entry : sorted.entrySet()) {
        json.beginObject();
        json.name("name").value(entry.getKey()).name("value");
        writer.write(entry.getValue(), json);
        json.endObject();
      }
      json.endArray();
      return;
    }
    json.beginObject();
    for (Map.Entry<String, V> entry : sorted.entrySet()) {
      json.name(entry.getKey());
      writer.write(entry.getValue(), json);
    }
    json.endObject();
  }

  /** Returns whether a text can be read as a name: not too long, without half a surrogate pair. */
  private static boolean isNameOfMember(String text) {
    return text.length() <= JsonReader.MAX_SCALAR
        && text.codePoints()
            .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
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

  /** Takes a text and makes a value of it; the first error of the outcome is reported. */
  static <T> @Nullable T outcome(Function<String, Outcome<T>> parser, JsonDecoder json)
      throws IOException, JsonFault {
    return json.parsed(text -> valueOf(parser.apply(text)));
  }

  /** Returns the value of an outcome, or throws its first error. */
  static <T> T valueOf(Outcome<T> outcome) {
    return outcome
        .value()
        .orElseThrow(() -> new IllegalArgumentException(outcome.errors().get(0).message()));
  }

  /** Takes what {@link #entries} writes. Those that are wrong are left out. */
  static <T> ImmutableMap<String, T> entries(JsonDecoder.Element<T> value, JsonDecoder json)
      throws IOException, JsonFault {
    return entries(name -> name, value, json);
  }

  /**
   * Takes what {@link #entries} writes. Those that are wrong are left out.
   *
   * @param key makes a key of a name, another one of each
   */
  static <K, V> ImmutableMap<K, V> entries(
      Function<String, K> key, JsonDecoder.Element<V> value, JsonDecoder json)
      throws IOException, JsonFault {
    if (json.isNext(Token.ARRAY)) {
      return listed(key, value, json);
    }
    if (!json.beginEntries()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<K, V> entries = ImmutableMap.builder();
    for (String name = json.nextEntry(); name != null; name = json.nextEntry()) {
      K made = json.made(key, name);
      V taken = value.take(json);
      if (made != null && taken != null) {
        entries.put(made, taken);
      }
    }
    return entries.buildOrThrow();
  }

  private static <K, V> ImmutableMap<K, V> listed(
      Function<String, K> key, JsonDecoder.Element<V> value, JsonDecoder json)
      throws IOException, JsonFault {
    Map<K, V> entries = new LinkedHashMap<>();
    for (Entry<K, V> entry : json.list(each -> readEntry(key, value, each))) {
      V before = entries.putIfAbsent(entry.key(), entry.value());
      if (before != null) {
        json.report(
            Diagnostic.error(
                JsonCode.BAD_VALUE, "entry must be given once: " + entry.shown(), entry.place()));
      }
    }
    return ImmutableMap.copyOf(entries);
  }

  private static <K, V> @Nullable Entry<K, V> readEntry(
      Function<String, K> key, JsonDecoder.Element<V> value, JsonDecoder json)
      throws IOException, JsonFault {
    if (!json.beginObject(ENTRY)) {
      return null;
    }
    String name = null;
    K made = null;
    V taken = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "name" -> {
          name = json.string();
          made = name == null ? null : json.made(key, name);
        }
        case "value" -> taken = value.take(json);
        default -> throw new IllegalStateException(field);
      }
    }
    Location place = json.placeOfObject();
    String shown = name == null ? "" : JsonDecoder.shown(name);
    return json.endObject((k, v) -> new Entry<>(k, v, shown, place), made, taken);
  }

  /** An entry of a map that was taken from an array, and where it stands. */
  private record Entry<K, V>(K key, V value, String shown, Location place) {}

  /** Takes the name of a unit. */
  static @Nullable UnitName unit(JsonDecoder json) throws IOException, JsonFault {
    return json.parsed(UnitName::of);
  }

  /** Takes a list of names of units. */
  static ImmutableList<UnitName> units(JsonDecoder json) throws IOException, JsonFault {
    return json.list(json.limits().unitsInList(), "Limits.unitsInList", Members::unit);
  }
}
