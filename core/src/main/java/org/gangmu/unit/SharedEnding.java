package org.gangmu.unit;

import java.util.Optional;

/** A list in which one ending serves several names: 云溪市、泽北市政府. */
final class SharedEnding {

  private static final String PLACES = "省市州县区旗盟乡镇";

  private SharedEnding() {}

  /** Whether a name is that of a place and says no organ. */
  static boolean isBare(UnitName name) {
    String text = name.text();
    return text.length() > 1 && PLACES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The bare name with what follows the place in the later one. */
  static Optional<UnitName> complete(UnitName bare, UnitName later) {
    String place = bare.text();
    String full = later.text();
    if (!isBare(bare) || place.length() + full.length() > UnitName.MAX_LENGTH) {
      return Optional.empty();
    }
    char sort = place.charAt(place.length() - 1);
    String ending = "";
    for (int i = 1; i + 1 < full.length(); i++) {
      if (PLACES.indexOf(full.charAt(i)) < 0) {
        continue;
      }
      String rest = full.substring(i + 1);
      if (LocalOrgans.read(rest).end() == rest.length()) {
        ending = rest;
      } else if (ending.isEmpty()
          && full.charAt(i) == sort
          && !CollectiveWords.endOfUnit(rest).isEmpty()) {
        ending = rest;
      }
    }
    return ending.isEmpty() ? Optional.empty() : Optional.of(UnitName.of(place + ending));
  }
}
