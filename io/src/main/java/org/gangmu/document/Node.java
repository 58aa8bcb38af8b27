package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Label.Style;
import org.jspecify.annotations.Nullable;

/**
 * A task while it is being read: where its parts stand in the flow, and the notes that close it.
 */
final class Node {

  final @Nullable Node parent;
  final @Nullable Style style;
  final int number;

  /** How many nodes were begun before this one. */
  final int index;

  final List<Range> label = new ArrayList<>();
  final List<Range> heading = new ArrayList<>();

  /** The paragraphs of the text, each a list of stretches. */
  final List<List<Range>> body = new ArrayList<>();

  final List<Note> notes = new ArrayList<>();
  final List<Range> noteRanges = new ArrayList<>();

  /** The words of notes and cells that say by when the task is due. */
  final List<Range> times = new ArrayList<>();

  /** How many units the notes name. */
  private int units;

  /** The paragraph the node begins in. */
  final int paragraph;

  int children;

  /** How many paragraphs of text stood before the last note. */
  int bodyBeforeNote;

  /** Whether texts with notes of their own were handed down to tasks without labels. */
  boolean divided;

  /** The paragraph of the last note. */
  int noteParagraph = -1;

  /** The number of the last sub-item of running text (一是, 二是) below this node. */
  int lastPoint;

  /** Whether the node's text is one sentence, which is its heading if tasks follow below it. */
  boolean single;

  /** Whether text stood in the same paragraph as the label, after the heading. */
  boolean runIn;

  /** How many paragraphs of text came after the first. */
  int laterParagraphs;

  Node(@Nullable Node parent, @Nullable Style style, int number, int index, int paragraph) {
    this.parent = parent;
    this.style = style;
    this.number = number;
    this.index = index;
    this.paragraph = paragraph;
  }

  /** Takes the text from a paragraph on, and the notes behind it, over to a task below this one. */
  void handDown(Node child, int fromBody, boolean withNotes) {
    List<List<Range>> tail = body.subList(fromBody, body.size());
    child.body.addAll(tail);
    tail.clear();
    if (withNotes) {
      child.notes.addAll(notes);
      child.noteRanges.addAll(noteRanges);
      child.units += units;
      child.times.addAll(times);
      units = 0;
      times.clear();
      notes.clear();
      noteRanges.clear();
    }
  }

  /** Adds what a note says, as far as a task may have so many units, and remarks on it. */
  void addNote(Note note, int from, int to, Remarks remarks) {
    int room = remarks.mostUnits() - units;
    if (note.assignments.size() > room) {
      note.assignments.subList(room, note.assignments.size()).clear();
      note.isCut = true;
    }
    units += note.assignments.size();
    notes.add(note);
    times.addAll(note.times);
    remarks.onNote(note, from, to);
  }

  void addBody(int from, int to, boolean newParagraph) {
    if (from >= to) {
      return;
    }
    if (newParagraph || body.isEmpty()) {
      body.add(new ArrayList<>());
    }
    body.get(body.size() - 1).add(new Range(from, to));
  }
}
