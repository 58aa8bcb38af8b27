package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import net.jqwik.api.Disabled;
import net.jqwik.api.Property;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The methods of a class that check laws.
 *
 * @param ids the law of each
 * @param idle those that name a law and cannot run, as they are no properties or are disabled
 */
record LawMethods(ImmutableList<String> ids, ImmutableList<String> idle) {

  static LawMethods of(Class<?> type) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    ImmutableList.Builder<String> idle = ImmutableList.builder();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        OfLaw law = method.getAnnotation(OfLaw.class);
        if (law != null) {
          ids.add(law.value());
          if (!canRun(method)) {
            idle.add(each.getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    return new LawMethods(ids.build(), idle.build());
  }

  private static boolean canRun(Method method) {
    return AnnotationSupport.isAnnotated(method, Property.class)
        && !AnnotationSupport.isAnnotated(method, Disabled.class)
        && !Modifier.isPrivate(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers());
  }
}
