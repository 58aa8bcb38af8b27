package org.gangmu.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.gangmu.rollup.Standings;
import org.gangmu.rollup.UnitCredit;

/**
 * Standings as JSON, for those who show them; they are not read back, since reports and policy make
 * them anew.
 *
 * <p>A document is an object in UTF-8:
 *
 * <pre>{@code
 * {"format":"gangmu.standings","version":"1.0","asOf":"2026-06-30",
 *  "whole":{"status":"ACTIVE","value":"0.4","coverage":"1","expected":"0.5","pace":"BEHIND",
 *           "paceGap":"-10","light":"ATTENTION","lights":{"NORMAL":1,"ATTENTION":2},"explanation":{…}},
 *  "tasks":[{"id":"t1",…}]}
 * }</pre>
 *
 * <p>The whole is an object like each of the {@code tasks}, which stand in document order, but has
 * no {@code id}. Members are named as the accessors of {@link org.gangmu.rollup.Standing} and of
 * what hangs on it:
 *
 * <ul>
 *   <li>A completion is a decimal of one as text, with at most nine digits behind the point. Where
 *       one is left it is {@code value}; where several may be, {@code range} has the least and the
 *       most; where nothing counts there is neither.
 *   <li>{@code raw}, {@code attainment} and the {@code expected} of a target are exact fractions as
 *       text, as {@code 53/50}; {@code paceGap} is one of percentage points, negative behind.
 *       {@code pace} is a {@link org.gangmu.progress.PaceState}, of a range that which both ends
 *       have.
 *   <li>{@code lights} counts the leaves by their lights; classes with none are left out.
 *   <li>{@code targets} are those of the task itself, each with its {@code verdict}; {@code
 *       kindOpen} is true where it is not stated whether its figures add up.
 *   <li>{@code explanation} has the {@code rule} in the form of {@link RollupPolicyJson}, one of
 *       another party by its name alone; the {@code parts}, whose {@code low} add up to the least
 *       {@code computed} completion and whose {@code high} to the most, and those {@code
 *       incomplete}; of a leaf the {@code reports} used and each unit, with its {@code gap} where
 *       nothing is known; {@code vetoes}, {@code override}, {@code event} and {@code failure}.
 * </ul>
 *
 * <p>Units and what moved are written if asked for, by {@link #withUnits} and {@link #since}. Of
 * what moved the {@code parts} have by how much more each gives to the least completion, and {@code
 * highParts}, where these are others, by how much more to the most.
 *
 * <p>Writing is canonical: equal standings give equal bytes, on any machine. Tasks are put together
 * one after the other, so that it takes memory for one of them; what moved is found at once. Codecs
 * are immutable and safe for use by several threads.
 */
public final class StandingsJson {

  private static final StandingsJson STANDARD =
      new StandingsJson(Optional.empty(), Optional.empty(), false);

  private final Optional<UnitCredit> credit;
  private final Optional<Standings> earlier;
  private final boolean indented;

  private StandingsJson(
      Optional<UnitCredit> credit, Optional<Standings> earlier, boolean indented) {
    this.credit = credit;
    this.earlier = earlier;
    this.indented = indented;
  }

  /** Returns the codec that writes the whole and its tasks, without white space. */
  public static StandingsJson standard() {
    return STANDARD;
  }

  /**
   * Returns a codec that also writes how each unit stands in each of its roles, as {@code units}
   * after the {@code credit} they are counted by.
   */
  public StandingsJson withUnits(UnitCredit newCredit) {
    return new StandingsJson(Optional.of(requireNonNull(newCredit, "credit")), earlier, indented);
  }

  /**
   * Returns a codec that also writes what moved since other standings, as {@code change}: the
   * figures of each {@code before} and {@code after}, the {@code rise} of the one over the other,
   * and what that comes from.
   */
  public StandingsJson since(Standings newEarlier) {
    return new StandingsJson(credit, Optional.of(requireNonNull(newEarlier, "earlier")), indented);
  }

  /**
   * Returns a codec that writes for people: members and elements on lines of their own, two blanks
   * for each level, LF between the lines.
   */
  public StandingsJson indented() {
    return new StandingsJson(credit, earlier, true);
  }

  /** Returns the standings as text. */
  public String write(Standings standings) {
    return Channels.text(content(standings), indented);
  }

  /** Returns the standings in UTF-8. */
  public byte[] writeBytes(Standings standings) {
    return Channels.bytes(content(standings), indented);
  }

  /**
   * Writes the standings as text.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Standings standings, Appendable out) throws IOException {
    Channels.write(content(standings), indented, out);
  }

  /**
   * Writes the standings in UTF-8, and flushes the stream without closing it.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Standings standings, OutputStream out) throws IOException {
    Channels.write(content(standings), indented, out);
  }

  /**
   * Writes the standings into a file in UTF-8; what was in it is lost.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Standings standings, Path file) throws IOException {
    Channels.write(content(standings), indented, file);
  }

  private Channels.Content content(Standings standings) {
    requireNonNull(standings, "standings");
    return json -> StandingsDocument.write(standings, credit, earlier, json);
  }
}
