package org.gangmu.examples.benchmark;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One way of doing what a comparison asks for.
 *
 * @param name what it is called in the table
 * @param amount how many units one run works through
 * @param work what is timed
 * @param answer what the result of the work says, to be compared with the other contenders'; empty
 *     for a limit, which touches the same data and answers nothing
 */
record Contender(String name, long amount, Supplier<?> work, Optional<Supplier<?>> answer) {

  Contender {
    checkArgument(amount >= 1, "amount must be at least 1: %s", amount);
  }

  /** Returns a contender whose result is its answer. */
  static Contender of(String name, long amount, Supplier<?> work) {
    return new Contender(name, amount, work, Optional.of(work));
  }

  /** Returns a contender whose answer is drawn from its result. */
  static <T> Contender of(
      String name, long amount, Supplier<T> work, Function<? super T, ?> answer) {
    return new Contender(name, amount, work, Optional.of(() -> answer.apply(work.get())));
  }

  /** Returns work that has to be done in any case, and answers nothing. */
  static Contender limit(String name, long amount, Supplier<?> work) {
    return new Contender(name, amount, work, Optional.empty());
  }
}
