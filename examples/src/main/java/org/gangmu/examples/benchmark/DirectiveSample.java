package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Directives of any length: the first sample of the examples, its tasks again and again, chapter
 * after chapter, every figure in them a little greater each time, so that no chapter is a copy of
 * another.
 *
 * @param text the directive
 * @param tasks how many tasks it has
 */
record DirectiveSample(String text, int tasks) {

  private static final String SAMPLE = "samples/yunze-2026-key-tasks.txt";
  private static final String DIGITS = "零一二三四五六七八九";

  /** The most chapters that can be counted in numerals below 1000. */
  static final int MOST_CHAPTERS = 999;

  /** Returns a directive of at least so many bytes of UTF-8, and hardly more. */
  static DirectiveSample ofBytes(int bytes) {
    return make(bytes, MOST_CHAPTERS);
  }

  /** Returns a directive of so many whole chapters, at most {@link #MOST_CHAPTERS}. */
  static DirectiveSample ofChapters(int chapters) {
    checkArgument(chapters <= MOST_CHAPTERS, "chapters must be at most 999: %s", chapters);
    return make(Integer.MAX_VALUE, chapters);
  }

  private static DirectiveSample make(int bytes, int chapters) {
    List<String> head = new ArrayList<>();
    List<String> body = new ArrayList<>();
    for (String line : Splitter.on('\n').split(sample())) {
      (body.isEmpty() && !line.startsWith("一、") ? head : body).add(line);
    }
    StringBuilder text = new StringBuilder();
    int length = 0;
    int tasks = 0;
    for (String line : head) {
      length += append(text, line);
    }
    for (int chapter = 1; chapter <= chapters && length < bytes; chapter++) {
      length += append(text, "第" + numeral(chapter) + "章 第" + chapter + "批重点任务");
      length += append(text, "");
      tasks++;
      for (String line : body) {
        if (length < bytes) {
          length += append(text, raised(line, chapter - 1));
          tasks += isTask(line) ? 1 : 0;
        }
      }
    }
    checkState(length >= bytes || bytes == Integer.MAX_VALUE, "chapters do not make %s", bytes);
    return new DirectiveSample(text.toString(), tasks);
  }

  private static int append(StringBuilder text, String line) {
    text.append(line).append('\n');
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  /** Whether a line of the sample begins with 一、 or 1. */
  private static boolean isTask(String line) {
    int end = 0;
    while (end < line.length()
        && (isDigit(line.charAt(end)) || DIGITS.indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return end > 0 && end < line.length() && (line.charAt(end) == '、' || line.charAt(end) == '.');
  }

  /** Returns the line with that much added to every number in it, but for its label. */
  private static String raised(String line, int by) {
    StringBuilder raised = new StringBuilder(line.length() + 16);
    int at = 0;
    while (at < line.length() && isDigit(line.charAt(at))) {
      raised.append(line.charAt(at++));
    }
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && isDigit(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        raised.append(Integer.parseInt(line.substring(at, end)) + by);
        at = end;
      } else {
        raised.append(line.charAt(at++));
      }
    }
    return raised.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns a number below 1000 as 六百零五 or 十二. */
  static String numeral(int number) {
    StringBuilder numeral = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      numeral.append(DIGITS.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      numeral.append(number < 20 ? "" : DIGITS.charAt(tens)).append('十');
    } else if (hundreds > 0 && ones > 0) {
      numeral.append('零');
    }
    return ones > 0 ? numeral.append(DIGITS.charAt(ones)).toString() : numeral.toString();
  }

  private static String sample() {
    try {
      return Resources.toString(Resources.getResource(SAMPLE), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the sample must be on the class path: " + SAMPLE, e);
    }
  }
}
