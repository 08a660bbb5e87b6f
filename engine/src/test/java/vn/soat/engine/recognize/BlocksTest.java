package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static final String[] BODY = {
    "Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/5/2026 của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ"
        + " Đảng ủy xã ban hành Kế hoạch tuyên truyền như sau:",
    "I- MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Nâng cao nhận thức của cán bộ, đảng viên.",
    "HỘI NGHỊ TOÀN QUỐC QUÁN TRIỆT NGHỊ QUYẾT",
    "Suối Bạc, ngày 13 tháng 6 năm 2026",
    "II- TỔ CHỨC THỰC HIỆN",
    "- Liên hệ đồng chí Trần Văn Mẫu, Phó Chánh Văn phòng, số điện thoại 0123.",
    "1. Văn phòng Đảng ủy theo dõi, đôn đốc."
  };

  private static final String LEFT = "ĐẢNG BỘ TỈNH SƠN TÙNG|ĐẢNG ỦY XÃ SUỐI BẠC|*|Số       -KH/ĐU";
  private static final String RIGHT =
      "ĐẢNG CỘNG SẢN VIỆT NAM|~|Suối Bạc, ngày      tháng     năm 2026";
  private static final String LIST =
      "Nơi nhận:|- Tỉnh ủy (để b/c);|- Các chi bộ trực thuộc;|- Lưu Văn phòng Đảng ủy.";
  private static final String SIGNED = "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ||||Lò Thị Ví Dụ";

  static Stream<Page> layouts() {
    return Stream.of(
        body(title(new Page().row(LEFT, RIGHT))).row(LIST, SIGNED).text("", " "),
        body(title(
                new Page()
                    .rows(
                        new String[] {
                          "ĐẢNG BỘ TỈNH SƠN TÙNG|ĐẢNG ỦY XÃ SUỐI BẠC|*", "ĐẢNG CỘNG SẢN VIỆT NAM|~"
                        },
                        new String[] {
                          "Số       -KH/ĐU", "Suối Bạc, ngày      tháng     năm 2026"
                        })))
            .rows(
                new String[] {LIST, "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ"},
                new String[] {"", "Lò Thị Ví Dụ"}),
        body(title(
                new Page()
                    .row(LEFT.replace('|', '\n'), RIGHT.replace("~|", "").replace('|', '\n'))))
            .row(LIST.replace('|', '\n'), "", SIGNED.replace('|', '\n')),
        body(title(
                new Page()
                    .text(
                        "\tĐẢNG BỘ TỈNH SƠN TÙNG\tĐẢNG CỘNG SẢN VIỆT NAM",
                        "\tĐẢNG ỦY XÃ SUỐI BẠC\t",
                        "\t*",
                        "\tSố       -KH/ĐU\tSuối Bạc, ngày      tháng     năm 2026")))
            .text(
                "\tNơi nhận:\tT/M BAN THƯỜNG VỤ",
                "\t- Tỉnh ủy (để b/c);\tPHÓ BÍ THƯ",
                "\t- Các chi bộ trực thuộc;",
                "\t- Lưu Văn phòng Đảng ủy.\tLò Thị Ví Dụ",
                ""),
        body(title(
                new Page()
                    .text("ĐẢNG BỘ TỈNH SƠN TÙNG          ĐẢNG CỘNG SẢN VIỆT NAM")
                    .text("ĐẢNG ỦY XÃ SUỐI BẠC", "           *")
                    .text("Số       -KH/ĐU   Suối Bạc, ngày      tháng     năm 2026")))
            .text(
                "Nơi nhận:          T/M BAN THƯỜNG VỤ",
                "- Tỉnh ủy (để b/c);         PHÓ BÍ THƯ",
                "- Các chi bộ trực thuộc;",
                "- Lưu Văn phòng Đảng ủy.",
                "\t\t\t\t\tLò Thị Ví Dụ"),
        body(title(
                new Page()
                    .text(LEFT.split("\\|"))
                    .centered("ĐẢNG CỘNG SẢN VIỆT NAM")
                    .text("Suối Bạc, ngày      tháng     năm 2026")))
            .text(SIGNED.split("\\|"))
            .text(LIST.split("\\|")),
        body(title(
                new Page()
                    .row(LEFT, "ĐẢNG CỘNG SẢN VIỆT NAM|")
                    .box("Suối Bạc, ngày      tháng     năm 2026")))
            .row(LIST, SIGNED),
        body(new Page()
                .row(LEFT, "ĐẢNG CỘNG SẢN VIỆT NAM")
                .centered("KẾ HOẠCH")
                .box("Suối Bạc, ngày      tháng     năm 2026")
                .centered("tuyên truyền nghị quyết", "của Đảng bộ tỉnh", "-----"))
            .text(LIST.split("\\|"))
            .text(SIGNED.split("\\|")),
        body(title(new Page().row(LEFT, RIGHT)))
            .row(LIST, "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ||")
            .text("\t\t\t\tLò Thị Ví Dụ"));
  }

  private static Page title(Page page) {
    return page.centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "của Đảng bộ tỉnh", "-----");
  }

  private static Page body(Page page) {
    return page.text(BODY);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void theSameWordsAreTheSameBlocks(Page page) {
    Blocks blocks = page.blocks();

    assertThat(texts(blocks.header()))
        .containsExactlyInAnyOrder(
            "ĐẢNG BỘ TỈNH SƠN TÙNG",
            "ĐẢNG ỦY XÃ SUỐI BẠC",
            "*",
            "Số       -KH/ĐU",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Suối Bạc, ngày      tháng     năm 2026");
    assertThat(texts(blocks.title()))
        .containsExactly("KẾ HOẠCH", "tuyên truyền nghị quyết", "của Đảng bộ tỉnh", "-----");
    assertThat(texts(blocks.body())).containsExactly(BODY);
    assertThat(texts(blocks.recipients())).containsExactly(LIST.split("\\|"));
    assertThat(texts(blocks.signature()))
        .containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lò Thị Ví Dụ");
    assertThat(blocks.appendix()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ|THƯỜNG TRỰC|Lò Thị Ví Dụ",
        "T/M BAN THƯỜNG VỤ|ĐẢNG ỦY|PHÓ BÍ THƯ|Lò Thị Ví Dụ",
        "T/M|ĐẢNG ỦY|BÍ THƯ|LÒ THỊ VÍ DỤ",
        "T/M ĐẢNG ỦY|XÃ SUỐI BẠC|BÍ THƯ|LÒ THỊ VÍ DỤ",
        "T.M BAN THƯỜNG VỤ|BÍ THƯ|ĐẢNG ỦY XÃ SUỐI BẠC|Lò Thị Ví Dụ",
      })
  void formulaAndTitleMayTakeTwoLines(String signed) {
    String[] lines = signed.split("\\|");
    String[] items = LIST.split("\\|");
    Page page = body(title(new Page().row(LEFT, RIGHT)));
    String[] columns = new String[4];
    for (int i = 0; i < 4; i++) {
      columns[i] = "\t" + items[i] + "\t" + lines[i];
    }

    List<Page> ends =
        List.of(
            body(title(new Page().row(LEFT, RIGHT))).text(items).text(lines),
            body(title(new Page().row(LEFT, RIGHT))).text(items).text(String.join("\n", lines)),
            body(title(new Page().row(LEFT, RIGHT))).text(lines).text(items),
            body(title(new Page().row(LEFT, RIGHT))).box(lines).text(items),
            body(title(new Page().row(LEFT, RIGHT))).row(LIST, signed),
            page.text(columns));

    assertThat(ends)
        .allSatisfy(
            end -> {
              assertThat(texts(end.blocks().signature())).containsExactly(lines);
              assertThat(texts(end.blocks().recipients())).containsExactly(items);
              assertThat(end.blocks().appendix()).isEmpty();
              assertThat(texts(end.blocks().body())).containsExactly(BODY);
            });
  }

  @Test
  void anAppendixFollowsTheEnd() {
    Blocks blocks =
        body(title(new Page().row(LEFT, RIGHT)))
            .row(LIST, SIGNED)
            .text("", "Phụ lục 1", "DANH SÁCH CÁC CHI BỘ", "- Chi bộ thôn Một.")
            .blocks();

    assertThat(texts(blocks.appendix()))
        .containsExactly("Phụ lục 1", "DANH SÁCH CÁC CHI BỘ", "- Chi bộ thôn Một.");
    assertThat(texts(blocks.recipients())).containsExactly(LIST.split("\\|"));
  }

  @Test
  void aTitleWithoutItsRuleEndsAtTheText() {
    Blocks blocks =
        new Page()
            .row(LEFT, RIGHT)
            .centered("KẾ HOẠCH", "Thực hiện Nghị quyết số 12-NQ/TU", "về công tác tuyên truyền")
            .text(BODY)
            .blocks();

    assertThat(texts(blocks.title()))
        .containsExactly(
            "KẾ HOẠCH", "Thực hiện Nghị quyết số 12-NQ/TU", "về công tác tuyên truyền");
    assertThat(texts(blocks.body())).containsExactly(BODY);
  }

  @Test
  void aMissingTypeLeavesTheRest() {
    Blocks blocks =
        new Page()
            .row(LEFT, RIGHT)
            .centered("tuyên truyền nghị quyết của Đảng bộ tỉnh", "-----")
            .text(BODY)
            .row(LIST, SIGNED)
            .blocks();

    assertThat(blocks.header()).hasSize(6);
    assertThat(texts(blocks.title()))
        .containsExactly("tuyên truyền nghị quyết của Đảng bộ tỉnh", "-----");
    assertThat(texts(blocks.body())).containsExactly(BODY);
  }

  @Test
  void aBareTextIsBody() {
    Blocks blocks = new Page().text(BODY).blocks();

    assertThat(blocks.header()).isEmpty();
    assertThat(blocks.title()).isEmpty();
    assertThat(texts(blocks.body())).containsExactly(BODY);
  }

  @Test
  void aSignatureStandsWithoutRecipientsAndTheOtherWayRound() {
    Blocks signed = title(new Page().row(LEFT, RIGHT)).text(BODY).row("", SIGNED).blocks();
    Blocks sent = title(new Page().row(LEFT, RIGHT)).text(BODY).row(LIST, "").blocks();

    assertThat(texts(signed.signature()))
        .containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lò Thị Ví Dụ");
    assertThat(signed.recipients()).isEmpty();
    assertThat(texts(sent.recipients())).containsExactly(LIST.split("\\|"));
    assertThat(sent.signature()).isEmpty();
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(Line::text).toList();
  }

  @Test
  void veryManyBlanksAreNoLabour() {
    String blanks = " ".repeat(3_000);
    Page page =
        new Page()
            .row(
                "ĐẢNG ỦY XÃ SUỐI BẠC|*|Số 0" + blanks + "7-KH" + blanks + "/CB",
                "ĐẢNG CỘNG SẢN VIỆT NAM|Suối Bạc, ngày 5" + blanks + "tháng x" + blanks + "năm")
            .centered("KẾ HOẠCH", "học" + blanks + "tập", "-----")
            .text(
                "I. NỘI DUNG",
                "1." + blanks + "Họp ngày" + blanks + "tháng" + blanks + "năm" + blanks + "x",
                "Trên đây là Kế hoạch" + blanks + "/" + blanks + "x")
            .row("Nơi nhận:" + blanks + "|- Lưu" + blanks + ",", "T/M" + blanks + "BAN|Lò Thị Ví");
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> new Recognizer().recognize(page.document()));
  }

  @ParameterizedTest
  @CsvSource({"Số %s x/-/, 'Suối Bạc, ngày %s-/-/-'", "Số %s-KH/-x/, 'Suối Bạc, ngày 5%s/x'"})
  void manyDotsAreNoLabour(String number, String place) {
    String dots = ".".repeat(50);
    Page page =
        new Page()
            .row(
                "ĐẢNG ỦY XÃ SUỐI BẠC|*|" + number.formatted(dots),
                "ĐẢNG CỘNG SẢN VIỆT NAM|" + place.formatted(dots))
            .centered("KẾ HOẠCH", "học tập", "-----");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new Recognizer().recognize(page.document()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ")",
        "(",
        "1.",
        "…",
        "….",
        "\u00A0",
        "Đảng ủy ",
        "báo cáo ",
        "Kế hoạch số 05-KH/TU; ",
        "công tác số 05-KH/TU, ",
        "Kế hoạch số 05-KH/TU: (",
        "số 05-KH/ĐU của X; số 06-KH/TU; ",
        "ngày 05/3/2026, ",
        "Đồng chí A, ",
        "ngày 05/3/2026 chi bộ báo cáo "
      })
  void aLineOfOneThingIsNoLabour(String thing) {
    String row = thing.repeat(200_000 / thing.length());
    Page page =
        new Page()
            .row("ĐẢNG ỦY XÃ SUỐI BẠC|*|Số 07-KH/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM|Suối Bạc, ngày 5")
            .centered("KẾ HOẠCH", "học tập", "-----")
            .text("Căn cứ Nghị quyết số 1" + row, row, "I. NỘI DUNG", "Số 01-" + row + "!")
            .row("Nơi nhận:|- Lưu.", "T/M BAN|Lò Thị Ví");
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> new Recognizer().recognize(page.document()));
  }
}
