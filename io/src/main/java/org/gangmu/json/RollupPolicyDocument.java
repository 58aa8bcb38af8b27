package org.gangmu.json;

import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.rollup.RollupPolicy;
import org.jspecify.annotations.Nullable;

/** One reading of a policy of rolling up with its envelope. */
final class RollupPolicyDocument {

  private static final String FORMAT = "gangmu.rollup-policy";
  private static final Version VERSION = new Version(1, 0);

  private static final Fields FIELDS = Fields.required("format", "version", "policy");

  private final Envelope envelope = new Envelope(FORMAT, VERSION);
  private final RollupForm form;

  RollupPolicyDocument(RuleNames known) {
    this.form = new RollupForm("/policy", known);
  }

  static void write(RollupPolicy policy, RuleNames known, boolean complete, JsonWriter json)
      throws IOException {
    json.beginObject();
    Envelope.write(FORMAT, VERSION, json);
    json.name("policy");
    RollupForm.write(policy, known, complete, json);
    json.endObject();
  }

  /** Returns whether the document read was of a later minor version. */
  boolean isLater() {
    return envelope.isLater();
  }

  /** Takes a policy; what it gives is to be used only if no error was reported. */
  @Nullable RollupPolicy read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    RollupPolicy policy = null;
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "format" -> envelope.readFormat(json);
        case "version" -> envelope.readVersion(json);
        case "policy" -> policy = form.read(json);
        default -> throw new IllegalStateException(field);
      }
    }
    json.endObject();
    return policy;
  }
}
