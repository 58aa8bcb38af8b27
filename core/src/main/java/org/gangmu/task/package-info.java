/**
 * What a directive asks for, item by item. A {@link org.gangmu.task.TaskTree} holds {@link
 * org.gangmu.task.Task}s in document order with the parent of each. A {@link
 * org.gangmu.task.TaskEdit} is a change of one as a value; a {@link org.gangmu.task.TreeDiff} is
 * what two trees differ in, and a {@link org.gangmu.task.TreeMerge} joins two that come of one and
 * reports each {@link org.gangmu.task.MergeConflict}. Labels are told by {@link
 * org.gangmu.task.OutlineLabel}, written in a {@link org.gangmu.task.NumberingStyle}, given by a
 * {@link org.gangmu.task.Numbering} and looked over by {@link org.gangmu.task.NumberingCheck}.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.task;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
