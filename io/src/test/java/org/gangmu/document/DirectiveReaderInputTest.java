package org.gangmu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.InvalidInputException;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Role;
import org.gangmu.responsibility.RoleVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directive may be read from: text, bytes of several encodings, streams, files. */
class DirectiveReaderInputTest {

  private static final DirectiveReader READER = DirectiveReader.create();
  private static final String TEXT = "云泽州关于修渠的通知\n一、修渠𠮷公里\n责任单位：州水务局\n";
  private static final Outcome<Plan> READ = READER.read(TEXT);
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static Diagnostic onlyError(Outcome<Plan> outcome) {
    assertThat(outcome.value()).isEmpty();
    return outcome.errors().get(0);
  }

  @Test
  void bytesAreReadAsUtf8OrGb18030WhicheverTheyAre() {
    assertThat(READER.read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(READ);
    assertThat(READER.read(TEXT.getBytes(GB18030))).isEqualTo(READ);
    assertThat(READ.orElseThrow().tasks().get(0).heading()).isEqualTo("修渠𠮷公里");
  }

  @Test
  void aByteOrderMarkTellsTheEncoding() {
    byte[] utf8 = joined(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8));
    byte[] little = joined(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE));
    byte[] big = joined(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE));

    assertThat(READER.read(utf8)).isEqualTo(READ);
    assertThat(READER.read(little)).isEqualTo(READ);
    assertThat(READER.read(big)).isEqualTo(READ);
  }

  @Test
  void utf16WithoutAMarkIsNoText() {
    assertThat(READER.read(TEXT.getBytes(StandardCharsets.UTF_16LE)).value()).isEmpty();
    assertThat(READER.read(TEXT.getBytes(StandardCharsets.UTF_16BE)).value()).isEmpty();
  }

  @Test
  void bytesOfNoEncodingAreRefusedWithTheirOffset() {
    List<byte[]> strange =
        ImmutableList.of(
            bytes(0xFF), bytes(0x80), bytes(0xE4, 0xB8), bytes(0xF4, 0x90, 0x80, 0xFF));

    for (byte[] tail : strange) {
      byte[] input = joined("一、修渠".getBytes(StandardCharsets.UTF_8), tail);
      Diagnostic error = onlyError(READER.read(input));

      assertThat(error.code()).isEqualTo(ReadingCode.ENCODING);
      assertThat(error.message()).endsWith("at offset 12");
    }
  }

  @Test
  void noByteIsEverReplaced() {
    byte[] cut = joined(bytes(0xFF, 0xFE), bytes(0x00, 0xD8), bytes(0x2F, 0x00));
    byte[] odd = joined(bytes(0xFE, 0xFF), bytes(0x4E));
    byte[] marked = joined(bytes(0xEF, 0xBB, 0xBF), "修渠".getBytes(GB18030));

    for (byte[] input : ImmutableList.of(cut, odd, marked)) {
      assertThat(onlyError(READER.read(input)).code()).isEqualTo(ReadingCode.ENCODING);
    }
  }

  @Test
  void bytesOfAProgramAreNoText() {
    byte[] zip = bytes('P', 'K', 3, 4, 20, 0, 0, 0, 8, 0);

    assertThat(onlyError(READER.read(zip)).code()).isEqualTo(ReadingCode.NOT_TEXT);
    assertThat(onlyError(READER.read(new byte[4096])).code()).isEqualTo(ReadingCode.NOT_TEXT);
    assertThat(onlyError(READER.read(new byte[0])).code()).isEqualTo(ReadingCode.EMPTY);
  }

  @Test
  void streamsAreReadToTheirEndHoweverTheyGiveTheirBytes() throws IOException {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(READER.read(new ByteArrayInputStream(utf8))).isEqualTo(READ);
    assertThat(READER.read(oneByOne(utf8))).isEqualTo(READ);
    assertThat(READER.read(new StringReader(TEXT))).isEqualTo(READ);
    assertThat(READER.read(characterByCharacter(TEXT))).isEqualTo(READ);
  }

  private static InputStream oneByOne(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1));
      }
    };
  }

  private static Reader characterByCharacter(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int from, int length) throws IOException {
        return super.read(target, from, Math.min(length, 1));
      }
    };
  }

  @Test
  void failuresOfAStreamPassThrough() {
    IOException failure = new IOException("the line is cut");
    InputStream stream =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given++ < 5) {
              return 'x';
            }
            throw failure;
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
              return 0;
            }
            target[from] = (byte) read();
            return 1;
          }
        };
    Reader reader =
        new StringReader(TEXT) {
          @Override
          public int read(char[] target, int from, int length) throws IOException {
            throw failure;
          }
        };

    assertThatIOException().isThrownBy(() -> READER.read(stream)).isSameAs(failure);
    assertThatIOException().isThrownBy(() -> READER.read(reader)).isSameAs(failure);
  }

  @Test
  void endlessStreamsAreReadToTheLimitOnly() throws IOException {
    DirectiveReader small =
        DirectiveReader.of(Limits.builder().characters(1000).build(), RoleVocabulary.standard());
    InputStream bytes =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    Reader characters =
        new Reader() {
          @Override
          public int read(char[] target, int from, int length) {
            java.util.Arrays.fill(target, from, from + length, '渠');
            return length;
          }

          @Override
          public void close() {}
        };

    for (Outcome<Plan> outcome : ImmutableList.of(small.read(bytes), small.read(characters))) {
      Diagnostic error = onlyError(outcome);
      assertThat(error.code()).isEqualTo(ReadingCode.TOO_LONG);
      assertThat(error.message()).contains("1000").contains("Limits.characters");
    }
  }

  @Test
  void theLimitCountsCharactersAndNotBytes() throws IOException {
    DirectiveReader small =
        DirectiveReader.of(Limits.builder().characters(5).build(), RoleVocabulary.standard());

    for (Charset charset : ImmutableList.of(StandardCharsets.UTF_8, GB18030)) {
      assertThat(small.read(new ByteArrayInputStream("一、修渠吧".getBytes(charset))).value())
          .isPresent();
      assertThat(onlyError(small.read("一、修渠三里".getBytes(charset))).code())
          .isEqualTo(ReadingCode.TOO_LONG);
    }
  }

  @Test
  void filesAreRead(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("directive.txt"), TEXT.getBytes(GB18030));

    assertThat(READER.read(file)).isEqualTo(READ);
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> READER.read(folder.resolve("none.txt")));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tested
  void nullIsAMistakeOfTheCaller() {
    assertThatNullPointerException().isThrownBy(() -> READER.read((String) null));
    assertThatNullPointerException().isThrownBy(() -> READER.read((byte[]) null));
  }

  @Test
  void whatIsRefusedThrowsOnDemandWithItsDiagnostics() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> READER.read(" ").orElseThrow())
        .withMessageContaining("text must not be blank");
  }

  @Test
  void anInterruptedThreadReadsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThat(READER.read(TEXT)).isEqualTo(READ);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void oneReaderServesManyThreads() throws InterruptedException, ExecutionException {
    List<KeyedText> directives = KeyedText.invented();
    List<Reading> alone = new ArrayList<>();
    directives.forEach(each -> alone.add(READER.analyze(each.text())));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Reading>> together = new ArrayList<>();
      for (int round = 0; round < 8; round++) {
        for (KeyedText directive : directives) {
          together.add(threads.submit(() -> READER.analyze(directive.text())));
        }
      }

      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void localeAndTimeZoneOfTheMachineDoNotMatter() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    KeyedText directive = KeyedText.invented().get(0);
    Reading reading = READER.analyze(directive.text());
    Outcome<Plan> refused = READER.read("\u0001");
    try {
      for (String tag :
          ImmutableList.of("tr", "ar-EG-u-nu-arab", "fa", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(READER.analyze(directive.text())).isEqualTo(reading);
        assertThat(READER.read("\u0001")).isEqualTo(refused);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void wordsOfAPlaceCanBeAdded() {
    String text = "一、修渠\n包渠单位：州水务局\n";
    DirectiveReader reader =
        DirectiveReader.of(Limits.defaults(), RoleVocabulary.standard().with("包渠单位", Role.LEAD));

    assertThat(READER.read(text).orElseThrow().tasks().get(0).responsibility().isEmpty()).isTrue();
    assertThat(reader.read(text).orElseThrow().tasks().get(0).responsibility().units(Role.LEAD))
        .hasSize(1);
  }

  @Test
  void aReadingIsShownByItsSize() {
    assertThat(READER.analyze("一、修渠").toString()).isEqualTo("Reading of 4 characters in 2 spans");
  }

  @Test
  void textsAreAnalyzedFromWhereverTheyAreRead(@TempDir Path directory) throws IOException {
    Reading reading = READER.analyze(TEXT);
    byte[] bytes = TEXT.getBytes(GB18030);
    Path file = Files.write(directory.resolve("directive.txt"), bytes);

    assertThat(READER.analyze(new StringReader(TEXT))).isEqualTo(Outcome.of(reading));
    assertThat(READER.analyze(new ByteArrayInputStream(bytes))).isEqualTo(Outcome.of(reading));
    assertThat(READER.analyze(file)).isEqualTo(Outcome.of(reading));
  }

  @Test
  void whatIsNoTextIsNotAnalyzed() throws IOException {
    InputStream noText = new ByteArrayInputStream(bytes(0x81, 0xff, 0xff));
    assertThat(READER.analyze(noText).errors())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(ReadingCode.ENCODING);
    DirectiveReader brief =
        DirectiveReader.of(
            Limits.builder().characters(TEXT.length() - 1).build(), RoleVocabulary.standard());
    assertThat(brief.analyze(new StringReader(TEXT)).errors())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(ReadingCode.TOO_LONG);
  }

  @Test
  void whatWasNotUnderstoodIsToldWithItsPlace() {
    String table = "甲\t乙\n丙\t丁";
    Reading reading = READER.analyze("云泽州关于修渠的通知\n一、修渠\n" + table + "\n二、种树\n");

    assertThat(reading.unread())
        .singleElement()
        .extracting(span -> span.of(reading.text()))
        .isEqualTo(table);
    assertThat(READ.value()).isPresent();
    assertThat(READER.analyze(TEXT).unread()).isEmpty();
  }
}
