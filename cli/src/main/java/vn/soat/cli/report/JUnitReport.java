package vn.soat.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.soat.cli.Messages;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.Severity;

/**
 * The report as JUnit XML, for build servers. A draft is a suite, a rule a test: it fails where a
 * finding weighs so much that the exit code does, and is skipped where the rule had nothing to
 * judge by. What weighs less is told in the output of the test. A draft that could not be judged is
 * a suite with one test in error.
 *
 * @param rules the rules that are told of
 * @param failing how much findings weigh that make a test fail
 * @param messages the language
 */
public record JUnitReport(List<Rule> rules, Set<Severity> failing, Messages messages)
    implements ReportWriter {

  /** Build servers want a time; the same draft gives the same bytes. */
  private static final String NO_TIME = "0";

  public JUnitReport {
    rules = List.copyOf(rules);
    failing = Set.copyOf(failing);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "soat");
      for (DraftReport draft : report.drafts()) {
        xml.writeCharacters("\n  ");
        if (draft instanceof DraftReport.Checked checked) {
          writeChecked(checked, xml);
        } else if (draft instanceof DraftReport.Unreadable unreadable) {
          writeTrouble(unreadable.path(), unreadable.reason(), unreadable.message(), xml);
        } else if (draft instanceof DraftReport.Failed failed) {
          writeTrouble(failed.path(), "internal", failed.message(), xml);
        }
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void writeChecked(DraftReport.Checked draft, XMLStreamWriter xml)
      throws XMLStreamException {
    Collection<Test> tests = tests(draft);
    long failures = tests.stream().filter(Test::fails).count();
    long skipped = tests.stream().filter(Test::skipped).count();
    startSuite(draft.path(), tests.size(), failures, 0, skipped, xml);
    for (Test test : tests) {
      xml.writeCharacters("\n    ");
      startTest(draft.path(), test.rule().code() + " " + test.rule().slug(), xml);
      if (test.fails()) {
        xml.writeStartElement("failure");
        attribute("type", test.rule().code(), xml);
        attribute("message", test.failures().get(0).message(), xml);
        text(told(test.failures()), xml);
        xml.writeEndElement();
      } else if (test.skipped()) {
        xml.writeEmptyElement("skipped");
        attribute("message", test.reason(), xml);
      }
      if (!test.notes().isEmpty()) {
        xml.writeStartElement("system-out");
        text(told(test.notes()), xml);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  /** The tests of a draft in the order of the rule book, one for each code. */
  private Collection<Test> tests(DraftReport.Checked draft) {
    Map<Boolean, List<ReportedFinding>> findings =
        draft.findings().stream()
            .collect(Collectors.partitioningBy(finding -> failing.contains(finding.severity())));
    Map<String, Test> tests = new LinkedHashMap<>();
    for (Rule rule : rules) {
      String reason =
          draft.notEvaluated().stream()
              .filter(other -> other.code().equals(rule.code()))
              .map(other -> other.reason().in(messages.language()))
              .collect(Collectors.joining(" "));
      tests.putIfAbsent(
          rule.code(),
          new Test(rule, of(rule, findings.get(true)), of(rule, findings.get(false)), reason));
    }
    return tests.values();
  }

  private static List<ReportedFinding> of(Rule rule, List<ReportedFinding> findings) {
    return findings.stream().filter(finding -> finding.code().equals(rule.code())).toList();
  }

  private void writeTrouble(String path, String reason, String message, XMLStreamWriter xml)
      throws XMLStreamException {
    startSuite(path, 1, 0, 1, 0, xml);
    xml.writeCharacters("\n    ");
    startTest(path, reason, xml);
    xml.writeEmptyElement("error");
    attribute("type", reason, xml);
    attribute("message", message, xml);
    xml.writeEndElement();
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private static void startSuite(
      String path, long tests, long failures, long errors, long skipped, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", path, xml);
    attribute("tests", Long.toString(tests), xml);
    attribute("failures", Long.toString(failures), xml);
    attribute("errors", Long.toString(errors), xml);
    attribute("skipped", Long.toString(skipped), xml);
    attribute("time", NO_TIME, xml);
  }

  /** A test; a dot in its class would part a package from it, so there is none. */
  private static void startTest(String path, String name, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("name", name, xml);
    attribute("classname", path.replace('.', '_'), xml);
    attribute("time", NO_TIME, xml);
  }

  /** Findings for people, each with its words, its correction, its place and its basis. */
  private String told(List<ReportedFinding> findings) {
    ReportWords words = new ReportWords(messages);
    return findings.stream()
        .map(
            finding ->
                Stream.of(
                        finding.message(),
                        finding.place().location().quote(),
                        finding.suggestion().isEmpty()
                            ? ""
                            : messages.say("suggestion") + " " + finding.suggestion(),
                        words.where(finding.place().location())
                            + " · "
                            + messages.say("basis")
                            + " "
                            + words.basis(finding))
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  private static void attribute(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, Visible.of(value));
  }

  private static void text(String words, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters(Visible.lines(words));
  }

  /** What a rule says of a draft. */
  private record Test(
      Rule rule, List<ReportedFinding> failures, List<ReportedFinding> notes, String reason) {

    boolean fails() {
      return !failures.isEmpty();
    }

    boolean skipped() {
      return failures.isEmpty() && notes.isEmpty() && !reason.isEmpty();
    }
  }
}
