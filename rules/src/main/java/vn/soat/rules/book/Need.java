package vn.soat.rules.book;

import vn.soat.engine.draft.Component;
import vn.soat.engine.draft.Draft;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.PartyName.Underline;
import vn.soat.engine.draft.Signature;

/**
 * What a draft must have for a rule to judge it. Without it the rule is not evaluated and the
 * report says why; the reasons stand in {@code data/needs.yaml}. Needs are asked in the order in
 * which a rule lists them, the first that is not met is told.
 */
public enum Need {
  ORGAN,
  ORGAN_PLACE,
  NUMBER,
  PARTY_NAME,
  UNDERLINE,
  PLACE_AND_DATE,
  DATE,
  TYPE,
  TITLE,
  OPENING,
  ISSUER,
  TEXT,
  SECOND_PAGE,
  HEADINGS,
  SECTIONS,
  BODIES,
  RECIPIENTS,
  SIGNATURE,
  AUTHORITY,
  SIGNER_TITLE,
  SIGNER_NAME,
  SUPERIOR_PLAN,
  HIGHER_ISSUER;

  /**
   * Whether the draft has it.
   *
   * @param superior the plan of the superior, null where it is not at hand
   */
  public boolean metBy(Draft draft, Draft superior) {
    Header header = draft.header();
    Signature signature = draft.signature();
    return switch (this) {
      case ORGAN -> header.organ() != null;
      case ORGAN_PLACE -> header.organ() != null && !header.organ().place().isEmpty();
      case NUMBER -> header.number() != null;
      case PARTY_NAME -> header.partyName() != null;
      case UNDERLINE -> header.partyName().underline() != Underline.UNKNOWN;
      case PLACE_AND_DATE -> header.placeAndDate() != null;
      case DATE -> header.placeAndDate() != null && header.placeAndDate().date() != null;
      case TYPE -> header.type() != null;
      case TITLE -> header.title() != null;
      case OPENING -> draft.opening() != null;
      case ISSUER -> !draft.opening().body().isEmpty();
      case TEXT -> !draft.typing().bodyParagraphs().isEmpty();
      case SECOND_PAGE -> draft.typing().pageNumbers().needed();
      case HEADINGS -> !draft.headings().isEmpty();
      case SECTIONS ->
          draft.slots().stream().anyMatch(slot -> slot.component() == Component.PURPOSE);
      case BODIES -> !draft.bodies().isEmpty();
      case RECIPIENTS -> !draft.recipients().isEmpty();
      case SIGNATURE -> !signature.isEmpty();
      case AUTHORITY -> !signature.authorities().isEmpty();
      case SIGNER_TITLE -> !signature.titles().isEmpty();
      case SIGNER_NAME -> signature.name() != null;
      case SUPERIOR_PLAN -> superior != null;
      case HIGHER_ISSUER -> superior == null || !notAbove(superior.header(), header);
    };
  }

  private static boolean notAbove(Header superior, Header own) {
    return superior.organ() != null
        && own.organ() != null
        && superior.organ().notAbove(own.organ());
  }
}
