package org.gangmu.conformance.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows values so that they can be told apart: texts quoted, and blanks and marks made visible. */
final class Shown {

  private static final int LONGEST = 4000;

  private Shown() {}

  static String of(@Nullable Object value) {
    String text =
        value instanceof CharSequence ? quoted(value.toString()) : escaped(String.valueOf(value));
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\\"") + '"';
  }

  /** Writes what cannot be seen as its code. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean hidden =
                  Character.isISOControl(point)
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.UNASSIGNED
                      || (Character.isSpaceChar(point) && point != ' ');
              if (hidden && point != '\n') {
                escaped.append("\\u").append("%04x".formatted(point));
              } else if (point == '\n') {
                escaped.append("\\n");
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }

  /** Returns the way to the first difference of two values, and both values there. */
  static String difference(@Nullable Object left, @Nullable Object right) {
    String path = "$";
    Object one = left;
    Object other = right;
    Step step = step(one, other);
    for (int depth = 0; step != null && depth < 100; depth++) {
      path += step.name();
      one = step.left();
      other = step.right();
      step = step(one, other);
    }
    return path + " is " + of(one) + " and " + of(other);
  }

  private record Step(String name, @Nullable Object left, @Nullable Object right) {}

  /** Returns the first part in which two values differ; null where they have no parts in common. */
  private static @Nullable Step step(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return null;
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      return step(one, other);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return step(one, other);
    }
    if (left instanceof Iterable<?> one && right instanceof Iterable<?> other) {
      return step(List.copyOf(asList(one)), List.copyOf(asList(other)));
    }
    return left.getClass() == right.getClass() && left.getClass().isRecord()
        ? components(left, right)
        : null;
  }

  private static List<Object> asList(Iterable<?> values) {
    List<Object> list = new java.util.ArrayList<>();
    values.forEach(list::add);
    return list;
  }

  private static @Nullable Step step(List<?> left, List<?> right) {
    Iterator<?> others = right.iterator();
    int index = 0;
    for (Object one : left) {
      if (!others.hasNext()) {
        break;
      }
      Object other = others.next();
      if (!Objects.equals(one, other)) {
        return new Step("[" + index + "]", one, other);
      }
      index++;
    }
    return new Step(".size()", left.size(), right.size());
  }

  private static @Nullable Step step(Map<?, ?> left, Map<?, ?> right) {
    Set<Object> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (Object key : keys) {
      if (!Objects.equals(left.get(key), right.get(key))) {
        return new Step("[" + of(key) + "]", left.get(key), right.get(key));
      }
    }
    return null;
  }

  private static @Nullable Step components(Object left, Object right) {
    for (RecordComponent component : left.getClass().getRecordComponents()) {
      try {
        Object one = component.getAccessor().invoke(left);
        Object other = component.getAccessor().invoke(right);
        if (!Objects.equals(one, other)) {
          return new Step("." + component.getName(), one, other);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        return null;
      }
    }
    return null;
  }
}
