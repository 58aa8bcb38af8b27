package org.gangmu.flat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.directive.Directive;
import org.gangmu.directive.DocumentKind;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.io.internal.ValueStyle;
import org.gangmu.unit.UnitName;
import org.immutables.value.Value;

/** What a flat record tells of a directive. */
@Value.Immutable
@ValueStyle
public abstract sealed class FlatDirective permits ImmutableFlatDirective {

  FlatDirective() {}

  /** Returns the document number as written, the first if there are several. */
  public abstract Optional<String> number();

  /** Returns the index number as written. */
  public abstract Optional<String> indexNumber();

  /** Returns who issued the document, the first if there are several. */
  public abstract Optional<UnitName> issuer();

  /** Returns the title. */
  public abstract Optional<String> title();

  /** Returns the date of the document, as {@link Directive#date()} has it. */
  public abstract Optional<LocalDate> date();

  /** Returns the kind. */
  public abstract Optional<DocumentKind> kind();

  /** Returns whom the document is addressed to, in the order written. */
  public abstract ImmutableList<UnitName> addressees();

  /** Returns what a flat record tells of a directive. */
  public static FlatDirective of(Directive directive) {
    return builder()
        .number(directive.number().map(DocumentNumber::toString))
        .indexNumber(directive.indexNumber().map(IndexNumber::text))
        .issuer(directive.issuer())
        .title(directive.title())
        .date(directive.date())
        .kind(directive.kind())
        .addressees(directive.addressees())
        .build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FlatDirective}. */
  public static final class Builder extends ImmutableFlatDirective.Builder {
    Builder() {}
  }
}
