package org.gangmu.unit;

import static org.gangmu.unit.DivisionLevel.COUNTY;
import static org.gangmu.unit.DivisionLevel.NATION;
import static org.gangmu.unit.DivisionLevel.PREFECTURE;
import static org.gangmu.unit.DivisionLevel.PROVINCE;
import static org.gangmu.unit.DivisionLevel.TOWNSHIP;
import static org.gangmu.unit.DivisionLevel.VILLAGE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.gangmu.unit.Collective.Quantifier;

/**
 * The words that {@link CollectiveParser} knows. All are in the folded form of {@link
 * UnitName#key()}: plain brackets, no blanks.
 */
final class CollectiveWords {

  private CollectiveWords() {}

  /** Words of quantity. */
  static final ImmutableMap<String, Quantifier> QUANTIFIERS =
      ImmutableMap.<String, Quantifier>builder()
          .put("各", Quantifier.EVERY)
          .put("全体", Quantifier.EVERY)
          .put("所有", Quantifier.EVERY)
          .put("全部", Quantifier.EVERY)
          .put("有关", Quantifier.RELATED)
          .put("相关", Quantifier.RELATED)
          .put("涉及的", Quantifier.RELATED)
          .put("其他", Quantifier.OTHER)
          .put("其它", Quantifier.OTHER)
          .put("其余", Quantifier.OTHER)
          .buildOrThrow();

  static final WordSet QUANTIFIER_WORDS = WordSet.copyOf(QUANTIFIERS.keySet());

  /** What may stand between a word of quantity and the words it governs, without a meaning here. */
  static final WordSet FILLERS = WordSet.of("类", "个", "大", "的");

  /** What, after 各, shows that no units are counted: 各族, 各界, 各位. */
  static final WordSet NOT_UNITS = WordSet.of("族", "界", "位");

  /** Words that begin like one for a place and are none: 市场监管局, 乡村振兴局. */
  static final WordSet NOT_PLACES = WordSet.of("市场", "市容", "区域", "区划", "区块", "县域", "镇域", "乡村");

  /**
   * Words for sorts of places, with their level. What {@code 市} is depends on its neighbours: after
   * 县, 区 or 旗 a county-level city, else a prefecture-level one.
   */
  static final ImmutableMap<String, DivisionLevel> DIVISIONS =
      ImmutableMap.<String, DivisionLevel>builder()
          .put("省", PROVINCE)
          .put("自治区", PROVINCE)
          .put("直辖市", PROVINCE)
          .put("市", PREFECTURE)
          .put("设区市", PREFECTURE)
          .put("设区的市", PREFECTURE)
          .put("地级市", PREFECTURE)
          .put("地级以上市", PREFECTURE)
          .put("省辖市", PREFECTURE)
          .put("州", PREFECTURE)
          .put("自治州", PREFECTURE)
          .put("盟", PREFECTURE)
          .put("地区行署", PREFECTURE)
          .put("行署", PREFECTURE)
          .put("行政公署", PREFECTURE)
          .put("县", COUNTY)
          .put("自治县", COUNTY)
          .put("县级市", COUNTY)
          .put("省直管县", COUNTY)
          .put("直管县", COUNTY)
          .put("区", COUNTY)
          .put("市辖区", COUNTY)
          .put("旗", COUNTY)
          .put("自治旗", COUNTY)
          .put("特区", COUNTY)
          .put("林区", COUNTY)
          .put("乡", TOWNSHIP)
          .put("民族乡", TOWNSHIP)
          .put("镇", TOWNSHIP)
          .put("街道", TOWNSHIP)
          .put("街", TOWNSHIP)
          .put("苏木", TOWNSHIP)
          .put("村", VILLAGE)
          .put("社区", VILLAGE)
          .put("嘎查", VILLAGE)
          .buildOrThrow();

  static final WordSet DIVISION_WORDS = WordSet.copyOf(DIVISIONS.keySet());

  /** Words for zones, which an administration of their own governs. */
  static final WordSet ZONES =
      WordSet.of(
          "新区",
          "开发区",
          "经济开发区",
          "经济技术开发区",
          "高新技术产业开发区",
          "高新区",
          "经开区",
          "园区",
          "产业园区",
          "工业园区",
          "工业区",
          "产业集聚区",
          "产业园",
          "工业园",
          "功能区",
          "管理区",
          "示范区",
          "度假区",
          "旅游度假区",
          "景区",
          "风景区",
          "保税区",
          "综合保税区",
          "综保区",
          "自贸区",
          "实验区",
          "试验区",
          "合作区");

  /** Words for places of whatever level. */
  static final WordSet ANYWHERE = WordSet.of("地", "地方", "地区");

  static final WordSet SEPARATORS = WordSet.of("、", ",", "/", "和", "及", "与", "以及");

  /** What follows a place in the name of the organs that each place has, and their kind. */
  static final ImmutableMap<String, UnitKind> LOCAL_ORGANS =
      ImmutableMap.<String, UnitKind>builder()
          .put("人民政府", UnitKind.GOVERNMENT)
          .put("政府", UnitKind.GOVERNMENT)
          .put("行署", UnitKind.GOVERNMENT)
          .put("行政公署", UnitKind.GOVERNMENT)
          .put("办事处", UnitKind.GOVERNMENT)
          .put("办", UnitKind.GOVERNMENT)
          .put("管委会", UnitKind.ZONE_ADMINISTRATION)
          .put("管理委员会", UnitKind.ZONE_ADMINISTRATION)
          .put("党委", UnitKind.PARTY_ORGAN)
          .put("委", UnitKind.PARTY_ORGAN)
          .put("人大", UnitKind.PEOPLES_CONGRESS)
          .put("人大常委会", UnitKind.PEOPLES_CONGRESS)
          .put("政协", UnitKind.CONSULTATIVE_CONFERENCE)
          .put("法院", UnitKind.COURT)
          .put("人民法院", UnitKind.COURT)
          .put("检察院", UnitKind.PROCURATORATE)
          .put("人民检察院", UnitKind.PROCURATORATE)
          .put("纪委监委", UnitKind.SUPERVISION_COMMISSION)
          .buildOrThrow();

  static final WordSet LOCAL_ORGAN_WORDS = WordSet.copyOf(LOCAL_ORGANS.keySet());

  /** How the name of an organ goes on after its place, by kind. */
  static final ImmutableMap<UnitKind, ImmutableSet<String>> ENDINGS =
      ImmutableMap.<UnitKind, ImmutableSet<String>>builder()
          .put(UnitKind.GOVERNMENT, ImmutableSet.of("", "人民政府", "政府", "行署", "行政公署", "办事处", "办"))
          .put(UnitKind.ZONE_ADMINISTRATION, ImmutableSet.of("", "管委会", "管理委员会", "管理局", "党工委管委会"))
          .put(UnitKind.PARTY_ORGAN, ImmutableSet.of("委", "党委", "委员会", "党工委"))
          .put(UnitKind.PEOPLES_CONGRESS, ImmutableSet.of("人大", "人大常委会", "人民代表大会常务委员会"))
          .put(UnitKind.CONSULTATIVE_CONFERENCE, ImmutableSet.of("政协", "政协委员会"))
          .put(UnitKind.COURT, ImmutableSet.of("法院", "人民法院", "中级人民法院", "高级人民法院"))
          .put(UnitKind.PROCURATORATE, ImmutableSet.of("检察院", "人民检察院"))
          .put(UnitKind.SUPERVISION_COMMISSION, ImmutableSet.of("纪委监委", "纪委", "监委"))
          .buildOrThrow();

  /** Words for the departments of one organ. */
  static final WordSet DEPARTMENTS =
      WordSet.of(
          "部门", "工作部门", "组成部门", "职能部门", "委", "办", "厅", "局", "部", "署", "部委", "委办局", "委办厅局", "厅局",
          "委局", "部委办局", "部委办", "委厅局");

  /** Words for sorts of units that one kind covers. */
  static final ImmutableMap<String, UnitKind> ORGANS =
      ImmutableMap.<String, UnitKind>builder()
          .put("政府", UnitKind.GOVERNMENT)
          .put("人民政府", UnitKind.GOVERNMENT)
          .put("法院", UnitKind.COURT)
          .put("人民法院", UnitKind.COURT)
          .put("检察院", UnitKind.PROCURATORATE)
          .put("人民检察院", UnitKind.PROCURATORATE)
          .put("民主党派", UnitKind.DEMOCRATIC_PARTY)
          .put("人民团体", UnitKind.MASS_ORGANIZATION)
          .put("群团", UnitKind.MASS_ORGANIZATION)
          .put("群团组织", UnitKind.MASS_ORGANIZATION)
          .put("群众团体", UnitKind.MASS_ORGANIZATION)
          .put("社会组织", UnitKind.SOCIAL_ORGANIZATION)
          .buildOrThrow();

  static final WordSet ORGAN_WORDS = WordSet.copyOf(ORGANS.keySet());

  /** Words that end no name of a single unit: with them, a name means many even without 各. */
  static final WordSet GENERIC_HEADS = WordSet.of("部门", "单位", "机构", "机关", "企业", "高校", "院校", "院所");

  /** Words that, governed by a word of quantity, mean many units, and may end a single name too. */
  static final WordSet HEADS =
      GENERIC_HEADS.and(
          "公司", "集团", "银行", "支行", "分行", "分局", "分公司", "医院", "学校", "学院", "大学", "研究院所", "协会", "商会",
          "学会", "联合会", "团体", "组织", "媒体", "党派", "党委", "党组", "党支部", "工委", "党工委", "政府", "人民政府", "管委会",
          "管理委员会", "指挥部", "工作组", "专班", "领导小组", "办公室", "小组", "处室", "科室", "股室", "司局", "厅", "局", "委",
          "办", "处", "站", "所", "合作社", "运营商", "平台", "市场主体", "主体", "基地", "农场", "林场", "省市", "区县", "省区市",
          "地市", "兵团", "师", "团场");

  /** What a name of one unit may end in, so that a place before it is a place: 各市经信局. */
  static final WordSet UNIT_ENDINGS =
      WordSet.of(
          "局", "委", "办", "厅", "部", "署", "会", "院", "室", "处", "所", "站", "中心", "公司", "队", "社", "科",
          "组", "支行", "分行", "集团", "委员会", "办公室");

  /** How words that say whose or where may end: an area, an organ, a group, a rank. */
  static final WordSet SCOPE_ENDINGS =
      WordSet.of(
          "省", "市", "州", "县", "区", "旗", "盟", "乡", "镇", "街道", "政府", "委", "级", "直", "属", "直属", "所属",
          "下属", "内", "直机关", "级机关", "国务院", "中央", "国家", "全国", "领导小组", "小组", "联席会议", "指挥部", "委员会",
          "工作组", "专班", "行署", "公署", "兵团", "辖区", "系统", "局", "厅", "部", "办", "处", "集团", "公司", "大学",
          "管委会", "沿线", "流域");

  /** What may follow the word for a level in 省级, 市直, 州政府, 县委. */
  static final WordSet RANK_ENDINGS =
      WordSet.of(
          "直属机关", "直机关", "级机关", "人民政府直属", "政府直属", "直属", "所属", "下属", "人民政府", "政府", "委", "级", "直",
          "属", "内");

  /** Those of {@link #RANK_ENDINGS} that can stand before a word for units: 相关省级部门. */
  static final WordSet INNER_RANK_ENDINGS = WordSet.of("直属", "级", "直", "属", "内");

  /** The levels of the words that open 省级, 州直, 县政府; 市 and 区 are of no one level. */
  static final ImmutableMap<String, DivisionLevel> RANKS =
      ImmutableMap.<String, DivisionLevel>builder()
          .put("国务院", NATION)
          .put("中央", NATION)
          .put("国家", NATION)
          .put("省", PROVINCE)
          .put("自治区", PROVINCE)
          .put("州", PREFECTURE)
          .put("自治州", PREFECTURE)
          .put("盟", PREFECTURE)
          .put("地区", PREFECTURE)
          .put("县", COUNTY)
          .put("旗", COUNTY)
          .put("自治县", COUNTY)
          .put("乡", TOWNSHIP)
          .put("镇", TOWNSHIP)
          .buildOrThrow();

  static final WordSet RANK_WORDS = WordSet.copyOf(RANKS.keySet());

  /** Words for ranks whose level the place decides. */
  static final WordSet OPEN_RANKS = WordSet.of("市", "区");

  /** What makes a government one of many although no place is named: 属地政府, 所在地县级人民政府. */
  static final WordSet UNNAMED_PLACES =
      WordSet.of("级", "所在地", "属地", "当地", "地方", "辖区", "事发地", "项目地", "基层");

  /** What joins units named one by one to the others: 省财政厅等有关部门. */
  static final ImmutableList<String> CONNECTORS = ImmutableList.of("等", "以及", "及其", "及", "和", "会同");

  /** Returns the word in which the name of one unit may end, that a text ends in, or none. */
  static String endOfUnit(String text) {
    String organ = LOCAL_ORGAN_WORDS.endOf(text);
    return organ.isEmpty() ? UNIT_ENDINGS.endOf(text) : organ;
  }

  /** Returns whether a text holds no mark that ends a phrase. */
  static boolean isPhrase(String text) {
    return text.chars().noneMatch(c -> "。;:!?《》〈〉“”\"".indexOf(c) >= 0);
  }
}
