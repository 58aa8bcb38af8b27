package org.gangmu.unit;

/** What a unit is. */
public enum UnitKind {
  /** A committee of the party or one of its departments (党委、党的工作机关). */
  PARTY_ORGAN("党的机关"),
  /** A people's congress, its standing committee or their offices (人大机关). */
  PEOPLES_CONGRESS("人大机关"),
  /** A people's government, an administrative office, a subdistrict office (人民政府、行署、街道办事处). */
  GOVERNMENT("人民政府"),
  /** A department or body directly under a government (政府工作部门、直属机构). */
  GOVERNMENT_DEPARTMENT("政府部门"),
  /** An agency of the state's own line of command in a place (中央驻地方单位, as 税务局、海关、证监局). */
  CENTRAL_AGENCY("中央驻地方单位"),
  /** The administration of a zone: development zone, scenic area, new area (管委会、管理局). */
  ZONE_ADMINISTRATION("管理委员会"),
  /** A political consultative conference or its office (政协机关). */
  CONSULTATIVE_CONFERENCE("政协机关"),
  /** A commission of discipline and supervision (纪委监委). */
  SUPERVISION_COMMISSION("纪检监察机关"),
  /** A people's court (人民法院). */
  COURT("审判机关"),
  /** A people's procuratorate (人民检察院). */
  PROCURATORATE("检察机关"),
  /** A democratic party or the federation of industry and commerce (民主党派、工商联). */
  DEMOCRATIC_PARTY("民主党派"),
  /** A people's or mass organisation (人民团体、群团组织, as 总工会、团委、妇联、残联). */
  MASS_ORGANIZATION("群团组织"),
  /** A school, hospital, institute or other body that serves the public (事业单位). */
  PUBLIC_INSTITUTION("事业单位"),
  /** A company, bank or other enterprise (企业). */
  ENTERPRISE("企业"),
  /** An association, foundation or private body (社会组织). */
  SOCIAL_ORGANIZATION("社会组织"),
  /** A body of the forces (军事机关, as 军分区、人武部、武警). */
  MILITARY("军事机关"),
  /** A leading group, a joint meeting, a headquarters, or its office (领导小组、联席会议、指挥部). */
  COORDINATING_BODY("议事协调机构"),
  /** A section inside another unit (内设机构, as 处、科、部). */
  SECTION("内设机构"),
  /** Anything else. */
  OTHER("其他");

  private final String term;

  UnitKind(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }
}
