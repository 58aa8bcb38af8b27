/**
 * What directives want, as values (目标): a {@link org.gangmu.target.Target} holds a {@link
 * org.gangmu.target.TargetExpression} with its deadline and commitment; simple expressions ask a
 * {@link org.gangmu.target.Criterion} of a figure, which names a {@link org.gangmu.target.Quantity}
 * in a {@link org.gangmu.target.Measure}. {@link org.gangmu.target.TargetText} is their form in
 * writing. {@link org.gangmu.target.Observations} say what is known; an {@link
 * org.gangmu.target.Assessment} says what follows from that on a day, with its {@link
 * org.gangmu.target.Verdict} and its reasons, as an {@link org.gangmu.target.AssessmentPolicy}
 * settles what words leave open. {@link org.gangmu.target.Borderline} gives observations that would
 * just meet a target, and some that would just not. A {@link org.gangmu.target.CompiledTarget}
 * gives the same verdicts on many rows of figures at once.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.target;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
