package vn.soat.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What LibreOffice reads in a file, told by the flat file (.fodt) that it makes of it. The plain
 * text that it makes shows neither text boxes nor comments nor what is deleted or inserted.
 */
final class OfficeText {

  private static final String OWN = "soát";

  /** The old words of a change of ours and the new ones behind them. */
  private static final Pattern CHANGE = Pattern.compile("⟨([^⟩]*)⟩(?:⟦([^⟧]*)⟧)?|⟦([^⟧]*)⟧");

  /** A comment of ours that has begun. */
  private record Open(String comment, int boxes, StringBuilder words) {}

  /** A tracked change, which deletes or inserts. */
  private record Change(boolean own, boolean deletion) {}

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Change> changed = new HashMap<>();
  private final Map<String, Open> open = new HashMap<>();
  private final Map<String, String> commented = new TreeMap<>();
  private int boxes;
  private int deletions;

  private OfficeText() {}

  static OfficeText of(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      OfficeText text = new OfficeText();
      text.read(root.getElementsByTagNameNS("*", "body").item(0));
      return text;
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalStateException(file.toString(), fault);
    }
  }

  /** The lines that are not empty, with what is deleted and without what we inserted. */
  List<String> lines() {
    return text.toString()
        .replaceAll("⟦[^⟧]*⟧|[⟨⟩]", "")
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Our changes, sorted. */
  List<String> changes() {
    return CHANGE
        .matcher(text.toString().replace("⟩⟨", ""))
        .results()
        .map(
            found ->
                found.group(3) == null
                    ? change(found.group(1), found.group(2) == null ? "" : found.group(2))
                    : change("", found.group(3)))
        .filter(found -> !found.equals(change("", "")))
        .sorted()
        .toList();
  }

  /** How a change is told. */
  static String change(String old, String words) {
    return Normalizer.normalize("⟨" + old + "⟩⟦" + words + "⟧", Normalizer.Form.NFC);
  }

  /** For each comment of ours, by its text, the words that it stands on. */
  Map<String, String> commented() {
    return commented;
  }

  /** Words composed, and with single blanks. */
  static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private void read(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      // A line end only indents the file.
      if (!node.getNodeValue().startsWith("\n")) {
        add(node.getNodeValue());
      }
      return;
    }
    switch (String.valueOf(node.getLocalName())) {
      case "annotation" -> comment((Element) node);
      case "annotation-end" -> endComment(attribute(node, "name"));
      case "changed-region" -> {
        boolean deletion = ((Element) node).getElementsByTagNameNS("*", "deletion").getLength() > 0;
        changed.put(attribute(node, "id"), new Change(isOwn((Element) node), deletion));
      }
      case "change-start" -> startChange(changed.get(attribute(node, "change-id")));
      case "change-end" -> endChange(changed.get(attribute(node, "change-id")));
      case "tab" -> add("\t");
      case "s" -> {
        String count = attribute(node, "c");
        add(" ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count)));
      }
      case "line-break" -> add("\n");
      case "p", "h" -> {
        add("\n");
        readAll(node);
        add("\n");
      }
      case "custom-shape", "frame" -> {
        boxes++;
        readAll(node);
        boxes--;
      }
      // Where a file has comments LibreOffice mixes up its endnotes.
      case "note", "binary-data" -> {}
      default -> readAll(node);
    }
  }

  private void readAll(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      read(child);
    }
  }

  private void add(String words) {
    text.append(words);
    for (Open each : open.values()) {
      if (each.boxes == boxes && deletions == 0) {
        each.words.append(words);
      }
    }
  }

  private void comment(Element comment) {
    if (isOwn(comment)) {
      StringBuilder lines = new StringBuilder();
      for (Node child = comment.getFirstChild(); child != null; child = child.getNextSibling()) {
        lines.append("p".equals(child.getLocalName()) ? child.getTextContent() : "");
      }
      commented.put(lines.toString(), "");
      open.put(attribute(comment, "name"), new Open(lines.toString(), boxes, new StringBuilder()));
    }
  }

  private void endComment(String name) {
    Open ended = open.remove(name);
    if (ended != null) {
      commented.put(ended.comment, plain(ended.words.toString()));
    }
  }

  private void startChange(Change change) {
    deletions += change.deletion ? 1 : 0;
    text.append(!change.own ? "" : change.deletion ? "⟨" : "⟦");
  }

  private void endChange(Change change) {
    deletions -= change.deletion ? 1 : 0;
    text.append(!change.own ? "" : change.deletion ? "⟩" : "⟧");
  }

  private static boolean isOwn(Element element) {
    Node creator = element.getElementsByTagNameNS("*", "creator").item(0);
    return creator != null && creator.getTextContent().equals(OWN);
  }

  private static String attribute(Node node, String local) {
    NamedNodeMap all = node.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i).getLocalName().equals(local)) {
        return all.item(i).getNodeValue();
      }
    }
    return "";
  }
}
