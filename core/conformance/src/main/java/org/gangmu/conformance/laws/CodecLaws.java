package org.gangmu.conformance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gangmu.conformance.laws.Codec.Feature;
import org.gangmu.conformance.laws.Codec.Later;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/**
 * The laws of stored forms of values, each as a function of a codec and a sample.
 *
 * <p>Numbers that are missing belong to laws of ledgers and of readers of texts, which are families
 * of their own.
 */
public final class CodecLaws {

  /** {@code read(write(v)) = v}. */
  public static final Law ROUND_TRIP =
      law(
          "CODEC-1",
          "What is written of a value reads back as an equal one, without an error.",
          "read(write(v)) = v",
          "A plan that is stored and loaded must be the one that was issued.",
          "a writer that leaves out what its author never uses");

  /** {@code write(read(write(v))) = write(v)}. */
  public static final Law STABLE =
      law(
          "CODEC-2",
          "What was read is written as the same bytes again.",
          "write(read(write(v))) = write(v)",
          "Files that change at every save hide what people changed.",
          "a writer that puts the number of the save into the file");

  /** {@code v = w implies write(v) = write(w)}. */
  public static final Law CANONICAL =
      law(
          "CODEC-3",
          "Equal values give equal bytes, in whatever order they were put together.",
          "v = w implies write(v) = write(w)",
          "Documents are compared, signed and kept apart by their bytes.",
          "a writer that takes the entries of a map as they come");

  /** {@code v != w implies write(v) != write(w)}. */
  public static final Law INJECTIVE =
      law(
          "CODEC-4",
          "Values that differ give bytes that differ.",
          "v != w implies write(v) != write(w)",
          "Two tasks that look the same in the store are one task from then on.",
          "a writer that does not tell an empty text from none");

  /** Independent of locale and time zone. */
  public static final Law PLATFORM =
      law(
          "CODEC-5",
          "Neither reading nor writing depends on the default locale or time zone.",
          "write(v) under P = write(v) under P', and so for read",
          "A server set up in another language must not write other digits or days.",
          "a writer that formats numbers with String.format");

  /** {@code read(reordered(d)) = read(d)}. */
  public static final Law ORDER_FREE =
      law(
              "CODEC-6",
              "The order of members and the blanks between tokens mean nothing.",
              "read(reordered(write(v))) = v",
              "Other programs write members in an order of their own.",
              "a reader that wants the version first")
          .ifHas(Feature.ORDER_FREE);

  /** Members that are not known are refused, reported or kept, as declared. */
  public static final Law UNKNOWN =
      law(
              "CODEC-7",
              "A member that is not known, wherever it stands, is refused by its name, left out"
                  + " with a remark that names it, or kept and written back, as the codec declares.",
              "REJECT: read(d + u) = errors that name u; IGNORE: read(d + u) = v, remarks name u;"
                  + " KEEP: write(read(d + u)) ~ d + u",
              "What a newer program adds, or a typing error, may not vanish in silence.",
              "a reader that keeps strange members of the document but not those of its tasks")
          .ifHas(Feature.MEMBERS);

  /** A member twice is an error. */
  public static final Law DUPLICATE =
      law(
              "CODEC-8",
              "A member that comes twice is an error, even if both are equal.",
              "read(d + m) = errors for m in d",
              "One program takes the first and another the last: two truths in one document.",
              "a reader that puts members into a map")
          .ifHas(Feature.MEMBERS);

  /** A value or errors, for any bytes. */
  public static final Law TOTAL =
      law(
          "CODEC-9",
          "Any bytes give a value, or errors that have a code, a message and a place within the"
              + " document; nothing is thrown.",
          "read(b) = v, or read(b) = errors, each with a code, a message and line <= lines(b)",
          "What is uploaded is anything, and whoever uploaded it has to find the fault.",
          "a reader that throws an index out of bounds for an empty file");

  /** No strict prefix is a document. */
  public static final Law TRUNCATED =
      law(
          "CODEC-10",
          "A document that is cut short is refused.",
          "p < write(v) implies read(p) = errors",
          "A transfer that broke off must not pass for a plan with fewer tasks.",
          "a reader that closes open brackets by itself");

  /** One edit off a document. */
  public static final Law DAMAGED =
      law(
          "CODEC-11",
          "A document with one byte changed, left out or put in is refused, or read as a value that"
              + " keeps CODEC-1.",
          "read(damage(write(v))) = v' implies read(write(v')) = v'",
          "Disks and people damage documents; what is made of one must not do more damage.",
          "a reader that takes bad bytes for question marks which its writer refuses");

  /** {@code read(write_k(v)) = migrated(v, k, n)}. */
  public static final Law MIGRATION =
      law(
              "CODEC-12",
              "A document of an earlier version reads as what migration makes of its value, and"
                  + " migration in steps is migration at once.",
              "read(write_k(v)) = m(v, k, n) and m(m(v, k, j), j, n) = m(v, k, n) and m(v, n, n) ="
                  + " v",
              "Directives run for years, and outlive several versions of the program.",
              "a reader that gives old documents another default than migration does")
          .ifHas(Feature.MIGRATES);

  /** Newer minor versions are read, newer major ones refused. */
  public static final Law VERSIONS =
      law(
              "CODEC-13",
              "A document of a newer minor version is read as far as it is known, with a remark on"
                  + " the rest; one of a newer major version is refused with a word on the version.",
              "read(minor(d + u)) = v and names u; read(major(d)) = errors that name the version",
              "Counties change their programs at different times.",
              "a reader that never looks at the version")
          .ifHas(Feature.VERSIONED);

  /** What is absent has a default, or is refused. */
  public static final Law DEFAULTS =
      law(
              "CODEC-14",
              "A document without one of its members is refused, or read as a value, the same each"
                  + " time, that keeps CODEC-1.",
              "read(d - m) = v' implies read(d - m) = v' and read(write(v')) = v'",
              "Absent and empty must mean one thing, today and tomorrow.",
              "a reader that leaves null, over which its writer falls")
          .ifHas(Feature.MEMBERS);

  /** Documents of old read as ever. */
  public static final Law GOLDEN =
      law(
              "CODEC-15",
              "Each document that is known is read as its value, and written as its canonical form.",
              "read(g) = v(g) and write(read(g)) = canonical(g)",
              "What was once released has to stay readable for ever.",
              "a writer whose members were put into a nicer order")
          .ifHas(Feature.GOLDEN);

  /** All ways to read agree. */
  public static final Law ENTRY_POINTS =
      law(
              "CODEC-16",
              Level.SHOULD,
              "All ways to read a document agree, whether it is whole or damaged.",
              "read_i(d) = read(d) for each entry point i",
              "What is read from a file and from a service must not differ.",
              "a reader of streams that takes the first piece for all")
          .ifHas(Feature.ENTRY_POINTS);

  /** Beyond a limit a document is refused by its name. */
  public static final Law LIMITS =
      law(
              "CODEC-17",
              "A document beyond a limit is refused, and the limit is named.",
              "size(d) > limit implies read(d) = errors that name the limit",
              "Whoever has a document that is too large has to know which setting to change.",
              "a reader that says no more than: too long")
          .ifHas(Feature.LIMITS);

  /** The name of a class is no type. */
  public static final Law TYPE_NAMES =
      law(
              "CODEC-24",
              Level.SHOULD,
              "The name of a class where a type is told is an error like any other; no class is"
                  + " loaded by it.",
              "read(d with type = c) = errors and not loaded(c)",
              "Documents that choose classes are how servers are taken over.",
              "a reader that takes types for names of classes")
          .ifHas(Feature.MEMBERS);

  /** Safe for several threads. */
  public static final Law THREADS =
      law(
          "CODEC-25",
          "One codec serves several threads at a time.",
          "write(v) || write(w) = write(v), write(w), and so for read",
          "One codec is made at the start and used by all requests.",
          "a writer that keeps its buffer in a field");

  /** Documents known to be bad are refused for their reasons. */
  public static final Law BAD =
      law(
              "CODEC-26",
              "Each document that is known to be bad is refused with its codes at its places.",
              "remarks(read(b)) = remarks(b)",
              "Programs act on codes and people on places; both have to stay as they are.",
              "a reader that tells every error at the beginning of the document")
          .ifHas(Feature.BAD);

  /** Time linear in the length. */
  public static final Law LINEAR =
      law(
          "CODEC-27",
          "A document of 200,000 bytes is read or refused within two seconds, however it nests.",
          "|b| = 200,000 implies time(read(b)) <= 2 s and no stack overflow",
          "One uploaded document may not stop the service for everybody.",
          "a recursive reader without a limit of depth");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          ROUND_TRIP,
          STABLE,
          CANONICAL,
          INJECTIVE,
          PLATFORM,
          ORDER_FREE,
          UNKNOWN,
          DUPLICATE,
          TOTAL,
          TRUNCATED,
          DAMAGED,
          MIGRATION,
          VERSIONS,
          DEFAULTS,
          GOLDEN,
          ENTRY_POINTS,
          LIMITS,
          TYPE_NAMES,
          THREADS,
          BAD,
          LINEAR);

  private static final String STRANGE = "zukunft";
  private static final int LONG = 200_000;
  private static final long MOST_MILLIS = 2_000;

  private static final List<Platform> PLATFORMS =
      List.of(
          new Platform("tr-TR", "Asia/Kathmandu"),
          new Platform("ar-EG-u-nu-arab", "Pacific/Apia"),
          new Platform("de-DE", "America/New_York"));

  private record Platform(String locale, String zone) {}

  private CodecLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return law(id, Level.MUST, sentence, formula, why, counterExample);
  }

  private static Law law(
      String id, Level level, String sentence, String formula, String why, String counterExample) {
    return new Law(id, level, Optional.empty(), sentence, formula, why, counterExample);
  }

  private static Verdict document(Verdict verdict, byte[] document) {
    return verdict.with("document", SampleJava.of(document));
  }

  /** Looks at {@link #ROUND_TRIP}. */
  public static <T> Verdict roundTrip(Codec<T> codec, T value) {
    return roundTrip(ROUND_TRIP, codec, value);
  }

  private static <T> Verdict roundTrip(Law law, Codec<T> codec, T value) {
    byte[] document = codec.write(value);
    Outcome<T> read = codec.read(document);
    return document(
        Verdict.equal(law, value, Refused.orValue(read))
            .and(Verdict.that(law, !read.hasErrors(), "errors", read.errors())),
        document);
  }

  /** Looks at {@link #STABLE}. */
  public static <T> Verdict stable(Codec<T> codec, T value) {
    byte[] document = codec.write(value);
    Object again = Refused.orValue(codec.read(document), each -> Bytes.of(codec.write(each)));
    return document(Verdict.equal(STABLE, Bytes.of(document), again), document);
  }

  /** Looks at {@link #CANONICAL}, of two values that are equal; else there is nothing to see. */
  public static <T> Verdict canonical(Codec<T> codec, T value, T other) {
    if (!value.equals(other)) {
      return Verdict.held(CANONICAL);
    }
    byte[] document = codec.write(value);
    return document(
        Verdict.equal(CANONICAL, Bytes.of(document), Bytes.of(codec.write(other))), document);
  }

  /** Looks at {@link #INJECTIVE}. */
  public static <T> Verdict injective(Codec<T> codec, T value, T other) {
    byte[] document = codec.write(value);
    boolean same = Arrays.equals(document, codec.write(other));
    return document(
        Verdict.that(INJECTIVE, !same || value.equals(other), "one", value).with("other", other),
        document);
  }

  /**
   * Looks at {@link #PLATFORM}. It sets the default locale and time zone for a moment and puts them
   * back; other threads should not depend on them meanwhile.
   */
  public static <T> Verdict platform(Codec<T> codec, T value) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] document = codec.write(value);
    Outcome<T> read = codec.read(document);
    Verdict verdict = Verdict.held(PLATFORM);
    try {
      for (Platform each : PLATFORMS) {
        Locale.setDefault(Locale.forLanguageTag(each.locale()));
        TimeZone.setDefault(TimeZone.getTimeZone(each.zone()));
        verdict =
            verdict.and(
                guarded(
                        PLATFORM,
                        () ->
                            Verdict.equal(
                                    PLATFORM, Bytes.of(document), Bytes.of(codec.write(value)))
                                .and(Verdict.equal(PLATFORM, read, codec.read(document))))
                    .with("platform", each));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return document(verdict, document);
  }

  /** Looks at {@link #ORDER_FREE}. */
  public static <T> Verdict orderFree(Codec<T> codec, T value, long seed) {
    return formed(
        ORDER_FREE,
        codec.write(value),
        written -> codec.form().reordered(written, new Random(seed)),
        document -> {
          Outcome<T> read = codec.read(document);
          return Verdict.equal(ORDER_FREE, value, Refused.orValue(read))
              .with("remarks", read.diagnostics());
        });
  }

  /** Looks at {@link #UNKNOWN}, with a strange member in the object at a place. */
  public static <T> Verdict unknown(Codec<T> codec, T value, int place) {
    return formed(
            UNKNOWN,
            codec.write(value),
            written -> codec.form().withMember(written, place, STRANGE),
            document -> unknown(codec, value, document))
        .with("policy", codec.unknownMembers());
  }

  private static <T> Verdict unknown(Codec<T> codec, T value, byte[] document) {
    Outcome<T> read = codec.read(document);
    return switch (codec.unknownMembers()) {
      case REJECT -> Verdict.that(UNKNOWN, names(read.errors(), STRANGE), "read", read);
      case IGNORE ->
          Verdict.equal(UNKNOWN, value, Refused.orValue(read))
              .and(
                  Verdict.that(
                      UNKNOWN, names(read.diagnostics(), STRANGE), "remarks", read.diagnostics()));
      case KEEP ->
          Verdict.that(
              UNKNOWN,
              read.value()
                  .map(codec::write)
                  .filter(written -> codec.form().same(document, written))
                  .isPresent(),
              "read",
              read);
    };
  }

  private static boolean names(List<Diagnostic> remarks, String name) {
    return remarks.stream().anyMatch(remark -> remark.toString().contains(name));
  }

  /** Looks at {@link #DUPLICATE}, in the object at a place. */
  public static <T> Verdict duplicate(Codec<T> codec, T value, int place) {
    return formed(
        DUPLICATE,
        codec.write(value),
        written -> codec.form().withDuplicate(written, place),
        document -> {
          Outcome<T> read = codec.read(document);
          return Verdict.that(DUPLICATE, read.hasErrors(), "read", read);
        });
  }

  /** Looks at {@link #TOTAL}. */
  public static <T> Verdict total(Codec<T> codec, byte[] document) {
    return document(
        guarded(
            TOTAL,
            () -> {
              Outcome<T> read = codec.read(document);
              return read.diagnostics().stream()
                  .filter(remark -> !isPlaced(remark, document))
                  .findFirst()
                  .map(remark -> Verdict.that(TOTAL, false, "remark", remark))
                  .orElse(Verdict.held(TOTAL));
            }),
        document);
  }

  private static boolean isPlaced(Diagnostic remark, byte[] document) {
    int lines = 1;
    for (byte each : document) {
      lines += each == '\n' || each == '\r' ? 1 : 0;
    }
    Location place = remark.location();
    boolean within =
        place instanceof Location.InJson json
            ? json.line() <= lines && json.column() <= document.length + 1
            : !(place instanceof Location.InText text) || text.line() <= lines;
    return within && !remark.message().isBlank() && !remark.code().id().isBlank();
  }

  /** Looks at {@link #TRUNCATED}, cut at a place. */
  public static <T> Verdict truncated(Codec<T> codec, T value, int place) {
    byte[] document = codec.write(value);
    byte[] cut = Arrays.copyOf(document, Math.floorMod(place, document.length));
    boolean blank = new String(document, UTF_8).strip().equals(new String(cut, UTF_8).strip());
    if (blank) {
      return Verdict.held(TRUNCATED);
    }
    Outcome<T> read = codec.read(cut);
    return document(
        Verdict.that(TRUNCATED, read.value().isEmpty() && read.hasErrors(), "read", read), cut);
  }

  /** Looks at {@link #DAMAGED}: the byte at a place is changed, left out, or put before. */
  public static <T> Verdict damaged(Codec<T> codec, T value, int place, byte other) {
    byte[] document = codec.write(value);
    int at = Math.floorMod(place, document.length);
    byte[] rest = Arrays.copyOfRange(document, at, document.length);
    byte[] changed = document.clone();
    changed[at] = other;
    byte[] before = Arrays.copyOf(document, at);
    return Stream.of(
            changed,
            com.google.common.primitives.Bytes.concat(
                before, Arrays.copyOfRange(rest, 1, rest.length)),
            com.google.common.primitives.Bytes.concat(before, new byte[] {other}, rest))
        .map(damaged -> document(guarded(DAMAGED, () -> damaged(codec, damaged)), damaged))
        .filter(verdict -> !verdict.holds())
        .findFirst()
        .orElse(Verdict.held(DAMAGED));
  }

  private static <T> Verdict damaged(Codec<T> codec, byte[] damaged) {
    Outcome<T> read = codec.read(damaged);
    return read.value()
        .map(value -> roundTrip(DAMAGED, codec, value))
        .orElse(Verdict.that(DAMAGED, read.hasErrors(), "read", read));
  }

  /** Looks at {@link #MIGRATION}, with a document of a version between 1 and the newest. */
  public static <T> Verdict migration(Codec<T> codec, T value, int place) {
    int newest = codec.version();
    int from = 1 + Math.floorMod(place, newest);
    byte[] document = codec.writeAs(value, from);
    T migrated = codec.migrated(value, from, newest);
    Verdict verdict =
        Verdict.equal(MIGRATION, migrated, Refused.orValue(codec.read(document)))
            .and(Verdict.equal(MIGRATION, value, codec.migrated(value, newest, newest)));
    for (int between = from; between <= newest; between++) {
      T inSteps = codec.migrated(codec.migrated(value, from, between), between, newest);
      verdict = verdict.and(Verdict.equal(MIGRATION, migrated, inSteps).with("by", between));
    }
    return document(verdict.with("from", from), document);
  }

  /** Looks at {@link #VERSIONS}. */
  public static <T> Verdict versions(Codec<T> codec, T value) {
    byte[] document = codec.write(value);
    byte[] major = codec.asLater(document, Later.MAJOR);
    Outcome<T> refused = codec.read(major);
    return formed(
            VERSIONS,
            document,
            written -> codec.asLater(codec.form().withMember(written, 0, STRANGE), Later.MINOR),
            minor -> minor(codec, value, minor))
        .and(
            document(
                Verdict.that(
                    VERSIONS,
                    refused.value().isEmpty() && names(refused.errors(), "version"),
                    "read",
                    refused),
                major));
  }

  private static <T> Verdict minor(Codec<T> codec, T value, byte[] document) {
    Outcome<T> later = codec.read(document);
    return codec.unknownMembers() == Codec.UnknownMembers.KEEP
        ? Verdict.that(VERSIONS, wrote(codec, later, STRANGE), "read", later)
        : Verdict.equal(VERSIONS, value, Refused.orValue(later))
            .and(
                Verdict.that(
                    VERSIONS, names(later.diagnostics(), STRANGE), "remarks", later.diagnostics()));
  }

  private static <T> boolean wrote(Codec<T> codec, Outcome<T> read, String name) {
    return read.value()
        .filter(value -> new String(codec.write(value), UTF_8).contains(name))
        .isPresent();
  }

  /** Looks at {@link #DEFAULTS}, without the member at a place. */
  public static <T> Verdict defaults(Codec<T> codec, T value, int place) {
    return formed(
        DEFAULTS,
        codec.write(value),
        written -> codec.form().withoutMember(written, place),
        document -> {
          Outcome<T> read = codec.read(document);
          return Verdict.equal(DEFAULTS, read, codec.read(document))
              .and(
                  read.value()
                      .map(each -> roundTrip(DEFAULTS, codec, each))
                      .orElse(Verdict.that(DEFAULTS, read.hasErrors(), "read", read)));
        });
  }

  /** Looks at {@link #GOLDEN}. */
  public static <T> Verdict golden(Codec<T> codec, GoldenDocument<T> golden) {
    byte[] document = golden.document().toArray();
    Outcome<T> read = codec.read(document);
    Object written = Refused.orValue(read, each -> Bytes.of(codec.write(each)));
    return document(
        Verdict.that(GOLDEN, read.value().isPresent(), "errors", read.errors())
            .and(
                golden
                    .value()
                    .map(value -> Verdict.equal(GOLDEN, value, Refused.orValue(read)))
                    .orElse(Verdict.held(GOLDEN)))
            .and(Verdict.equal(GOLDEN, golden.canonical(), written))
            .with("name", golden.name()),
        document);
  }

  /** Looks at {@link #ENTRY_POINTS}, with the character at a place made a quotation mark or not. */
  public static <T> Verdict entryPoints(Codec<T> codec, T value, int place, boolean damage) {
    String text = new String(codec.write(value), UTF_8);
    if (damage) {
      int points = text.codePointCount(0, text.length());
      int at = text.offsetByCodePoints(0, Math.floorMod(place, points));
      text =
          text.substring(0, at)
              + '"'
              + text.substring(at + Character.charCount(text.codePointAt(at)));
    }
    byte[] document = text.getBytes(UTF_8);
    Outcome<T> expected = codec.read(document);
    Verdict verdict =
        Verdict.that(
            ENTRY_POINTS, !codec.entryPoints().isEmpty(), "entry points", codec.entryPoints());
    for (var entry : codec.entryPoints().entrySet()) {
      Outcome<T> read = entry.getValue().apply(document);
      verdict =
          verdict.and(
              alike(expected, read)
                  .and(Verdict.equal(ENTRY_POINTS, codes(expected), codes(read)))
                  .with("entry point", entry.getKey()));
    }
    return document(verdict, document);
  }

  /** Two that are refused are alike; their codes are looked at apart. */
  private static Verdict alike(Outcome<?> expected, Outcome<?> read) {
    return expected.value().isEmpty() && read.value().isEmpty()
        ? Verdict.held(ENTRY_POINTS)
        : Verdict.equal(ENTRY_POINTS, Refused.orValue(expected), Refused.orValue(read));
  }

  private static List<String> codes(Outcome<?> read) {
    return read.diagnostics().stream().map(remark -> remark.code().id()).toList();
  }

  /** Looks at {@link #LIMITS}. */
  public static <T> Verdict limits(Codec<T> codec, LongDocument beyond) {
    Outcome<T> read = codec.read(beyond.document().toArray());
    return Verdict.that(
            LIMITS, read.value().isEmpty() && names(read.errors(), beyond.limit()), "read", read)
        .with("sample", beyond);
  }

  /** Looks at {@link #TYPE_NAMES}, in the object at a place. */
  public static <T> Verdict typeNames(Codec<T> codec, T value, int place) {
    boolean before = TypeNameBait.isTaken();
    return formed(
        TYPE_NAMES,
        codec.write(value),
        written ->
            codec.form().withTypeName(written, place, TypeNameBait.class.getName() + "$Hook"),
        document -> {
          Outcome<T> read = codec.read(document);
          return Verdict.that(
                  TYPE_NAMES, before == TypeNameBait.isTaken(), "loaded", "class of that name")
              .and(
                  Verdict.that(
                      TYPE_NAMES,
                      read.hasErrors() || codec.unknownMembers() != Codec.UnknownMembers.REJECT,
                      "read",
                      read));
        });
  }

  /** Looks at {@link #THREADS}, with two threads of which each has a value of its own. */
  public static <T> Verdict threads(Codec<T> codec, T value, T other) {
    byte[] one = codec.write(value);
    byte[] two = codec.write(other);
    CompletableFuture<Verdict> first =
        CompletableFuture.supplyAsync(() -> repeated(codec, value, one), OwnThread.EACH);
    CompletableFuture<Verdict> second =
        CompletableFuture.supplyAsync(() -> repeated(codec, other, two), OwnThread.EACH);
    try {
      return document(first.join().and(second.join()), one)
          .with("other document", SampleJava.of(two));
    } catch (CompletionException e) {
      return document(Verdict.threw(THREADS, e.getCause() == null ? e : e.getCause()), one)
          .with("other document", SampleJava.of(two));
    }
  }

  private static <T> Verdict repeated(Codec<T> codec, T value, byte[] document) {
    Outcome<T> expected = codec.read(document);
    Verdict verdict = Verdict.held(THREADS);
    for (int i = 0; i < 20 && verdict.holds(); i++) {
      verdict =
          Verdict.equal(THREADS, Bytes.of(document), Bytes.of(codec.write(value)))
              .and(Verdict.equal(THREADS, expected, codec.read(document)));
    }
    return verdict;
  }

  /** Looks at {@link #BAD}. */
  public static <T> Verdict bad(Codec<T> codec, BadDocument bad) {
    byte[] document = bad.document().toArray();
    Outcome<T> read = codec.read(document);
    ImmutableList<String> remarks =
        read.diagnostics().stream()
            .map(
                remark ->
                    remark.severity()
                        + " "
                        + remark.code().id()
                        + " "
                        + remark.location().describe())
            .collect(ImmutableList.toImmutableList());
    return document(
        Verdict.equal(BAD, bad.remarks(), remarks)
            .and(Verdict.that(BAD, read.hasErrors(), "read", read))
            .with("name", bad.name()),
        document);
  }

  /** Looks at {@link #LINEAR}: reads some bytes, not none, many times over. */
  public static <T> Verdict linear(Codec<T> codec, byte[] piece) {
    byte[] document = new byte[LONG];
    for (int i = 0; i < LONG; i++) {
      document[i] = piece[i % piece.length];
    }
    return guarded(
            LINEAR,
            () -> {
              long start = System.nanoTime();
              Outcome<T> read = codec.read(document);
              long millis = (System.nanoTime() - start) / 1_000_000;
              boolean told = read.value().isPresent() || read.hasErrors();
              return Verdict.that(LINEAR, told && millis <= MOST_MILLIS, "milliseconds", millis);
            })
        .with("piece", SampleJava.of(piece));
  }

  /**
   * Looks at a document that was changed by its form; one that has not that form breaks the law,
   * since what a reader says of it would show nothing.
   */
  private static Verdict formed(
      Law law, byte[] written, UnaryOperator<byte[]> change, Function<byte[], Verdict> check) {
    byte[] document;
    try {
      document = change.apply(written);
    } catch (IllegalArgumentException e) {
      return document(Verdict.that(law, false, "form", e.getMessage()), written);
    }
    return document(guarded(law, () -> check.apply(document)), document);
  }

  /** Takes an exception, or an overflow of the stack, for a broken law. */
  private static Verdict guarded(Law law, Supplier<Verdict> check) {
    try {
      return check.get();
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(law, e);
    }
  }
}
