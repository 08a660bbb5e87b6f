package vn.soat.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.impl.conf.RuleConfigImpl;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.finding.Finding;
import vn.soat.engine.finding.Judgement;
import vn.soat.engine.finding.Judgement.NotEvaluated;
import vn.soat.engine.finding.Phrase;
import vn.soat.engine.finding.Rule;
import vn.soat.engine.finding.RuleBook;
import vn.soat.rules.book.Book;
import vn.soat.rules.book.Chapter.Words;
import vn.soat.rules.book.Need;
import vn.soat.rules.book.Regulation;

/**
 * The rules that the build compiled into this program. They are loaded once and shared; each draft
 * gets a session of its own.
 */
public final class DroolsRuleBook implements RuleBook {

  private final Book book;
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Future<RuleUnit<DraftUnit>> compiled;
  private final LocalDate asOf;
  private final Set<String> foldedCodes;

  /** A rule book with these rules. */
  DroolsRuleBook(Book book, Future<RuleUnit<DraftUnit>> compiled, LocalDate asOf) {
    this.book = book;
    this.compiled = compiled;
    this.asOf = asOf;
    this.foldedCodes =
        book.words().stream()
            .filter(words -> words.fold().orElse(false))
            .map(Words::code)
            .collect(Collectors.toUnmodifiableSet());
    book.rules().forEach(rule -> rules.put(rule.name(), rule));
  }

  /**
   * Opens the rule book. The compiled rules are loaded in a thread of their own while the caller
   * reads what is to be judged.
   */
  public static DroolsRuleBook open() {
    FutureTask<RuleUnit<DraftUnit>> loading = new FutureTask<>(DroolsRuleBook::compiled);
    Thread thread = new Thread(loading, "rules");
    thread.setDaemon(true);
    thread.start();
    return new DroolsRuleBook(Book.open(), loading, null);
  }

  /**
   * The same rule book on a certain day.
   *
   * @param date the day by which a draft without a date is judged, null for the newest regulation
   */
  public DroolsRuleBook asOf(LocalDate date) {
    return new DroolsRuleBook(book, compiled, date);
  }

  /**
   * The compiled rules. They are named here and not looked up by Drools, which would compile the
   * rules at start, silently, if the build had not.
   */
  @SuppressWarnings("unchecked")
  private static RuleUnit<DraftUnit> compiled() {
    try {
      RuleUnit<DraftUnit> unit =
          Class.forName(DraftUnit.class.getName() + "RuleUnit")
              .asSubclass(RuleUnit.class)
              .getDeclaredConstructor()
              .newInstance();
      // The first session loads what all of them need.
      try (RuleUnitInstance<DraftUnit> session = unit.createInstance(new DraftUnit())) {
        session.fire();
      }
      return unit;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The build left out the compiled rules", e);
    }
  }

  @Override
  public Judgement judge(Draft draft, Draft superior) {
    Regulation regulation = regulation(draft);
    List<NotEvaluated> notEvaluated = notEvaluated(draft, superior);
    Set<String> silent =
        notEvaluated.stream().map(NotEvaluated::code).collect(Collectors.toUnmodifiableSet());
    List<Finding> findings =
        found(DraftUnit.of(draft, superior, regulation, book.data())).stream()
            .filter(finding -> !silent.contains(finding.code()))
            .distinct()
            .sorted(DroolsRuleBook::inReadingOrder)
            .collect(Collectors.collectingAndThen(Collectors.toList(), this::folded));
    return new Judgement(regulation.id(), findings, notEvaluated);
  }

  private static int inReadingOrder(Finding one, Finding other) {
    int order = one.span().compareTo(other.span());
    return order == 0 ? one.rule().compareTo(other.rule()) : order;
  }

  private List<Finding> folded(List<Finding> findings) {
    return Fold.fold(findings, foldedCodes).stream()
        .sorted(DroolsRuleBook::inReadingOrder)
        .toList();
  }

  private List<Finding> found(DraftUnit unit) {
    Watch watch = new Watch();
    RuleConfigImpl listening = new RuleConfigImpl();
    listening.getAgendaEventListeners().add(watch);
    try (RuleUnitInstance<DraftUnit> session = loaded().createInstance(unit, listening)) {
      session.fire();
      return unit.getFindings();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RuleFailure(watch.firing, e);
    }
  }

  /**
   * The compiled rules, once they are loaded.
   *
   * @throws IllegalStateException if the build left them out
   */
  private RuleUnit<DraftUnit> loaded() {
    try {
      return compiled.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The rules cannot be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted before the rules were loaded", e);
    }
  }

  /** The regulation in force on the draft's own date, or else on the day that was given. */
  private Regulation regulation(Draft draft) {
    PlaceAndDate line = draft.header().placeAndDate();
    LocalDate own = line == null ? null : line.date();
    LocalDate date = own == null ? asOf : own;
    List<Regulation> regulations = book.data().regulations();
    return regulations.stream()
        .filter(regulation -> date != null && regulation.inForceOn(date))
        .findFirst()
        .orElse(regulations.get(0));
  }

  /** The rules that the draft has nothing to judge by, each for its first unmet need. */
  private List<NotEvaluated> notEvaluated(Draft draft, Draft superior) {
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    for (Words words : book.words()) {
      for (Need need : words.needs()) {
        if (!need.metBy(draft, superior)) {
          notEvaluated.add(new NotEvaluated(words.code(), reason(need)));
          break;
        }
      }
    }
    return notEvaluated;
  }

  private Phrase reason(Need need) {
    return book.data().needs().get(need);
  }

  @Override
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  @Override
  public Rule rule(String name) {
    Rule rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException("No rule is called " + name);
    }
    return rule;
  }

  /**
   * Remembers which rule is saying what it found, because Drools does not tell when one fails. Ends
   * the work of an interrupted thread, for whose judgement nobody waits.
   */
  private static final class Watch extends DefaultAgendaEventListener {
    private String firing;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("Interrupted while a draft was judged");
      }
      firing = event.getMatch().getRule().getName();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
      firing = null;
    }
  }
}
