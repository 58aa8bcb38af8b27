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

  /**
   * Returns whether the tries run in a thread of their own, and are ended when the {@linkplain
   * Conformance#timeLimit() time} is up. False for a property that draws samples while it runs, as
   * a chain of actions does: jqwik allows that in its own thread only.
   */
  boolean timed() default true;
}
