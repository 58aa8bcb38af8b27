package org.gangmu.unit;

import org.gangmu.diagnostic.Code;

/** The rules that units must keep to form a {@link UnitDirectory}. */
public enum DirectoryCode implements Code {
  /** Two units have the same id. */
  DUPLICATE_ID("unit.duplicate-id"),
  /** The parent of a unit is not in the directory. */
  UNKNOWN_PARENT("unit.unknown-parent"),
  /** A successor of a unit is not in the directory. */
  UNKNOWN_SUCCESSOR("unit.unknown-successor"),
  /** A unit belongs to itself, by way of its parents. */
  PARENT_CYCLE("unit.parent-cycle"),
  /** A unit succeeds itself, by way of its successors. */
  SUCCESSOR_CYCLE("unit.successor-cycle"),
  /** A successor ended before it could take over; a warning. */
  SUCCESSOR_ENDED("unit.successor-ended"),
  /** Two units that exist at the same time have the same credit code; a warning. */
  SHARED_CODE("unit.shared-code"),
  /** A name holds a control character or one without a shape of its own; a warning. */
  INVISIBLE_CHARACTER("unit.invisible-character");

  private final String id;

  DirectoryCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
