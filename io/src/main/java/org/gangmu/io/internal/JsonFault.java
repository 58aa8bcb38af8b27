package org.gangmu.io.internal;

import org.gangmu.io.JsonCode;

/** Thrown where a document cannot be read any further. */
public final class JsonFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final JsonCode code;
  private final int line;
  private final int column;

  /** Creates a fault at a place, without a stack trace: it is part of reading, not of the code. */
  public JsonFault(JsonCode code, String message, int line, int column) {
    super(message, null, false, false);
    this.code = code;
    this.line = line;
    this.column = column;
  }

  /** Returns the rule that was broken. */
  public JsonCode code() {
    return code;
  }

  /** Returns the line, counted from 1. */
  public int line() {
    return line;
  }

  /** Returns the column in UTF-16 code units, counted from 1. */
  public int column() {
    return column;
  }

  /** Returns what is wrong, for people. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
