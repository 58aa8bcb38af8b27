/**
 * The units (单位) that answer for tasks. A text knows a unit only by its {@link
 * org.gangmu.unit.UnitName}.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.unit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
