package org.gangmu.conformance.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Label;
import net.jqwik.api.Tag;
import org.gangmu.conformance.laws.KitLaws;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawCatalogue;
import org.junit.jupiter.api.Test;

/** Every law of the catalogue is checked by one final method of one class. */
class KitClassesTest {

  private static List<Class<?>> classes() throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    for (ClassPath.ClassInfo each :
        ClassPath.from(KitClassesTest.class.getClassLoader())
            .getTopLevelClasses(KitClassesTest.class.getPackageName())) {
      Class<?> type = each.load();
      if (Conformance.class.isAssignableFrom(type) && Modifier.isAbstract(type.getModifiers())) {
        classes.add(type);
      }
    }
    return classes;
  }

  @Test
  void everyLawIsCheckedOnce() throws IOException {
    List<String> checked = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(OfLaw.class)) {
          checked.add(method.getAnnotation(OfLaw.class).value());
        }
      }
    }
    assertThat(checked)
        .containsExactlyInAnyOrderElementsOf(LawCatalogue.all().stream().map(Law::id).toList())
        .contains(KitLaws.COMPLETE.id());
  }

  @Test
  void methodsSayWhichLawTheyCheck() throws IOException {
    for (Class<?> type : classes()) {
      assertThat(LawMethods.of(type).idle()).isEmpty();
      for (Method method : type.getDeclaredMethods()) {
        OfLaw ofLaw = method.getAnnotation(OfLaw.class);
        if (ofLaw == null) {
          continue;
        }
        Law law = LawCatalogue.find(ofLaw.value()).orElseThrow();
        assertThat(Modifier.isFinal(method.getModifiers())).as(method.toString()).isTrue();
        // with a zero in front of one digit, methods are run in the order of their numbers
        assertThat(method.getName().replaceFirst("0(?=[1-9]$)", ""))
            .isEqualTo(law.id().toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(method.getAnnotation(Label.class).value())
            .startsWith(law.id() + " " + law.level() + " ");
        assertThat(method.getAnnotation(Tag.class).value()).isEqualTo(law.level().name());
      }
    }
  }
}
