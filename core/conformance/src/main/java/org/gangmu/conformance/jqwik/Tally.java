package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.gangmu.conformance.laws.Law;
import org.gangmu.conformance.laws.Level;

/** How the checks of one class ended, law by law. */
final class Tally {

  /** By family, and in it by number: STORE-2 comes before STORE-10. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing((String id) -> id.substring(0, id.lastIndexOf('-')))
          .thenComparing(id -> Integer.valueOf(id.substring(id.lastIndexOf('-') + 1)));

  private final Map<Law, List<Outcome>> outcomes = new LinkedHashMap<>();
  private String subject = "";
  private Supplier<String> advice = () -> "";

  /** Returns the tally of a class that is being run. */
  static Tally of(Class<?> type) {
    return Store.getOrCreate(Tuple.of(Tally.class, type), Lifespan.RUN, Tally::new).get();
  }

  synchronized void record(String newSubject, Law law, Outcome outcome) {
    subject = newSubject;
    outcomes.computeIfAbsent(law, key -> new ArrayList<>()).add(outcome);
  }

  /** Takes what is to be added to the summary; it is asked for only where all laws held. */
  synchronized void advise(Supplier<String> newAdvice) {
    advice = newAdvice;
  }

  /** Returns the laws that were looked at more than once. */
  synchronized ImmutableList<String> twice() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey().id())
        .sorted(BY_NUMBER)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns which of some laws were not looked at, as a filter of the build leaves them out. */
  synchronized ImmutableList<String> missing(List<String> ids) {
    return ids.stream()
        .filter(id -> outcomes.keySet().stream().noneMatch(law -> law.id().equals(id)))
        .sorted(BY_NUMBER)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns one line, as {@code RollupRule X: 17 MUST held, 2 not applicable (ROLLUP-1, …)}. */
  synchronized String summary(List<String> ids) {
    List<String> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      long held =
          outcomes.entrySet().stream()
              .filter(entry -> entry.getKey().level() == level)
              .filter(entry -> entry.getValue().contains(Outcome.HELD))
              .count();
      if (held > 0 || level == Level.MUST) {
        parts.add(held + " " + level + " held");
      }
    }
    add(parts, "broken", with(Outcome.BROKEN));
    add(parts, "undecided", with(Outcome.UNDECIDED));
    addCounted(parts, "stale deviation", with(Outcome.STALE));
    addCounted(parts, "known deviation", with(Outcome.DEVIATION));
    add(parts, "not applicable", with(Outcome.NOT_APPLICABLE));
    add(parts, "not run", missing(ids));
    boolean sound =
        with(Outcome.BROKEN).isEmpty()
            && with(Outcome.UNDECIDED).isEmpty()
            && with(Outcome.STALE).isEmpty()
            && missing(ids).isEmpty();
    String more = sound ? advice.get() : "";
    return subject + ": " + String.join(", ", parts) + (more.isEmpty() ? "" : "; " + more);
  }

  private static void addCounted(List<String> parts, String name, List<String> ids) {
    add(parts, ids.size() == 1 ? name : name + "s", ids);
  }

  private static void add(List<String> parts, String name, List<String> ids) {
    if (!ids.isEmpty()) {
      parts.add(ids.size() + " " + name + " (" + String.join(", ", ids) + ")");
    }
  }

  private ImmutableList<String> with(Outcome outcome) {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().contains(outcome))
        .map(entry -> entry.getKey().id())
        .sorted(BY_NUMBER)
        .collect(ImmutableList.toImmutableList());
  }
}
