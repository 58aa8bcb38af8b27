package org.gangmu.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges of the text form of targets, word by word and sign by sign. */
class TargetTextErrorsTest {

  private static final String NAME =
      "a name, in quotation marks if it is one of the words of the grammar";

  private static Diagnostic error(String text) {
    assertThat(TargetText.parse(text).value()).isEmpty();
    assertThat(TargetText.parse(text).diagnostics()).hasSize(1);
    return TargetText.parse(text).diagnostics().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>>",
      quoteCharacter = '`',
      value = {
        "x                       =>> 1:2  =>> one of >= <= > < == => =< ~ in but found: the end",
        "x <                     =>> 1:4  =>> a quantity but found: the end",
        "x >                     =>> 1:4  =>> a quantity but found: the end",
        "x =                     =>> 1:3  =>> one of >= <= > < == => =< ~ in but found: \"=\"",
        "x inside 5              =>> 1:3  =>> one of >= <= > < == => =< ~ in but found: \"inside 5\"",
        "x >= refs(a)            =>> 1:6  =>> a quantity but found: \"refs(a)\"",
        "x >= ref                =>> 1:9  =>> \"(\" but found: the end",
        "x >= ref a              =>> 1:10 =>> \"(\" but found: \"a\"",
        "x <= ref(in)            =>> 1:10 =>> " + NAME + " but found: \"in)\"",
        "x <= ref(a) -           =>> 1:14 =>> a quantity but found: the end",
        "x == ref(a) + 1%        =>> 1:15 =>> \"-\" but found: \"1%\"",
        "x in 5                  =>> 1:6  =>> \"[\" but found: \"5\"",
        "x in [5%; 6%]           =>> 1:9  =>> \",\" but found: \"; 6%]\"",
        "x in [5%, 6%            =>> 1:13 =>> \"]\" but found: the end",
        "x in [5%,]              =>> 1:10 =>> a quantity but found: \"]\"",
        "x >= -                  =>> 1:6  =>> a quantity but found: \"-\"",
        "rank(x) <               =>> 1:10 =>> \"=\" but found: the end",
        "rank(x) >= 3            =>> 1:9  =>> \"<\" but found: \">= 3\"",
        "rank(x, 全省 <= 3       =>> 1:12 =>> \")\" but found: \"<= 3\"",
        "rank(in) <= 3           =>> 1:6  =>> " + NAME + " but found: \"in) <= 3\"",
        "all(3)                  =>> 1:5  =>> " + NAME + " but found: \"3)\"",
        "done(x, in)             =>> 1:9  =>> " + NAME + " but found: \"in)\"",
        "done(x, 封顶            =>> 1:11 =>> \")\" but found: the end",
        "turn(x)                 =>> 1:7  =>> \",\" but found: \")\"",
        "turn(x, toPositive      =>> 1:19 =>> \")\" but found: the end",
        "opaque(\"a\"            =>> 1:11 =>> \")\" but found: the end",
        "increase(x ~ 6%         =>> 1:12 =>> \")\" but found: \"~ 6%\"",
        "increase(x, stated) ~ 6% =>> 1:19 =>> a quantity but found: \") ~ 6%\"",
        "2 (all(a); all(b))      =>> 1:3  =>> \"of\" but found: \"(all(a); all(b))\"",
        "2 offer (all(a); all(b)) =>> 1:3 =>> \"of\" but found: \"offer (all(a); all(b\"",
        "2 of all(a)             =>> 1:6  =>> \"(\" but found: \"all(a)\"",
        "2 of (all(a); )         =>> 1:15 =>> a target but found: \")\"",
        "2 of (all(a); all(b)    =>> 1:21 =>> \")\" but found: the end",
        "of(x)                   =>> 1:1  =>> a target but found: \"of(x)\"",
        "all(a) |                =>> 1:9  =>> a target but found: the end",
        "all(a) | | all(b)       =>> 1:10 =>> a target but found: \"| all(b)\"",
        "& all(a)                =>> 1:1  =>> a target but found: \"& all(a)\"",
        "(all(a) all(b))         =>> 1:9  =>> \")\" but found: \"all(b))\"",
        "()                      =>> 1:2  =>> a target but found: \")\"",
        "x >= 5{坛; 2}           =>> 1:9  =>> \",\" but found: \"; 2}\"",
        "x >= 5{坛, x}           =>> 1:11 =>> the factor of a measure but found: \"x}\"",
        "x >= 5{坛, 2; \"w\"}    =>> 1:12 =>> \",\" but found: \"; \"w\"}\"",
        "x >= 5{坛, 2, w}        =>> 1:14 =>> the name of a dimension in quotation marks but found: \"w}\"",
        "x >= 5{坛, 2, \"w\"     =>> 1:17 =>> \"}\" but found: the end",
      })
  void whatIsExpectedIsNamedWithWhatIsThere(String text, String place, String expected) {
    Diagnostic error = error(text);

    assertThat(error.code()).isEqualTo(TargetTextCode.SYNTAX);
    assertThat(error.message()).isEqualTo("expected " + expected);
    assertThat(error.location().describe()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>>",
      quoteCharacter = '`',
      value = {
        "x in (5%, 5%]          =>> target.empty-band =>> 1:6 =>> band must not be empty: 5%, 5%",
        "x in (5%, 5%)          =>> target.empty-band =>> 1:6 =>> band must not be empty: 5%, 5%",
        "rank(x) <= three       =>> target.range =>> 1:12 =>> place must be from 1 to 999999999: \"three\"",
        "increase(x, year 999) ~ 6%   =>> target.range =>> 1:18 =>> year must have four digits: \"999\"",
        "increase(x, year 10000) ~ 6% =>> target.range =>> 1:18 =>> year must have four digits: \"10000\"",
        "grade(x, )             =>> target.blank =>> 1:10 =>> grade must not be blank",
        "grade(x, \" \")        =>> target.blank =>> 1:10 =>> grade must not be blank",
        "done()                 =>> target.blank =>> 1:6 =>> deliverable must not be blank",
        "opaque()               =>> target.blank =>> 1:8 =>> text must not be blank",
        "x >= 5{坛, 2, \" \"}   =>> target.blank =>> 1:14 =>> name of a dimension must not be blank",
        "x >= 5{坛, -1, \"w\"}  =>> target.measure =>> 1:11 =>> factor of a measure must be positive: -1",
        "x >= 5千{}             =>> target.measure =>> 1:9 =>> symbol of a measure must have 1 to 20 characters: 0",
        "x >= 1E-               =>> target.measure =>> 1:7 =>> unit of measure must be a single one, by a word or sign: \"E-\"",
      })
  void whatIsOutOfRangeIsNamedWithItsRule(String text, String code, String place, String message) {
    Diagnostic error = error(text);

    assertThat(error.code().id()).isEqualTo(code);
    assertThat(error.message()).isEqualTo(message);
    assertThat(error.location().describe()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u{}",
        "\\u{g}",
        "\\u{1",
        "\\u{0000041}",
        "\\u{ａ}",
        "\\u{`}",
        "\\u{@}",
        "\\u{G}",
        "\\u{110000}",
        "\\n",
        "\\u0041"
      })
  void anEscapeIsOneOfThree(String escape) {
    for (String end : new String[] {"", "\")"}) {
      Diagnostic error = error("all(\"" + escape + end);
      assertThat(error.message())
          .startsWith("expected an escape, one of \\\" \\\\ \\u{hexadecimal");
      assertThat(error.location().describe()).isEqualTo("1:6");
    }
    assertThat(error("all(\"\\").message()).startsWith("expected an escape");
    assertThat(error("all(\"\\\")").message()).isEqualTo("expected a closing quotation mark");
  }

  @ParameterizedTest
  @CsvSource({
    "a\\\\b, a\\b",
    "a\\\"b, a\"b",
    "\\u{1F600}, 😀",
    "\\u{20bB7}, 𠮷",
    "\\u{10FFFF}, \uDBFF\uDFFF",
    "\\u{9}a, '\ta'",
    "\\u{a0}a, \u00A0a",
    "\\u{AF}\\u{fA}, ¯ú",
    "a\\u{41}b\\u{000042}, aAbB"
  })
  void escapesStandForCharacters(String escaped, String name) {
    assertThat(TargetText.parse("all(\"" + escaped + "\")").orElseThrow())
        .isEqualTo(new TargetExpression.Completeness(name, TargetExpression.Extent.ALL));
  }

  @ParameterizedTest
  @CsvSource({
    "1E37, 10000000000000000000000000000000000000",
    "1E+37, 10000000000000000000000000000000000000",
    "1e-18, 0.000000000000000001",
    "0.000000000000000001, 0.000000000000000001",
    "99999999999999999999999999999999999999, 99999999999999999999999999999999999999",
    "0E99, 0",
    "-0.000E-99, 0",
    "-5, -5",
    "1.50, 1.5",
    "1E, 1E",
  })
  void numbersAreReadUpToTheirMost(String number, String canonical) {
    assertThat(TargetText.parse("x >= " + number).orElseThrow()).hasToString("x >= " + canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E38",
        "1E+38",
        "1e-19",
        "1E+100",
        "1E99999999999",
        "0E10000",
        "0.0000000000000000011",
        "999999999999999999999999999999999999999"
      })
  void aNumberBeyondItsMostIsRefused(String number) {
    Diagnostic error = error("x >= " + number);

    assertThat(error.code()).isEqualTo(TargetTextCode.NUMBER);
    assertThat(error.location().describe()).isEqualTo("1:6");
    assertThat(error.message())
        .isEqualTo(
            "number must have at most 38 digits, 18 of them behind the point: \"%s\"",
            number.substring(0, Math.min(20, number.length())));
  }

  @Test
  void aNumberIsAtMostEightyCharactersLong() {
    assertThat(TargetText.parse("x >= " + "0".repeat(79) + "5").orElseThrow())
        .hasToString("x >= 5");
    assertThat(error("x >= " + "0".repeat(80) + "5").code()).isEqualTo(TargetTextCode.NUMBER);
  }

  @Test
  void aSymbolHasAtMostTwentyCharacters() {
    assertThat(TargetText.parse("x >= 5千{" + "坛".repeat(20) + "}").value()).isPresent();
    assertThat(error("x >= 5千{" + "坛".repeat(21) + "}").message())
        .isEqualTo("symbol of a measure must have 1 to 20 characters: 21");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>>",
      quoteCharacter = '`',
      value = {
        "in [5%, 6%]                  =>> in [5%, 6%]",
        "~ 6%                         =>> ~ 6%",
        "== 5%                        =>> == 5%",
        "< 5%                         =>> < 5%",
        "\"\" >= 5%                   =>> >= 5%",
        "x in [5%, 5%]                =>> x in [5%, 5%]",
        "x in (5%, 6%]                =>> x in (5%, 6%]",
        "x <= ref(a) - 0%             =>> x <= ref(a) - 0%",
        "x == ref(a) +- 1%            =>> x == ref(a) +- 1%",
        "increase(x, year 1000) ~ 6%  =>> increase(x, year 1000) ~ 6%",
        "increase(x, year 9999) ~ 6%  =>> increase(x, year 9999) ~ 6%",
        "increase(x, previousPeriod) in [5%, 6%] =>> increase(x, previousPeriod) in [5%, 6%]",
        "rank(x) <= 999999999         =>> rank(x) <= 999999999",
        "1 of (all(a); all(b))        =>> all(a) | all(b)",
        "2 of (all(a); all(b))        =>> all(a) & all(b)",
        "2 of (all(a); all(b); all(c)) =>> 2 of (all(a); all(b); all(c))",
      })
  void whatIsJustWithinTheRulesIsRead(String text, String canonical) {
    assertThat(TargetText.parse(text).orElseThrow()).hasToString(canonical);
  }

  @Test
  void bracketsSideBySideAreNotDeep() {
    String many = "(all(a)) & ".repeat(150) + "2 of (all(a); all(b); all(c)) & ".repeat(150);
    assertThat(TargetText.parse(many + "all(b)").value()).isPresent();
    assertThat(TargetText.parse("(".repeat(100) + "all(a)" + ")".repeat(100)).value()).isPresent();
    assertThat(error("(".repeat(101) + "all(a)" + ")".repeat(101)).toString())
        .isEqualTo(
            "ERROR target.too-deep 1:102: nesting must be within the limit (Limits.depth) of: 100");
  }

  /** Every bracket holds two combinations, one within the other. */
  @Test
  void combinationsAreDeepWithoutBracketsToo() {
    String deepest = "all(a) & (".repeat(50) + "all(b)" + ") | all(c)".repeat(50);
    assertThat(TargetText.parse(deepest).value()).isPresent();
    assertThat(error("all(a) & (" + deepest + ")").message())
        .isEqualTo("nesting must be within the limit (Limits.depth) of: 100");
    assertThat(error("all(a) & (" + deepest + ")").location().describe()).isEqualTo("1:8");
  }

  @Test
  void aTextOfExactlyTheLimitIsRead() {
    Limits ten = Limits.builder().characters(10).build();

    assertThat(TargetText.parse("x >= 12345", ten).value()).isPresent();
    assertThat(TargetText.parse("x >= 123456", ten).errors())
        .extracting(Diagnostic::message)
        .containsExactly("text must be within the limit of 10 characters (Limits.characters): 11");
  }

  @ParameterizedTest
  @CsvSource({
    "'x\n>= 5 &\n', 3:1, 9, 9",
    "'x >= 5 &\r\r\n\n =', 4:2, 13, 14",
    "'x >= 5 &\r=', 2:1, 9, 10",
    "'x >= 5 &\r\n=', 2:1, 10, 11",
    "'\n\n x >= 5 & }', 3:11, 12, 13",
    "'𠮷 >= 5 & }', 1:10, 10, 11",
    "'x >= 5 & 💧', 1:10, 9, 11",
    "'x >= 5 &\r', 2:1, 9, 9",
  })
  void linesEndAsTheyDoAnywhere(String text, String place, int start, int end) {
    Location location = error(text).location();

    assertThat(location.describe()).isEqualTo(place);
    assertThat(((Location.InText) location).span().start()).isEqualTo(start);
    assertThat(((Location.InText) location).span().end()).isEqualTo(end);
  }
}
