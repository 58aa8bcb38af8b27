package org.gangmu.conformance.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.conformance.laws.CodecLaws;
import org.gangmu.conformance.laws.Verdict;
import org.gangmu.diagnostic.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Codecs that break one law each. */
class WrongCodecsTest {

  @TestFactory
  Stream<DynamicTest> laws() {
    return WrongImplementations.tests(
        CodecLaws.ALL,
        ImmutableMap.<String, Conformance>builder()
            .put("CODEC-1", under(new LeavesOutRemarks()))
            .put("CODEC-2", under(new Counts()))
            .put("CODEC-3", under(new AsTheyCome()))
            .put("CODEC-4", under(new EmptyIsNone()))
            .put("CODEC-5", under(new Formats()))
            .put("CODEC-6", under(new VersionFirst()))
            .put("CODEC-7", under(new KeepsAtTheTop()))
            .put("CODEC-8", under(new LastWins()))
            .put("CODEC-9", under(new FallsOverNothing()))
            .put("CODEC-10", under(new ClosesBrackets()))
            .put("CODEC-11", under(new QuestionMarks()))
            .put("CODEC-12", under(new OtherDefault()))
            .put("CODEC-13", under(new AnyVersion()))
            .put("CODEC-14", under(new Nulls()))
            .put("CODEC-15", under(new NicerOrder()))
            .put("CODEC-16", under(new FirstPiece()))
            .put("CODEC-17", under(new TooLong()))
            .put("CODEC-24", under(new LoadsClasses()))
            .put("CODEC-25", under(new OneBuffer()))
            .put("CODEC-26", under(new AllAtTheBeginning()))
            .put("CODEC-27", under(new Recursive()))
            .build());
  }

  private static Conformance under(Codec<Slip> codec) {
    return new SlipConformanceTest() {
      @Override
      protected Codec<Slip> codec() {
        return codec;
      }
    };
  }

  /** What is done with strange members is wrong in a way of its own for each policy. */
  @Test
  void strangeMembersMayNotVanishWhateverThePolicy() {
    Codec<Slip> ignoring = new Silent(Codec.UnknownMembers.IGNORE);
    Codec<Slip> rejecting = new Silent(Codec.UnknownMembers.REJECT);
    for (Codec<Slip> codec : ImmutableList.of(ignoring, rejecting)) {
      Verdict verdict = CodecLaws.unknown(codec, Slip.PLAIN, 0);
      assertThat(verdict.holds()).isFalse();
      assertThat(verdict.message()).contains("policy: " + codec.unknownMembers(), "zukunft");
    }
  }

  /** A codec as good as that of slips, but for what is overridden. */
  private static class Keeps extends SlipJson {
    Keeps() {
      super(UnknownMembers.KEEP);
    }

    byte[] changed(Slip slip, Function<String, String> change) {
      return change.apply(new String(super.write(slip), UTF_8)).getBytes(UTF_8);
    }

    Outcome<Slip> readText(byte[] document, Function<String, String> change) {
      return super.read(change.apply(new String(document, UTF_8)).getBytes(UTF_8));
    }
  }

  private static final class LeavesOutRemarks extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      return super.write(slip.withRemark(Optional.empty()));
    }
  }

  private static final class Counts extends Keeps {
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public byte[] write(Slip slip) {
      return changed(slip, text -> text + " ".repeat(count.incrementAndGet() % 7));
    }
  }

  private static final class AsTheyCome extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      String names = String.join("", slip.others().keySet());
      return changed(slip, text -> text + " ".repeat(names.indexOf('x') + 1));
    }
  }

  private static final class EmptyIsNone extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      return super.write(slip.withRemark(slip.remark().filter(text -> !text.isEmpty())));
    }
  }

  private static final class Formats extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      return changed(
          slip,
          text ->
              text.replace(
                  "\"rank\":",
                  "\"rank\":" + String.format(Locale.getDefault(), "%d", 1).replace("1", "")));
    }
  }

  private static final class VersionFirst extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return new String(document, UTF_8).startsWith("{\"version\"")
          ? super.read(document)
          : SlipJson.refused("version must be first", 1);
    }
  }

  private static final class KeepsAtTheTop extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return super.read(document).map(KeepsAtTheTop::withoutOthersBelow);
    }

    private static Slip withoutOthersBelow(Slip slip) {
      return new Slip(
          slip.title(),
          slip.remark(),
          slip.rank(),
          slip.below().stream()
              .map(
                  each ->
                      new Slip(
                          each.title(),
                          each.remark(),
                          each.rank(),
                          each.below(),
                          ImmutableMap.of()))
              .collect(ImmutableList.toImmutableList()),
          slip.others());
    }
  }

  private static final class LastWins extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      Outcome<Slip> read = super.read(document);
      return read.value().isPresent() ? read : Outcome.of(Slip.PLAIN);
    }
  }

  private static final class FallsOverNothing extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return document[0] == '{' ? super.read(document) : SlipJson.refused("no object", 1);
    }
  }

  private static final class ClosesBrackets extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      Outcome<Slip> read = super.read(document);
      for (String end : ImmutableList.of("}", "\"}", "]}", "}]}", "\"}]}")) {
        read = read.value().isPresent() ? read : readText(document, text -> text + end);
      }
      return read;
    }
  }

  private static final class QuestionMarks extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return readText(document, text -> text);
    }

    @Override
    public byte[] write(Slip slip) {
      return changed(
          slip,
          text -> {
            if (text.contains("\ufffd")) {
              throw new IllegalArgumentException("text cannot be written");
            }
            return text;
          });
    }
  }

  private static final class OtherDefault extends Keeps {
    @Override
    public Slip migrated(Slip slip, int from, int to) {
      return from == 1 && to == 2 ? slip.withRank(1) : slip;
    }
  }

  private static final class AnyVersion extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return readText(document, text -> text.replaceFirst("\"[0-9]\\.[0-9]\"", "\"2.0\""));
    }
  }

  private static final class Nulls extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      requireNonNull(slip.title().equals("未定") ? null : slip, "title");
      return super.write(slip);
    }

    @Override
    public Outcome<Slip> read(byte[] document) {
      boolean untitled = !new String(document, UTF_8).contains("\"title\"");
      return untitled
          ? readText(document, text -> text.replaceFirst("\\{", "{\"title\":\"未定\","))
          : super.read(document);
    }
  }

  private static final class NicerOrder extends Keeps {
    @Override
    public byte[] write(Slip slip) {
      return changed(
          slip,
          text -> text.replaceFirst("^\\{\"version\":\"2.0\",(.*)}$", "{$1,\"version\":\"2.0\"}"));
    }
  }

  private static final class FirstPiece extends Keeps {
    @Override
    public ImmutableMap<String, Function<byte[], Outcome<Slip>>> entryPoints() {
      return ImmutableMap.of(
          "stream",
          document -> readText(document, text -> text.substring(0, Math.min(40, text.length()))));
    }
  }

  private static final class TooLong extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return document.length > 1000 ? SlipJson.refused("too long", 1) : super.read(document);
    }
  }

  private static final class LoadsClasses extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      String text = new String(document, UTF_8);
      int at = text.indexOf("\"@class\":\"");
      if (at >= 0) {
        String name = text.substring(at + 10, text.indexOf('"', at + 10));
        try {
          Class.forName(name);
        } catch (ClassNotFoundException e) {
          return SlipJson.refused("no such class", 1);
        }
      }
      return super.read(document);
    }
  }

  private static final class OneBuffer extends Keeps {
    private Slip held = Slip.PLAIN;

    @Override
    public byte[] write(Slip slip) {
      held = slip;
      LockSupport.parkNanos(1);
      return super.write(held);
    }
  }

  private static final class AllAtTheBeginning extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      Outcome<Slip> read = super.read(document);
      return read.value().isPresent() ? read : SlipJson.refused("something is wrong", 1);
    }
  }

  private static final class Recursive extends Keeps {
    @Override
    public Outcome<Slip> read(byte[] document) {
      return depth(document, 0) < 0 ? SlipJson.refused("never", 1) : super.read(document);
    }

    private static int depth(byte[] document, int from) {
      return from == document.length ? 0 : 1 + depth(document, from + 1);
    }
  }

  /** Says nothing of members that it does not know, whatever it declares. */
  private static final class Silent extends SlipJson {
    private final SlipJson ignoring = new SlipJson(UnknownMembers.IGNORE);

    Silent(UnknownMembers declared) {
      super(declared);
    }

    @Override
    public Outcome<Slip> read(byte[] document) {
      return ignoring.read(document).value().map(Outcome::of).orElseThrow();
    }
  }
}
