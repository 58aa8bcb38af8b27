package org.gangmu.breakdown;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.ReportPeriod;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.unit.UnitName;

/** Breakdowns written in one line. */
final class Parts {

  static final PlanPeriod YEAR = PlanPeriod.ofYear(2026);

  private Parts() {}

  static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow();
  }

  static ReportPeriod period(String text) {
    return ReportPeriod.parse(text).orElseThrow();
  }

  static Whole whole(MeasureKind kind, String figure) {
    return Whole.of(quantity(figure), kind, YEAR);
  }

  /** Returns parts written as {@code 2026-Q1=3万元}, {@code 甲县=3万元} or {@code 甲县@2026-Q1=3万元}. */
  static List<TargetPart> parts(String line) {
    List<TargetPart> parts = new ArrayList<>();
    for (String item : Splitter.on(' ').split(line)) {
      String[] sides = item.split("=", 2);
      String[] figures = sides[1].split("/", 2);
      String[] keys = sides[0].split("@", 2);
      Quantity figure = quantity(figures[0]);
      TargetPart part;
      if (keys.length == 2) {
        part = TargetPart.of(UnitName.of(keys[0]), period(keys[1]), figure);
      } else if (keys[0].startsWith("20")) {
        part = TargetPart.of(period(keys[0]), figure);
      } else {
        part = TargetPart.of(UnitName.of(keys[0]), figure);
      }
      parts.add(figures.length == 2 ? part.withWeight(quantity(figures[1])) : part);
    }
    return parts;
  }

  static Breakdown breakdown(MeasureKind kind, String figure, String line) {
    return Breakdown.of(whole(kind, figure), parts(line));
  }

  static List<UnitName> units(String... names) {
    return Stream.of(names).map(UnitName::of).toList();
  }

  /** Returns the code of each finding, with its unit, its days and its amount. */
  static List<String> found(Breakdown breakdown) {
    return breakdown.review().stream()
        .map(
            finding ->
                finding.code()
                    + finding.unit().map(unit -> " " + unit).orElse("")
                    + finding.days().map(days -> " " + days).orElse("")
                    + finding.amount().map(amount -> " " + amount).orElse("")
                    + finding.factor().map(factor -> " x" + factor).orElse(""))
        .toList();
  }

  static String foundLine(Breakdown breakdown) {
    return String.join("; ", found(breakdown));
  }
}
