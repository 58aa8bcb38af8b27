package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangmu.progress.Reports.day;
import static org.gangmu.progress.Reports.period;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.gangmu.progress.Knowledge.Known;
import org.gangmu.progress.Knowledge.Missing;
import org.gangmu.progress.Knowledge.NoTarget;
import org.gangmu.progress.Knowledge.NotDue;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static final Known<Integer> KNOWN =
      new Known<>(
          0, day("2026-03-31"), EvidenceGrade.INSPECTED, ImmutableList.of(ReportId.of("r1")));
  private static final Missing<Integer> MISSING =
      new Missing<>(period("2026-04"), day("2026-05-06"), Optional.of(KNOWN));
  private static final NotDue<Integer> NOT_DUE = new NotDue<>(period("2026-03"), day("2026-04-05"));

  /** Says which case it is. */
  private static final Knowledge.Visitor<Integer, String> NAMES =
      new Knowledge.Visitor<>() {
        @Override
        public String visit(NoTarget<? extends Integer> none) {
          return "-";
        }

        @Override
        public String visit(NotDue<? extends Integer> notDue) {
          return "not before " + notDue.due();
        }

        @Override
        public String visit(Missing<? extends Integer> missing) {
          return "missing since " + missing.since();
        }

        @Override
        public String visit(Known<? extends Integer> known) {
          return "" + known.value();
        }
      };

  @Test
  void aVisitorTellsTheCasesApart() {
    assertThat(KNOWN.accept(NAMES)).isEqualTo("0");
    assertThat(MISSING.accept(NAMES)).isEqualTo("missing since 2026-05-06");
    assertThat(NOT_DUE.accept(NAMES)).isEqualTo("not before 2026-04-05");
    assertThat(Knowledge.<Integer>noTarget().accept(NAMES)).isEqualTo("-");
  }

  @Test
  void onlyWhatIsKnownIsKnown() {
    assertThat(KNOWN.known()).contains(KNOWN);
    assertThat(MISSING.known()).isEmpty();
    assertThat(NOT_DUE.isKnown()).isFalse();
    assertThat(Knowledge.noTarget().isKnown()).isFalse();
  }

  @Test
  void valuesAreMappedAndAllElseIsKept() {
    Known<String> text = new Known<>("0", KNOWN.day(), KNOWN.evidence(), KNOWN.reports());
    assertThat(KNOWN.map(Object::toString)).isEqualTo(text);
    assertThat(MISSING.map(Object::toString))
        .isEqualTo(new Missing<>(MISSING.period(), MISSING.since(), Optional.of(text)));
    assertThat(NOT_DUE.map(Object::toString)).isEqualTo(NOT_DUE);
    assertThat(Knowledge.<Integer>noTarget().map(Object::toString)).isEqualTo(Knowledge.noTarget());
  }

  @Test
  void whatIsKnownComesFromAReport() {
    assertThatThrownBy(() -> new Known<>(0, KNOWN.day(), KNOWN.evidence(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what is known must come from a report: 0");
  }
}
