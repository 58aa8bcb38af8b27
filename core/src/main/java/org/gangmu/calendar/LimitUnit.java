package org.gangmu.calendar;

import com.google.common.collect.ImmutableList;

/** What a time limit counts (期限的单位). */
public enum LimitUnit {
  /** Days of the calendar (日、天). */
  DAY("日", "自然日", "天", "日"),
  /** Days on which people work (工作日). */
  WORKING_DAY("个工作日", "工作日"),
  /** Seven days of the calendar each (周、星期). */
  WEEK("周", "周", "星期", "礼拜"),
  /** Months of the calendar (个月). */
  MONTH("个月", "月"),
  /** Years of the calendar (年). */
  YEAR("年", "年");

  private final String term;
  private final ImmutableList<String> words;

  LimitUnit(String term, String... words) {
    this.term = term;
    this.words = ImmutableList.copyOf(words);
  }

  /** Returns the Chinese term, as it stands behind a number. */
  public String term() {
    return term;
  }

  /** Returns the words it is read from, without 个 before them. */
  ImmutableList<String> words() {
    return words;
  }
}
