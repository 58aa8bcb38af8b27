package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.gangmu.responsibility.Assignment;
import org.gangmu.unit.Collective;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the names of a list of units part. */
class UnitListTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          州水务局、州财政局                         => 州水务局|州财政局
          州水务局，州财政局                         => 州水务局|州财政局
          州水务局,州财政局                          => 州水务局|州财政局
          州水务局；州财政局                         => 州水务局|州财政局
          州水务局; 州财政局                         => 州水务局|州财政局
          州水务局/州财政局                          => 州水务局|州财政局
          州水务局､州财政局｡                         => 州水务局|州财政局
          州水务局 州财政局　各县人民政府            => 州水务局|州财政局|各县人民政府
          州 水 务 局、州财政局                      => 州 水 务 局|州财政局
          州水务局、、州财政局、                     => 州水务局|州财政局
          州水务局、州财政局。                       => 州水务局|州财政局
          省市场监管局（省知识产权局）               => 省市场监管局（省知识产权局）
          州委办（州档案局、州保密局）、州水务局     => 州委办（州档案局、州保密局）|州水务局
          云溪市、泽北市政府                         => 云溪市|泽北市政府
          各市、县人民政府                           => 各市、县人民政府
          各市、县（市、区）人民政府，省直有关部门   => 各市、县（市、区）人民政府|省直有关部门
          各县（市、区）人民政府                     => 各县（市、区）人民政府
          省政府各委、办、厅、局                     => 省政府各委、办、厅、局
          各委、办、局，各县人民政府                 => 各委、办、局|各县人民政府
          各县、区人民政府、州水务局                 => 各县、区人民政府|州水务局
          各市、州卫生健康委                         => 各市、州卫生健康委
          各乡镇人民政府、街道办事处                 => 各乡镇人民政府、街道办事处
          各县（区）人民政府、开发区管委会           => 各县（区）人民政府、开发区管委会
          州直各部门、各县（市）人民政府             => 州直各部门|各县（市）人民政府
          相关市、县人民政府                         => 相关市、县人民政府
          省、州驻白石各单位                         => 省、州驻白石各单位
          中央、省驻云泽各单位、州水务局             => 中央、省驻云泽各单位|州水务局
          中央、省、州驻白石各单位                   => 中央、省、州驻白石各单位
          国网云泽供电公司、云泽职业学院             => 国网云泽供电公司|云泽职业学院
          """)
  void namesPartAtMarksAndBlanksButNotInsideACollective(String list, String names) {
    ReadText text = ReadText.of("1.清淤。（责任单位：" + list + "）");

    assertThat(text.task(0).responsibility().assignments())
        .extracting(assignment -> assignment.unit().text())
        .isEqualTo(Splitter.on('|').splitToList(names));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各市、县人民政府",
        "各市、县（市、区）人民政府",
        "省政府各委、办、厅、局",
        "各委、办、局",
        "各县、区人民政府",
        "各市、州卫生健康委",
        "各乡镇人民政府、街道办事处",
        "各县（区）人民政府、开发区管委会",
        "相关市、县人民政府"
      })
  void whatIsKeptWholeIsACollective(String name) {
    assertThat(ReadText.of("1.清淤。（责任单位：" + name + "）").units()).isEqualTo("RESPONSIBLE " + name);
    assertThat(Collective.parse(UnitName.of(name))).isPresent();
  }

  @Test
  void twoCollectivesSideBySideAreTwoNames() {
    String names = "州直各部门、各县（市）人民政府";

    assertThat(ReadText.of("1.清淤。（责任单位：" + names + "）").units())
        .isEqualTo("RESPONSIBLE 州直各部门 各县（市）人民政府");
    assertThat(Collective.parse(UnitName.of(names))).isPresent();
  }

  @Test
  void namesAreKeptAsWritten() {
    assertThat(ReadText.of("1.清淤。（责任单位:州水务局(州河长办)､水利２处）").units())
        .isEqualTo("RESPONSIBLE 州水务局(州河长办) 水利２处");
  }

  @Test
  void aNameWrittenTwiceIsKeptTwice() {
    assertThat(ReadText.of("1.清淤。（责任单位：州水务局、州水务局）").task(0).responsibility().assignments())
        .extracting(Assignment::unit)
        .hasSize(2)
        .containsOnly(UnitName.of("州水务局"));
  }
}
