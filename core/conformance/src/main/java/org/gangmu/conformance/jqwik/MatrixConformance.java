package org.gangmu.conformance.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.gangmu.conformance.laws.MatrixCell;
import org.gangmu.conformance.laws.MatrixLaws;
import org.gangmu.conformance.laws.MatrixOperations;
import org.gangmu.responsibility.Role;

/**
 * The laws of an implementation of responsibility matrices.
 *
 * @param <M> the type of matrices
 */
public abstract class MatrixConformance<M> extends Conformance {

  private static final List<String> TASKS = List.of("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7");

  private static final List<String> UNITS =
      List.of("州财政局", "州发展改革委", "州农业农村局", "松岭县政府", "各县（市）人民政府", "a b");

  /** Creates the class; jqwik does. */
  protected MatrixConformance() {}

  /** Returns the implementation. */
  protected abstract MatrixOperations<M> matrices();

  /** Returns what the implementation has; everything by default. */
  protected Set<MatrixOperations.Feature> features() {
    return ImmutableSet.copyOf(MatrixOperations.Feature.values());
  }

  @Override
  protected Set<String> featureNames() {
    return names(features());
  }

  /** Returns the cells of matrices, none to twenty, some of them of one unit in one task. */
  @Provide
  protected Arbitrary<Set<MatrixCell>> cells() {
    return Combinators.combine(
            Arbitraries.of(TASKS), Arbitraries.of(UNITS), Arbitraries.of(Role.class))
        .as(MatrixCell::new)
        .set()
        .ofMaxSize(20)
        .withoutEdgeCases();
  }

  /** Returns some of the tasks. */
  @Provide
  protected final Arbitrary<Set<String>> tasks() {
    return Arbitraries.subsetOf(TASKS);
  }

  /** Returns some of the units. */
  @Provide
  protected final Arbitrary<Set<String>> units() {
    return Arbitraries.subsetOf(UNITS);
  }

  /** Returns new names of some units, of which several may be one. */
  @Provide
  protected final Arbitrary<Map<String, String>> renamings() {
    return Arbitraries.maps(Arbitraries.of(UNITS), Arbitraries.of(UNITS)).ofMaxSize(4);
  }

  /** Returns forests: by task one that stands before it in the list. */
  @Provide
  protected final Arbitrary<Map<String, String>> parents() {
    return Arbitraries.integers()
        .between(-2, 6)
        .list()
        .ofSize(TASKS.size())
        .map(
            numbers -> {
              Map<String, String> parents = new HashMap<>();
              for (int i = 1; i < numbers.size(); i++) {
                if (numbers.get(i) >= 0) {
                  parents.put(TASKS.get(i), TASKS.get(numbers.get(i) % i));
                }
              }
              return parents;
            });
  }

  /** Checks {@link MatrixLaws#BIJECTION}. */
  @Property
  @OfLaw("MAT-1")
  @Label("MAT-1 MUST cells kept")
  @Tag("MUST")
  public final void mat01(@ForAll("cells") Set<MatrixCell> cells) {
    MatrixLaws.bijection(matrices(), cells).orThrow();
  }

  /** Checks {@link MatrixLaws#BOTH_WAYS}. */
  @Property
  @OfLaw("MAT-2")
  @Label("MAT-2 MUST rows and columns")
  @Tag("MUST")
  public final void mat02(@ForAll("cells") Set<MatrixCell> cells) {
    MatrixLaws.bothWays(matrices(), cells).orThrow();
  }

  /** Checks {@link MatrixLaws#COUNT}. */
  @Property
  @OfLaw("MAT-3")
  @Label("MAT-3 MUST size")
  @Tag("MUST")
  public final void mat03(@ForAll("cells") Set<MatrixCell> cells) {
    MatrixLaws.count(matrices(), cells).orThrow();
  }

  /** Checks {@link MatrixLaws#UNION}. */
  @Property
  @OfLaw("MAT-4")
  @Label("MAT-4 MUST union")
  @Tag("MUST")
  public final void mat04(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("cells") Set<MatrixCell> other) {
    MatrixLaws.union(matrices(), cells, other).orThrow();
  }

  /** Checks {@link MatrixLaws#INTERSECTION}. */
  @Property
  @OfLaw("MAT-5")
  @Label("MAT-5 MUST intersection")
  @Tag("MUST")
  public final void mat05(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("cells") Set<MatrixCell> other) {
    MatrixLaws.intersection(matrices(), cells, other).orThrow();
  }

  /** Checks {@link MatrixLaws#RESTRICTED}. */
  @Property
  @OfLaw("MAT-6")
  @Label("MAT-6 MUST restriction")
  @Tag("MUST")
  public final void mat06(
      @ForAll("cells") Set<MatrixCell> cells,
      @ForAll("tasks") Set<String> tasks,
      @ForAll("units") Set<String> units) {
    MatrixLaws.restricted(matrices(), cells, tasks, units).orThrow();
  }

  /** Checks {@link MatrixLaws#RELABELLED}. */
  @Property
  @OfLaw("MAT-7")
  @Label("MAT-7 MUST units renamed")
  @Tag("MUST")
  public final void mat07(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("renamings") Map<String, String> names) {
    MatrixLaws.relabelled(matrices(), cells, names).orThrow();
  }

  /** Checks {@link MatrixLaws#INHERITED}. */
  @Property
  @OfLaw("MAT-8")
  @Label("MAT-8 MUST stated stays")
  @Tag("MUST")
  public final void mat08(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("parents") Map<String, String> parents) {
    MatrixLaws.inherited(matrices(), cells, parents).orThrow();
  }

  /** Checks {@link MatrixLaws#INHERITED_ONCE}. */
  @Property
  @OfLaw("MAT-9")
  @Label("MAT-9 MUST inherited once")
  @Tag("MUST")
  public final void mat09(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("parents") Map<String, String> parents) {
    MatrixLaws.inheritedOnce(matrices(), cells, parents).orThrow();
  }

  /** Checks {@link MatrixLaws#ALONG_THE_PATH}. */
  @Property
  @OfLaw("MAT-10")
  @Label("MAT-10 MUST along the path")
  @Tag("MUST")
  public final void mat10(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("parents") Map<String, String> parents) {
    MatrixLaws.alongThePath(matrices(), cells, parents).orThrow();
  }

  /** Checks {@link MatrixLaws#ONE_LEAD}. */
  @Property
  @OfLaw("MAT-11")
  @Label("MAT-11 MUST one lead")
  @Tag("MUST")
  public final void mat11(@ForAll("cells") Set<MatrixCell> cells) {
    MatrixLaws.oneLead(matrices(), cells).orThrow();
  }

  /** Checks {@link MatrixLaws#UNCHANGED}. */
  @Property
  @OfLaw("MAT-12")
  @Label("MAT-12 MUST matrices unchanged")
  @Tag("MUST")
  public final void mat12(
      @ForAll("cells") Set<MatrixCell> cells, @ForAll("cells") Set<MatrixCell> other) {
    MatrixLaws.unchanged(matrices(), cells, other).orThrow();
  }
}
