package org.gangmu.conformance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document as bytes that never change, equal by content. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Returns a copy of bytes. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** Returns a text in UTF-8. */
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(UTF_8));
  }

  /** Returns a copy of the content. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Returns how many bytes these are. */
  public int length() {
    return content.length;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Bytes other && Arrays.equals(content, other.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** Returns the Java of these bytes. */
  @Override
  public String toString() {
    return SampleJava.of(content).toString();
  }
}
