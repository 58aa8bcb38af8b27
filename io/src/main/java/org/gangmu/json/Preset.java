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

  /** Creates names of values; there is at least one. */
  Preset(ImmutableMap<String, ? extends T> values) {
    this.values = values;
  }

  /** Takes the name of a value, or an object. */
  @Nullable T read(JsonDecoder.Element<? extends T> object, JsonDecoder json)
      throws IOException, JsonFault {
    return json.isNext(Token.STRING) ? json.parsed(this::value) : object.take(json);
  }

  private T value(String name) {
    T value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "preset must be one of "
              + String.join(", ", values.keySet())
              + ": "
              + JsonDecoder.shown(name));
    }
    return value;
  }
}
