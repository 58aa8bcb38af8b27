package org.gangmu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.gangmu.examples.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output does not depend on locale, time zone or default charset. */
class IndependenceTest {

  private static final String SAMPLE = Repository.sample("yunze-2026-key-tasks").toString();

  @ParameterizedTest
  @CsvSource({
    "tr-TR, read",
    "ar-EG, read",
    "th-TH-u-ca-buddhist, read",
    "tr-TR, matrix",
    "ar-EG, matrix",
    "ar-EG, check",
    "ar-EG, json",
    "tr-TR, flat"
  })
  void localeAndTimeZoneDoNotCount(String tag, String command) {
    Ran expected = Ran.run(command, SAMPLE);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Ran.run(command, SAMPLE)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "json"})
  void defaultCharsetDoesNotCount(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=GBK",
                "-Dstdout.encoding=GBK",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                Gangmu.class.getName(),
                command,
                SAMPLE)
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out).isEqualTo(Ran.run(command, SAMPLE).out());
    assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
  }
}
