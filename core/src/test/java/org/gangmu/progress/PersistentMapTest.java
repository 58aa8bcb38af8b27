package org.gangmu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersistentMapTest {

  /** A key whose hash is chosen. */
  private record Key(int number, int hash) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(number, other.number);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @Test
  void anEmptyMapHasNothing() {
    PersistentMap<ReportId, Integer> map = PersistentMap.empty();
    assertThat(map.size()).isZero();
    assertThat(map.find(ReportId.of("r"))).isNull();
  }

  @Test
  void eachStepIsThatOfAMapAndLeavesTheFormerOneWhole() {
    Random random = new Random(7);
    PersistentMap<Key, Integer> map = PersistentMap.empty();
    Map<Key, Integer> model = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      int number = random.nextInt(2_000);
      // a few hundred hashes, so that many meet
      Key key = new Key(number, number % 300 - 150);
      Integer before = map.find(key);
      PersistentMap<Key, Integer> after = map.with(key, i);
      assertThat(before).isEqualTo(model.put(key, i));
      assertThat(map.find(key)).isEqualTo(before);
      map = after;
    }
    assertThat(content(map)).isEqualTo(model);
    assertThat(map.size()).isEqualTo(model.size());
    assertThat(content(PersistentMap.copyOf(model))).isEqualTo(model);
    PersistentMap<Key, Integer> copy = PersistentMap.copyOf(model);
    model.forEach((key, value) -> assertThat(copy.find(key)).isEqualTo(value));
  }

  @Test
  void pathsStayShort() {
    PersistentMap<Key, Integer> rising = PersistentMap.empty();
    PersistentMap<Key, Integer> meeting = PersistentMap.empty();
    PersistentMap<Key, Integer> falling = PersistentMap.empty();
    Map<Key, Integer> all = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      rising = rising.with(new Key(i, i), i);
      falling = falling.with(new Key(-i, -i), i);
      meeting = meeting.with(new Key(i, 42), i);
      all.put(new Key(i, 42), i);
    }
    // log2(20000) is 14.3; a weight-balanced tree has at most 2.5 times as much
    assertThat(rising.height()).isLessThanOrEqualTo(30);
    assertThat(falling.height()).isLessThanOrEqualTo(30);
    assertThat(meeting.height()).isLessThanOrEqualTo(30);
    assertThat(PersistentMap.copyOf(all).height()).isEqualTo(15);
  }

  private static <V> Map<Key, V> content(PersistentMap<Key, V> map) {
    Map<Key, V> content = new HashMap<>();
    map.forEach((key, value) -> assertThat(content.put(key, value)).isNull());
    return content;
  }
}
