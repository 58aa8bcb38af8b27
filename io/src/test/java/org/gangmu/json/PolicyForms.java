package org.gangmu.json;

import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;

/** The forms of policies. */
final class PolicyForms {

  static final Form<WorkCalendar> CALENDAR =
      new Form<>(WorkCalendarJson::write, WorkCalendarJson::read);
  static final Form<CountingRule> COUNTING_RULE =
      new Form<>(CountingRuleJson::write, CountingRuleJson::read);
  static final Form<DueRule> DUE_RULE = new Form<>(DueRuleJson::write, DueRuleJson::read);
  static final Form<ReportRhythm> RHYTHM =
      new Form<>(ReportRhythmJson::write, ReportRhythmJson::read);
  static final Form<PaceCurve> CURVE = new Form<>(PaceCurveJson::write, PaceCurveJson::read);
  static final Form<PaceRule> PACE_RULE = new Form<>(PaceRuleJson::write, PaceRuleJson::read);
  static final Form<LightBand> BAND =
      new Form<>(LightPolicyJson::writeBand, LightPolicyJson::readBand);
  static final Form<LightPolicy> LIGHTS = new Form<>(LightPolicyJson::write, LightPolicyJson::read);
  static final Form<LightTheme> THEME = new Form<>(LightThemeJson::write, LightThemeJson::read);

  private PolicyForms() {}
}
