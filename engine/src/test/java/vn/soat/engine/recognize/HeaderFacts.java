package vn.soat.engine.recognize;

import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Header;

/** The header that is recognised in given lines, each a paragraph, above a plan's title. */
final class HeaderFacts {

  private HeaderFacts() {}

  static Header of(String... lines) {
    return of(new Page().text(lines).centered("KẾ HOẠCH", "tuyên truyền nghị quyết", "-----"));
  }

  static Header of(Page page) {
    Document document = page.document();
    return HeaderBlock.recognize(Blocks.of(Lines.of(document)), document);
  }
}
