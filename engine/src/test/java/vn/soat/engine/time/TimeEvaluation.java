package vn.soat.engine.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.soat.engine.time.LabelledTimes.Label;
import vn.soat.engine.time.LabelledTimes.Sentence;

/**
 * How well the recogniser does on a labelled list. A found expression is right in extent if it
 * begins and ends where the person says, and right in value if the value agrees as well.
 */
final class TimeEvaluation {

  final int labelled;
  final int found;
  final int extent;
  final int value;
  final int bound;
  final int role;
  final List<String> misses = new ArrayList<>();

  TimeEvaluation(String list) {
    int all = 0;
    int given = 0;
    int places = 0;
    int values = 0;
    int bounds = 0;
    int roles = 0;
    for (Sentence sentence : LabelledTimes.read(list)) {
      List<Label> answers =
          TimeExpressions.in(sentence.text(), sentence.anchor()).stream().map(Label::of).toList();
      all += sentence.labels().size();
      given += answers.size();
      for (Label label : sentence.labels()) {
        Label answer = answers.stream().filter(label::sameExtent).findFirst().orElse(null);
        if (answer != null) {
          places++;
          values += answer.value().equals(label.value()) ? 1 : 0;
          bounds += answer.bound().equals(label.bound()) ? 1 : 0;
          roles += answer.role().equals(label.role()) ? 1 : 0;
        }
        if (!label.equals(answer)) {
          misses.add("not read as " + words(sentence, label) + " but " + answer);
        }
      }
      for (Label answer : answers) {
        if (sentence.labels().stream().noneMatch(answer::sameExtent)) {
          misses.add("not there " + words(sentence, answer));
        }
      }
    }
    labelled = all;
    found = given;
    extent = places;
    value = values;
    bound = bounds;
    role = roles;
  }

  private static String words(Sentence sentence, Label label) {
    return "⟦"
        + sentence.text().substring(label.start(), label.end())
        + "⟧ "
        + label
        + " in: "
        + sentence.text();
  }

  double precision(int right) {
    return (double) right / found;
  }

  double recall(int right) {
    return (double) right / labelled;
  }

  double score(int right) {
    return 2.0 * right / (found + labelled);
  }

  String table(String name) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%s: %d labelled, %d found%n", name, labelled, found));
    row(table, "extent", extent);
    row(table, "value", value);
    row(table, "bound", bound);
    row(table, "role", role);
    return table.toString();
  }

  private void row(StringBuilder table, String name, int right) {
    table.append(
        String.format(
            Locale.ROOT,
            "  %-6s  precision %.3f  recall %.3f  F1 %.3f%n",
            name,
            precision(right),
            recall(right),
            score(right)));
  }

  /** Prints the measure of the lists named, or of both; misses of those after {@code --misses}. */
  public static void main(String[] arguments) {
    boolean misses = false;
    for (String argument : arguments) {
      if (argument.equals("--misses")) {
        misses = true;
        continue;
      }
      TimeEvaluation evaluation = new TimeEvaluation(argument);
      System.out.print(evaluation.table(argument));
      if (misses) {
        evaluation.misses.forEach(miss -> System.out.println("  " + miss));
      }
    }
  }
}
