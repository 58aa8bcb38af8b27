package org.gangmu.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The words of a collective that say whose units it means, or where they are: 省政府, 州级, 云泽州.
 *
 * @param text the words, empty where there are none
 */
record CollectiveScope(String text) {

  /** Returns the level of what the words name, where they tell it. */
  Optional<DivisionLevel> level() {
    String rank = CollectiveWords.RANK_WORDS.endOf(place());
    return Optional.ofNullable(CollectiveWords.RANKS.get(rank));
  }

  /** Returns whether the words name a rank and no place, so that the context says which. */
  boolean isGeneric() {
    String place = place();
    return place.isEmpty()
        || CollectiveWords.RANKS.containsKey(place)
        || CollectiveWords.OPEN_RANKS.contains(place);
  }

  /** Returns whether the words name a committee of the party. */
  boolean isParty() {
    return text.endsWith("委") || text.endsWith("党委");
  }

  /** Returns whether the words name a government. */
  boolean isGovernment() {
    return text.endsWith("政府") || text.endsWith("政府直属") || text.equals("国务院");
  }

  /** Returns the names under which the unit meant may be known, likeliest first. */
  ImmutableList<String> names() {
    if (text.isEmpty()) {
      return ImmutableList.of();
    }
    String place = place();
    return isParty() || place.isEmpty()
        ? ImmutableList.of(text)
        : ImmutableList.of(text, place + "人民政府", place + "政府", place);
  }

  /** The words without what says organ or rank: 省 of 省政府直属, 云泽州 of 云泽州级. */
  private String place() {
    String place = text;
    String ending = CollectiveWords.RANK_ENDINGS.endOf(place);
    while (!ending.isEmpty() && place.length() > ending.length()) {
      place = place.substring(0, place.length() - ending.length());
      ending = CollectiveWords.RANK_ENDINGS.endOf(place);
    }
    boolean whole =
        place.length() > 1
            && (place.startsWith("全") || place.startsWith("我") || place.startsWith("本"));
    return whole ? place.substring(1) : place;
  }
}
