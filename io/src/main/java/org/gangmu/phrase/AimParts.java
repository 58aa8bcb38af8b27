package org.gangmu.phrase;

import java.util.List;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Parts the words of an aim into its subject and what is said of it, where nothing else is said:
 * 隐患动态清零 of 隐患, 收入增速高于全省平均水平 of 收入增速.
 */
final class AimParts {

  /** What may stand between a subject and what is said of it, without a meaning of its own. */
  private static final WordTrie<Boolean> ADVERB =
      new WordTrie<Boolean>().add(true, "实现 保持 持续 始终 继续 必须 确保 力争 要 应 已 将 总体 全面 率先 达到");

  /** What changes the meaning of the words behind it, so that they are not taken alone. */
  private static final WordTrie<Boolean> QUALIFIER =
      new WordTrie<Boolean>().add(true, "基本 大体 部分 全部 所有 大致 接近 不 未 逐步 加快 推动 推进 避免 防止");

  private static final WordTrie<Boolean> GRADE_LINK =
      new WordTrie<Boolean>()
          .add(true, "达到 达 保持 保持在 稳定在 稳定达到 稳定保持 稳定保持在 提升到 提升至 提高到 为 维持在 总体达到 均达到 居 稳居");

  private static final WordTrie<Boolean> GRADE_END =
      new WordTrie<Boolean>().add(true, "水质 标准 水平 水质标准 以上 及以上 以上水质 以上标准 以上水平");

  /** Words for the stages of a work, which stand at the end. */
  private static final WordTrie<Boolean> STAGE =
      new WordTrie<Boolean>()
          .add(
              true,
              """
              开工 开工建设 开复工 复工 建成 投产 达产 投用 投运 投入使用 投入运营 投入运行 投入试运行 试运行 试运营 试生产 运营 运行 竣工 完工 通车 通航 通水 通电
              通气 开通 封关 封顶 验收 上线 交付 交付使用 落地 挂牌 开业 入库 到位 启用 出台 印发 启动 动工 破土动工 收官
              """);

  private static final WordTrie<Boolean> STAGE_ADVERB =
      new WordTrie<Boolean>().add(true, "全部 全面 基本 正式 陆续 并 如期 顺利 通过 竣工并 建成并");

  /** What does no more than bring about what follows. */
  private static final WordTrie<Boolean> PUSH =
      new WordTrie<Boolean>().add(true, "推动 推进 加快 加快推进 加快推动 促进 力促");

  private final FoldedText text;

  AimParts(FoldedText text) {
    this.text = text;
  }

  /**
   * An indicator and the other figure it is measured by.
   *
   * @param indicator its name
   * @param reference what the other figure is
   */
  record Against(String indicator, String reference) {}

  /**
   * Where the subject of an aim begins behind commitment and time: 与 of 与全国同步 and 坚决 of 坚决遏制 belong
   * to it.
   */
  int subjectStart(int from, int head) {
    if (text.endsWith("坚决", from, head)) {
      return head - 2;
    }
    return text.endsWith("与", from, head) ? head - 1 : head;
  }

  /** Where a subject begins behind a word such as 推动, if one stands before it. */
  int afterPush(int from, int end) {
    WordTrie.Match<Boolean> push = end < 0 ? null : PUSH.at(text, from, end);
    return push == null || push.end() + 2 > end ? from : push.end();
  }

  /** Where a subject ends before what is said of it; -1 where the two do not stand apart. */
  int subjectEnd(int from, int said, List<TimeWord> times) {
    int end = said;
    WordTrie.Match<Boolean> adverb = ADVERB.before(text, from, end);
    while (adverb != null) {
      end = adverb.start();
      adverb = ADVERB.before(text, from, end);
    }
    for (TimeWord time : times) {
      if (time.end() == end && time.start() >= from) {
        end = time.start();
      }
    }
    boolean goesOn = end > from && text.chars[end - 1] == '、';
    return goesOn || QUALIFIER.before(text, from, end) != null ? -1 : end;
  }

  /** Where the subject of a grade ends, -1 where it does not stand apart. */
  int beforeGrade(int from, int grade, int gradeEnd, int to, List<TimeWord> times) {
    WordTrie.Match<Boolean> rest = GRADE_END.at(text, gradeEnd, to);
    if ((rest == null ? gradeEnd : rest.end()) != to) {
      return -1;
    }
    WordTrie.Match<Boolean> link = GRADE_LINK.before(text, from, grade);
    return link == null ? -1 : subjectEnd(from, link.start(), times);
  }

  /** Returns words without those of the last days between them. */
  String words(int from, int to, List<TimeWord> times) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (TimeWord time : times) {
      if (time.firm() && !time.past() && time.start() > at && time.end() < to) {
        words.append(text.string(at, time.start()));
        at = time.end();
      }
    }
    return words.append(text.string(at, to)).toString();
  }

  /** Whether words behind a last day say a stage and no more, which a milestone says: 全部完工. */
  boolean isStage(int from, int to, List<TimeWord> times) {
    boolean dated = false;
    for (TimeWord time : times) {
      dated |= time.firm() && time.date() != null && time.end() == from;
    }
    WordTrie.Match<Boolean> stage = dated ? STAGE.before(text, from, to) : null;
    return stage != null && text.string(from, stage.start()).equals("全部");
  }

  /** Parts 收入增速高于全省平均水平 at its comparison; null where that does not part it in two. */
  @Nullable Against against(
      int from,
      int standing,
      int standingEnd,
      int to,
      WordTrie<Boolean> references,
      List<TimeWord> times) {
    int end = subjectEnd(from, standing, times);
    WordTrie.Match<Boolean> others = AimWords.OTHERS.at(text, standingEnd, to);
    boolean named =
        (others != null && others.end() == to) || references.occurs(text, standingEnd, to);
    return end < 0 || standingEnd >= to || !named
        ? null
        : new Against(text.string(from, end), text.string(standingEnd, to));
  }

  /** Parts 收入增速与全省平均水平持平; null where the other figure does not stand between. */
  @Nullable Against alike(int from, int alike, int alikeEnd, int to, List<TimeWord> times) {
    if (alikeEnd != to) {
      return null;
    }
    int end = alike;
    for (String word : new String[] {"保持", "基本", "总体", "大体"}) {
      end -= text.endsWith(word, from, end) ? word.length() : 0;
    }
    for (int i = end - 2; i >= from; i--) {
      char c = text.chars[i];
      if (c == '与' || c == '同' || c == '和' || c == '跟') {
        int subject = subjectEnd(from, i, times);
        return subject < 0
            ? null
            : new Against(text.string(from, subject), text.string(i + 1, end));
      }
    }
    return null;
  }

  /** Returns the milestone of a clause: what is to be done, and its stage where one ends it. */
  TargetExpression milestone(Clause clause, int head, List<TimeWord> times, int longest) {
    int to = Math.min(clause.to(), head + longest);
    StringBuilder words = new StringBuilder();
    int from = head;
    for (TimeWord time : times) {
      if (time.start() >= from && time.end() <= to) {
        words.append(text.string(from, time.start()));
        from = time.end();
      }
    }
    words.append(text.string(from, to));
    if (words.toString().isBlank()) {
      return new Milestone(text.string(clause.from(), clause.to()), "");
    }
    FoldedText said = FoldedText.of(words.toString());
    int stage = said.length;
    WordTrie.Match<Boolean> word = STAGE.before(said, 0, stage);
    while (word != null) {
      stage = word.start();
      WordTrie.Match<Boolean> adverb = STAGE_ADVERB.before(said, 0, stage);
      stage = adverb == null ? stage : adverb.start();
      word = STAGE.before(said, 0, stage);
    }
    if (stage == 0) {
      return new Milestone(words.toString(), "");
    }
    WordTrie.Match<Boolean> push = PUSH.at(said, 0, stage);
    int start = push == null || push.end() == stage ? 0 : push.end();
    return new Milestone(said.string(start, stage), said.string(stage, said.length));
  }
}
