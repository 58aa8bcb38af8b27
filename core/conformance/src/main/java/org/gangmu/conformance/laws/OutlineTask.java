package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One task as an outline has it.
 *
 * @param level how deep it stands, 1 for a chapter
 * @param label its number as printed
 * @param heading its heading, without the stop behind it; empty where it has none
 * @param duties who answers for it, in the order of the text
 */
public record OutlineTask(
    int level, String label, String heading, ImmutableList<OutlineDuty> duties) {

  /** Checks that nothing is missing. */
  public OutlineTask {
    checkArgument(level >= 1, "level must be at least 1: %s", level);
    requireNonNull(label, "label");
    requireNonNull(heading, "heading");
    requireNonNull(duties, "duties");
  }

  /** Returns level, label, heading and duties in one line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(level).append(' ').append(label).append(' ').append(heading);
    duties.forEach(duty -> text.append(' ').append(duty));
    return text.toString();
  }
}
