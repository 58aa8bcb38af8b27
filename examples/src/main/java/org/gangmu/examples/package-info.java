/** Runnable examples of Gangmu. */
@NullMarked
package org.gangmu.examples;

import org.jspecify.annotations.NullMarked;
