package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.soat.engine.draft.Header;
import vn.soat.engine.draft.ReportOrder;
import vn.soat.engine.vocabulary.Level;
import vn.soat.engine.vocabulary.Mention;
import vn.soat.engine.vocabulary.Organ;
import vn.soat.engine.vocabulary.Organs;
import vn.soat.engine.vocabulary.Phrases;
import vn.soat.engine.vocabulary.Wording;

/**
 * Orders to report: {@code báo cáo Ban Thường vụ Tỉnh ủy}, {@code gửi về Ban Tuyên giáo và Dân vận
 * Tỉnh ủy}. Of one clause only the first addressee is owed the report, and those joined to it; what
 * that one does with it is its own affair.
 */
final class ReportOrders {

  private static final Organs ORGANS = Organs.builtIn();
  private static final Set<String> TOWARDS =
      Set.of("về", "với", "cho", "gửi", "lên", "tới", "đến", "trình", "cáo", "b/c");

  private final List<ReportOrder> orders = new ArrayList<>();
  private final Level issuer;

  private ReportOrders(Level issuer) {
    this.issuer = issuer;
  }

  static List<ReportOrder> recognize(List<Line> body, Header header) {
    Organ office = office(header);
    ReportOrders found = new ReportOrders(office == null ? issuer(header) : office.level());
    body.forEach(found::read);
    return List.copyOf(found.orders);
  }

  /** The level of the organ that issues the plan; mostly a commune's. */
  static Level issuer(Header header) {
    if (header.organ() == null) {
      return Level.COMMUNE;
    }
    Wording name = Wording.of(header.organ().name());
    if (header.organ().code().startsWith("CB") || name.word(0).equals("chi")) {
      return Level.BASE;
    }
    Mention organ = ORGANS.read(name, 0, name.size(), false);
    return organ == null ? Level.COMMUNE : organ.organ().level();
  }

  /** The committee's office that name and superior tell together: BAN TỔ CHỨC under TỈNH ỦY. */
  private static Organ office(Header header) {
    if (header.organ() == null || header.superior() == null) {
      return null;
    }
    Wording whole = Wording.of(header.organ().name() + " " + header.superior().name());
    Mention mention = ORGANS.read(whole, 0, whole.size(), false);
    boolean all = mention != null && !mention.open() && mention.to() == whole.size();
    return all ? mention.organ() : null;
  }

  private void read(Line line) {
    String plain = line.plain();
    if (!plain.contains("báo cáo") && !plain.contains("b/c") && !plain.contains("gửi")) {
      return;
    }
    Wording words = line.wording();
    boolean reports = false;
    boolean accounts = false;
    Set<Integer> owed = new HashSet<>();
    int joined = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).equals(".") || words.word(i).equals(";")) {
        reports = false;
        accounts = false;
        owed.clear();
        continue;
      }
      reports = reports || Phrases.stands("report", words, i);
      accounts = accounts || Phrases.stands("account", words, i);
      if (!reports) {
        continue;
      }
      boolean addressed = i > 0 && TOWARDS.contains(words.word(i - 1)) && owed.isEmpty();
      if (!addressed && i != joined) {
        continue;
      }
      Mention mention = ORGANS.read(words, i, words.size(), false);
      if (mention != null && mention.organ().party() && !mention.open()) {
        if (accounts && !runsOn(words, mention.to())) {
          add(line, words, mention);
        }
        owed.add(i);
        boolean more =
            words.word(mention.to()).equals("và") || words.word(mention.to()).equals(",");
        joined = more ? mention.to() + 1 : -1;
        i = mention.to() - 1;
      }
    }
  }

  /** Whether a name goes on where the known one ends: {@code Đảng ủy Sở Y tế}. */
  private static boolean runsOn(Wording words, int to) {
    return to < words.size() && words.capital(to);
  }

  private void add(Line line, Wording words, Mention mention) {
    Organ organ = mention.organ();
    boolean upward = organ.level().rightAbove(issuer);
    orders.add(
        new ReportOrder(
            line.span(words.start(mention.from()), words.end(mention.to() - 1)),
            organ.id(),
            organ.name(),
            through(words, mention.to()),
            upward));
  }

  /** The id of the organ through which the report goes: {@code (qua Văn phòng Tỉnh ủy)}. */
  private static String through(Wording words, int from) {
    int at = words.word(from).equals("(") || words.word(from).equals(",") ? from + 1 : from;
    while (at < words.size() && at < from + 3 && !words.word(at).equals("qua")) {
      at++;
    }
    if (!words.word(at).equals("qua")) {
      return "";
    }
    Mention mention = ORGANS.read(words, at + 1, words.size(), false);
    return mention == null ? "" : mention.organ().id();
  }
}
