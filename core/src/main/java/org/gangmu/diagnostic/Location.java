package org.gangmu.diagnostic;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** Where a diagnostic points to. */
public sealed interface Location {

  /** Returns the place in one line, for people. */
  String describe();

  /**
   * A place in a text.
   *
   * @param line the line, counted from 1; lines end at LF, CR or CR LF
   * @param column the column in code points, counted from 1
   * @param span the characters meant, possibly none
   */
  record InText(int line, int column, Span span) implements Location {

    /** Checks the numbers. */
    public InText {
      checkArgument(line >= 1, "line must be at least 1: %s", line);
      checkArgument(column >= 1, "column must be at least 1: %s", column);
      requireNonNull(span, "span");
    }

    @Override
    public String describe() {
      return line + ":" + column;
    }
  }

  /**
   * A place in a JSON document.
   *
   * @param pointer the JSON Pointer (RFC 6901) of the value, empty for the whole document
   * @param line the line, counted from 1
   * @param column the column in UTF-16 code units, counted from 1, as parsers of JSON count
   */
  record InJson(String pointer, int line, int column) implements Location {

    /** Checks the numbers. */
    public InJson {
      requireNonNull(pointer, "pointer");
      checkArgument(line >= 1, "line must be at least 1: %s", line);
      checkArgument(column >= 1, "column must be at least 1: %s", column);
    }

    @Override
    public String describe() {
      return (pointer.isEmpty() ? "" : pointer + " ") + "at " + line + ":" + column;
    }
  }

  /**
   * A place in a value of the model.
   *
   * @param path the way to it, as {@code task t12}; never blank
   */
  record InModel(String path) implements Location {

    /** Checks the path. */
    public InModel {
      checkArgument(!path.isBlank(), "path must not be blank");
    }

    @Override
    public String describe() {
      return path;
    }
  }

  /** The input as a whole. */
  record Whole() implements Location {
    @Override
    public String describe() {
      return "input";
    }
  }

  /** Returns the location that means the input as a whole. */
  static Location whole() {
    return new Whole();
  }
}
