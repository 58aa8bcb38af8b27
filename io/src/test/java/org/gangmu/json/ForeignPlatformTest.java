package org.gangmu.json;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.flat.FlatRecords;
import org.gangmu.plan.Plan;
import org.gangmu.rollup.UnitCredit;
import org.junit.jupiter.api.Test;

/**
 * Machines with another default charset, locale, time zone or a small stack write the same bytes
 * and read them back.
 */
class ForeignPlatformTest {

  /** Prints what this platform makes of the sample plan, in letters that any charset has. */
  public static void main(String... arguments) throws IOException {
    System.out.write(fingerprint().getBytes(US_ASCII));
    System.out.flush();
  }

  private static String fingerprint() throws IOException {
    PlanJson json = PlanJson.standard();
    byte[] bytes = json.writeBytes(SamplePlans.FULL);
    Plan read = json.read(bytes).orElseThrow();
    ByteArrayOutputStream flat = new ByteArrayOutputStream();
    FlatRecords.write(read, flat);
    ReportsJson reports = ReportsJson.standard();
    byte[] log =
        reports.writeBytes(reports.read(reports.writeBytes(SampleReports.LOG)).orElseThrow());
    RollupPolicyJson policies = RollupPolicyJson.standard();
    byte[] policy =
        policies.writeBytes(policies.read(policies.writeBytes(SamplePolicies.FULL)).orElseThrow());
    byte[] standings =
        StandingsJson.standard().withUnits(UnitCredit.SHARED).writeBytes(SampleStandings.JUNE);
    String refusal = json.read("[".repeat(100_000)).diagnostics().toString();
    return Hashing.sha256().hashBytes(json.indented().writeBytes(read))
        + " "
        + Hashing.sha256().hashBytes(flat.toByteArray())
        + " "
        + Hashing.sha256().hashBytes(log)
        + " "
        + Hashing.sha256().hashBytes(policy)
        + " "
        + Hashing.sha256().hashBytes(standings)
        + " "
        + Hashing.sha256().hashUnencodedChars(refusal)
        + " "
        + FlatRecords.read(flat.toByteArray()).orElseThrow().tasks().size();
  }

  @Test
  void writeTheSameBytesAndReadThem() throws IOException, InterruptedException {
    List<List<String>> platforms =
        List.of(
            List.of("-Dfile.encoding=GBK", "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"),
            List.of("-Dfile.encoding=US-ASCII", "-Duser.language=ar", "-Xss256k"));
    for (List<String> platform : platforms) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(platform);
      command.addAll(
          Arrays.asList(
              "-cp", System.getProperty("java.class.path"), ForeignPlatformTest.class.getName()));
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String told = new String(process.getInputStream().readAllBytes(), US_ASCII);

      assertThat(process.waitFor()).as("%s", platform).isZero();
      assertThat(told).as("%s", platform).isEqualTo(fingerprint());
    }
  }
}
