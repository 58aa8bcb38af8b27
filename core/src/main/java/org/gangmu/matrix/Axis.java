package org.gangmu.matrix;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the rows or of the columns, each once, and where each stands.
 *
 * @param <K> the type of the keys
 */
final class Axis<K> {

  private final ImmutableList<K> keys;
  private volatile @Nullable ImmutableMap<K, Integer> positions;

  /** Creates an axis of keys that are known to differ. */
  Axis(ImmutableList<K> keys) {
    this.keys = keys;
  }

  /** Returns an axis of keys in the order they first come. */
  static <K> Axis<K> of(Iterable<K> keys) {
    return new Axis<>(ImmutableSet.copyOf(keys).asList());
  }

  ImmutableList<K> keys() {
    return keys;
  }

  int size() {
    return keys.size();
  }

  K get(int position) {
    return keys.get(position);
  }

  /** Returns the position of a key, or -1. */
  int indexOf(K key) {
    ImmutableMap<K, Integer> known = positions;
    if (known == null) {
      ImmutableMap.Builder<K, Integer> builder = ImmutableMap.builderWithExpectedSize(keys.size());
      for (int position = 0; position < keys.size(); position++) {
        builder.put(keys.get(position), position);
      }
      known = builder.buildOrThrow();
      positions = known;
    }
    return known.getOrDefault(key, -1);
  }

  /** Returns, for each key of the other axis, where it stands on this one, or -1. */
  int[] locate(Axis<K> other) {
    int[] located = new int[other.size()];
    for (int position = 0; position < located.length; position++) {
      located[position] =
          position < size() && keys.get(position).equals(other.get(position))
              ? position
              : indexOf(other.get(position));
    }
    return located;
  }

  /** Returns the keys of this axis, then those only the other has. */
  Axis<K> join(Axis<K> other) {
    return keys.equals(other.keys)
        ? this
        : of(ImmutableList.<K>builder().addAll(keys).addAll(other.keys).build());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Axis<?> other && keys.equals(other.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
