package vn.soat.engine.recognize;

import java.util.List;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Draft;

/** Plans for tests of the facts of text and recipients, made of paragraphs. */
final class Sample {

  private Sample() {}

  /** A plan with this body and a list of recipients. */
  static Draft body(String... lines) {
    return of(lines, "- Thường trực Tỉnh ủy;", "- Lưu Văn phòng Đảng ủy.");
  }

  /** A plan with a section on organisation that holds these lines. */
  static Draft organisation(String... lines) {
    String[] body = new String[lines.length + 4];
    body[0] = "I. MỤC ĐÍCH";
    body[1] = "Nâng cao nhận thức.";
    body[2] = "II. TỔ CHỨC THỰC HIỆN";
    System.arraycopy(lines, 0, body, 3, lines.length);
    body[lines.length + 3] = "Trên đây là Kế hoạch.";
    return body(body);
  }

  /** A plan with these recipients, {@code Nơi nhận:} not among them. */
  static Draft recipients(String... items) {
    return of(new String[] {"I. MỤC ĐÍCH", "Nâng cao nhận thức."}, items);
  }

  static Draft of(String[] body, String... items) {
    return new Recognizer().recognize(page(List.of(body), List.of(items)).document());
  }

  static Document document(String... body) {
    return page(List.of(body), List.of("- Lưu Văn phòng Đảng ủy.")).document();
  }

  private static Page page(List<String> body, List<String> items) {
    return new Page()
        .row(
            "ĐẢNG BỘ TỈNH AN SƠN|ĐẢNG ỦY PHƯỜNG HÒA THẠNH|*|Số 05-KH/ĐU",
            "ĐẢNG CỘNG SẢN VIỆT NAM|Hòa Thạnh, ngày 15 tháng 6 năm 2026")
        .centered("KẾ HOẠCH", "học tập nghị quyết", "-----")
        .text(body.toArray(String[]::new))
        .row(
            "Nơi nhận:|" + String.join("|", items),
            "T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ||Lâm Thị Ngọc Điệp");
  }
}
