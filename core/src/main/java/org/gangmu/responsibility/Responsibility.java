package org.gangmu.responsibility;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gangmu.internal.ValueStyle;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/**
 * Who answers for one task: its assignments in the order written.
 *
 * <p>A unit may stand in several roles, and a role may be held by several units; what is written
 * twice is kept twice. A lead that was not named but follows from a {@link LeadPolicy} is kept
 * apart as {@link #inferredLead()}.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Responsibility permits ImmutableResponsibility {

  private static final Responsibility NONE = builder().build();

  Responsibility() {}

  /** Returns the assignments in the order written. */
  public abstract ImmutableList<Assignment> assignments();

  /** Returns the roles whose list ends open (等), in the order of {@link Role}. */
  public abstract ImmutableSet<Role> openEnded();

  /**
   * Returns the unit that leads although nobody is named lead, by the policy of the document.
   *
   * <p>Present only where no assignment has the role {@link Role#LEAD}.
   */
  public abstract Optional<UnitName> inferredLead();

  @Value.Check
  Responsibility check() {
    inferredLead()
        .ifPresent(
            lead ->
                checkArgument(
                    units(Role.LEAD).isEmpty(),
                    "a lead must not be inferred where one is named: %s",
                    lead));
    ImmutableSet<Role> sorted =
        openEnded().stream().sorted().collect(ImmutableSet.toImmutableSet());
    return sorted.asList().equals(openEnded().asList())
        ? this
        : toBuilder().openEnded(sorted).build();
  }

  /** Returns the units in a role, in the order written. */
  public final ImmutableList<UnitName> units(Role role) {
    return assignments().stream()
        .filter(assignment -> assignment.role() == role)
        .map(Assignment::unit)
        .collect(toImmutableList());
  }

  /** Returns the units that lead: those named, or the inferred one; possibly none. */
  public final ImmutableList<UnitName> leads() {
    return inferredLead().map(ImmutableList::of).orElseGet(() -> units(Role.LEAD));
  }

  /**
   * Returns who answers for the task: the leads, and the responsible units where the meaning of the
   * word makes them answer; each once, leads first, otherwise in the order written.
   */
  public final ImmutableSet<UnitName> answering(ResponsibleMeaning meaning) {
    ImmutableSet.Builder<UnitName> answering = ImmutableSet.<UnitName>builder().addAll(leads());
    if (meaning.answersBesideLead(this)) {
      answering.addAll(units(Role.RESPONSIBLE));
    }
    return answering.build();
  }

  /** Returns every unit once, in the order first written. */
  public final ImmutableSet<UnitName> units() {
    return assignments().stream().map(Assignment::unit).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the roles in which a unit is named, in the order of {@link Role}; an inferred lead is
   * not a named one.
   */
  public final ImmutableSet<Role> roles(UnitName unit) {
    return assignments().stream()
        .filter(assignment -> assignment.unit().equals(unit))
        .map(Assignment::role)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether the list of a role ends open (等). */
  public final boolean isOpenEnded(Role role) {
    return openEnded().contains(role);
  }

  /** Returns whether nobody is assigned. */
  public final boolean isEmpty() {
    return assignments().isEmpty();
  }

  /**
   * Returns this responsibility with the lead that follows from the policy, and no other inferred
   * one.
   */
  public final Responsibility infer(LeadPolicy policy) {
    Responsibility named =
        inferredLead().isEmpty() ? this : toBuilder().inferredLead(Optional.empty()).build();
    Optional<UnitName> lead = policy.infer(named);
    return lead.isEmpty() ? named : named.toBuilder().inferredLead(lead).build();
  }

  /**
   * Returns this responsibility with every unit replaced by the function's; order, roles and
   * duplicates stay.
   */
  public final Responsibility mapUnits(UnaryOperator<UnitName> function) {
    return toBuilder()
        .assignments(
            assignments().stream()
                .map(each -> each.withUnit(function.apply(each.unit())))
                .collect(toImmutableList()))
        .inferredLead(inferredLead().map(function))
        .build();
  }

  /** Returns the responsibility of nobody. */
  public static Responsibility none() {
    return NONE;
  }

  /** Returns a closed list of assignments. */
  public static Responsibility of(Assignment... assignments) {
    return builder().addAssignments(assignments).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this responsibility. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Responsibility}. */
  public static final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}
  }
}
