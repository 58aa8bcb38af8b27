/**
 * The {@code gangmu} command line. {@link org.gangmu.examples.cli.Gangmu} holds one small class for
 * each command; a command reads a plan and hands it to a view, which prints it on a {@link
 * org.gangmu.examples.cli.Page}.
 */
@NullMarked
package org.gangmu.examples.cli;

import org.jspecify.annotations.NullMarked;
