package org.gangmu.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that means many units (集体称谓), as 各县（市）人民政府, 省政府各部门 or 有关部门.
 *
 * <p>It stays what it is: {@link UnitDirectory#resolve(UnitName, java.time.LocalDate)} says which
 * units it means, as far as a directory can know. Everything follows from the name by general rules
 * and a small vocabulary, never from a place; two collectives are equal when their names are.
 */
public final class Collective {

  /** How many of the units described are meant. */
  public enum Quantifier {
    /** All of them (各、各级、全体、所有). */
    EVERY,
    /** Those whom the matter concerns (有关、相关): which, the context must tell. */
    RELATED,
    /** Those not named before (其他、其余): which, the list must tell. */
    OTHER,
    /** No word says (省直部门、主管部门、市县人民政府). */
    UNSTATED
  }

  private final UnitName name;
  private final Quantifier quantifier;
  private final String scope;
  private final ImmutableList<UnitName> named;
  private final ImmutableList<UnitClass> classes;

  Collective(
      UnitName name,
      Quantifier quantifier,
      String scope,
      ImmutableList<UnitName> named,
      ImmutableList<UnitClass> classes) {
    this.name = name;
    this.quantifier = quantifier;
    this.scope = scope;
    this.named = named;
    this.classes = classes;
  }

  /**
   * Reads a name as a collective; empty if it is that of one unit, or cannot be told.
   *
   * <p>A name is taken for a collective where it holds a word of quantity before words for sorts of
   * places or units, where it ends in a word no single unit bears (部门、单位), or where it strings
   * words for places together (县市区政府). So 省相关产业协会 and 各民主党派办公室 are collectives, a town that begins
   * with 各 is not.
   */
  public static Optional<Collective> parse(UnitName name) {
    return new CollectiveParser(name).parse();
  }

  /** Returns the name as written. */
  public UnitName name() {
    return name;
  }

  /** Returns how many are meant. */
  public Quantifier quantifier() {
    return quantifier;
  }

  /**
   * Returns the words that say whose units or where, folded as {@link UnitName#key()}: {@code 省政府}
   * in 省政府各部门; empty where there are none.
   */
  public String scope() {
    return scope;
  }

  /** Returns the units named before the others, as 省财政厅 in 省财政厅等有关部门; usually none. */
  public ImmutableList<UnitName> named() {
    return named;
  }

  /**
   * Returns the descriptions of the units meant, of which a member fits one; none where the words
   * are too loose to decide of any unit whether it is meant (各成员单位, 有关企业).
   */
  public ImmutableList<UnitClass> classes() {
    return classes;
  }

  /** Returns whether it can be decided of each unit whether it fits. */
  public boolean isDefinite() {
    return !classes.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Collective other && name.equals(other.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name.toString();
  }
}
