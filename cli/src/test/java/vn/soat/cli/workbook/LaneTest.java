package vn.soat.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.cli.audit.AuditedPlan;
import vn.soat.cli.report.DraftReport;
import vn.soat.cli.report.PlanFacts;

class LaneTest {

  private static final Executor BESIDE = rows -> new Thread(rows).start();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 200})
  void writesAllInOrderAndThenTheLast(int plans) throws IOException {
    for (Executor executor : List.<Executor>of(BESIDE, Runnable::run)) {
      List<Integer> written = new CopyOnWriteArrayList<>();
      Lane lane = new Lane(executor, plan -> written.add(plan.index()));
      for (int i = 0; i < plans; i++) {
        lane.add(plan(i));
      }
      lane.end(() -> written.add(-1));
      lane.await();
      assertThat(written.subList(0, plans))
          .containsExactlyElementsOf(IntStream.range(0, plans).boxed().toList());
      assertThat(written.subList(plans, written.size())).containsExactly(-1);
    }
  }

  @Test
  void whatFailsIsToldAndEndsIt() throws IOException {
    List<Integer> written = new CopyOnWriteArrayList<>();
    Lane lane =
        new Lane(
            BESIDE,
            plan -> {
              if (plan.index() == 70) {
                throw new IOException("full");
              }
              written.add(plan.index());
            });
    assertThatIOException()
        .isThrownBy(
            () -> {
              for (int i = 0; i < 200; i++) {
                lane.add(plan(i));
              }
            })
        .withMessage("full");
    lane.settle();
    assertThat(written).hasSize(70);
  }

  @Test
  void plansWithMuchToWriteDoNotWait() throws IOException {
    List<Integer> written = new CopyOnWriteArrayList<>();
    Lane lane = new Lane(BESIDE, plan -> written.add(plan.index()));
    PlanFacts.Due due = new PlanFacts.Due(null, null, "", "", "other", "", "", 1);
    lane.add(plan(0));
    lane.add(plan(1, Collections.nCopies(2_000, due)));
    lane.add(plan(2, Collections.nCopies(1_000, due)));
    lane.await();
    assertThat(written).containsExactly(0, 1);
    lane.add(plan(3, Collections.nCopies(1_000, due)));
    lane.await();
    assertThat(written).containsExactly(0, 1, 2, 3);
  }

  private static AuditedPlan plan(int index) {
    return plan(index, List.of());
  }

  private static AuditedPlan plan(int index, List<PlanFacts.Due> deadlines) {
    return new AuditedPlan(
        index,
        "",
        new DraftReport.Unreadable("", "", "corrupt", ""),
        new PlanFacts("", "", "", "", null, deadlines, "", List.of()));
  }
}
