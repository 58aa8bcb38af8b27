package org.gangmu.conformance.laws;

/**
 * A reader of the text of directives: what a team implements to have its own checked by {@link
 * DirectiveReaderLaws}.
 */
public interface DirectiveTextReader {

  /** What not every reader has. */
  enum Feature {
    /** It tells for each character what it was taken for. */
    SPANS,
    /** Noise that means nothing changes nothing. */
    NOISE,
    /** Chapters are read each by itself. */
    CHAPTERS,
    /** Plain outlines are read as they were printed. */
    OUTLINES,
    /** There are texts of which it is known what they are read as. */
    GOLDEN
  }

  /** Reads a text. */
  TextReading read(String text);
}
