package org.gangmu.io.internal;

import java.io.IOException;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Diagnostics;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Severity;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonReader.Token;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document in JSON that goes forward token by token, with the levels that are open
 * there and what was found to be wrong on the way.
 */
abstract class JsonCursor {

  final JsonReader reader;
  private final Limits limits;
  final OpenLevels levels = new OpenLevels();

  /** The token that was looked at but not taken. */
  private @Nullable Token ahead;

  private final Findings findings;

  JsonCursor(JsonReader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
    this.findings = new Findings(limits.diagnostics());
  }

  /** Returns the limits within which is read. */
  public Limits limits() {
    return limits;
  }

  /** Passes over one value, whatever it is. */
  public void skip() throws IOException, JsonFault {
    int open = 0;
    do {
      Token token = take();
      if (token == Token.OBJECT || token == Token.ARRAY) {
        open++;
      } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
        open--;
      }
    } while (open > 0);
  }

  /** Returns whether a token comes next, which is left to be taken. */
  public boolean isNext(Token token) throws IOException, JsonFault {
    return peek() == token;
  }

  /** Reports that another value stands where one is wanted, and passes over it. */
  public void refuse(String wanted) throws IOException, JsonFault {
    report(JsonCode.WRONG_TYPE, levels.subject() + " must be " + wanted + ": " + shown(peek()));
    skip();
  }

  final boolean expect(Token wanted) throws IOException, JsonFault {
    boolean stands = takeIf(wanted);
    if (!stands) {
      refuse(wanted.noun());
    }
    return stands;
  }

  final Token peek() throws IOException, JsonFault {
    Token token = ahead;
    if (token == null) {
      token = reader.next();
      ahead = token;
    }
    return token;
  }

  final Token take() throws IOException, JsonFault {
    Token token = peek();
    ahead = null;
    return token;
  }

  /** Takes the next token if it is this one, and says whether it was. */
  final boolean takeIf(Token wanted) throws IOException, JsonFault {
    boolean stands = peek() == wanted;
    if (stands) {
      ahead = null;
    }
    return stands;
  }

  // ---- problems

  /** Reports an error of the value taken last. */
  public void report(JsonCode code, String message) {
    findings.add(code, message, place());
  }

  /** Reports an error of a value that was taken before. */
  final void report(JsonCode code, String message, Location.InJson place) {
    findings.add(code, message, place);
  }

  /** Reports an error of the object that is open. */
  public void reportObject(JsonCode code, String message) {
    findings.add(code, message, placeOfObject());
  }

  /** Reports what was found elsewhere, placed in this document. */
  public void report(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }

  /** Reports that the document cannot be read any further. */
  public void report(JsonFault fault) {
    findings.add(
        fault.code(),
        fault.getMessage(),
        new Location.InJson(pointer(), fault.line(), fault.column()));
  }

  /** Returns how many errors were reported so far, members that are not known left aside. */
  public long errors() {
    return findings.errors();
  }

  /** Returns how many members that are not known were reported so far. */
  public long unknownFields() {
    return findings.unknownFields();
  }

  /** Returns a text of the input as messages show it: short, in quotes, all of it visible. */
  public static String shown(String text) {
    return "\"" + Shown.text(text) + "\"";
  }

  /** Returns what is thrown to end reading at the value taken last. */
  public JsonFault fault(JsonCode code, String message) {
    return new JsonFault(code, message, reader.line(), reader.column());
  }

  /**
   * Passes on what was reported, in the order of the document.
   *
   * @param unknownFields how much it weighs that a member is not known
   */
  public void passOn(Diagnostics target, Severity unknownFields) {
    findings.passOn(target, unknownFields);
  }

  /** Takes the end of the document, with nothing behind it. */
  public void end() throws IOException, JsonFault {
    Token token = take();
    if (token != Token.END) {
      throw new IllegalStateException("a value is left to be taken: " + token);
    }
  }

  /** Returns the line on which the value begins that was taken or looked at last. */
  public int line() {
    return reader.line();
  }

  /** Returns the column at which the value begins that was taken or looked at last. */
  public int column() {
    return reader.column();
  }

  /** Returns the place of the object that is open. */
  public Location.InJson placeOfObject() {
    OpenLevels.Level level = levels.last();
    String pointer = levels.pointer(levels.depth() - 1);
    return new Location.InJson(pointer, level.line(), level.column());
  }

  /** Returns the place of the value, or name of a member, that was taken or looked at last. */
  public Location.InJson place() {
    return new Location.InJson(pointer(), reader.line(), reader.column());
  }

  final String pointer() {
    return levels.pointer(levels.depth());
  }

  final String shown(Token token) {
    return switch (token) {
      case STRING -> shown(reader.text());
      case NUMBER -> Shown.text(reader.text());
      case TRUE -> "true";
      case FALSE -> "false";
      default -> token.noun();
    };
  }
}
