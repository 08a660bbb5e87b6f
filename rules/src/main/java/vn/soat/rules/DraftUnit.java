package vn.soat.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;
import vn.soat.engine.document.Traces;
import vn.soat.engine.draft.Abbreviation;
import vn.soat.engine.draft.Appendix;
import vn.soat.engine.draft.AppendixMention;
import vn.soat.engine.draft.Authority;
import vn.soat.engine.draft.Basis;
import vn.soat.engine.draft.Body;
import vn.soat.engine.draft.BodyParagraph;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.draft.ClockMention;
import vn.soat.engine.draft.CommuneMention;
import vn.soat.engine.draft.DateComma;
import vn.soat.engine.draft.DayMention;
import vn.soat.engine.draft.Deadline;
import vn.soat.engine.draft.DistrictOrgan;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.DraftMark;
import vn.soat.engine.draft.FontUse;
import vn.soat.engine.draft.Greeting;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.Heading;
import vn.soat.engine.draft.IssuingOrgan;
import vn.soat.engine.draft.NameVariant;
import vn.soat.engine.draft.NumberLine;
import vn.soat.engine.draft.Opening;
import vn.soat.engine.draft.OrganId;
import vn.soat.engine.draft.OrganMark;
import vn.soat.engine.draft.OtherDate;
import vn.soat.engine.draft.PageNumbers;
import vn.soat.engine.draft.PairSlip;
import vn.soat.engine.draft.Paper;
import vn.soat.engine.draft.PartyName;
import vn.soat.engine.draft.PhraseSlip;
import vn.soat.engine.draft.PlaceAndDate;
import vn.soat.engine.draft.Recipient;
import vn.soat.engine.draft.ReportChain;
import vn.soat.engine.draft.ReportOrder;
import vn.soat.engine.draft.Schedule;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerName;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.draft.Slips;
import vn.soat.engine.draft.Slot;
import vn.soat.engine.draft.StateMotto;
import vn.soat.engine.draft.SuperiorOrgan;
import vn.soat.engine.draft.TimeMention;
import vn.soat.engine.draft.Title;
import vn.soat.engine.draft.TitleRule;
import vn.soat.engine.draft.ToneVariant;
import vn.soat.engine.draft.TypeName;
import vn.soat.engine.draft.TypedLine;
import vn.soat.engine.draft.Typing;
import vn.soat.engine.draft.TypingSlip;
import vn.soat.engine.finding.Finding;
import vn.soat.rules.book.Library;
import vn.soat.rules.book.PartLook;
import vn.soat.rules.book.Permission;
import vn.soat.rules.book.Regulation;

/**
 * What the rules see: the facts of one draft, each kind in a store of its own, and the regulation
 * that applies to it. What the draft lacks leaves its store empty; where it belongs is told by its
 * slot.
 */
public class DraftUnit implements RuleUnitData {

  private final DataStore<Slot> slots = DataSource.createStore();
  private final DataStore<PartyName> partyNames = DataSource.createStore();
  private final DataStore<StateMotto> stateMottos = DataSource.createStore();
  private final DataStore<SuperiorOrgan> superiors = DataSource.createStore();
  private final DataStore<IssuingOrgan> organs = DataSource.createStore();
  private final DataStore<OrganMark> organMarks = DataSource.createStore();
  private final DataStore<NumberLine> numberLines = DataSource.createStore();
  private final DataStore<PlaceAndDate> placesAndDates = DataSource.createStore();
  private final DataStore<TypeName> types = DataSource.createStore();
  private final DataStore<Title> titles = DataSource.createStore();
  private final DataStore<TitleRule> titleRules = DataSource.createStore();
  private final DataStore<DraftMark> draftMarks = DataSource.createStore();
  private final DataStore<Basis> bases = DataSource.createStore();
  private final DataStore<Opening> openings = DataSource.createStore();
  private final DataStore<Heading> headings = DataSource.createStore();
  private final DataStore<Body> bodies = DataSource.createStore();
  private final DataStore<Recipient> recipients = DataSource.createStore();
  private final DataStore<OrganId> receivers = DataSource.createStore();
  private final DataStore<ReportOrder> reportOrders = DataSource.createStore();
  private final DataStore<DistrictOrgan> districtOrgans = DataSource.createStore();
  private final DataStore<Appendix> appendices = DataSource.createStore();
  private final DataStore<AppendixMention> appendixMentions = DataSource.createStore();
  private final DataStore<Greeting> greetings = DataSource.createStore();
  private final DataStore<Authority> authorities = DataSource.createStore();
  private final DataStore<SignerTitle> signerTitles = DataSource.createStore();
  private final DataStore<SignerName> signerNames = DataSource.createStore();
  private final DataStore<TimeMention> times = DataSource.createStore();
  private final DataStore<DayMention> days = DataSource.createStore();
  private final DataStore<ClockMention> clocks = DataSource.createStore();
  private final DataStore<Deadline> deadlines = DataSource.createStore();
  private final DataStore<ReportChain> reportChains = DataSource.createStore();
  private final DataStore<OrganId> timedOrgans = DataSource.createStore();
  private final DataStore<OtherDate> movedEvents = DataSource.createStore();
  private final DataStore<OtherDate> redatedCitations = DataSource.createStore();
  private final DataStore<Deadline> superiorDeadlines = DataSource.createStore();
  private final DataStore<Abbreviation> abbreviations = DataSource.createStore();
  private final DataStore<Citation> citations = DataSource.createStore();
  private final DataStore<CommuneMention> communes = DataSource.createStore();
  private final DataStore<DateComma> dateCommas = DataSource.createStore();
  private final DataStore<NameVariant> names = DataSource.createStore();
  private final DataStore<PairSlip> pairSlips = DataSource.createStore();
  private final DataStore<PhraseSlip> phraseSlips = DataSource.createStore();
  private final DataStore<ToneVariant> tones = DataSource.createStore();
  private final DataStore<Regulation> regulations = DataSource.createStore();
  private final DataStore<Permission> permissions = DataSource.createStore();
  private final DataStore<Paper> papers = DataSource.createStore();
  private final DataStore<PageNumbers> pageNumbers = DataSource.createStore();
  private final DataStore<TypedLine> typedLines = DataSource.createStore();
  private final DataStore<FontUse> fontUses = DataSource.createStore();
  private final DataStore<BodyParagraph> bodyParagraphs = DataSource.createStore();
  private final DataStore<TypingSlip> typingSlips = DataSource.createStore();
  private final DataStore<Traces> traces = DataSource.createStore();
  private final DataStore<PartLook> looks = DataSource.createStore();
  private final List<Finding> findings = new ArrayList<>();

  /** A unit with the facts of this draft, and of the superior's plan if that is at hand. */
  static DraftUnit of(Draft draft, Draft superior, Regulation regulation, Library library) {
    DraftUnit unit = new DraftUnit();
    unit.regulations.add(regulation);
    library.permissions().forEach(unit.permissions::add);
    draft.slots().forEach(unit.slots::add);
    unit.addHeader(draft.header());
    draft.bases().forEach(unit.bases::add);
    add(unit.openings, draft.opening());
    draft.headings().forEach(unit.headings::add);
    draft.bodies().forEach(unit.bodies::add);
    draft.recipients().forEach(unit.recipients::add);
    Recipient.covered(draft.recipients()).forEach(unit.receivers::add);
    draft.reportOrders().forEach(unit.reportOrders::add);
    draft.districtOrgans().forEach(unit.districtOrgans::add);
    draft.appendices().forEach(unit.appendices::add);
    draft.appendixMentions().forEach(unit.appendixMentions::add);
    draft.greetings().forEach(unit.greetings::add);
    unit.addSignature(draft.signature());
    unit.addSchedule(draft.schedule());
    if (superior != null) {
      superior.schedule().deadlines().stream()
          .filter(Deadline::demandedOfCommittees)
          .filter(deadline -> deadline.fixed() && deadline.latest() != null)
          .min(Comparator.comparing(Deadline::latest))
          .ifPresent(unit.superiorDeadlines::add);
    }
    unit.addTyping(draft, library);
    draft.citations().forEach(unit.citations::add);
    Citation.redated(draft.citations()).forEach(unit.redatedCitations::add);
    draft.dateCommas().forEach(unit.dateCommas::add);
    unit.addSlips(draft.slips());
    return unit;
  }

  private void addSchedule(Schedule schedule) {
    schedule.times().forEach(times::add);
    schedule.days().forEach(days::add);
    schedule.clocks().forEach(clocks::add);
    schedule.deadlines().forEach(deadlines::add);
    Deadline.concerned(schedule.deadlines()).forEach(timedOrgans::add);
    Deadline.moved(schedule.deadlines()).forEach(movedEvents::add);
    ReportChain.among(schedule.deadlines()).forEach(reportChains::add);
  }

  private void addHeader(Header header) {
    add(partyNames, header.partyName());
    header.stateMottos().forEach(stateMottos::add);
    add(superiors, header.superior());
    add(organs, header.organ());
    add(organMarks, header.mark());
    add(numberLines, header.number());
    add(placesAndDates, header.placeAndDate());
    add(types, header.type());
    add(titles, header.title());
    add(titleRules, header.titleRule());
    header.draftMarks().forEach(draftMarks::add);
  }

  private void addSignature(Signature signature) {
    signature.authorities().forEach(authorities::add);
    signature.titles().forEach(signerTitles::add);
    add(signerNames, signature.name());
  }

  private void addTyping(Draft draft, Library library) {
    Typing typing = draft.typing();
    library.looks().forEach(looks::add);
    typing.papers().forEach(papers::add);
    add(pageNumbers, typing.pageNumbers());
    typing.lines().forEach(typedLines::add);
    typing.fonts().forEach(fontUses::add);
    typing.bodyParagraphs().forEach(bodyParagraphs::add);
    typing.slips().forEach(typingSlips::add);
    add(traces, draft.document() == null ? null : draft.document().traces());
  }

  private void addSlips(Slips slips) {
    slips.phrases().forEach(phraseSlips::add);
    slips.pairs().forEach(pairSlips::add);
    slips.tones().forEach(tones::add);
    slips.names().forEach(names::add);
    slips.abbreviations().forEach(abbreviations::add);
    slips.communes().forEach(communes::add);
  }

  private static <T> void add(DataStore<T> store, T fact) {
    if (fact != null) {
      store.add(fact);
    }
  }

  public DataStore<Slot> getSlots() {
    return slots;
  }

  public DataStore<PartyName> getPartyNames() {
    return partyNames;
  }

  public DataStore<StateMotto> getStateMottos() {
    return stateMottos;
  }

  public DataStore<SuperiorOrgan> getSuperiors() {
    return superiors;
  }

  public DataStore<IssuingOrgan> getOrgans() {
    return organs;
  }

  public DataStore<OrganMark> getOrganMarks() {
    return organMarks;
  }

  public DataStore<NumberLine> getNumberLines() {
    return numberLines;
  }

  public DataStore<PlaceAndDate> getPlacesAndDates() {
    return placesAndDates;
  }

  public DataStore<TypeName> getTypes() {
    return types;
  }

  public DataStore<Title> getTitles() {
    return titles;
  }

  public DataStore<TitleRule> getTitleRules() {
    return titleRules;
  }

  public DataStore<DraftMark> getDraftMarks() {
    return draftMarks;
  }

  public DataStore<Basis> getBases() {
    return bases;
  }

  public DataStore<Opening> getOpenings() {
    return openings;
  }

  public DataStore<Heading> getHeadings() {
    return headings;
  }

  public DataStore<Body> getBodies() {
    return bodies;
  }

  public DataStore<Recipient> getRecipients() {
    return recipients;
  }

  public DataStore<OrganId> getReceivers() {
    return receivers;
  }

  public DataStore<ReportOrder> getReportOrders() {
    return reportOrders;
  }

  public DataStore<DistrictOrgan> getDistrictOrgans() {
    return districtOrgans;
  }

  public DataStore<Appendix> getAppendices() {
    return appendices;
  }

  public DataStore<AppendixMention> getAppendixMentions() {
    return appendixMentions;
  }

  public DataStore<Greeting> getGreetings() {
    return greetings;
  }

  public DataStore<Authority> getAuthorities() {
    return authorities;
  }

  public DataStore<SignerTitle> getSignerTitles() {
    return signerTitles;
  }

  public DataStore<SignerName> getSignerNames() {
    return signerNames;
  }

  public DataStore<Abbreviation> getAbbreviations() {
    return abbreviations;
  }

  public DataStore<Citation> getCitations() {
    return citations;
  }

  public DataStore<CommuneMention> getCommunes() {
    return communes;
  }

  public DataStore<DateComma> getDateCommas() {
    return dateCommas;
  }

  public DataStore<NameVariant> getNames() {
    return names;
  }

  public DataStore<PairSlip> getPairSlips() {
    return pairSlips;
  }

  public DataStore<PhraseSlip> getPhraseSlips() {
    return phraseSlips;
  }

  public DataStore<ToneVariant> getTones() {
    return tones;
  }

  public DataStore<Regulation> getRegulations() {
    return regulations;
  }

  public DataStore<Permission> getPermissions() {
    return permissions;
  }

  public DataStore<Paper> getPapers() {
    return papers;
  }

  public DataStore<PageNumbers> getPageNumbers() {
    return pageNumbers;
  }

  public DataStore<TypedLine> getTypedLines() {
    return typedLines;
  }

  public DataStore<FontUse> getFontUses() {
    return fontUses;
  }

  public DataStore<BodyParagraph> getBodyParagraphs() {
    return bodyParagraphs;
  }

  public DataStore<TypingSlip> getTypingSlips() {
    return typingSlips;
  }

  public DataStore<Traces> getTraces() {
    return traces;
  }

  public DataStore<PartLook> getLooks() {
    return looks;
  }

  /** Where the rules put what they find. */
  public List<Finding> getFindings() {
    return findings;
  }

  public DataStore<TimeMention> getTimes() {
    return times;
  }

  public DataStore<DayMention> getDays() {
    return days;
  }

  public DataStore<ClockMention> getClocks() {
    return clocks;
  }

  public DataStore<Deadline> getDeadlines() {
    return deadlines;
  }

  public DataStore<ReportChain> getReportChains() {
    return reportChains;
  }

  public DataStore<OrganId> getTimedOrgans() {
    return timedOrgans;
  }

  public DataStore<OtherDate> getMovedEvents() {
    return movedEvents;
  }

  public DataStore<OtherDate> getRedatedCitations() {
    return redatedCitations;
  }

  public DataStore<Deadline> getSuperiorDeadlines() {
    return superiorDeadlines;
  }
}
