package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The first part in which two values differ.
 *
 * @param name what leads to the part, as {@code .tasks} or {@code [2]}
 * @param left the part of the one
 * @param right the part of the other
 */
record ValueStep(String name, @Nullable Object left, @Nullable Object right) {

  /** Words that are no text of a value. */
  private record Words(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Returns the step into two values; null where they have no parts in common, or equal ones. */
  static @Nullable ValueStep of(@Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return null;
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      return ofLists(one, other);
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return ofMaps(one, other);
    }
    if (left instanceof Optional<?> one && right instanceof Optional<?> other) {
      return one.isPresent() && other.isPresent()
          ? new ValueStep(".get()", one.get(), other.get())
          : null;
    }
    if (left instanceof Outcome<?> one && right instanceof Outcome<?> other) {
      return ofOutcomes(one, other);
    }
    if (left instanceof TaskTree one && right instanceof TaskTree other) {
      return Objects.equals(one.tasks(), other.tasks())
          ? ofDifferent(".parentIndex", parents(one), parents(other))
          : new ValueStep(".tasks", one.tasks(), other.tasks());
    }
    if (left instanceof UnitDirectory one && right instanceof UnitDirectory other) {
      return ofDifferent(".units", one.units(), other.units());
    }
    if (left instanceof Iterable<?> one && right instanceof Iterable<?> other) {
      return ofLists(ImmutableList.copyOf(one), ImmutableList.copyOf(other));
    }
    if (!left.getClass().equals(right.getClass())) {
      return null;
    }
    return left.getClass().isRecord()
        ? ofAccessors(components(left.getClass()), left, right)
        : ofAccessors(accessors(left.getClass()), left, right);
  }

  private static ImmutableList<Integer> parents(TaskTree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(tree::parentIndex)
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable ValueStep ofDifferent(
      String name, @Nullable Object left, @Nullable Object right) {
    return Objects.equals(left, right) ? null : new ValueStep(name, left, right);
  }

  private static @Nullable ValueStep ofOutcomes(Outcome<?> left, Outcome<?> right) {
    if (left.value().isPresent() != right.value().isPresent()) {
      return new ValueStep(".value", valueOf(left), valueOf(right));
    }
    ValueStep values = ofDifferent(".value", left.value().orElse(null), right.value().orElse(null));
    return values == null
        ? ofDifferent(".diagnostics", left.diagnostics(), right.diagnostics())
        : values;
  }

  private static Object valueOf(Outcome<?> outcome) {
    return outcome.value().isPresent()
        ? outcome.value().get()
        : new Words("refused with " + outcome.diagnostics());
  }

  private static @Nullable ValueStep ofLists(List<?> left, List<?> right) {
    Iterator<?> others = right.iterator();
    int index = 0;
    for (Object one : left) {
      if (!others.hasNext()) {
        break;
      }
      Object other = others.next();
      if (!Objects.equals(one, other)) {
        return new ValueStep("[" + index + "]", one, other);
      }
      index++;
    }
    return ofDifferent(".size()", left.size(), right.size());
  }

  private static @Nullable ValueStep ofMaps(Map<?, ?> left, Map<?, ?> right) {
    Set<Object> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (Object key : keys) {
      if (!Objects.equals(left.get(key), right.get(key))) {
        return new ValueStep("[" + Shown.of(key) + "]", left.get(key), right.get(key));
      }
    }
    return null;
  }

  private static ImmutableList<Method> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the accessors of a value of this library that hides its implementation: what its public
   * class leaves to it, by name.
   */
  private static ImmutableList<Method> accessors(Class<?> type) {
    Class<?> declared = type.getSuperclass();
    if (declared == null || !declared.isSealed() || !declared.getName().startsWith("org.gangmu.")) {
      return ImmutableList.of();
    }
    return Arrays.stream(declared.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> (method.getModifiers() & (Modifier.FINAL | Modifier.STATIC)) == 0)
        .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable ValueStep ofAccessors(
      List<Method> accessors, Object left, Object right) {
    for (Method accessor : accessors) {
      if (!isReachable(accessor)) {
        continue;
      }
      try {
        Object one = accessor.invoke(left);
        Object other = accessor.invoke(right);
        if (!Objects.equals(one, other)) {
          return new ValueStep("." + accessor.getName(), one, other);
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        return null;
      }
    }
    return null;
  }

  private static boolean isReachable(AccessibleObject accessor) {
    return accessor.trySetAccessible();
  }
}
