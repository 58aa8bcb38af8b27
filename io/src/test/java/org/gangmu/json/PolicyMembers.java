package org.gangmu.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.TaskTerms;

/** The members that forms must have, by the accessors of the model. */
final class PolicyMembers {

  private static final List<String> NOT_KEPT =
      List.of("toBuilder", "toString", "hashCode", "progressLights");

  private PolicyMembers() {}

  static String[] ofPolicies() {
    return of(RollupPolicy.class);
  }

  static String[] ofTerms() {
    return of(TaskTerms.class);
  }

  private static String[] of(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .filter(name -> !NOT_KEPT.contains(name))
        .map(name -> name.equals("isWorstOfParts") ? "worstOfParts" : name)
        .map(name -> "\"" + name + "\":")
        .toArray(String[]::new);
  }
}
