/**
 * What the formats of this module have in common: {@link org.gangmu.io.JsonCode} says what can be
 * wrong with a document in JSON, be it a plan or flat records.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.io;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
