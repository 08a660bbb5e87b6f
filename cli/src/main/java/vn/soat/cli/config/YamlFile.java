package vn.soat.cli.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.soat.cli.Messages;
import vn.soat.cli.report.Selection;

/**
 * A file of YAML while it is read. Nothing in it is ever made into objects of Java; everything that
 * it should not hold is refused with its line and the nearest right name.
 */
final class YamlFile {

  private static final int LARGEST = 1 << 20;

  private final Path file;
  private final Messages messages;

  YamlFile(Path file, Messages messages) {
    this.file = file;
    this.messages = messages;
  }

  /**
   * The keys of the file's one mapping; none in an empty file.
   *
   * @throws ConfigurationException if the file cannot be read, is no YAML or holds another key
   */
  Map<String, Node> keys(List<String> known) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    try (Reader reader = Files.newBufferedReader(file)) {
      Node root = new Yaml(options).compose(reader);
      return root == null || isNothing(root) ? Map.of() : keys(root, known);
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(messages.say("config.missing", file));
    } catch (IOException e) {
      throw new ConfigurationException(messages.say("config.unreadable", file));
    } catch (MarkedYAMLException e) {
      throw wrong(e.getProblemMark(), messages.say("config.no-yaml", e.getProblem()));
    } catch (YAMLException e) {
      throw wrong((Mark) null, messages.say("config.no-yaml", e.getMessage()));
    }
  }

  /** The keys of a mapping. */
  Map<String, Node> keys(Node node, Collection<String> known) {
    Map<String, Node> keys = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping(node)) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw unknown(tuple.getKeyNode(), "config.key", key, known);
      }
      if (keys.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), messages.say("config.twice", key));
      }
    }
    return keys;
  }

  private List<NodeTuple> mapping(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw wrong(node, messages.say("config.mapping"));
  }

  /** Names of rules with what is said of each. */
  Map<String, Node> rules(Node node, Collection<String> codes) {
    Map<String, Node> rules = new LinkedHashMap<>();
    if (isNothing(node)) {
      return rules;
    }
    for (NodeTuple tuple : mapping(node)) {
      String code = code(tuple.getKeyNode(), codes);
      if (rules.put(code, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), messages.say("config.twice", code));
      }
    }
    return rules;
  }

  /** The items of a list; a single value is a list of one. */
  List<Node> list(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    return isNothing(node) ? List.of() : List.of(node);
  }

  /** The codes of a list. */
  List<String> codes(Node node, Collection<String> codes) {
    List<String> given = new ArrayList<>();
    list(node).forEach(item -> given.add(code(item, codes)));
    return given;
  }

  /** One of these codes, in capitals. */
  String code(Node node, Collection<String> codes) {
    String code = text(node).toUpperCase(Locale.ROOT);
    if (!codes.contains(code)) {
      throw unknown(node, "config.code", text(node), codes);
    }
    return code;
  }

  /** One of these words. */
  String choice(Node node, List<String> known) {
    String word = text(node);
    if (!known.contains(word)) {
      throw wrong(node, messages.say("config.choice", word, String.join(", ", known)));
    }
    return word;
  }

  LocalDate date(Node node) {
    try {
      return LocalDate.parse(text(node));
    } catch (DateTimeException e) {
      throw wrong(node, messages.say("config.date", text(node)));
    }
  }

  /** A text that is not blank. */
  String text(Node node) {
    if (node instanceof ScalarNode scalar && !isNothing(node) && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    throw wrong(node, messages.say("config.text"));
  }

  /** The line of a node, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  ConfigurationException wrong(Node node, String fault) {
    return wrong(node.getStartMark(), fault);
  }

  private ConfigurationException wrong(Mark mark, String fault) {
    String place = mark == null ? "" : ":" + (mark.getLine() + 1);
    return new ConfigurationException(file + place + ": " + fault);
  }

  private ConfigurationException unknown(
      Node node, String key, String name, Collection<String> known) {
    String nearest = Selection.nearest(name, List.copyOf(known));
    String hint = nearest == null ? "" : " " + messages.say("wrong.nearest", nearest);
    return wrong(node, messages.say(key, name) + hint);
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
