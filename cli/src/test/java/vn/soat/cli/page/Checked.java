package vn.soat.cli.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.soat.cli.Messages;
import vn.soat.cli.input.Source;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.Reporter;
import vn.soat.cli.report.Selection;
import vn.soat.engine.Checker;
import vn.soat.engine.finding.Language;
import vn.soat.engine.finding.RuleBook;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.rules.DroolsRuleBook;

/** Drafts judged by the rules themselves. */
final class Checked {

  static final RuleBook RULES = DroolsRuleBook.open();

  private Checked() {}

  static DraftReport.Checked draft(String name, Plan plan, Language language) {
    Reporter reporter =
        new Reporter(
            new Checker(new DraftReader(), new Recognizer(), RULES),
            RULES,
            Selection.ALL,
            Messages.in(language));
    byte[] bytes = Disguise.PLAIN.write(plan);
    try {
      Source source = Source.standardInput(name, new ByteArrayInputStream(bytes));
      return (DraftReport.Checked) reporter.report(source, true, finding -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
