package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gangmu.conformance.laws.LedgerCodec.Feature;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/** The laws of ledgers, each as a function of a codec and a sample. */
public final class LedgerLaws {

  /** {@code read(write(v)) = project(v)}. */
  public static final Law ROUND_TRIP =
      law(
          "LEDGER-1",
          "What is written of a value reads back as what a ledger can hold of it, without an error.",
          "read(write(v)) = project(v)",
          "A ledger that goes to a county and comes back must not have other tasks.",
          "a ledger that cuts cells at 255 characters");

  /** {@code project(project(v)) = project(v)}. */
  public static final Law PROJECTION =
      law(
          "LEDGER-2",
          "What a ledger can hold, it holds without loss.",
          "project(project(v)) = project(v) and lost(project(v)) = {}",
          "A ledger that is sent around must not lose a little each time.",
          "a projection that takes one unit off each list");

  /** {@code write(read(write(v))) = write(v)}. */
  public static final Law STABLE =
      law(
          "LEDGER-3",
          "What was read is written as the same bytes again.",
          "write(read(write(v))) = write(v)",
          "Ledgers are compared as files; what nobody changed must not differ.",
          "a ledger that numbers its rows on and on");

  /** {@code write(v) = write(w) iff project(v) = project(w)}. */
  public static final Law FAITHFUL =
      law(
          "LEDGER-4",
          "Two values have the same ledger just where a ledger can hold the same of them.",
          "write(v) = write(w) iff project(v) = project(w)",
          "A mark against formulas must not make two texts one.",
          "a ledger that puts an apostrophe before formulas, and not before apostrophes");

  /** {@code lost(v) = {f : fields(v)[f] != fields(read(write(v)))[f]}}. */
  public static final Law LOSS =
      law(
          "LEDGER-5",
          "The fields that are told to be lost are those that differ after the way there and back.",
          "lost(v) = {f : fields(v)[f] != fields(read(write(v)))[f]}",
          "Whoever sends a ledger has to know what it does not say.",
          "a ledger that leaves out remarks and says nothing");

  /** {@code read(shuffled rows) ~ read}. */
  public static final Law ROW_ORDER =
      law(
              "LEDGER-6",
              "The order of rows between head and foot means nothing to any field.",
              "fields(read(shuffle(rows(write(v))))) = fields(project(v))",
              "People sort tables by the column they look at.",
              "a ledger that takes empty cells from the row above")
          .ifHas(Feature.ROW_ORDER_FREE);

  /** {@code read(shuffled columns) = read}. */
  public static final Law COLUMN_ORDER =
      law(
              "LEDGER-7",
              "Columns are known by their heads, wherever they stand.",
              "read(shuffle(columns(write(v)))) = project(v)",
              "People move the columns they need to the left.",
              "a ledger that counts columns")
          .ifHas(Feature.COLUMN_ORDER_FREE);

  /** A cut file is told from a whole one. */
  public static final Law TRUNCATED =
      law(
          "LEDGER-8",
          "A ledger that is cut short is refused, or read with a remark.",
          "p < write(v) implies read(p) has remarks",
          "A transfer that broke off must not pass for a ledger with fewer tasks.",
          "a ledger without a last row that tells how many there are");

  /** A value or errors, for any bytes. */
  public static final Law TOTAL =
      law(
          "LEDGER-9",
          "Any bytes give a value, or errors that have a code, a message and a place within the"
              + " file; nothing is thrown.",
          "read(b) = v, or read(b) = errors, each with a code, a message and line <= lines(b)",
          "What is uploaded is anything, and whoever uploaded it has to find the row.",
          "a reader that throws an index out of bounds for a row with few cells");

  /** No cell is a formula. */
  public static final Law FORMULA =
      law(
          "LEDGER-10",
          "No cell begins, after blanks, with a sign that makes it a formula: = + - @ and their"
              + " forms of full width, nor with a tab, carriage return or line feed.",
          "first(c) not in {=, +, -, @, ＝, ＋, －, ＠, TAB, CR, LF} for each cell c",
          "A remark that one county typed must not run on the machine of another.",
          "a ledger that quotes cells and thinks that this is enough");

  /** Rows have as many cells as the head. */
  public static final Law RECTANGLE =
      law(
          "LEDGER-11",
          "Each row has as many cells as the head, whose names are different and not blank.",
          "|row| = |head| for each row, and head[i] != head[j] for i != j",
          "Programs for tables shift what has too few cells under the wrong head.",
          "a ledger that leaves out empty cells at the end of a row");

  /** Independent of the locale. */
  public static final Law LOCALE_FREE =
      law(
          "LEDGER-12",
          "Neither reading nor writing depends on the default locale.",
          "write(v) under L = write(v) under L', and so for read",
          "A server set up in another language must not write other digits or separators.",
          "a ledger that formats numbers with String.format");

  /** Other writings of the table read alike. */
  public static final Law VARIANTS =
      law(
              "LEDGER-13",
              "The same table with or without byte order mark, with other line ends or in GB18030 is"
                  + " read alike.",
              "read(variant(write(v))) = project(v)",
              "Programs for tables save CSV in a way of their own.",
              "a reader that takes the byte order mark for part of the first head")
          .ifHas(Feature.VARIANTS);

  /** Time linear in the length. */
  public static final Law LINEAR =
      law(
          "LEDGER-14",
          "A file of 200,000 bytes is read or refused within two seconds, however it repeats.",
          "|b| = 200,000 implies time(read(b)) <= 2 s and no stack overflow",
          "One uploaded ledger may not stop the service for everybody.",
          "a reader that calls itself for each cell");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          ROUND_TRIP,
          PROJECTION,
          STABLE,
          FAITHFUL,
          LOSS,
          ROW_ORDER,
          COLUMN_ORDER,
          TRUNCATED,
          TOTAL,
          FORMULA,
          RECTANGLE,
          LOCALE_FREE,
          VARIANTS,
          LINEAR);

  private static final String TRIGGERS = "=+-@＝＋－＠\t\r\n";
  private static final int LONG = 200_000;
  private static final long MOST_MILLIS = 2_000;

  private static final List<Locale> LOCALES =
      List.of(
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"),
          Locale.forLanguageTag("de-DE"));

  private LedgerLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  private static Verdict ledger(Verdict verdict, byte[] ledger) {
    return verdict.with("ledger", SampleJava.of(ledger));
  }

  private static Verdict guarded(Law law, Supplier<Verdict> check) {
    try {
      return check.get();
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(law, e);
    }
  }

  /** Looks at {@link #ROUND_TRIP}. */
  public static <T> Verdict roundTrip(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    Outcome<T> read = codec.read(ledger);
    return ledger(
        Verdict.equal(ROUND_TRIP, codec.project(value), Refused.orValue(read))
            .and(Verdict.that(ROUND_TRIP, !read.hasErrors(), "errors", read.errors())),
        ledger);
  }

  /** Looks at {@link #PROJECTION}. */
  public static <T> Verdict projection(LedgerCodec<T> codec, T value) {
    T held = codec.project(value);
    return Verdict.equal(PROJECTION, held, codec.project(held))
        .and(Verdict.equal(PROJECTION, ImmutableSet.of(), codec.lost(held)))
        .with("value", codec.fields(value));
  }

  /** Looks at {@link #STABLE}. */
  public static <T> Verdict stable(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    Object again = Refused.orValue(codec.read(ledger), each -> Bytes.of(codec.write(each)));
    return ledger(Verdict.equal(STABLE, Bytes.of(ledger), again), ledger);
  }

  /** Looks at {@link #FAITHFUL}. */
  public static <T> Verdict faithful(LedgerCodec<T> codec, T value, T other) {
    byte[] ledger = codec.write(value);
    boolean same = Arrays.equals(ledger, codec.write(other));
    boolean alike = codec.project(value).equals(codec.project(other));
    return ledger(
        Verdict.that(FAITHFUL, same == alike, "one", codec.fields(value))
            .with("other", codec.fields(other)),
        ledger);
  }

  /** Looks at {@link #LOSS}. */
  public static <T> Verdict loss(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    ImmutableMap<String, String> before = codec.fields(value);
    Object differing =
        Refused.orValue(codec.read(ledger), read -> differing(before, codec.fields(read)));
    return ledger(Verdict.equal(LOSS, differing, new HashSet<>(codec.lost(value))), ledger);
  }

  private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
    Set<String> differing = new HashSet<>(Sets.union(before.keySet(), after.keySet()));
    differing.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return differing;
  }

  /** Looks at {@link #ROW_ORDER}; the head and the rows of the foot stay where they are. */
  public static <T> Verdict rowOrder(LedgerCodec<T> codec, T value, long seed) {
    ImmutableList<ImmutableList<String>> cells = codec.cells(codec.write(value));
    List<ImmutableList<String>> rows = new ArrayList<>(cells.subList(1, cells.size()));
    int foot = Math.min(rows.size(), codec.footRows());
    Collections.shuffle(rows.subList(0, rows.size() - foot), new Random(seed));
    byte[] shuffled =
        codec.ofCells(
            ImmutableList.<ImmutableList<String>>builder().add(cells.get(0)).addAll(rows).build());
    Outcome<T> read = codec.read(shuffled);
    return ledger(
        Verdict.equal(
                ROW_ORDER, codec.fields(codec.project(value)), Refused.orValue(read, codec::fields))
            .with("remarks", read.diagnostics()),
        shuffled);
  }

  /** Looks at {@link #COLUMN_ORDER}. */
  public static <T> Verdict columnOrder(LedgerCodec<T> codec, T value, long seed) {
    ImmutableList<ImmutableList<String>> cells = codec.cells(codec.write(value));
    List<Integer> order = new ArrayList<>(IntStream.range(0, cells.get(0).size()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    byte[] shuffled =
        codec.ofCells(
            cells.stream()
                .map(
                    row ->
                        order.stream()
                            .filter(column -> column < row.size())
                            .map(row::get)
                            .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList()));
    Outcome<T> read = codec.read(shuffled);
    return ledger(
        Verdict.equal(COLUMN_ORDER, codec.project(value), Refused.orValue(read))
            .with("remarks", read.diagnostics()),
        shuffled);
  }

  /** Looks at {@link #TRUNCATED}, cut at a place; one that shows the same cells is whole. */
  public static <T> Verdict truncated(LedgerCodec<T> codec, T value, int place) {
    byte[] ledger = codec.write(value);
    byte[] cut = Arrays.copyOf(ledger, Math.floorMod(place, ledger.length));
    return ledger(
        guarded(
            TRUNCATED,
            () -> {
              Outcome<T> read = codec.read(cut);
              boolean told = !read.diagnostics().isEmpty();
              return Verdict.that(
                  TRUNCATED, told || codec.cells(cut).equals(codec.cells(ledger)), "read", read);
            }),
        cut);
  }

  /** Looks at {@link #TOTAL}. */
  public static <T> Verdict total(LedgerCodec<T> codec, byte[] ledger) {
    return ledger(
        guarded(
            TOTAL,
            () ->
                codec.read(ledger).diagnostics().stream()
                    .filter(remark -> !isPlaced(remark, ledger))
                    .findFirst()
                    .map(remark -> Verdict.that(TOTAL, false, "remark", remark))
                    .orElse(Verdict.held(TOTAL))),
        ledger);
  }

  private static boolean isPlaced(Diagnostic remark, byte[] ledger) {
    int lines = 1;
    for (byte each : ledger) {
      lines += each == '\n' || each == '\r' ? 1 : 0;
    }
    boolean within = !(remark.location() instanceof Location.InText place) || place.line() <= lines;
    return within && !remark.message().isBlank() && !remark.code().id().isBlank();
  }

  /** Looks at {@link #FORMULA}. */
  public static <T> Verdict formula(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    for (ImmutableList<String> row : codec.cells(ledger)) {
      for (String cell : row) {
        boolean harmless = cell.isEmpty() || !runs(cell);
        if (!harmless) {
          return ledger(Verdict.that(FORMULA, false, "cell", cell), ledger);
        }
      }
    }
    return Verdict.held(FORMULA);
  }

  /** Returns whether a cell begins with a sign for formulas, at once or after blanks. */
  private static boolean runs(String cell) {
    int at = 0;
    while (at < cell.length() && Character.isSpaceChar(cell.charAt(at))) {
      at++;
    }
    return at < cell.length() && TRIGGERS.indexOf(cell.charAt(at)) >= 0;
  }

  /** Looks at {@link #RECTANGLE}. */
  public static <T> Verdict rectangle(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    ImmutableList<ImmutableList<String>> cells = codec.cells(ledger);
    if (cells.isEmpty()) {
      return ledger(Verdict.that(RECTANGLE, false, "head", cells), ledger);
    }
    ImmutableList<String> head = cells.get(0);
    boolean named =
        new HashSet<>(head).size() == head.size() && head.stream().noneMatch(String::isBlank);
    Verdict verdict = Verdict.that(RECTANGLE, named, "head", head);
    for (ImmutableList<String> row : cells) {
      verdict = verdict.and(Verdict.that(RECTANGLE, row.size() == head.size(), "row", row));
    }
    return ledger(verdict, ledger);
  }

  /**
   * Looks at {@link #LOCALE_FREE}. It sets the default locale for a moment and puts it back; other
   * threads should not depend on it meanwhile.
   */
  public static <T> Verdict localeFree(LedgerCodec<T> codec, T value) {
    Locale before = Locale.getDefault();
    byte[] ledger = codec.write(value);
    Outcome<T> read = codec.read(ledger);
    Verdict verdict = Verdict.held(LOCALE_FREE);
    try {
      for (Locale locale : LOCALES) {
        Locale.setDefault(locale);
        verdict =
            verdict.and(
                guarded(
                        LOCALE_FREE,
                        () ->
                            Verdict.equal(
                                    LOCALE_FREE, Bytes.of(ledger), Bytes.of(codec.write(value)))
                                .and(Verdict.equal(LOCALE_FREE, read, codec.read(ledger))))
                    .with("locale", locale.toLanguageTag()));
      }
    } finally {
      Locale.setDefault(before);
    }
    return ledger(verdict, ledger);
  }

  /** Looks at {@link #VARIANTS}. */
  public static <T> Verdict variants(LedgerCodec<T> codec, T value) {
    byte[] ledger = codec.write(value);
    T held = codec.project(value);
    Verdict verdict = Verdict.held(VARIANTS);
    for (var variant : codec.variants(ledger).entrySet()) {
      Outcome<T> read = codec.read(variant.getValue());
      verdict =
          verdict.and(
              Verdict.equal(VARIANTS, held, Refused.orValue(read))
                  .with("variant", variant.getKey())
                  .with("remarks", read.diagnostics()));
    }
    return ledger(verdict, ledger);
  }

  /** Looks at {@link #LINEAR}: reads some bytes, not none, many times over. */
  public static <T> Verdict linear(LedgerCodec<T> codec, byte[] piece) {
    byte[] ledger = new byte[LONG];
    for (int i = 0; i < LONG; i++) {
      ledger[i] = piece[i % piece.length];
    }
    return guarded(
            LINEAR,
            () -> {
              long start = System.nanoTime();
              Outcome<T> read = codec.read(ledger);
              long millis = (System.nanoTime() - start) / 1_000_000;
              boolean told = read.value().isPresent() || read.hasErrors();
              return Verdict.that(LINEAR, told && millis <= MOST_MILLIS, "milliseconds", millis);
            })
        .with("piece", SampleJava.of(piece));
  }
}
