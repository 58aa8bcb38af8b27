package org.gangmu.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.IOException;
import java.math.BigDecimal;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers, as members that name its ends by whether they belong to it: {@code atLeast}
 * or {@code above}, {@code atMost} or {@code below}; where it has none it goes on for ever.
 */
final class RangeJson {

  /** The names of the members; an object may have others beside them. */
  static final Fields FIELDS = Fields.optional("atLeast", "above", "atMost", "below");

  private final String subject;
  private @Nullable BigDecimal atLeast;
  private @Nullable BigDecimal above;
  private @Nullable BigDecimal atMost;
  private @Nullable BigDecimal below;

  /**
   * Creates a range whose ends are still to be taken.
   *
   * @param subject what messages call it
   */
  RangeJson(String subject) {
    this.subject = subject;
  }

  /** Writes the members of the object that is open. */
  static void writeEnds(Range<BigDecimal> values, JsonWriter json) throws IOException {
    if (values.hasLowerBound()) {
      json.name(values.lowerBoundType() == BoundType.CLOSED ? "atLeast" : "above");
      json.value(values.lowerEndpoint());
    }
    if (values.hasUpperBound()) {
      json.name(values.upperBoundType() == BoundType.CLOSED ? "atMost" : "below");
      json.value(values.upperEndpoint());
    }
  }

  /** Writes an object that has nothing but the ends. */
  static void write(Range<BigDecimal> values, JsonWriter json) throws IOException {
    json.beginObject();
    writeEnds(values, json);
    json.endObject();
  }

  /** Takes an object that has nothing but the ends. */
  static @Nullable Range<BigDecimal> read(String subject, JsonDecoder json)
      throws IOException, JsonFault {
    long errors = json.errors();
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    RangeJson ends = new RangeJson(subject);
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      ends.take(field, json);
    }
    ends.check(json);
    if (json.errors() > errors) {
      json.endObject();
      return null;
    }
    return json.endObject(ends::range);
  }

  /** Takes the value of the member whose name was taken last. */
  void take(String field, JsonDecoder json) throws IOException, JsonFault {
    switch (field) {
      case "atLeast" -> atLeast = json.decimal();
      case "above" -> above = json.decimal();
      case "atMost" -> atMost = json.decimal();
      case "below" -> below = json.decimal();
      default -> throw new IllegalStateException(field);
    }
  }

  /** Reports where the object that is open has two ends on one side. */
  void check(JsonDecoder json) {
    if (atLeast != null && above != null) {
      json.reportObject(
          JsonCode.BAD_VALUE, subject + " must begin atLeast or above a value, but has both");
    }
    if (atMost != null && below != null) {
      json.reportObject(
          JsonCode.BAD_VALUE, subject + " must end atMost or below a value, but has both");
    }
  }

  /**
   * Returns the values between the ends.
   *
   * @throws IllegalArgumentException if there are none
   */
  Range<BigDecimal> range() {
    BigDecimal lower = atLeast == null ? above : atLeast;
    BigDecimal upper = atMost == null ? below : atMost;
    BoundType lowerType = atLeast == null ? BoundType.OPEN : BoundType.CLOSED;
    BoundType upperType = atMost == null ? BoundType.OPEN : BoundType.CLOSED;
    if (lower == null) {
      return upper == null ? Range.all() : Range.upTo(upper, upperType);
    }
    if (upper == null) {
      return Range.downTo(lower, lowerType);
    }
    boolean isOpen = lowerType == BoundType.OPEN && upperType == BoundType.OPEN;
    checkArgument(
        lower.compareTo(upper) < (isOpen ? 0 : 1),
        "%s must end where it begins or after that, %s: %s",
        subject,
        lower,
        upper);
    return Range.range(lower, lowerType, upper, upperType);
  }
}
