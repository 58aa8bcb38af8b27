package org.gangmu.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases as faulty programs and other keyboards write them read like plain ones. */
class RareCharactersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          固定资产投资增⻓6﹪左右           | 固定资产投资增长6%左右
          ⾦融贷款余额达到3000亿元          | 金融贷款余额达到3000亿元
          引\uf9f4区增加5家                 | 引林区增加5家
          收入增长5%﹐出口增长3%            | 收入增长5%,出口增长3%
          完成投资1﹐250万元                | 完成投资1,250万元
          合格率达到98﹒5%                  | 合格率达到98.5%
          能耗下降5〜6%                     | 能耗下降5—6%
          能耗下降5−6%                      | 能耗下降5～6%
          能耗下降5﹣6%                     | 能耗下降5-6%
          ⼯业增加值增⻓8%，降低⻋流3%       | 工业增加值增长8%，降低车流3%
          ｢零跑动｣事项达到90%               | “零跑动”事项达到90%
          新增参保二百〇五人                | 新增参保二百零五人
          """)
  void lookAlikesReadLikePlainOnes(String rare, String plain) {
    assertThat(Told.figures(rare)).isEqualTo(Told.figures(plain)).isNotEmpty();
    assertThat(Told.flat(rare).targets())
        .allSatisfy(target -> assertThat(rare).contains(target.source()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新建学校\u200e12\u202c所 | 新建学校12所",
        "新建学校1\u00ad2所 | 新建学校12所",
        "新建学校\u000712\u2002所 | 新建学校12所",
        "增长5%\u000c增长6% | 增长5%\u0085增长6%",
        "新增企业5家\u2028新增学校6所 | 新增企业5家。新增学校6所"
      })
  void whatShowsNothingPartsNothingAndEveryLineEndAParagraph(String rare, String plain) {
    lookAlikesReadLikePlainOnes(rare, plain);
  }

  @Test
  void aRatioIsNoFigureWhicheverColonItHas() {
    assertThat(Told.figures("师生比达到1∶18")).isEqualTo(Told.figures("师生比达到1:18")).isEmpty();
  }
}
