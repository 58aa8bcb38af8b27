package org.gangmu.directive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.calendar.PlanPeriod;
import org.gangmu.calendar.StatedDate;
import org.gangmu.internal.ValueStyle;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/**
 * An official document that sets work (公文), without the work itself.
 *
 * <p>A notice that carries a scheme is one directive: {@link #kind()} is that of the notice, {@link
 * #enclosure()} names the scheme. What the text does not say is absent, not guessed.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Directive permits ImmutableDirective {

  Directive() {}

  /** Returns the kind. */
  public abstract DocumentKind kind();

  /** Returns the title without line breaks, where there is one. */
  public abstract Optional<String> title();

  /**
   * Returns the document numbers (发文字号) in the order written; a joint document usually bears that
   * of its first issuer only.
   */
  public abstract ImmutableList<DocumentNumber> numbers();

  /** Returns the index number (索引号). */
  public abstract Optional<IndexNumber> indexNumber();

  /** Returns who issued the document (发文机关), in the order signed; several for a joint document. */
  public abstract ImmutableList<UnitName> issuers();

  /** Returns whom it is addressed to (主送机关), in the order written. */
  public abstract ImmutableList<UnitName> addressees();

  /** Returns what it carries. */
  public abstract Optional<Enclosure> enclosure();

  /** Returns the time the plan covers. */
  public abstract Optional<PlanPeriod> period();

  /** Returns its dates, each with its words, in the order of {@link DateRole}. */
  public abstract ImmutableMap<DateRole, StatedDate> dates();

  /** Returns whether it still holds, where its page says so. */
  public abstract Optional<Validity> validity();

  /** Returns its subject categories (主题分类), in the order written. */
  public abstract ImmutableList<String> subjects();

  /** Returns the titles of its attachments (附件), in the order written. */
  public abstract ImmutableList<String> attachments();

  /** Returns the documents it says it rests on or continues, in the order written, each once. */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  Directive check() {
    ImmutableMap<DateRole, StatedDate> sorted = ImmutableSortedMap.copyOf(dates());
    return sorted.keySet().asList().equals(dates().keySet().asList())
        ? this
        : toBuilder().dates(ImmutableMap.copyOf(sorted)).build();
  }

  /** Returns the first document number, if there is one. */
  public final Optional<DocumentNumber> number() {
    return numbers().stream().findFirst();
  }

  /** Returns the first issuer, if one is known. */
  public final Optional<UnitName> issuer() {
    return issuers().stream().findFirst();
  }

  /**
   * Returns the date of the document: that under the signature, else that of the page head, else
   * that of printing; never the date of publication, which is the page's.
   */
  public final Optional<LocalDate> date() {
    for (DateRole role : new DateRole[] {DateRole.SIGNED, DateRole.WRITTEN, DateRole.PRINTED}) {
      StatedDate stated = dates().get(role);
      if (stated != null) {
        return Optional.of(stated.date());
      }
    }
    return Optional.empty();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this directive. */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Directive}. */
  public static final class Builder extends ImmutableDirective.Builder {
    Builder() {}
  }
}
