package org.gangmu.matrix;

import java.util.Arrays;

/** Hands units down from each task to those below it, parents before children, in one pass. */
final class InheritanceClosure {

  private final int[] parents;
  private final Inheritance inheritance;
  private final Planes stated;
  private final Planes all;

  /** The cells that a task states, with a role or as released. */
  private final BitRows cells;

  /** The cells with a role. */
  private final BitRows named;

  /** The cells with a lead, named or inferred. */
  private final BitRows leads;

  /** Every row's parent comes before it. */
  private InheritanceClosure(
      int[] parents, Inheritance inheritance, Planes stated, Planes all, BitRows released) {
    this.parents = parents;
    this.inheritance = inheritance;
    this.stated = stated;
    this.all = all;
    this.named = stated.any();
    this.cells = named.or(released);
    this.leads = stated.holders(Planes.LEAD);
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
    int[] parents = Arrays.stream(order).map(row -> tasks.parentRows()[row]).toArray();
    Arrays.setAll(parents, place -> parents[place] < 0 ? -1 : places[parents[place]]);
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
    BitRows[] closed = new BitRows[Planes.COUNT];
    for (int plane = 0; plane < Planes.COUNT; plane++) {
      closed[plane] = all.get(plane).isEmpty() ? all.get(plane) : close(plane);
    }
    return Planes.of(closed);
  }

  private BitRows close(int plane) {
    BitRows own =
        switch (inheritance) {
          case BY_TASK -> named;
          case BY_ROLE ->
              plane == Planes.LEAD || plane == Planes.INFERRED ? leads : stated.get(plane);
        };
    BitRows present = all.get(plane);
    BitRows.Writer writer = new BitRows.Writer(present.rows(), present.columns());
    for (int row = 0; row < parents.length; row++) {
      if (parents[row] < 0 || !own.isEmptyRow(row)) {
        for (int i = present.from(row); i < present.to(row); i++) {
          writer.add(present.place(i), present.word(i));
        }
      } else {
        inherit(writer, present, row, parents[row]);
      }
      writer.endRow();
    }
    return writer.build();
  }

  /** Writes what is present in a row, and what its parent has in cells the row does not state. */
  private void inherit(BitRows.Writer writer, BitRows present, int row, int parent) {
    int mine = present.from(row);
    int stop = cells.from(row);
    int above = writer.from(parent);
    while (mine < present.to(row) || above < writer.to(parent)) {
      int minePlace = mine < present.to(row) ? present.place(mine) : Integer.MAX_VALUE;
      int abovePlace = above < writer.to(parent) ? writer.place(above) : Integer.MAX_VALUE;
      int place = Math.min(minePlace, abovePlace);
      while (stop < cells.to(row) && cells.place(stop) < place) {
        stop++;
      }
      long stopped = stop < cells.to(row) && cells.place(stop) == place ? cells.word(stop) : 0;
      long word = minePlace == place ? present.word(mine++) : 0;
      if (abovePlace == place) {
        word |= writer.word(above++) & ~stopped;
      }
      writer.add(place, word);
    }
  }
}
