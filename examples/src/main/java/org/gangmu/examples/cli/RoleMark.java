package org.gangmu.examples.cli;

import org.gangmu.responsibility.Role;

/** How roles are marked. */
final class RoleMark {

  private RoleMark() {}

  /** Returns the letter in a table, as {@code L}. */
  static String of(Role role) {
    return switch (role) {
      case LEAD -> "L";
      case RESPONSIBLE -> "R";
      case COOPERATING -> "C";
      case SUPERVISING -> "S";
      case SUMMARISING -> "M";
      case LEADER -> "P";
      case CONTACT -> "T";
    };
  }

  static Style style(Role role) {
    return role == Role.LEAD ? Style.LEAD : Style.ROLE;
  }
}
