package vn.soat.rules.book;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.finding.Rule;

/** The examples of one code, read from the book when somebody looks at them. */
final class LazyExamples extends AbstractList<Rule.Example> {

  private final String code;

  LazyExamples(String code) {
    this.code = code;
  }

  @Override
  public Rule.Example get(int index) {
    return Told.EXAMPLES.get(code).get(index);
  }

  @Override
  public int size() {
    return Told.EXAMPLES.get(code).size();
  }

  /** The examples of all codes. */
  private static final class Told {

    private static final Map<String, List<Rule.Example>> EXAMPLES = new HashMap<>();

    static {
      Book.withExamples().words().forEach(words -> EXAMPLES.put(words.code(), words.told()));
    }
  }
}
