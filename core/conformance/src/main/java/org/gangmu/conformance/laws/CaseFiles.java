package org.gangmu.conformance.laws;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Cases as data: documents, and what readers, writers and engines have to make of them.
 *
 * <p>They stand in {@code org/gangmu/conformance/cases} beside the classes, in a folder for each
 * version of the laws, with a {@code README.md} that tells the form; programs in other languages
 * read them as they are.
 */
public final class CaseFiles {

  private static final String ROOT = "/org/gangmu/conformance/cases/";

  private CaseFiles() {}

  /** Returns all files that came with a version of the laws or an earlier one. */
  public static ImmutableList<CaseFile> upTo(int version) {
    ImmutableList.Builder<CaseFile> files = ImmutableList.builder();
    for (String path : Splitter.on('\n').omitEmptyStrings().split(text("index.txt"))) {
      List<String> parts = Splitter.on('/').splitToList(path);
      int since = Integer.parseInt(parts.get(0).substring(1));
      if (since <= version) {
        String folder = parts.size() > 2 ? parts.get(1) : "";
        files.add(new CaseFile(since, folder, parts.get(parts.size() - 1), content(path)));
      }
    }
    return files.build();
  }

  /** Returns the files of a folder that came with a version of the laws or an earlier one. */
  public static ImmutableList<CaseFile> in(String folder, int version) {
    return upTo(version).stream()
        .filter(file -> file.folder().equals(folder))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns one file of the newest version that has it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CaseFile get(String folder, String name) {
    return in(folder, LawCatalogue.VERSION).reverse().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("case must be there: " + folder + "/" + name));
  }

  private static String text(String path) {
    return new String(content(path).toArray(), StandardCharsets.UTF_8);
  }

  private static Bytes content(String path) {
    URL place = Resources.getResource(CaseFiles.class, ROOT + path);
    try {
      return Bytes.of(Resources.toByteArray(place));
    } catch (IOException e) {
      throw new UncheckedIOException("case cannot be read: " + path, e);
    }
  }
}
