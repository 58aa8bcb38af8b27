/**
 * The aggregate: a {@link org.gangmu.plan.Plan} is a directive with its task tree and the policies
 * it is to be read by. A {@link org.gangmu.plan.PlanReview} lists what it leaves open, each a
 * {@link org.gangmu.plan.Finding} with what can be done about it.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
