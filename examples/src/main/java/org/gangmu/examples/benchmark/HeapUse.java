package org.gangmu.examples.benchmark;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much heap an object takes, with all it holds. */
final class HeapUse {

  private static final int TRIES = 5;

  /** What an object takes on a 64-bit JVM with compressed references, as long as 32 GB suffice. */
  private static final int HEADER = 12;

  private static final int ARRAY_HEADER = 16;
  private static final int REFERENCE = 4;

  private HeapUse() {}

  /**
   * Returns how much the used heap grows by what is made, in bytes: the median of several tries.
   *
   * <p>What existed before does not count, be it held or not.
   */
  static long of(Supplier<?> maker) {
    long[] grown = new long[TRIES];
    for (int i = 0; i < TRIES; i++) {
      long before = used();
      Object made = maker.get();
      try {
        grown[i] = used() - before;
      } finally {
        Reference.reachabilityFence(made);
      }
    }
    Arrays.sort(grown);
    return grown[TRIES / 2];
  }

  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }

  /**
   * Returns the bytes of an object and of all it refers to, counted field by field; of what is of
   * the type that is left out, and of constants of classes, nothing.
   */
  static long count(Object root, Class<?> leftOut) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    long bytes = 0;
    while (!open.isEmpty()) {
      Object object = open.pop();
      if (leftOut.isInstance(object) || !seen.add(object)) {
        continue;
      }
      Class<?> type = object.getClass();
      if (type.isArray()) {
        int length = Array.getLength(object);
        bytes += padded(ARRAY_HEADER + (long) length * size(type.getComponentType()));
        if (object instanceof Object[] elements) {
          for (Object element : elements) {
            if (element != null && !leftOut.isInstance(element)) {
              open.push(element);
            }
          }
        }
      } else {
        bytes += padded(HEADER + fields(object, type, open));
      }
    }
    return bytes;
  }

  private static long fields(Object object, Class<?> type, Deque<Object> open) {
    long bytes = 0;
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        bytes += size(field.getType());
        if (!field.getType().isPrimitive()) {
          Object value = value(field, object);
          if (value != null) {
            open.push(value);
          }
        }
      }
    }
    return bytes;
  }

  private static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field must be readable: " + field, e);
    }
  }

  private static int size(Class<?> type) {
    if (!type.isPrimitive()) {
      return REFERENCE;
    }
    if (type == long.class || type == double.class) {
      return 8;
    }
    if (type == int.class || type == float.class) {
      return 4;
    }
    return type == short.class || type == char.class ? 2 : 1;
  }

  private static long padded(long bytes) {
    return (bytes + 7) & ~7;
  }
}
