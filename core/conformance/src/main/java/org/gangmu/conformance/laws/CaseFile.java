package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/**
 * One file of the cases.
 *
 * @param version the version of the laws that it came with
 * @param folder the folder, as {@code standings}; empty beside the folders
 * @param name the name, as {@code veto.json}
 * @param content what is in it
 */
public record CaseFile(int version, String folder, String name, Bytes content) {

  /** Checks that nothing is missing. */
  public CaseFile {
    checkArgument(version > 0, "version of a case must be at least 1: %s", version);
    requireNonNull(folder, "folder");
    requireNonNull(name, "name");
    requireNonNull(content, "content");
  }

  /** Returns the content as text in UTF-8, which all files but some bad ones are. */
  public String text() {
    return new String(content.toArray(), UTF_8);
  }

  /** Returns folder and name, with the version before. */
  @Override
  public String toString() {
    return "v" + version + "/" + (folder.isEmpty() ? "" : folder + "/") + name;
  }
}
