/**
 * How a target is broken down (目标分解), and which task carries out which. A {@link
 * org.gangmu.breakdown.Whole} is what is broken down; a {@link org.gangmu.breakdown.Breakdown}
 * gives each period, each unit, or each unit in each period its {@link
 * org.gangmu.breakdown.TargetPart}, and tells as {@link org.gangmu.breakdown.BreakdownFinding}s
 * what does not add up, is left out or asks too much (层层加码). An {@link
 * org.gangmu.breakdown.Allotment} makes one from shares, an {@link
 * org.gangmu.breakdown.AllotmentChain} follows one down the levels. A {@link
 * org.gangmu.breakdown.Lineage} holds the {@link org.gangmu.breakdown.TaskLink}s by which tasks of
 * lower plans carry out those of upper ones. Shares and factors are a {@link
 * org.gangmu.breakdown.Ratio}, exact.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.breakdown;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
