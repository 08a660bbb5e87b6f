package vn.soat.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.soat.cli.Messages;
import vn.soat.engine.document.Span;
import vn.soat.engine.edit.Note;
import vn.soat.engine.finding.Location;

/** The findings of a draft as comments on its words. */
public final class Comments {

  private static final int MOST_RELATED = 4;
  private static final String TEXT_BOX = "textbox";

  private Comments() {}

  /** A comment for each finding, in their order. */
  public static List<Note> of(DraftReport.Checked draft, Messages messages) {
    return draft.findings().stream().map(finding -> of(finding, messages)).toList();
  }

  private static Note of(ReportedFinding finding, Messages messages) {
    List<String> lines = new ArrayList<>();
    String severity =
        messages.say("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    lines.add("%s (%s): %s".formatted(finding.code(), severity, finding.message()));
    Location where = finding.place().location();
    if (where.part().equals(TEXT_BOX) && !where.quote().isBlank()) {
      // The comment stands on the whole box.
      lines.add(messages.say("comment.in-box") + " “" + where.quote().strip() + "”");
    }
    if (!finding.suggestion().isEmpty()) {
      lines.add(messages.say("suggestion") + " " + finding.suggestion());
    }
    String related =
        finding.related().stream()
            .map(place -> place.location().quote().strip())
            .filter(quote -> !quote.isEmpty())
            .distinct()
            .limit(MOST_RELATED)
            .map(quote -> "“" + quote + "”")
            .collect(Collectors.joining("; "));
    if (!related.isEmpty()) {
      lines.add(messages.say("related") + " " + related);
    }
    lines.add(messages.say("basis") + " " + Clause.inWords(finding.basis(), messages));
    return new Note(new Span(where.paragraph(), where.start(), where.end(), where.quote()), lines);
  }
}
