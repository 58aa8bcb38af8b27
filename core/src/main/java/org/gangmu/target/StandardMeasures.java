package org.gangmu.target;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The units of measure in general use, as data.
 *
 * <p>Factors are those of the statutory units (国务院关于在我国统一实行法定计量单位的命令) and of the market units (市制)
 * in their present, metric values: 1 亩 is 2000/3 m², 1 斤 is 500 g, 1 里 is 500 m. Each dimension has
 * a step so small that every factor ends: a third of a square metre, a gram, a second.
 *
 * <p>Kept apart on purpose: working days and days, since holidays lie between; months and days,
 * since months differ in length; shares and points; currencies; persons and times persons came
 * (人次); things counted by different words.
 */
final class StandardMeasures {

  /**
   * A line for a dimension: its name, then for each measure its factor and the ways to write it.
   */
  private static final String TABLE =
      """
      number:            1=
      share:             0.01=% ％ | 0.001=‰ | 0.0001=‱ | 0.1=成 | 1=倍
      points:            1=个百分点 百分点 pp | 0.1=个千分点 千分点 | 0.01=个基点 基点 bp
      doublings:         1=番
      money:             1=元 元人民币 人民币元 圆 块钱 | 0.1=角 | 0.01=分钱
      money in USD:      1=美元
      money in EUR:      1=欧元
      money in GBP:      1=英镑
      money in HKD:      1=港元 港币
      money in JPY:      1=日元
      length:            1=毫米 mm | 10=厘米 公分 cm | 1000=米 m | 500000=里 华里 市里 \
      | 1000000=公里 千米 km | 1852000=海里
      area:              3=平方米 平米 ㎡ m² | 2000=亩 市亩 | 30000=公顷 hm² ha | 200000=顷 市顷 \
      | 3000000=平方公里 平方千米 km²
      volume:            1=毫升 ml mL | 1000=升 L | 1000000=立方米 立方 方 m³ ㎥
      weight:            1=克 g | 50=两 | 500=斤 市斤 | 1000=公斤 千克 kg | 50000=担 市担 | 1000000=吨 公吨 t
      standard coal:     1=千克标准煤 公斤标准煤 kgce | 1000=吨标准煤 吨标煤 tce
      concentration:     1=微克/立方米 微克每立方米 μg/m³ µg/m³ ug/m³ \
      | 1000=毫克/立方米 毫克每立方米 mg/m³ 微克/升 | 1000000=毫克/升 毫克每升 mg/L
      power:             1=瓦 W | 1000=千瓦 kW KW | 1000000=兆瓦 MW | 1000000000=吉瓦 GW
      energy:            1=焦 焦耳 J | 1000=千焦 kJ | 1000000=兆焦 MJ | 1000000000=吉焦 GJ \
      | 3600=瓦时 Wh | 3600000=千瓦时 千瓦小时 度 度电 kWh KWh | 3600000000=兆瓦时 MWh \
      | 3600000000000=吉瓦时 GWh
      apparent power:    1=伏安 VA | 1000=千伏安 kVA KVA | 1000000=兆伏安 MVA
      voltage:           1=伏 V | 1000=千伏 kV KV
      time:              1=秒 秒钟 | 60=分钟 | 3600=小时 个小时 | 86400=天 日 个自然日 自然日 日历天 \
      | 604800=周 个星期 星期
      working time:      1=个工作日 工作日
      calendar months:   1=个月 月 | 3=个季度 季度 | 6=个半年 | 12=年 周年 个年头
      persons:           1=人 名 位 口人
      times of persons:  1=人次
      persons and times: 1=人天
      households:        1=户 户人家
      data:              1=字节 B | 1000=KB | 1000000=MB | 1000000000=GB G | 1000000000000=TB T \
      | 1000000000000000=PB
      data rate:         1=bps | 1000=Kbps | 1000000=Mbps 兆比特每秒 | 1000000000=Gbps | 1000000000000=Tbps
      operations:        1=FLOPS Flops | 1000000000000000=PFLOPS PFlops Pflops P \
      | 1000000000000000000=EFLOPS EFlops Eflops
      temperature:       1=摄氏度 ℃
      """;

  private StandardMeasures() {}

  static MeasureTable table() {
    Map<String, Measure> byWord = new LinkedHashMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(TABLE)) {
      int colon = line.indexOf(':');
      Dimension dimension = new Dimension(line.substring(0, colon));
      for (String entry : Splitter.on('|').trimResults().split(line.substring(colon + 1))) {
        int equals = entry.indexOf('=');
        BigDecimal factor = new BigDecimal(entry.substring(0, equals));
        Measure measure = null;
        for (String word : Splitter.on(' ').split(entry.substring(equals + 1))) {
          measure = measure == null ? new Measure(word, dimension, factor) : measure;
          byWord.put(word, measure);
        }
      }
    }
    return MeasureTable.of(byWord);
  }
}
