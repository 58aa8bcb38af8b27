package org.gangmu.conformance.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gangmu.conformance.laws.DirectiveTextReader.Feature;
import org.gangmu.diagnostic.Diagnostic;
import org.gangmu.diagnostic.Location;
import org.gangmu.diagnostic.Outcome;
import org.gangmu.diagnostic.Span;
import org.gangmu.plan.Plan;
import org.gangmu.responsibility.Assignment;
import org.gangmu.target.Target;
import org.gangmu.task.Task;

/** The laws of readers of the text of directives, each as a function of a reader and a sample. */
public final class DirectiveReaderLaws {

  /** A plan or errors, for any text. */
  public static final Law TOTAL =
      law(
          "READER-1",
          "Any text gives a plan, or errors; each remark has a code, a message and a place within"
              + " the text, and nothing is thrown.",
          "read(s) = plan, or read(s) = errors, each with 0 <= start <= end <= |s|",
          "Texts come from pages, PDF and people; one that is odd may not stop the others.",
          "a reader that throws an index out of bounds at a bracket that is never closed");

  /** Every character belongs to one span. */
  public static final Law SPANS =
      law(
              "READER-2",
              "Every character belongs to one span; put together the spans are the text.",
              "join(spans(read(s))) = s",
              "What was not understood must be seen, or nobody does it.",
              "a reader that drops the lines it does not know")
          .ifHas(Feature.SPANS);

  /** Sources lie within the text. */
  public static final Law SOURCES =
      law(
          "READER-3",
          "Each task says where it was read: stretches of the text in order, none empty; so does"
              + " each target that says so.",
          "sources(t) = [i1, j1) < [i2, j2) < ..., none empty, within s",
          "Whoever doubts a task looks at the sentence it came from.",
          "a reader that counts places in a copy of the text without blanks");

  /** Tasks stand in the order of the text. */
  public static final Law ORDER =
      law(
          "READER-4",
          "Tasks stand in the order of the text.",
          "i < j implies start(t_i) <= start(t_j)",
          "A list in another order than the document cannot be checked against it.",
          "a reader that puts tasks with units first");

  /** Nothing is in the plan that is not in the text. */
  public static final Law NOTHING_INVENTED =
      law(
          "READER-5",
          "Labels, units and the words of deadlines are those of the text, apart from"
              + " blanks and the width of characters; heading and lines of a task have characters of its"
              + " places, in their order.",
          "w in words(read(s)) implies fold(w) within fold(s), and each line of t a subsequence of s"
              + " at sources(t)",
          "A unit that no directive names cannot be held to anything.",
          "a reader that adds the name of the city to each bureau");

  /** The same text is read alike. */
  public static final Law SAME =
      law(
          "READER-6",
          "The same text is read alike, whatever was read before.",
          "read(s), read(s'), read(s) give the same for s",
          "One reader serves all requests.",
          "a reader that keeps the rules of the last text in a field");

  /** Noise changes nothing. */
  public static final Law NOISE =
      law(
              "READER-7",
              "Width of characters, blanks, byte order marks, invisible characters and kinds of line"
                  + " ends change nothing but places.",
              "read(noise(s)) ~ read(s)",
              "One directive is copied from a page, from PDF and from Word.",
              "a reader that knows line ends of one kind only")
          .ifHas(Feature.NOISE);

  /** Time linear in the length. */
  public static final Law LINEAR =
      law(
          "READER-8",
          "A text of 100,000 characters is read or refused within two seconds, however it repeats.",
          "|s| = 100,000 implies time(read(s)) <= 2 s and no stack overflow",
          "One pasted document may not stop the service for everybody.",
          "a reader that calls itself for each line");

  /** Chapters are read each by itself. */
  public static final Law CHAPTERS =
      law(
              "READER-9",
              "What is read of an outline is what is read of its first chapters and then of the"
                  + " others.",
              "tasks(read(a ++ b)) = tasks(read(a)) ++ tasks(read(b))",
              "What is wrong in one chapter must not move tasks of another.",
              "a reader that gives the units of the last note to the tasks that follow")
          .ifHas(Feature.CHAPTERS);

  /** Plain outlines are read as printed. */
  public static final Law OUTLINES =
      law(
              "READER-10",
              Level.SHOULD,
              "A plain outline with notes of units is read as it was printed.",
              "outline(read(print(o))) = o",
              "What nobody could misread has to be read.",
              "a reader that takes every unit for one that is responsible")
          .ifHas(Feature.OUTLINES);

  /** Blank texts are refused. */
  public static final Law BLANK =
      law(
          "READER-11",
          "A text of blanks alone is refused.",
          "blank(s) implies read(s) = errors",
          "An empty page is a failed upload and no directive without tasks.",
          "a reader that gives an empty plan");

  /** Known texts are read as known. */
  public static final Law GOLDEN =
      law(
              "READER-12",
              "Each text that is known is read as its outline.",
              "outline(read(g)) = outline(g)",
              "Readers are bettered for one document and must not get worse for another.",
              "a reader that was bettered for one document")
          .ifHas(Feature.GOLDEN);

  /** Directives are read. */
  public static final Law READS =
      law(
          "READER-13",
          "Of plain directives at least one is read as a plan with a task.",
          "read(s) = plan with tasks, for some s of the directives it is tried with",
          "A reader that is shown nothing it can read keeps all other laws, and tells nothing.",
          "a reader that refuses everything");

  /** All laws of this family, in the order of their ids. */
  public static final ImmutableList<Law> ALL =
      ImmutableList.of(
          TOTAL,
          SPANS,
          SOURCES,
          ORDER,
          NOTHING_INVENTED,
          SAME,
          NOISE,
          LINEAR,
          CHAPTERS,
          OUTLINES,
          BLANK,
          GOLDEN,
          READS);

  private static final int LONG = 100_000;
  private static final long MOST_MILLIS = 2_000;

  private DirectiveReaderLaws() {}

  private static Law law(
      String id, String sentence, String formula, String why, String counterExample) {
    return law(id, Level.MUST, sentence, formula, why, counterExample);
  }

  private static Law law(
      String id, Level level, String sentence, String formula, String why, String counterExample) {
    return new Law(id, level, Optional.empty(), sentence, formula, why, counterExample);
  }

  /** Takes an exception, or an overflow of the stack, for a broken law. */
  private static Verdict guarded(Law law, String text, Supplier<Verdict> check) {
    Verdict verdict;
    try {
      verdict = check.get();
    } catch (RuntimeException | StackOverflowError e) {
      verdict = Verdict.threw(law, e);
    }
    return verdict.with("text", SampleJava.of(text));
  }

  /** Looks at {@link #TOTAL}. */
  public static Verdict total(DirectiveTextReader reader, String text) {
    return guarded(
        TOTAL,
        text,
        () ->
            reader.read(text).plan().diagnostics().stream()
                .filter(remark -> !isPlaced(remark, text))
                .findFirst()
                .map(remark -> Verdict.that(TOTAL, false, "remark", remark))
                .orElse(Verdict.held(TOTAL)));
  }

  private static boolean isPlaced(Diagnostic remark, String text) {
    boolean within =
        !(remark.location() instanceof Location.InText place)
            || (place.span().end() <= text.length() && place.line() <= text.length() + 1);
    return within && !remark.message().isBlank() && !remark.code().id().isBlank();
  }

  /** Looks at {@link #SPANS}. */
  public static Verdict spans(DirectiveTextReader reader, String text) {
    return guarded(
        SPANS,
        text,
        () -> {
          int end = 0;
          for (Span span : reader.read(text).spans()) {
            if (span.start() != end || span.isEmpty() || span.end() > text.length()) {
              return Verdict.that(SPANS, false, "span", span).with("follows", end);
            }
            end = span.end();
          }
          return Verdict.equal(SPANS, text.length(), end);
        });
  }

  /** Looks at {@link #SOURCES}. */
  public static Verdict sources(DirectiveTextReader reader, String text) {
    return guarded(
        SOURCES,
        text,
        () -> {
          Verdict verdict = Verdict.held(SOURCES);
          for (Task task : tasks(reader, text)) {
            int end = 0;
            verdict =
                verdict.and(
                    Verdict.that(SOURCES, !task.sources().isEmpty(), "task without place", task));
            for (Span source : task.sources()) {
              boolean fits =
                  !source.isEmpty() && source.start() >= end && source.end() <= text.length();
              verdict =
                  verdict.and(Verdict.that(SOURCES, fits, "place", source).with("task", task));
              end = source.end();
            }
            for (Target target : task.targets()) {
              Span source = target.source().orElse(new Span(0, 0));
              verdict =
                  verdict.and(
                      Verdict.that(SOURCES, source.end() <= text.length(), "place", source)
                          .with("target", target));
            }
          }
          return verdict;
        });
  }

  private static List<Task> tasks(DirectiveTextReader reader, String text) {
    return reader
        .read(text)
        .plan()
        .value()
        .<List<Task>>map(plan -> plan.tasks().tasks())
        .orElse(ImmutableList.of());
  }

  /** Looks at {@link #ORDER}. */
  public static Verdict order(DirectiveTextReader reader, String text) {
    return guarded(
        ORDER,
        text,
        () -> {
          int last = 0;
          for (Task task : tasks(reader, text)) {
            int start = task.sources().stream().mapToInt(Span::start).findFirst().orElse(last);
            if (start < last) {
              return Verdict.that(ORDER, false, "task", task)
                  .with("begins at", start)
                  .with("and the one before at", last);
            }
            last = start;
          }
          return Verdict.held(ORDER);
        });
  }

  /** Looks at {@link #NOTHING_INVENTED}. */
  public static Verdict nothingInvented(DirectiveTextReader reader, String text) {
    return guarded(
        NOTHING_INVENTED,
        text,
        () -> {
          String folded = PlanWords.folded(text);
          Verdict verdict = Verdict.held(NOTHING_INVENTED);
          for (Task task : tasks(reader, text)) {
            ImmutableList.Builder<String> words = ImmutableList.builder();
            words.add(task.label());
            for (Assignment assignment : task.responsibility().assignments()) {
              words.add(assignment.unit().text());
            }
            task.deadline().ifPresent(deadline -> words.add(deadline.words()));
            String places = places(task, text);
            for (String line : lines(task)) {
              boolean within = isWithin(PlanWords.folded(line), places);
              verdict =
                  verdict.and(
                      Verdict.that(NOTHING_INVENTED, within, "line", line).with("task", task));
            }
            for (String each : words.build()) {
              verdict =
                  verdict.and(
                      Verdict.that(
                              NOTHING_INVENTED,
                              folded.contains(PlanWords.folded(each)),
                              "words",
                              each)
                          .with("task", task));
            }
          }
          return verdict;
        });
  }

  private static List<String> lines(Task task) {
    return ImmutableList.<String>builder()
        .add(task.heading())
        .addAll(task.body().lines().toList())
        .build();
  }

  private static String places(Task task, String text) {
    StringBuilder places = new StringBuilder();
    task.sources().forEach(source -> places.append(text, source.start(), source.end()));
    return PlanWords.folded(places.toString());
  }

  /** Returns whether the characters of a text come in another one in the same order. */
  private static boolean isWithin(String text, String other) {
    int at = 0;
    for (int i = 0; i < other.length() && at < text.length(); i++) {
      at += other.charAt(i) == text.charAt(at) ? 1 : 0;
    }
    return at == text.length();
  }

  /** Looks at {@link #SAME}, with another text read in between. */
  public static Verdict same(DirectiveTextReader reader, String text, String other) {
    return guarded(
        SAME,
        text,
        () -> {
          TextReading first = reader.read(text);
          reader.read(other);
          return Verdict.equal(SAME, first, reader.read(text))
              .with("other text", SampleJava.of(other));
        });
  }

  /**
   * Looks at {@link #NOISE}, with several noises one after the other. A text that is refused with
   * noise and without shows nothing.
   */
  public static Verdict noise(DirectiveTextReader reader, String text, Iterable<TextNoise> noises) {
    String noisy = text;
    for (TextNoise noise : noises) {
      noisy = noise.in(noisy);
    }
    Outcome<Plan> quiet = reader.read(text).plan();
    Outcome<Plan> told = reader.read(noisy).plan();
    return sides(NOISE, quiet, told, PlanWords::of)
        .with("noise", Iterables.toString(noises))
        .with("text", SampleJava.of(text))
        .with("noisy text", SampleJava.of(noisy));
  }

  /** Compares what two readings say; that both were refused says nothing. */
  private static Verdict sides(
      Law law, Outcome<Plan> one, Outcome<Plan> other, Function<? super Plan, ?> seen) {
    return one.value().isEmpty() && other.value().isEmpty()
        ? Verdict.held(law)
        : Verdict.equal(law, Refused.orValue(one, seen), Refused.orValue(other, seen));
  }

  /** Looks at {@link #LINEAR}: reads a piece of text, not empty, many times over. */
  public static Verdict linear(DirectiveTextReader reader, String piece) {
    String text = piece.repeat(LONG / piece.length());
    Verdict verdict;
    try {
      long start = System.nanoTime();
      TextReading read = reader.read(text);
      long millis = (System.nanoTime() - start) / 1_000_000;
      boolean told = read.plan().value().isPresent() || read.plan().hasErrors();
      verdict = Verdict.that(LINEAR, told && millis <= MOST_MILLIS, "milliseconds", millis);
    } catch (RuntimeException | StackOverflowError e) {
      verdict = Verdict.threw(LINEAR, e);
    }
    return verdict.with("piece", SampleJava.of(piece));
  }

  /** Looks at {@link #CHAPTERS} with notes below headings. */
  public static Verdict chapters(DirectiveTextReader reader, DirectiveOutline outline, int place) {
    return chapters(reader, outline, OutlineNotes.BELOW, place);
  }

  /**
   * Looks at {@link #CHAPTERS}, divided before one of the chapters but the first. If the whole and
   * both parts are refused, there is nothing to see; if some are, the law is broken.
   */
  public static Verdict chapters(
      DirectiveTextReader reader, DirectiveOutline outline, OutlineNotes notes, int place) {
    ImmutableList<Integer> chapters = outline.chapters();
    if (chapters.size() < 2) {
      return Verdict.held(CHAPTERS);
    }
    int at = chapters.get(1 + Math.floorMod(place, chapters.size() - 1));
    String first = outline.part(0, at).text(notes);
    String rest = outline.part(at, outline.tasks().size()).text(notes);
    Outcome<ImmutableList<OutlineTask>> one = outlineTasks(reader, first);
    Outcome<ImmutableList<OutlineTask>> other = outlineTasks(reader, rest);
    Outcome<ImmutableList<OutlineTask>> whole = outlineTasks(reader, outline.text(notes));
    boolean nothing = one.value().isEmpty() && other.value().isEmpty() && whole.value().isEmpty();
    Outcome<ImmutableList<OutlineTask>> apart =
        one.flatMap(
            tasks ->
                other.map(
                    more ->
                        ImmutableList.<OutlineTask>builder().addAll(tasks).addAll(more).build()));
    return (nothing
            ? Verdict.held(CHAPTERS)
            : Verdict.that(CHAPTERS, whole.value().isPresent(), "whole", Refused.orValue(whole))
                .and(Verdict.equal(CHAPTERS, Refused.orValue(apart), Refused.orValue(whole))))
        .with("first text", SampleJava.of(first))
        .with("other text", SampleJava.of(rest));
  }

  private static Outcome<ImmutableList<OutlineTask>> outlineTasks(
      DirectiveTextReader reader, String text) {
    return reader.read(text).plan().map(plan -> DirectiveOutline.of(plan).tasks());
  }

  /** Looks at {@link #OUTLINES} with notes below headings. */
  public static Verdict outlines(DirectiveTextReader reader, DirectiveOutline outline) {
    return outlines(reader, outline, OutlineNotes.BELOW);
  }

  /** Looks at {@link #OUTLINES}. */
  public static Verdict outlines(
      DirectiveTextReader reader, DirectiveOutline outline, OutlineNotes notes) {
    String text = outline.text(notes);
    Outcome<Plan> read = reader.read(text).plan();
    return Verdict.equal(OUTLINES, outline, Refused.orValue(read, DirectiveOutline::of))
        .with("text", SampleJava.of(text));
  }

  /** Looks at {@link #BLANK}; a text that is not blank shows nothing. */
  public static Verdict blank(DirectiveTextReader reader, String text) {
    return guarded(
        BLANK,
        text,
        () -> {
          TextReading read = reader.read(text);
          boolean refused = read.plan().value().isEmpty() && read.plan().hasErrors();
          return Verdict.that(BLANK, refused || !text.isBlank(), "plan", read.plan());
        });
  }

  /** Looks at {@link #GOLDEN}. */
  public static Verdict golden(DirectiveTextReader reader, GoldenText golden) {
    Outcome<Plan> read = reader.read(golden.text()).plan();
    Verdict verdict =
        Verdict.equal(
            GOLDEN,
            golden.outline().tasks(),
            Refused.orValue(read, plan -> DirectiveOutline.of(plan).tasks()));
    if (!golden.outline().title().isEmpty()) {
      verdict =
          verdict.and(
              Verdict.equal(
                  GOLDEN,
                  golden.outline().title(),
                  Refused.orValue(read, plan -> DirectiveOutline.of(plan).title())));
    }
    return verdict.with("name", golden.name()).with("text", SampleJava.of(golden.text()));
  }

  /**
   * Looks at {@link #READS}, until one of some samples is read.
   *
   * @param source where the samples come from, as the name of a method to be overridden
   */
  public static Verdict reads(DirectiveTextReader reader, String source, List<String> samples) {
    for (String sample : samples) {
      if (reader.read(sample).plan().value().filter(plan -> !plan.tasks().isEmpty()).isPresent()) {
        return Verdict.held(READS);
      }
    }
    String first = samples.isEmpty() ? "" : samples.get(0);
    return Verdict.that(
            READS,
            false,
            "no sample was read as a plan with tasks",
            "override texts(), directives(), outlines() where your form differs")
        .with("samples", source + ", " + samples.size())
        .with("first read", Refused.orValue(reader.read(first).plan()))
        .with("first text", SampleJava.of(first));
  }
}
