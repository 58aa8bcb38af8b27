/**
 * The units (单位) that answer for tasks. A text knows a unit only by its {@link
 * org.gangmu.unit.UnitName}; a {@link org.gangmu.unit.UnitDirectory} knows the {@link
 * org.gangmu.unit.Unit}s themselves, their names, codes, parents and successors, and says what a
 * name means on a day: a {@link org.gangmu.unit.Resolution} is one unit, several, none, or what a
 * {@link org.gangmu.unit.Collective} (各县（市）人民政府) stands for. Codes with check digits ({@link
 * org.gangmu.unit.CreditCode}, {@link org.gangmu.unit.OrganizationCode}) and without ({@link
 * org.gangmu.unit.DivisionCode}) are read here and nowhere else.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.unit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
