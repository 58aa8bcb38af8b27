package org.gangmu.json;

import java.io.IOException;
import org.gangmu.io.JsonCode;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;

/** The envelope of one document that is read: its format and the version of that. */
final class Envelope {

  private final String format;
  private final Version version;
  private boolean later;

  /** Creates the envelope of a document that must be of this format and major version. */
  Envelope(String format, Version version) {
    this.format = format;
    this.version = version;
  }

  /** Writes the members that every document begins with. */
  static void write(String format, Version version, JsonWriter json) throws IOException {
    json.name("format").value(format);
    json.name("version").value(version.toString());
  }

  /** Takes the format; of another one nothing more is read. */
  void readFormat(JsonDecoder json) throws IOException, JsonFault {
    String read = json.string();
    if (read != null && !read.equals(format)) {
      throw json.fault(
          JsonCode.FORMAT, "format must be " + format + ": " + JsonDecoder.shown(read));
    }
  }

  /** Takes the version; of another major one nothing more is read. */
  void readVersion(JsonDecoder json) throws IOException, JsonFault {
    Version read = json.parsed(Version::parse);
    if (read == null) {
      return;
    }
    if (read.major() != version.major()) {
      throw json.fault(
          JsonCode.VERSION,
          "version must be "
              + version.major()
              + ".x, the only one that this release reads: "
              + read);
    }
    later = read.minor() > version.minor();
  }

  /** Returns whether the document read is of a later minor version. */
  boolean isLater() {
    return later;
  }
}
