package org.gangmu.document;

import java.util.Arrays;

/** What each paragraph of the flow is, and which stretch of it is running text. */
final class Layout {

  /** What a paragraph is. */
  enum Part {
    /** Running text: tasks and what surrounds them. */
    TEXT,
    /** A field of the page head. */
    FIELD,
    /** A line of a title. */
    TITLE,
    /** A document number. */
    NUMBER,
    /** A signature or a date under it, or any of its lines. */
    SIGNATURE,
    /** The mark or the list of attachments. */
    ATTACHMENT,
    /** The record of distribution. */
    DISTRIBUTION,
    /** A line of the page. */
    FOOT,
    /** A second copy of what stood before. */
    COPY
  }

  private final Part[] parts;
  private final int[] from;
  private final int[] to;

  Layout(Flow flow) {
    int n = flow.paragraphs();
    this.parts = new Part[n];
    this.from = new int[n];
    this.to = new int[n];
    Arrays.fill(parts, Part.TEXT);
    for (int p = 0; p < n; p++) {
      from[p] = flow.start(p);
      to[p] = flow.end(p);
    }
  }

  int paragraphs() {
    return parts.length;
  }

  Part part(int paragraph) {
    return parts[paragraph];
  }

  boolean isText(int paragraph) {
    return parts[paragraph] == Part.TEXT;
  }

  void set(int paragraph, Part part) {
    parts[paragraph] = part;
  }

  /** The beginning of a paragraph's running text, after what was taken from its front. */
  int from(int paragraph) {
    return from[paragraph];
  }

  int to(int paragraph) {
    return to[paragraph];
  }

  void cutFront(int paragraph, int newFrom) {
    from[paragraph] = newFrom;
  }

  void cutBack(int paragraph, int newTo) {
    to[paragraph] = newTo;
  }
}
