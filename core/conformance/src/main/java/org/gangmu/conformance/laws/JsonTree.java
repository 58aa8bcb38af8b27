package org.gangmu.conformance.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A well-formed JSON text taken apart.
 *
 * @param scalar what stands there for a text, number or constant, with its quotation marks; empty
 *     for an object or array
 * @param names the names of an object's members, with their quotation marks; none for an array
 * @param values the values of an object or array
 * @param isObject whether it is an object
 */
record JsonTree(String scalar, List<String> names, List<JsonTree> values, boolean isObject) {

  static JsonTree scalar(String text) {
    return new JsonTree(text, List.of(), List.of(), false);
  }

  /**
   * Takes a text apart.
   *
   * @throws IllegalArgumentException if it is not well-formed, or has more than 500 levels
   */
  static JsonTree parse(String text) {
    return new JsonParser(text).document();
  }

  /** Returns the objects, each before those in it. */
  List<JsonTree> objects() {
    List<JsonTree> objects = new ArrayList<>();
    collect(objects);
    return objects;
  }

  private void collect(List<JsonTree> objects) {
    if (isObject) {
      objects.add(this);
    }
    values.forEach(value -> value.collect(objects));
  }

  /** Returns the same with members in the order of their names, and names in the same writing. */
  JsonTree sorted() {
    List<JsonTree> under = values.stream().map(JsonTree::sorted).toList();
    if (!isObject) {
      return new JsonTree(scalar, names, under, false);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(names::get));
    return new JsonTree(
        scalar,
        order.stream().map(names::get).toList(),
        order.stream().map(under::get).toList(),
        true);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (!scalar.isEmpty()) {
      text.append(scalar);
      return;
    }
    text.append(isObject ? '{' : '[');
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ",");
      if (isObject) {
        text.append(names.get(i)).append(':');
      }
      values.get(i).write(text);
    }
    text.append(isObject ? '}' : ']');
  }
}
