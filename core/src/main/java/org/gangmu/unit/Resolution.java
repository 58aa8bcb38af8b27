package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What a name means, as far as a directory can tell; never a guess. */
public sealed interface Resolution {

  /**
   * The one unit that bears the name.
   *
   * @param only the unit
   */
  record One(Unit only) implements Resolution {

    /** Checks that nothing is missing. */
    public One {
      requireNonNull(only, "only");
    }

    @Override
    public ImmutableList<Unit> units() {
      return ImmutableList.of(only);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Several units that bear the name at the same time: the context must tell which is meant.
   *
   * @param units the units, at least two, in the order of the directory
   */
  record Several(ImmutableList<Unit> units) implements Resolution {

    /** Checks that there are several. */
    public Several {
      checkArgument(units.size() > 1, "several units must be at least two: %s", units.size());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * No unit that bears the name on the day.
   *
   * @param atOtherTimes the units that bear it on another day, in the order of the directory
   */
  record Unknown(ImmutableList<Unit> atOtherTimes) implements Resolution {

    /** Checks that nothing is missing. */
    public Unknown {
      requireNonNull(atOtherTimes, "atOtherTimes");
    }

    @Override
    public ImmutableList<Unit> units() {
      return ImmutableList.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * All units of a description, as far as the directory knows them.
   *
   * @param collective what the name says
   * @param units the members, at least one, in the order of the directory after those named
   */
  record Members(Collective collective, ImmutableList<Unit> units) implements Resolution {

    /** Checks that there is a member. */
    public Members {
      requireNonNull(collective, "collective");
      checkArgument(!units.isEmpty(), "members must not be none: %s", collective);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A name of many units that stays a name: the directory cannot say which are meant.
   *
   * @param collective what the name says
   * @param units those that could be meant; none where the words are too loose or the directory
   *     knows no such unit
   */
  record Symbolic(Collective collective, ImmutableList<Unit> units) implements Resolution {

    /** Checks that nothing is missing. */
    public Symbolic {
      requireNonNull(collective, "collective");
      requireNonNull(units, "units");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Does something for each kind of resolution.
   *
   * @param <R> the type of the result
   */
  interface Visitor<R> {

    /** Returns the result for one unit. */
    R visit(One one);

    /** Returns the result for several candidates. */
    R visit(Several several);

    /** Returns the result for an unknown name. */
    R visit(Unknown unknown);

    /** Returns the result for the members of a collective. */
    R visit(Members members);

    /** Returns the result for a collective that stays symbolic. */
    R visit(Symbolic symbolic);
  }

  /** Returns the unit, the candidates or the members; none for an unknown name. */
  ImmutableList<Unit> units();

  /** Returns the visitor's result for this kind of resolution. */
  <R> R accept(Visitor<R> visitor);

  /** Returns the unit where it is exactly one that bears the name; a collective never is one. */
  default Optional<Unit> unit() {
    return this instanceof One one ? Optional.of(one.only()) : Optional.empty();
  }
}
