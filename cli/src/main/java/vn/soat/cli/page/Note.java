package vn.soat.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.soat.cli.report.Place;
import vn.soat.cli.report.ReportWords;
import vn.soat.cli.report.ReportedFinding;
import vn.soat.cli.report.Selection;
import vn.soat.cli.terminal.Visible;
import vn.soat.engine.finding.Location;
import vn.soat.engine.finding.Severity;

/**
 * A finding as it stands beside the text.
 *
 * @param id what its links are told by within the page: {@code 1-3}
 * @param number its place among the findings of its draft, from 1
 * @param finding the finding
 * @param where where it is, in words
 * @param basis the clause that it rests on, in words
 * @param proofs the other places that prove it
 */
public record Note(
    String id,
    int number,
    ReportedFinding finding,
    String where,
    String basis,
    List<Proof> proofs) {

  private static final int LONGEST_QUOTE = 160;

  public Note {
    proofs = List.copyOf(proofs);
  }

  /**
   * A place that proves a finding.
   *
   * @param id what its words are marked with: {@code r1-3-1}
   * @param location the place
   * @param where the place in words
   * @param quote its words, empty where there are none
   */
  public record Proof(String id, Location location, String where, String quote) {

    /** Whether there are words to lead to; not for the draft as a whole. */
    public boolean placed() {
      return location.paragraph() > 0;
    }
  }

  static Note of(ReportedFinding finding, int draft, int number, ReportWords words) {
    String id = draft + "-" + number;
    List<Proof> proofs = new ArrayList<>();
    for (Place place : finding.related()) {
      Location location = place.location();
      proofs.add(
          new Proof(
              "r" + id + "-" + (proofs.size() + 1),
              location,
              words.where(location),
              quote(location)));
    }
    return new Note(
        id, number, finding, words.where(finding.place().location()), words.basis(finding), proofs);
  }

  /** The class of all that belongs to findings of this weight: {@code s-error}. */
  static String severityClass(Severity severity) {
    return "s-" + name(severity);
  }

  /** The class of all that belongs to findings of this chapter: {@code c-TH}. */
  static String chapterClass(String chapter) {
    return "c-" + chapter;
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The severity as the stylesheet knows it: {@code error}. */
  public String severity() {
    return name(finding.severity());
  }

  /** The classes by which it is left out: those of its severity and its chapter. */
  public List<String> kinds() {
    return List.of(
        severityClass(finding.severity()), chapterClass(Selection.chapter(finding.code())));
  }

  /** The same as an attribute has them. */
  public String classes() {
    return String.join(" ", kinds());
  }

  /** The finding in a line, for those who point at its words. */
  public String title() {
    return finding.code() + ": " + message();
  }

  /** What is wrong. */
  public String message() {
    return Visible.of(finding.message());
  }

  /** What to write instead, empty where that is not known. */
  public String suggestion() {
    return Visible.of(finding.suggestion());
  }

  /** The words, empty where something is missing. */
  public String quote() {
    return quote(finding.place().location());
  }

  /** The paragraph that it is in, 0 for the draft as a whole. */
  public int paragraph() {
    return finding.place().location().paragraph();
  }

  private static String quote(Location location) {
    return Shortened.to(LONGEST_QUOTE, Visible.of(location.quote().strip()));
  }
}
