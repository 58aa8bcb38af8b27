package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gangmu.conformance.laws.UnitLookup.Feature;
import org.gangmu.unit.Alias;
import org.gangmu.unit.Lifespan;
import org.gangmu.unit.OrganizationCode;
import org.gangmu.unit.Unit;
import org.gangmu.unit.UnitId;
import org.gangmu.unit.UnitKind;
import org.gangmu.unit.UnitName;

/** The laws of directories of units, each as a function of an implementation and a sample. */
public final class UnitLaws {

  /** {@code u bears n on d implies u in byName(n, d)}. */
  public static final Law NAMES =
      law(
          "UNIT-1",
          "Every name that a unit bears on a day leads to it, the official one and the "
              + "others.",
          "u bears n on d implies u in byName(n, d)",
          "A document names units as it likes: in full, in short, by the second plate on "
              + "the door.",
          "an index of the official names only");

  /** {@code u, v bear n on d implies (u, v) within byName(n, d)}. */
  public static final Law AMBIGUOUS =
      law(
          "UNIT-2",
          "Where several units bear a name, the answer holds all of them.",
          "u, v bear n on d implies {u, v} within byName(n, d)",
          "The task of one bureau must not land with another of the same name because it "
              + "comes first.",
          "a map in which the last unit wins");

  /** {@code u in byName(n, d) implies u exists on d}. */
  public static final Law ON_THE_DAY =
      law(
          "UNIT-3",
          "An answer holds only units that exist on the day.",
          "u in byName(n, d) implies u exists on d",
          "Nobody reports for an office that was abolished.",
          "a lookup that does not look at dates");

  /** {@code no unit ever bears n implies byName(n, d) = ()}. */
  public static final Law UNKNOWN =
      law(
          "UNIT-4",
          "A name that nobody ever bore has no answer.",
          "no unit ever bears n implies byName(n, d) = {}",
          "A guess gives work to the wrong office, and nobody notices.",
          "a search by the beginning of the name");

  /** {@code u bears n until d implies u in byName(n, d - 1) and byName(n, d) = ()}. */
  public static final Law FORMER =
      law(
          "UNIT-5",
          "A name that was given up means its unit before that day and nobody from that day"
              + " on.",
          "u bears n until d implies u in byName(n, d - 1) and byName(n, d) = {}",
          "A directive means the units of its own time.",
          "an index of names without their dates");

  /** {@code byName over us = byName over shuffle(us)}. */
  public static final Law ORDER =
      law(
          "UNIT-6",
          "The order in which units are given changes no answer.",
          "byName over us = byName over shuffle(us)",
          "The export of another system lists them otherwise.",
          "an answer that is cut to the first unit");

  /** {@code key(n) = key(m) implies byName(n, d) = byName(m, d)}. */
  public static final Law FOLDING =
      law(
              "UNIT-7",
              "Names that differ in width, blanks or invisible characters only have the same "
                  + "answer.",
              "key(n) = key(m) implies byName(n, d) = byName(m, d)",
              "Brackets are typed in full or half width as the keyboard stands.",
              "a comparison of names as they are typed")
          .ifHas(Feature.FOLDING);

  /** {@code byCode(c, d) = (u : code(u) = c and u exists on d)}. */
  public static final Law CODES =
      law(
              "UNIT-8",
              "A code leads to the units that have it on the day, and to no other.",
              "byCode(c, d) = {u : code(u) = c and u exists on d}",
              "Codes are how two systems mean the same unit.",
              "an index of codes without dates")
          .ifHas(Feature.CODES);

  /** {@code not sound(us) implies of(us) = refused}. */
  public static final Law UNSOUND =
      law(
          "UNIT-9",
          "Units of which two have one id, or whose parent or successor is not there, form "
              + "no directory.",
          "not sound(us) implies of(us) = refused",
          "A wrong line in the file is found when it is read, not when a report is missing.",
          "a map by id that keeps the last one");

  /** {@code u in parents*(u) or u in successors*(u) implies of(us) = refused}. */
  public static final Law CYCLES =
      law(
          "UNIT-10",
          "Units that belong to themselves or succeed themselves, by way of others, form no"
              + " directory.",
          "u in parents*(u) or u in successors*(u) implies of(us) = refused",
          "Whoever follows them never comes back.",
          "a check of direct references only");

  /**
   * {@code v in current(u, d) implies v exists on d; u exists on d implies current(u, d) = (u)}.
   */
  public static final Law CURRENT =
      law(
              "UNIT-11",
              "Who stands for a unit exists on the day, and a unit that exists stands for "
                  + "itself.",
              "v in current(u, d) implies v exists on d; u exists on d implies current(u, d) = "
                  + "{u}",
              "Duties go to offices that are there to do them.",
              "a list of successors without a look at their dates")
          .ifHas(Feature.SUCCESSORS);

  /** {@code u ended by d implies current(u, d) = union of current(s, d) over successors s}. */
  public static final Law SUCCEEDED =
      law(
              "UNIT-12",
              "After its end all its successors stand for a unit, and theirs where they have "
                  + "ended too.",
              "u ended by d implies current(u, d) = union of current(s, d) over successors s",
              "Where an office was split, both halves have to be asked.",
              "a chain of first successors")
          .ifHas(Feature.SUCCESSORS);

  /**
   * {@code u exists on d <= e implies union of current(v, e) over v in current(u, d) = current(u,
   * e)}.
   */
  public static final Law COMPOSED =
      law(
              "UNIT-13",
              "Following successors in two steps is following them in one.",
              "u exists on d <= e implies union of current(v, e) over v in current(u, d) = "
                  + "current(u, e)",
              "A ledger that was carried over year by year equals one carried over at once.",
              "an end of the search after one step")
          .ifHas(Feature.SUCCESSORS);

  /** {@code us + v: byName(n, d) as over us where v never bears n}. */
  public static final Law APART =
      law(
          "UNIT-14",
          "A further unit with another name changes no answer for the others.",
          "us + v: byName(n, d) as over us where v never bears n",
          "A new office in one county moves no work in another.",
          "a limit of how many units are kept");

  /** {@code members(us + v) = members(us) + members(v)}. */
  public static final Law COLLECTIVES =
      law(
              "UNIT-15",
              "A further unit joins those meant by a name of all of a description, if it fits, "
                  + "and changes nothing else.",
              "members(us + v) = members(us) + members(v)",
              "各县（市）人民政府 means them all, whenever the list was made.",
              "a list of members that is cut to the first")
          .ifHas(Feature.COLLECTIVES);

  /** {@code byName(s, d) = byName(s, d) for any text s}. */
  public static final Law TOTAL =
      law(
          "UNIT-16",
          "Any text is answered, each time alike; nothing is thrown.",
          "byName(s, d) = byName(s, d) for any text s",
          "Ledgers hold everything: notes, blanks, brackets that never close.",
          "a pattern made of the name as it stands");

  /** {@code chain of 50,000 implies no stack overflow and time <= 5 s}. */
  public static final Law LONG_HISTORY =
      law(
              "UNIT-17",
              "50,000 successors, one after the other, do no harm.",
              "chain of 50,000 implies no stack overflow and time <= 5 s",
              "Input from outside decides how long a history is.",
              "a recursion over successors")
          .ifHas(Feature.SUCCESSORS);

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          NAMES,
          AMBIGUOUS,
          ON_THE_DAY,
          UNKNOWN,
          FORMER,
          ORDER,
          FOLDING,
          CODES,
          UNSOUND,
          CYCLES,
          CURRENT,
          SUCCEEDED,
          COMPOSED,
          APART,
          COLLECTIVES,
          TOTAL,
          LONG_HISTORY);

  private UnitLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return new Law(id, Level.MUST, Optional.empty(), sentence, formula, why, counterExample);
  }

  private static final int MANY = 50_000;
  private static final long MOST_MILLIS = 5_000;

  private static UnitLookup lookup(UnitLookup.Factory directories, List<Unit> units) {
    return directories
        .of(units)
        .orElseThrow(() -> new IllegalStateException("units must form a directory: " + units));
  }

  private static Verdict of(Verdict verdict, List<Unit> units) {
    return verdict.with("units", SampleJava.each(units, UnitLaws::java));
  }

  private static Verdict of(Verdict verdict, List<Unit> units, UnitName name, LocalDate date) {
    return of(
        verdict.with("name", name.text()).with("date", new SampleJava(() -> SampleJava.date(date))),
        units);
  }

  private static String java(Unit unit) {
    StringBuilder java = new StringBuilder("Unit.builder()");
    java.append(".id(").append(java(unit.id())).append(')');
    java.append(".name(").append(java(unit.name())).append(')');
    java.append(".kind(UnitKind.").append(unit.kind()).append(')');
    for (Alias alias : unit.aliases()) {
      java.append(".addAliases(new Alias(").append(java(alias.name())).append(", ");
      java.append(java(alias.lifespan())).append("))");
    }
    unit.parent().ifPresent(id -> java.append(".parent(").append(java(id)).append(')'));
    unit.creditCode().ifPresent(code -> code(java, "creditCode(new CreditCode", code.text()));
    if (unit.creditCode().isEmpty()) {
      unit.organizationCode()
          .ifPresent(code -> code(java, "organizationCode(new OrganizationCode", code.text()));
    }
    unit.division().ifPresent(code -> code(java, "division(new DivisionCode", code.text()));
    unit.level().ifPresent(l -> java.append(".level(DivisionLevel.").append(l).append(')'));
    java.append(".lifespan(").append(java(unit.lifespan())).append(')');
    unit.successors().forEach(id -> java.append(".addSuccessors(").append(java(id)).append(')'));
    return java.append(".build()").toString();
  }

  private static void code(StringBuilder java, String call, String code) {
    java.append('.').append(call).append("(\"").append(code).append("\"))");
  }

  private static String java(UnitId id) {
    return "UnitId.of(" + SampleJava.literal(id.text()) + ")";
  }

  private static String java(UnitName name) {
    return "UnitName.of(" + SampleJava.literal(name.text()) + ")";
  }

  private static String java(Lifespan lifespan) {
    return "new Lifespan(%s, %s)".formatted(java(lifespan.from()), java(lifespan.untilExclusive()));
  }

  private static String java(Optional<LocalDate> date) {
    return date.map(day -> "Optional.of(" + SampleJava.date(day) + ")").orElse("Optional.empty()");
  }

  private static Verdict answer(
      Law law,
      UnitLookup.Factory directories,
      List<Unit> units,
      UnitName name,
      LocalDate date,
      Set<UnitId> expected) {
    return of(
        Verdict.equal(law, lookup(directories, units).byName(name, date), expected),
        units,
        name,
        date);
  }

  private static List<Unit> plus(List<Unit> units, Unit... more) {
    return ImmutableList.<Unit>builder().addAll(units).add(more).build();
  }

  /** Looks at {@link #NAMES}, for every unit. */
  public static Verdict names(UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    UnitLookup lookup = lookup(directories, units);
    Verdict verdict = Verdict.held(NAMES);
    for (Unit unit : units) {
      for (UnitName name : unit.namesOn(date)) {
        Set<UnitId> answer = lookup.byName(name, date);
        verdict =
            verdict.and(
                of(
                    Verdict.that(NAMES, answer.contains(unit.id()), "answer", answer)
                        .with("missing", unit.id()),
                    units,
                    name,
                    date));
      }
    }
    return verdict;
  }

  /** Looks at {@link #AMBIGUOUS}, with two more units of one name. */
  public static Verdict ambiguous(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date) {
    Unit one = Unit.of("twin 1", name.text(), UnitKind.GOVERNMENT_DEPARTMENT);
    Unit other = Unit.of("twin 2", name.text(), UnitKind.GOVERNMENT_DEPARTMENT);
    List<Unit> all = plus(units, one, other);
    Set<UnitId> answer = lookup(directories, all).byName(name, date);
    boolean told = answer.contains(one.id()) && answer.contains(other.id());
    return of(Verdict.that(AMBIGUOUS, told, "answer", answer), all, name, date);
  }

  /** Looks at {@link #ON_THE_DAY}, for the name given and every one that a unit ever bears. */
  public static Verdict onTheDay(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date) {
    UnitLookup lookup = lookup(directories, units);
    List<UnitName> asked = new ArrayList<>();
    asked.add(name);
    units.forEach(unit -> asked.add(unit.name()));
    Verdict verdict = Verdict.held(ON_THE_DAY);
    for (UnitName each : asked) {
      Set<UnitId> answer = lookup.byName(each, date);
      boolean holds =
          units.stream().allMatch(unit -> unit.existsOn(date) || !answer.contains(unit.id()));
      verdict =
          verdict.and(of(Verdict.that(ON_THE_DAY, holds, "answer", answer), units, each, date));
    }
    return verdict;
  }

  /** Looks at {@link #UNKNOWN}: asks for names that begin or end as one does that is known. */
  public static Verdict unknown(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date) {
    int bracket = name.text().indexOf('（');
    String text = bracket < 2 ? name.text() : name.text().substring(0, bracket);
    List<Unit> all = plus(units, Unit.of("known", text, UnitKind.GOVERNMENT_DEPARTMENT));
    Verdict verdict = Verdict.held(UNKNOWN);
    for (String other : List.of(text + "查无第九科", "查无" + text, text.substring(1) + "查无")) {
      verdict =
          verdict.and(
              answer(UNKNOWN, directories, all, UnitName.of(other), date, ImmutableSet.of()));
    }
    return verdict;
  }

  /** Looks at {@link #FORMER}: a unit that ends on a day, and one that is then renamed. */
  public static Verdict former(UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    UnitName ended = UnitName.of("旧物资局查无");
    UnitName alias = UnitName.of("原粮食局查无");
    Unit former =
        Unit.builder()
            .id(UnitId.of("former"))
            .name(ended)
            .kind(UnitKind.GOVERNMENT_DEPARTMENT)
            .lifespan(Lifespan.until(date))
            .build();
    Unit renamed =
        Unit.builder()
            .id(UnitId.of("renamed"))
            .name(UnitName.of("粮食和物资储备局查无"))
            .kind(UnitKind.GOVERNMENT_DEPARTMENT)
            .addAliases(new Alias(alias, Lifespan.until(date)))
            .build();
    List<Unit> all = plus(units, former, renamed);
    LocalDate before = date.minusDays(1);
    return answer(FORMER, directories, all, ended, before, ImmutableSet.of(former.id()))
        .and(answer(FORMER, directories, all, ended, date, ImmutableSet.of()))
        .and(answer(FORMER, directories, all, alias, before, ImmutableSet.of(renamed.id())))
        .and(answer(FORMER, directories, all, alias, date, ImmutableSet.of()));
  }

  /** Looks at {@link #ORDER}, for the name given and those of the units. */
  public static Verdict order(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date, long seed) {
    List<Unit> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, new Random(seed));
    UnitLookup other = lookup(directories, shuffled);
    List<UnitName> asked = new ArrayList<>();
    asked.add(name);
    units.forEach(unit -> asked.add(unit.name()));
    Verdict verdict = Verdict.held(ORDER);
    for (UnitName each : asked) {
      verdict =
          verdict.and(
              answer(ORDER, directories, units, each, date, other.byName(each, date))
                  .with("shuffled", shuffled.stream().map(Unit::id).toList()));
    }
    return verdict;
  }

  /** Looks at {@link #FOLDING}, with some spellings of the names of a unit more. */
  public static Verdict folding(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date) {
    List<Unit> all = plus(units, Unit.of("known", name.text(), UnitKind.GOVERNMENT_DEPARTMENT));
    Set<UnitId> answer = lookup(directories, all).byName(name, date);
    String text = name.text();
    Verdict verdict = Verdict.held(FOLDING);
    for (String spelling :
        List.of(
            text.replace('（', '(').replace('）', ')'),
            text.replace('(', '（').replace(')', '）'),
            text.substring(0, 1) + "\u3000" + text.substring(1),
            " " + text + " ",
            text + "\u200b")) {
      verdict =
          verdict.and(
              answer(FOLDING, directories, all, UnitName.of(spelling), date, answer)
                  .with("same name", text));
    }
    return verdict;
  }

  /** Looks at {@link #CODES}, for the code given and those of the units. */
  public static Verdict codes(
      UnitLookup.Factory directories, List<Unit> units, OrganizationCode code, LocalDate date) {
    UnitLookup lookup = lookup(directories, units);
    Set<OrganizationCode> asked = new HashSet<>();
    asked.add(code);
    units.forEach(unit -> unit.organizationCode().ifPresent(asked::add));
    Verdict verdict = Verdict.held(CODES);
    for (OrganizationCode each : asked) {
      Set<UnitId> expected = new HashSet<>();
      for (Unit unit : units) {
        if (unit.existsOn(date) && unit.organizationCode().filter(each::equals).isPresent()) {
          expected.add(unit.id());
        }
      }
      verdict =
          verdict.and(
              of(
                  Verdict.equal(CODES, lookup.byCode(each, date), expected)
                      .with("code", each.text())
                      .with("date", new SampleJava(() -> SampleJava.date(date))),
                  units));
    }
    return verdict;
  }

  /** Looks at {@link #UNSOUND}: adds units that spoil a directory, each in its way. */
  public static Verdict unsound(UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    Unit unit = Unit.of("spoiling", "查无此局", UnitKind.GOVERNMENT_DEPARTMENT);
    UnitId nobody = UnitId.of("nobody");
    Verdict verdict = Verdict.held(UNSOUND);
    for (List<Unit> spoilt :
        List.of(
            plus(units, unit, unit.toBuilder().name(UnitName.of("另一局")).build()),
            plus(units, unit.toBuilder().parent(nobody).build()),
            plus(
                units,
                unit.toBuilder().lifespan(Lifespan.until(date)).addSuccessors(nobody).build()))) {
      verdict = verdict.and(refused(UNSOUND, directories, spoilt));
    }
    return verdict;
  }

  private static Verdict refused(Law law, UnitLookup.Factory directories, List<Unit> units) {
    boolean refused = directories.of(units).isEmpty();
    return of(Verdict.that(law, refused, "accepted units", units.size()), units);
  }

  /** Looks at {@link #CYCLES}: adds a circle of units. */
  public static Verdict cycles(
      UnitLookup.Factory directories, List<Unit> units, LocalDate date, int length) {
    List<Unit> parents = new ArrayList<>(units);
    List<Unit> successors = new ArrayList<>(units);
    for (int i = 0; i < length; i++) {
      Unit unit = Unit.of("circle " + i, "第" + i + "查无局", UnitKind.GOVERNMENT_DEPARTMENT);
      UnitId next = UnitId.of("circle " + (i + 1) % length);
      parents.add(unit.toBuilder().parent(next).build());
      successors.add(unit.toBuilder().lifespan(Lifespan.until(date)).addSuccessors(next).build());
    }
    return refused(CYCLES, directories, parents).and(refused(CYCLES, directories, successors));
  }

  /** Looks at {@link #CURRENT}, for every unit. */
  public static Verdict current(UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    UnitLookup lookup = lookup(directories, units);
    Set<UnitId> existing = new HashSet<>();
    units.stream().filter(unit -> unit.existsOn(date)).forEach(unit -> existing.add(unit.id()));
    Verdict verdict = Verdict.held(CURRENT);
    for (Unit unit : units) {
      Set<UnitId> current = lookup.current(unit.id(), date);
      boolean holds =
          unit.existsOn(date)
              ? current.equals(ImmutableSet.of(unit.id()))
              : existing.containsAll(current);
      verdict =
          verdict.and(ofUnit(Verdict.that(CURRENT, holds, "current", current), units, unit, date));
    }
    return verdict;
  }

  private static Verdict ofUnit(Verdict verdict, List<Unit> units, Unit unit, LocalDate date) {
    return of(
        verdict.with("of", unit.id()).with("date", new SampleJava(() -> SampleJava.date(date))),
        units);
  }

  /** Looks at {@link #SUCCEEDED}, for every unit that has ended. */
  public static Verdict succeeded(
      UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    UnitLookup lookup = lookup(directories, units);
    Verdict verdict = Verdict.held(SUCCEEDED);
    for (Unit unit : units) {
      if (unit.lifespan().hasEndedBy(date)) {
        Set<UnitId> expected = new HashSet<>();
        unit.successors().forEach(next -> expected.addAll(lookup.current(next, date)));
        verdict =
            verdict.and(
                ofUnit(
                    Verdict.equal(SUCCEEDED, lookup.current(unit.id(), date), expected),
                    units,
                    unit,
                    date));
      }
    }
    return verdict;
  }

  /** Looks at {@link #COMPOSED}, for every unit that exists on the earlier day. */
  public static Verdict composed(
      UnitLookup.Factory directories, List<Unit> units, LocalDate one, LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate second = one.isBefore(other) ? other : one;
    UnitLookup lookup = lookup(directories, units);
    Verdict verdict = Verdict.held(COMPOSED);
    for (Unit unit : units) {
      if (unit.lifespan().contains(first) || unit.lifespan().hasEndedBy(first)) {
        Set<UnitId> steps = new HashSet<>();
        for (UnitId between : lookup.current(unit.id(), first)) {
          steps.addAll(lookup.current(between, second));
        }
        Set<UnitId> atOnce = lookup.current(unit.id(), second);
        boolean holds = unit.existsOn(first) ? steps.equals(atOnce) : atOnce.containsAll(steps);
        verdict =
            verdict.and(
                ofUnit(Verdict.that(COMPOSED, holds, "in two steps", steps), units, unit, second)
                    .with("at once", atOnce)
                    .with("by way of", first));
      }
    }
    return verdict;
  }

  /** Looks at {@link #APART}, for the names of the units. */
  public static Verdict apart(UnitLookup.Factory directories, List<Unit> units, LocalDate date) {
    UnitLookup before = lookup(directories, units);
    Unit added = Unit.of("added", "查无新设局", UnitKind.GOVERNMENT_DEPARTMENT);
    List<Unit> all = new ArrayList<>();
    all.add(added);
    all.addAll(units);
    Verdict verdict = Verdict.held(APART);
    for (Unit unit : units) {
      verdict =
          verdict.and(
              answer(APART, directories, all, unit.name(), date, before.byName(unit.name(), date)));
    }
    return verdict;
  }

  /**
   * Looks at {@link #COLLECTIVES}.
   *
   * @param name a name of all units of a description, of no place
   * @param added a unit more, without parent and successors
   */
  public static Verdict collectives(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, Unit added, LocalDate date) {
    Set<UnitId> expected =
        Sets.union(
            lookup(directories, units).byName(name, date),
            lookup(directories, ImmutableList.of(added)).byName(name, date));
    List<Unit> all = plus(units, added);
    UnitLookup lookup = lookup(directories, units);
    Set<UnitId> again = lookup.byName(name, date);
    return answer(COLLECTIVES, directories, all, name, date, expected)
        .and(of(Verdict.equal(COLLECTIVES, lookup.byName(name, date), again), units));
  }

  /** Looks at {@link #TOTAL}. */
  public static Verdict total(
      UnitLookup.Factory directories, List<Unit> units, UnitName name, LocalDate date) {
    try {
      UnitLookup lookup = lookup(directories, units);
      return of(
          Verdict.equal(TOTAL, lookup.byName(name, date), lookup.byName(name, date)),
          units,
          name,
          date);
    } catch (RuntimeException | StackOverflowError e) {
      return of(Verdict.threw(TOTAL, e), units, name, date);
    }
  }

  /** Looks at {@link #LONG_HISTORY}. */
  public static Verdict longHistory(UnitLookup.Factory directories) {
    LocalDate first = LocalDate.of(1950, 1, 1);
    List<Unit> chain = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Unit unit = Unit.of("u" + i, "第" + i + "局", UnitKind.GOVERNMENT_DEPARTMENT);
      Lifespan lifespan = Lifespan.between(first.plusDays(i), first.plusDays(i + 1));
      chain.add(
          i == MANY - 1
              ? unit
              : unit.toBuilder()
                  .lifespan(lifespan)
                  .addSuccessors(UnitId.of("u" + (i + 1)))
                  .build());
    }
    long start = System.nanoTime();
    try {
      UnitLookup lookup = lookup(directories, Lists.reverse(chain));
      Set<UnitId> current = lookup.current(UnitId.of("u0"), first.plusDays(MANY));
      long millis = (System.nanoTime() - start) / 1_000_000;
      boolean holds =
          current.equals(ImmutableSet.of(UnitId.of("u" + (MANY - 1)))) && millis <= MOST_MILLIS;
      return Verdict.that(LONG_HISTORY, holds, "milliseconds", millis).with("current", current);
    } catch (RuntimeException | StackOverflowError e) {
      return Verdict.threw(LONG_HISTORY, e).with("units", MANY);
    }
  }
}
