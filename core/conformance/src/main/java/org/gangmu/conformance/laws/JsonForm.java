package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents in JSON. */
final class JsonForm implements DocumentForm {

  static final JsonForm INSTANCE = new JsonForm();

  /** Members that are usual for the name of a type. */
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of("\"type\"", "\"@type\"", "\"@class\"", "\"class\"", "\"kind\"");

  private static final String ANY_VALUE = "{\"x\":[1,null,\"文\"]}";

  private static final String NOT_JSON =
      "document is not JSON; give form(), or leave MEMBERS and ORDER_FREE out of features()";

  private JsonForm() {}

  @Override
  public byte[] reordered(byte[] document, Random random) {
    StringBuilder text = new StringBuilder();
    write(tree(document), random, text);
    return text.toString().getBytes(UTF_8);
  }

  private static void write(JsonTree tree, Random random, StringBuilder text) {
    blanks(random, text);
    if (!tree.scalar().isEmpty()) {
      text.append(tree.scalar());
    } else {
      List<Integer> order =
          new ArrayList<>(IntStream.range(0, tree.values().size()).boxed().toList());
      if (tree.isObject()) {
        Collections.shuffle(order, random);
      }
      text.append(tree.isObject() ? '{' : '[');
      for (int i = 0; i < order.size(); i++) {
        text.append(i == 0 ? "" : ",");
        if (tree.isObject()) {
          blanks(random, text);
          text.append(tree.names().get(order.get(i)));
          blanks(random, text);
          text.append(':');
        }
        write(tree.values().get(order.get(i)), random, text);
      }
      text.append(tree.isObject() ? '}' : ']');
    }
    blanks(random, text);
  }

  private static void blanks(Random random, StringBuilder text) {
    if (random.nextInt(4) == 0) {
      text.append(" \t\r\n".charAt(random.nextInt(4)));
    }
  }

  @Override
  public byte[] withMember(byte[] document, int place, String name) {
    return changed(document, place, object -> add(object, quoted(name), ANY_VALUE));
  }

  @Override
  public byte[] withDuplicate(byte[] document, int place) {
    return changed(
        document,
        place,
        object -> {
          if (object.names().isEmpty()) {
            add(object, quoted("doubled"), "1");
          }
          int which = Math.floorMod(place, object.names().size());
          object.names().add(object.names().get(which));
          object.values().add(object.values().get(which));
        });
  }

  @Override
  public byte[] withoutMember(byte[] document, int place) {
    JsonTree tree = tree(document);
    List<JsonTree> objects =
        tree.objects().stream().filter(object -> !object.names().isEmpty()).toList();
    int members = objects.stream().mapToInt(object -> object.names().size()).sum();
    int left = members == 0 ? 0 : Math.floorMod(place, members);
    for (JsonTree object : objects) {
      if (left < object.names().size()) {
        object.names().remove(left);
        object.values().remove(left);
        break;
      }
      left -= object.names().size();
    }
    return tree.toString().getBytes(UTF_8);
  }

  @Override
  public byte[] withTypeName(byte[] document, int place, String name) {
    return changed(
        document,
        place,
        object -> {
          boolean told = false;
          for (int i = 0; i < object.names().size(); i++) {
            if (TYPES.contains(object.names().get(i))) {
              object.values().set(i, JsonTree.scalar(quoted(name)));
              told = true;
            }
          }
          if (!told) {
            object.names().add(0, quoted("@class"));
            object.values().add(0, JsonTree.scalar(quoted(name)));
          }
        });
  }

  @Override
  public boolean same(byte[] one, byte[] other) {
    return tree(one).sorted().equals(tree(other).sorted());
  }

  private interface Change {
    void of(JsonTree object);
  }

  private static byte[] changed(byte[] document, int place, Change change) {
    JsonTree tree = tree(document);
    List<JsonTree> objects = tree.objects();
    if (!objects.isEmpty()) {
      change.of(objects.get(Math.floorMod(place, objects.size())));
    }
    return tree.toString().getBytes(UTF_8);
  }

  private static void add(JsonTree object, String name, String value) {
    object.names().add(name);
    object.values().add(JsonTree.parse(value));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static JsonTree tree(byte[] document) {
    String text = new String(document, UTF_8);
    checkArgument(Arrays.equals(text.getBytes(UTF_8), document), "%s: it is not UTF-8", NOT_JSON);
    try {
      return JsonTree.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(NOT_JSON + ": " + e.getMessage(), e);
    }
  }
}
