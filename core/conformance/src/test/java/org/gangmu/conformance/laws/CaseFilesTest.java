package org.gangmu.conformance.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFilesTest {

  private static final Path ROOT = Path.of("src/main/resources/org/gangmu/conformance/cases");

  /** {@code -Dgolden.update=true} writes the list anew. */
  @Test
  void theIndexListsWhatIsThere() throws IOException {
    List<String> paths;
    try (Stream<Path> files = Files.walk(ROOT)) {
      paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
              .filter(path -> !path.equals("index.txt"))
              .sorted()
              .toList();
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(ROOT.resolve("index.txt"), String.join("\n", paths) + "\n");
    }
    assertThat(Files.readAllLines(ROOT.resolve("index.txt"))).isEqualTo(paths);
  }

  @Test
  void casesFollowTheVersionThatIsPinned() {
    assertThat(CaseFiles.upTo(0)).isEmpty();
    assertThat(CaseFiles.upTo(LawCatalogue.VERSION)).hasSizeGreaterThan(60);
    assertThat(CaseFiles.in("standings", 1))
        .hasSizeGreaterThan(30)
        .allSatisfy(file -> assertThat(file.version()).isEqualTo(1));
  }

  @Test
  void aFileIsFoundByItsName() {
    CaseFile veto = CaseFiles.get("standings", "veto.json");
    assertThat(veto).hasToString("v1/standings/veto.json");
    assertThat(veto.text()).startsWith("{\n  \"about\": ");
    assertThat(CaseFiles.get("", "README.md")).hasToString("v1/README.md");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseFiles.get("standings", "song.json"))
        .withMessage("case must be there: standings/song.json");
  }

  @Test
  void documentsThatAreNotBadAreWellFormed() {
    for (CaseFile file : CaseFiles.upTo(LawCatalogue.VERSION)) {
      if (file.name().endsWith(".json") && !file.folder().equals("bad")) {
        assertThat(JsonTree.parse(file.text()).isObject()).as(file.toString()).isTrue();
      }
    }
  }

  @Test
  void documentsThatAreListedAreThere() {
    for (String folder : List.of("bad", "golden")) {
      JsonTree list = JsonTree.parse(CaseFiles.get(folder, folder + ".json").text());
      for (JsonTree each : list.values().get(0).values()) {
        String name = each.values().get(each.names().indexOf("\"document\"")).scalar();
        assertThat(CaseFiles.get(folder, name.substring(1, name.length() - 1))).isNotNull();
      }
    }
  }
}
