package vn.soat.engine.draft;

/** The components of a plan that a rule may miss. */
public enum Component {
  PARTY_NAME,
  ISSUING_ORGAN,
  ORGAN_MARK,
  NUMBER_LINE,
  PLACE_AND_DATE,
  TYPE,
  TITLE,
  TITLE_RULE,
  OPENING,
  PURPOSE,
  CONTENT,
  ORGANISATION,
  RECIPIENTS,
  ARCHIVE_LINE,
  SIGNATURE,
  SIGNER_TITLE,
  SIGNER_NAME
}
