package vn.soat.cli.config;

import java.time.LocalDate;
import vn.soat.engine.text.PlainText;

/**
 * Findings of one rule in one draft that the office has decided to bear with.
 *
 * @param line where it stands in its file, from 1
 * @param rule the public code
 * @param words words that the finding's quote or paragraph holds; empty for all findings of the
 *     rule
 * @param reason why, for those who read the file
 * @param until the last day of its force
 */
record Suppression(int line, String rule, String words, String reason, LocalDate until) {

  /** Whether it is still in force. */
  boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }

  /** Whether it speaks of a finding with this quote in this paragraph. */
  boolean covers(String code, String quote, String paragraph) {
    String wanted = PlainText.plain(words);
    return rule.equals(code)
        && (PlainText.plain(quote).contains(wanted) || PlainText.plain(paragraph).contains(wanted));
  }
}
