/**
 * A plan as flat records: one JSON object a line, easy to load into a table. {@link
 * org.gangmu.flat.FlatRecords} writes them.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.flat;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
