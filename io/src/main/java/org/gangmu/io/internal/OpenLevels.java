package org.gangmu.io.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects and arrays that lead to the value being read, outermost first. */
final class OpenLevels {

  /** An object or array that is open. */
  static final class Level {
    private int line;
    private int column;
    private @Nullable Fields fields;
    private long seen;
    private int known;
    private @Nullable Set<String> others;
    private @Nullable String name;
    private int element;

    private void begin(@Nullable Fields members, int atLine, int atColumn) {
      line = atLine;
      column = atColumn;
      fields = members;
      seen = 0;
      known = -1;
      others = null;
      name = null;
      element = -1;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }

    /** Returns the members of the object. */
    Fields fields() {
      if (fields == null) {
        throw new IllegalStateException("members are taken from objects only");
      }
      return fields;
    }

    /**
     * Goes on to a member.
     *
     * @return its index among those known, -1 where it is not known
     */
    int beginMember(String member) {
      name = member;
      return fields().indexOf(member, known);
    }

    /** Marks a member that is known, and returns whether it comes for the first time. */
    boolean mark(int index) {
      boolean first = !has(index);
      seen |= 1L << index;
      known = index;
      return first;
    }

    /** Returns whether a member that is known was there. */
    boolean has(int index) {
      return (seen & 1L << index) != 0;
    }

    /** Goes on to a member of an object whose members are named by what they are of. */
    void beginEntry(String member) {
      name = member;
    }

    /**
     * Marks a member that is none of the known, and returns whether it comes for the first time.
     */
    boolean markOther(String member) {
      if (others == null) {
        others = new HashSet<>();
      }
      return others.add(member);
    }

    int otherCount() {
      return others == null ? 0 : others.size();
    }

    /** Goes on to the next element of the array. */
    void beginElement() {
      element++;
    }
  }

  /** Levels, of which those beyond the depth are kept to be used again. */
  private final List<Level> levels = new ArrayList<>();

  private int depth;

  int depth() {
    return depth;
  }

  /** Opens an object, or an array where there are no members. */
  void push(@Nullable Fields members, int line, int column) {
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    levels.get(depth++).begin(members, line, column);
  }

  void pop() {
    depth--;
  }

  /** Returns the innermost level. */
  Level last() {
    return levels.get(depth - 1);
  }

  /** Returns the JSON Pointer that leads through so many of the levels. */
  String pointer(int through) {
    StringBuilder pointer = new StringBuilder();
    for (Level level : levels.subList(0, through)) {
      if (level.name != null) {
        pointer.append('/').append(level.name.replace("~", "~0").replace("/", "~1"));
      } else if (level.element >= 0) {
        pointer.append('/').append(level.element);
      }
    }
    return pointer.toString();
  }

  /** Returns what messages call the value that is being read. */
  String subject() {
    if (depth == 0) {
      return "document";
    }
    String name = last().name;
    return name == null ? "element" : Shown.text(name);
  }
}
