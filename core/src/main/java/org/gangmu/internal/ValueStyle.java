package org.gangmu.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables implements the value types of this library: hidden, with one public builder. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false, lazyhash = true),
    depluralize = true,
    depluralizeDictionary = {"alias:aliases", "base:bases"},
    deferCollectionAllocation = true,
    allowedClasspathAnnotations = {
      javax.annotation.processing.Generated.class,
      org.immutables.value.Generated.class,
      com.google.errorprone.annotations.CanIgnoreReturnValue.class
    })
public @interface ValueStyle {}
