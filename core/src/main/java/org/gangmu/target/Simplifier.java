package org.gangmu.target;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.target.TargetExpression.AtLeastOf;

/**
 * Leaves out of combinations what never decides them, as Kleene's logic of three values allows.
 *
 * <p>Combinations hold each other at most {@value AtLeastOf#DEEPEST} deep, so that this may call
 * itself. Parts are told apart by their text form: texts, unlike expressions, have an order, which
 * keeps maps of them fast where their hashes were chosen to be the same.
 */
final class Simplifier {

  private Simplifier() {}

  static TargetExpression simplify(TargetExpression expression) {
    if (!(expression instanceof AtLeastOf combination)) {
      return expression;
    }
    Map<String, TargetExpression> distinct = new LinkedHashMap<>();
    ImmutableList.Builder<TargetExpression> all = ImmutableList.builder();
    for (TargetExpression part : combination.parts()) {
      TargetExpression simple = simplify(part);
      all.add(simple);
      if (isSameKind(combination, simple)) {
        ((AtLeastOf) simple).parts().forEach(each -> distinct.put(each.toString(), each));
      } else {
        distinct.put(simple.toString(), simple);
      }
    }
    if (!combination.isAll() && !combination.isAny()) {
      ImmutableList<TargetExpression> parts = all.build();
      return distinct.size() == 1 ? parts.get(0) : new AtLeastOf(combination.count(), parts);
    }
    ImmutableList<TargetExpression> left =
        distinct.values().stream()
            .filter(part -> !isAbsorbed(combination, part, distinct))
            .collect(ImmutableList.toImmutableList());
    return combination.isAll() ? TargetExpression.allOf(left) : TargetExpression.anyOf(left);
  }

  private static boolean isSameKind(AtLeastOf combination, TargetExpression part) {
    return part instanceof AtLeastOf inner
        && ((combination.isAll() && inner.isAll()) || (combination.isAny() && inner.isAny()));
  }

  /** Whether a part decides nothing beside another: a, and a or b; a, or a and b. */
  private static boolean isAbsorbed(
      AtLeastOf combination, TargetExpression part, Map<String, TargetExpression> others) {
    return part instanceof AtLeastOf inner
        && (combination.isAll() ? inner.isAny() : inner.isAll())
        && inner.parts().stream().anyMatch(each -> others.containsKey(each.toString()));
  }
}
