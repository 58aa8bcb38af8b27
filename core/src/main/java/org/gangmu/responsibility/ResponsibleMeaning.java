package org.gangmu.responsibility;

/**
 * What 责任单位 means in one document, where {@link Responsibility#answering} is asked who answers for
 * a task.
 *
 * <p>Beside a 牵头单位 the word names its co-workers (some closing texts even call the same units
 * 配合单位); alone it names those who answer, the first of them leading. Documents do not say which
 * they mean, so it is a policy.
 */
public enum ResponsibleMeaning {
  /**
   * The co-workers of a lead that is named, else those who answer. An inferred lead is the first
   * among them. The default.
   */
  ASSISTS_NAMED_LEAD {
    @Override
    boolean answersBesideLead(Responsibility responsibility) {
      return responsibility.units(Role.LEAD).isEmpty();
    }
  },
  /** The co-workers of any lead, named or inferred, else those who answer. */
  ASSISTS_LEAD {
    @Override
    boolean answersBesideLead(Responsibility responsibility) {
      return responsibility.leads().isEmpty();
    }
  },
  /** Those who answer, together with the lead where there is one. */
  ANSWERS {
    @Override
    boolean answersBesideLead(Responsibility responsibility) {
      return true;
    }
  };

  /** Returns whether the responsible units answer for the task too. */
  abstract boolean answersBesideLead(Responsibility responsibility);
}
