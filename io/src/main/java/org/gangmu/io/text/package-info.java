/**
 * The characters of Chinese text, below every reader of it: what each is folded to before texts are
 * compared, and which are blanks, digits, letters, ideographs, brackets, stops, dashes and line
 * ends. Nobody outside this module sees it.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.io.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
