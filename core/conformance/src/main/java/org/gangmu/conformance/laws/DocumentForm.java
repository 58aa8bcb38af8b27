package org.gangmu.conformance.laws;

import java.util.Random;

/**
 * How documents of a form are taken apart and put together again, so that laws can be tried with
 * changed ones. Places count from 0 and start again behind the last.
 *
 * <p>A document that is not of the form is a caller's mistake: each function that changes documents
 * throws IllegalArgumentException, and the law is broken with its message.
 */
public interface DocumentForm {

  /** Returns the same document with its members in another order, and blanks where they may be. */
  byte[] reordered(byte[] document, Random random);

  /** Returns a document with one more member, of any value, in the object at a place. */
  byte[] withMember(byte[] document, int place, String name);

  /** Returns a document in which a member of the object at a place comes twice. */
  byte[] withDuplicate(byte[] document, int place);

  /** Returns a document without the member at a place. */
  byte[] withoutMember(byte[] document, int place);

  /** Returns a document that says of the object at a place that it is of a type with a name. */
  byte[] withTypeName(byte[] document, int place, String name);

  /** Returns whether two documents differ in the order of members and in blanks at most. */
  boolean same(byte[] one, byte[] other);

  /**
   * Returns the form of JSON (RFC 8259) in UTF-8, for documents of up to 500 levels. A document
   * that is anything else is refused.
   */
  static DocumentForm json() {
    return JsonForm.INSTANCE;
  }
}
