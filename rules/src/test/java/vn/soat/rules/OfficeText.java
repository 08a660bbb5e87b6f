package vn.soat.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What LibreOffice reads in a file, told by the flat file (.fodt) that it makes of it. The plain
 * text that it makes shows neither text boxes nor comments nor what is deleted or inserted.
 */
final class OfficeText {

  private static final String OWN = "soát";

  /** Stands for what LibreOffice makes anew: the time, the file's name, a formula, a symbol. */
  private static final String MADE = "\uFFFC";

  /** Stand round the words of a field in those of a comment. */
  private static final String FIELD = "\uFFF9";

  private static final String FIELD_END = "\uFFFB";

  /** What tells a change; no letter of a file may look like it. */
  private static final String BRACKETS = "[⟨⟩⟦⟧]";

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
  private final Set<String> hidden = new HashSet<>();
  private int boxes;
  private int unseen;

  private OfficeText() {}

  static OfficeText of(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
      OfficeText text = new OfficeText();
      text.hide(root.getElementsByTagNameNS("*", "text-properties"));
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

  /** For each comment of ours, by its text, the place of which {@link #isOn} tells. */
  Map<String, String> commented() {
    return commented;
  }

  /**
   * Whether a comment stands on these words. On some of the words of a field it stands on the whole
   * field. Letters that only look like capitals are small in the file.
   *
   * @param place what the file tells as the place of the comment
   */
  static boolean isOn(String place, String words) {
    String shown = shown(place);
    if (shown.contains(MADE)) {
      // The blanks beside it are one where nothing stands between them.
      String any = ("\\Q" + shown + "\\E").replaceAll(" ?" + MADE + " ?", "\\\\E.*\\\\Q");
      return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
          .matcher(words)
          .matches();
    }
    if (words.isEmpty() || shown.equalsIgnoreCase(words)) {
      return shown.equalsIgnoreCase(words);
    }
    int head = place.indexOf(FIELD) == 0 ? place.indexOf(FIELD_END) - 1 : 0;
    int end = place.length() - 1;
    int tail = place.lastIndexOf(FIELD_END) == end ? end - place.lastIndexOf(FIELD) - 1 : 0;
    int at = shown.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    return at >= 0 && at <= head && shown.length() - at - words.length() <= tail;
  }

  /** Whether a place holds these words and others, or some of them, or none. */
  static boolean isNear(String place, String words) {
    String shown = shown(place).toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    return wanted.contains(shown) || (!wanted.isEmpty() && shown.contains(wanted));
  }

  private static String shown(String place) {
    return place.replaceAll("[" + FIELD + FIELD_END + "]", "");
  }

  /**
   * Words composed, with single blanks, and without those of no width, which LibreOffice puts
   * beside a box that is a tracked insertion.
   */
  static String plain(String words) {
    return Normalizer.normalize(words.replace("\u200B", ""), Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Keeps the styles of hidden text. */
  private void hide(NodeList properties) {
    for (int i = 0; i < properties.getLength(); i++) {
      if (attribute(properties.item(i), "display").equals("none")) {
        hidden.add(attribute(properties.item(i).getParentNode(), "name"));
      }
    }
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
      case "fieldmark-start" -> mark(FIELD);
      case "fieldmark-end" -> mark(FIELD_END);
      case "text-input", "database-display" -> {
        mark(FIELD);
        readAll(node);
        mark(FIELD_END);
      }
      case "date", "time", "file-name" -> add(MADE);
      case "math" -> {
        boxes--; // The formula is a letter of the paragraph that its frame stands in.
        mark(MADE);
        boxes++;
        readAll(node);
      }
      case "ruby-text" -> readUnseen(node);
      case "span" -> {
        if (hidden.contains(attribute(node, "style-name"))) {
          readUnseen(node);
        } else {
          readAll(node);
        }
      }
      // Where a file has comments LibreOffice mixes up its endnotes. The settings are those of a
      // document in the document, some of them new each time.
      case "note", "binary-data", "settings" -> {}
      default -> {
        int box = attribute(node, "anchor-type").isEmpty() ? 0 : 1;
        boxes += box;
        readAll(node);
        boxes -= box;
      }
    }
  }

  /** Reads what is no word for a reader. */
  private void readUnseen(Node node) {
    unseen++;
    readAll(node);
    unseen--;
  }

  private void readAll(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      read(child);
    }
  }

  private void add(String words) {
    text.append(words.replaceAll(BRACKETS, "|"));
    mark(words.replaceAll("[\uF020-\uF0FF]", MADE));
  }

  /** Adds words to those of the comments that have begun. */
  private void mark(String words) {
    for (Open each : open.values()) {
      if (each.boxes == boxes && unseen == 0) {
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
    unseen += change.deletion ? 1 : 0;
    text.append(!change.own ? "" : change.deletion ? "⟨" : "⟦");
  }

  private void endChange(Change change) {
    unseen -= change.deletion ? 1 : 0;
    text.append(!change.own ? "" : change.deletion ? "⟩" : "⟧");
  }

  private static boolean isOwn(Element element) {
    Node creator = element.getElementsByTagNameNS("*", "creator").item(0);
    return creator != null && creator.getTextContent().equals(OWN);
  }

  private static String attribute(Node node, String local) {
    NamedNodeMap all = node.getAttributes();
    for (int i = 0; all != null && i < all.getLength(); i++) {
      if (all.item(i).getLocalName().equals(local)) {
        return all.item(i).getNodeValue();
      }
    }
    return "";
  }
}
