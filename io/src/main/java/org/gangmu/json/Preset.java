package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonReader.Token;
import org.jspecify.annotations.Nullable;

/**
 * Values that people may give by their name, as {@code "WUHAN"}, where otherwise an object stands.
 * They are never written so.
 */
final class Preset<T> {

  private final ImmutableMap<String, ? extends T> values;
  private final ImmutableMap<String, String> objects;

  /** Creates names of values; there is at least one. */
  Preset(ImmutableMap<String, ? extends T> values) {
    this(values, ImmutableMap.of());
  }

  /**
   * Creates names of values.
   *
   * @param values at least one
   * @param objects the types that take more members, so that their name alone is no value, with an
   *     object of each
   */
  Preset(ImmutableMap<String, ? extends T> values, ImmutableMap<String, String> objects) {
    this.values = values;
    this.objects = objects;
  }

  /** Takes the name of a value, or an object. */
  @Nullable T read(JsonDecoder.Element<? extends T> object, JsonDecoder json)
      throws IOException, JsonFault {
    return json.isNext(Token.STRING) ? json.parsed(this::value) : object.take(json);
  }

  private T value(String name) {
    T value = values.get(name);
    String object = objects.get(name);
    if (object != null) {
      throw new IllegalArgumentException(
          name + " must be an object, as " + object + ": " + JsonDecoder.shown(name));
    }
    if (value == null) {
      throw new IllegalArgumentException(
          "preset must be one of "
              + String.join(", ", values.keySet())
              + (objects.isEmpty()
                  ? ""
                  : ", or an object of " + String.join(", ", objects.keySet()))
              + ": "
              + JsonDecoder.shown(name));
    }
    return value;
  }
}
