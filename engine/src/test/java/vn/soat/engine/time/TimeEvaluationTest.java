package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Prints the measure on both lists and holds the floor on the one kept apart. */
class TimeEvaluationTest {

  @Test
  void readsTheListItWasDevelopedOn() {
    TimeEvaluation list = measured("development.tsv");

    assertThat(list.labelled).isGreaterThanOrEqualTo(150);
    assertThat(list.score(list.extent)).as("extent").isEqualTo(1.0);
    assertThat(list.score(list.value)).as("value").isEqualTo(1.0);
    assertThat(list.score(list.bound)).as("bound").isEqualTo(1.0);
    assertThat(list.score(list.role)).as("role").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void readsTheListKeptApart() {
    TimeEvaluation list = measured("held-out.tsv");

    assertThat(list.labelled).isGreaterThanOrEqualTo(100);
    assertThat(list.precision(list.extent)).as("precision of extent").isGreaterThanOrEqualTo(0.97);
    assertThat(list.recall(list.extent)).as("recall of extent").isGreaterThanOrEqualTo(0.97);
    assertThat(list.precision(list.value)).as("precision of value").isGreaterThanOrEqualTo(0.97);
    assertThat(list.recall(list.value)).as("recall of value").isGreaterThanOrEqualTo(0.97);
    assertThat(list.score(list.bound)).as("bound").isGreaterThanOrEqualTo(0.97);
  }

  private static TimeEvaluation measured(String name) {
    TimeEvaluation evaluation = new TimeEvaluation(name);
    System.out.print(evaluation.table(name));
    return evaluation;
  }
}
