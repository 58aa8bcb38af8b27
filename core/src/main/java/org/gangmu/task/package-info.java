/**
 * What a directive asks for, item by item. A {@link org.gangmu.task.TaskTree} holds {@link
 * org.gangmu.task.Task}s in document order with the parent of each; edits, differences and merges
 * of trees are values too.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.task;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
