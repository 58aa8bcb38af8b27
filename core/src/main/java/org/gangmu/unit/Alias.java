package org.gangmu.unit;

import static java.util.Objects.requireNonNull;

/**
 * A name that a unit bears beside its official one: a short form, a second sign on its door, a
 * former name.
 *
 * @param name the name
 * @param lifespan when it is borne, within the life of the unit
 */
public record Alias(UnitName name, Lifespan lifespan) {

  /** Checks that nothing is missing. */
  public Alias {
    requireNonNull(name, "name");
    requireNonNull(lifespan, "lifespan");
  }

  /** Returns a name borne as long as the unit exists. */
  public static Alias of(String name) {
    return new Alias(UnitName.of(name), Lifespan.ALWAYS);
  }
}
