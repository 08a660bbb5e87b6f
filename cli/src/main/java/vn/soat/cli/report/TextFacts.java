package vn.soat.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Columns;
import vn.soat.cli.terminal.Screen;
import vn.soat.cli.terminal.Screen.Style;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.CheckedDraft;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.draft.SuperiorOrgan;
import vn.soat.engine.draft.Title;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;

/** The facts of a draft for people. */
public final class TextFacts {

  private static final int LABEL = 15;
  private static final int WHEN = 36;

  private final Screen screen;
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  private TextFacts(Screen screen, Messages messages) {
    this.screen = screen;
    this.messages = messages;
  }

  /** Writes the facts; the stream stays open. */
  public static void write(
      String path, CheckedDraft checked, Screen screen, Messages messages, OutputStream out)
      throws IOException {
    TextFacts facts = new TextFacts(screen, messages);
    facts.add(path, checked);
    out.write(facts.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(String path, CheckedDraft checked) {
    Draft draft = checked.draft();
    line(
        screen.paint(Style.STRONG, Visible.of(path))
            + screen.paint(
                Style.FAINT, " · " + messages.say("rules." + checked.judgement().rules())));
    addHeader(draft.header());
    title("facts.sections");
    for (Heading heading : draft.headings()) {
      String label = "  ".repeat(heading.level()) + Visible.of(heading.label().text());
      int columns = screen.columns() - Columns.of(label) - 8;
      item(label + " ", Columns.head(heading.words(), columns), heading.span());
    }
    title("facts.bodies");
    for (Body body : draft.bodies()) {
      Recipient covering = Facts.covering(body, draft);
      String words =
          covering == null
              ? messages.say("facts.uncovered", body.name())
              : messages.say("facts.covered", body.name(), covering.name());
      item("  - ", words, body.span());
    }
    addDeadlines(checked);
    title("facts.recipients");
    for (Recipient recipient : draft.recipients()) {
      item("  ", recipient.span().text(), recipient.span());
    }
    title("facts.signer");
    addSigner(draft.signature());
  }

  private void addHeader(Header header) {
    title("facts.header");
    field("facts.superior", header.superior(), SuperiorOrgan::name, SuperiorOrgan::span);
    field("facts.organ", header.organ(), IssuingOrgan::name, IssuingOrgan::span);
    field("facts.national", header.partyName() == null ? null : header.partyName().span());
    field("facts.number", header.number() == null ? null : header.number().span());
    field("facts.date", header.placeAndDate() == null ? null : header.placeAndDate().span());
    field("facts.type", header.type() == null ? null : header.type().span());
    field("facts.title", header.title(), Title::text, Title::span);
  }

  /** The deadlines in time order, those that cannot be kept with the codes of the rules. */
  private void addDeadlines(CheckedDraft checked) {
    title("facts.deadlines");
    checked.draft().schedule().deadlines().stream()
        .sorted(
            Comparator.comparing(
                    (Deadline deadline) ->
                        deadline.latest() == null ? deadline.earliest() : deadline.latest(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Deadline::span))
        .forEach(deadline -> addDeadline(deadline, checked.judgement()));
  }

  private void addDeadline(Deadline deadline, Judgement judgement) {
    String who =
        deadline.actorName().isEmpty() ? messages.say("facts.nobody") : deadline.actorName();
    String codes =
        judgement.findings().stream()
            .filter(finding -> concerns(finding, deadline))
            .map(Finding::code)
            .distinct()
            .collect(Collectors.joining(", "));
    String words = who + ": " + Facts.task(deadline, messages);
    item(
        "  " + cell(deadline.span().text(), WHEN),
        codes.isEmpty() ? words : words + "  ✗ " + codes,
        deadline.span());
  }

  private static boolean concerns(Finding finding, Deadline deadline) {
    return finding.code().startsWith("TH")
        && (finding.span().equals(deadline.span()) || finding.related().contains(deadline.span()));
  }

  private static String cell(String words, int columns) {
    String head = Columns.head(Visible.of(words), columns - 2);
    return head + " ".repeat(Math.max(2, columns - Columns.of(head)));
  }

  private void addSigner(Signature signature) {
    signature.authorities().forEach(authority -> field("facts.authority", authority.span()));
    for (SignerTitle title : signature.titles()) {
      field("facts.signer-title", title.span());
    }
    field("facts.signer-name", signature.name() == null ? null : signature.name().span());
  }

  private void title(String key) {
    text.append('\n');
    line(screen.paint(Style.STRONG, messages.say(key)));
  }

  private void field(String key, Span span) {
    field(key, span == null ? null : span.text(), span);
  }

  /** A part of the header whose words stand on several lines, null without it. */
  private <T> void field(String key, T part, Function<T, String> words, Function<T, Span> span) {
    field(key, part == null ? null : words.apply(part), part == null ? null : span.apply(part));
  }

  private void field(String key, String words, Span span) {
    String name = messages.say(key);
    String label = "  " + name + " ".repeat(Math.max(1, LABEL - Columns.of(name)));
    if (words == null) {
      line(label + screen.paint(Style.FAINT, messages.say("facts.none")));
    } else {
      item(label, words.strip(), span);
    }
  }

  /** Words behind a label, their further lines under the first, the paragraph's number behind. */
  private void item(String label, String words, Span span) {
    String indent = " ".repeat(Columns.of(label));
    String place = " [" + span.paragraph() + "]";
    List<String> lines =
        Columns.wrap(
            Visible.of(words), Math.max(20, screen.columns() - indent.length() - place.length()));
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      line(
          (i == 0 ? label : indent)
              + lines.get(i)
              + (last ? screen.paint(Style.FAINT, place) : ""));
    }
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
