package vn.soat.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The templates of pages. They escape whatever they are given for the place where it stands; what a
 * page shows of a draft is text and nothing else.
 */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "vn.soat.cli.page.template");

  private Templates() {}

  /**
   * Writes a page in UTF-8; the stream stays open.
   *
   * @param template the name of its template: {@code report.jte}
   * @param model what the template's one parameter is
   */
  static void write(String template, Object model, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    ENGINE.render(template, model, new WriterOutput(writer));
    writer.flush();
  }
}
