package org.gangmu.examples.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gangmu.document.DirectiveReader;
import org.gangmu.json.PlanJson;
import org.gangmu.plan.Plan;

/** How long it takes to write a plan as JSON and to read it back. */
final class JsonTopic {

  private static final int TASKS_PER_CHAPTER = DirectiveSample.ofChapters(1).tasks();

  private final JsonFactory jackson = new JsonFactory();
  private final Plan plan;
  private final byte[] bytes;

  /** Takes a plan of about so many tasks, read from a directive. */
  JsonTopic(int tasks) {
    int chapters = Math.max(1, Math.min(DirectiveSample.MOST_CHAPTERS, tasks / TASKS_PER_CHAPTER));
    String text = DirectiveSample.ofChapters(chapters).text();
    this.plan = DirectiveReader.create().read(text).orElseThrow();
    this.bytes = PlanJson.standard().writeBytes(plan);
  }

  byte[] write() {
    return PlanJson.standard().writeBytes(plan);
  }

  Plan read() {
    return PlanJson.standard().read(bytes).orElseThrow();
  }

  /** Goes through the tokens with Jackson, and does nothing with them. */
  int scan() {
    try (JsonParser parser = jackson.createParser(bytes)) {
      int tokens = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens++;
      }
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array does not fail", e);
    }
  }

  String decode() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns the comparisons for a plan of about so many tasks. */
  static ImmutableList<InterleavedPairs> pairs(int tasks) {
    JsonTopic topic = new JsonTopic(tasks);
    int size = topic.bytes.length;
    String title = " a plan of %,d tasks, %,d kB".formatted(topic.plan.tasks().size(), size / 1000);
    return ImmutableList.of(
        InterleavedPairs.of("JSON: read" + title, Comparison.BYTE)
            .add(Contender.limit("Jackson's tokens", size, topic::scan))
            .add(Contender.of("PlanJson.read", size, topic::read))
            .expect(() -> topic.plan)
            .add(Contender.limit("decode UTF-8", size, topic::decode))
            .build(),
        InterleavedPairs.of("JSON: write" + title, Comparison.BYTE)
            .add(Contender.limit("Jackson's tokens", size, topic::scan))
            .add(Contender.of("PlanJson.write", size, topic::write, JsonTopic::reread))
            .expect(() -> topic.plan)
            .build());
  }

  private static Plan reread(byte[] bytes) {
    return PlanJson.standard().read(Arrays.copyOf(bytes, bytes.length)).orElseThrow();
  }
}
