package vn.soat.engine.edit;

/**
 * A place between runs where something may be put, with what parts the run that it lies in: its end
 * comes before what is put there, the same run begins anew behind it. All four are empty where runs
 * part of themselves.
 *
 * @param at where it is
 * @param to where what it replaces ends; as {@code at} but for the end of an element without
 *     content
 * @param endText ends the element of the text
 * @param endRun ends the run
 * @param openRun begins the same run with its properties
 * @param openText begins the text
 */
record Seam(int at, int to, String endText, String endRun, String openRun, String openText) {

  /** A place where nothing must be parted. */
  static Seam between(int at) {
    return new Seam(at, at, "", "", "", "");
  }

  /** The same place with something put there. */
  String around(CharSequence put) {
    return endText + endRun + put + openRun + openText;
  }
}
