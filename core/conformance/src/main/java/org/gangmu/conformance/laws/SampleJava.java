package org.gangmu.conformance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gangmu.plan.Plan;
import org.gangmu.progress.LightAverage;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.progress.ProgressReport;
import org.gangmu.rollup.Part;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.TargetExpression;
import org.gangmu.task.Task;
import org.gangmu.task.TaskTree;
import org.jspecify.annotations.Nullable;

/**
 * A sample as Java that can be pasted into a test; written only where it is asked for, since most
 * samples keep the law.
 *
 * @param source gives the Java
 */
record SampleJava(Supplier<String> source) {

  /** Returns a literal. */
  static SampleJava of(String text) {
    return new SampleJava(() -> literal(text));
  }

  /** Returns bytes, as a text in UTF-8 where they are one. */
  static SampleJava of(byte[] bytes) {
    return new SampleJava(() -> bytes(bytes));
  }

  private static String bytes(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (Arrays.equals(text.getBytes(UTF_8), bytes)) {
      String literal = literal(text);
      boolean joined = !literal.equals(wholeLiteral(text));
      return (joined ? "(" + literal + ")" : literal) + ".getBytes(UTF_8)";
    }
    return com.google.common.primitives.Bytes.asList(bytes).stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", ", "new byte[] {", "}"));
  }

  static SampleJava of(TargetExpression expression) {
    return new SampleJava(
        () -> "TargetExpression.parse(" + literal(expression.toString()) + ").orElseThrow()");
  }

  static SampleJava of(Quantity quantity) {
    return new SampleJava(() -> quantity(quantity));
  }

  static SampleJava of(Observations observations) {
    return new SampleJava(
        () ->
            observations.byIndicator().entrySet().stream()
                .map(entry -> literal(entry.getKey()) + ", " + observation(entry.getValue()))
                .collect(Collectors.joining(", ", "Observations.copyOf(Map.of(", "))")));
  }

  static SampleJava of(Observation observation) {
    return new SampleJava(() -> observation(observation));
  }

  private static String quantity(Quantity quantity) {
    return "Quantity.parse(" + literal(quantity.toString()) + ").orElseThrow()";
  }

  private static String base(Base base) {
    if (base instanceof Base.Year year) {
      return "new Base.Year(" + year.year() + ")";
    }
    return base instanceof Base.Stated stated
        ? "new Base.Stated(" + quantity(stated.quantity()) + ")"
        : "new Base." + base.getClass().getSimpleName() + "()";
  }

  private static String observation(Observation observation) {
    StringBuilder java = new StringBuilder("Observation.builder()");
    observation.date().ifPresent(date -> call(java, "date", date(date)));
    observation.level().ifPresent(level -> call(java, "level", quantity(level)));
    observation.baseline().ifPresent(level -> call(java, "baseline", quantity(level)));
    puts(java, "putChange", observation.changes(), SampleJava::base, SampleJava::quantity);
    puts(java, "putBase", observation.bases(), SampleJava::base, SampleJava::quantity);
    observation.changeBefore().ifPresent(rate -> call(java, "changeBefore", quantity(rate)));
    puts(java, "putReference", observation.references(), SampleJava::literal, SampleJava::quantity);
    puts(java, "putRank", observation.ranks(), SampleJava::literal, String::valueOf);
    observation.grade().ifPresent(grade -> call(java, "grade", literal(grade)));
    if (!observation.gradesBestFirst().isEmpty()) {
      call(java, "gradesBestFirst", list(observation.gradesBestFirst()));
    }
    observation.gradeReached().ifPresent(reached -> call(java, "gradeReached", "" + reached));
    observation.doneCount().ifPresent(count -> call(java, "doneCount", count + "L"));
    observation.totalCount().ifPresent(count -> call(java, "totalCount", count + "L"));
    observation.everNonZero().ifPresent(ever -> call(java, "everNonZero", "" + ever));
    observation.signBefore().ifPresent(sign -> call(java, "signBefore", "" + sign));
    puts(java, "putCompletion", observation.completions(), SampleJava::literal, SampleJava::date);
    if (!observation.openStages().isEmpty()) {
      call(java, "openStages", list(observation.openStages()));
    }
    return java.append(".build()").toString();
  }

  private static void call(StringBuilder java, String method, String argument) {
    java.append('.').append(method).append('(').append(argument).append(')');
  }

  private static <K, V> void puts(
      StringBuilder java,
      String method,
      Map<K, V> entries,
      Function<? super K, String> key,
      Function<? super V, String> value) {
    entries.forEach((k, v) -> call(java, method, key.apply(k) + ", " + value.apply(v)));
  }

  /** Returns a list of literals. */
  static String list(Collection<String> texts) {
    return texts.stream()
        .map(SampleJava::literal)
        .collect(Collectors.joining(", ", "List.of(", ")"));
  }

  static String optional(Optional<String> text) {
    return text.map(each -> "Optional.of(" + literal(each) + ")").orElse("Optional.empty()");
  }

  static String date(LocalDate date) {
    return "LocalDate.parse(\"" + date + "\")";
  }

  /**
   * Returns a text as Java; what cannot be seen is written by its code, and a long run of one
   * character as {@code "x".repeat(200)}.
   */
  static String literal(String text) {
    return Shown.runs(text, SampleJava::wholeLiteral);
  }

  private static String wholeLiteral(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          int type = Character.getType(c);
          boolean hidden = Character.isISOControl(c) || type == Character.FORMAT;
          literal.append(hidden ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Returns a list of the Java of each. */
  static <T> SampleJava each(List<T> samples, Function<? super T, String> java) {
    return new SampleJava(
        () -> samples.stream().map(java).collect(Collectors.joining(", ", "List.of(", ")")));
  }

  /**
   * Returns a part, a day, the inputs of a light, a number, a plan or what it is made of, or a list
   * of such; others are shown as they are.
   */
  static SampleJava ofAny(@Nullable Object sample) {
    return new SampleJava(() -> any(sample));
  }

  /** Returns a plan, a tree, a task or a report as Java, where it is short enough for that. */
  static Optional<String> ofValue(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(SampleJava::ofValue).map(java -> "Optional.of(" + java + ")");
    }
    if (value instanceof Plan plan) {
      return Optional.of(StoreSamples.text(plan));
    }
    if (value instanceof TaskTree tree) {
      return PlanJava.of(tree);
    }
    if (value instanceof Task task) {
      return PlanJava.of(task);
    }
    return value instanceof ProgressReport report
        ? Optional.of(StoreSamples.text(report))
        : Optional.empty();
  }

  private static String any(@Nullable Object sample) {
    if (sample instanceof List<?> list) {
      return list.stream().map(SampleJava::any).collect(Collectors.joining(", ", "List.of(", ")"));
    }
    if (sample instanceof Part part) {
      return "new Part(%s, %d, %s, %s, %s)"
          .formatted(
              number(part.weight()),
              part.billionths(),
              part.day() == Part.NO_DAY ? "Part.NO_DAY" : number(part.day()),
              number(part.planned()),
              part.actual() == Part.ANY_AMOUNT ? "Part.ANY_AMOUNT" : number(part.actual()));
    }
    if (sample instanceof LocalDate day) {
      return "LocalDate.of(%d, %d, %d)"
          .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    if (sample instanceof Long number) {
      return number(number);
    }
    return sample instanceof LightInputs inputs
        ? inputs(inputs)
        : ofValue(sample).orElseGet(() -> String.valueOf(sample));
  }

  private static String number(long number) {
    return number == Long.MAX_VALUE ? "Long.MAX_VALUE" : number + "L";
  }

  private static String inputs(LightInputs inputs) {
    StringBuilder text = new StringBuilder("LightInputs.builder()");
    inputs.pace().ifPresent(pace -> text.append(".pace(").append(pace(pace)).append(')'));
    inputs.daysLeft().ifPresent(days -> text.append(".daysLeft(").append(days).append(')'));
    inputs
        .timeLeft()
        .ifPresent(
            time ->
                text.append(
                    ".timeLeft(Share.of(%s, %s))"
                        .formatted(number(time.numerator()), number(time.denominator()))));
    inputs
        .periodsBehind()
        .ifPresent(periods -> text.append(".periodsBehind(").append(periods).append(')'));
    decimal(text, "figure", inputs.figure());
    decimal(text, "planned", inputs.planned());
    inputs.average().ifPresent(average -> text.append(average(average)));
    inputs
        .flags()
        .forEach(flag -> text.append(".addFlag(new LightFlag(\"").append(flag).append("\"))"));
    return text.append(".build()").toString();
  }

  /** Writes n/d as the mean of n and of zeros, d numbers in all. */
  private static String average(LightAverage average) {
    List<String> parts = Splitter.on('/').splitToList(average.toString());
    int count = parts.size() == 1 || parts.get(1).length() > 3 ? 1 : Integer.parseInt(parts.get(1));
    return ".average(LightAverage.ofAll(List.of(new BigDecimal(\"%s\")%s)))"
        .formatted(parts.get(0), ", BigDecimal.ZERO".repeat(count - 1));
  }

  private static void decimal(StringBuilder text, String name, Optional<BigDecimal> value) {
    value.ifPresent(decimal -> text.append(".%s(new BigDecimal(\"%s\"))".formatted(name, decimal)));
  }

  private static String pace(Pace pace) {
    String expected =
        "Share.of(%s, %s)"
            .formatted(number(pace.expected().numerator()), number(pace.expected().denominator()));
    return pace.actual()
        .map(
            actual ->
                "Pace.of(%s, Attainment.of(new BigDecimal(\"%s\"), new BigDecimal(\"%s\")))"
                    .formatted(expected, actual.numerator(), actual.denominator()))
        .orElse("Pace.ofUnknown(" + expected + ")");
  }

  @Override
  public String toString() {
    return source.get();
  }
}
