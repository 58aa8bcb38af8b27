/**
 * The laws as properties of jqwik: for each extension point one abstract class with final methods.
 * A team extends it, gives its implementation, and may declare features it lacks and deviations it
 * knows of.
 */
@NullMarked
package org.gangmu.conformance.jqwik;

import org.jspecify.annotations.NullMarked;
