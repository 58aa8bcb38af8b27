package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The law that a check of the other laws keeps. */
public final class KitLaws {

  /** Every law is checked once, and what is declared about laws is of laws there are. */
  public static final Law COMPLETE =
      new Law(
          "KIT-0",
          Level.MUST,
          Optional.empty(),
          "Each law of the class is checked by one method that can run, and deviations and version"
              + " are of laws that are checked.",
          "methods = laws and deviations <= laws and 1 <= version <= newest",
          "A build that checks nothing is as green as one in which everything holds.",
          "a deviation with a typing error in the id of its law");

  /** All laws of this family. */
  public static final ImmutableList<Law> ALL = ImmutableList.of(COMPLETE);

  private KitLaws() {}

  /**
   * Looks at {@link #COMPLETE}.
   *
   * @param checked the ids of the laws, one for each method that checks one
   * @param idle the methods that name a law and cannot run
   * @param deviations the ids of the laws that are listed as known deviations
   * @param version the version of the laws that is asked for
   */
  public static Verdict complete(
      List<String> checked, Collection<String> idle, Collection<String> deviations, int version) {
    ImmutableListMultimap<String, String> byId = Multimaps.index(checked, id -> id);
    List<String> twice = byId.keySet().stream().filter(id -> byId.get(id).size() > 1).toList();
    List<String> unknown =
        checked.stream().filter(id -> LawCatalogue.find(id).isEmpty()).distinct().toList();
    List<String> strange = deviations.stream().filter(id -> !checked.contains(id)).toList();
    boolean others =
        checked.stream().anyMatch(id -> !id.equals(COMPLETE.id()) && !unknown.contains(id));
    return Verdict.that(COMPLETE, others, "laws checked", checked)
        .and(Verdict.that(COMPLETE, twice.isEmpty(), "laws checked twice", twice))
        .and(Verdict.that(COMPLETE, unknown.isEmpty(), "laws not in the catalogue", unknown))
        .and(Verdict.that(COMPLETE, idle.isEmpty(), "methods that cannot run", idle))
        .and(Verdict.that(COMPLETE, strange.isEmpty(), "deviations from laws not checked", strange))
        .and(
            Verdict.that(
                COMPLETE,
                version >= 1 && version <= LawCatalogue.VERSION,
                "version of the laws",
                version));
  }
}
