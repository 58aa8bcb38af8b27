package org.gangmu.responsibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.gangmu.responsibility.RoleWord.Form;

/**
 * The words for roles in general use, as parts that are joined: a duty and what bears it (牵头 + 单位,
 * 责任 + 处室), a manner and an act (按职责分工 + 负责).
 *
 * <p>The head of a title says whether a body or a person is meant; of a body the duty decides the
 * role, a person is the leader in charge whatever the duty.
 */
final class StandardRoleWords {

  /** What a body can be to a task: the first part of a title, and what it means. */
  private static final ImmutableMap<String, Role> DUTIES =
      roles()
          // of several that answer, the one before the others
          .put("牵头 总牵头 主牵头 牵头责任 牵头负责 牵头落实 牵头实施 牵头承办 牵头协调 牵头组织", Role.LEAD)
          .put("主办 主责 主要负责 首要责任 第一责任 主要承办 主要牵头", Role.LEAD)
          .put("责任 承办 落实 负责 实施 执行 办理 承担 完成 组织实施", Role.RESPONSIBLE)
          // the main of those that answer; whether it also leads, its document must say
          .put("主要责任", Role.RESPONSIBLE)
          .put("责任落实 落实责任 主体责任 直接责任 共同责任 具体责任 相关责任 有关责任", Role.RESPONSIBLE)
          .put("具体承办 具体落实 具体负责 具体实施 任务承担 任务落实 工作责任 项目责任", Role.RESPONSIBLE)
          // 其他责任单位 stands beside 主要责任单位 and works with it
          .put("其他责任 其它责任", Role.COOPERATING)
          .put("配合 协办 协同 协作 协助 参与 参加 参加配合 会办 支持 辅助", Role.COOPERATING)
          .put("协同责任 配合责任 协助责任 协办责任 参与责任 协同配合 协作配合 配合落实 协同落实 主要配合", Role.COOPERATING)
          .put("指导 督导 督办 监督 督查 督促 监管 考核 业务指导 行业指导", Role.SUPERVISING)
          .put("指导监督 监督指导 督促指导 督导指导 跟踪督办 督查督办 指导责任 督导责任 监督责任", Role.SUPERVISING)
          .put("汇总 汇总责任 信息汇总 情况汇总 牵头汇总", Role.SUMMARISING)
          .build();

  /** What bears a duty: the second part of a title of a body. */
  private static final ImmutableList<String> BODIES =
      words(
          "单位 部门 处室 科室 股室 司局 机构 机关 地区 部门和单位 部门及单位 部门(单位) 单位(部门)"
              + " 处室(单位) 科室(单位) 股室(单位) 地区(单位) 乡镇(单位) 单位(处室) 单位(科室) 部门(处室) 乡镇 镇街"
              + " 部门、单位 部门单位 单位和部门 单位及部门");

  /** Titles of bodies that are not made of parts. */
  private static final ImmutableMap<String, Role> OTHER_BODIES =
      roles()
          .put("责任主体 实施主体 责任方 业主单位 项目业主", Role.RESPONSIBLE)
          // the bracket says which of the two readings of 责任 is meant
          .put("责任(配合)单位 责任(配合)部门", Role.COOPERATING)
          .put("督办员 督导员 督办人 督导组", Role.SUPERVISING)
          .build();

  /** How a leader is tied to a task: the first part of a title of a person. */
  private static final ImmutableList<String> TIES =
      words(
          "牵头 责任 分管 包抓 包联 包保 包挂 挂包 挂钩 挂联 挂点 联系 主管 主抓 主要 配合 协助 协管"
              + " 督办 督导 指导 负责 总牵头 牵头负责 牵头责任 协同 包案");

  /** The second part of a title of a person; the level may stand in it. */
  private static final ImmutableList<String> LEADERS =
      words(
          "领导 负责同志 负责人 省领导 市领导 州领导 盟领导 县领导 区领导 旗领导 镇领导 乡领导 厅领导 局领导"
              + " 省级领导 厅级领导 市级领导 州级领导 地级领导 县级领导 区级领导 处级领导 县(区)领导 市州领导");

  /** Titles of persons that are not made of parts. */
  private static final ImmutableMap<String, Role> OTHER_PERSONS =
      roles()
          .put("责任人 负责人 第一责任人 主要责任人 直接责任人 具体责任人 牵头责任人 牵头人", Role.LEADER)
          .put("总责任人 总负责人 第一负责人 具体负责人 工作责任人 项目责任人 项目负责人 单位负责人 配合责任人", Role.LEADER)
          .put("分管副省长 分管副市长 分管副州长 分管副县长 分管副区长 省领导 市领导 州领导 县领导 区领导", Role.LEADER)
          .put("联系人 联络人 联络员 联系人员 具体联系人 工作联系人 责任联系人 经办人 经办人员 承办人 具体经办人 填报人", Role.CONTACT)
          .build();

  /** What a unit does for a task: the end of a note in brackets. */
  private static final ImmutableMap<String, Role> ACTS =
      roles()
          .put("牵头 总牵头 牵头负责 牵头落实 牵头组织 牵头实施 牵头推进 牵头办理 牵头承办 牵头抓总", Role.LEAD)
          .put("牵头并负总责 牵头负总责 牵头并负责 牵头并组织实施", Role.LEAD)
          .put("牵头组织实施 牵头组织落实 牵头抓落实 主办 主责 负总责 总负责 负主责 主要负责", Role.LEAD)
          .put("负责 落实 实施 承办 办理 承担 执行 推进 完成 组织实施 组织落实 贯彻落实 推动落实 抓好落实", Role.RESPONSIBLE)
          .put("负责落实 负责实施 负责组织实施 负责推进 推进落实 推动实施 抓落实 各负其责", Role.RESPONSIBLE)
          .put("配合 参与 参加 协助 协同 协办 协作 支持 协同配合 协助配合 协作配合 密切配合 积极配合", Role.COOPERATING)
          .put("配合落实 配合实施 参与配合 参加配合 协助落实 协同推进 配合推进 协助推进 协助办理", Role.COOPERATING)
          .put("指导 督导 监督 督办 督促 督查 监管 指导监督 监督指导 督促指导 督促落实 指导落实 跟踪督办", Role.SUPERVISING)
          .put("汇总 负责汇总 牵头汇总", Role.SUMMARISING)
          .build();

  /** How a unit does it, said before the verb; the manner never changes the role. */
  static final ImmutableSet<String> MANNERS =
      ImmutableSet.copyOf(
          words(
              "分别 共同 具体 各自 联合 分工 按职责 按照职责 依职责 按职能 按照职能 按分工 按照分工 按职责分工 按照职责分工"
                  + " 根据职责分工 依职责分工 按职能分工 按照职能分工 按任务分工 按照任务分工 按工作职责 按各自职责"
                  + " 按照各自职责 根据各自职责 按各自职责分工 按照各自职责分工 按职责分别 按照职责分别 按职责分工分别"
                  + " 按照职责分工分别 按职责共同 按各自职能 按照各自职能 各司其职"
                  + " 结合实际 因地制宜 结合职责 结合职能 结合自身职责 结合工作实际 根据实际 依法 依法依规 统筹 全面 认真 分级 分头 分类 分工协作"));

  private StandardRoleWords() {}

  // loops and concat(), since this runs before a first document is read
  static ImmutableList<RoleWord> all() {
    ImmutableList.Builder<RoleWord> all = ImmutableList.builder();
    for (Map.Entry<String, Role> title : OTHER_BODIES.entrySet()) {
      all.add(new RoleWord(title.getKey(), Form.TITLE, title.getValue()));
    }
    for (Map.Entry<String, Role> duty : DUTIES.entrySet()) {
      for (String body : BODIES) {
        all.add(new RoleWord(duty.getKey().concat(body), Form.TITLE, duty.getValue()));
      }
    }
    for (Map.Entry<String, Role> title : OTHER_PERSONS.entrySet()) {
      all.add(new RoleWord(title.getKey(), Form.TITLE, title.getValue()));
    }
    for (String tie : TIES) {
      for (String leader : LEADERS) {
        all.add(new RoleWord(tie.concat(leader), Form.TITLE, Role.LEADER));
      }
    }
    for (Map.Entry<String, Role> act : ACTS.entrySet()) {
      all.add(new RoleWord(act.getKey(), Form.VERB, act.getValue()));
    }
    return all.build();
  }

  private static ImmutableList<String> words(String list) {
    return ImmutableList.copyOf(list.split(" ", -1));
  }

  private static Roles roles() {
    return new Roles();
  }

  /** Gathers words, written in one line with blanks between them, under their role. */
  private static final class Roles {
    private final ImmutableMap.Builder<String, Role> roles = ImmutableMap.builder();

    Roles put(String list, Role role) {
      for (String word : words(list)) {
        roles.put(word, role);
      }
      return this;
    }

    ImmutableMap<String, Role> build() {
      return roles.buildOrThrow();
    }
  }
}
