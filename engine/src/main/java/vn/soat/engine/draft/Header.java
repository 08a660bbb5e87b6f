package vn.soat.engine.draft;

import java.util.List;

/** The header and title block of a draft; a component that the draft lacks is null. */
public record Header(
    PartyName partyName,
    List<StateMotto> stateMottos,
    SuperiorOrgan superior,
    IssuingOrgan organ,
    OrganMark mark,
    NumberLine number,
    PlaceAndDate placeAndDate,
    TypeName type,
    Title title,
    TitleRule titleRule,
    List<DraftMark> draftMarks) {

  public Header {
    stateMottos = List.copyOf(stateMottos);
    draftMarks = List.copyOf(draftMarks);
  }
}
