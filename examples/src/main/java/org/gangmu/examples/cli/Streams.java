package org.gangmu.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The streams of one run.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether people see the output as it comes, so that colour helps
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {}
