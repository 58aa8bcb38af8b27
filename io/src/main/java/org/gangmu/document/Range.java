package org.gangmu.document;

/** A stretch of the flow. */
record Range(int from, int to) {}
