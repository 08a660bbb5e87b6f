package vn.soat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.ruleunits.api.DataHandle;
import org.drools.ruleunits.api.DataProcessor;
import org.drools.ruleunits.api.DataStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.rule.FactHandle;
import vn.soat.engine.document.Document;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.draft.Typing;
import vn.soat.fixtures.Disguise;
import vn.soat.fixtures.Plan;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Library;

class DraftUnitTest {

  /** What holds facts and is none. */
  private static final Set<Class<?>> WHOLES =
      Set.of(Draft.class, Header.class, Signature.class, Schedule.class, Slips.class, Typing.class);

  @ParameterizedTest
  @MethodSource("vn.soat.fixtures.Plans#all")
  void theRulesSeeEveryFactOfADraft(Plan plan) throws ReflectiveOperationException {
    Library library = Book.open().data();
    Draft draft = ExampleDraft.read(Disguise.PLAIN.write(plan));
    DraftUnit unit = DraftUnit.of(draft, null, library.regulations().get(0), library);

    List<Object> facts = new ArrayList<>();
    collect(draft, facts);
    assertThat(seen(unit)).containsAll(facts);
    assertThat(seen(unit)).contains(draft.document().traces(), library.regulations().get(0));
    assertThat(seen(unit)).containsAll(library.permissions()).containsAll(library.looks());
  }

  private static void collect(Object fact, List<Object> facts) throws ReflectiveOperationException {
    if (fact == null || fact instanceof Document) {
      return;
    }
    if (fact instanceof List<?> several) {
      for (Object each : several) {
        collect(each, facts);
      }
    } else if (WHOLES.contains(fact.getClass())) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        collect(component.getAccessor().invoke(fact), facts);
      }
    } else {
      facts.add(fact);
    }
  }

  /** All that stands in a store that is named for it. */
  private static Set<Object> seen(DraftUnit unit) throws ReflectiveOperationException {
    Set<Object> seen = new HashSet<>();
    for (Method getter : DraftUnit.class.getMethods()) {
      if (getter.getReturnType() == DataStore.class) {
        Class<?> kind =
            (Class<?>)
                ((ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
        DataStore<?> store = (DataStore<?>) getter.invoke(unit);
        assertThat(store).as(getter.getName()).isNotNull();
        store.subscribe(new Onlooker<>(kind, seen));
      }
    }
    return seen;
  }

  private record Onlooker<T>(Class<?> kind, Set<Object> seen) implements DataProcessor<T> {

    @Override
    public FactHandle insert(DataHandle handle, T fact) {
      assertThat(fact).isInstanceOf(kind);
      seen.add(fact);
      return null;
    }

    @Override
    public void update(DataHandle handle, T fact) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete(DataHandle handle) {
      throw new UnsupportedOperationException();
    }
  }
}
