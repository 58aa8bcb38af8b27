package org.gangmu.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a directive and what a careful reader finds in it.
 *
 * @param name the name of its files
 * @param text the text
 * @param key the answer key
 */
record KeyedText(String name, String text, JsonNode key) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The invented texts of a folder: {@code dev} or {@code heldout}. */
  static List<KeyedText> invented(String folder) {
    Path directory;
    try {
      directory =
          Path.of(
              requireNonNull(KeyedText.class.getResource("invented/" + folder), folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return inFolders(directory, directory);
  }

  /** Every invented text. */
  static List<KeyedText> invented() {
    return Stream.concat(invented("dev").stream(), invented("heldout").stream())
        .collect(Collectors.toList());
  }

  /** The texts of a folder with their keys in another, by name. */
  static List<KeyedText> inFolders(Path texts, Path keys) {
    try (Stream<Path> files = Files.list(texts)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .map(file -> file.substring(0, file.length() - ".txt".length()))
          .sorted()
          .map(name -> read(name, texts, keys))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeyedText read(String name, Path texts, Path keys) {
    try {
      return new KeyedText(
          name,
          Files.readString(texts.resolve(name + ".txt")),
          JSON.readTree(Files.readString(keys.resolve(name + ".json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
