package org.gangmu.progress;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of which a changed one is made by copying a path: a weight-balanced tree (S.
 * Adams, Efficient sets, 1993; with the bounds 3 and 2 of Y. Hirai and K. Yamamoto, 2011), ordered
 * by the hash of the keys and, where it is the same, by the keys themselves.
 *
 * <p>To look up or to put costs O(log n), also for keys whose hashes were chosen to meet; to make
 * one of a whole map costs a sort of integers.
 */
final class PersistentMap<K extends Comparable<K>, V> {

  private static final int HEAVIER = 3;
  private static final int SINGLE = 2;

  private record Node<K, V>(
      int hash, K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, int size) {}

  private final @Nullable Node<K, V> root;

  private PersistentMap(@Nullable Node<K, V> root) {
    this.root = root;
  }

  static <K extends Comparable<K>, V> PersistentMap<K, V> empty() {
    return new PersistentMap<>(null);
  }

  /** Returns a map of the same entries. */
  static <K extends Comparable<K>, V> PersistentMap<K, V> copyOf(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    entries.sort(
        Comparator.<Map.Entry<K, V>>comparingInt(entry -> entry.getKey().hashCode())
            .thenComparing(Map.Entry::getKey));
    return new PersistentMap<>(ofSorted(entries, 0, entries.size()));
  }

  private static <K, V> @Nullable Node<K, V> ofSorted(
      List<Map.Entry<K, V>> sorted, int from, int to) {
    if (from == to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    K key = sorted.get(middle).getKey();
    return new Node<>(
        key.hashCode(),
        key,
        sorted.get(middle).getValue(),
        ofSorted(sorted, from, middle),
        ofSorted(sorted, middle + 1, to),
        to - from);
  }

  int size() {
    return size(root);
  }

  /** Returns the value of a key, null where there is none. */
  @Nullable V find(K key) {
    int hash = key.hashCode();
    Node<K, V> node = root;
    while (node != null) {
      int order = compare(hash, key, node);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  /** Returns this map with a value for a key, in the place of the one it had. */
  PersistentMap<K, V> with(K key, V value) {
    return new PersistentMap<>(with(root, key.hashCode(), key, value));
  }

  private static <K extends Comparable<K>, V> Node<K, V> with(
      @Nullable Node<K, V> node, int hash, K key, V value) {
    if (node == null) {
      return new Node<>(hash, key, value, null, null, 1);
    }
    int order = compare(hash, key, node);
    if (order == 0) {
      return new Node<>(hash, key, value, node.left, node.right, node.size);
    }
    return order < 0
        ? balanced(node, with(node.left, hash, key, value), node.right)
        : balanced(node, node.left, with(node.right, hash, key, value));
  }

  private static <K extends Comparable<K>, V> int compare(int hash, K key, Node<K, V> node) {
    return hash != node.hash ? Integer.compare(hash, node.hash) : key.compareTo(node.key);
  }

  /** Returns a node with the entry of another and subtrees of which one may have grown by one. */
  private static <K, V> Node<K, V> balanced(
      Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    if (weight(right) > HEAVIER * weight(left)) {
      Node<K, V> heavy = requireNonNull(right);
      if (weight(heavy.left) < SINGLE * weight(heavy.right)) {
        return joined(heavy, joined(entry, left, heavy.left), heavy.right);
      }
      Node<K, V> inner = requireNonNull(heavy.left);
      return joined(
          inner, joined(entry, left, inner.left), joined(heavy, inner.right, heavy.right));
    }
    if (weight(left) > HEAVIER * weight(right)) {
      Node<K, V> heavy = requireNonNull(left);
      if (weight(heavy.right) < SINGLE * weight(heavy.left)) {
        return joined(heavy, heavy.left, joined(entry, heavy.right, right));
      }
      Node<K, V> inner = requireNonNull(heavy.right);
      return joined(
          inner, joined(heavy, heavy.left, inner.left), joined(entry, inner.right, right));
    }
    return joined(entry, left, right);
  }

  private static <K, V> Node<K, V> joined(
      Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    return new Node<>(
        entry.hash, entry.key, entry.value, left, right, size(left) + size(right) + 1);
  }

  private static int size(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.size;
  }

  private static int weight(@Nullable Node<?, ?> node) {
    return size(node) + 1;
  }

  /** Calls the action with every entry, in no order that means anything. */
  void forEach(BiConsumer<? super K, ? super V> action) {
    forEach(root, action);
  }

  private static <K, V> void forEach(
      @Nullable Node<K, V> node, BiConsumer<? super K, ? super V> action) {
    if (node != null) {
      forEach(node.left, action);
      action.accept(node.key, node.value);
      forEach(node.right, action);
    }
  }

  /** Returns the length of the longest path, for tests. */
  int height() {
    return height(root);
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
  }
}
