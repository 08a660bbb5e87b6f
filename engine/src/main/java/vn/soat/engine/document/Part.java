package vn.soat.engine.document;

/** Where a paragraph stands in the file; the names are those of the JSON report in lower case. */
public enum Part {
  BODY,
  TABLE,
  TEXTBOX,
  HEADER,
  FOOTER
}
