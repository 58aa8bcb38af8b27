package org.gangmu.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.Enclosure;
import org.gangmu.io.text.Chars;
import org.gangmu.io.text.Folding;
import org.jspecify.annotations.Nullable;

/** What the words of titles tell: that something is one, of which kind, and what it carries. */
final class Titles {

  private static final ImmutableSet<String> ENDINGS = ImmutableSet.copyOf(Words.TITLE_ENDINGS);
  private static final int LONGEST_ENDING = 4;
  private static final int LONGEST_FORM = 8;

  /** Words that may stand before the ending of a title and belong to its form: 实施|方案. */
  private static final String[] FORM_QUALIFIERS = {
    "实施", "工作", "行动", "分工", "责任分工", "任务分工", "重点任务分工", "任务", "年度", "专项", "总体", "重点", "责任", "管理",
    "试行", "暂行", "落实", "推进", "攻坚", "若干", "指导", "发展", "三年行动", "五年", "建设", "督查", "督办", "整改", "考核",
    "任务分解", "重点工作", "支持", "政策"
  };

  private Titles() {}

  /**
   * Returns the end of a title without the bracket behind it: （试行）, （2025—2027年）, and its marks.
   */
  private static int core(Flow flow, int from, int to) {
    int end = flow.trimEnd(from, to);
    boolean again = true;
    while (again && end > from) {
      again = false;
      char c = flow.at(end - 1);
      if (c == '》' || c == '”' || c == '>') {
        end = flow.trimEnd(from, end - 1);
        again = true;
      } else if (Chars.isClosing(c)) {
        int open = end - 2;
        while (open > from && end - open < 30 && !Chars.isOpening(flow.at(open))) {
          open--;
        }
        if (open > from && Chars.isOpening(flow.at(open))) {
          end = flow.trimEnd(from, open);
          again = true;
        }
      }
    }
    return end;
  }

  /** Whether a stretch ends with a word that ends titles. */
  static boolean endsLikeTitle(Flow flow, int from, int to) {
    return ending(flow, from, to) != null;
  }

  private static @Nullable String ending(Flow flow, int from, int to) {
    int end = core(flow, from, to);
    for (int length = Math.min(LONGEST_ENDING, end - from); length >= 1; length--) {
      String word = flow.folded(end - length, end);
      if (ENDINGS.contains(word)) {
        return word;
      }
    }
    return null;
  }

  /** Returns the kind of document a title names. */
  static Optional<DocumentKind> kind(String text) {
    String title = withoutBrackets(fold(text));
    if (title.contains("工作报告") && title.endsWith("报告")) {
      return Optional.of(title.contains("政府") ? DocumentKind.WORK_REPORT : DocumentKind.REPORT);
    }
    for (DocumentKind kind : DocumentKind.values()) {
      if (kind.isStatutory() && title.endsWith(kind.term())) {
        return Optional.of(kind);
      }
    }
    if (title.endsWith("令")) {
      return Optional.of(DocumentKind.ORDER);
    }
    for (int length = LONGEST_ENDING; length >= 1; length--) {
      if (title.length() >= length && ENDINGS.contains(title.substring(title.length() - length))) {
        return Optional.of(DocumentKind.PLAN);
      }
    }
    return Optional.empty();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Folding.fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static String withoutBrackets(String folded) {
    String title = folded.strip();
    while (title.length() > 2) {
      char last = title.charAt(title.length() - 1);
      if (last == '》' || last == '”') {
        title = title.substring(0, title.length() - 1).strip();
      } else if (Chars.isClosing(last)) {
        int open = title.length() - 2;
        while (open > 0 && !Chars.isOpening(title.charAt(open))) {
          open--;
        }
        if (open == 0) {
          return title;
        }
        title = title.substring(0, open).strip();
      } else {
        return title;
      }
    }
    return title;
  }

  /** Returns what a title says the document carries: 印发《…》的通知, 印发…方案的通知. */
  static Optional<Enclosure> enclosure(String title) {
    int printed = Math.max(title.indexOf("印发"), title.indexOf("下达"));
    printed = printed < 0 ? title.indexOf("转发") : printed;
    if (printed < 0) {
      return Optional.empty();
    }
    int open = title.indexOf('《', printed);
    int close = title.lastIndexOf('》');
    String carried;
    if (open >= 0 && close > open) {
      carried = title.substring(open + 1, close);
    } else {
      int end = title.lastIndexOf('的');
      carried = end > printed + 2 ? title.substring(printed + 2, end) : "";
    }
    carried = carried.strip();
    return carried.isEmpty()
        ? Optional.empty()
        : Optional.of(new Enclosure(form(carried), carried));
  }

  /** Returns the word for the form of a text by its title: 实施方案, 工作要点; empty if it tells none. */
  static String form(String title) {
    String core = withoutBrackets(fold(title));
    String form = "";
    for (int length = LONGEST_ENDING; length >= 1 && form.isEmpty(); length--) {
      if (core.length() >= length && ENDINGS.contains(core.substring(core.length() - length))) {
        form = core.substring(core.length() - length);
      }
    }
    boolean grown = !form.isEmpty();
    while (grown && form.length() < LONGEST_FORM) {
      grown = false;
      for (String qualifier : FORM_QUALIFIERS) {
        if (core.endsWith(qualifier + form)) {
          form = qualifier + form;
          grown = true;
          break;
        }
      }
    }
    return form;
  }

  /**
   * Returns the first organ that a title names in front of 关于 or 印发: the whole of 云泽州人民政府办公室, of
   * 云泽州教育局等五部门 the part before 等, of several the first; empty if no organ is named.
   */
  static String firstOrgan(String issuers) {
    int several = issuers.indexOf('等');
    String names = several > 3 ? issuers.substring(0, several) : issuers;
    int blank = 0;
    while (blank < names.length() && !Chars.isBlank(Folding.fold(names.charAt(blank)))) {
      blank++;
    }
    String first = names.substring(0, blank);
    boolean whole = first.length() >= 4 && isOrgan(first);
    String organ = whole ? first : names.replaceAll("\\s", "");
    return !organ.isEmpty() && isOrgan(organ) ? organ : "";
  }

  private static boolean isOrgan(String name) {
    return Words.ORGAN_LAST.indexOf(name.charAt(name.length() - 1)) >= 0;
  }
}
