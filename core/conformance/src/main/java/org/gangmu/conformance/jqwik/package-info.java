/**
 * The laws as properties of jqwik: for each extension point one abstract class with final methods.
 * A team extends it, gives its implementation, and may declare features it lacks and deviations it
 * knows of. Each class checks first that no law is forgotten ({@code KIT-0}), ends what hangs, and
 * sums up in one line how the laws ended; with {@code lawsVersion()} a team stays with the laws it
 * was checked by.
 */
@NullMarked
package org.gangmu.conformance.jqwik;

import org.jspecify.annotations.NullMarked;
