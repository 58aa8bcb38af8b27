package org.gangmu.conformance.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gangmu.conformance.laws.Codec;
import org.gangmu.diagnostic.Code;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;

/** Slips in JSON, of which version 1 did not know the rank; keeps all laws of codecs. */
class SlipJson implements Codec<Slip> {

  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of("title", "remark", "rank", "below");
  private static final int RANK_OF_OLD = 5;
  private static final int MOST = 300_000;

  private final UnknownMembers unknown;

  SlipJson(UnknownMembers unknown) {
    this.unknown = unknown;
  }

  /** What a document is refused for. */
  enum Fault implements Code {
    SLIP;

    @Override
    public String id() {
      return "slip.fault";
    }
  }

  @Override
  public UnknownMembers unknownMembers() {
    return unknown;
  }

  @Override
  public byte[] write(Slip slip) {
    return writeAs(slip, 2);
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public byte[] writeAs(Slip slip, int version) {
    return text(slip, version).getBytes(UTF_8);
  }

  private String text(Slip slip, int version) {
    StringBuilder text = new StringBuilder("{\"version\":\"").append(version).append(".0\"");
    write(slip, version, text.append(','));
    return text.append('}').toString();
  }

  private static void write(Slip slip, int version, StringBuilder text) {
    text.append("\"title\":").append(quoted(slip.title()));
    slip.remark().ifPresent(remark -> text.append(",\"remark\":").append(quoted(remark)));
    if (version > 1 && slip.rank() != 0) {
      text.append(",\"rank\":").append(slip.rank());
    }
    if (!slip.below().isEmpty()) {
      text.append(",\"below\":[");
      for (int i = 0; i < slip.below().size(); i++) {
        text.append(i == 0 ? "{" : ",{");
        write(slip.below().get(i), version, text);
        text.append('}');
      }
      text.append(']');
    }
    ImmutableSortedMap.copyOf(slip.others())
        .forEach(
            (name, value) -> {
              text.append(',').append(quoted(name)).append(':');
              any(value, text);
            });
  }

  private static void any(Object value, StringBuilder text) {
    if (value instanceof String word) {
      text.append(quoted(word));
    } else if (value instanceof Map<?, ?> map) {
      text.append('{');
      String comma = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(comma).append(quoted(entry.getKey().toString())).append(':');
        any(entry.getValue(), text);
        comma = ",";
      }
      text.append('}');
    } else if (value instanceof List<?> list) {
      text.append('[');
      String comma = "";
      for (Object each : list) {
        text.append(comma);
        any(each, text);
        comma = ",";
      }
      text.append(']');
    } else {
      text.append(value.equals(Json.NULL) ? "null" : value);
    }
  }

  static String quoted(String word) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        text.append(hex(c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }

  private static String hex(char c) {
    return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
  }

  @Override
  public Outcome<Slip> read(byte[] document) {
    if (document.length > MOST) {
      return refused("bytes must be at most " + MOST + " (Slip.most)", 1);
    }
    String text = new String(document, UTF_8);
    if (!Bytes.same(text, document)) {
      return refused("document must be UTF-8", 1);
    }
    return read(text);
  }

  Outcome<Slip> read(String text) {
    Json json = new Json(text);
    try {
      Object value = json.document();
      if (!(value instanceof Map<?, ?> map) || !(map.get("version") instanceof String version)) {
        return refused("version must be given", 1);
      }
      if (!version.matches("[12]\\.[0-9]")) {
        return refused("version must be 1 or 2: " + version, 1);
      }
      List<Diagnostic> remarks = new ArrayList<>();
      boolean isLater = !version.endsWith(".0");
      Slip slip = slip(map, version.startsWith("1"), isLater, true, remarks);
      boolean refused = remarks.stream().anyMatch(Diagnostic::isError);
      return refused ? Outcome.failure(remarks) : Outcome.of(slip, remarks);
    } catch (Json.Refused e) {
      return refused(e.getMessage(), json.line());
    }
  }

  private Slip slip(
      Map<?, ?> map, boolean old, boolean later, boolean top, List<Diagnostic> remarks)
      throws Json.Refused {
    ImmutableMap.Builder<String, Object> others = ImmutableMap.builder();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String name = entry.getKey().toString();
      if (MEMBERS.contains(name) || (top && name.equals("version"))) {
        continue;
      }
      String message = "member is not known: " + name;
      if (unknown == UnknownMembers.KEEP) {
        others.put(name, entry.getValue());
      } else if (unknown == UnknownMembers.IGNORE || later) {
        remarks.add(Diagnostic.warning(Fault.SLIP, message, Location.whole()));
      } else {
        remarks.add(Diagnostic.error(Fault.SLIP, message, Location.whole()));
      }
    }
    Object title = map.get("title");
    Object remark = map.get("remark");
    Object rank = map.containsKey("rank") ? map.get("rank") : Long.valueOf(old ? RANK_OF_OLD : 0);
    Object below = map.containsKey("below") ? map.get("below") : ImmutableList.of();
    if (!(title instanceof String words)
        || !(remark == null || remark instanceof String)
        || !(rank instanceof Long number && number >= 0 && number <= 99)
        || !(below instanceof List<?> list)) {
      throw new Json.Refused("a slip has title, remark, rank and below");
    }
    ImmutableList.Builder<Slip> slips = ImmutableList.builder();
    for (Object each : list) {
      if (!(each instanceof Map<?, ?> inner)) {
        throw new Json.Refused("a slip must be an object");
      }
      slips.add(slip(inner, old, later, false, remarks));
    }
    return new Slip(
        words,
        Optional.ofNullable((String) remark),
        Math.toIntExact(number),
        slips.build(),
        others.buildOrThrow());
  }

  static Outcome<Slip> refused(String message, int line) {
    return Outcome.failure(Diagnostic.error(Fault.SLIP, message, new Location.InJson("", line, 1)));
  }

  @Override
  public byte[] asLater(byte[] document, Later later) {
    return new String(document, UTF_8)
        .replaceFirst("\"2\\.0\"", later == Later.MINOR ? "\"2.7\"" : "\"3.0\"")
        .getBytes(UTF_8);
  }

  @Override
  public Slip migrated(Slip slip, int from, int to) {
    return from == 1 && to == 2 ? slip.withRank(RANK_OF_OLD) : slip;
  }

  @Override
  public ImmutableMap<String, Function<byte[], Outcome<Slip>>> entryPoints() {
    return ImmutableMap.of("text", document -> read(new String(document, UTF_8)));
  }

  /** Bytes and texts. */
  private static final class Bytes {
    static boolean same(String text, byte[] bytes) {
      return java.util.Arrays.equals(text.getBytes(UTF_8), bytes);
    }
  }

  /** A strict reader of JSON with whole numbers of up to nine digits. */
  private static final class Json {

    static final Object NULL = Optional.empty();
    private static final int DEEPEST = 50;

    private final String text;
    private int at;

    Json(String text) {
      this.text = text;
    }

    /** That a document is not well-formed. */
    static final class Refused extends Exception {
      private static final long serialVersionUID = 1;

      Refused(String message) {
        super(message);
      }

      @Override
      public String getMessage() {
        return String.valueOf(super.getMessage());
      }
    }

    int line() {
      return 1
          + (int)
              text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
    }

    Object document() throws Refused {
      Object value = value(0);
      blanks();
      check(at == text.length());
      return value;
    }

    private void check(boolean holds) throws Refused {
      if (!holds) {
        throw new Refused("document is not well-formed at " + at);
      }
    }

    private void blanks() {
      while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    private boolean take(char c) {
      blanks();
      boolean there = at < text.length() && text.charAt(at) == c;
      at += there ? 1 : 0;
      return there;
    }

    private Object value(int level) throws Refused {
      check(level <= DEEPEST);
      if (take('{')) {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        java.util.Set<String> names = new java.util.HashSet<>();
        if (!take('}')) {
          do {
            check(take('"'));
            String name = word();
            check(names.add(name));
            check(take(':'));
            map.put(name, value(level + 1));
          } while (take(','));
          check(take('}'));
        }
        return map.buildOrThrow();
      }
      if (take('[')) {
        ImmutableList.Builder<Object> list = ImmutableList.builder();
        if (!take(']')) {
          do {
            list.add(value(level + 1));
          } while (take(','));
          check(take(']'));
        }
        return list.build();
      }
      if (take('"')) {
        return word();
      }
      if (text.startsWith("null", at)) {
        at += 4;
        return NULL;
      }
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 9) {
        at++;
      }
      String digits = text.substring(start, at);
      check(digits.matches("0|[1-9][0-9]*"));
      return Long.valueOf(digits);
    }

    private String word() throws Refused {
      StringBuilder word = new StringBuilder();
      while (true) {
        check(at < text.length() && text.charAt(at) >= ' ');
        char c = text.charAt(at++);
        if (c == '"') {
          return word.toString();
        }
        if (c == '\\') {
          check(at < text.length());
          char escaped = text.charAt(at++);
          if (escaped == 'u') {
            check(at + 4 <= text.length() && text.substring(at, at + 4).matches("00[01][0-9a-f]"));
            c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
          } else {
            check(escaped == '"' || escaped == '\\');
            c = escaped;
          }
        }
        word.append(c);
      }
    }
  }
}
