package org.gangmu.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.target.Base;
import org.gangmu.target.Criterion;
import org.gangmu.target.Dimension;
import org.gangmu.target.Measure;
import org.gangmu.target.Quantity;
import org.gangmu.target.Relation;
import org.gangmu.target.Scale;
import org.gangmu.target.TargetExpression;
import org.gangmu.target.TargetExpression.AtLeastOf;
import org.gangmu.target.TargetExpression.Change;
import org.gangmu.target.TargetExpression.Completeness;
import org.gangmu.target.TargetExpression.Direction;
import org.gangmu.target.TargetExpression.Extent;
import org.gangmu.target.TargetExpression.Grade;
import org.gangmu.target.TargetExpression.Level;
import org.gangmu.target.TargetExpression.Milestone;
import org.gangmu.target.TargetExpression.Opaque;
import org.gangmu.target.TargetExpression.Rank;
import org.gangmu.target.TargetExpression.Relative;
import org.gangmu.target.TargetExpression.Turn;
import org.gangmu.target.TargetExpression.Turning;
import org.gangmu.target.TargetVisitor;

/**
 * The ways to say a simple expression in Chinese, the most usual first. Which of them is read back
 * as the expression depends on the names in it, so that whoever asks tries them in order.
 */
final class PhraseForms implements TargetVisitor<ImmutableList<String>> {

  /**
   * Words about the number of a level, {@code #}; the words before it include the indicator's
   * predicate.
   */
  private static final ImmutableListMultimap<Relation, String> LEVEL =
      ImmutableListMultimap.<Relation, String>builder()
          .putAll(Relation.AT_LEAST, "达到#以上", "不低于#", "#以上", "至少达到#")
          .putAll(Relation.AT_MOST, "控制在#以内", "不超过#", "#以内", "最多#")
          .putAll(Relation.ABOVE, "超过#", "突破#", "高于#")
          .putAll(Relation.BELOW, "低于#", "不足#", "少于#")
          .putAll(Relation.EXACTLY, "恰好为#", "等于#", "恰好#")
          .putAll(Relation.REACH, "达到#", "#", "为#")
          .putAll(Relation.FALL_TO, "降至#", "降到#", "减少到#")
          .build();

  private static final ImmutableList<String> LEVEL_ABOUT =
      ImmutableList.of("达到#左右", "#左右", "约#", "约为#");

  /** Words about the number of a change, behind its verb. */
  private static final ImmutableListMultimap<Relation, String> CHANGE =
      ImmutableListMultimap.<Relation, String>builder()
          .putAll(Relation.AT_LEAST, "#以上", "不低于#")
          .putAll(Relation.AT_MOST, "不超过#", "#以内")
          .putAll(Relation.ABOVE, "超过#")
          .putAll(Relation.BELOW, "低于#", "不足#")
          .putAll(Relation.EXACTLY, "恰好#")
          .putAll(Relation.REACH, "#")
          .putAll(Relation.FALL_TO, "不超过#")
          .build();

  private static final ImmutableList<String> CHANGE_ABOUT = ImmutableList.of("#左右", "约#");

  private static final ImmutableListMultimap<Extent, String> EXTENTS =
      ImmutableListMultimap.<Extent, String>builder()
          .putAll(Extent.ALL, "全覆盖", "实现全面覆盖")
          .putAll(Extent.NONE, "清零", "销号清零")
          .putAll(Extent.KEPT_AT_NONE, "动态清零", "零发生")
          .build();

  private static final ImmutableMap<Turning, String> TURNINGS =
      ImmutableMap.of(
          Turning.TO_POSITIVE, "由负转正",
          Turning.TO_NEGATIVE, "由正转负",
          Turning.FROM_ZERO, "实现零的突破");

  private static final ImmutableList<String> GRADE_ENDS = ImmutableList.of("", "标准", "水平");

  /** Doublings that are said with a word: 翻一番, 翻两番. */
  private static final ImmutableList<String> DOUBLINGS =
      ImmutableList.of("", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十");

  /** What happens, and does not lie about to be cleared. */
  private static final WordTrie<Boolean> EVENT =
      new WordTrie<Boolean>().add(true, "事故 事件 案件 火灾 反弹 返贫 行为 现象 发生");

  PhraseForms() {}

  /**
   * Returns the name of an aim without a number, which may hold all that is said: 农村人口全部脱贫; empty
   * for others.
   */
  static String alone(TargetExpression expression) {
    if (expression instanceof Relative relative) {
      return relative.indicator();
    }
    if (expression instanceof Rank rank) {
      return rank.indicator();
    }
    if (expression instanceof Grade grade) {
      return grade.indicator();
    }
    if (expression instanceof Completeness completeness) {
      return completeness.indicator();
    }
    return expression instanceof Turn turn ? turn.indicator() : "";
  }

  @Override
  public ImmutableList<String> visitLevel(Level level) {
    String name = level.indicator();
    List<String> forms = new ArrayList<>();
    for (String words : level(level.criterion())) {
      forms.add(name + words);
    }
    if (isPlainReach(level.criterion()) && counts(name, level.criterion().stated())) {
      // 新建住房1500套 is said without a verb of reaching
      forms.add(0, forms.remove(1));
    }
    return ImmutableList.copyOf(forms);
  }

  private static boolean isPlainReach(Criterion criterion) {
    return criterion instanceof Criterion.Threshold threshold
        && threshold.relation() == Relation.REACH;
  }

  /** Whether a name begins with a verb that what is counted is the object of: 新建住房. */
  private static boolean counts(String name, Quantity quantity) {
    FoldedText text = FoldedText.of(name);
    return !quantity.measure().dimension().equals(Dimension.SHARE)
        && Words.CREATION.at(text, 0, text.length) != null;
  }

  private static List<String> level(Criterion criterion) {
    if (criterion instanceof Criterion.Band band) {
      return band(band, "达到");
    }
    if (criterion instanceof Criterion.About about) {
      return filled(LEVEL_ABOUT, number(about.quantity()));
    }
    Criterion.Threshold threshold = (Criterion.Threshold) criterion;
    return filled(LEVEL.get(threshold.relation()), number(threshold.quantity()));
  }

  private static List<String> filled(Iterable<String> forms, String number) {
    List<String> words = new ArrayList<>();
    for (String form : forms) {
      words.add(form.replace("#", number));
    }
    return words;
  }

  /** The words for a band: 5%—6%, 5—8家, 超过5%且低于6%. */
  private static List<String> band(Criterion.Band band, String verb) {
    String lower = number(band.lower());
    String upper = number(band.upper());
    List<String> words = new ArrayList<>();
    if (band.lowerIncluded() && band.upperIncluded()) {
      words.add(verb + lower + "—" + upper);
      if (band.lower().scale() == band.upper().scale()
          && band.lower().measure().equals(band.upper().measure())) {
        words.add(verb + plain(band.lower().value()) + "—" + upper);
      }
      words.add(lower + "—" + upper);
    }
    words.add(
        (band.lowerIncluded() ? "不低于" : "超过")
            + lower
            + "且"
            + (band.upperIncluded() ? "不超过" : "低于")
            + upper);
    return words;
  }

  @Override
  public ImmutableList<String> visitChange(Change change) {
    Criterion criterion = change.criterion();
    Dimension dimension = criterion.stated().measure().dimension();
    String start = change.indicator() + base(change.base());
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    for (String verb : verbs(dimension, change.direction())) {
      for (String words : change(criterion)) {
        forms.add(start + verb + words);
      }
    }
    return forms.build();
  }

  private static ImmutableList<String> verbs(Dimension dimension, Direction direction) {
    boolean up = direction == Direction.INCREASE;
    if (dimension.equals(Dimension.DOUBLINGS) && up) {
      return ImmutableList.of("");
    }
    if (dimension.equals(Dimension.SHARE)) {
      return up ? ImmutableList.of("增长", "提高") : ImmutableList.of("下降", "减少");
    }
    if (dimension.equals(Dimension.POINTS)) {
      return up ? ImmutableList.of("提高", "上升") : ImmutableList.of("下降", "降低");
    }
    return up ? ImmutableList.of("增加", "提高") : ImmutableList.of("减少", "降低");
  }

  private static List<String> change(Criterion criterion) {
    if (criterion instanceof Criterion.Band band) {
      return band(band, "");
    }
    if (criterion instanceof Criterion.About about) {
      return filled(CHANGE_ABOUT, number(about.quantity()));
    }
    Criterion.Threshold threshold = (Criterion.Threshold) criterion;
    return filled(CHANGE.get(threshold.relation()), number(threshold.quantity()));
  }

  private static String base(Base base) {
    if (base instanceof Base.Year year) {
      return "比" + year.year() + "年";
    }
    if (base instanceof Base.Stated stated) {
      return "在" + number(stated.quantity()) + "基础上";
    }
    return Bases.word(base);
  }

  @Override
  public ImmutableList<String> visitRelative(Relative relative) {
    String margin = relative.margin().map(PhraseForms::number).orElse("");
    String name = relative.indicator();
    String reference = relative.reference();
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    switch (relative.relation()) {
      case AT_LEAST -> forms.add(name + "不低于" + reference + margin);
      case AT_MOST -> forms.add(name + "不高于" + reference + margin);
      case ABOVE -> forms.add(name + "高于" + reference + margin);
      case BELOW -> forms.add(name + "低于" + reference + margin);
      case EXACTLY ->
          forms.add(name + "与" + reference + (margin.isEmpty() ? "持平" : "相差不超过" + margin));
      case REACH -> {
        if (margin.isEmpty()) {
          forms.add(name + "达到" + reference).add(name + "与" + reference + "同步");
        } else {
          forms.add(name + "比" + reference + "高" + margin);
        }
      }
      case FALL_TO ->
          forms.add(name + (margin.isEmpty() ? "降至" + reference : "比" + reference + "低" + margin));
    }
    return forms.build();
  }

  @Override
  public ImmutableList<String> visitRank(Rank rank) {
    String mark = rank.place() == 1 ? "第" : "前";
    String words = rank.among() + mark + rank.place();
    return ImmutableList.of(
        rank.indicator() + "位居" + words + "位", rank.indicator() + "排名" + words + "位");
  }

  @Override
  public ImmutableList<String> visitGrade(Grade grade) {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    for (String end : GRADE_ENDS) {
      forms.add(grade.indicator() + "达到" + grade.grade() + end);
    }
    return forms.build();
  }

  @Override
  public ImmutableList<String> visitCompleteness(Completeness completeness) {
    String name = completeness.indicator();
    FoldedText text = FoldedText.of(name);
    List<String> forms = new ArrayList<>();
    for (String words : EXTENTS.get(completeness.extent())) {
      forms.add(name + words);
    }
    if (completeness.extent() == Extent.KEPT_AT_NONE
        && EVENT.before(text, 0, text.length) != null) {
      forms.add(0, name + "零发生");
    }
    return ImmutableList.copyOf(forms);
  }

  @Override
  public ImmutableList<String> visitTurn(Turn turn) {
    String words = TURNINGS.get(turn.turning());
    return ImmutableList.of(turn.indicator() + words);
  }

  @Override
  public ImmutableList<String> visitMilestone(Milestone milestone) {
    return ImmutableList.of(milestone.deliverable() + milestone.stage());
  }

  @Override
  public ImmutableList<String> visitAtLeastOf(AtLeastOf combination) {
    throw new IllegalArgumentException("expression must not be a combination: " + combination);
  }

  @Override
  public ImmutableList<String> visitOpaque(Opaque opaque) {
    return ImmutableList.of(opaque.text());
  }

  // ---- numbers

  /** Writes a quantity as it stands in a sentence: 1.66万人, 0.9个百分点, 翻两番. */
  static String number(Quantity quantity) {
    if (quantity.measure().equals(Measure.DOUBLING)) {
      return "翻" + doublings(quantity) + "番";
    }
    return plain(quantity.value()) + quantity.scale().word() + quantity.measure().symbol();
  }

  private static String doublings(Quantity quantity) {
    BigDecimal value = quantity.value();
    boolean word =
        quantity.scale() == Scale.ONE
            && value.signum() > 0
            && value.compareTo(BigDecimal.TEN) <= 0
            && value.stripTrailingZeros().scale() <= 0;
    return word ? DOUBLINGS.get(value.intValueExact()) : plain(value) + quantity.scale().word();
  }

  private static String plain(BigDecimal value) {
    String digits = value.abs().toPlainString();
    return value.signum() < 0 ? "负" + digits : digits;
  }
}
