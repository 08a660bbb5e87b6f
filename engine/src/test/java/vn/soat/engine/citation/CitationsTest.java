package vn.soat.engine.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.text.Passage;

class CitationsTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 6, 15);

  private static List<Citation> in(String... lines) {
    List<Passage> text = new ArrayList<>();
    for (String line : lines) {
      text.add(paragraph(text.size() + 1, line));
    }
    return Citations.recognize(List.of(), text, ISSUED);
  }

  private static Passage paragraph(int number, String text) {
    return Passage.of(new Span(number, 0, text.length(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII về bộ máy | Nghị quyết | 18-NQ/TW | NQ | 2017-10-25 | Ban Chấp hành Trung ương
          Thực hiện Chương trình hành động số 52-CTr/TU, ngày 17/4/2026 của Tỉnh ủy | Chương trình hành động | 52-CTr/TU | CTr | 2026-04-17 | Tỉnh ủy
          Quy chế số 05-QC/BTCTU-BNCTU, ngày 05/5/2026 của Ban Tổ chức Tỉnh ủy và Ban Nội chính Tỉnh ủy | Quy chế | 05-QC/BTCTU-BNCTU | QC | 2026-05-05 | Ban Tổ chức Tỉnh ủy và Ban Nội chính Tỉnh ủy
          Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư | Nghị định | 30/2020/NĐ-CP | NĐ | 2020-03-05 | Chính phủ
          Kế hoạch số 01/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh | Kế hoạch | 01/KH-UBND | KH | 2026-01-05 | Ủy ban nhân dân tỉnh
          Chỉ thị số 21-CT/TW của Ban Bí thư, ngày 10/10/2022 về giáo dục | Chỉ thị | 21-CT/TW | CT | 2022-10-10 | Ban Bí thư
          Hướng dẫn số 31 – HD / BTGDVTU, ngày 05/5/2026 của Ban Tuyên giáo và Dân vận Tỉnh ủy | Hướng dẫn | 31-HD/BTGDVTU | HD | 2026-05-05 | Ban Tuyên giáo và Dân vận Tỉnh ủy
          """)
  void readsACitation(
      String text, String type, String number, String code, LocalDate date, String issuer) {
    assertThat(in(text))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.type()).isEqualTo(type);
              assertThat(citation.number()).isEqualTo(number);
              assertThat(citation.typeCode()).isEqualTo(code);
              assertThat(citation.date()).isEqualTo(date);
              assertThat(citation.issuer()).isEqualTo(issuer);
              assertThat(citation.first()).isTrue();
              assertThat(citation.numbered() && citation.dated() && citation.issued()).isTrue();
              assertThat(citation.mistyped() || citation.misattributed()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chương trình kiểm tra, giám sát số 05-KH/UBKT, ngày 20/01/2026 | Chương trình | CTr
          Kế hoạch công tác số 15-HD/TU, ngày 20/01/2026 | Kế hoạch | KH
          Chương trình công tác năm 2026 số 15-KH/TU, ngày 20/01/2026 | Chương trình công tác | CTr
          Kế hoạch kiểm tra, giám sát năm 2026 số 15-QĐ/TU, ngày 20/01/2026 | Kế hoạch | KH
          Quy chế làm việc số 02-QĐ/ĐU, ngày 05/8/2025 | Quy chế | QC
          Kế hoạch kiểm tra, giám sát năm 2026 số 15-KH/TU, ngày 20/01/2026 | Kế hoạch | ''
          """)
  void seesTheTypeBeforeItsScope(String text, String type, String proper) {
    assertThat(in("Thực hiện " + text + " của Tỉnh ủy"))
        .singleElement()
        .satisfies(
            citation -> {
              assertThat(citation.type()).isEqualTo(type);
              assertThat(citation.properCode()).isEqualTo(proper);
              assertThat(citation.span().text()).startsWith(type);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quán triệt các nghị quyết của Bộ Chính trị: Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 59-NQ/TW, ngày 24/01/2025.",
        "Quán triệt các nghị quyết của Bộ Chính trị gồm: Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 59-NQ/TW, ngày 24/01/2025.",
        "Quán triệt 02 nghị quyết của Bộ Chính trị (Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 59-NQ/TW, ngày 24/01/2025).",
        "Quán triệt Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về khoa học; Nghị quyết số 59-NQ/TW, ngày 24/01/2025 về hội nhập của Bộ Chính trị.",
        "Căn cứ các văn bản: Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị.",
        "Thực hiện Quy chế phối hợp số 02-QCPH/ĐU-ĐUCA, ngày 10/6/2026 giữa Đảng ủy xã với Đảng ủy Công an tỉnh.",
      })
  void anIssuerIsSharedByAList(String text) {
    assertThat(in(text)).isNotEmpty().allMatch(Citation::issued);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thực hiện các văn bản sau: Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Kế hoạch số 10-KH/TU, ngày 24/01/2026.",
        "Theo Kế hoạch số 10-KH/TU, ngày 24/01/2026 (thay thế Kế hoạch số 09-KH/TU, ngày 24/01/2025) về hội nhập.",
        "Thực hiện Văn bản số: 57-NQ/TW, ngày 22/12/2024 về kế hoạch của Tỉnh ủy.",
      })
  void anIssuerOfOthersIsNone(String text) {
    assertThat(in(text)).isNotEmpty().noneMatch(Citation::issued);
  }

  @Test
  void tellsTheTitle() {
    assertThat(
            in("Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển."))
        .extracting(Citation::title)
        .containsExactly("đột phá phát triển");
    assertThat(in("Nghị quyết số 18-NQ/TW, ngày 25/10/2017 “Một số vấn đề, giải pháp”, gồm"))
        .extracting(Citation::title)
        .containsExactly("Một số vấn đề, giải pháp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mục 3.2.1, tỷ lệ 1/5, ngày 05/6/2026, tháng 8/2024, 50 km/h, 24/24 giờ",
        "nhiệm kỳ 2025 - 2030; xã/phường; (qua email a-b/c)"
      })
  void letsOtherNumbersBe(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void knowsADocumentAgain() {
    List<Citation> citations =
        in(
            "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương;",
            "sau 8 năm thực hiện Nghị quyết 18-NQ/TW");

    assertThat(citations).extracting(Citation::first).containsExactly(true, false);
    assertThat(citations.get(0).again()).containsExactly(citations.get(1).span());
  }

  @Test
  void knowsADocumentAgainByItsShortName() {
    List<Citation> citations =
        in(
            "Kế hoạch số 34-KH/TU, ngày 12/3/2026 của Tỉnh ủy (sau đây gọi tắt là Kế hoạch 34)",
            "- Thực hiện kế hoạch 34; Kế hoạch 345, Kế hoạch 34.");

    assertThat(citations)
        .extracting(citation -> citation.span().text())
        .containsExactly("Kế hoạch số 34-KH/TU", "kế hoạch 34", "Kế hoạch 34");
    assertThat(citations).extracting(Citation::number).containsOnly("34-KH/TU");
    assertThat(citations).extracting(Citation::first).containsExactly(true, false, false);
  }

  @Test
  void aFullCitationInTheTitleIsTheFirst() {
    String full = "Kế hoạch số 34-KH/TU, ngày 12/3/2026 của Tỉnh ủy";
    String title = "Kế hoạch số 34-KH/TU của Tỉnh ủy";
    Passage body = paragraph(2, "theo Kế hoạch 34-KH/TU.");

    assertThat(Citations.recognize(List.of(paragraph(1, full)), List.of(body), ISSUED))
        .extracting(Citation::first)
        .containsExactly(false, false);
    assertThat(Citations.recognize(List.of(paragraph(1, title)), List.of(body), ISSUED))
        .extracting(Citation::first)
        .containsExactly(false, true);
  }

  @Test
  void anIssuerMayStandElsewhere() {
    assertThat(
            in(
                "các Nghị quyết của Bộ Chính trị gồm:",
                "- Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về khoa học;",
                "- Nghị quyết số 59-NQ/TW, ngày 24/01/2025 về hội nhập."))
        .allMatch(Citation::issued);
    assertThat(in("Bộ Chính trị ban hành Nghị quyết số 80-NQ/TW, ngày 07/01/2026 về văn hóa"))
        .allMatch(Citation::issued);
    assertThat(in("các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và 66-NQ/TW của Bộ Chính trị"))
        .allMatch(Citation::issued)
        .extracting(Citation::type)
        .containsOnly("Nghị quyết");
    assertThat(in("tại Quy định số 22-QĐ/TU và báo cáo về Thường trực Đảng ủy phường"))
        .noneMatch(Citation::issued);
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch số 34-HD/TU, KH",
    "Nghị quyết số 5-KH/TU, NQ",
    "Thông tư số 02/2023/QĐ-BNV, TT",
    "Quy định số 34-QĐ/TU, ''",
    "Quyết định số 34-QĐ/TU, ''",
    "Quy định số 34-QĐi/TU, ''",
    "Chương trình hành động số 34-CTr/TU, ''",
    "Công văn số 12/UBND-VX, ''",
    "Luật số 15/2017/QH14, ''"
  })
  void comparesTypeAndSymbol(String text, String proper) {
    assertThat(in(text)).extracting(Citation::properCode).containsExactly(proper);
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch số 34-KH/TU của Ban Bí thư, true",
    "Nghị quyết số 01/NQ-CP của Thủ tướng Chính phủ, true",
    "Kế hoạch số 34-KH/TU của Ban Thường vụ Thành ủy, false",
    "Kế hoạch số 34-KH/ĐUQS của Đảng ủy Quân sự, false",
    "Nghị quyết số 27/2022/UBTVQH15 của Ủy ban Thường vụ Quốc hội, false",
    "Thông tư số 01/TT-BNV của Bộ Nội vụ, false"
  })
  void comparesIssuerAndSymbol(String text, boolean misattributed) {
    assertThat(in(text)).extracting(Citation::misattributed).containsExactly(misattributed);
  }

  @Test
  void knowsWhatIsNoLongerInForce() {
    assertThat(in("theo Quy định số 66-QĐ/TW, ngày 06/02/2017; Quy định số 66-QĐ/TW"))
        .extracting(Citation::superseded)
        .containsExactly(true, false);
    assertThat(in("Quy định số 66-QĐ/TW, ngày 28/4/2022")).noneMatch(Citation::superseded);
    assertThat(in("thay thế Quy định số 66-QĐ/TW")).noneMatch(Citation::superseded);
    Passage line = paragraph(1, "Hướng dẫn 36-HD/VPTW a");
    assertThat(Citations.recognize(List.of(), List.of(line), LocalDate.of(2026, 5, 26)))
        .noneMatch(Citation::superseded);
    assertThat(Citations.recognize(List.of(), List.of(line), null)).allMatch(Citation::superseded);
  }

  @Test
  void tellsDatesThatAreJoinedOtherwise() {
    assertThat(
            Citations.commas(
                in(
                    "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU ngày 13/3/2026",
                    "Kế hoạch số 36-KH/TU, ngày 14/3/2026; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020")))
        .singleElement()
        .satisfies(
            dates -> {
              assertThat(dates.span().text()).isEqualTo("Kế hoạch số 35-KH/TU");
              assertThat(dates.comma()).isFalse();
              assertThat(dates.usualCount()).isEqualTo(2);
            });
  }

  @Test
  void aBlankOrAttachedDocumentIsNotJudged() {
    assertThat(
            in(
                "(Kèm theo Kế hoạch số     /KH-UBND ngày    /01/2026)",
                "Kế hoạch số       -KH/TU, ngày …/…/2026",
                "(kèm theo Kế hoạch số 12-KH/ĐU)"))
        .hasSize(3)
        .noneMatch(Citation::first);
  }

  @Test
  void aBlankNumberIsQuotedFromItsWord() {
    assertThat(in("theo văn bản số       -KH/TU"))
        .extracting(citation -> citation.span().text())
        .containsExactly("số       -KH/TU");
  }

  @Test
  void standInReadingOrder() {
    assertThat(
            in(
                "Kế hoạch số 34-KH/TU, ngày 12/3/2026 của Tỉnh ủy (sau đây gọi tắt là Kế hoạch 34)",
                "Nghị định số 30/2020/NĐ-CP, Kế hoạch 34 và Kế hoạch số 35-KH/TU"))
        .extracting(Citation::number)
        .containsExactly("34-KH/TU", "30/2020/NĐ-CP", "34-KH/TU", "35-KH/TU");
  }

  @Test
  void onlyANameOfWordsIsAShortName() {
    assertThat(
            in(
                "Luật số 15/2017/QH14 (sau đây gọi tắt là Luật), Kế hoạch số 34-KH/TU (sau đây gọi"
                    + " là: Kế hoạch 34-KH/TU)",
                "Luật này; Kế hoạch 34-KH/TU"))
        .extracting(citation -> citation.span().text())
        .containsExactly(
            "Luật số 15/2017/QH14",
            "Kế hoạch số 34-KH/TU",
            "Kế hoạch 34-KH/TU",
            "Kế hoạch 34-KH/TU");
    assertThat(
            in(
                "Kế hoạch số 34-KH/TU của Tỉnh ủy (sau đây viết tắt là Kế hoạch 34), Hướng dẫn số"
                    + " 12-HD/BTCTU",
                "Kế hoạch 34"))
        .extracting(Citation::number)
        .containsExactly("34-KH/TU", "12-HD/BTCTU", "34-KH/TU");
  }

  @Test
  void aFaultOfADocumentIsToldOnce() {
    assertThat(in("Kế hoạch số 34-HD/TU; Kế hoạch số 34-HD/TU; Kế hoạch số 34-HD/TU"))
        .extracting(Citation::mistyped)
        .containsExactly(true, false, false);
    String misattributed = "Kế hoạch số 34-KH/TU của Ban Bí thư";
    assertThat(in(misattributed, misattributed, misattributed))
        .extracting(Citation::misattributed)
        .containsExactly(true, false, false);
    String superseded = "theo Quy định số 66-QĐ/TW";
    assertThat(in(superseded, superseded, superseded))
        .extracting(Citation::superseded)
        .containsExactly(true, false, false);
  }

  @Test
  void theLeadOfAListEndsWithTheList() {
    String item = "- Nghị quyết số 57-NQ/TW, ngày 22/12/2024 về khoa học;";

    assertThat(in("các Nghị quyết của Bộ Chính trị gồm:", item, "Ngoài ra, rà soát.", item))
        .extracting(Citation::issued)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ Chính trị ban hành Nghị quyết số 80-NQ/TW về văn hóa | true",
        "Bộ Chính trị đã họp; thực hiện Nghị quyết số 80-NQ/TW về văn hóa | false",
        "Bộ Chính trị đã họp. Thực hiện Nghị quyết số 80-NQ/TW về văn hóa | false",
        "Bộ Chính trịnh ban hành Nghị quyết số 80-NQ/TW về văn hóa | false",
      })
  void anIssuerIsNamedInTheSameSentence(String text, boolean issued) {
    assertThat(in(text)).extracting(Citation::issued).containsExactly(issued);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tổng kết năm 2025; thực hiện Quy định số 66-QĐ/TW | true",
        "Tổng kết năm 2025. Thực hiện Quy định số 66-QĐ/TW | true",
        "Thực hiện Quy định số 66-QĐ/TW; tổng kết năm 2025 | true",
        "Thực hiện Quy định số 66-QĐ/TW. Tổng kết năm 2025 | true",
        "Tổng kết 5 năm thực hiện Quy định số 66-QĐ/TW | false",
        "Quy định số 66-QĐ/TW đã hết hiệu lực | false",
        "Quy định số 24-QĐ/TW về thi hành Điều lệ Đảng | false",
        "Quy định số 24-QĐ/TW, ngày 30/7/2021 về thi hành Điều lệ Đảng | true",
      })
  void onlyWhatIsTakenToBeInForceIsSuperseded(String text, boolean superseded) {
    assertThat(in(text)).extracting(Citation::superseded).containsExactly(superseded);
  }

  @Test
  void theDateOfADocumentMayStandElsewhere() {
    assertThat(in("thực hiện Quy định số 66-QĐ/TW", "Quy định số 66-QĐ/TW, ngày 28/4/2022"))
        .noneMatch(Citation::superseded);
    assertThat(in("thực hiện Quy định số 24-QĐ/TW", "Quy định số 24-QĐ/TW, ngày 30/7/2021"))
        .extracting(Citation::superseded)
        .containsExactly(true, false);
  }

  @Test
  void aDateThatIsStillBlankEndsWithItsLastFigure() {
    assertThat(in("Kế hoạch số 34-KH/TU, ngày    /4/2026 của Tỉnh ủy"))
        .extracting(citation -> citation.dateSpan().text())
        .containsExactly("ngày    /4/2026");
    assertThat(in("Kế hoạch số 34-KH/TU, ngày …/…/… của Tỉnh ủy"))
        .extracting(Citation::date, citation -> citation.dateSpan().text(), Citation::issuer)
        .containsExactly(tuple(null, "ngày …/…/…", "Tỉnh ủy"));
    assertThat(in("Kế hoạch số 34-KH/TU, ngày 31/4/2026"))
        .extracting(Citation::date)
        .containsNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch số 34-KH/ABC của Ban Bí thư | false",
        "Kế hoạch số 34-KH/BTCTU-ABC của Ban Bí thư | false",
        "Kế hoạch số 34-KH/BTCTU-BNCTU của Ban Bí thư | true",
        "Kế hoạch số 34-KH/TU của Hội Cây cảnh | false",
      })
  void anUnknownSymbolMayBeAnyones(String text, boolean misattributed) {
    assertThat(in(text)).extracting(Citation::misattributed).containsExactly(misattributed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU ngày 13/3/2026 | 35-KH/TU",
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU ngày 13/3/2026; Kế hoạch số"
            + " 36-KH/TU ngày 14/3/2026 | 34-KH/TU",
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU của Tỉnh ủy ngày 13/3/2026 | ''",
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35/KH-UBND ngày 13/3/2026 | ''",
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU,ngày 13/3/2026 | ''",
        "Kế hoạch số 34-KH/TU, ngày 12/3/2026; Kế hoạch số 35-KH/TU | ''",
      })
  void theRarerWayOfJoiningADateIsTold(String text, String rarer) {
    assertThat(Citations.commas(in(text)).stream().map(dates -> dates.span().text()))
        .allMatch(words -> words.endsWith(rarer))
        .hasSize(rarer.isEmpty() ? 0 : 1);
  }
}
