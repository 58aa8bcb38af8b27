/**
 * Plans, reports, policies and standings as JSON: {@link org.gangmu.json.PlanJson} writes a plan in
 * one canonical form and reads it back, strictly, {@link org.gangmu.json.ReportsJson} a log of
 * reports, {@link org.gangmu.json.RollupPolicyJson} a policy of rolling up, and {@link
 * org.gangmu.json.BreakdownJson} a target broken down; {@link org.gangmu.json.StandingsJson} writes
 * what these make. Each concept of the model has a codec of its own here, which nobody outside
 * sees.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
