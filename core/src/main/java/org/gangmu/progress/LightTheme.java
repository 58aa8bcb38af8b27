package org.gangmu.progress;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

/**
 * The words that lights are shown with: colours, cards or slips.
 *
 * @param words a word for each light
 */
public record LightTheme(ImmutableMap<Light, String> words) {

  /** Green, blue, yellow, orange, red and black lights; grey where nothing can be told. */
  public static final LightTheme LIGHTS =
      of(
          ImmutableMap.<Light, String>builder()
              .put(Light.NOT_DUE, "未到期")
              .put(Light.NORMAL, "绿灯")
              .put(Light.UNCOVERED, "无灯")
              .put(Light.UNKNOWN, "灰灯")
              .put(Light.NOTICE, "蓝灯")
              .put(Light.ATTENTION, "黄灯")
              .put(Light.WARNING, "橙灯")
              .put(Light.CRITICAL, "红灯")
              .put(Light.EXTREME, "黑灯")
              .buildOrThrow());

  /** Cards, as 武汉 shows them: none where all is in order. */
  public static final LightTheme CARDS =
      of(
          ImmutableMap.<Light, String>builder()
              .put(Light.NOT_DUE, "未到期")
              .put(Light.NORMAL, "无牌")
              .put(Light.UNCOVERED, "未定")
              .put(Light.UNKNOWN, "不明")
              .put(Light.NOTICE, "蓝牌")
              .put(Light.ATTENTION, "黄牌")
              .put(Light.WARNING, "橙牌")
              .put(Light.CRITICAL, "红牌")
              .put(Light.EXTREME, "黑牌")
              .buildOrThrow());

  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if a light has none, or what is unknown or not covered is
   *     shown as what is in order
   */
  public LightTheme {
    for (Light light : Light.values()) {
      checkArgument(
          !words.getOrDefault(light, "").isBlank(),
          "theme must have a word for %s: %s",
          light,
          words);
    }
    for (Light unclear : new Light[] {Light.UNKNOWN, Light.UNCOVERED}) {
      checkArgument(
          !words.getOrDefault(unclear, "").equals(words.get(Light.NORMAL)),
          "theme must not show %s as %s: %s",
          unclear,
          Light.NORMAL,
          words.get(unclear));
    }
    words = Maps.immutableEnumMap(words);
  }

  private static LightTheme of(ImmutableMap<Light, String> words) {
    return new LightTheme(words);
  }

  /** Returns the word for a light. */
  public String word(Light light) {
    String word = words.get(requireNonNull(light, "light"));
    if (word == null) {
      throw new AssertionError("every light has a word");
    }
    return word;
  }
}
