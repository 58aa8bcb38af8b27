package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes JSON (RFC 8259) apart, and refuses all else. A byte order mark may stand before it. */
final class JsonParser {

  private static final int MOST_LEVELS = 500;

  private static final Pattern PLAIN =
      Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private final String text;
  private int at;

  JsonParser(String text) {
    this.text = text;
    this.at = text.startsWith("\ufeff") ? 1 : 0;
  }

  JsonTree document() {
    JsonTree tree = value(0);
    blanks();
    check(at == text.length(), "one value must be all");
    return tree;
  }

  private void check(boolean holds, String rule) {
    checkArgument(holds, "%s at character %s", rule, at);
  }

  private JsonTree value(int level) {
    check(level <= MOST_LEVELS, "levels must be at most " + MOST_LEVELS);
    if (take('{')) {
      return rest(level, true);
    }
    if (take('[')) {
      return rest(level, false);
    }
    return JsonTree.scalar(at < text.length() && text.charAt(at) == '"' ? word() : plain());
  }

  /** Takes the members of an object, or the values of an array, and its end. */
  private JsonTree rest(int level, boolean isObject) {
    char end = isObject ? '}' : ']';
    List<String> names = new ArrayList<>();
    List<JsonTree> values = new ArrayList<>();
    if (!take(end)) {
      do {
        if (isObject) {
          blanks();
          names.add(word());
          check(take(':'), "a colon must stand behind a name");
        }
        values.add(value(level + 1));
      } while (take(','));
      check(take(end), "an object or array must be closed");
    }
    return new JsonTree("", names, values, isObject);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Goes behind blanks, and behind a character if it stands there. */
  private boolean take(char c) {
    blanks();
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private String word() {
    int start = at;
    check(at < text.length() && text.charAt(at) == '"', "a text must begin with \"");
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      check(text.charAt(at) >= ' ', "a text must have no control character");
      if (text.charAt(at) == '\\') {
        at++;
        check(
            at < text.length() && "\"\\/bfnrtu".indexOf(text.charAt(at)) >= 0,
            "a backslash must stand before one of \"\\/bfnrtu");
      }
      at++;
    }
    check(at < text.length(), "a text must end with \"");
    at++;
    return text.substring(start, at);
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",:[]{}\" \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String plain = text.substring(start, at);
    check(PLAIN.matcher(plain).matches(), "a value must be a text, number or constant");
    return plain;
  }
}
