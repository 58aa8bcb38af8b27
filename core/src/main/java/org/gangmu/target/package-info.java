/**
 * What directives want, as values (目标): a {@link org.gangmu.target.Target} holds a {@link
 * org.gangmu.target.TargetExpression} with its deadline and commitment; simple expressions ask a
 * {@link org.gangmu.target.Criterion} of a figure, which names a {@link org.gangmu.target.Quantity}
 * in a {@link org.gangmu.target.Measure}. A {@link org.gangmu.target.Verdict} says whether a target
 * is met, as far as is known.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.target;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
