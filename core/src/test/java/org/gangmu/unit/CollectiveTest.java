package org.gangmu.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveTest {

  private static Optional<Collective> read(String name) {
    return Collective.parse(UnitName.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // governments of a level
        "各市州政府              | EVERY    |        | true",
        "各县(市)人民政府        | EVERY    |        | true",
        "各县（市）人民政府      | EVERY    |        | true",
        "各市、县（市、区）人民政府 | EVERY |        | true",
        "各市、县人民政府        | EVERY    |        | true",
        "各市､自治州人民政府     | EVERY    |        | true",
        "各市、各县人民政府      | EVERY    |        | true",
        "各市（州）人民政府      | EVERY    |        | true",
        "各州（市）人民政府      | EVERY    |        | true",
        "各区(市)县人民政府      | EVERY    |        | true",
        "各区、县（市）政府      | EVERY    |        | true",
        "各旗县市区人民政府      | EVERY    |        | true",
        "各盟行政公署、市人民政府 | EVERY   |        | true",
        "各行署、自治州、市人民政府 | EVERY |        | true",
        "各省、自治区、直辖市人民政府 | EVERY |      | true",
        "各设区市人民政府        | EVERY    |        | true",
        "各市、省直管县（市）人民政府 | EVERY |      | true",
        "各区县政府（管委会）    | EVERY    |        | true",
        "各县（市、区）委、政府  | EVERY    |        | true",
        "各县市区                | EVERY    |        | true",
        "各乡镇（街道）          | EVERY    |        | true",
        "各镇街                  | EVERY    |        | true",
        "各乡镇人民政府、街道办事处 | EVERY |        | true",
        "各级人民政府            | EVERY    |        | true",
        "各开发区管委会          | EVERY    |        | true",
        "各县市区、开发区        | EVERY    |        | true",
        "全体县（市）政府        | EVERY    |        | true",
        "所有乡镇                | EVERY    |        | true",
        "云泽州各县市            | EVERY    | 云泽州 | true",
        "全省各市州              | EVERY    | 全省   | true",
        "相关县(市)人民政府      | RELATED  |        | true",
        "有关市、县（市、区）政府 | RELATED |        | true",
        "相关市州政府            | RELATED  |        | true",
        "其他县（市、区）        | OTHER    |        | true",
        "其余各县市              | OTHER    |        | true",
        "有关县级人民政府        | RELATED  | 县级   | true",
        "市县人民政府            | UNSTATED |        | true",
        "县（市、区）人民政府    | UNSTATED |        | true",
        "乡镇（街道）            | UNSTATED |        | true",
        "县级人民政府            | UNSTATED | 县级   | true",
        "属地政府                | UNSTATED |        | false",
        "项目所在地县级人民政府  | UNSTATED |        | false",
        "各地                    | EVERY    |        | false",
        "各地区行署              | EVERY    |        | true",
        "各地政府                | EVERY    |        | false",
        // departments of one organ
        "省政府各部门            | EVERY    | 省政府 | true",
        "州政府各部门            | EVERY    | 州政府 | true",
        "省政府各委、办、厅、局  | EVERY    | 省政府 | true",
        "省政府各委､办､厅､局     | EVERY    | 省政府 | true",
        "省人民政府各委、办、厅、局 | EVERY | 省人民政府 | true",
        "市政府各委、办、局      | EVERY    | 市政府 | true",
        "市政府各委办局          | EVERY    | 市政府 | true",
        "省委各部委              | EVERY    | 省委   | true",
        "国务院各部委、各直属机构 | EVERY   | 国务院 | false",
        "省政府相关委、办、厅、局 | RELATED | 省政府 | true",
        "省级有关部门            | RELATED  | 省级   | true",
        "州级有关部门            | RELATED  | 州级   | true",
        "相关省级部门            | RELATED  | 省级   | true",
        "市直各有关部门          | RELATED  | 市直   | true",
        "各部门                  | EVERY    |        | true",
        "有关部门                | RELATED  |        | true",
        "其他有关部门            | OTHER    |        | true",
        "省直部门                | UNSTATED | 省直   | true",
        "省级部门                | UNSTATED | 省级   | true",
        // looser words
        "省级有关单位            | RELATED  | 省级   | false",
        "省政府直属各单位        | EVERY    | 省政府直属 | false",
        "省级有关部门（单位）    | RELATED  | 省级   | false",
        "市直各单位              | EVERY    | 市直   | false",
        "各有关部门和单位        | RELATED  |        | false",
        "各地各部门              | EVERY    |        | false",
        "各级各部门              | EVERY    |        | true",
        "州政府各部门、省政府各部门 | EVERY | 州政府 | false",
        "州政府各部门、各县（市）政府 | EVERY | 州政府 | true",
        "各级党委和政府          | EVERY    |        | false",
        "各行业主管部门          | EVERY    |        | false",
        "行业主管部门            | UNSTATED |        | false",
        "教育部门                | UNSTATED |        | false",
        "乡村振兴部门            | UNSTATED |        | false",
        "各成员单位              | EVERY    |        | false",
        "省新能源产业发展领导小组各成员单位 | EVERY | 省新能源产业发展领导小组 | false",
        "省相关产业协会          | RELATED  | 省     | false",
        "各民主党派              | EVERY    |        | true",
        "各民主党派办公室        | EVERY    |        | false",
        "各人民团体              | EVERY    |        | true",
        "各高等院校              | EVERY    |        | false",
        "省属各高校              | EVERY    | 省属   | false",
        "各大企业                | EVERY    |        | false",
        "各市属机构              | EVERY    | 市属   | false",
        "各类金融机构            | EVERY    |        | false",
        "有关国有企业            | RELATED  |        | false",
        "中央驻云各单位          | EVERY    | 中央驻云 | false",
        "驻州有关单位            | RELATED  | 驻州   | false",
        "环湖各县                | EVERY    | 环湖   | true",
        "各试点镇人民政府        | EVERY    |        | false",
        "各项目业主单位          | EVERY    |        | false",
        "各市场监管部门          | EVERY    |        | false",
        "各乡村振兴部门          | EVERY    |        | false",
        // departments of each place
        "各市、县（市、区）经信局 | EVERY   |        | true",
        "各市经信局、发展改革委、科技局、海洋经济主管部门 | EVERY | | false",
        "各市经信局、发展改革委、科技局 | EVERY |    | true",
        "各市、县（市、区）科技、发改、能源、数据等部门 | EVERY | | false",
        "各县市区自然资源主管部门 | EVERY   |        | false",
        "各市州政府办公室        | EVERY    |        | true",
        "各县市乡村振兴局        | EVERY    |        | true",
        "各市市场监管局          | EVERY    |        | true"
      })
  void aNameOfManyIsRead(
      String name, Collective.Quantifier quantifier, String scope, boolean definite) {
    Collective collective = read(name).orElseThrow();
    assertThat(collective.quantifier()).isEqualTo(quantifier);
    assertThat(collective.scope()).isEqualTo(scope == null ? "" : scope);
    assertThat(collective.isDefinite()).isEqualTo(definite);
    assertThat(collective.named()).isEmpty();
    assertThat(collective).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "省财政厅",
        "省市场监管局（省知识产权局）",
        "省市场监督管理局",
        "州市场监管局",
        "市乡村振兴局",
        "县乡村振兴局",
        "省地方金融监管局",
        "省级机关事务管理局",
        "州直机关工委",
        "省直机关工委",
        "省政府",
        "州政府",
        "县人民政府",
        "云泽州人民政府",
        "云溪市、泽北市政府",
        "市政府办公室",
        "高新区管委会",
        "开发区管委会",
        "云泽经济技术开发区管委会",
        "玉盘县各莫镇人民政府",
        "各莫镇人民政府",
        "各卡乡",
        "省各界妇女联合会",
        "储能相关技术研究院",
        "云泽湖景区管理局",
        "省有关产业研究院",
        "省工商联",
        "省残联",
        "团州委",
        "省高等法院",
        "省中等职业学校",
        "云泽州第一高级中学等",
        "市政公司",
        "区域合作办",
        "省总工会",
        "国家税务总局云泽州税务局",
        "中国铁路云泽公司",
        "省制造业高质量发展（数字经济发展）领导小组办公室",
        "省政府信息与政务公开办公室",
        "省机关事务管理局",
        "省企业联合会",
        "云泽州民族师范学校",
        "市区划地名办",
        "之江实验室"
      })
  void aNameOfOneIsLeftAlone(String name) {
    assertThat(read(name)).isEmpty();
  }

  @Test
  void unitsNamedBeforeTheOthersAreKeptApart() {
    Collective joined = read("省发展改革委及相关省级部门").orElseThrow();
    assertThat(joined.named()).containsExactly(UnitName.of("省发展改革委"));
    assertThat(joined.quantifier()).isEqualTo(Collective.Quantifier.RELATED);
    assertThat(joined.scope()).isEqualTo("省级");

    Collective listed = read("省教育厅、省财政厅等有关部门").orElseThrow();
    assertThat(listed.named()).containsExactly(UnitName.of("省教育厅"), UnitName.of("省财政厅"));

    Collective counted = read("省教育厅等九部门").orElseThrow();
    assertThat(counted.named()).containsExactly(UnitName.of("省教育厅"));
    assertThat(counted.quantifier()).isEqualTo(Collective.Quantifier.UNSTATED);
  }

  @Test
  void classesSayWhatAMemberIs() {
    UnitClass governments = read("各县（市）人民政府").orElseThrow().classes().get(0);
    assertThat(governments.kinds()).containsExactly(UnitKind.GOVERNMENT);
    assertThat(governments.levels()).containsExactly(DivisionLevel.COUNTY);
    assertThat(governments.divisions()).containsExactly("县", "市");
    assertThat(governments.endings()).contains("人民政府", "政府", "");

    assertThat(read("各市、县（市、区）人民政府").orElseThrow().classes().get(0).levels())
        .containsExactly(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY);
    assertThat(read("各区县政府（管委会）").orElseThrow().classes())
        .extracting(UnitClass::kinds)
        .extracting(kinds -> kinds.asList().get(0))
        .containsExactly(UnitKind.GOVERNMENT, UnitKind.ZONE_ADMINISTRATION);
    assertThat(read("省政府各部门").orElseThrow().classes())
        .containsExactly(
            UnitClass.of(
                java.util.List.of(UnitKind.GOVERNMENT_DEPARTMENT),
                java.util.List.of(DivisionLevel.PROVINCE)));
    assertThat(read("市政府各部门").orElseThrow().classes().get(0).atScopeLevel()).isTrue();
    assertThat(read("各市经信局、科技局").orElseThrow().classes().get(0).endings())
        .containsExactly("经信局", "科技局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"各", "各各各各", "有关", "部门", "政府", "等部门", "县市区", "各（", "各县（", "（", "各级"})
  void anyScrapIsReadOrLeftWithoutAnError(String text) {
    assertThat(read(text)).isNotNull();
  }

  @Test
  void aLongTextIsNoCollective() {
    assertThat(read("各".repeat(UnitName.MAX_LENGTH))).isEmpty();
    assertThat(read("各县、".repeat(66))).isNotNull();
  }

  @Test
  void equalityIsThatOfTheName() {
    new EqualsTester()
        .addEqualityGroup(read("各部门").orElseThrow(), read("各部门").orElseThrow())
        .addEqualityGroup(read("有关部门").orElseThrow())
        .testEquals();
  }
}
