package org.gangmu.plan;

import static java.util.Objects.requireNonNull;

import org.gangmu.responsibility.LeadPolicy;

/**
 * Who leads where nobody is named, and where that is said.
 *
 * @param policy the policy
 * @param words the words of the document that state it, as 列第一位的为牵头单位，下同; empty where the reader of
 *     the plan chose it
 */
public record LeadRule(LeadPolicy policy, String words) {

  /** Nothing is inferred. */
  public static final LeadRule NAMED_ONLY = new LeadRule(LeadPolicy.NAMED_ONLY, "");

  /** Checks that nothing is missing. */
  public LeadRule {
    requireNonNull(policy, "policy");
    requireNonNull(words, "words");
  }
}
