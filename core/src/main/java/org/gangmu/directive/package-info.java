/**
 * The document itself (公文): a {@link org.gangmu.directive.Directive} with its {@link
 * org.gangmu.directive.DocumentNumber} (发文字号), {@link org.gangmu.directive.IndexNumber} (索引号),
 * {@link org.gangmu.directive.DocumentKind} and what it carries ({@link
 * org.gangmu.directive.Enclosure}), its issuers, addressees and dates, each date under its {@link
 * org.gangmu.directive.DateRole}, its {@link org.gangmu.directive.Validity} and the documents it
 * cites ({@link org.gangmu.directive.Citation}).
 */
@NullMarked
@CheckReturnValue
package org.gangmu.directive;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
