package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.CalendarArbitraries;
import org.gangmu.conformance.LightArbitraries;
import org.gangmu.conformance.ProgressArbitraries;
import org.gangmu.conformance.ReportArbitraries;
import org.gangmu.conformance.RollupPolicyArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.LightBoard;
import org.gangmu.progress.LightMemory;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.LightRule;
import org.gangmu.progress.LightTable;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ProgressCode;
import org.gangmu.progress.ReportRhythm;
import org.gangmu.rollup.Earning;
import org.gangmu.rollup.MissingRule;
import org.gangmu.rollup.RollupRule;
import org.gangmu.target.AssessmentPolicy;

/** The laws of codecs, for the forms of policies. */
class PolicyJsonProperties {

  private static <T> void assertRoundTrip(Form<T> form, T value) {
    String text = form.writeJson(value);
    Outcome<T> read = form.readJson(text);

    assertThat(read).isEqualTo(Outcome.of(value));
    assertThat(form.writeJson(read.orElseThrow())).isEqualTo(text);
  }

  /**
   * What was cut short is refused, and so is what another character breaks, or it is read whole.
   */
  private static <T> void assertSafe(Form<T> form, T value, int place, char other) {
    String text = form.writeJson(value);
    int at = place % text.length();
    Outcome<T> edited = form.readJson(text.substring(0, at) + other + text.substring(at + 1));

    assertThat(form.readJson(text.substring(0, at)).value()).isEmpty();
    assertThat(edited.value().isPresent()).isNotEqualTo(edited.hasErrors());
    edited
        .value()
        .ifPresent(read -> assertThat(form.readJson(form.writeJson(read)).value()).contains(read));
  }

  @Provide
  Arbitrary<WorkCalendar> calendars() {
    return CalendarArbitraries.workCalendars();
  }

  @Property(tries = 200)
  void calendarsRoundTrip(
      @ForAll("calendars") WorkCalendar calendar, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.CALENDAR, calendar);
    assertSafe(PolicyForms.CALENDAR, calendar, place, '1');
  }

  @Provide
  Arbitrary<CountingRule> countingRules() {
    return CalendarArbitraries.countingRules();
  }

  @Property
  void rulesOfCountingRoundTrip(@ForAll("countingRules") CountingRule rule) {
    assertRoundTrip(PolicyForms.COUNTING_RULE, rule);
  }

  @Provide
  Arbitrary<ReportRhythm> rhythms() {
    return ReportArbitraries.rhythms();
  }

  @Property
  void rhythmsRoundTrip(
      @ForAll("rhythms") ReportRhythm rhythm, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.RHYTHM, rhythm);
    assertRoundTrip(PolicyForms.DUE_RULE, rhythm.due());
    assertSafe(PolicyForms.RHYTHM, rhythm, place, '"');
    assertSafe(PolicyForms.RHYTHM, rhythm, place, '9');
  }

  @Provide
  Arbitrary<PaceCurve> curves() {
    return ProgressArbitraries.curves();
  }

  @Property
  void curvesRoundTrip(
      @ForAll("curves") PaceCurve amounts,
      @ForAll("curves") PaceCurve rates,
      @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.CURVE, amounts);
    assertRoundTrip(PolicyForms.PACE_RULE, new PaceRule(amounts, rates));
    assertSafe(PolicyForms.CURVE, amounts, place, ' ');
    assertSafe(PolicyForms.PACE_RULE, new PaceRule(amounts, rates), place, '1');
  }

  @Property(tries = 300)
  void differencesOfCurvesShow(@ForAll("curves") PaceCurve one, @ForAll("curves") PaceCurve other) {
    assertThat(PolicyForms.CURVE.writeJson(one).equals(PolicyForms.CURVE.writeJson(other)))
        .isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<LightRule> lightRules() {
    return RollupPolicyArbitraries.lightRules();
  }

  /**
   * A rule that was read is the one written; that it leaves a gap, or a case is idle, is all that
   * may be remarked.
   */
  @Property
  void lightRulesRoundTrip(
      @ForAll("lightRules") LightRule rule, @ForAll @IntRange(min = 0) int place) {
    String text = PolicyForms.LIGHTS.writeJson(rule);
    Outcome<LightRule> read = PolicyForms.LIGHTS.readJson(text);

    assertThat(read.value()).contains(rule);
    assertThat(PolicyForms.LIGHTS.writeJson(read.orElseThrow())).isEqualTo(text);
    assertThat(read.diagnostics())
        .filteredOn(each -> each.code() != ProgressCode.LIGHT_IDLE)
        .hasSize(rule.uncovered().size())
        .extracting(Diagnostic::code)
        .allMatch(code -> code == ProgressCode.LIGHT_GAP);
    assertSafe(PolicyForms.LIGHTS, rule, place, '0');
    if (rule instanceof LightPolicy policy) {
      policy.bands().forEach(band -> assertRoundTrip(PolicyForms.BAND, band));
    } else {
      ((LightTable) rule).cases().forEach(each -> assertRoundTrip(PolicyForms.CASE, each));
    }
  }

  @Provide
  Arbitrary<LightBoard> boards() {
    return RollupPolicyArbitraries.boards();
  }

  @Property(tries = 200)
  void boardsRoundTripInTheirOrder(
      @ForAll("boards") LightBoard board, @ForAll @IntRange(min = 0) int place) {
    assertThat(PolicyForms.BOARD.readJson(PolicyForms.BOARD.writeJson(board)).value())
        .contains(board);
    assertSafe(PolicyForms.BOARD, board, place, '1');
  }

  @Provide
  Arbitrary<LightMemory> memories() {
    return LightArbitraries.memories();
  }

  @Property(tries = 200)
  void memoriesRoundTrip(
      @ForAll("memories") LightMemory memory, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.MEMORY, memory);
    assertSafe(PolicyForms.MEMORY, memory, place, '3');
  }

  @Provide
  Arbitrary<RollupRule> rules() {
    return RollupPolicyArbitraries.rules();
  }

  @Property(tries = 200)
  void rulesRoundTrip(@ForAll("rules") RollupRule rule, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.RULE, rule);
    assertSafe(PolicyForms.RULE, rule, place, 'S');
  }

  @Provide
  Arbitrary<Earning> earnings() {
    return RollupPolicyArbitraries.earnings();
  }

  @Property(tries = 200)
  void waysOfEarningRoundTrip(
      @ForAll("earnings") Earning earning, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.EARNING, earning);
    assertSafe(PolicyForms.EARNING, earning, place, '1');
  }

  @Provide
  Arbitrary<MissingRule> missingRules() {
    return RollupPolicyArbitraries.missingRules();
  }

  @Property(tries = 100)
  void rulesForWhatIsMissingRoundTrip(@ForAll("missingRules") MissingRule rule) {
    assertRoundTrip(PolicyForms.MISSING, rule);
  }

  @Provide
  Arbitrary<AssessmentPolicy> assessments() {
    return RollupPolicyArbitraries.assessments();
  }

  @Property(tries = 200)
  void policiesOfAssessmentRoundTrip(
      @ForAll("assessments") AssessmentPolicy policy, @ForAll @IntRange(min = 0) int place) {
    assertRoundTrip(PolicyForms.ASSESSMENT, policy);
    assertSafe(PolicyForms.ASSESSMENT, policy, place, '1');
  }
}
