package org.gangmu.json;

import java.util.stream.Collectors;
import org.gangmu.diagnostic.Outcome;

/** Documents for tests, and what readers tell of them. */
final class Documents {

  /** The beginning of a document; the members that follow stand on its second line. */
  static final String ENVELOPE = "{\"format\":\"gangmu.plan\",\"version\":\"1.0\",\n";

  private Documents() {}

  /** Returns a document with these members besides the envelope, quoted with ' instead of ". */
  static String document(String members) {
    return ENVELOPE + members.replace('\'', '"') + "}";
  }

  /** Returns a document with these tasks, quoted with ' instead of ". */
  static String withTasks(String tasks) {
    return document("'directive':{'kind':'PLAN'},'tasks':[" + tasks + "]");
  }

  /** Returns what was remarked: code, pointer, place and message of each, one a line. */
  static String told(Outcome<?> outcome) {
    return outcome.diagnostics().stream()
        .map(each -> each.code().id() + " " + each.location().describe() + " " + each.message())
        .collect(Collectors.joining("\n"));
  }
}
