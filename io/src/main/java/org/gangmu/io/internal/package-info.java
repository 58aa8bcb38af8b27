/** What the packages of this module share and nobody outside sees: JSON as text, token by token. */
@NullMarked
@CheckReturnValue
package org.gangmu.io.internal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
