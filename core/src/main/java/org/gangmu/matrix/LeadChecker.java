package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.responsibility.Role;
import org.gangmu.task.TaskId;
import org.gangmu.unit.UnitName;

/** Runs the check of one lead over all rows at once. */
final class LeadChecker {

  /** The rows worked on at a time, few enough for their words to stay in the nearest cache. */
  private static final int BLOCK = 512;

  private final ResponsibilityMatrix matrix;
  private final BitRows named;
  private final BitRows inferred;
  private final List<BitRows> others = new ArrayList<>();
  private final ImmutableList.Builder<TaskId> withoutUnit = ImmutableList.builder();
  private final ImmutableList.Builder<TaskId> withoutLead = ImmutableList.builder();
  private final ImmutableList.Builder<TaskId> severalLeads = ImmutableList.builder();
  private final ImmutableList.Builder<TaskId> twoRoles = ImmutableList.builder();

  private LeadChecker(ResponsibilityMatrix matrix) {
    this.matrix = matrix;
    this.named = matrix.allPlanes().get(Role.LEAD);
    this.inferred = matrix.allPlanes().get(Planes.INFERRED);
    for (Role role : Role.values()) {
      BitRows plane = matrix.allPlanes().get(role);
      if (role.isExclusive() && role != Role.LEAD && !plane.isEmpty()) {
        others.add(plane);
      }
    }
  }

  static LeadCheck check(ResponsibilityMatrix matrix) {
    LeadChecker checker = new LeadChecker(matrix);
    if (matrix.units().size() <= BitRows.NARROW) {
      checker.checkNarrow();
    } else {
      checker.checkWide();
    }
    return new LeadCheck(
        checker.withoutUnit.build(),
        checker.withoutLead.build(),
        checker.severalLeads.build(),
        checker.twoRoles.build());
  }

  static ImmutableSetMultimap<UnitName, Role> clashes(ResponsibilityMatrix matrix, int row) {
    ImmutableSetMultimap.Builder<UnitName, Role> clashes = ImmutableSetMultimap.builder();
    for (int column = 0; column < matrix.units().size(); column++) {
      List<Role> roles = new ArrayList<>();
      for (Role role : Role.values()) {
        if (role.isExclusive() && matrix.allPlanes().get(role).get(row, column)) {
          roles.add(role);
        }
      }
      if (roles.size() > 1) {
        clashes.putAll(matrix.units().get(column), roles);
      }
    }
    return clashes.build();
  }

  /** One word a row: plane after plane over a block of rows, in loops without branches. */
  private void checkNarrow() {
    int rows = matrix.tasks().size();
    long[] seen = new long[BLOCK];
    long[] clash = new long[BLOCK];
    for (int start = 0; start < rows; start += BLOCK) {
      int length = Math.min(BLOCK, rows - start);
      load(named, start, length, seen);
      Arrays.fill(clash, 0);
      for (BitRows other : others) {
        clash(other.narrowWords(), start, length, seen, clash);
      }
      load(named, start, length, seen);
      if (!inferred.isEmpty()) {
        join(inferred.narrowWords(), start, length, seen);
      }
      for (int i = 0; i < length; i++) {
        long leads = seen[i];
        if (leads == 0 || ((leads & (leads - 1)) | clash[i]) != 0) {
          report(start + i, Long.bitCount(leads), clash[i] != 0);
        }
      }
    }
  }

  private static void load(BitRows plane, int start, int length, long[] target) {
    if (plane.isEmpty()) {
      Arrays.fill(target, 0);
    } else {
      System.arraycopy(plane.narrowWords(), start, target, 0, length);
    }
  }

  private static void join(long[] words, int start, int length, long[] target) {
    for (int i = 0; i < length; i++) {
      target[i] |= words[start + i];
    }
  }

  private static void clash(long[] words, int start, int length, long[] seen, long[] clash) {
    for (int i = 0; i < length; i++) {
      long word = words[start + i];
      clash[i] |= seen[i] & word;
      seen[i] |= word;
    }
  }

  /** Several words a row: each row is spread out and gathered in again. */
  private void checkWide() {
    long[] seen = new long[(matrix.units().size() + 63) >>> 6];
    for (int row = 0; row < matrix.tasks().size(); row++) {
      int leads = named.count(row);
      boolean clash = spread(named, row, seen);
      for (int i = inferred.from(row); i < inferred.to(row); i++) {
        leads += Long.bitCount(inferred.word(i) & ~seen[inferred.place(i)]);
      }
      for (BitRows other : others) {
        clash |= spread(other, row, seen);
      }
      clear(named, row, seen);
      for (BitRows other : others) {
        clear(other, row, seen);
      }
      if (leads != 1 || clash) {
        report(row, leads, clash);
      }
    }
  }

  /** Adds the row's words to those seen; returns whether a bit was there before. */
  private static boolean spread(BitRows plane, int row, long[] seen) {
    long clash = 0;
    for (int i = plane.from(row); i < plane.to(row); i++) {
      int place = plane.place(i);
      clash |= seen[place] & plane.word(i);
      seen[place] |= plane.word(i);
    }
    return clash != 0;
  }

  private static void clear(BitRows plane, int row, long[] seen) {
    for (int i = plane.from(row); i < plane.to(row); i++) {
      seen[plane.place(i)] = 0;
    }
  }

  private void report(int row, int leads, boolean clash) {
    TaskId task = matrix.tasks().get(row);
    if (leads == 0) {
      withoutLead.add(task);
      if (isWithoutUnit(row)) {
        withoutUnit.add(task);
      }
    } else if (leads > 1) {
      severalLeads.add(task);
    }
    if (clash) {
      twoRoles.add(task);
    }
  }

  /** Looks at the roles of a row that has no lead, an inferred one included. */
  private boolean isWithoutUnit(int row) {
    for (Role role : Role.values()) {
      if (!role.isPersonal() && !matrix.allPlanes().get(role).isEmptyRow(row)) {
        return false;
      }
    }
    return true;
  }
}
