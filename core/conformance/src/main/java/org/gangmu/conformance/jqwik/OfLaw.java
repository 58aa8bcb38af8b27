package org.gangmu.conformance.jqwik;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which law a property checks. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfLaw {

  /** Returns the id of the law, as {@code ROLLUP-7}. */
  String value();
}
