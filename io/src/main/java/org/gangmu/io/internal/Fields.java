package org.gangmu.io.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** The members an object may have, in the order they are written in, at most 64. */
public final class Fields {

  private final ImmutableList<String> names;
  private final int required;

  private Fields(ImmutableList<String> names, int required) {
    checkArgument(names.size() <= Long.SIZE, "members must be at most 64: %s", names.size());
    this.names = names;
    this.required = required;
  }

  /** Returns members that must all be there. */
  public static Fields required(String... names) {
    return new Fields(ImmutableList.copyOf(names), names.length);
  }

  /** Returns members that may be left out. */
  public static Fields optional(String... names) {
    return new Fields(ImmutableList.copyOf(names), 0);
  }

  /** Returns these members and after them others that may be left out. */
  public Fields andOptional(String... more) {
    return new Fields(ImmutableList.<String>builder().addAll(names).add(more).build(), required);
  }

  /** Returns how many members must be there; these come first. */
  int requiredCount() {
    return required;
  }

  String name(int index) {
    return names.get(index);
  }

  /** Returns the index of a name, or -1; looks first at what follows {@code previous}. */
  int indexOf(String name, int previous) {
    for (int i = previous + 1; i < names.size(); i++) {
      if (names.get(i).equals(name)) {
        return i;
      }
    }
    for (int i = 0; i <= previous; i++) {
      if (names.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
