package org.gangmu.document;

import org.gangmu.diagnostic.Code;

/** What can be remarked when the text of a directive is read. */
public enum ReadingCode implements Code {
  /** The text is empty or blank. */
  EMPTY("document.empty"),
  /** The text has more characters than the limit. */
  TOO_LONG("document.too-long"),
  /** The bytes are neither UTF-8 nor GB18030. */
  ENCODING("document.encoding"),
  /** The text holds control characters that no document has: it is a file of another kind. */
  NOT_TEXT("document.not-text"),
  /** No numbered task was found. */
  NO_TASK("document.no-task"),
  /** No title was found. */
  NO_TITLE("document.no-title"),
  /** The kind of document was not told by its title; it is taken as a plan. */
  NO_KIND("document.no-kind"),
  /**
   * A note of units stands before the first task, names nobody, or says what was not understood.
   */
  UNREAD_NOTE("document.unread-note"),
  /** A second copy of the text was left out. */
  COPY("document.copy"),
  /** Rows of a table have no head row that says what the columns are. */
  UNREAD_TABLE("document.unread-table"),
  /** A list names more units than the limit; the rest was left out. */
  LONG_LIST("document.long-list");

  private final String id;

  ReadingCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
