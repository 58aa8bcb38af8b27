/**
 * Tasks against units: who does what, answered in bit operations. A {@link
 * org.gangmu.matrix.ResponsibilityMatrix} has the tasks as rows, its {@link
 * org.gangmu.matrix.DutyMatrix} the units; both are made of {@link org.gangmu.matrix.Duty}s. What
 * comes down from chapters is a matter of {@link org.gangmu.matrix.Inheritance}; a {@link
 * org.gangmu.matrix.LeadCheck}, the {@link org.gangmu.matrix.UnitLoad}s and a {@link
 * org.gangmu.matrix.MatrixDiff} are what is asked of the whole.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.matrix;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
