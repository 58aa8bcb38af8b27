package org.gangmu.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.diagnostic.Outcome;

/** A codec of this library, as the laws see it. */
record JsonCodec<T>(
    Function<T, byte[]> writer,
    Function<byte[], Outcome<T>> bytes,
    Function<String, Outcome<T>> text,
    Channel<Reader, T> reader,
    Channel<InputStream, T> stream)
    implements Codec<T> {

  /** A way to read that may fail for reasons outside. */
  interface Channel<C, T> {
    Outcome<T> read(C in) throws IOException;
  }

  @Override
  public byte[] write(T value) {
    return writer.apply(value);
  }

  @Override
  public Outcome<T> read(byte[] document) {
    return bytes.apply(document);
  }

  @Override
  public byte[] asLater(byte[] document, Later later) {
    String version = later == Later.MINOR ? "\"version\":\"1.7\"" : "\"version\":\"2.0\"";
    return new String(document, UTF_8)
        .replaceFirst("\"version\":\"1\\.0\"", version)
        .getBytes(UTF_8);
  }

  @Override
  public ImmutableMap<String, Function<byte[], Outcome<T>>> entryPoints() {
    return ImmutableMap.of(
        "text",
        document -> text.apply(new String(document, UTF_8)),
        "reader",
        document -> open(reader, new StringReader(new String(document, UTF_8))),
        "stream",
        document -> open(stream, oneByOne(document)));
  }

  private static <C, T> Outcome<T> open(Channel<C, T> channel, C in) {
    try {
      return channel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a stream that gives one byte at a time. */
  private static InputStream oneByOne(byte[] document) {
    return new ByteArrayInputStream(document) {
      @Override
      public synchronized int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1));
      }
    };
  }
}
