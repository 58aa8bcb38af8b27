package org.gangmu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.json.Documents.document;
import static org.gangmu.json.Documents.told;
import static org.gangmu.json.Documents.withTasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a document is told with its code, pointer and place. */
class PlanJsonRefusalTest {

  private static final PlanJson JSON = PlanJson.standard();

  static Stream<Arguments> refused() {
    return Stream.of(
        // the envelope
        Arguments.of("null", "json.wrong-type at 1:1 document must be an object: null"),
        Arguments.of("[]", "json.wrong-type at 1:1 document must be an object: an array"),
        Arguments.of("\"x\"", "json.wrong-type at 1:1 document must be an object: \"x\""),
        Arguments.of("17", "json.wrong-type at 1:1 document must be an object: 17"),
        Arguments.of(
            "{}",
            """
            json.missing-field at 1:1 member must be given: format
            json.missing-field at 1:1 member must be given: version
            json.missing-field at 1:1 member must be given: directive"""),
        Arguments.of(
            "{\"format\":\"gangmu.unit\",\"x\":1}",
            "json.format /format at 1:11 format must be gangmu.plan: \"gangmu.unit\""),
        Arguments.of(
            "{\"version\":\"2.0\",\"x\":1}",
            "json.version /version at 1:12 version must be 1.x, the only one that this release"
                + " reads: 2.0"),
        Arguments.of(
            "{\"version\":\"0.9\"}",
            "json.version /version at 1:12 version must be 1.x, the only one that this release"
                + " reads: 0.9"),
        Arguments.of(
            "{\"format\":\"gangmu.plan\",\"version\":1.0,\"directive\":{\"kind\":\"PLAN\"}}",
            "json.wrong-type /version at 1:35 version must be a string: 1.0"),
        Arguments.of(
            "{\"format\":\"gangmu.plan\",\"version\":\"1\",\"directive\":{\"kind\":\"PLAN\"}}",
            "json.bad-value /version at 1:35 version must be two numbers joined by a point, like"
                + " 1.0: \"1\""),
        Arguments.of(
            "{\"format\":\"gangmu.plan\",\"version\":\"1.2147483648\",\"directive\":{\"kind\":\"PLAN\"}}",
            "json.bad-value /version at 1:35 version must be two numbers joined by a point, like"
                + " 1.0: \"1.2147483648\""),
        Arguments.of(
            "{\"format\":\"gangmu.plan\",\"version\":\"1.0\",\"directive\":{\"kind\":\"PLAN\"}}x",
            "json.trailing-content at 1:69 nothing must follow the document"),

        // members
        Arguments.of(
            document("'directive':{'kind':'PLAN'},'directive':{'kind':'PLAN'}"),
            "json.duplicate-key /directive at 2:29 member must be given once: directive"),
        Arguments.of(
            document("'directive':{'kind':'PLAN'},'\\u0064irective':{'kind':'PLAN'}"),
            "json.duplicate-key /directive at 2:29 member must be given once: directive"),
        Arguments.of(
            document("'directive':{'kind':'PLAN','x~/y':{'deep':[1,{'a':null}]},'x~/y':2}"),
            """
            json.unknown-field /directive/x~0~1y at 2:28 member must be one of …
            json.duplicate-key /directive/x~0~1y at 2:59 member must be given once: x~/y"""),
        Arguments.of(
            document("'directive':{'kind':'PLAN','\u202ex\\u0000':1}"),
            "json.unknown-field /directive/\u202ex\0 at 2:28 member must be one of …"),
        Arguments.of(
            document("'directive':{'title':'x'}"),
            "json.missing-field /directive at 2:13 member must be given: kind"),
        Arguments.of(
            document("'directive':null"),
            "json.wrong-type /directive at 2:13 directive must be an object: null"),

        // types
        Arguments.of(
            document("'directive':{'kind':'PLAN','title':null}"),
            "json.wrong-type /directive/title at 2:36 title must be a string: null"),
        Arguments.of(
            document("'directive':{'kind':'PLAN','title':7,'subjects':'x','issuers':[null,['x']]}"),
            """
            json.wrong-type /directive/title at 2:36 title must be a string: 7
            json.wrong-type /directive/subjects at 2:49 subjects must be an array: "x"
            json.wrong-type /directive/issuers/0 at 2:64 element must be a string: null
            json.wrong-type /directive/issuers/1 at 2:69 element must be a string: an array"""),
        Arguments.of(
            document("'directive':{'kind':1}"),
            "json.wrong-type /directive/kind at 2:21 kind must be a string: 1"),
        Arguments.of(
            document("'directive':{'kind':'notice'}"),
            "json.bad-value /directive/kind at 2:21 kind must be one of RESOLUTION, …"),

        // values
        Arguments.of(
            document("'directive':{'kind':'PLAN','issuers':['　']}"),
            "json.bad-value /directive/issuers/0 at 2:39 name of a unit …"),
        Arguments.of(
            document("'directive':{'kind':'PLAN','numbers':['云府发〔2026〕7号','云府发[2026]07号','七号',7]}"),
            """
            json.bad-value /directive/numbers/1 at 2:53 text must be in its one form 云府发〔2026〕7号:\
             云府发[2026]07号
            json.bad-value /directive/numbers/2 at 2:68 document number …
            json.wrong-type /directive/numbers/3 at 2:73 element must be a string: 7"""),
        Arguments.of(
            document("'directive':{'kind':'PLAN','period':'2026-12-31/2026-01-01'}"),
            "json.bad-value /directive/period at 2:37 end of a period …"),
        Arguments.of(
            document(
                "'directive':{'kind':'PLAN','dates':{'SIGNED':{'date':'2026-02-30'},'MADE':{}}}"),
            """
            json.bad-value /directive/dates/SIGNED/date at 2:54 date must be a day like 2026-03-05:\
             2026-02-30
            json.unknown-field /directive/dates/MADE at 2:68 member must be one of …"""),
        Arguments.of(withTasks("{'id':' a'}"), "json.bad-value /tasks/0/id at 2:44 id of a task …"),
        Arguments.of(
            withTasks(
                "{'id':'a','sources':[[1,2],[3],[5,4],[1,2,3],[0.5,1],[0,2147483648],['1',2],7]}"),
            """
            json.bad-value /tasks/0/sources/1 at 2:65 element must have 2 integers, but has: 1
            json.bad-value /tasks/0/sources/2 at 2:69 end of a span …
            json.bad-value /tasks/0/sources/3 at 2:75 element must have 2 integers, but has: 3
            json.wrong-type /tasks/0/sources/4/0 at 2:84 element must be an integer: 0.5
            json.bad-value /tasks/0/sources/5/1 at 2:94 element must be from -2147483648 to\
             2147483647: 2147483648
            json.wrong-type /tasks/0/sources/6/0 at 2:107 element must be a number: "1"
            json.wrong-type /tasks/0/sources/7 at 2:114 element must be an array: 7"""),
        Arguments.of(
            withTasks(
                "{'id':'a','responsibility':{'assignments':[{'unit':'甲局','role':'LEAD'}],"
                    + "'inferredLead':'乙局'}}"),
            "json.bad-value /tasks/0/responsibility at 2:65 a lead …"),
        Arguments.of(
            withTasks("{'id':'a','targets':[{'expression':'x >= '},{'kind':'ACTUAL'}]}"),
            """
            json.bad-value /tasks/0/targets/0/expression at 2:73 expression must be a target, but\
             at 1:6: expected a quantity but found: the end
            json.missing-field /tasks/0/targets/1 at 2:82 member must be given: expression"""),
        Arguments.of(
            withTasks("{'id':'a','targets':[{'expression':'x >= 1e1000000000'}]}"),
            "json.bad-value /tasks/0/targets/0/expression at 2:73 expression must be a target, …"),
        Arguments.of(
            withTasks("{'id':'a','responsibility':{'openEnded':['LEAD','LEAD']}}"),
            "json.bad-value /tasks/0/responsibility/openEnded/1 at 2:86 element must be given once:"
                + " LEAD"),

        // the tree
        Arguments.of(
            withTasks("{'id':'a'},\n{'id':'b'},\n {'id':'a'}"),
            "task.duplicate-id /tasks/2 at 4:2 id of a task …"),
        Arguments.of(
            withTasks("{'id':'a'},{'id':'b','parent':'x'}"),
            "task.unknown-parent /tasks/1 at 2:49 parent of a task …"),
        Arguments.of(
            withTasks("{'id':'a','parent':'a'}"),
            "task.cycle /tasks/0 at 2:38 a task must not be below itself: a -> a"),
        Arguments.of(
            withTasks("{'id':'r'},{'id':'a','parent':'b'},{'id':'b','parent':'a'}"),
            "task.cycle /tasks/1 at 2:49 a task must not be below itself: a -> b -> a"),
        Arguments.of(
            withTasks("{'id':'a','label':0},{'id':'a'},{'id':'b','parent':'c'}"),
            """
            json.wrong-type /tasks/0/label at 2:56 label must be a string: 0
            task.duplicate-id /tasks/1 at 2:59 id of a task …
            task.unknown-parent /tasks/2 at 2:70 parent of a task …"""),
        Arguments.of(
            withTasks("{'label':'x'},{'id':'b','parent':'c'}"),
            "json.missing-field /tasks/0 at 2:38 member must be given: id"),

        // the units
        Arguments.of(
            document(
                "'directive':{'kind':'PLAN'},'units':[{'id':'a','name':'甲局','kind':'OTHER'},\n"
                    + "{'id':'a','name':'乙局','kind':'OTHER','parent':'x'}]"),
            """
            unit.duplicate-id /units/1 at 3:1 id of a unit …
            unit.unknown-parent /units/1 at 3:1 parent of a unit …"""),
        Arguments.of(
            document(
                "'directive':{'kind':'PLAN'},'units':[{'id':'a','name':'甲局','kind':'OFFICE',"
                    + "'division':'9','lifespan':{'from':'2026-01-01','untilExclusive':'2026-01-01'}},"
                    + "{'id':'b','name':'乙局'}]"),
            """
            json.bad-value /units/0/kind at 2:67 kind must be one of PARTY_ORGAN, …
            json.bad-value /units/0/division at 2:87 division code …
            json.bad-value /units/0/lifespan at 2:102 end of a lifespan …
            json.missing-field /units/1 at 2:155 member must be given: kind"""),

        // what ends the reading
        Arguments.of(
            document("'directive':{'kind':'PLAN','title':7,'issuers':['x' 'y'"),
            """
            json.wrong-type /directive/title at 2:36 title must be a string: 7
            json.syntax /directive/issuers/0 at 2:53 document must be JSON: unexpected character\
             ('"' (code 34)): was expecting comma to separate Array entries"""));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsWrongIsToldWithItsPointerAndPlace(String document, String told) {
    Outcome<Plan> outcome = JSON.read(document);

    assertThat(shortened(told(outcome), told)).isEqualTo(told);
    assertThat(outcome.value()).isEmpty();
  }

  /** Leaves out what follows where a line expected ends in …: messages of the model are its own. */
  private static String shortened(String told, String expected) {
    List<String> lines = new ArrayList<>(told.lines().toList());
    List<String> wanted = expected.lines().toList();
    for (int i = 0; i < Math.min(lines.size(), wanted.size()); i++) {
      int kept = wanted.get(i).length() - 1;
      if (wanted.get(i).endsWith("…") && lines.get(i).length() > kept) {
        lines.set(i, lines.get(i).substring(0, kept) + "…");
      }
    }
    return String.join("\n", lines);
  }
}
