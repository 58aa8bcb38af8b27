package org.gangmu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.conformance.laws.DirectiveOutline;
import org.gangmu.conformance.laws.OutlineDuty;
import org.gangmu.conformance.laws.OutlineTask;
import org.gangmu.responsibility.Role;

/** Generators of texts for readers of directives: anything, pieces of directives, and outlines. */
public final class DirectiveTextArbitraries {

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

  /** What directives are made of: labels, notes, marks, blanks, heads, cells, words. */
  public static final ImmutableList<String> PIECES =
      Stream.of(LABELS, NOTES, MARKS, BLANKS, FRAME, TABLES, WORDS)
          .flatMap(List::stream)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> NUMERALS =
      ImmutableList.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

  private static final ImmutableList<String> HEADINGS =
      ImmutableList.of("推进水渠修缮", "加强河道清淤", "提升校舍安全", "完善道路养护", "做好粮食收储", "保障冬季供暖", "培育乡村工匠");

  private static final ImmutableList<String> UNITS =
      ImmutableList.of("州水务局", "州财政局", "州教育局", "白石县人民政府", "州交通运输局", "州粮食和物资储备局");

  private static final ImmutableList<String> TITLES =
      ImmutableList.of("云泽州2026年水利工作实施方案", "云泽州乡村建设行动方案", "白石县2026年民生实事工作方案");

  private DirectiveTextArbitraries() {}

  /** Returns any text at all: halves of pairs, controls, code points without a character. */
  public static Arbitrary<String> anything() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(300)),
        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(300)),
        Tuple.of(2, TextArbitraries.textsOrBlank()));
  }

  /** Returns texts of up to 120 {@link #PIECES}; half of them repeat a few of the pieces. */
  public static Arbitrary<String> pieces() {
    return Arbitraries.oneOf(
        joined(PIECES),
        Arbitraries.of(PIECES)
            .list()
            .ofMinSize(3)
            .ofMaxSize(15)
            .flatMap(DirectiveTextArbitraries::few));
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

  /**
   * Returns outlines of one to five chapters 一、 with up to four parts （一） each, of which any may
   * have units that lead, are responsible or cooperate; nothing in them is open to doubt.
   */
  public static Arbitrary<DirectiveOutline> outlines() {
    Arbitrary<ImmutableList<OutlineDuty>> duties =
        Arbitraries.of(UNITS)
            .list()
            .uniqueElements()
            .ofMaxSize(4)
            .flatMap(
                units -> Arbitraries.integers().between(0, 3).map(lead -> duties(units, lead)));
    Arbitrary<Item> items = Combinators.combine(Arbitraries.of(HEADINGS), duties).as(Item::new);
    Arbitrary<Chapter> chapters =
        Combinators.combine(items, items.list().ofMaxSize(4)).as(Chapter::new);
    return Combinators.combine(Arbitraries.of(TITLES), chapters.list().ofMinSize(1).ofMaxSize(5))
        .as(DirectiveTextArbitraries::outline);
  }

  private record Item(String heading, ImmutableList<OutlineDuty> duties) {}

  private record Chapter(Item head, List<Item> items) {}

  /** Gives the first units the lead or none, and the last one help where there are four. */
  private static ImmutableList<OutlineDuty> duties(List<String> units, int leads) {
    ImmutableList.Builder<OutlineDuty> duties = ImmutableList.builder();
    for (int i = 0; i < units.size(); i++) {
      Role role = i == 0 && leads > 0 ? Role.LEAD : i == 3 ? Role.COOPERATING : Role.RESPONSIBLE;
      duties.add(new OutlineDuty(role, units.get(i)));
    }
    return duties.build();
  }

  private static DirectiveOutline outline(String title, List<Chapter> chapters) {
    ImmutableList.Builder<OutlineTask> tasks = ImmutableList.builder();
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      // units stand with the parts, and with a chapter that has none
      tasks.add(
          new OutlineTask(
              1,
              NUMERALS.get(i) + "、",
              chapter.head().heading(),
              chapter.items().isEmpty() ? chapter.head().duties() : ImmutableList.of()));
      for (int j = 0; j < chapter.items().size(); j++) {
        Item item = chapter.items().get(j);
        tasks.add(new OutlineTask(2, "（" + NUMERALS.get(j) + "）", item.heading(), item.duties()));
      }
    }
    return new DirectiveOutline(title, tasks.build());
  }
}
