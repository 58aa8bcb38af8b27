/**
 * What was reported, what of it was known when, and who owes a report. A {@link
 * org.gangmu.progress.ProgressReport} is what one unit says of one task for one period; a {@link
 * org.gangmu.progress.ReportLog} keeps all of them with their corrections, and {@link
 * org.gangmu.progress.KnownReports} are those that a day knew. A {@link
 * org.gangmu.progress.ReportDuty} asks for reports in a {@link org.gangmu.progress.ReportRhythm}
 * and tells the {@link org.gangmu.progress.ReportStanding} of each day, and of each figure the
 * {@link org.gangmu.progress.Knowledge}: no target, not due, missing, or known. A {@link
 * org.gangmu.progress.FigureSeries} makes one figure of those of several periods.
 *
 * <p>How work stands against time. A {@link org.gangmu.progress.PaceCurve} says which {@link
 * org.gangmu.progress.Share} of the whole is expected by a day (序时进度), a {@link
 * org.gangmu.progress.PaceRule} which curve amounts and which rates are held to; a {@link
 * org.gangmu.progress.Pace} sets what is attained against it and tells the {@link
 * org.gangmu.progress.PaceGap} in percentage points. A {@link org.gangmu.progress.LightRule} turns
 * that, the time left, figures and flags into a {@link org.gangmu.progress.Light}: the bands of one
 * measure, or the cases of a {@link org.gangmu.progress.LightTable}. A {@link
 * org.gangmu.progress.LightBoard} has several lights side by side, a {@link
 * org.gangmu.progress.LightMemory} carries them from period to period, a {@link
 * org.gangmu.progress.LightTheme} shows them as colours, and {@link
 * org.gangmu.progress.ClassCounts} tell how many there are of each.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.progress;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
