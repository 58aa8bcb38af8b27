package org.gangmu.conformance.laws;

import java.util.concurrent.atomic.AtomicBoolean;

/** Tells whether a reader loaded a class because a document named it. */
final class TypeNameBait {

  private static final AtomicBoolean TAKEN = new AtomicBoolean();

  private TypeNameBait() {}

  /** Returns whether the class that documents name was ever initialised. */
  static boolean isTaken() {
    return TAKEN.get();
  }

  /** The class that documents name; nobody else does. */
  static final class Hook {
    static {
      TAKEN.set(true);
    }

    private Hook() {}
  }
}
