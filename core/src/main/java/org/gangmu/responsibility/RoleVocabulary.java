package org.gangmu.responsibility;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Optional;
import org.gangmu.responsibility.RoleWord.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which words mean which role: the titles before a list of units (牵头单位：…) and the verbs after one
 * （…牵头，…配合）.
 *
 * <p>The words are data. {@link #standard()} holds those in general use; a place with words of its
 * own adds them, or gives a word another role, and gets a new vocabulary. What a role then asks of
 * a unit is a property of the document: see {@link ResponsibleMeaning} and {@link LeadPolicy}.
 *
 * <p>Look-ups do not mind width, compatibility forms and white space: {@code 责 任 单 位} is found as
 * {@code 责任单位}. They are exact otherwise; a word that is not in the vocabulary has no role.
 */
public final class RoleVocabulary {

  private static final RoleVocabulary EMPTY =
      new RoleVocabulary(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

  private final ImmutableMap<String, RoleWord> titles;
  private final ImmutableMap<String, RoleWord> verbs;
  private final ImmutableSet<String> manners;
  private final int longestTitle;
  private final int longestVerb;
  private final int longestManner;

  private RoleVocabulary(
      ImmutableMap<String, RoleWord> titles,
      ImmutableMap<String, RoleWord> verbs,
      ImmutableSet<String> manners) {
    this.titles = titles;
    this.verbs = verbs;
    this.manners = manners;
    this.longestTitle = longest(titles.keySet());
    this.longestVerb = longest(verbs.keySet());
    this.longestManner = longest(manners);
  }

  /** Returns the vocabulary in general use. */
  public static RoleVocabulary standard() {
    return Standard.VOCABULARY;
  }

  /** Returns the vocabulary without words. */
  public static RoleVocabulary empty() {
    return EMPTY;
  }

  /**
   * Returns the vocabulary of these words; the later of two equal words of one form holds.
   *
   * @param manners what may stand before a verb without changing its role, as {@code 按职责分工}
   */
  public static RoleVocabulary of(Iterable<RoleWord> words, Iterable<String> manners) {
    ImmutableMap.Builder<String, RoleWord> titles = ImmutableMap.builder();
    ImmutableMap.Builder<String, RoleWord> verbs = ImmutableMap.builder();
    for (RoleWord word : words) {
      (word.form() == Form.TITLE ? titles : verbs).put(word.text(), word);
    }
    ImmutableSet.Builder<String> folded = ImmutableSet.builder();
    for (String manner : manners) {
      folded.add(fold(manner));
    }
    return new RoleVocabulary(titles.buildKeepingLast(), verbs.buildKeepingLast(), folded.build());
  }

  /** Returns the role of units that stand behind this title, as {@code 协同责任单位}. */
  public Optional<Role> find(String title) {
    RoleWord found = titles.get(title);
    return Optional.ofNullable(found == null ? titles.get(fold(title)) : found).map(RoleWord::role);
  }

  /**
   * Returns the role of units that stand before this verb, alone or with a manner before it, as
   * {@code 按职责分工负责}.
   */
  public Optional<Role> findVerb(String verb) {
    String folded = fold(verb);
    return verbAtEnd(folded)
        .filter(found -> found.text().length() == folded.length())
        .map(RoleWord::role);
  }

  /**
   * Returns the longest title that {@code text} ends with.
   *
   * <p>The text is compared as it is, so a reader passes its folded copy.
   */
  public Optional<RoleWord> titleAtEnd(CharSequence text) {
    String tail = tail(text, text.length(), longestTitle);
    for (int start = 0; start < tail.length(); start++) {
      RoleWord found = titles.get(tail.substring(start));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the longest verb that {@code text} ends with, together with its manner: of {@code
   * 县教育局、县人社局按职责分工负责}, the word {@code 按职责分工负责}.
   *
   * <p>The text is compared as it is, so a reader passes its folded copy.
   */
  public Optional<RoleWord> verbAtEnd(CharSequence text) {
    String tail = tail(text, text.length(), longestVerb);
    for (int start = 0; start < tail.length(); start++) {
      RoleWord found = verbs.get(tail.substring(start));
      if (found != null) {
        String manner = mannerBefore(text, found.text().length());
        return Optional.of(
            manner.isEmpty()
                ? found
                : new RoleWord(manner.concat(found.text()), Form.VERB, found.role()));
      }
    }
    return Optional.empty();
  }

  /** Returns the longest manner before a verb that ends the text, empty where there is none. */
  private String mannerBefore(CharSequence text, int verbLength) {
    int longest = Math.min(longestManner, RoleWord.MAX_LENGTH - verbLength);
    String tail = tail(text, text.length() - verbLength, longest);
    for (int start = 0; start < tail.length(); start++) {
      String manner = tail.substring(start);
      if (manners.contains(manner)) {
        return manner;
      }
    }
    return "";
  }

  private static String tail(CharSequence text, int end, int length) {
    return text.subSequence(Math.max(0, end - length), end).toString();
  }

  /** Returns every word: the titles, then the verbs without manners, each in the order added. */
  public ImmutableSet<RoleWord> words() {
    return ImmutableSet.<RoleWord>builder().addAll(titles.values()).addAll(verbs.values()).build();
  }

  /** Returns what may stand before a verb without changing its role, in the order added. */
  public ImmutableSet<String> manners() {
    return manners;
  }

  /** Returns this vocabulary with a title added, or given another role. */
  public RoleVocabulary with(String title, Role role) {
    return with(new RoleWord(title, Form.TITLE, role));
  }

  /** Returns this vocabulary with a verb added, or given another role. */
  public RoleVocabulary withVerb(String verb, Role role) {
    return with(new RoleWord(verb, Form.VERB, role));
  }

  /** Returns this vocabulary with a word added, or given another role. */
  public RoleVocabulary with(RoleWord word) {
    return of(ImmutableSet.<RoleWord>builder().addAll(words()).add(word).build(), manners);
  }

  private static int longest(ImmutableSet<String> words) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** Returns the form under which words are looked up: NFKC, without white space. */
  static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(normal.length());
    normal.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Whether every character stands for itself: a plain ideograph, or visible ASCII. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '\u4e00' && c <= '\u9fff') && !(c > ' ' && c < '\u007f')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RoleVocabulary other
        && titles.equals(other.titles)
        && verbs.equals(other.verbs)
        && manners.equals(other.manners);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * titles.hashCode() + verbs.hashCode()) + manners.hashCode();
  }

  /** Returns the number of words. */
  @Override
  public String toString() {
    return "RoleVocabulary of " + titles.size() + " titles and " + verbs.size() + " verbs";
  }

  /** Built when first asked for. */
  private static final class Standard {
    static final RoleVocabulary VOCABULARY = of(StandardRoleWords.all(), StandardRoleWords.MANNERS);
  }
}
