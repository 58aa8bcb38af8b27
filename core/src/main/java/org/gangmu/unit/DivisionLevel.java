package org.gangmu.unit;

/** The levels of administration (行政层级), highest first. */
public enum DivisionLevel {
  /** The state (国家级). */
  NATION("国家级"),
  /** Provinces, autonomous regions, municipalities (省、自治区、直辖市). */
  PROVINCE("省级"),
  /** Prefecture-level cities, autonomous prefectures, prefectures, leagues (地级市、自治州、地区、盟). */
  PREFECTURE("地级"),
  /** Counties, county-level cities, districts, banners (县、县级市、区、旗). */
  COUNTY("县级"),
  /** Townships, towns, subdistricts (乡、镇、街道). */
  TOWNSHIP("乡级"),
  /** Villages and communities (村、社区). */
  VILLAGE("村级");

  private final String term;

  DivisionLevel(String term) {
    this.term = term;
  }

  /** Returns the Chinese term. */
  public String term() {
    return term;
  }

  /** Returns whether this level is lower than the other. */
  public boolean isBelow(DivisionLevel other) {
    return compareTo(other) > 0;
  }
}
