package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gangmu.conformance.DirectiveTextArbitraries;

/** Generators of texts for readers: directives gone wrong. */
final class DirectiveTexts {

  private DirectiveTexts() {}

  /** An invented directive with some of its pieces left out, put in, said twice or changed over. */
  static Arbitrary<String> mutations() {
    Arbitrary<Change> changes =
        Combinators.combine(
                Arbitraries.of(Change.Kind.class),
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.of(DirectiveTextArbitraries.PIECES))
            .as(Change::new);
    return Combinators.combine(
            Arbitraries.of(KeyedText.invented()), changes.list().ofMinSize(1).ofMaxSize(40))
        .as((directive, list) -> changed(directive.text(), list));
  }

  /** Any of these. */
  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, DirectiveTextArbitraries.anything()),
        Tuple.of(5, DirectiveTextArbitraries.pieces()),
        Tuple.of(3, mutations()));
  }

  /** A change of a text: its kind, two places, and what may be put in. */
  private record Change(Kind kind, int place, int other, String piece) {

    private enum Kind {
      DELETE,
      INSERT,
      DUPLICATE,
      SWAP,
      CUT
    }

    void apply(List<String> pieces) {
      int n = pieces.size();
      if (n == 0) {
        return;
      }
      int at = place % n;
      int to = other % n;
      switch (kind) {
        case DELETE -> pieces.remove(at);
        case INSERT -> pieces.add(at, piece);
        case DUPLICATE -> pieces.add(to, pieces.get(at));
        case SWAP -> {
          String held = pieces.get(at);
          pieces.set(at, pieces.get(to));
          pieces.set(to, held);
        }
        case CUT -> {
          String whole = pieces.get(at);
          pieces.set(at, whole.substring(0, other % (whole.length() + 1)));
        }
      }
    }
  }

  private static String changed(String text, List<Change> changes) {
    List<String> pieces = parts(text);
    for (Change change : changes) {
      change.apply(pieces);
    }
    return String.join("", pieces);
  }

  /** A text in parts that end with a mark or a line. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。；：，、）〕\t\n.".indexOf(text.charAt(i)) >= 0) {
        parts.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
