package org.gangmu.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gangmu.conformance.TextArbitraries;
import org.gangmu.diagnostic.Limits;

/** Laws of the tokens, with another reader of JSON as witness. */
class JsonReaderProperties {

  private static final Pattern FOREIGN_DIGITS = Pattern.compile("\\\\u\\p{ASCII}{0,3}\\P{ASCII}");

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> scalars =
        Arbitraries.oneOf(
            Arbitraries.of("null", "true", "false", "0", "-0", "1.50", "-2e5", "3E-7", "\"\""),
            TextArbitraries.textsOrBlank().map(JsonReaderProperties::quoted));
    Arbitrary<String> blanks = Arbitraries.of("", "", "", " ", "\n", "\r\n\t");
    return Arbitraries.recursive(
        () -> scalars,
        inner ->
            Arbitraries.oneOf(
                Combinators.combine(inner.list().ofMaxSize(3), blanks)
                    .as(
                        (list, blank) ->
                            "[" + blank + String.join("," + blank, list) + blank + "]"),
                Combinators.combine(
                        Combinators.combine(TextArbitraries.textsOrBlank(), inner)
                            .as((name, value) -> quoted(name) + ":" + value)
                            .list()
                            .ofMaxSize(3),
                        blanks)
                    .as(
                        (list, blank) ->
                            "{" + blank + String.join(blank + ",", list) + blank + "}")),
        0,
        4);
  }

  /** Documents with a few characters changed, most of them no longer JSON. */
  @Provide
  Arbitrary<String> almostDocuments() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000_000);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "", "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1", "-", "+", ".", "e", "E", "u",
            "t", "n", " ", "\n", "\u0001", "云", "\u00a0", "\\u0000", "1e9", "//", "'");
    return Combinators.combine(documents(), places.list().ofSize(2), pieces.list().ofSize(2))
        .as(
            (document, where, what) -> {
              String changed = document;
              for (int i = 0; i < 2 && !changed.isEmpty(); i++) {
                int at = where.get(i) % changed.length();
                int end = Math.min(changed.length(), at + (where.get(i) / 7) % 2);
                changed = changed.substring(0, at) + what.get(i) + changed.substring(end);
              }
              return changed;
            })
        .filter(text -> !text.startsWith("\ufeff") && hasWholePairs(text))
        .filter(text -> !FOREIGN_DIGITS.matcher(text).find());
  }

  @Property
  void tokensAreThoseOfTheWitness(@ForAll("documents") String document) throws IOException {
    assertThat(tokens(document)).isEqualTo(witnessed(document)).doesNotContain("refused");
  }

  @Property(tries = 3000)
  void whatIsRefusedIsWhatTheWitnessRefuses(@ForAll("almostDocuments") String document)
      throws IOException {
    assertThat(tokens(document)).as(document).isEqualTo(witnessed(document));
  }

  /**
   * The column of a fault is near what is wrong; how near, and in which words it is told, depends
   * on what the parser holds.
   */
  @Property
  void portionsOfTheInputDoNotMatter(
      @ForAll("almostDocuments") String document,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int limit)
      throws IOException {
    Limits limits = Limits.builder().characters(limit).documentLength(5L * limit).build();
    String whole = JsonReaderTest.told(new StringReader(document), limits);
    String pieces = JsonReaderTest.told(inPieces(document, new Random(seed)), limits);

    assertThat(withoutWordsOfFault(pieces)).isEqualTo(withoutWordsOfFault(whole));
  }

  private static String withoutWordsOfFault(String told) {
    return told.replaceFirst("(json[.]\\S+@\\d+):\\d+ .*", "$1");
  }

  private static List<String> tokens(String document) throws IOException {
    List<String> tokens = new ArrayList<>();
    JsonReader json = new JsonReader(new StringReader(document), Limits.defaults());
    try {
      for (JsonReader.Token token = json.next();
          token != JsonReader.Token.END;
          token = json.next()) {
        tokens.add(
            switch (token) {
              case OBJECT -> "{";
              case END_OBJECT -> "}";
              case ARRAY -> "[";
              case END_ARRAY -> "]";
              case NAME -> "name " + json.text();
              case STRING -> "string " + json.text();
              case NUMBER -> "number " + json.text();
              case TRUE -> "true";
              case FALSE -> "false";
              case NULL -> "null";
              case END -> "end";
            });
      }
    } catch (JsonFault e) {
      return List.of("refused");
    }
    return tokens;
  }

  private static List<String> witnessed(String document) throws IOException {
    List<String> tokens = new ArrayList<>();
    com.google.gson.stream.JsonReader json =
        new com.google.gson.stream.JsonReader(new StringReader(document));
    json.setStrictness(Strictness.STRICT);
    try {
      for (JsonToken token = json.peek(); token != JsonToken.END_DOCUMENT; token = json.peek()) {
        tokens.add(taken(token, json));
      }
    } catch (MalformedJsonException | EOFException | NumberFormatException e) {
      return List.of("refused");
    }
    return tokens;
  }

  private static String taken(JsonToken token, com.google.gson.stream.JsonReader json)
      throws IOException {
    switch (token) {
      case BEGIN_OBJECT -> json.beginObject();
      case END_OBJECT -> json.endObject();
      case BEGIN_ARRAY -> json.beginArray();
      case END_ARRAY -> json.endArray();
      case NULL -> json.nextNull();
      default -> {
        // told below with what they hold
      }
    }
    return switch (token) {
      case BEGIN_OBJECT -> "{";
      case END_OBJECT -> "}";
      case BEGIN_ARRAY -> "[";
      case END_ARRAY -> "]";
      case NULL -> "null";
      case NAME -> "name " + json.nextName();
      case STRING -> "string " + json.nextString();
      case NUMBER -> "number " + json.nextString();
      case BOOLEAN -> String.valueOf(json.nextBoolean());
      case END_DOCUMENT -> throw new IllegalStateException("nothing to take");
    };
  }

  private static Reader inPieces(String text, Random random) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int from, int length) throws IOException {
        return super.read(target, from, Math.min(length, 1 + random.nextInt(3)));
      }
    };
  }

  private static boolean hasWholePairs(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    try {
      JsonWriter json = new JsonWriter(out, false);
      json.value(text).flush();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }
}
