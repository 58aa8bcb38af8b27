package org.gangmu.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents as another library reads them, changed for tests. */
final class JsonNodes {

  private JsonNodes() {}

  /** Returns a document with the members of each of its objects in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isObject()) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
      Collections.shuffle(members, random);
      ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
      members.forEach(each -> shuffled.set(each.getKey(), shuffled(each.getValue(), random)));
      return shuffled;
    }
    if (node.isArray()) {
      ArrayNode same = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> same.add(shuffled(each, random)));
      return same;
    }
    return node;
  }

  /** Returns every object of a document, each before those in it. */
  static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> objects = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(each -> objects.addAll(objects(each)));
    return objects;
  }
}
