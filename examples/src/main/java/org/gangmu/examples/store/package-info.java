/** A store of plans and reports in a database, as a team would write one. */
@NullMarked
package org.gangmu.examples.store;

import org.jspecify.annotations.NullMarked;
