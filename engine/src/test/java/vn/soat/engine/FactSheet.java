package vn.soat.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.BodyParagraph;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.FontUse;
import vn.soat.engine.time.TimeExpression;

/**
 * The facts of a draft for a reader: one fact a line, its place and words first, then what is known
 * of it. What is null, empty, false or 0 is left out, and so are the middle of long words and a
 * time that was told before.
 */
public final class FactSheet {

  /** The text itself, and what is alike on all its lines. */
  private static final Set<Class<?>> UNTOLD =
      Set.of(Document.class, FontUse.class, BodyParagraph.class);

  private static final int LONG = 44;

  private final List<String> lines = new ArrayList<>();
  private final Set<TimeExpression> times = new HashSet<>();

  private FactSheet() {}

  /** All facts of a draft. */
  public static String of(Draft draft) {
    FactSheet sheet = new FactSheet();
    sheet.add("", draft);
    return String.join("\n", sheet.lines) + "\n";
  }

  /** A record with a place is a fact, one without is a group of facts. */
  private void add(String name, Object value) {
    if (value instanceof Collection<?> facts) {
      facts.forEach(fact -> add(name, fact));
    } else if (value instanceof Record group && !placed(group)) {
      for (RecordComponent component : told(group)) {
        add(component.getName(), Soundness.value(group, component));
      }
    } else {
      lines.add(name + " " + text(value));
    }
  }

  private static boolean placed(Record record) {
    return record instanceof Span
        || Arrays.stream(record.getClass().getRecordComponents())
            .anyMatch(component -> component.getType() == Span.class);
  }

  private static List<RecordComponent> told(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .filter(component -> told(Soundness.value(record, component)))
        .toList();
  }

  private static boolean told(Object value) {
    return !(value == null
        || value.equals(false)
        || value.equals(0)
        || value.equals("")
        || UNTOLD.contains(value.getClass())
        || (value instanceof Collection<?> all && all.stream().noneMatch(FactSheet::told)));
  }

  private String text(Object value) {
    if (value instanceof Span span) {
      return span.paragraph() + ":" + span.start() + "-" + span.end() + " " + shortened(span);
    }
    if (value instanceof Record record) {
      return told(record).stream()
          .map(component -> member(component.getName(), Soundness.value(record, component)))
          .collect(Collectors.joining(" "));
    }
    if (value instanceof Collection<?> all) {
      return all.stream().map(this::text).collect(Collectors.joining("; ", "[", "]"));
    }
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.1f", number);
    }
    return value.toString();
  }

  private String member(String name, Object value) {
    if (value.equals(true)) {
      return name;
    }
    if (name.equals("span")) {
      return text(value);
    }
    if (value instanceof TimeExpression time && !times.add(time)) {
      return name + "=" + time.value();
    }
    return name + (value instanceof Record ? "(" + text(value) + ")" : "=" + text(value));
  }

  /** The words of a place; their ends and its numbers tell which are left out. */
  private static String shortened(Span span) {
    String words = span.text().replace("\n", "\\n").replace("\t", "\\t");
    return words.length() <= LONG
        ? "«" + words + "»"
        : "«" + words.substring(0, LONG / 2) + "…" + words.substring(words.length() - 20) + "»";
  }
}
