package org.gangmu.io;

import org.gangmu.diagnostic.Code;

/** What can be wrong with a document in JSON. */
public enum JsonCode implements Code {
  /** The text is not JSON as RFC 8259 has it; nothing is read beyond that place. */
  SYNTAX("json.syntax"),
  /** The input ends before the document does. */
  TRUNCATED("json.truncated"),
  /** Something follows the document. */
  TRAILING_CONTENT("json.trailing-content"),
  /** The bytes are not UTF-8, or the characters have half a surrogate pair. */
  ENCODING("json.encoding"),
  /** A text, number, list or document is larger than its limit; nothing is read beyond it. */
  LIMIT("json.limit"),
  /** An object has a member twice; escapes do not make names differ. */
  DUPLICATE_KEY("json.duplicate-key"),
  /**
   * An object has a member that its format does not know. An error in a document of the version
   * that is read, a warning in one of a later minor version, where the member is left out.
   */
  UNKNOWN_FIELD("json.unknown-field"),
  /** Flat records have a record of a kind that is not known; a warning, the record is left out. */
  UNKNOWN_RECORD("json.unknown-record"),
  /** An object lacks a member it must have. */
  MISSING_FIELD("json.missing-field"),
  /** A value is of another type than it must be; null is a type of its own. */
  WRONG_TYPE("json.wrong-type"),
  /** A value is of the right type but breaks a rule of what it stands for. */
  BAD_VALUE("json.bad-value"),
  /** The document is of another format. */
  FORMAT("json.format"),
  /** The document is of a version that cannot be read. */
  VERSION("json.version");

  private final String id;

  JsonCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
