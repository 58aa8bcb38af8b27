package org.gangmu.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A unit that can answer for work (单位): an organ, an enterprise, a section, a leading group.
 *
 * <p>What changed in time can be told in two ways. A unit that only took another name keeps its id
 * and has the old name as an {@link Alias} with an end. A unit that was abolished has an end and
 * {@link #successors()}: one where it was renamed or merged into another, several where it was
 * split.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Unit permits ImmutableUnit {

  Unit() {}

  /** Returns the id within its directory. */
  public abstract UnitId id();

  /** Returns the official name. */
  public abstract UnitName name();

  /** Returns the other names, in the order given. */
  public abstract ImmutableList<Alias> aliases();

  /** Returns what it is. */
  public abstract UnitKind kind();

  /** Returns the unit it belongs to: the government of a department, the unit of a section. */
  public abstract Optional<UnitId> parent();

  /** Returns its unified social credit code (统一社会信用代码). */
  public abstract Optional<CreditCode> creditCode();

  /** Returns its organisation code (组织机构代码), that of its credit code where it has one. */
  public abstract Optional<OrganizationCode> organizationCode();

  /** Returns the division it governs or serves. */
  public abstract Optional<DivisionCode> division();

  /** Returns the level it stands at, that of its division unless another is given. */
  public abstract Optional<DivisionLevel> level();

  /** Returns when it exists, all days by default. */
  @Value.Default
  public Lifespan lifespan() {
    return Lifespan.ALWAYS;
  }

  /** Returns the units that took its place when it ended, in the order given. */
  public abstract ImmutableSet<UnitId> successors();

  @Value.Check
  Unit check() {
    checkArgument(
        successors().isEmpty() || lifespan().untilExclusive().isPresent(),
        "unit %s must have an end if it has successors: %s",
        id(),
        successors());
    Optional<OrganizationCode> own = creditCode().flatMap(CreditCode::organizationCode);
    if (own.isPresent() && organizationCode().isPresent()) {
      checkArgument(
          own.equals(organizationCode()),
          "organization code of unit %s must be %s, as in its credit code: %s",
          id(),
          own.get(),
          organizationCode().get());
    }
    boolean completeCode = organizationCode().isPresent() || own.isEmpty();
    boolean completeLevel = level().isPresent() || division().isEmpty();
    return completeCode && completeLevel
        ? this
        : toBuilder()
            .organizationCode(organizationCode().or(() -> own))
            .level(level().or(() -> division().map(DivisionCode::level)))
            .build();
  }

  /** Returns whether the unit exists on that day. */
  public final boolean existsOn(LocalDate date) {
    return lifespan().contains(date);
  }

  /**
   * Returns the names it bears on that day: the official one first; none where it does not exist.
   */
  public final ImmutableList<UnitName> namesOn(LocalDate date) {
    if (!existsOn(date)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<UnitName> names = ImmutableList.builder();
    names.add(name());
    for (Alias alias : aliases()) {
      if (alias.lifespan().contains(date)) {
        names.add(alias.name());
      }
    }
    return names.build();
  }

  /** Returns a unit with nothing but what every unit has. */
  public static Unit of(String id, String name, UnitKind kind) {
    return builder().id(UnitId.of(id)).name(UnitName.of(name)).kind(kind).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this unit. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Unit}. */
  public static final class Builder extends ImmutableUnit.Builder {
    Builder() {}
  }
}
