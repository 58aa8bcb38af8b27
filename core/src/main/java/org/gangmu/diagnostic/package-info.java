/**
 * What went wrong or deserves a look, and where. A {@link org.gangmu.diagnostic.Diagnostic} has a
 * severity, a stable {@link org.gangmu.diagnostic.Code}, a message and a {@link
 * org.gangmu.diagnostic.Location}; an {@link org.gangmu.diagnostic.Outcome} is a value or errors,
 * with all diagnostics either way. {@link org.gangmu.diagnostic.Limits} are the bounds that keep
 * any input within bounded time and memory.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.diagnostic;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
