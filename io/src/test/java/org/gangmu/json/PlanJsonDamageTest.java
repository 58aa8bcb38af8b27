package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were cut or changed on their way, and streams that break. */
class PlanJsonDamageTest {

  private static final PlanJson JSON = PlanJson.standard();

  /** The sample in two, since damage costs the square of the length. */
  static Stream<Plan> plans() {
    return Stream.of(
        SamplePlans.FULL.toBuilder().rollup(Optional.empty()).build(),
        SamplePlans.BARE.toBuilder().rollup(SamplePolicies.FULL).build());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noStrictPrefixIsADocument(Plan plan) {
    String text = JSON.write(plan);

    for (int length = 0; length < text.length(); length++) {
      assertThat(JSON.read(text.substring(0, length)).value()).as("%s", length).isEmpty();
    }
    byte[] bytes = JSON.writeBytes(plan);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(JSON.read(Arrays.copyOf(bytes, length)).errors())
          .as("%s", length)
          .last()
          .extracting(each -> each.code().id())
          .isIn("json.truncated", "json.encoding");
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyChangedByteGivesErrorsOrAPlanThatRoundTrips(Plan plan) {
    byte[] bytes = JSON.writeBytes(plan);
    int read = 0;
    for (int at = 0; at < bytes.length; at++) {
      byte kept = bytes[at];
      for (int mask : new int[] {0x01, 0x10, 0x80, 0xff}) {
        bytes[at] = (byte) (kept ^ mask);
        Outcome<Plan> outcome = JSON.read(bytes);
        assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
        if (outcome.value().isPresent()) {
          read++;
          byte[] written = JSON.writeBytes(outcome.orElseThrow());
          assertThat(JSON.read(written).value()).isEqualTo(outcome.value());
        }
      }
      bytes[at] = kept;
    }
    assertThat(read).isPositive();
  }

  @Test
  void whatTheInputThrowsPassesThrough() {
    byte[] bytes = JSON.writeBytes(SamplePlans.FULL);
    for (int k = 0; k < bytes.length; k += 37) {
      int limit = k;
      InputStream in =
          new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
              if (given == limit) {
                throw new IOException("cable pulled");
              }
              return bytes[given++] & 0xff;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
              target[from] = (byte) read();
              return 1;
            }
          };
      assertThatThrownBy(() -> JSON.read(in))
          .isInstanceOf(IOException.class)
          .hasMessage("cable pulled");
    }
  }

  @Test
  void whatTheOutputThrowsPassesThrough() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };

    assertThatThrownBy(() -> JSON.write(SamplePlans.FULL, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }
}
