package org.gangmu.json;

import java.util.Arrays;
import org.gangmu.diagnostic.Location;

/** Where the elements of a long array stand, eight bytes each. */
final class Places {

  private final String pointer;
  private long[] places = new long[16];
  private int size;

  /** Creates the places of an array that stands at the pointer. */
  Places(String pointer) {
    this.pointer = pointer;
  }

  void add(int line, int column) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1));
    }
    places[size++] = (long) line << 32 | column;
  }

  Location get(int index) {
    long place = places[index];
    return new Location.InJson(pointer + "/" + index, (int) (place >>> 32), (int) place);
  }
}
