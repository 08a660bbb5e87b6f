package vn.soat.engine.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.CommuneMention;
import vn.soat.engine.text.Letters;
import vn.soat.engine.text.PlainText;

/** Finds communes of another name or another unit than the issuer's. */
final class Communes {

  /** The stems of the words that units begin with, which few words have. */
  private static final int COMMUNE = Letters.stem("xã");

  private static final int WARD = Letters.stem("phường");
  private static final int ZONE = Letters.stem("đặc");

  /** Words before the unit that make the commune one that acts. */
  private static final List<String[]> ACTORS =
      words(
          "đảng ủy, đảng bộ, ủy ban nhân dân, ubnd, hội đồng nhân dân, hđnd, mặt trận tổ quốc,"
              + " mặt trận tổ quốc việt nam, mttq, mttq việt nam, công an, quân sự,"
              + " đoàn thanh niên, nông dân, phụ nữ, cựu chiến binh, xã hội, địa bàn, toàn,"
              + " trạm y tế, hành chính công, trung tâm chính trị, chính quyền, các tầng lớp nhân dân,"
              + " tình hình thực tế, tình hình thực tế của, điều kiện thực tế của");

  /** Words before {@code xã} that make it no commune. */
  private static final List<String[]> COMPOUNDS = words("hợp tác, thị, thông tấn");

  /** Words of a sentence in which another commune is rightly named. */
  private static final List<String[]> GUESTS =
      words("kết nghĩa, giao lưu, kinh nghiệm, giáp ranh, lân cận, liền kề, và xã, và phường");

  /** Words before a commune that is a partner, or a person's. */
  private static final List<String[]> PARTNERS =
      words(
          "phối hợp, đồng chí, ông, bà, mô hình, bí thư, chủ tịch, trưởng, nguyên, liên hệ, mời,"
              + " trao đổi với, khảo sát, tham quan");

  /** Words before the commune of those who sit on the issuer's own committee. */
  private static final List<String[]> MEMBERS =
      words("ủy viên ban chấp hành đảng bộ, ủy viên bch đảng bộ, đảng ủy viên đảng bộ");

  /** Words before a person's title that make it the name of an event. */
  private static final List<String[]> CONTESTS = words("hội thi, cuộc thi");

  /** Words behind the body that issues this plan, whatever its sentence cites before. */
  private static final List<String[]> ISSUES =
      words("ban hành kế hoạch, xây dựng kế hoạch, đề ra kế hoạch");

  /** Words of a sentence that tells what the commune was. */
  private static final List<String[]> PAST =
      words("cũ, sáp nhập, hợp nhất, trước đây, thành lập, sắp xếp, đổi tên, tiền thân");

  private final String unit;
  private final String place;
  private final String[] name;

  /**
   * The issuer's commune.
   *
   * @param unit {@code xã}, {@code phường} or {@code đặc khu}
   * @param place its name; nothing is found while it is empty
   */
  Communes(String unit, String place) {
    this.unit = unit;
    this.place = place;
    this.name = PlainText.plain(place).split(" ", -1);
  }

  private static List<String[]> words(String list) {
    List<String[]> words = new ArrayList<>();
    for (String item : list.split(",", -1)) {
      words.add(item.strip().split(" ", -1));
    }
    return List.copyOf(words);
  }

  /**
   * The communes that a draft names.
   *
   * @param lines the lines of title, body and appendices
   * @param recipients those of the recipients' list, which may name other communes as it likes:
   *     only the committee's own members are of this one
   */
  List<CommuneMention> recognize(List<Words> lines, List<Words> recipients) {
    if (unit.isEmpty() || place.isEmpty()) {
      return List.of();
    }
    Map<String, List<CommuneMention>> alike = new LinkedHashMap<>();
    lines.forEach(line -> read(line, false, alike));
    recipients.forEach(line -> read(line, true, alike));
    List<CommuneMention> mentions = new ArrayList<>();
    for (List<CommuneMention> same : alike.values()) {
      CommuneMention first = same.get(0);
      List<Span> places = same.stream().skip(1).map(CommuneMention::span).toList();
      mentions.add(
          new CommuneMention(first.span(), first.own(), first.sameName(), first.actor(), places));
    }
    return mentions;
  }

  private void read(Words line, boolean members, Map<String, List<CommuneMention>> alike) {
    for (int i = 0; i < line.size(); i++) {
      CommuneMention mention =
          !members || behind(MEMBERS, line, i) ? mention(line, i, members) : null;
      if (mention != null) {
        String key = PlainText.plain(mention.span().text()) + mention.actor();
        alike.computeIfAbsent(key, same -> new ArrayList<>()).add(mention);
      }
    }
  }

  private CommuneMention mention(Words line, int index, boolean members) {
    String written = unitAt(line, index);
    if (written.isEmpty() || line.get(index).quoted() || behind(COMPOUNDS, line, index)) {
      return null;
    }
    int from = index + written.split(" ", -1).length;
    int to = from;
    while (to < line.size()
        && to < from + 4
        && line.get(to).before() == ' '
        && line.get(to).capital()
        && line.get(to).text().length() > 1) {
      to++;
    }
    if (to == from) {
      return null;
    }
    boolean sameName = line.at(from, name);
    String own = unit + " " + place;
    if (sameName) {
      return written.equals(unit) || tells(line, index, PAST) || cited(line, index)
          ? null
          : new CommuneMention(
              line.span(index, from + name.length - 1), own, true, true, List.of());
    }
    boolean actor =
        behind(ACTORS, line, index)
            && !tells(line, index, PAST)
            && !tells(line, index, GUESTS)
            && (members || !partner(line, index))
            && (issues(line, to) || !cited(line, index))
            && !abroad(line, to);
    return new CommuneMention(line.span(index, to - 1), own, false, actor, List.of());
  }

  private static String unitAt(Words line, int index) {
    Word word = line.get(index);
    boolean unit = word.stem() == COMMUNE || word.stem() == WARD || word.stem() == ZONE;
    if (!unit || word.capitals()) {
      return "";
    }
    if (word.plain().equals("xã") || word.plain().equals("phường")) {
      return word.plain();
    }
    return line.at(index, "đặc", "khu") ? "đặc khu" : "";
  }

  private static boolean behind(List<String[]> words, Words line, int index) {
    return line.get(index).before() == ' '
        && words.stream().anyMatch(some -> line.at(index - some.length, some));
  }

  private static boolean tells(Words line, int index, List<String[]> words) {
    return told(line, line.sentence(index), line.sentenceEnd(index), words);
  }

  private static boolean partner(Words line, int index) {
    for (int i = line.sentence(index); i < index; i++) {
      if (told(line, i, i + 1, PARTNERS) && !behind(CONTESTS, line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean issues(Words line, int to) {
    return told(line, to, to + 1, ISSUES);
  }

  private static boolean told(Words line, int from, int to, List<String[]> words) {
    for (int i = from; i < to; i++) {
      int at = i;
      if (words.stream().anyMatch(some -> line.at(at, some))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence cites a document before this, whose author the commune may be. */
  private static boolean cited(Words line, int index) {
    for (int i = line.sentence(index); i + 1 < index; i++) {
      if (line.get(i).plain().equals("số") && line.get(i + 1).number()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a province or a district is named behind it, as for a commune elsewhere. */
  private static boolean abroad(Words line, int to) {
    return to < line.size()
        && (line.at(to, "tỉnh")
            || line.at(to, "huyện")
            || line.at(to, "thành", "phố")
            || line.at(to, "thị", "xã")
            || line.at(to, "quận"));
  }
}
