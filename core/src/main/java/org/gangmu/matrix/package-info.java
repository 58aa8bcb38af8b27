/** Tasks against units: who does what, answered in bit operations. */
@NullMarked
@CheckReturnValue
package org.gangmu.matrix;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
