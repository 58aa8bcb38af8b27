package org.gangmu.conformance.jqwik;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.LawBroken;
import org.gangmu.conformance.laws.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/** Shows that each law is broken by some implementation, and that the verdict tells how. */
final class WrongImplementations {

  private static final int TRIES = 3_000;

  private WrongImplementations() {}

  /**
   * Returns a test for each law, and one that no law is left out.
   *
   * @param wrong by id of a law, an implementation that breaks it
   */
  static Stream<DynamicTest> tests(List<Law> laws, Map<String, ? extends Conformance> wrong) {
    DynamicTest complete =
        DynamicTest.dynamicTest(
            "each law is broken by some implementation",
            () ->
                assertThat(wrong.keySet())
                    .containsExactlyInAnyOrderElementsOf(laws.stream().map(Law::id).toList()));
    return Stream.concat(
        Stream.of(complete),
        laws.stream()
            .filter(law -> wrong.containsKey(law.id()))
            .map(
                law ->
                    DynamicTest.dynamicTest(
                        law.id() + " is broken by " + law.counterExample(),
                        () -> assertBroken(law, requireNonNull(wrong.get(law.id()))))));
  }

  private static void assertBroken(Law law, Conformance wrong) {
    Optional<Verdict> broken = broken(law, wrong, TRIES);
    assertThat(broken).as("law is broken in %s tries", TRIES).isPresent();
    Verdict verdict = broken.orElseThrow();
    assertThat(verdict.law()).isEqualTo(law);
    assertThat(verdict.message())
        .startsWith("law " + law.id() + " [" + law.level() + "] is broken: " + law.sentence());
    assertThat(verdict.facts()).as("what was seen, and in which sample").hasSizeGreaterThan(1);
  }

  /** Tries the property of a law as jqwik would, with samples of the providers it names. */
  static Optional<Verdict> broken(Law law, Conformance wrong, int tries) {
    AtomicReference<@Nullable Verdict> seen = new AtomicReference<>();
    JqwikSession.run(() -> seen.set(firstBroken(law, wrong, tries).orElse(null)));
    return Optional.ofNullable(seen.get());
  }

  private static Optional<Verdict> firstBroken(Law law, Conformance wrong, int tries) {
    Method property =
        Stream.of(superclassOfLaws(wrong).getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(OfLaw.class))
            .filter(method -> method.getAnnotation(OfLaw.class).value().equals(law.id()))
            .findFirst()
            .orElseThrow();
    List<RandomGenerator<?>> generators = new ArrayList<>();
    for (Parameter parameter : property.getParameters()) {
      generators.add(arbitrary(parameter, wrong).generator(1000));
    }
    Random random = new Random(42);
    for (int i = 0; i < tries; i++) {
      Object[] sample =
          generators.stream().map(generator -> generator.next(random).value()).toArray();
      try {
        property.invoke(wrong, sample);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof LawBroken broken) {
          return Optional.of(broken.verdict());
        }
        throw new AssertionError("property must break its law and nothing else", e);
      } catch (IllegalAccessException e) {
        throw new LinkageError("property must be public: " + law.id(), e);
      }
    }
    return Optional.empty();
  }

  private static Class<?> superclassOfLaws(Conformance wrong) {
    Class<?> type = wrong.getClass();
    while (!type.getSuperclass().equals(Conformance.class)) {
      type = type.getSuperclass();
    }
    return type;
  }

  private static Arbitrary<?> arbitrary(Parameter parameter, Conformance wrong) {
    String name = parameter.getAnnotation(ForAll.class).value();
    if (name.isEmpty()) {
      return Arbitraries.defaultFor(parameter.getType());
    }
    for (Class<?> type = wrong.getClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        net.jqwik.api.Provide provide = method.getAnnotation(net.jqwik.api.Provide.class);
        if (provide != null
            && (provide.value().equals(name)
                || (provide.value().isEmpty() && method.getName().equals(name)))) {
          try {
            method.setAccessible(true);
            return (Arbitrary<?>) method.invoke(wrong);
          } catch (ReflectiveOperationException e) {
            throw new LinkageError("provider must be there: " + name, e);
          }
        }
      }
    }
    throw new AssertionError("no provider: " + name);
  }
}
