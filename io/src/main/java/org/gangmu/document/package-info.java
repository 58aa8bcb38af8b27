/** The text of directives, read into plans. */
@NullMarked
@CheckReturnValue
package org.gangmu.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
