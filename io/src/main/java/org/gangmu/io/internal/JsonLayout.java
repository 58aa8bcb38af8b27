package org.gangmu.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of indented JSON: members and elements on lines of their own, two blanks for each
 * level, LF between the lines, nothing in what is empty; some arrays in one line.
 */
final class JsonLayout implements PrettyPrinter {

  /** The number of open objects and arrays. */
  private int depth;

  /** How many of them stand in one line, the outermost of these counted from 1. */
  private int inline;

  private boolean nextInOneLine;

  /** Has the array begun next stand in one line with all it holds. */
  void nextInOneLine() {
    nextInOneLine = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    // lines are ended by who writes the documents
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    begin(json, '{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int count) throws IOException {
    end(json, '}', count);
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    begin(json, '[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    newLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int count) throws IOException {
    end(json, ']', count);
  }

  private void begin(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
    if (inline > 0 || nextInOneLine) {
      inline++;
    }
    nextInOneLine = false;
  }

  private void end(JsonGenerator json, char bracket, int count) throws IOException {
    depth--;
    if (count > 0) {
      newLine(json);
    }
    if (inline > 0) {
      inline--;
    }
    json.writeRaw(bracket);
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (inline > 0) {
      json.writeRaw(' ');
    }
    newLine(json);
  }

  private void newLine(JsonGenerator json) throws IOException {
    if (inline > 0) {
      return;
    }
    json.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      json.writeRaw("  ");
    }
  }
}
