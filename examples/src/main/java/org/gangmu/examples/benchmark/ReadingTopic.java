package org.gangmu.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import org.gangmu.document.DirectiveReader;
import org.gangmu.plan.Plan;

/** How long it takes to read the text of a directive. */
final class ReadingTopic {

  private static final String READ = "DirectiveReader";

  private final DirectiveReader reader = DirectiveReader.create();
  private final byte[] bytes;
  private final int tasks;

  /** Takes a directive of about so many bytes of UTF-8. */
  ReadingTopic(int bytes) {
    DirectiveSample sample = DirectiveSample.ofBytes(bytes);
    this.bytes = sample.text().getBytes(StandardCharsets.UTF_8);
    this.tasks = sample.tasks();
  }

  Plan read() {
    return reader.read(bytes).orElseThrow();
  }

  /** Makes characters of the bytes, which no reader can do without. */
  String decode() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Answers how many tasks it found too many, or too few. */
  private Contender contender(String name) {
    return Contender.of(name, bytes.length, this::read, plan -> plan.tasks().size() - tasks);
  }

  /**
   * Returns the comparisons.
   *
   * @param bytes the length of the least text; the others are ten and a hundred times as long
   */
  static ImmutableList<InterleavedPairs> pairs(int bytes) {
    ReadingTopic small = new ReadingTopic(bytes);
    ReadingTopic middle = new ReadingTopic(10 * bytes);
    ReadingTopic large = new ReadingTopic(100 * bytes);
    int thousands = bytes / 1000;
    return ImmutableList.of(
        InterleavedPairs.of("read a directive of " + thousands + " kB", Comparison.BYTE)
            .add(Contender.limit("decode UTF-8", small.bytes.length, small::decode))
            .add(small.contender(READ))
            .expect(() -> 0)
            .bar(Bar.atMostMillis(READ, 2))
            .build(),
        InterleavedPairs.of("read longer directives", Comparison.BYTE)
            .add(small.contender(thousands + " kB"))
            .add(middle.contender(10 * thousands + " kB"))
            .add(large.contender(100 * thousands + " kB"))
            .expect(() -> 0)
            .bar(Bar.atMostTimes(100 * thousands + " kB", 2))
            .build());
  }
}
