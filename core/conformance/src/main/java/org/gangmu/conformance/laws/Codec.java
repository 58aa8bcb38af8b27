package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.gangmu.diagnostic.Outcome;

/**
 * A stored form of values, both ways: what a team implements to have its own writer and reader of
 * plans, reports or policies checked by {@link CodecLaws}.
 *
 * @param <T> the type of the values, equal by meaning
 */
public interface Codec<T> {

  /** What not every codec has. */
  enum Feature {
    /**
     * Documents are made of named members, which {@link #form()} takes apart. It is on by default,
     * and left out where documents have no such members.
     */
    MEMBERS,
    /** The order of members means nothing; on by default, as {@link #MEMBERS}. */
    ORDER_FREE,
    /** Documents say which version of the form they have. */
    VERSIONED,
    /** Documents of earlier versions are read as values of today. */
    MIGRATES,
    /** Documents beyond a limit are refused. */
    LIMITS,
    /** There is more than one way to read a document. */
    ENTRY_POINTS,
    /** There are documents of which it is known what they are read as. */
    GOLDEN,
    /** There are documents of which it is known why they are refused. */
    BAD
  }

  /** What a reader does with a member that it does not know. */
  enum UnknownMembers {
    /** It is an error that names it. */
    REJECT,
    /** It is left out, and a remark names it. */
    IGNORE,
    /** It is kept, and written back. */
    KEEP
  }

  /** Which version of the form a document is said to have. */
  enum Later {
    /** One that may have members that are not known yet. */
    MINOR,
    /** One that cannot be read. */
    MAJOR
  }

  /** Returns the document of a value. */
  byte[] write(T value);

  /**
   * Reads a document.
   *
   * @return the value, or errors with their places
   */
  Outcome<T> read(byte[] document);

  /**
   * Returns how its documents are taken apart; JSON by default. A codec that does not write JSON
   * gives another form, or leaves {@link Feature#MEMBERS} and {@link Feature#ORDER_FREE} out.
   */
  default DocumentForm form() {
    return DocumentForm.json();
  }

  /** Returns what is done with members that are not known; they are refused by default. */
  default UnknownMembers unknownMembers() {
    return UnknownMembers.REJECT;
  }

  /** Returns a document as one of a later version; asked only if {@link Feature#VERSIONED}. */
  default byte[] asLater(byte[] document, Later later) {
    throw new UnsupportedOperationException("asLater must be given with VERSIONED");
  }

  /** Returns the newest version, counted from 1; asked only if {@link Feature#MIGRATES}. */
  default int version() {
    return 1;
  }

  /**
   * Returns the document that an earlier version, or this one, wrote of what it knew of a value;
   * asked only if {@link Feature#MIGRATES}.
   */
  default byte[] writeAs(T value, int version) {
    throw new UnsupportedOperationException("writeAs must be given with MIGRATES");
  }

  /**
   * Returns what a value of one version is in a later one, or the same; asked only if {@link
   * Feature#MIGRATES}.
   */
  default T migrated(T value, int from, int to) {
    throw new UnsupportedOperationException("migrated must be given with MIGRATES");
  }

  /** Returns the other ways to read a document, by name; with {@link Feature#ENTRY_POINTS}. */
  default ImmutableMap<String, Function<byte[], Outcome<T>>> entryPoints() {
    return ImmutableMap.of();
  }
}
