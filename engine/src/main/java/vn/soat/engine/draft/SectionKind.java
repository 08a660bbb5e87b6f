package vn.soat.engine.draft;

/** What a section of a plan is for. */
public enum SectionKind {
  PURPOSE,
  CONTENT,
  ORGANISATION
}
