package org.gangmu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.gangmu.conformance.laws.BadDocument;
import org.gangmu.conformance.laws.Bytes;
import org.gangmu.conformance.laws.CaseFile;
import org.gangmu.conformance.laws.CaseFiles;
import org.gangmu.conformance.laws.GoldenDocument;

/** The cases of the kit, for this library. */
public final class Cases {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Cases() {}

  /** Returns a file as a tree. */
  public static JsonNode json(CaseFile file) {
    try {
      return JSON.readTree(file.text());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("case must be JSON: " + file, e);
    }
  }

  /** Returns a file as a tree. */
  public static JsonNode json(String folder, String name) {
    return json(CaseFiles.get(folder, name));
  }

  /** Returns the golden documents of a format. */
  public static <T> ImmutableList<GoldenDocument<T>> golden(String format) {
    ImmutableList.Builder<GoldenDocument<T>> golden = ImmutableList.builder();
    for (JsonNode each : json("golden", "golden.json").get("documents")) {
      if (each.get("format").asText().equals(format)) {
        String canonical = CaseFiles.get("golden", each.get("canonical").asText()).text();
        golden.add(
            new GoldenDocument<>(
                each.get("name").asText(),
                CaseFiles.get("golden", each.get("document").asText()).content(),
                Optional.empty(),
                Bytes.of(canonical.stripTrailing())));
      }
    }
    return golden.build();
  }

  /** Returns the bad documents of a format. */
  public static ImmutableList<BadDocument> bad(String format) {
    ImmutableList.Builder<BadDocument> bad = ImmutableList.builder();
    for (JsonNode each : json("bad", "bad.json").get("documents")) {
      if (each.get("format").asText().equals(format)) {
        String name = each.get("document").asText();
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        each.get("remarks").forEach(remark -> remarks.add(remark(remark, format)));
        bad.add(new BadDocument(name, CaseFiles.get("bad", name).content(), remarks.build()));
      }
    }
    return bad.build();
  }

  private static String remark(JsonNode remark, String format) {
    boolean text = format.equals("text") || format.equals("gangmu.target-text");
    String path = remark.get("path").asText();
    String place = remark.get("line").asInt() + ":" + remark.get("column").asInt();
    String described =
        place.startsWith("0:")
            ? "input"
            : text ? place : (path.isEmpty() ? "" : path + " ") + "at " + place;
    return remark.get("severity").asText() + " " + remark.get("code").asText() + " " + described;
  }
}
