package vn.soat.rules.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;

/** Prints the rule book as a page for people. Runs by hand and is left out of the jar. */
public final class RulebookPage {

  private RulebookPage() {}

  /**
   * Prints the book on the class path.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), text(Book.withExamples()));
  }

  /** The page as Markdown. */
  static String text(Book book) {
    StringBuilder page = new StringBuilder();
    page.append("# Rule book\n\n");
    page.append(
        "Printed from the chapters in `src/main/resources/vn/soat/rules`; change those, then run\n");
    page.append("`mvn -pl rules -am process-classes -Pprint-page`.\n");
    book.chapters().values().forEach(chapter -> print(chapter, page));
    return page.toString();
  }

  private static void print(Chapter chapter, StringBuilder page) {
    page.append("\n## ").append(chapter.letters()).append(": ").append(both(chapter.title()));
    page.append("\n\n| code | severity | what is found | basis |\n|---|---|---|---|\n");
    for (Chapter.Words words : chapter.rules()) {
      page.append("| [")
          .append(words.code())
          .append("](#")
          .append(words.code().toLowerCase(Locale.ROOT));
      page.append(") | ").append(words.severity().name().toLowerCase(Locale.ROOT));
      page.append(" | ").append(cell(both(words.message())));
      page.append(" | ").append(cell(basis(words.basis()))).append(" |\n");
    }
    chapter.rules().forEach(words -> print(words, page));
  }

  private static void print(Chapter.Words words, StringBuilder page) {
    page.append("\n### ").append(words.code()).append("\n\n`").append(words.slug()).append("`\n\n");
    page.append(words.why().vi()).append("  \n*").append(words.why().en()).append("*\n");
    words.suggestion().ifPresent(text -> page.append("\n→ ").append(both(text)).append('\n'));
    words
        .variants()
        .forEach(
            (name, variant) ->
                variant
                    .message()
                    .ifPresent(
                        text ->
                            page.append("\n`")
                                .append(words.code())
                                .append('/')
                                .append(name)
                                .append("`: ")
                                .append(both(text))
                                .append('\n')));
    page.append('\n').append(examples(words.told())).append('\n');
  }

  private static String examples(List<Rule.Example> examples) {
    return examples.stream()
        .filter(example -> !example.words().isEmpty())
        .map(
            example ->
                "- "
                    + (example.right() ? "right: " : "wrong: ")
                    + example.words()
                    + (example.correction().isEmpty() ? "" : " → " + example.correction()))
        .collect(Collectors.joining("\n"));
  }

  private static String basis(Grounds basis) {
    return basis.hd05().equals(basis.hd36())
        ? basis.hd05()
        : "HD05 " + basis.hd05() + ", HD36 " + basis.hd36();
  }

  private static String both(Phrase text) {
    return text.vi() + " / *" + text.en() + "*";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
