package org.gangmu.target;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text form of quantities; see {@link TargetText} for the grammar. */
final class QuantityText {

  /** A scale and a measure, as they follow a number. */
  record ScaledMeasure(Scale scale, Measure measure) {}

  private static final String SCALE_CHARACTERS = "百千万亿";
  private static final String SHARE_CHARACTERS = "%％‰‱";

  /** Marks of punctuation that are signs of measures: minutes and seconds of arc. */
  private static final String MARKS = "′″";

  private static final ImmutableList<Scale> SCALES =
      Stream.of(Scale.values())
          .filter(scale -> scale != Scale.ONE)
          .sorted(Comparator.comparingInt(scale -> scale.word().length()))
          .collect(ImmutableList.toImmutableList());

  private static final ScaledMeasure BARE = new ScaledMeasure(Scale.ONE, Measure.NONE);

  private QuantityText() {}

  static void write(Quantity quantity, StringBuilder out) {
    Measure measure = quantity.measure();
    String symbol = measure.symbol();
    String scale = quantity.scale().word();
    out.append(quantity.value().toPlainString()).append(scale);
    ScaledMeasure read = split(scale + symbol);
    if (read != null && read.scale() == quantity.scale() && read.measure().equals(measure)) {
      out.append(symbol);
      return;
    }
    out.append('{').append(symbol);
    if (!MeasureTable.standard().measure(symbol).equals(measure)) {
      out.append(", ").append(measure.factor().toPlainString()).append(", ");
      NameText.quote(measure.dimension().name(), out);
    }
    out.append('}');
  }

  /**
   * Parts what follows a number: first as a measure without a scale, then behind the shortest scale
   * that leaves a standard measure or nothing, then behind the longest scale as a word to count by.
   *
   * @return null where the rest can be no such word: it begins with another scale or a mark that is
   *     no sign of a measure, ends in a stop or dash, holds a sign of shares among other
   *     characters, or is too long
   */
  static @Nullable ScaledMeasure split(String text) {
    if (text.isEmpty()) {
      return BARE;
    }
    Optional<Measure> known = MeasureTable.standard().find(text);
    if (known.isPresent()) {
      return new ScaledMeasure(Scale.ONE, known.get());
    }
    Scale longest = Scale.ONE;
    if (SCALE_CHARACTERS.indexOf(text.charAt(0)) >= 0) {
      for (Scale scale : SCALES) {
        if (text.startsWith(scale.word())) {
          longest = scale;
          known = MeasureTable.standard().find(text.substring(scale.word().length()));
          if (known.isPresent()) {
            return new ScaledMeasure(scale, known.get());
          }
        }
      }
    }
    String word = text.substring(longest.word().length());
    return isCountingWord(word) ? new ScaledMeasure(longest, Measure.counting(word)) : null;
  }

  /** Whether a word to count by may begin so: with a letter, or a sign such as ℃, ㎡, € or ′. */
  private static boolean mayBegin(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.OTHER_SYMBOL
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || MARKS.indexOf(c) >= 0;
  }

  private static boolean mayEnd(int c) {
    int type = Character.getType(c);
    return MARKS.indexOf(c) >= 0
        || (type != Character.OTHER_PUNCTUATION
            && type != Character.DASH_PUNCTUATION
            && type != Character.CONNECTOR_PUNCTUATION);
  }

  private static boolean isCountingWord(String word) {
    if (word.length() > Measure.LONGEST
        || SCALE_CHARACTERS.indexOf(word.charAt(0)) >= 0
        || !mayBegin(word.codePointAt(0))
        || !mayEnd(word.codePointBefore(word.length()))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (SHARE_CHARACTERS.indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
