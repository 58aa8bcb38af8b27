/**
 * Who answers for a task, and as what. A {@link org.gangmu.responsibility.Responsibility} is the
 * ordered list of {@link org.gangmu.responsibility.Assignment}s of one task, each a unit in a
 * {@link org.gangmu.responsibility.Role}. A {@link org.gangmu.responsibility.RoleVocabulary} knows
 * which words mean which role. What the document leaves unsaid is policy: a {@link
 * org.gangmu.responsibility.ResponsibleMeaning} says who answers, a {@link
 * org.gangmu.responsibility.LeadPolicy} says who leads where nobody is named lead.
 */
@NullMarked
@CheckReturnValue
package org.gangmu.responsibility;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
