package vn.soat.engine.typing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.PageHeader;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.ParagraphFormat.Alignment;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.PageNumbers;
import vn.soat.engine.draft.Paper;

/** What can be told of the pages without setting them. */
final class Pages {

  private static final double TWIPS_OF_MILLIMETRE = 1440 / 25.4;

  /** More letters than any line of the text holds, and more lines than any page. */
  private static final int LETTERS_OF_LINE = 100;

  private static final int LINES_OF_PAGE = 50;

  private Pages() {}

  /** The paper of each section; {@code text} holds the lines of the text and the appendices. */
  static List<Paper> papers(Document document, List<Span> text) {
    // Header and end block stand in tables too, which are no tables to the reader.
    Set<Integer> lines = new HashSet<>();
    text.forEach(line -> lines.add(line.paragraph()));
    List<Paper> papers = new ArrayList<>();
    for (PageSetup page : document.pages()) {
      List<Paragraph> paragraphs = paragraphs(document, page);
      if (paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank())) {
        continue;
      }
      papers.add(
          new Paper(
              papers.isEmpty() ? Span.DRAFT : Span.at(page.firstParagraph()),
              millimetres(page.width()),
              millimetres(page.height()),
              millimetres(page.top()),
              millimetres(page.bottom()),
              millimetres(page.left()),
              millimetres(page.right()),
              paragraphs.stream()
                  .anyMatch(
                      paragraph ->
                          paragraph.cell() != null && lines.contains(paragraph.number()))));
    }
    return papers;
  }

  private static List<Paragraph> paragraphs(Document document, PageSetup page) {
    int last = Math.min(page.lastParagraph(), document.paragraphs().size());
    int first = Math.max(1, page.firstParagraph());
    return first > last ? List.of() : document.paragraphs().subList(first - 1, last);
  }

  private static double millimetres(int twips) {
    return twips / TWIPS_OF_MILLIMETRE;
  }

  /**
   * Where the page number stands.
   *
   * @param papers the paper of each section
   * @param body the lines of the text
   */
  static PageNumbers numbers(Document document, List<Paper> papers, List<Span> body) {
    PageSetup page = document.pages().get(0);
    List<PageHeader> usual = showing(page, PageHeader.Pages.DEFAULT);
    boolean evenPages = has(page, PageHeader.Pages.EVEN);
    List<PageHeader> even = evenPages ? showing(page, PageHeader.Pages.EVEN) : usual;
    boolean ownFirst = has(page, PageHeader.Pages.FIRST);
    List<PageHeader> first = ownFirst ? showing(page, PageHeader.Pages.FIRST) : usual;
    boolean shown = !usual.isEmpty() && !even.isEmpty();
    return new PageNumbers(
        severalPages(document, papers, body),
        shown,
        shown
            && usual.stream().anyMatch(Pages::topCentre)
            && even.stream().anyMatch(Pages::topCentre),
        !first.isEmpty());
  }

  private static boolean has(PageSetup page, PageHeader.Pages pages) {
    return page.headers().stream().anyMatch(header -> header.pages() == pages);
  }

  private static List<PageHeader> showing(PageSetup page, PageHeader.Pages pages) {
    return page.headers().stream()
        .filter(header -> header.pages() == pages && header.pageNumber())
        .toList();
  }

  /** Whether the number stands in the middle of the head, or where tabs or tables may put it. */
  private static boolean topCentre(PageHeader header) {
    return header.part() == Part.HEADER
        && (header.pageNumberAlignment() == null
            || header.pageNumberAlignment() == Alignment.CENTER
            || header.paragraphs().stream()
                .anyMatch(
                    paragraph -> paragraph.cell() != null || paragraph.text().indexOf('\t') >= 0));
  }

  /**
   * Whether there are more pages than one: paper lies both ways, or the text alone, set as densely
   * as can be, needs more.
   */
  private static boolean severalPages(Document document, List<Paper> papers, List<Span> body) {
    if (papers.stream().anyMatch(Paper::landscape) && !papers.stream().allMatch(Paper::landscape)) {
      return true;
    }
    int lines = 0;
    for (Span line : body) {
      Optional<Paragraph> table =
          Optional.of(document.paragraph(line.paragraph()))
              .filter(paragraph -> paragraph.cell() != null);
      lines += table.isPresent() ? 0 : 1 + (line.text().length() - 1) / LETTERS_OF_LINE;
    }
    return lines > LINES_OF_PAGE;
  }
}
