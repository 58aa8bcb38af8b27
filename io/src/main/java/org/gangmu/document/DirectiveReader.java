package org.gangmu.document;

/** Reads the text of a directive into a plan. */
public final class DirectiveReader {

  private DirectiveReader() {}
}
