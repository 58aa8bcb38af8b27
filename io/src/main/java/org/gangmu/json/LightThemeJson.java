package org.gangmu.json;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.stream.Stream;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightTheme;
import org.jspecify.annotations.Nullable;

/** The words that lights are shown with, as an object with a member for each light. */
final class LightThemeJson {

  private static final Fields FIELDS =
      Fields.required(Stream.of(Light.values()).map(Enum::name).toArray(String[]::new));

  private LightThemeJson() {}

  static void write(LightTheme theme, JsonWriter json) throws IOException {
    json.beginObject();
    for (Light light : Light.values()) {
      json.name(light.name()).value(theme.word(light));
    }
    json.endObject();
  }

  static @Nullable LightTheme read(JsonDecoder json) throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    ImmutableMap.Builder<Light, String> words = ImmutableMap.builder();
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      String word = json.string();
      if (word != null) {
        words.put(Light.valueOf(field), word);
      }
    }
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(() -> new LightTheme(words.buildOrThrow()));
  }
}
