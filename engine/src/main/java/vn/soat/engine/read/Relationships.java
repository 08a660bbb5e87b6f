package vn.soat.engine.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts one part refers to. What lies outside the file is left out, so nobody can follow. */
final class Relationships {

  /** A reference: its kind is the last word of its type ({@code styles}, {@code header}). */
  private record Relationship(String kind, String target) {}

  private final Map<String, Relationship> byId = new HashMap<>();
  private final List<Relationship> inOrder = new ArrayList<>();

  /** Reads the relationships of a part whose folder is given. */
  static Relationships read(Markup markup, String folder) throws UnreadableDraftException {
    Relationships relationships = new Relationships();
    while (markup.child()) {
      while (markup.child()) {
        relationships.add(markup, folder);
        markup.skip();
      }
    }
    return relationships;
  }

  /** The first part of this kind, null if there is none. */
  String first(String kind) {
    for (Relationship relationship : inOrder) {
      if (relationship.kind.equals(kind)) {
        return relationship.target;
      }
    }
    return null;
  }

  /** The part with this id, null if there is none within the file. */
  String target(String id) {
    Relationship relationship = byId.get(id);
    return relationship == null ? null : relationship.target;
  }

  private void add(Markup markup, String folder) {
    String type = markup.attribute("Type");
    String target = markup.attribute("Target");
    if (type == null || target == null || "External".equals(markup.attribute("TargetMode"))) {
      return;
    }
    String kind = type.substring(type.lastIndexOf('/') + 1);
    Relationship relationship = new Relationship(kind, resolve(folder, target));
    byId.putIfAbsent(String.valueOf(markup.attribute("Id")), relationship);
    inOrder.add(relationship);
  }

  /**
   * The name of a part that is given relative to a folder; what climbs too far stays at the top.
   */
  private static String resolve(String folder, String target) {
    String plain = target.replace('\\', '/');
    int fragment = plain.indexOf('#');
    if (fragment >= 0) {
      plain = plain.substring(0, fragment);
    }
    List<String> steps = new ArrayList<>();
    String whole = plain.startsWith("/") ? plain : folder + "/" + plain;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
