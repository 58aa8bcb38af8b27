/**
 * How work stands against time. A {@link org.gangmu.progress.PaceCurve} says which {@link
 * org.gangmu.progress.Share} of the whole is expected by a day (序时进度), a {@link
 * org.gangmu.progress.PaceRule} which curve amounts and which rates are held to; a {@link
 * org.gangmu.progress.Pace} sets what is attained against it and tells the {@link
 * org.gangmu.progress.PaceGap} in percentage points. A {@link org.gangmu.progress.LightPolicy}
 * turns that, or the time left, into a {@link org.gangmu.progress.Light}, which a {@link
 * org.gangmu.progress.LightTheme} shows as a colour.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.progress;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
