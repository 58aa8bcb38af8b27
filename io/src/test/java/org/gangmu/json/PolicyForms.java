package org.gangmu.json;

import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.progress.DueRule;
import org.gangmu.progress.LightBand;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightCase;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTheme;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.target.AssessmentPolicy;

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
  static final Form<LightBand> BAND = new Form<>(LightBandJson::write, LightBandJson::read);
  static final Form<LightRule> LIGHTS = new Form<>(LightRuleJson::write, LightRuleJson::read);
  static final Form<LightTheme> THEME = new Form<>(LightThemeJson::write, LightThemeJson::read);

  static final Form<LightCase> CASE = new Form<>(LightCaseJson::write, LightCaseJson::read);
  static final Form<LightBoard> BOARD = new Form<>(LightBoardJson::write, LightBoardJson::read);
  static final Form<LightMemory> MEMORY = new Form<>(LightMemoryJson::write, LightMemoryJson::read);
  static final Form<RollupRule> RULE =
      new Form<>(RollupRuleJson::write, json -> RollupRuleJson.read(RuleNames.NONE, json));
  static final Form<Earning> EARNING = new Form<>(EarningJson::write, EarningJson::read);
  static final Form<MissingRule> MISSING =
      new Form<>(MissingRuleJson::write, MissingRuleJson::read);
  static final Form<AssessmentPolicy> ASSESSMENT =
      new Form<>(AssessmentPolicyJson::write, AssessmentPolicyJson::read);
  static final Form<RollupPolicy> POLICY =
      new Form<>(
          (policy, json) -> RollupForm.write(policy, RuleNames.NONE, json),
          json -> new RollupForm("", RuleNames.NONE).read(json));

  private PolicyForms() {}
}
