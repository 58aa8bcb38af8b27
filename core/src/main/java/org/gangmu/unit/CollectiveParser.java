package org.gangmu.unit;

import static org.gangmu.unit.CollectiveWords.GENERIC_HEADS;
import static org.gangmu.unit.CollectiveWords.QUANTIFIER_WORDS;
import static org.gangmu.unit.CollectiveWords.isPhrase;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangmu.unit.Collective.Quantifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a name as a {@link Collective}.
 *
 * <p>The grammar: units named one by one and a connector, where there are any; then phrases, each
 * of a scope, words of quantity, and a body. A body is words for places with the organs they share
 * (县(市)人民政府), words for sorts of organs (委、办、厅、局), or any words that end in one for units (行业主管部门),
 * which leaves the collective indefinite.
 */
final class CollectiveParser {

  /** A longer name is none of many units, but a sentence. */
  private static final int MAX_LENGTH = 200;

  private static final int MAX_OPEN_LENGTH = 40;

  private static final WordSet GOVERNMENTS = WordSet.of("政府", "人民政府");

  private static final ImmutableList<UnitClass> INDEFINITE = ImmutableList.of();

  /** Of what, how many, and whose; no classes where the words are too loose. */
  private record Phrase(Quantifier quantifier, String scope, ImmutableList<UnitClass> classes) {}

  private final UnitName name;
  private final String text;

  CollectiveParser(UnitName name) {
    this.name = name;
    this.text = name.key();
  }

  Optional<Collective> parse() {
    if (text.length() > MAX_LENGTH || !maybe()) {
      return Optional.empty();
    }
    Collective listed = afterNamed("等");
    if (listed != null) {
      return Optional.of(listed);
    }
    Phrase phrase = phrases(text);
    if (phrase != null) {
      return Optional.of(
          new Collective(
              name, phrase.quantifier(), phrase.scope(), ImmutableList.of(), phrase.classes()));
    }
    for (String connector : CollectiveWords.CONNECTORS) {
      Collective joined = afterNamed(connector);
      if (joined != null) {
        return Optional.of(joined);
      }
    }
    return Optional.empty();
  }

  /** Whether it is worth a closer look. */
  private boolean maybe() {
    return QUANTIFIER_WORDS.find(text, 0) >= 0
        || GENERIC_HEADS.close(text)
        || text.endsWith("政府")
        || DivisionPhrase.read(text).count() > 1;
  }

  /** Units named one by one, the connector, and the others: 省财政厅等有关部门. */
  private @Nullable Collective afterNamed(String connector) {
    int at = text.lastIndexOf(connector);
    if (at <= 0 || QUANTIFIER_WORDS.find(text.substring(0, at), 0) >= 0) {
      return null;
    }
    boolean list = connector.equals("等");
    if (list && "高中初同平一二三优".indexOf(text.charAt(at - 1)) >= 0) {
      return null;
    }
    Phrase others = phrases(text.substring(at + connector.length()));
    if (others == null || (!list && others.quantifier() == Quantifier.UNSTATED)) {
      return null;
    }
    ImmutableList.Builder<UnitName> named = ImmutableList.builder();
    for (String each : Splitter.on('、').omitEmptyStrings().split(text.substring(0, at))) {
      named.add(UnitName.of(each));
    }
    return new Collective(
        name, others.quantifier(), others.scope(), named.build(), others.classes());
  }

  /** One phrase, or several in a row: 各地各部门. */
  private static @Nullable Phrase phrases(String text) {
    List<Phrase> found = new ArrayList<>();
    int start = 0;
    while (true) {
      Phrase last = phrase(text.substring(start));
      if (last != null) {
        found.add(last);
        return join(found);
      }
      int next = QUANTIFIER_WORDS.find(text, start + 1);
      Phrase part = null;
      while (next >= 0 && part == null) {
        part = phrase(withoutSeparator(text.substring(start, next)));
        if (part == null) {
          next = QUANTIFIER_WORDS.find(text, next + 1);
        }
      }
      if (part == null) {
        return null;
      }
      found.add(part);
      start = next;
    }
  }

  private static Phrase join(List<Phrase> phrases) {
    Phrase first = phrases.get(0);
    if (phrases.size() == 1) {
      return first;
    }
    Quantifier quantifier = first.quantifier();
    boolean definite = true;
    ImmutableList.Builder<UnitClass> classes = ImmutableList.builder();
    for (Phrase phrase : phrases) {
      quantifier = quantifier == Quantifier.EVERY ? phrase.quantifier() : quantifier;
      // a scope of a later phrase would be taken for that of all
      boolean sameScope = phrase.scope().isEmpty() || phrase.scope().equals(first.scope());
      definite &= sameScope && !phrase.classes().isEmpty();
      classes.addAll(phrase.classes());
    }
    return new Phrase(quantifier, first.scope(), definite ? classes.build() : INDEFINITE);
  }

  private static String withoutSeparator(String text) {
    String separator = CollectiveWords.SEPARATORS.endOf(text);
    return text.substring(0, text.length() - separator.length());
  }

  private static @Nullable Phrase phrase(String text) {
    int at = QUANTIFIER_WORDS.find(text, 0);
    return at < 0 ? unstated(text) : quantified(text, at);
  }

  private static @Nullable Phrase quantified(String text, int at) {
    Quantifier quantifier = Quantifier.EVERY;
    boolean everyLevel = false;
    int position = at;
    String word = QUANTIFIER_WORDS.at(text, position);
    while (!word.isEmpty()) {
      Quantifier each = CollectiveWords.QUANTIFIERS.getOrDefault(word, Quantifier.EVERY);
      quantifier = each.compareTo(quantifier) > 0 ? each : quantifier;
      position += word.length();
      if (word.equals("各") && text.startsWith("级", position)) {
        everyLevel = true;
        position++;
      }
      word = QUANTIFIER_WORDS.at(text, position);
    }
    String scope = text.substring(0, at);
    String body = text.substring(position);
    if (everyLevel && body.isEmpty()) {
      return new Phrase(quantifier, scope, INDEFINITE);
    }
    Phrase read = body(body, quantifier, scope, everyLevel);
    if (read == null) {
      String filler = CollectiveWords.FILLERS.at(body, 0);
      if (!filler.isEmpty()) {
        read = body(body.substring(filler.length()), quantifier, scope, everyLevel);
      }
    }
    return read;
  }

  private static @Nullable Phrase body(
      String body, Quantifier quantifier, String scope, boolean everyLevel) {
    boolean known = scope.isEmpty() || CollectiveWords.SCOPE_ENDINGS.close(scope);
    if (CollectiveWords.SEPARATORS.close(scope) || scope.length() > MAX_OPEN_LENGTH) {
      return null;
    }
    String rank = rankAt(body);
    if (!rank.isEmpty() && body.length() > rank.length()) {
      return body(body.substring(rank.length()), quantifier, scope + rank, everyLevel);
    }
    ImmutableList<UnitClass> classes = places(body);
    if (classes == null) {
      classes = organs(body, new CollectiveScope(scope), everyLevel);
    }
    if (classes == null && isOpen(body, known) && !isPlaceName(body)) {
      classes = INDEFINITE;
    }
    return classes == null ? null : new Phrase(quantifier, scope, classes);
  }

  /** A name without a word of quantity that means many all the same. */
  private static @Nullable Phrase unstated(String text) {
    if (text.isEmpty() || text.length() > MAX_OPEN_LENGTH) {
      return null;
    }
    DivisionPhrase places = DivisionPhrase.read(text);
    if (places.count() > 1 && !places.levels().isEmpty()) {
      String behind = text.substring(places.end());
      LocalOrgans organs = LocalOrgans.read(behind);
      if (organs.end() == behind.length()) {
        return new Phrase(Quantifier.UNSTATED, "", classesOf(places, organs.kinds()));
      }
    }
    String rank = rankAt(text);
    String rest = text.substring(rank.length());
    ImmutableList<UnitClass> classes =
        rank.isEmpty() ? null : organs(rest, new CollectiveScope(rank), false);
    if (classes != null) {
      return new Phrase(Quantifier.UNSTATED, rank, classes);
    }
    String government = GOVERNMENTS.endOf(text);
    boolean unnamed =
        !government.isEmpty()
            && CollectiveWords.UNNAMED_PLACES.close(
                text.substring(0, text.length() - government.length()));
    return unnamed || (GENERIC_HEADS.close(text) && isOpen(text, false))
        ? new Phrase(Quantifier.UNSTATED, "", INDEFINITE)
        : null;
  }

  /** Words for places and what each of them has: 县(市)人民政府, 市经信局、科技局; null where there are none. */
  private static @Nullable ImmutableList<UnitClass> places(String body) {
    ImmutableList.Builder<UnitClass> classes = ImmutableList.builder();
    String rest = body;
    DivisionPhrase places = DivisionPhrase.read(rest);
    if (places.count() == 0) {
      return anywhere(body);
    }
    while (places.count() > 0) {
      String behind = rest.substring(places.end());
      LocalOrgans organs = LocalOrgans.read(behind);
      if (organs.end() == behind.length()) {
        return classes.addAll(classesOf(places, organs.kinds())).build();
      }
      if (organs.kinds().isEmpty()) {
        break;
      }
      classes.addAll(classesOf(places, organs.kinds()));
      rest = behind.substring(organs.end());
      places = DivisionPhrase.read(rest);
    }
    return unitsOf(DivisionPhrase.read(body), body);
  }

  /** Places of whatever level: 地, 地方政府. */
  private static @Nullable ImmutableList<UnitClass> anywhere(String body) {
    String word = CollectiveWords.ANYWHERE.at(body, 0);
    if (word.isEmpty()) {
      return null;
    }
    String rest = body.substring(word.length());
    boolean fits =
        LocalOrgans.read(rest).end() == rest.length()
            || (isPhrase(rest)
                && QUANTIFIER_WORDS.find(rest, 0) < 0
                && (GENERIC_HEADS.close(rest) || CollectiveWords.UNIT_ENDINGS.close(rest)));
    return fits ? INDEFINITE : null;
  }

  /** Units that each place has, by the ends of their names. */
  private static @Nullable ImmutableList<UnitClass> unitsOf(DivisionPhrase places, String body) {
    String names = body.substring(places.end());
    if (QUANTIFIER_WORDS.find(names, 0) >= 0 || !isPhrase(names)) {
      return null;
    }
    if (GENERIC_HEADS.close(names)) {
      return INDEFINITE;
    }
    if (!CollectiveWords.UNIT_ENDINGS.close(names)) {
      return null;
    }
    if (places.levels().isEmpty()) {
      return INDEFINITE;
    }
    ImmutableSet<String> endings =
        ImmutableSet.copyOf(Splitter.on('、').omitEmptyStrings().split(names));
    return ImmutableList.of(
        new UnitClass(ImmutableSet.of(), places.levels(), false, places.words(), endings));
  }

  private static ImmutableList<UnitClass> classesOf(
      DivisionPhrase places, ImmutableSet<UnitKind> organs) {
    Set<UnitKind> kinds = new LinkedHashSet<>(organs);
    if (kinds.isEmpty() && !places.levels().isEmpty()) {
      kinds.add(UnitKind.GOVERNMENT);
    }
    if (!places.zones().isEmpty()) {
      kinds.add(UnitKind.ZONE_ADMINISTRATION);
    }
    ImmutableList.Builder<UnitClass> classes = ImmutableList.builder();
    for (UnitKind kind : kinds) {
      boolean zone = kind == UnitKind.ZONE_ADMINISTRATION;
      if (zone || !places.levels().isEmpty()) {
        classes.add(
            new UnitClass(
                ImmutableSet.of(kind),
                zone ? ImmutableSet.of() : places.levels(),
                false,
                zone ? places.zones() : places.words(),
                CollectiveWords.ENDINGS.getOrDefault(kind, ImmutableSet.of())));
      }
    }
    return classes.build();
  }

  /** Words for sorts of organs to the end of the text; null where it is not made of them. */
  private static @Nullable ImmutableList<UnitClass> organs(
      String body, CollectiveScope scope, boolean everyLevel) {
    Set<UnitKind> kinds = new LinkedHashSet<>();
    boolean definite = !body.isEmpty();
    int position = 0;
    while (position < body.length()) {
      String department = CollectiveWords.DEPARTMENTS.at(body, position);
      String organ = CollectiveWords.ORGAN_WORDS.at(body, position);
      String head = GENERIC_HEADS.at(body, position);
      int length = Math.max(department.length(), Math.max(organ.length(), head.length()));
      if (length == 0) {
        return null;
      }
      UnitKind kind = CollectiveWords.ORGANS.get(organ);
      if (department.length() == length) {
        kinds.addAll(departmentsOf(scope));
      } else if (organ.length() == length && kind != null) {
        kinds.add(kind);
      } else {
        definite = false;
      }
      position = LocalOrgans.behindSeparator(body, position + length);
    }
    if (!definite) {
      return body.isEmpty() ? null : INDEFINITE;
    }
    Optional<DivisionLevel> level = scope.level();
    return ImmutableList.of(
        everyLevel
            ? UnitClass.of(kinds, ImmutableSet.of())
            : level.isPresent()
                ? UnitClass.of(kinds, level.stream().toList())
                : UnitClass.atScopeLevel(kinds));
  }

  private static ImmutableSet<UnitKind> departmentsOf(CollectiveScope scope) {
    if (scope.isParty()) {
      return ImmutableSet.of(UnitKind.PARTY_ORGAN);
    }
    return scope.isGovernment()
        ? ImmutableSet.of(UnitKind.GOVERNMENT_DEPARTMENT)
        : ImmutableSet.of(UnitKind.GOVERNMENT_DEPARTMENT, UnitKind.PARTY_ORGAN);
  }

  /** Whether a text is any words that end in one for units. */
  private static boolean isOpen(String body, boolean known) {
    String core = body;
    int bracket = core.indexOf('(', 1);
    if (bracket > 0 && core.endsWith(")")) {
      core = core.substring(0, bracket);
    }
    return core.length() <= MAX_OPEN_LENGTH
        && isPhrase(core)
        && QUANTIFIER_WORDS.find(core, 0) < 0
        && !CollectiveWords.NOT_UNITS.opens(core)
        && (known ? CollectiveWords.HEADS : GENERIC_HEADS).close(core);
  }

  /** Whether a name of a place begins here, its first character taken for 各: 各莫镇. */
  private static boolean isPlaceName(String text) {
    return text.length() > 1
        && "镇乡村县州旗".indexOf(text.charAt(1)) >= 0
        && !CollectiveWords.NOT_PLACES.opens(text);
  }

  /** The word for a rank that stands at the start, as 省级 or 市直, where no place is meant by it. */
  private static String rankAt(String text) {
    String rank = CollectiveWords.RANK_WORDS.at(text, 0);
    String open = CollectiveWords.OPEN_RANKS.at(text, 0);
    String word = rank.length() >= open.length() ? rank : open;
    if (word.isEmpty() || CollectiveWords.DIVISION_WORDS.at(text, 0).length() > word.length()) {
      return "";
    }
    String ending = CollectiveWords.INNER_RANK_ENDINGS.at(text, word.length());
    return ending.isEmpty() ? "" : word + ending;
  }
}
