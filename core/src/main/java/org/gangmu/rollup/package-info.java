/**
 * From reports on leaves to the standing of the whole. A {@link org.gangmu.rollup.RollupRule} makes
 * the {@link org.gangmu.rollup.Completion} of a task out of those of its {@link
 * org.gangmu.rollup.Part}s: it prepares each, merges what it prepared in exact integers, and
 * presents once. A {@link org.gangmu.rollup.RollupPolicy} says which rule holds where, how a leaf
 * gets its completion from reports ({@link org.gangmu.rollup.Earning}), whose report counts ({@link
 * org.gangmu.rollup.UnitRule}), and what is done where none came ({@link
 * org.gangmu.rollup.MissingRule}). A {@link org.gangmu.rollup.ReportReview} tells what reports say
 * to no effect.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.rollup;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
