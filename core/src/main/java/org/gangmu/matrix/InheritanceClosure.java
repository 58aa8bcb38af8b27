package org.gangmu.matrix;

import java.util.Arrays;

/**
 * Hands units down from each task to those below it, parents before children, in one pass.
 *
 * <p>What a task hands down, role by role, is its own list; where it has none, what is handed to it
 * without those it releases. What it takes for itself is what is handed to it without the cells it
 * states.
 */
final class InheritanceClosure {

  private final int[] parents;
  private final Inheritance inheritance;
  private final Planes stated;
  private final Planes all;
  private final BitRows released;

  /** The cells with a role. */
  private final BitRows named;

  /** Every row's parent comes before it. */
  private InheritanceClosure(
      int[] parents, Inheritance inheritance, Planes stated, Planes all, BitRows released) {
    this.parents = parents;
    this.inheritance = inheritance;
    this.stated = stated;
    this.all = all;
    this.released = released;
    this.named = stated.any();
  }

  /** Returns all planes with what is inherited. */
  static Planes close(
      TaskAxis tasks, Inheritance inheritance, Planes stated, Planes all, BitRows released) {
    int[] order = tasks.parentsFirst();
    if (order == null) {
      return new InheritanceClosure(tasks.parentRows(), inheritance, stated, all, released).close();
    }
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    int[] parents = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      int parent = tasks.parentRows()[order[place]];
      parents[place] = parent < 0 ? -1 : places[parent];
    }
    return new InheritanceClosure(
            parents,
            inheritance,
            stated.map(plane -> plane.selectRows(order)),
            all.map(plane -> plane.selectRows(order)),
            released.selectRows(order))
        .close()
        .map(plane -> plane.selectRows(places));
  }

  private Planes close() {
    BitRows cells = named.or(released);
    BitRows leads = stated.holders(Planes.LEAD);
    BitRows[] closed = new BitRows[Planes.COUNT];
    Arrays.setAll(
        closed,
        plane -> {
          BitRows lists =
              switch (inheritance) {
                case BY_TASK -> named;
                case BY_ROLE ->
                    plane == Planes.LEAD || plane == Planes.INFERRED ? leads : stated.get(plane);
              };
          // a row with a list of its own hands down cells it states, and so takes none of them
          return all.get(plane).or(handedDown(plane, lists).andNot(cells));
        });
    return Planes.of(closed);
  }

  private BitRows handedDown(int plane, BitRows lists) {
    BitRows own = stated.get(plane);
    BitRows present = all.get(plane);
    if (present.isEmpty()) {
      return present;
    }
    BitRowsWriter writer = new BitRowsWriter(present.rows(), present.columns());
    for (int row = 0; row < parents.length; row++) {
      if (!lists.isEmptyRow(row)) {
        copy(own, row, writer);
      } else if (parents[row] < 0) {
        copy(present, row, writer);
      } else {
        pass(present, row, parents[row], writer);
      }
      writer.endRow();
    }
    return writer.build();
  }

  private static void copy(BitRows plane, int row, BitRowsWriter writer) {
    for (int i = plane.from(row); i < plane.to(row); i++) {
      writer.add(plane.place(i), plane.word(i));
    }
  }

  /** Writes what is present in a row, and what its parent hands down and it does not release. */
  private void pass(BitRows present, int row, int parent, BitRowsWriter writer) {
    int mine = present.from(row);
    int stop = released.from(row);
    int above = writer.from(parent);
    int end = writer.to(parent);
    while (mine < present.to(row) || above < end) {
      int minePlace = mine < present.to(row) ? present.place(mine) : Integer.MAX_VALUE;
      int abovePlace = above < end ? writer.place(above) : Integer.MAX_VALUE;
      int place = Math.min(minePlace, abovePlace);
      while (stop < released.to(row) && released.place(stop) < place) {
        stop++;
      }
      boolean stops = stop < released.to(row) && released.place(stop) == place;
      long word = minePlace == place ? present.word(mine++) : 0;
      if (abovePlace == place) {
        word |= writer.word(above++) & (stops ? ~released.word(stop) : -1L);
      }
      writer.add(place, word);
    }
  }
}
