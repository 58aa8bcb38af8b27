package org.gangmu.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.gangmu.calendar.StatedDate;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

class DirectiveTest {

  private static final LocalDate SIGNED = LocalDate.of(2017, 4, 22);
  private static final LocalDate WRITTEN = LocalDate.of(2017, 4, 28);

  private static Directive.Builder notice() {
    return Directive.builder().kind(DocumentKind.NOTICE);
  }

  private static Directive.Builder dated(DateRole role, LocalDate date) {
    return notice().putDate(role, StatedDate.of(date));
  }

  @Test
  void theDayOfTheSignatureGoesBeforeThatOfThePageHead() {
    assertThat(
            dated(DateRole.WRITTEN, WRITTEN)
                .putDate(DateRole.SIGNED, StatedDate.of(SIGNED))
                .build()
                .date())
        .contains(SIGNED);
    assertThat(dated(DateRole.WRITTEN, WRITTEN).build().date()).contains(WRITTEN);
    assertThat(dated(DateRole.PRINTED, WRITTEN).build().date()).contains(WRITTEN);
    assertThat(dated(DateRole.PUBLISHED, WRITTEN).build().date()).isEmpty();
    assertThat(dated(DateRole.EFFECTIVE, WRITTEN).build().date()).isEmpty();
    assertThat(notice().build().date()).isEmpty();
  }

  @Test
  void theOrderInWhichDatesAreAddedDoesNotCount() {
    Directive one =
        dated(DateRole.PUBLISHED, WRITTEN).putDate(DateRole.SIGNED, StatedDate.of(SIGNED)).build();
    Directive other =
        dated(DateRole.SIGNED, SIGNED).putDate(DateRole.PUBLISHED, StatedDate.of(WRITTEN)).build();
    new EqualsTester()
        .addEqualityGroup(one, other, one.toBuilder().build())
        .addEqualityGroup(notice().build())
        .testEquals();
    assertThat(one.dates().keySet()).containsExactly(DateRole.SIGNED, DateRole.PUBLISHED);
  }

  @Test
  void theFirstNumberAndIssuerStandForAll() {
    Directive joint =
        notice()
            .addNumbers(new DocumentNumber("云发改", 2020, 1), new DocumentNumber("云财", 2020, 2))
            .addIssuers(UnitName.of("州发展改革委"), UnitName.of("州财政局"))
            .build();
    assertThat(joint.number()).contains(new DocumentNumber("云发改", 2020, 1));
    assertThat(joint.issuer()).contains(UnitName.of("州发展改革委"));
    assertThat(notice().build().number()).isEmpty();
    assertThat(notice().build().issuer()).isEmpty();
  }

  @Test
  void fifteenKindsAreStatutory() {
    assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isStatutory)).hasSize(15);
    assertThat(DocumentKind.WORK_REPORT.isStatutory()).isFalse();
    assertThat(DocumentKind.NOTICE.term()).isEqualTo("通知");
  }

  @Test
  void titlesOfWhatIsCarriedAndCitedAreNotBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Enclosure("方案", " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Citation("", Optional.empty()));
  }
}
