package org.gangmu;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangmu.breakdown.Breakdown;
import org.gangmu.breakdown.TargetPart;
import org.gangmu.breakdown.Whole;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.json.BreakdownJson;
import org.gangmu.json.PlanJson;
import org.gangmu.json.RollupPolicyJson;
import org.gangmu.json.StandingsJson;
import org.gangmu.progress.ReportLog;
import org.gangmu.rollup.Rollup;
import org.gangmu.rollup.RollupPolicy;
import org.gangmu.rollup.RollupRule;
import org.gangmu.rollup.Standings;
import org.gangmu.target.MeasureKind;
import org.gangmu.target.Quantity;
import org.gangmu.task.TaskTree;
import org.gangmu.unit.UnitName;
import org.junit.jupiter.api.Test;

/** A null argument is refused at once, by its name. */
class NullArgumentsOfRollupJsonTest {

  private static final RollupPolicyJson JSON = RollupPolicyJson.standard();
  private static final StandingsJson STANDINGS_JSON = StandingsJson.standard();
  private static final RollupPolicy POLICY = RollupPolicy.of(PlanPeriod.ofYear(2026));
  private static final Breakdown BREAKDOWN =
      Breakdown.of(
          Whole.of(Quantity.parse("8家").orElseThrow(), MeasureKind.STOCK, PlanPeriod.ofYear(2026)),
          List.of(TargetPart.of(UnitName.of("松岭县"), Quantity.parse("8家").orElseThrow())));
  private static final Standings STANDINGS =
      Rollup.of(TaskTree.empty(), POLICY)
          .orElseThrow()
          .standings(ReportLog.empty().asKnown(LocalDate.of(2026, 6, 30)));

  @Test
  void nullsAreRefusedByNameWherePoliciesAreWrittenAndRead() {
    refused("policy", () -> JSON.write(null));
    refused("policy", () -> JSON.writeBytes(null));
    refused("out", () -> JSON.write(POLICY, (Appendable) null));
    refused("out", () -> JSON.write(POLICY, (OutputStream) null));
    refused("file", () -> JSON.write(POLICY, (Path) null));
    refused("text", () -> JSON.read((String) null));
    refused("bytes", () -> JSON.read((byte[]) null));
    refused("in", () -> JSON.read((InputStream) null));
    refused("in", () -> JSON.read((Reader) null));
    refused("file", () -> JSON.read((Path) null));
    refused("limits", () -> JSON.withLimits(null));
    refused("rules", () -> JSON.withRules((RollupRule[]) null));
    refused("rule", () -> JSON.withRules((RollupRule) null));
    refused("rule", () -> PlanJson.standard().withRules((RollupRule) null));
  }

  @Test
  void nullsAreRefusedByNameWhereBreakdownsAreWrittenAndRead() {
    BreakdownJson json = BreakdownJson.standard();
    refused("breakdown", () -> json.write(null));
    refused("breakdown", () -> json.writeBytes(null));
    refused("out", () -> json.write(BREAKDOWN, (Appendable) null));
    refused("out", () -> json.write(BREAKDOWN, (OutputStream) null));
    refused("file", () -> json.write(BREAKDOWN, (Path) null));
    refused("text", () -> json.read((String) null));
    refused("bytes", () -> json.read((byte[]) null));
    refused("in", () -> json.read((InputStream) null));
    refused("in", () -> json.read((Reader) null));
    refused("file", () -> json.read((Path) null));
    refused("limits", () -> json.withLimits(null));
  }

  @Test
  void nullsAreRefusedByNameWhereStandingsAreWritten() {
    refused("standings", () -> STANDINGS_JSON.write(null));
    refused("standings", () -> STANDINGS_JSON.writeBytes(null));
    refused("out", () -> STANDINGS_JSON.write(STANDINGS, (Appendable) null));
    refused("out", () -> STANDINGS_JSON.write(STANDINGS, (OutputStream) null));
    refused("file", () -> STANDINGS_JSON.write(STANDINGS, (Path) null));
    refused("credit", () -> STANDINGS_JSON.withUnits(null));
    refused("earlier", () -> STANDINGS_JSON.since(null));
  }

  private static void refused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }
}
