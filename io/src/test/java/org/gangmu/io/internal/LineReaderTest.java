package org.gangmu.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.gangmu.diagnostic.Limits;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void linesAreCountedFromOne() throws IOException, JsonFault {
    LineReader lines = new LineReader(new StringReader("a\nb"), Limits.defaults());
    assertThat(lines.next()).isEqualTo("a");
    assertThat(lines.line()).isEqualTo(1);
    assertThat(lines.next()).isEqualTo("b");
    assertThat(lines.line()).isEqualTo(2);
    assertThat(lines.next()).isNull();
  }

  @Test
  void theNumberOfALineStaysAtTheLargestThereIs() throws IOException, JsonFault {
    LineReader lines =
        new LineReader(new StringReader("a\nb\nc\n"), Limits.defaults(), Integer.MAX_VALUE - 1);
    for (String line : new String[] {"a", "b", "c"}) {
      assertThat(lines.next()).isEqualTo(line);
      assertThat(lines.line()).isEqualTo(Integer.MAX_VALUE);
    }
  }
}
