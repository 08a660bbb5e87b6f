package vn.soat.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.soat.cli.input.Sha256;
import vn.soat.engine.finding.Location;
import vn.soat.engine.text.PlainText;

/**
 * Names of the findings of one draft, asked for in reading order. A name is made of the rule and
 * the words, so it stays while other paragraphs come, go or change their numbers; the same words
 * further on have the next ordinal.
 */
final class Fingerprints {

  private static final int DIGITS = 16;

  private final Map<String, Integer> ordinals = new HashMap<>();

  /** The name of a finding: {@code 3f0c9a…:1}. */
  String next(ReportedFinding finding) {
    Location location = finding.place().location();
    String words = location.quote().isBlank() ? location.context() : location.quote();
    String key = finding.code() + "\n" + PlainText.plain(words);
    String digest = Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return digest + ":" + ordinals.merge(key, 1, Integer::sum);
  }
}
