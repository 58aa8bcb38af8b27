package org.gangmu.json;

import java.io.IOException;
import org.gangmu.io.internal.Fields;
import org.gangmu.io.internal.JsonDecoder;
import org.gangmu.io.internal.JsonFault;
import org.gangmu.io.internal.JsonWriter;
import org.gangmu.plan.LeadRule;
import org.gangmu.responsibility.LeadPolicy;
import org.jspecify.annotations.Nullable;

/** Who leads where nobody is named, as an object. */
final class LeadRuleJson {

  private static final Fields FIELDS = Fields.required("policy").andOptional("words");

  private LeadRuleJson() {}

  static void write(LeadRule rule, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("policy").value(rule.policy().name());
    Members.text("words", rule.words(), json);
    json.endObject();
  }

  static @Nullable LeadRule read(JsonDecoder json) throws IOException, JsonFault {
    if (!json.beginObject(FIELDS)) {
      return null;
    }
    LeadPolicy policy = null;
    String words = "";
    for (String field = json.nextField(); field != null; field = json.nextField()) {
      switch (field) {
        case "policy" -> policy = json.constant(LeadPolicy.class);
        case "words" -> words = json.string();
        default -> throw new IllegalStateException(field);
      }
    }
    return json.endObject(LeadRule::new, policy, words);
  }
}
