package org.gangmu.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;

import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The bounds within which input is read and trees are built.
 *
 * <p>Each is at least 1. A message about a limit that was reached names it and its value.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Limits permits ImmutableLimits {

  private static final Limits DEFAULTS = builder().build();

  Limits() {}

  /** Returns how many levels a task tree may have; 100 by default. */
  @Value.Default
  public int depth() {
    return 100;
  }

  /** Returns how many tasks a plan may have; 5,000,000 by default. */
  @Value.Default
  public int tasks() {
    return 5_000_000;
  }

  /** Returns how many UTF-16 code units one text may have; 20,000,000 by default. */
  @Value.Default
  public int characters() {
    return 20_000_000;
  }

  /**
   * Returns how many UTF-16 code units a document in JSON, or a file of flat records, may have;
   * 4,000,000,000 by default.
   */
  @Value.Default
  public long documentLength() {
    return 4_000_000_000L;
  }

  /** Returns how many units one list may name; 10,000 by default. */
  @Value.Default
  public int unitsInList() {
    return 10_000;
  }

  /** Returns how many diagnostics are kept, the rest being counted; 10,000 by default. */
  @Value.Default
  public int diagnostics() {
    return 10_000;
  }

  @Value.Check
  void check() {
    checkArgument(depth() >= 1, "depth must be at least 1: %s", depth());
    checkArgument(tasks() >= 1, "tasks must be at least 1: %s", tasks());
    checkArgument(characters() >= 1, "characters must be at least 1: %s", characters());
    checkArgument(documentLength() >= 1, "documentLength must be at least 1: %s", documentLength());
    checkArgument(unitsInList() >= 1, "unitsInList must be at least 1: %s", unitsInList());
    checkArgument(diagnostics() >= 1, "diagnostics must be at least 1: %s", diagnostics());
  }

  /** Returns the defaults. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** Returns a builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from these limits. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Limits}. */
  public static final class Builder extends ImmutableLimits.Builder {
    Builder() {}
  }
}
