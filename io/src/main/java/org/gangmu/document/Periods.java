package org.gangmu.document;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.Enclosure;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;

/** Tells the time a plan covers from its title: （2025—2027年）, 2026年…. */
final class Periods {

  private Periods() {}

  static Optional<PlanPeriod> of(
      String title, Optional<Enclosure> enclosure, DocumentKind kind, Optional<LocalDate> issued) {
    Optional<PlanPeriod> stated = in(enclosure.map(Enclosure::title).orElse(""));
    if (stated.isEmpty()) {
      stated = in(title);
    }
    return stated.isEmpty() && kind == DocumentKind.WORK_REPORT
        ? issued.map(date -> PlanPeriod.ofYear(date.getYear()))
        : stated;
  }

  private static Optional<PlanPeriod> in(String title) {
    for (int i = 0; i + 4 <= title.length(); i++) {
      int first = year(title, i);
      if (first < 0) {
        continue;
      }
      int at = skip(title, i + 4);
      if (at < title.length() && title.charAt(at) == '年') {
        return Optional.of(PlanPeriod.ofYear(first));
      }
      int dash = at;
      while (at < title.length() && isTo(title.charAt(at))) {
        at++;
      }
      int last = at > dash ? year(title, skip(title, at)) : -1;
      if (last >= first) {
        return Optional.of(PlanPeriod.ofYears(first, last));
      }
    }
    return Optional.empty();
  }

  private static boolean isTo(char c) {
    return c == '至' || Chars.isDash(Folding.fold(c));
  }

  private static int skip(String title, int from) {
    int at = from;
    while (at < title.length() && Chars.isBlank(Folding.fold(title.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** The year of four digits at a position, or -1. */
  private static int year(String title, int from) {
    if (from + 4 > title.length()) {
      return -1;
    }
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      char c = Folding.fold(title.charAt(i));
      if (!Chars.isDigit(c)) {
        return -1;
      }
      year = 10 * year + (c - '0');
    }
    return year >= 1949 && year <= 2200 ? year : -1;
  }
}
