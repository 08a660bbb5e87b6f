package vn.soat.engine.edit;

/** Why a correction is not made. */
public enum Refusal {
  /** The words meet those of a correction before it, or stand beside what it deletes. */
  OVERLAP,
  /** They stand in a tracked change. */
  TRACKED,
  /** They are the result of a field or are bound to data, and would come back. */
  FIELD,
  /** They are an automatic label. */
  LABEL,
  /** They go over the end of a paragraph. */
  PARAGRAPHS,
  /** They are shown otherwise than they are stored: in capitals, or with hidden text between. */
  SHOWN_OTHERWISE,
  /** They hold a tab, a line end, a picture or a note, or stand in a formula or the like. */
  MIXED
}
