package org.gangmu.io.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ObjectArrays;

/** The members an object may have, in the order they are written in, at most 64. */
public final class Fields {

  private final String[] names;
  private final int required;

  private Fields(String[] names, int required) {
    checkArgument(names.length <= Long.SIZE, "members must be at most 64: %s", names.length);
    this.names = names;
    this.required = required;
  }

  /** Returns members that must all be there. */
  public static Fields required(String... names) {
    return new Fields(names.clone(), names.length);
  }

  /** Returns members that may be left out. */
  public static Fields optional(String... names) {
    return new Fields(names.clone(), 0);
  }

  /** Returns these members and after them others that may be left out. */
  public Fields andOptional(String... more) {
    return new Fields(ObjectArrays.concat(names, more, String.class), required);
  }

  /** Returns how many members must be there; these come first. */
  int requiredCount() {
    return required;
  }

  String name(int index) {
    return names[index];
  }

  /** Returns all names, for a message. */
  String all() {
    return String.join(", ", names);
  }

  /** Returns the index of a name, or -1; looks first at what follows {@code previous}. */
  int indexOf(String name, int previous) {
    for (int i = previous + 1; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = 0; i <= previous; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
