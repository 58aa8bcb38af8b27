package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gangmu.responsibility.Role;
import org.jspecify.annotations.Nullable;

/** One plane of bits for each role, and one for leads that are inferred. */
final class Planes {

  /** The role of each plane but the last, in the order of {@link Role}. */
  static final ImmutableList<Role> ROLES = ImmutableList.copyOf(Role.values());

  /** The plane of named leads. */
  static final int LEAD = ROLES.indexOf(Role.LEAD);

  /** The plane of leads that nobody named, after those of the roles. */
  static final int INFERRED = ROLES.size();

  /** The number of planes. */
  static final int COUNT = INFERRED + 1;

  private final BitRows[] planes;

  private Planes(BitRows[] planes) {
    this.planes = planes;
  }

  static Planes of(BitRows[] planes) {
    return new Planes(planes.clone());
  }

  BitRows get(int plane) {
    return planes[plane];
  }

  BitRows get(Role role) {
    return planes[ROLES.indexOf(role)];
  }

  /** Returns who holds the role of a plane; of the leads, named or inferred. */
  BitRows holders(int plane) {
    return plane == LEAD ? planes[LEAD].or(planes[INFERRED]) : planes[plane];
  }

  /** Returns the columns that hold a role in a row, in order; of the leads, named or inferred. */
  IntStream holders(Role role, int row) {
    IntStream.Builder columns = IntStream.builder();
    get(role).forEach(row, columns);
    if (role == Role.LEAD) {
      planes[INFERRED].forEach(row, columns);
    }
    return columns.build().sorted().distinct();
  }

  /** Returns the roles of a cell, in the order of {@link Role}; an inferred lead is a lead. */
  ImmutableSet<Role> roles(int row, int column) {
    ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
    for (int plane = 0; plane < INFERRED; plane++) {
      if (planes[plane].get(row, column) || (plane == LEAD && planes[INFERRED].get(row, column))) {
        roles.add(ROLES.get(plane));
      }
    }
    return roles.build();
  }

  Planes map(UnaryOperator<BitRows> function) {
    BitRows[] mapped = new BitRows[COUNT];
    for (int plane = 0; plane < COUNT; plane++) {
      mapped[plane] = function.apply(planes[plane]);
    }
    return new Planes(mapped);
  }

  Planes combine(Planes other, BinaryOperator<BitRows> function) {
    BitRows[] combined = new BitRows[COUNT];
    for (int plane = 0; plane < COUNT; plane++) {
      combined[plane] = function.apply(planes[plane], other.planes[plane]);
    }
    return new Planes(combined);
  }

  /** Returns the cells that any plane has. */
  BitRows any() {
    BitRows any = planes[0];
    for (int plane = 1; plane < COUNT; plane++) {
      any = any.or(planes[plane]);
    }
    return any;
  }

  long cardinality() {
    long count = 0;
    for (BitRows plane : planes) {
      count += plane.cardinality();
    }
    return count;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Planes other && Arrays.equals(planes, other.planes));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(planes);
  }
}
