package org.gangmu.examples;

import java.time.LocalDate;
import java.util.Map;
import org.gangmu.phrase.PhraseContext;
import org.gangmu.phrase.TargetPhrases;
import org.gangmu.target.Assessment;
import org.gangmu.target.AssessmentPolicy;
import org.gangmu.target.Base;
import org.gangmu.target.Observation;
import org.gangmu.target.Observations;
import org.gangmu.target.Quantity;
import org.gangmu.target.Target;
import org.gangmu.target.TargetExpression;

/**
 * The third example of the README: reads what a sentence wants, keeps it as text, and assesses it
 * against figures.
 */
public final class AssessTargets {

  private AssessTargets() {}

  /** Runs the example. */
  public static void main(String[] args) {
    // begin
    TargetPhrases phrases = TargetPhrases.standard();
    PhraseContext year = PhraseContext.ofYear(2026);
    Observations september =
        Observations.copyOf(
            Map.of(
                "失业率", Observation.ofLevel(Quantity.parse("5.6%").orElseThrow()),
                "粮食产量",
                    Observation.builder()
                        .level(Quantity.parse("53万吨").orElseThrow())
                        .putBase(new Base.Unstated(), Quantity.parse("50万吨").orElseThrow())
                        .build()));

    for (Target target : phrases.read("年底前失业率控制在5.5%以内，粮食产量增长5%以上", year)) {
      String column = target.expression().toString();
      Target kept =
          target.toBuilder().expression(TargetExpression.parse(column).orElseThrow()).build();
      Assessment found =
          Assessment.of(kept, september, LocalDate.of(2026, 9, 30), AssessmentPolicy.defaults());
      System.out.println(column + ": " + found.verdict() + ", " + found.timing());
      System.out.println("  margin " + found.margin().orElseThrow());
      System.out.println("  " + phrases.write(kept));
    }
    // end
  }
}
