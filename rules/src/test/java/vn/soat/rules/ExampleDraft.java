package vn.soat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.read.DraftReader;
import vn.soat.engine.read.UnreadableDraftException;
import vn.soat.engine.recognize.Recognizer;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.fixtures.Plans;
import vn.soat.rules.book.Chapter;
import vn.soat.rules.book.Examples.Example;

/**
 * An example as it comes out of a real DOCX.
 *
 * @param draft the plan that the example changes
 * @param superior the plan of the superior that lies beside it, null without one
 */
record ExampleDraft(Draft draft, Draft superior) {

  private static final DraftReader READER = new DraftReader();
  private static final Recognizer RECOGNIZER = new Recognizer();

  static ExampleDraft of(Chapter chapter, Example example) {
    Plan plan = change(chapter.plan(), example);
    return new ExampleDraft(
        read(file(chapter.plan(), example)),
        example.superior().isEmpty() ? null : read(Disguise.PLAIN.write(superior(plan, example))));
  }

  /** The file of an example that changes this plan if it names none itself. */
  static byte[] file(String usual, Example example) {
    return disguise(example).write(change(usual, example), Wardrobe.dress(example.dress()));
  }

  List<Finding> judgedBy(DroolsRuleBook rules) {
    return rules.judge(draft, superior).findings();
  }

  static Draft read(byte[] file) {
    try {
      return RECOGNIZER.recognize(READER.read(file));
    } catch (UnreadableDraftException e) {
      throw new AssertionError("An example cannot be read", e);
    }
  }

  private static Plan superior(Plan plan, Example example) {
    List<String> body = new ArrayList<>(List.of("I. TỔ CHỨC THỰC HIỆN"));
    body.addAll(example.superior());
    return plan.with(Component.ORGAN, "TỈNH ỦY AN SƠN")
        .with(Component.BODY, body.toArray(String[]::new));
  }

  private static Disguise disguise(Example example) {
    return example
        .disguise()
        .map(name -> Disguise.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
        .orElse(Disguise.PLAIN);
  }

  private static Plan change(String usual, Example example) {
    Plan plan = Plans.named(example.plan().orElse(usual));
    for (Map.Entry<String, List<String>> set : example.set().entrySet()) {
      String[] lines = set.getValue().stream().map(Example::unmarked).toArray(String[]::new);
      plan = plan.with(component(set.getKey()), lines);
    }
    for (Map.Entry<String, String> words : example.replace().entrySet()) {
      plan = plan.replacing(words.getKey(), Example.unmarked(words.getValue()));
    }
    return plan;
  }

  /** The component that a chapter calls {@code draftMark} or {@code draft-mark}. */
  private static Component component(String name) {
    return Component.valueOf(
        name.replaceAll("([a-z])-?([A-Z]|(?<=-)[a-z])", "$1_$2").toUpperCase(Locale.ROOT));
  }
}
