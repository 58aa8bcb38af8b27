/** What the packages of this module share and nobody outside sees. */
@NullMarked
@CheckReturnValue
package org.gangmu.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
