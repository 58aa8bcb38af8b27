package org.gangmu.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gangmu.directive.DocumentNumber.Form.ANNOUNCEMENT;
import static org.gangmu.directive.DocumentNumber.Form.BRACKETED;
import static org.gangmu.directive.DocumentNumber.Form.ORDER;

import com.google.common.testing.EqualsTester;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云政办〔2020〕53号",
        "云政办[2020]53号",
        "云政办(2020)53号",
        "云政办（2020）53号",
        "云政办【2020】53号",
        "云政办［2020］53号",
        "云政办﹝2020﹞53号",
        "云政办〈2020〉53号",
        "云政办《2020》53号",
        "云政办〔２０２０〕５３号",
        "云政办〔2020〕第53号",
        "云政办〔2020〕053号",
        "云政办〔2020〕53",
        " 云 政 办 〔 2020 〕 53 号 ",
        "云政办\u00A0〔2020〕\u300053号\n",
        "\uFEFF云政办〔2020〕\u200B53号",
        "云政办(2020〕第００53号"
      })
  void anySpellingIsReadAndOneIsWritten(String text) {
    assertThat(DocumentNumber.parse(text))
        .isEqualTo(new DocumentNumber("云政办", 2020, 53))
        .hasToString("云政办〔2020〕53号");
  }

  @ParameterizedTest
  @CsvSource({
    "国务院令第733号, 国务院令, , 733, ORDER, 国务院令第733号",
    "国务院令 第 733 号, 国务院令, , 733, ORDER, 国务院令第733号",
    "国务院令（第733号）, 国务院令, , 733, ORDER, 国务院令第733号",
    "青岭省人民政府令第０１２号, 青岭省人民政府令, , 12, ORDER, 青岭省人民政府令第12号",
    "第12号, '', , 12, ORDER, 第12号",
    "财政部公告2023年第12号, 财政部公告, 2023, 12, ANNOUNCEMENT, 财政部公告2023年第12号",
    "财政部 税务总局公告 2023年第12号, 财政部税务总局公告, 2023, 12, ANNOUNCEMENT, 财政部税务总局公告2023年第12号",
    "2023年第12号, '', 2023, 12, ANNOUNCEMENT, 2023年第12号",
    "云环公告〔2023〕12号, 云环公告, 2023, 12, BRACKETED, 云环公告〔2023〕12号"
  })
  void ordersAndAnnouncementsKeepTheirForm(
      String text,
      String agency,
      Integer year,
      int serial,
      DocumentNumber.Form form,
      String written) {
    DocumentNumber number = DocumentNumber.parse(text);
    assertThat(number.agency()).isEqualTo(agency);
    assertThat(number.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(number.serial()).isEqualTo(serial);
    assertThat(number.form()).isEqualTo(form);
    assertThat(number).hasToString(written);
    assertThat(DocumentNumber.parse(written)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "云政办",
        "〔2020〕53号",
        "云政办〔20〕53号",
        "云政办〔0999〕53号",
        "云政办〔20201〕53号",
        "云政办〔2020〕0号",
        "云政办〔2020〕号",
        "云政办〔2020〕",
        "云政办〔2020〕第号",
        "云政办〔2020〕1234567890号",
        "云政办〔2020〕五十三号",
        "云政办〔２０２x〕53号",
        "云政办〔٢٠٢٠〕53号",
        "云政办〔2020〕①号",
        "云政办〔2020〕53号等",
        "云政办2020〕53号",
        "云政办〔2020 53号",
        "根据省政府，云政办〔2020〕53号",
        "云泽州中心街第12号",
        "国务院令733号",
        "国务院令第733",
        "国务院令第0号",
        "督查通报第12期",
        "公告23年第12号"
      })
  void otherTextIsNoNumber(String text) {
    assertThat(DocumentNumber.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse(text))
        .withMessageStartingWith("document number must be like 青政办〔2020〕53号: \"");
  }

  @Test
  void aLongTextIsNoNumberAndNotShownWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parse("〔".repeat(100_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  @Test
  void theNumbersOfAJointDocumentAreReadOneAfterTheOther() {
    assertThat(
            DocumentNumber.parseAll("云发改〔2020〕53号、云财农（2020）第12号 云环公告2020年第3号，省政府令（第7号）；云水〔2020〕8"))
        .extracting(DocumentNumber::toString)
        .containsExactly("云发改〔2020〕53号", "云财农〔2020〕12号", "云环公告2020年第3号", "省政府令第7号", "云水〔2020〕8号");
    assertThat(DocumentNumber.parseAll(" ")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parseAll("云发改〔2020〕53号、另行通知"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.parseAll("第1号".repeat(1000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''     | 2020  | 53         | agency of a document number must not be blank",
        "云〔办  | 2020  | 53         | agency of a document number must have no brackets and no punctuation: \"云〔办\"",
        "云，办  | 2020  | 53         | agency of a document number must have no brackets",
        "云政办  | 999   | 53         | year must be given in full: 999",
        "云政办  | 10000 | 53         | year must be given in full",
        "云政办  | 2020  | 0          | serial of a document number must be 1 to 999999999: 0",
        "云政办  | 2020  | 1000000000 | serial of a document number must be 1 to 999999999: 1000000000"
      })
  void partsAreChecked(String agency, int year, int serial, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber(agency, year, serial))
        .withMessageContaining(message);
  }

  @Test
  void partsFitTheForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber("国务院令", OptionalInt.of(2020), 1, ORDER))
        .withMessageStartingWith(
            "a document number must have a year unless it is that of an order: ORDER");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber("云政办", OptionalInt.empty(), 1, BRACKETED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DocumentNumber.ofAnnouncement("云政办", 2020, 1))
        .withMessage(
            "agency of an order or announcement must end in its kind, as 令 or 公告: \"云政办\"");
    assertThat(DocumentNumber.ofAnnouncement("", 2020, 1).form()).isEqualTo(ANNOUNCEMENT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentNumber("云".repeat(61), 2020, 1))
        .withMessage("agency of a document number must have at most 60 characters: 61");
  }

  @Test
  void equalityIsThatOfTheCanonicalParts() {
    new EqualsTester()
        .addEqualityGroup(
            new DocumentNumber("云政办", 2020, 53),
            new DocumentNumber(" 云政 办", 2020, 53),
            DocumentNumber.parse("云政办(2020)053号"))
        .addEqualityGroup(new DocumentNumber("云政办", 2020, 54))
        .addEqualityGroup(new DocumentNumber("云公告", 2020, 53))
        .addEqualityGroup(DocumentNumber.ofAnnouncement("云公告", 2020, 53))
        .addEqualityGroup(DocumentNumber.ofOrder("云公告", 53))
        .testEquals();
  }

  @Test
  void numbersAreOrderedByAgencyYearAndSerial() {
    assertThat(
            java.util.List.of(
                DocumentNumber.ofOrder("云令", 9),
                DocumentNumber.ofAnnouncement("云令", 2019, 1),
                new DocumentNumber("云令", 2020, 9),
                new DocumentNumber("云令", 2020, 10),
                DocumentNumber.ofAnnouncement("云令", 2020, 10),
                new DocumentNumber("云办", 1999, 1)))
        .satisfies(list -> assertThat(list.subList(0, 5)).isSorted());
  }
}
