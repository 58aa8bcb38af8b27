package org.gangmu.target;

import static java.util.Objects.requireNonNull;

import org.gangmu.diagnostic.Limits;
import org.gangmu.diagnostic.Outcome;

/**
 * The text form of targets: one line, fit for a column of a database, with operators in ASCII and
 * names in any script.
 *
 * <p>What {@link #write} gives, {@link #parse} reads back as an equal expression, whatever the
 * expression. Reading is lenient about blanks, needless quotation marks and brackets, and the
 * writing of numbers and measures (1.50 or 15E-1, 公斤 or 千克); writing has one form for each value.
 * The time taken is linear in the length of the text.
 *
 * <pre>{@code
 * expression = conjunction { "|" conjunction } ;
 * conjunction = term { "&" term } ;
 * term       = level | change | relative | rank | grade | completeness | turn | milestone
 *            | opaque | "(" expression ")"
 *            | digits "of" "(" expression { ";" expression } ")" ;
 *
 * level      = name criterion ;
 * change     = ( "increase" | "decrease" ) "(" name [ "," base ] ")" criterion ;
 * base       = "lastYear" | "previousPeriod" | "twoYearAverage" | "year" digits
 *            | "stated" quantity ;
 * relative   = name relation "ref" "(" name ")" [ ( "+" | "-" | "+-" ) quantity ] ;
 * rank       = "rank" "(" name [ "," name ] ")" "<=" digits ;
 * grade      = "grade" "(" name "," name ")" ;
 * completeness = ( "all" | "none" | "keptNone" ) "(" name ")" ;
 * turn       = "turn" "(" name "," ( "toPositive" | "toNegative" | "fromZero" ) ")" ;
 * milestone  = "done" "(" name [ "," name ] ")" ;
 * opaque     = "opaque" "(" name ")" ;
 *
 * criterion  = relation quantity | "~" quantity
 *            | "in" ( "[" | "(" ) quantity "," quantity ( "]" | ")" ) ;
 * relation   = ">=" | "<=" | ">" | "<" | "==" | "=>" | "=<" ;
 *
 * quantity   = number [ [ scale ] unit | scale | [ scale ] braced ] ;
 * number     = [ "-" ] digits [ "." digits ] [ ( "e" | "E" ) [ "+" | "-" ] digits ] ;
 * scale      = "百" | "千" | "万" | "百万" | "千万" | "亿" | "百亿" | "千亿" | "万亿" ;
 * braced     = "{" symbol [ "," number "," quoted ] "}" ;
 * unit       = a symbol that is %, ‰ or ‱, or begins with a letter or a sign such as ℃, ㎡ or €,
 *              and does not end in a stop or dash ;
 * symbol     = the symbol of a Measure ;
 *
 * name       = [ bare | quoted ] ;
 * bare       = ( letter | digit ) { letter | digit | mark | "_" | "." | "·" | "/" | "-" } ;
 * quoted     = '"' { character | '\"' | '\\' | '\' 'u{' hexdigits '}' } '"' ;
 * digits     = digit { digit } ;   the digits 0 to 9
 * }</pre>
 *
 * <p>A bare name has at least one letter and is none of the words in quotation marks above that
 * stand where a name could. A name left out is the empty name. {@code "&"} binds closer than {@code
 * "|"}, and a chain of one of them is one combination, so {@code (a & b) & c} holds another. Behind
 * a number, what follows is a standard measure if it can be, else a scale and a standard measure,
 * else a scale and a word to count by; braces part scale and symbol where that is not what is
 * meant, and tell factor and dimension of a measure that is not a standard one. In {@code relative}
 * the sign is {@code -} for {@code <=}, {@code <} and {@code =<}, {@code +-} for {@code ==} and
 * {@code +} for the others. The arrow {@code =>} is a figure to be reached, {@code =<} one to be
 * come down to; see {@link Relation}.
 *
 * <p>Examples:
 *
 * <pre>{@code
 * 失业率 <= 4%
 * GDP => 100亿元
 * PM2.5浓度 =< 35微克/立方米
 * 进出口增速 in [5.5%, 6%)
 * increase(固定资产投资) ~ 6%
 * decrease(外流贩毒人数, year 2017) => 30%
 * 失业率 <= ref(全国平均) - 0.5个百分点
 * rank(GDP, 全省) <= 3 & grade(水质, Ⅲ类)
 * 2 of (all(行政村); keptNone(重大事故); done(主体工程, 封顶))
 * opaque("走在前列")
 * }</pre>
 */
public final class TargetText {

  private TargetText() {}

  /** Returns the text form of an expression. */
  public static String write(TargetExpression expression) {
    requireNonNull(expression, "expression");
    return expression.accept(new TargetWriter()).toString();
  }

  /** Returns the text form of a criterion, as {@code >= 5%}. */
  static String write(Criterion criterion) {
    return new TargetWriter().criterion(criterion).toString();
  }

  /**
   * Reads the text form of an expression.
   *
   * @return the expression, or one error with its place and what was expected there
   */
  public static Outcome<TargetExpression> parse(String text) {
    return parse(text, Limits.defaults());
  }

  /**
   * Reads the text form of an expression within limits: those of {@link Limits#characters()} and
   * {@link Limits#depth()} (brackets within brackets, at most {@link
   * TargetExpression.AtLeastOf#DEEPEST} in any case), and {@link TargetExpression.AtLeastOf#MOST}
   * simple expressions.
   *
   * @return the expression, or one error with its place and what was expected there
   */
  public static Outcome<TargetExpression> parse(String text, Limits limits) {
    requireNonNull(text, "text");
    return new TargetParser(text, requireNonNull(limits, "limits")).parse();
  }

  /** Reads a quantity. */
  static Outcome<Quantity> parseQuantity(String text) {
    requireNonNull(text, "text");
    return new TargetParser(text, Limits.defaults()).parseQuantity();
  }
}
