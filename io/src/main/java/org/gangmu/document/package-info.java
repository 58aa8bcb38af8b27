/**
 * The text of directives, read into plans.
 *
 * <p>A {@link org.gangmu.document.DirectiveReader} reads in one direction: bytes become text, text
 * becomes lines and these a flow of folded characters that knows its way back; the page around the
 * document and second copies are set aside; the fields of the document are taken from its head and
 * foot; what is left is cut into labels, text and notes of units, which make the outline; outline
 * and fields make the plan. On the way every character is marked with what it was taken for: a
 * {@link org.gangmu.document.Reading} tells it by {@link org.gangmu.document.ReadSpan}s.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.document;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
