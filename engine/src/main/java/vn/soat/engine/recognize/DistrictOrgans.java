package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.draft.DistrictOrgan;

/**
 * Organs of districts. One acts where it issues, signs, receives, or stands as the actor or
 * addressee of a task; one that is named as the author of a document, or in the past, does not.
 */
final class DistrictOrgans {

  private static final Pattern ORGAN =
      Cues.words(
          "\\b(((ban thường vụ|thường trực|ban chấp hành|văn phòng|ủy ban kiểm tra|ban tổ chức"
              + "|ban tuyên giáo|ban dân vận|ban tuyên giáo và dân vận|trung tâm chính trị) )?"
              + "(huyện ủy|quận ủy|thị ủy)"
              + "|(đảng bộ|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ủy ban mặt trận tổ quốc việt nam"
              + "|ủy ban mttq việt nam|ubmttq|mttq|ủy ban mặt trận tổ quốc|ủy ban mttq"
              + "|(đảng ủy )?công an|(đảng ủy )?ban chỉ huy quân sự|đảng ủy quân sự|huyện đoàn"
              + "|hội nông dân|hội liên hiệp phụ nữ|hội cựu chiến binh|liên đoàn lao động"
              + "|trung tâm y tế|tòa án nhân dân|viện kiểm sát nhân dân"
              + "|các phòng, ban(, ngành)?(, đoàn thể)?"
              + "|trung tâm chính trị|phòng [\\p{L} ,-]{3,40}?) (huyện|quận|thị xã)"
              + "|huyện đoàn|quận đoàn|thị đoàn)\\b");

  private static final Pattern OVER =
      Cues.words(
          "\\b(nguyên|trước đây|cũ|trước khi|giải thể|kết thúc hoạt động|sáp nhập|hợp nhất|sắp xếp"
              + "|không tổ chức|chuyển giao|bàn giao|khóa|nhiệm kỳ|lịch sử|truyền thống)\\b");
  private static final Pattern CITATION =
      Cues.words(
          "\\d+\\s*[-/]\\s*[a-zđ]{2,5}\\s*/\\s*\\p{L}+|\\d+/\\d{4}/\\p{L}+|\\b\\d+/\\p{L}+-\\p{L}+");
  private static final Pattern ACTOR =
      Cues.words(
          "([-+*•]|\\d+(\\.\\d+)*[.)-]?|[a-zđ][.)])?\\s*(đề nghị |giao "
              + "|trong (hội thi|hội nghị|quá trình (tổ chức |triển khai )?thực hiện), )?");
  private static final Pattern ADDRESSED =
      Cues.words(
          ".*\\b(((báo cáo|gửi|trình)( [^.;]{0,60})? (về|với|cho|gửi)|báo cáo|gửi|trình|xin ý kiến"
              + "|phối hợp( với( [^.;:()]{1,80}(,| và))?)?|đề nghị|giao|tham mưu( cho)?|kính gửi"
              + "|chịu sự (chỉ đạo|lãnh đạo|kiểm tra|giám sát)( trực tiếp)? của))\\s+");

  /** What addresses an organ begins no further before it. */
  private static final int LONGEST_ADDRESS = 200;

  private DistrictOrgans() {}

  static List<DistrictOrgan> recognize(Blocks blocks) {
    List<DistrictOrgan> organs = new ArrayList<>();
    add(organs, blocks.header(), true);
    add(organs, blocks.title(), false);
    add(organs, blocks.body(), false);
    add(organs, blocks.recipients(), true);
    add(organs, blocks.signature(), true);
    return List.copyOf(organs);
  }

  private static void add(List<DistrictOrgan> organs, List<Line> lines, boolean acting) {
    for (Line line : lines) {
      String plain = line.plain();
      if (!mayName(plain)) {
        continue;
      }
      String sentence = "";
      boolean open = false;
      Matcher organ = ORGAN.matcher(plain);
      while (organ.find()) {
        boolean acts = acting;
        if (!acting && addressed(plain.substring(0, organ.start()))) {
          String own = sentence(plain, organ.start(), organ.end());
          // Many organs may share a sentence, which is looked over once.
          open = own.equals(sentence) ? open : open(own);
          sentence = own;
          acts = open;
        }
        organs.add(new DistrictOrgan(line.span(organ.start(), organ.end()), acts));
      }
    }
  }

  /** Whether a word stands there without which the pattern cannot match. */
  private static boolean mayName(String plain) {
    return plain.contains("huyện")
        || plain.contains("quận")
        || plain.contains("thị ủy")
        || plain.contains("thị xã")
        || plain.contains("thị đoàn");
  }

  /** Whether an organ acts or is addressed behind these words. */
  private static boolean addressed(String before) {
    String near = before.substring(Math.max(0, before.length() - LONGEST_ADDRESS));
    return ACTOR.matcher(before).matches() || ADDRESSED.matcher(near).matches();
  }

  /** Whether a sentence speaks neither of documents nor of the past. */
  private static boolean open(String sentence) {
    return !CITATION.matcher(sentence).find() && !OVER.matcher(sentence).find();
  }

  private static String sentence(String plain, int from, int to) {
    int start = Math.max(plain.lastIndexOf(". ", from), plain.lastIndexOf("; ", from));
    int end = plain.indexOf(". ", to);
    return plain.substring(start < 0 ? 0 : start, end < 0 ? plain.length() : end);
  }
}
