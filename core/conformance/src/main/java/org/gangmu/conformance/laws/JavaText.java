package org.gangmu.conformance.laws;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.progress.LightAverage;
import org.gangmu.progress.LightInputs;
import org.gangmu.progress.Pace;
import org.gangmu.rollup.Part;
import org.jspecify.annotations.Nullable;

/**
 * A sample as Java that can be pasted into a test.
 *
 * @param sample a part, a day, the inputs of a light, a number, or a list of such; others are shown
 *     as they are
 */
record JavaText(@Nullable Object sample) {

  @Override
  public String toString() {
    if (sample instanceof List<?> list) {
      return list.stream()
          .map(each -> new JavaText(each).toString())
          .collect(Collectors.joining(", ", "List.of(", ")"));
    }
    if (sample instanceof Part part) {
      return "new Part(%s, %d, %s, %s, %s)"
          .formatted(
              of(part.weight()),
              part.billionths(),
              part.day() == Part.NO_DAY ? "Part.NO_DAY" : of(part.day()),
              of(part.planned()),
              part.actual() == Part.ANY_AMOUNT ? "Part.ANY_AMOUNT" : of(part.actual()));
    }
    if (sample instanceof LocalDate day) {
      return "LocalDate.of(%d, %d, %d)"
          .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    if (sample instanceof Long number) {
      return of(number);
    }
    return sample instanceof LightInputs inputs ? of(inputs) : String.valueOf(sample);
  }

  private static String of(long number) {
    return number == Long.MAX_VALUE ? "Long.MAX_VALUE" : number + "L";
  }

  private static String of(LightInputs inputs) {
    StringBuilder text = new StringBuilder("LightInputs.builder()");
    inputs.pace().ifPresent(pace -> text.append(".pace(").append(of(pace)).append(')'));
    inputs.daysLeft().ifPresent(days -> text.append(".daysLeft(").append(days).append(')'));
    inputs
        .timeLeft()
        .ifPresent(
            time ->
                text.append(
                    ".timeLeft(Share.of(%s, %s))"
                        .formatted(of(time.numerator()), of(time.denominator()))));
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

  private static String of(Pace pace) {
    String expected =
        "Share.of(%s, %s)"
            .formatted(of(pace.expected().numerator()), of(pace.expected().denominator()));
    return pace.actual()
        .map(
            actual ->
                "Pace.of(%s, Attainment.of(new BigDecimal(\"%s\"), new BigDecimal(\"%s\")))"
                    .formatted(expected, actual.numerator(), actual.denominator()))
        .orElse("Pace.ofUnknown(" + expected + ")");
  }
}
