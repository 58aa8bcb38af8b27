package org.gangmu.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonDecoder;

/**
 * The members given of one object whose {@code type} says which it may have. The type may stand
 * behind them, so they are judged when all are there.
 */
final class Variant {

  /** The name of the member that tells the type. */
  static final String TYPE = "type";

  private final JsonDecoder json;
  private final long errors;
  private final Map<String, Location> given = new LinkedHashMap<>();

  /** Creates the members of an object that is about to be taken. */
  Variant(JsonDecoder json) {
    this.json = json;
    this.errors = json.errors();
  }

  /** Notes the member whose name was taken last. */
  void give(String field) {
    if (!field.equals(TYPE)) {
      given.put(field, json.place());
    }
  }

  /**
   * Returns whether a value can be made of the members: no value of them was wrong, and none that
   * the type needs is missing. One that is missing is reported, and so is one that the type does
   * not have, like any that is not known.
   */
  boolean fits(ImmutableSet<String> required, ImmutableSet<String> optional) {
    String known =
        Stream.of(ImmutableSet.of(TYPE), required, optional)
            .flatMap(Set::stream)
            .collect(joining(", "));
    given.forEach(
        (field, place) -> {
          if (!required.contains(field) && !optional.contains(field)) {
            json.report(
                Diagnostic.error(
                    JsonCode.UNKNOWN_FIELD,
                    "member of this type must be one of " + known + ": " + field,
                    place));
          }
        });
    for (String field : required) {
      if (!given.containsKey(field)) {
        json.reportObject(JsonCode.MISSING_FIELD, "member must be given: " + field);
      }
    }
    return json.errors() == errors;
  }
}
