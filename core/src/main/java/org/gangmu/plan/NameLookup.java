package org.gangmu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.unit.Collective;
import org.gangmu.unit.Resolution;
import org.gangmu.unit.UnitDirectory;
import org.gangmu.unit.UnitName;
import org.jspecify.annotations.Nullable;

/** What names mean, each looked up once. */
final class NameLookup {

  private final UnitDirectory directory;
  private final LocalDate date;
  private final boolean known;
  private final Map<UnitName, Resolution> resolutions = new HashMap<>();
  private final Map<UnitName, Boolean> collectives = new HashMap<>();

  NameLookup(UnitDirectory directory, Optional<LocalDate> date) {
    this.directory = directory;
    this.date = date.orElse(LocalDate.EPOCH);
    this.known = !directory.isEmpty() && date.isPresent();
  }

  /** Returns whether names can be looked up: there are units, and a day to look on. */
  boolean isKnown() {
    return known;
  }

  LocalDate date() {
    return date;
  }

  boolean isCollective(UnitName name) {
    return collectives.computeIfAbsent(name, each -> Collective.parse(each).isPresent());
  }

  /**
   * Returns what each name of a list means; as {@link UnitDirectory#resolveAll}, a place alone that
   * nobody bears as a name is tried with the ending of a later name.
   */
  ImmutableList<Resolution> resolveAll(List<UnitName> list) {
    Resolution[] found = new Resolution[list.size()];
    UnitName later = null;
    for (int i = found.length - 1; i >= 0; i--) {
      UnitName name = list.get(i);
      Resolution resolution = resolve(name);
      Optional<UnitName> whole = completed(name, later);
      if (whole.isPresent() && resolution instanceof Resolution.Unknown) {
        Resolution other = resolve(whole.get());
        resolution = other.unit().isPresent() ? other : resolution;
      }
      later = whole.isPresent() ? later : name;
      found[i] = resolution;
    }
    return ImmutableList.copyOf(found);
  }

  private static Optional<UnitName> completed(UnitName name, @Nullable UnitName later) {
    return later == null ? Optional.empty() : name.completedBy(later);
  }

  private Resolution resolve(UnitName name) {
    return resolutions.computeIfAbsent(name, each -> directory.resolve(each, date));
  }
}
