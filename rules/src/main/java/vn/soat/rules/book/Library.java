package vn.soat.rules.book;

import java.util.List;
import java.util.Map;
import vn.soat.engine.finding.Phrase;

/**
 * What the rules know besides the draft. Each component is one file {@code data/<name>.yaml}, and
 * its type says what the file may hold.
 *
 * @param regulations the regulations on form, the one in force first
 * @param needs why a rule is not evaluated when a need is not met
 * @param permissions which titles may stand under which formula
 * @param looks how the parts of a draft are to be typed
 */
public record Library(
    List<Regulation> regulations,
    Map<Need, Phrase> needs,
    List<Permission> permissions,
    List<PartLook> looks) {

  public Library {
    if (regulations.isEmpty()) {
      throw new IllegalArgumentException("lacks regulations");
    }
  }
}
