package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.conformance.TextArbitraries;

/** Generators of texts for readers: anything, pieces of directives, and directives gone wrong. */
final class DirectiveTexts {

  /** Labels. */
  private static final List<String> LABELS =
      List.of(
          "一、", "二、", "三、", "十一、", "（一）", "(二)", "〔三〕", "1.", "２．", "3、", "4.5", "（1）", "⑵", "①",
          "②", "1）", "第一章", "第二条", "第3节", "一是", "二是", "三是", "一要", "二要", "——", "●", "㈠", "⒈", "5G",
          "第");

  /** Notes. */
  private static final List<String> NOTES =
      List.of(
          "（责任单位：",
          "〔牵头单位：",
          "牵头单位：",
          "责任单位:",
          "配合单位：",
          "完成时限：",
          "责 任 单 位：",
          "备注：",
          "州教育局",
          "州财政局、",
          "各县（市、区）人民政府",
          "各委、办、厅、局",
          "各市、",
          "县",
          "等",
          "等部门",
          "牵头",
          "负责",
          "配合",
          "按职责分工负责",
          "分别负责",
          "会同",
          "由",
          "列第一位的为牵头单位，下同",
          "以下各项均需各县政府落实，不再单独列出",
          "需",
          "不再");

  /** Marks. */
  private static final List<String> MARKS =
      List.of(
          "（", "）", "(", ")", "〔", "〕", "【", "】", "[", "]", "《", "》", "“", "”", "、", "，", "。", "；",
          "：", "､", "｡", ",", ";", ":", "!", "?", "—", "-", "/", "|", ">", "％");

  /** Blanks and ends of lines. */
  private static final List<String> BLANKS =
      List.of(
          " ", "  ", "　", "　　", "\t", "\t\t", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "\f",
          "\u000b", "\u2028", "\u0085", "\u00a0", "\u2004", "\ufeff", "\u200b", "\u00ad", "\u202e");

  /** Heads, titles, signatures, dates, furniture. */
  private static final List<String> FRAME =
      List.of(
          "索引号：",
          "发文字号：",
          "云政办发〔2026〕3号",
          "012345/2026-00011",
          "发文机关：",
          "成文日期：",
          "主题分类：",
          "有 效 性：",
          "云泽州人民政府",
          "云泽州人民政府办公室",
          "关于印发",
          "关于",
          "的通知",
          "实施方案",
          "（试行）",
          "（代章）",
          "2026年3月5日",
          "二〇二六年三月五日",
          "2026-03-05",
          "2026.3.5",
          "2026",
          "2026年",
          "年底前",
          "自2026年5月1日起施行",
          "附件",
          "附件1",
          "附件：1.",
          "附件2：",
          "抄送：",
          "印发",
          "— 3 —",
          "第 3 页 共 9 页",
          "版权所有",
          "扫一扫",
          "网站地图",
          "来源：",
          "根据《",
          "人民代表大会",
          "第二次会议上",
          "号",
          "〇",
          "○",
          "日",
          "月");

  /** Tables. */
  private static final List<String> TABLES =
      List.of("序号\t任务\t责任单位", "1\t", "2\t修渠\t州水务局", "/", "合计");

  /** Text. */
  private static final List<String> WORDS =
      List.of(
          "修渠三公里",
          "推进清淤工作",
          "加快建设。",
          "到年底完成投资3.5亿元。",
          "云泽州",
          "白石县",
          "实",
          "的",
          "是",
          "要",
          "x",
          "Abc",
          "0",
          "1",
          "12",
          "1000");

  /** What directives are made of. */
  private static final List<String> PIECES =
      Stream.of(LABELS, NOTES, MARKS, BLANKS, FRAME, TABLES, WORDS)
          .flatMap(List::stream)
          .collect(Collectors.toList());

  private DirectiveTexts() {}

  /** Any string at all: halves of pairs, controls, unassigned code points. */
  static Arbitrary<String> anything() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(300)),
        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(300)),
        Tuple.of(2, TextArbitraries.textsOrBlank()));
  }

  /** What directives are made of, in any order; half of the texts repeat a few of the pieces. */
  static Arbitrary<String> pieces() {
    return Arbitraries.oneOf(
        joined(PIECES),
        Arbitraries.of(PIECES).list().ofMinSize(3).ofMaxSize(15).flatMap(DirectiveTexts::few));
  }

  private static Arbitrary<String> joined(List<String> pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(120).map(list -> String.join("", list));
  }

  /** A table without and with a few other pieces: seldom drawn by chance. */
  private static Arbitrary<String> few(List<String> pieces) {
    List<String> some = new ArrayList<>(pieces);
    some.addAll(List.of("\n", "\t", "1\t"));
    some.addAll(TABLES);
    return Arbitraries.oneOf(joined(pieces), joined(some));
  }

  /** An invented directive with some of its pieces left out, put in, said twice or changed over. */
  static Arbitrary<String> mutations() {
    Arbitrary<Change> changes =
        Combinators.combine(
                Arbitraries.of(Change.Kind.class),
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.of(PIECES))
            .as(Change::new);
    return Combinators.combine(
            Arbitraries.of(KeyedText.invented()), changes.list().ofMinSize(1).ofMaxSize(40))
        .as((directive, list) -> changed(directive.text(), list));
  }

  /** Any of these. */
  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, anything()), Tuple.of(5, pieces()), Tuple.of(3, mutations()));
  }

  /** A change of a text: its kind, two places, and what may be put in. */
  private record Change(Kind kind, int place, int other, String piece) {

    private enum Kind {
      DELETE,
      INSERT,
      DUPLICATE,
      SWAP,
      CUT
    }

    void apply(List<String> pieces) {
      int n = pieces.size();
      if (n == 0) {
        return;
      }
      int at = place % n;
      int to = other % n;
      switch (kind) {
        case DELETE -> pieces.remove(at);
        case INSERT -> pieces.add(at, piece);
        case DUPLICATE -> pieces.add(to, pieces.get(at));
        case SWAP -> {
          String held = pieces.get(at);
          pieces.set(at, pieces.get(to));
          pieces.set(to, held);
        }
        case CUT -> {
          String whole = pieces.get(at);
          pieces.set(at, whole.substring(0, other % (whole.length() + 1)));
        }
      }
    }
  }

  private static String changed(String text, List<Change> changes) {
    List<String> pieces = parts(text);
    for (Change change : changes) {
      change.apply(pieces);
    }
    return String.join("", pieces);
  }

  /** A text in parts that end with a mark or a line. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。；：，、）〕\t\n.".indexOf(text.charAt(i)) >= 0) {
        parts.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
