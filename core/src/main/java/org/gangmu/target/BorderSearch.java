package org.gangmu.target;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds observations of all the indicators of an expression that give it a verdict; see {@link
 * Borderline}.
 *
 * <p>Each indicator is observed by itself. Where one observation suits all that is said of an
 * indicator, it is taken. Else the one that suits most is, and then others are tried, an indicator
 * at a time, as long as that brings the whole nearer to the verdict. A node of the tree is so far
 * from it as its nearest parts are together, as many of them as it needs.
 */
final class BorderSearch {

  /** How far away a part is that no observation suits; more than all others together. */
  private static final long NEVER = 1L << 40;

  /** How many steps over the nodes of a tree a search may take. */
  private static final long EFFORT = 20_000_000;

  /** All parts at all levels, those of one combination side by side, behind it. */
  private final List<TargetExpression> nodes = new ArrayList<>();

  /** Where the parts of a combination begin; 0 for a simple expression. */
  private final int[] firstPart;

  private final Map<String, List<Integer>> nodesByIndicator = new LinkedHashMap<>();
  private final LocalDate asOf;
  private final AssessmentPolicy policy;

  BorderSearch(TargetExpression whole, LocalDate asOf, AssessmentPolicy policy) {
    this.asOf = asOf;
    this.policy = policy;
    nodes.add(whole);
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof TargetExpression.AtLeastOf combination) {
        nodes.addAll(combination.parts());
      }
    }
    firstPart = new int[nodes.size()];
    int next = 1;
    BorderIndicator indicator = new BorderIndicator();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof TargetExpression.AtLeastOf combination) {
        firstPart[i] = next;
        next += combination.parts().size();
      } else {
        int node = i;
        nodes
            .get(i)
            .accept(indicator)
            .ifPresent(
                name -> nodesByIndicator.computeIfAbsent(name, key -> new ArrayList<>()).add(node));
      }
    }
  }

  Optional<Observations> meeting() {
    return find(Verdict.MET).map(Observations::copyOf);
  }

  Optional<Observations> missing() {
    Optional<Map<String, Observation>> missing = find(Verdict.NOT_MET);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Observation> observations =
        new LinkedHashMap<>(find(Verdict.MET).orElse(ImmutableMap.of()));
    observations.putAll(missing.get());
    return Optional.of(Observations.copyOf(observations));
  }

  /** What may be observed of one indicator, and of which of its nodes that gives the verdict. */
  private static final class Choice {
    final String name;
    final List<Integer> nodes;
    final List<Observation> observations = new ArrayList<>();
    final List<BitSet> suited = new ArrayList<>();
    int chosen;

    Choice(String name, List<Integer> nodes) {
      this.name = name;
      this.nodes = nodes;
    }

    boolean isOpen() {
      return observations.size() > 1;
    }
  }

  /** Returns observations of the indicators that are needed for the verdict. */
  private Optional<Map<String, Observation>> find(Verdict wanted) {
    long[] distance = new long[nodes.size()];
    Arrays.fill(distance, NEVER);
    List<Choice> choices = new ArrayList<>(nodesByIndicator.size());
    nodesByIndicator.forEach((name, own) -> choices.add(choice(name, own, wanted)));
    for (Choice choice : choices) {
      // what none of them suits is never reached
      for (BitSet suited : choice.suited) {
        suited.stream().forEach(i -> distance[choice.nodes.get(i)] = 1);
      }
      choose(choice, choice.chosen, distance);
    }
    if (far(distance, wanted) > 0 && !improve(choices, distance, wanted)) {
      return Optional.empty();
    }
    return Optional.of(needed(choices, distance, wanted));
  }

  private Choice choice(String name, List<Integer> own, Verdict wanted) {
    Choice choice = new Choice(name, own);
    List<TargetExpression> simple = new ArrayList<>(own.size());
    own.forEach(node -> simple.add(nodes.get(node)));
    int most = -1;
    for (Observation each : new BorderFacts(wanted, asOf, policy).of(simple)) {
      Observations observations = Observations.of(name, each);
      BitSet suited = new BitSet(simple.size());
      for (int i = 0; i < simple.size(); i++) {
        Assessor assessor = new Assessor(observations, asOf, policy);
        suited.set(i, simple.get(i).accept(assessor).verdict() == wanted);
      }
      int count = suited.cardinality();
      if (count == simple.size()) {
        choice.observations.clear();
        choice.suited.clear();
      }
      if (count > 0) {
        choice.observations.add(each);
        choice.suited.add(suited);
      }
      if (count > most) {
        most = count;
        choice.chosen = Math.max(0, choice.observations.size() - 1);
      }
      if (count == simple.size()) {
        break;
      }
    }
    return choice;
  }

  /** Takes one of the observations of an indicator. */
  private static void choose(Choice choice, int observation, long[] distance) {
    choice.chosen = observation;
    if (choice.observations.isEmpty()) {
      return;
    }
    BitSet suited = choice.suited.get(observation);
    for (int i = 0; i < choice.nodes.size(); i++) {
      int node = choice.nodes.get(i);
      if (distance[node] != NEVER) {
        distance[node] = suited.get(i) ? 0 : 1;
      }
    }
  }

  /** Tries other observations; returns whether the verdict was reached. */
  private boolean improve(List<Choice> choices, long[] distance, Verdict wanted) {
    long trials = Math.max(4, EFFORT / nodes.size());
    long best = far(distance, wanted);
    boolean better = true;
    while (better && best > 0) {
      better = false;
      for (Choice choice : choices) {
        int taken = choice.chosen;
        for (int i = 0; choice.isOpen() && i < choice.observations.size(); i++) {
          if (trials-- <= 0) {
            return false;
          }
          choose(choice, i, distance);
          long far = far(distance, wanted);
          if (far < best) {
            best = far;
            taken = i;
            better = true;
          }
        }
        choose(choice, taken, distance);
        if (best == 0) {
          break;
        }
      }
    }
    // the last trial may not be the one that was kept
    return far(distance, wanted) == 0;
  }

  /** Fills in how far combinations are from the verdict, and returns it for the whole. */
  private long far(long[] distance, Verdict wanted) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i) instanceof TargetExpression.AtLeastOf combination) {
        int to = firstPart[i] + combination.parts().size();
        int need = need(combination, wanted);
        long sum = 0;
        if (need == combination.parts().size()) {
          for (int part = firstPart[i]; part < to; part++) {
            sum += distance[part];
          }
        } else {
          long[] parts = Arrays.copyOfRange(distance, firstPart[i], to);
          Arrays.sort(parts);
          for (int part = 0; part < need; part++) {
            sum += parts[part];
          }
        }
        distance[i] = sum;
      }
    }
    return distance[0];
  }

  /** Returns how many parts must have the verdict for the combination to have it. */
  private static int need(TargetExpression.AtLeastOf combination, Verdict wanted) {
    return wanted == Verdict.MET
        ? combination.count()
        : combination.parts().size() - combination.count() + 1;
  }

  /** Returns what is observed of the indicators that the verdict rests on. */
  private ImmutableMap<String, Observation> needed(
      List<Choice> choices, long[] distance, Verdict wanted) {
    BitSet needed = new BitSet(nodes.size());
    needed.set(0);
    for (int i = 0; i < nodes.size(); i++) {
      if (needed.get(i) && nodes.get(i) instanceof TargetExpression.AtLeastOf combination) {
        int need = need(combination, wanted);
        for (int part = firstPart[i]; need > 0; part++) {
          if (distance[part] == 0) {
            needed.set(part);
            need--;
          }
        }
      }
    }
    ImmutableMap.Builder<String, Observation> observations = ImmutableMap.builder();
    for (Choice choice : choices) {
      if (choice.nodes.stream().anyMatch(needed::get)) {
        observations.put(choice.name, choice.observations.get(choice.chosen));
      }
    }
    return observations.buildOrThrow();
  }
}
