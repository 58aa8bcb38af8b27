package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.directive.DocumentNumber;
import org.gangmu.directive.IndexNumber;
import org.gangmu.directive.Validity;

/** What the fields of the head of a page say of the document. */
final class HeadValues {

  /** What is longer than this is no title, whatever its field is called. */
  private static final int LONGEST_TITLE = 400;

  private final Flow flow;
  private final HeadFields head;

  HeadValues(Flow flow, HeadFields head) {
    this.flow = flow;
    this.head = head;
  }

  List<DocumentNumber> numbers() {
    List<DocumentNumber> numbers = new ArrayList<>();
    for (HeadFields.Value value : head.values(HeadField.NUMBER)) {
      DocumentNumber.tryParse(flow.folded(value.from(), value.to())).ifPresent(numbers::add);
    }
    return numbers;
  }

  Optional<IndexNumber> indexNumber() {
    for (HeadFields.Value value : head.values(HeadField.INDEX_NUMBER)) {
      String text = flow.folded(value.from(), value.to()).strip();
      if (!text.isEmpty() && !text.equals("无") && text.length() <= 60) {
        return Optional.of(IndexNumber.of(text));
      }
    }
    return Optional.empty();
  }

  Optional<Validity> validity() {
    for (HeadFields.Value value : head.values(HeadField.VALIDITY)) {
      String text = flow.folded(value.from(), value.to());
      for (Validity validity : Validity.values()) {
        if (text.contains(validity.term())) {
          return Optional.of(validity);
        }
      }
    }
    return Optional.empty();
  }

  List<String> subjects() {
    List<String> subjects = new ArrayList<>();
    for (HeadFields.Value value : head.values(HeadField.SUBJECT)) {
      int start = value.from();
      for (int i = value.from(); i <= value.to(); i++) {
        if (i == value.to() || flow.at(i) == ';' || flow.at(i) == '\\') {
          String subject = flow.written(start, i).strip();
          if (!subject.isEmpty()) {
            subjects.add(subject);
          }
          start = i + 1;
        }
      }
    }
    return subjects;
  }

  /** Returns the title, empty where the field is missing or too long for one. */
  String title() {
    for (HeadFields.Value value : head.values(HeadField.TITLE)) {
      if (value.to() - value.from() <= LONGEST_TITLE) {
        return flow.written(value.from(), value.to());
      }
    }
    return "";
  }
}
