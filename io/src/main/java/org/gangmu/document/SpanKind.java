package org.gangmu.document;

/** What a stretch of the text was taken for. */
public enum SpanKind {
  /** Blanks and line ends between other stretches. */
  LAYOUT,
  /** A field of the page head, as 索引号：… */
  FIELD,
  /** A title of the document or of what it carries. */
  TITLE,
  /** A document number (发文字号). */
  NUMBER,
  /** Whom the document is addressed to (主送机关). */
  ADDRESSEES,
  /** The issuers under the text (落款). */
  SIGNATURE,
  /** A date that stands alone. */
  DATE,
  /** A mark of an attachment, or the list of them. */
  ATTACHMENT,
  /** The number of a task, as printed. */
  LABEL,
  /** The heading of a task. */
  HEADING,
  /** The text of a task. */
  BODY,
  /** A note of who answers for a task. */
  NOTE,
  /** The head row of a table. */
  TABLE_HEAD,
  /** Text outside every task: what leads up to them or closes them. */
  PROSE,
  /** A page number or a line of the page around the document. */
  FURNITURE,
  /** A second copy of text that was read already. */
  COPY,
  /** What was not understood; it is kept as it stands. */
  UNREAD
}
