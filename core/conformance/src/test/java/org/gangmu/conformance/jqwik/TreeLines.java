package org.gangmu.conformance.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.task.Task;
import org.gangmu.task.TaskId;
import org.gangmu.task.TaskTree;

/**
 * Ids and headings of a tree as lines of id, parent and heading, with tabs between them, and a last
 * line. It is no JSON and has no members. Keeps all laws of codecs that do not ask for members.
 */
class TreeLines implements Codec<TaskTree> {

  private static final String END = "END";

  /** What a document is refused for. */
  enum Fault implements Code {
    LINES;

    @Override
    public String id() {
      return "lines.fault";
    }
  }

  /** What stands for the parent of a task that has none. */
  String nobody() {
    return "";
  }

  @Override
  public byte[] write(TaskTree tree) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parentIndex(i);
      text.append(escaped(tree.get(i).id().text())).append('\t');
      text.append(parent == TaskTree.NONE ? nobody() : escaped(tree.get(parent).id().text()));
      text.append('\t').append(escaped(tree.get(i).heading())).append('\n');
    }
    return text.append(END).append('\n').toString().getBytes(UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }

  String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        int which = i < text.length() ? "\\ntr".indexOf(text.charAt(i)) : -1;
        if (which < 0) {
          throw new IllegalArgumentException("escape must be one of \\\\ \\n \\t \\r");
        }
        c = "\\\n\t\r".charAt(which);
      }
      plain.append(c);
    }
    return plain.toString();
  }

  @Override
  public Outcome<TaskTree> read(byte[] document) {
    try {
      return Outcome.of(tree(UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString()));
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return Outcome.failure(
          Diagnostic.error(Fault.LINES, "document must be lines: " + e, Location.whole()));
    }
  }

  private TaskTree tree(String text) {
    List<String> lines = Splitter.on('\n').splitToList(text);
    int last = lines.size() - 2;
    if (last < 0 || !lines.get(last).equals(END) || !lines.get(last + 1).isEmpty()) {
      throw new IllegalArgumentException("last line must be " + END);
    }
    TaskTree.Builder tree = TaskTree.builder();
    Map<String, Integer> places = new HashMap<>();
    for (String line : lines.subList(0, last)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      if (cells.size() != 3) {
        throw new IllegalArgumentException("line must have three cells: " + cells.size());
      }
      int parent = TaskTree.NONE;
      if (!cells.get(1).equals(nobody())) {
        parent = places.getOrDefault(unescaped(cells.get(1)), -2);
      }
      String id = unescaped(cells.get(0));
      if (parent == -2 || places.put(id, tree.size()) != null) {
        throw new IllegalArgumentException("id must be there, once: " + id);
      }
      tree.add(Task.builder().id(TaskId.of(id)).heading(unescaped(cells.get(2))).build(), parent);
    }
    return tree.build();
  }
}
