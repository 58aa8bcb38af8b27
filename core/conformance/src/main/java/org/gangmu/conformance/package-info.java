/** Generators and laws with which any implementation of Gangmu's concepts can be checked. */
@NullMarked
package org.gangmu.conformance;

import org.jspecify.annotations.NullMarked;
