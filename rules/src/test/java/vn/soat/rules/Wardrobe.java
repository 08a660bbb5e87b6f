package vn.soat.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.soat.fixtures.Align;
import vn.soat.fixtures.Component;
import vn.soat.fixtures.Dress;
import vn.soat.fixtures.Dress.PageNumber;
import vn.soat.fixtures.Dress.Text;
import vn.soat.fixtures.Dress.Wear;

/**
 * What an example wears otherwise than in the proper dress. Lengths are in millimetres, sizes and
 * distances in points:
 *
 * <pre>
 * paper: 216 x 279        margins: 20 20 30 15      drawn-line: false
 * page-number: top-right  align: left               first-line: 0
 * spacing: 3              line: 24
 * font: Arial             size organ: 13            bold organ: false
 * italic place: false     underline recipients: true
 * mirrored: true          comments: 2
 * </pre>
 *
 * Without a component behind it a font, size or style is that of all.
 */
final class Wardrobe {

  private Wardrobe() {}

  /** The proper dress with these changes. */
  static Dress dress(Map<String, String> changes) {
    Dress dress = Dress.proper();
    for (Map.Entry<String, String> change : changes.entrySet()) {
      dress = changed(dress, change.getKey().split(" ", 2), change.getValue());
    }
    return dress;
  }

  private static Dress changed(Dress dress, String[] key, String value) {
    Text text = dress.text();
    return switch (key[0]) {
      case "paper" -> {
        double[] sides = numbers(value.replace("x", " "));
        yield dress.on(dress.page().paper(sides[0], sides[1]));
      }
      case "margins" -> {
        double[] sides = numbers(value);
        yield dress.on(dress.page().margins(sides[0], sides[1], sides[2], sides[3]));
      }
      case "drawn-line" -> Boolean.parseBoolean(value) ? dress : dress.withoutDrawnLine();
      case "mirrored" -> Boolean.parseBoolean(value) ? dress.mirroring() : dress;
      case "comments" -> dress.withComments(Integer.parseInt(value));
      case "page-number" -> dress.with(PageNumber.valueOf(constant(value)));
      case "align" ->
          dress.with(
              new Text(
                  Align.valueOf(constant(value)), text.firstLine(), text.spacing(), text.line()));
      case "first-line" ->
          dress.with(new Text(text.align(), number(value), text.spacing(), text.line()));
      case "spacing" ->
          dress.with(new Text(text.align(), text.firstLine(), number(value), text.line()));
      case "line" ->
          dress.with(new Text(text.align(), text.firstLine(), text.spacing(), number(value)));
      default -> {
        UnaryOperator<Wear> wearing = wearing(key[0], value);
        yield key.length == 1
            ? dress.wearing(wearing)
            : dress.wearing(Component.valueOf(constant(key[1])), wearing);
      }
    };
  }

  private static UnaryOperator<Wear> wearing(String what, String value) {
    return switch (what) {
      case "font" -> wear -> wear.font(value);
      case "size" -> wear -> wear.size(number(value));
      case "bold" -> wear -> wear.bold(Boolean.parseBoolean(value));
      case "italic" -> wear -> wear.italic(Boolean.parseBoolean(value));
      case "underline" -> wear -> wear.underline(Boolean.parseBoolean(value));
      default -> throw new IllegalArgumentException("no dress has a '" + what + "'");
    };
  }

  private static String constant(String name) {
    return name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static double number(String text) {
    return Double.parseDouble(text.strip());
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).mapToDouble(Wardrobe::number).toArray();
  }
}
