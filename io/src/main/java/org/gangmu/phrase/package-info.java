/**
 * Targets read from official Chinese: {@link org.gangmu.phrase.TargetPhrases} reads sentences such
 * as 力争工业投资、技改投资分别增长6%、4% into {@link org.gangmu.target.Target}s, each with the words it was read
 * from; a {@link org.gangmu.phrase.PhraseContext} says what the sentence itself does not: the year,
 * and whether it tells of the past. It writes targets as such phrases too, and tells whether they
 * read back equal ({@link org.gangmu.phrase.Rendering}).
 */
@NullMarked
@CheckReturnValue
package org.gangmu.phrase;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
