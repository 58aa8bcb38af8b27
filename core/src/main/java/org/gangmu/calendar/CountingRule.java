package org.gangmu.calendar;

/**
 * How a time limit is counted (期间的计算).
 *
 * @param countsStartDay whether the day it starts on is the first of it
 * @param rollsForward whether a last day that is a rest day gives way to the next working day
 */
public record CountingRule(boolean countsStartDay, boolean rollsForward) {

  /**
   * The rule of the Civil Code (民法典 201 to 203), and the default: the day it starts on does not
   * count, and if the last day is a legal rest day the day after the rest is the last. Law or
   * agreement may say otherwise (204).
   */
  public static final CountingRule CIVIL_CODE = new CountingRule(false, true);

  /**
   * The rule of Qinghai's 710 working system (青政办〔2017〕74号): 事项落实起始时间从部署当日算起, the day of the order
   * counts. It says nothing of rest days, so a last day stays where it is.
   */
  public static final CountingRule QINGHAI_710 = new CountingRule(true, false);

  /** Returns this rule with rest days kept as last days. */
  public CountingRule keepingRestDays() {
    return new CountingRule(countsStartDay, false);
  }
}
