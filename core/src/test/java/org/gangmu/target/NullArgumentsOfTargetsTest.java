package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Limits;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Turning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A null argument is refused at once, by its name, at every public door of this package.
 *
 * <p>The doors are looked up, not listed: a list leaves out what is written after it. The
 * expression that is handed over holds one that is opaque, so that nothing else is looked at on its
 * account.
 */
class NullArgumentsOfTargetsTest {

  private static final Quantity QUANTITY = Quantity.of("5", Measure.PERCENT);
  private static final TargetExpression OPAQUE = new Opaque("走在前列");
  private static final Observation OBSERVATION = Observation.ofLevel(QUANTITY);
  private static final FigureSlot SLOT = FigureSlot.ofLevel("x", QUANTITY);

  private static final ImmutableMap<Class<?>, Object> ARGUMENTS =
      ImmutableMap.<Class<?>, Object>builder()
          .put(String.class, "5")
          .put(int.class, 1)
          .put(boolean.class, true)
          .put(byte.class, (byte) 1)
          .put(BigDecimal.class, BigDecimal.ONE)
          .put(RoundingMode.class, RoundingMode.HALF_UP)
          .put(LocalDate.class, LocalDate.EPOCH)
          .put(Optional.class, Optional.empty())
          .put(Limits.class, Limits.defaults())
          .put(Map.class, ImmutableMap.of())
          .put(ImmutableMap.class, ImmutableMap.of())
          .put(ImmutableList.class, ImmutableList.of())
          .put(Iterable.class, ImmutableList.of(OPAQUE, OPAQUE))
          .put(long[].class, new long[1])
          .put(long[][].class, new long[1][1])
          .put(int[][].class, new int[1][1])
          .put(Quantity.class, QUANTITY)
          .put(Scale.class, Scale.ONE)
          .put(Measure.class, Measure.PERCENT)
          .put(Dimension.class, Dimension.SHARE)
          .put(Relation.class, Relation.AT_LEAST)
          .put(Criterion.class, new Criterion.About(QUANTITY))
          .put(Base.class, new Base.LastYear())
          .put(Direction.class, Direction.INCREASE)
          .put(Extent.class, Extent.ALL)
          .put(Turning.class, Turning.TO_POSITIVE)
          .put(TargetExpression.class, OPAQUE)
          .put(Target.class, Target.of(OPAQUE))
          .put(Observation.class, OBSERVATION)
          .put(Observations.class, Observations.none())
          .put(AssessmentPolicy.class, AssessmentPolicy.defaults())
          .put(Verdict.class, Verdict.MET)
          .put(ReasonCode.class, ReasonCode.MET)
          .buildOrThrow();

  private static final ImmutableList<Object> SUBJECTS =
      ImmutableList.of(
          QUANTITY,
          SLOT,
          Verdict.MET,
          Observations.none(),
          MeasureTable.standard(),
          Attainment.FULL,
          CompiledTarget.compile(OPAQUE, ImmutableList.of(SLOT), AssessmentPolicy.defaults())
              .orElseThrow());

  /** What builders and what java.lang.Enum and Comparable say is not this package's to say. */
  private static final Set<String> OTHERS = Set.of("valueOf", "equals", "compareTo");

  /** A method or constructor, with what it is called on. */
  record Door(Executable called, @Nullable Object subject) {

    /** Calls it and returns what it threw, null for nothing. */
    @Nullable Throwable thrownBy(Object[] arguments) throws ReflectiveOperationException {
      try {
        Object unused =
            called instanceof Method method
                ? method.invoke(subject, arguments)
                : ((Constructor<?>) called).newInstance(arguments);
        return null;
      } catch (InvocationTargetException e) {
        return e.getCause();
      }
    }

    @Override
    public String toString() {
      return called.toString();
    }
  }

  static Stream<Door> doors() throws IOException {
    List<Door> doors = new ArrayList<>();
    for (ClassPath.ClassInfo info :
        ClassPath.from(Target.class.getClassLoader()).getTopLevelClasses("org.gangmu.target")) {
      Class<?> type = info.load();
      if (Modifier.isPublic(type.getModifiers())) {
        add(type, doors);
        // not those that an enum inherits
        Stream.of(type.getClasses())
            .filter(inner -> inner.getDeclaringClass() == type)
            .forEach(inner -> add(inner, doors));
      }
    }
    for (Object subject : SUBJECTS) {
      for (Method method : subject.getClass().getMethods()) {
        if (!Modifier.isStatic(method.getModifiers())
            && method.getDeclaringClass() == subject.getClass()) {
          doors.add(new Door(method, subject));
        }
      }
    }
    return doors.stream()
        .filter(door -> !door.called().isSynthetic())
        .filter(door -> !OTHERS.contains(door.called().getName()))
        .filter(
            door ->
                Stream.of(door.called().getParameterTypes()).anyMatch(type -> !type.isPrimitive()));
  }

  private static void add(Class<?> type, List<Door> doors) {
    for (Executable constructor : type.getConstructors()) {
      doors.add(new Door(constructor, null));
    }
    for (Method method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() == type) {
        doors.add(new Door(method, null));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("doors")
  void everyDoorRefusesNullByName(Door door) throws ReflectiveOperationException {
    Parameter[] parameters = door.called().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].getType().isPrimitive()) {
        Object[] arguments =
            Stream.of(parameters).map(each -> argument(each.getType())).toArray(Object[]::new);
        arguments[i] = null;
        assertThat(door.thrownBy(arguments))
            .as("null for %s", parameters[i])
            .isInstanceOf(NullPointerException.class)
            .hasMessage(parameters[i].getName());
      }
    }
  }

  private static Object argument(Class<?> type) {
    return Optional.ofNullable(ARGUMENTS.get(type))
        .orElseThrow(() -> new AssertionError("no argument is told for: " + type));
  }

  @Test
  void theDoorsAreFound() throws IOException {
    assertThat(doors().<Object>map(door -> door.called().getDeclaringClass()))
        .contains(
            Assessment.class,
            Borderline.class,
            CompiledTarget.class,
            TargetExpression.Rank.class,
            Observations.class,
            TargetText.class);
  }

  @Test
  void anAssessmentOfAnyKindRefusesNull() throws ReflectiveOperationException {
    ImmutableList<TargetExpression> kinds =
        ImmutableList.of(
            OPAQUE,
            new Completeness("x", Extent.ALL),
            TargetExpression.parse("x >= 5%").orElseThrow(),
            TargetExpression.parse("increase(x) >= 5%").orElseThrow(),
            TargetExpression.parse("x >= ref(y)").orElseThrow(),
            TargetExpression.parse("rank(x) <= 1").orElseThrow(),
            TargetExpression.parse("grade(x, y)").orElseThrow(),
            TargetExpression.parse("turn(x, fromZero)").orElseThrow(),
            TargetExpression.parse("done(x)").orElseThrow(),
            TargetExpression.parse("opaque(x) | x >= 5%").orElseThrow());
    Object[] arguments = {
      OPAQUE, Observations.none(), Optional.empty(), LocalDate.EPOCH, AssessmentPolicy.defaults()
    };
    Method assess =
        Stream.of(Assessment.class.getMethods())
            .filter(method -> method.getName().equals("of") && method.getParameterCount() == 5)
            .findAny()
            .orElseThrow();
    for (TargetExpression kind : kinds) {
      for (int i = 1; i < arguments.length; i++) {
        Object[] some = arguments.clone();
        some[0] = kind;
        some[i] = null;
        assertThat(new Door(assess, null).thrownBy(some))
            .as("%s", kind)
            .isInstanceOf(NullPointerException.class)
            .hasMessage(assess.getParameters()[i].getName());
      }
    }
  }
}
