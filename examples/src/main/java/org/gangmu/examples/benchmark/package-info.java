/**
 * How fast Gangmu is, beside what else could be done and beside what the data allow.
 *
 * <p>{@link org.gangmu.examples.benchmark.Benchmarks} runs the comparisons: {@code java -jar
 * examples/target/benchmarks.jar smoke} takes some minutes, {@code full} some ten, and {@code jmh}
 * runs the same questions under JMH, for what they allocate. A comparison, {@link
 * org.gangmu.examples.benchmark.InterleavedPairs}, times contenders in turn in one JVM and tells
 * ratios within a round, which hold where single timings do not; it first compares the answers, and
 * refuses unequal ones. What is asked, of which data, stands in the topics: {@link
 * org.gangmu.examples.benchmark.ReadingTopic} and its like. The expression languages that {@link
 * org.gangmu.examples.benchmark.TargetTopic} compares with are not in that jar; they take part
 * where their own are on the class path beside it.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.examples.benchmark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
