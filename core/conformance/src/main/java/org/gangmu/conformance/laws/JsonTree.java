package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A well-formed JSON text taken apart: enough to change it, not to judge it.
 *
 * @param scalar what stands there for a text, number or constant, with its quotation marks; empty
 *     for an object or array
 * @param names the names of an object's members, with their quotation marks; none for an array
 * @param values the values of an object or array
 * @param isObject whether it is an object
 */
record JsonTree(String scalar, List<String> names, List<JsonTree> values, boolean isObject) {

  private static final int MOST_LEVELS = 500;

  static JsonTree scalar(String text) {
    return new JsonTree(text, List.of(), List.of(), false);
  }

  static JsonTree parse(String text) {
    Parser parser = new Parser(text);
    return parser.value(0);
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

  private static final class Parser {

    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
      if (text.startsWith("\ufeff")) {
        at = 1;
      }
    }

    JsonTree value(int level) {
      checkArgument(level <= MOST_LEVELS, "levels of a document must be at most %s", MOST_LEVELS);
      char first = next();
      if (first != '{' && first != '[') {
        return scalar(token());
      }
      boolean isObject = first == '{';
      List<String> names = new ArrayList<>();
      List<JsonTree> values = new ArrayList<>();
      at++;
      while (next() != (isObject ? '}' : ']')) {
        if (isObject) {
          names.add(token());
          next();
          at++;
        }
        values.add(value(level + 1));
        if (next() == ',') {
          at++;
        }
      }
      at++;
      return new JsonTree("", names, values, isObject);
    }

    /** Returns the next character that is not blank, and stays before it. */
    private char next() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      checkArgument(at < text.length(), "document must be whole: %s", text);
      return text.charAt(at);
    }

    private String token() {
      int start = at;
      if (next() == '"') {
        at++;
        while (text.charAt(at) != '"') {
          at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
      } else {
        while (at < text.length() && ",:]} \t\r\n".indexOf(text.charAt(at)) < 0) {
          at++;
        }
      }
      checkArgument(at > start, "document must be well-formed at %s", at);
      return text.substring(start, at).strip();
    }
  }
}
