package org.gangmu.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import org.gangmu.progress.Share;

/** How what a unit reports makes the completion of a leaf. */
public sealed interface Earning {

  /** By targets where reports ever decided one, else the percentage by hand. The default. */
  Earning AUTOMATIC = new Automatic();

  /** The percentage by hand (填报完成进度). */
  Earning BY_HAND = new ByHand();

  /** The mean of what is attained of its targets, each at most all of it. */
  Earning BY_TARGETS = new ByTargets(Combination.MEAN);

  /** Nothing until it is done, then all (0/100). */
  Earning ZERO_HUNDRED = new Fixed(Completion.NOTHING);

  /** Half as soon as it is begun, all when it is done (50/50). */
  Earning FIFTY_FIFTY = new Fixed(new Completion(Completion.WHOLE / 2));

  /** As much as is expected, whatever is reported: it bears out nothing and lights nothing. */
  Earning LEVEL_OF_EFFORT = new LevelOfEffort();

  /** How several targets make one completion. */
  enum Combination {
    /** Their mean. */
    MEAN,
    /** The least attained. */
    LEAST
  }

  /**
   * By targets, by their mean, as soon as a report of the unit decided one of them, else by hand.
   *
   * <p>It stays by targets where their figures are out of date: silence on figures does not bring
   * back the judgement of the unit itself.
   */
  record Automatic() implements Earning {}

  /** The percentage by hand. */
  record ByHand() implements Earning {}

  /**
   * What is attained of the task's targets, each at most all of it, and all only where the target
   * is met. Results that a text tells of and wishes in words do not count. A target that reports do
   * not decide is missing: where others are known it makes a range, whatever the {@link
   * MissingRule}, but that it is carried on.
   *
   * @param combination how they make one
   */
  record ByTargets(Combination combination) implements Earning {

    /** Checks that nothing is missing. */
    public ByTargets {
      requireNonNull(combination, "combination");
    }
  }

  /**
   * A fixed part when it is begun, all when it is done: 0/100, 50/50, 20/80. It is done when the
   * percentage by hand is 100 or all targets are met, and begun when the percentage is above 0,
   * something of a target is attained, or a stage is completed.
   *
   * @param begun how much is earned by beginning, less than all
   */
  record Fixed(Completion begun) implements Earning {

    /** Checks the part. */
    public Fixed {
      checkArgument(!begun.isFull(), "what beginning earns must be less than all: %s", begun);
    }
  }

  /**
   * By milestones (节点): each that is reported as completed, of whatever indicator, earns its share.
   * One that no report speaks of is missing: where others are spoken of it makes a range.
   *
   * @param shares the milestones, by the stages that reports name, with the shares they earn, which
   *     make all together
   */
  record Milestones(ImmutableMap<String, Share> shares) implements Earning {

    /** Checks that the shares make all. */
    public Milestones {
      checkArgument(!shares.isEmpty(), "there must be a milestone");
      long billionths = 0;
      for (Share share : shares.values()) {
        checkArgument(
            Completion.WHOLE % share.denominator() == 0,
            "share of a milestone must be whole billionths: %s",
            share);
        billionths += Completion.of(share).billionths();
      }
      checkArgument(
          billionths == Completion.WHOLE, "shares of milestones must make all: %s", shares);
    }
  }

  /** As much as is expected (投入型工作). */
  record LevelOfEffort() implements Earning {}
}
