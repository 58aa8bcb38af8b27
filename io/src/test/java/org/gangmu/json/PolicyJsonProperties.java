package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.calendar.CountingRule;
import org.gangmu.calendar.WorkCalendar;
import org.gangmu.conformance.CalendarArbitraries;
import org.gangmu.conformance.ProgressArbitraries;
import org.gangmu.conformance.ReportArbitraries;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.progress.Light;
import org.gangmu.progress.LightMeasure;
import org.gangmu.progress.LightPolicy;
import org.gangmu.progress.PaceCurve;
import org.gangmu.progress.PaceRule;
import org.gangmu.progress.ProgressCode;
import org.gangmu.progress.ReportRhythm;

/** The laws of codecs, for the forms of policies. */
class PolicyJsonProperties {

  private static <T> void assertRoundTrip(Form<T> form, T value) {
    String text = form.write(value);
    Outcome<T> read = form.read(text);

    assertThat(read).isEqualTo(Outcome.of(value));
    assertThat(form.write(read.orElseThrow())).isEqualTo(text);
  }

  /**
   * What was cut short is refused, and so is what another character breaks, or it is read whole.
   */
  private static <T> void assertSafe(Form<T> form, T value, int place, char other) {
    String text = form.write(value);
    int at = place % text.length();
    Outcome<T> edited = form.read(text.substring(0, at) + other + text.substring(at + 1));

    assertThat(form.read(text.substring(0, at)).value()).isEmpty();
    assertThat(edited.value().isPresent()).isNotEqualTo(edited.hasErrors());
    edited
        .value()
        .ifPresent(read -> assertThat(form.read(form.write(read)).value()).contains(read));
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
    assertThat(PolicyForms.CURVE.write(one).equals(PolicyForms.CURVE.write(other)))
        .isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<LightPolicy> lightPolicies() {
    return Combinators.combine(
            TextArbitraries.words(),
            Arbitraries.of(LightMeasure.class),
            ProgressArbitraries.bands(),
            Arbitraries.of(Light.class).filter(Light::isDecided).optional(0.3),
            Arbitraries.integers().between(0, 6))
        .as(
            (name, measure, bands, otherwise, skipped) ->
                new LightPolicy(
                    name.isBlank() ? "灯" : name,
                    measure,
                    bands.stream()
                        .filter(band -> bands.indexOf(band) != skipped)
                        .collect(ImmutableList.toImmutableList()),
                    otherwise));
  }

  /**
   * A policy that was read is the one written; that it leaves a gap is all that may be remarked.
   */
  @Property
  void lightPoliciesRoundTrip(
      @ForAll("lightPolicies") LightPolicy policy, @ForAll @IntRange(min = 0) int place) {
    String text = PolicyForms.LIGHTS.write(policy);
    Outcome<LightPolicy> read = PolicyForms.LIGHTS.read(text);

    assertThat(read.value()).contains(policy);
    assertThat(PolicyForms.LIGHTS.write(read.orElseThrow())).isEqualTo(text);
    assertThat(read.diagnostics())
        .hasSize(policy.otherwise().equals(Optional.empty()) ? policy.gaps().size() : 0)
        .extracting(Diagnostic::code)
        .allMatch(code -> code == ProgressCode.LIGHT_GAP);
    assertSafe(PolicyForms.LIGHTS, policy, place, '0');
    policy.bands().forEach(band -> assertRoundTrip(PolicyForms.BAND, band));
  }
}
