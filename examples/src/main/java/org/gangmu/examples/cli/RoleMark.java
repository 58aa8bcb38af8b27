package org.gangmu.examples.cli;

import java.util.Locale;
import org.gangmu.responsibility.Role;

/** How roles are printed. */
final class RoleTerm {

  private RoleTerm() {}

  /** Returns the word in a line of its own kind, as {@code lead}. */
  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the Chinese term, as {@code 牵头}. */
  static String chinese(Role role) {
    return switch (role) {
      case LEAD -> "牵头";
      case RESPONSIBLE -> "责任";
      case COOPERATING -> "配合";
      case SUPERVISING -> "督导";
      case SUMMARISING -> "汇总";
      case LEADER -> "责任领导";
      case CONTACT -> "联系人";
    };
  }

  /** Returns the letter in a table, as {@code L}. */
  static String mark(Role role) {
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
