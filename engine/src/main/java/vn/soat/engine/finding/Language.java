package vn.soat.engine.finding;

/** The languages that findings are told in. */
public enum Language {
  VI,
  EN
}
