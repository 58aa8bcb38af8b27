package org.gangmu.phrase;

import org.gangmu.calendar.StatedDate;
import org.gangmu.target.Commitment;
import org.gangmu.target.TargetExpression;
import org.jspecify.annotations.Nullable;

/**
 * A statement found, in places of the folded text.
 *
 * @param expression what is wanted
 * @param from where its words begin
 * @param to where they end
 * @param deadline by when
 * @param commitment how firmly
 * @param past whether it tells of a result
 */
record Found(
    TargetExpression expression,
    int from,
    int to,
    @Nullable StatedDate deadline,
    Commitment commitment,
    boolean past) {}
