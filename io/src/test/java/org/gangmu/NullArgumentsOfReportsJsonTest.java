package org.gangmu;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangmu.json.ReportsJson;
import org.gangmu.progress.ReportLog;
import org.junit.jupiter.api.Test;

/** A null argument is refused at once, by its name. */
class NullArgumentsOfReportsJsonTest {

  private static final ReportsJson JSON = ReportsJson.standard();

  @Test
  void nullsAreRefusedByName() {
    refused("log", () -> JSON.write(null));
    refused("log", () -> JSON.writeBytes(null));
    refused("out", () -> JSON.write(ReportLog.empty(), (Appendable) null));
    refused("out", () -> JSON.write(ReportLog.empty(), (OutputStream) null));
    refused("file", () -> JSON.write(ReportLog.empty(), (Path) null));
    refused("text", () -> JSON.read((String) null));
    refused("bytes", () -> JSON.read((byte[]) null));
    refused("in", () -> JSON.read((InputStream) null));
    refused("in", () -> JSON.read((Reader) null));
    refused("file", () -> JSON.read((Path) null));
    refused("limits", () -> JSON.withLimits(null));
  }

  private static void refused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
  }
}
