package vn.soat.engine.draft;

/** A part of a draft that is typed in a look of its own. */
public enum TypedPart {
  PARTY_NAME,
  SUPERIOR_ORGAN,
  ISSUING_ORGAN,
  NUMBER_LINE,
  PLACE_AND_DATE,
  TYPE,
  TITLE,
  BODY,
  /** The words {@code Nơi nhận}. */
  RECIPIENTS_HEADING,
  RECIPIENTS,
  AUTHORITY,
  SIGNER_TITLE,
  SIGNER_NAME,
  APPENDIX
}
