package vn.soat.engine.finding;

/** How much a finding weighs, heaviest first. */
public enum Severity {
  /** Must be mended before signing. */
  ERROR,
  /** A reviewer would mark it. */
  WARNING,
  /** A note. */
  INFO
}
