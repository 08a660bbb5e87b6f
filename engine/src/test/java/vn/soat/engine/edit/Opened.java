package vn.soat.engine.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file as a stranger opens it: with the zip reader and the DOM of the JDK, none of ours. */
record Opened(Map<String, byte[]> entries) {

  private static final Set<String> ROUND_RUNS =
      Set.of(
          "hyperlink", "ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "bdo", "dir");

  static Opened of(byte[] file) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return new Opened(entries);
  }

  /** The root of a part, which is well-formed. */
  Element part(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(entries.get(name)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException fault) {
      throw new IllegalStateException(name, fault);
    }
  }

  /** The first entry whose name ends so. */
  String named(String end) {
    return entries.keySet().stream().filter(name -> name.endsWith(end)).findFirst().orElseThrow();
  }

  /** Our comments. */
  private List<Element> comments() {
    return all(part(named("comments.xml")), "comment").stream()
        .filter(comment -> attribute(comment, "author").equals("soát"))
        .toList();
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /**
   * What is wrong with our comments: each has an id of its own, two ends of its range and a mark
   * (ECMA-376, part 1, 17.13.4), which stand where runs of a paragraph may stand, and not in a text
   * box, where Word ignores them.
   */
  List<String> faults(String mainPart) {
    List<String> ids = comments().stream().map(comment -> attribute(comment, "id")).toList();
    List<String> faults = new ArrayList<>();
    Element root = part(mainPart);
    for (String name :
        List.of("comment", "commentRangeStart", "commentRangeEnd", "commentReference")) {
      List<Element> marks =
          name.equals("comment")
              ? comments()
              : all(root, name).stream().filter(m -> ids.contains(attribute(m, "id"))).toList();
      if (marks.size() != ids.size()
          || marks.stream().map(mark -> attribute(mark, "id")).distinct().count() != ids.size()) {
        faults.add("%d × %s for %d comments".formatted(marks.size(), name, ids.size()));
      }
      for (Element mark : marks) {
        Node place = mark.getParentNode();
        if (name.equals("commentReference") && "r".equals(place.getLocalName())) {
          place = place.getParentNode();
        }
        if (!name.equals("comment") && !takesRuns(place)) {
          faults.add(name + " in " + place.getNodeName());
        }
      }
    }
    return faults;
  }

  private static boolean takesRuns(Node node) {
    Node paragraph = node;
    while (ROUND_RUNS.contains(String.valueOf(paragraph.getLocalName()))) {
      paragraph = paragraph.getParentNode();
    }
    return "p".equals(paragraph.getLocalName())
        && !"txbxContent".equals(String.valueOf(story(paragraph).getLocalName()));
  }

  /** For each comment of ours by its text, the words of the main part that it stands on. */
  Map<String, String> commented(String mainPart) {
    Map<String, String> texts = new TreeMap<>();
    comments().forEach(each -> texts.put(attribute(each, "id"), each.getTextContent()));
    Map<String, StringBuilder> open = new LinkedHashMap<>();
    Map<String, Node> stories = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>();
    collect(part(mainPart), nodes);
    for (Node node : nodes) {
      String name = String.valueOf(node.getLocalName());
      switch (name) {
        case "commentRangeStart" -> {
          open.put(attribute((Element) node, "id"), new StringBuilder());
          stories.put(attribute((Element) node, "id"), story(node));
        }
        case "commentRangeEnd" -> {
          String id = attribute((Element) node, "id");
          if (texts.containsKey(id)) {
            words.put(texts.get(id), Normalizer.normalize(open.remove(id), Normalizer.Form.NFC));
          }
        }
        default -> {
          String shown =
              switch (name) {
                case "t" -> node.getTextContent();
                case "tab", "ptab" -> "\t";
                case "br", "cr" -> "\n";
                case "noBreakHyphen" -> "\u2011";
                default -> "";
              };
          Node story = story(node);
          open.forEach(
              (id, text) -> {
                if (stories.get(id) == story) {
                  text.append(shown);
                }
              });
        }
      }
    }
    return words;
  }

  /** All elements that are neither deleted nor written a second time for old programs. */
  private static void collect(Node node, List<Node> into) {
    String name = String.valueOf(node.getLocalName());
    if (name.equals("del")
        || name.equals("moveFrom")
        || name.equals("Fallback")
        || name.equals("tabs")) {
      return;
    }
    if (node instanceof Element) {
      into.add(node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, into);
    }
  }

  private static Node story(Node node) {
    Node story = node;
    while (story.getParentNode() != null && !"txbxContent".equals(story.getLocalName())) {
      story = story.getParentNode();
    }
    return story;
  }

  private static String attribute(Element element, String local) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (attribute.getLocalName().equals(local)) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }
}
