package vn.soat.engine.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.soat.engine.document.Span;
import vn.soat.engine.draft.Citation;
import vn.soat.engine.text.PlainText;

/**
 * One citation as it stands, not yet compared with the others.
 *
 * @param span type and number
 * @param type the type, null where none is written
 * @param number number and symbol without blanks
 * @param typeCode the code of the type in the symbol, empty where it has none
 * @param organs the codes of the issuers in the symbol
 * @param numbered whether {@code số} stands before the number
 * @param row whether it is one of a row behind another, whose type it shares
 * @param filled whether the number is no blank
 * @param date the date, null where none is full
 * @param dateSpan what dates it, null without
 * @param comma whether a comma stands before the date
 * @param issuer the issuer as written, empty without
 * @param issued whether the issuer is named anywhere
 * @param title what it is about
 * @param sentence the sentence in its plain form, empty where a short name stands for it
 * @param attached whether it is said to come with this draft
 */
record Mention(
    Span span,
    Symbols.Type type,
    String number,
    String typeCode,
    List<String> organs,
    boolean numbered,
    boolean row,
    boolean filled,
    LocalDate date,
    Span dateSpan,
    boolean comma,
    String issuer,
    boolean issued,
    String title,
    CharSequence sentence,
    boolean attached) {

  /** What is said of a rule that ended, is changed or is looked back upon. */
  private static final Pattern PAST =
      Pattern.compile(
          "thay thế|sửa đổi|bổ sung|tổng kết|sơ kết|hết hiệu lực|bãi bỏ|hủy bỏ|trước đây|năm thực hiện"
              + "|năm thi hành|được thay|chấm dứt");

  /** The same document named again by a short name, of which nothing more is told. */
  Mention again(Span place) {
    return new Mention(
        place, type, number, typeCode, organs, true, true, filled, null, null, false, "", true, "",
        "", false);
  }

  /** What is the same for all mentions of one document. */
  String key() {
    return number.toLowerCase(Locale.ROOT);
  }

  /** Whether the document is one to be cited in full the first time. */
  boolean citesInFull() {
    return type != null && !row && filled && !attached && !type.law();
  }

  /** The code that the type asks for where the symbol carries one of another type, else empty. */
  String properCode() {
    boolean wrong =
        type != null
            && !type.codes().isEmpty()
            && Symbols.standard().typeCode(typeCode)
            && !type.carries(typeCode);
    return wrong ? type.codes().get(0) : "";
  }

  /** Whether the issuer's documents carry another symbol than this. */
  boolean misattributed() {
    Symbols symbols = Symbols.standard();
    Symbols.Issuer known = symbols.issuer(PlainText.plain(issuer));
    return known != null
        && !organs.isEmpty()
        && organs.stream().allMatch(symbols::known)
        && !known.issues(organs);
  }

  /**
   * The rule in force instead of this one on the day of issue; empty where it is itself, or where
   * what is said of it leaves that open.
   */
  String successor(LocalDate known, LocalDate issuedOn) {
    Symbols.Superseded rule = Symbols.standard().superseded(number, date == null ? known : date);
    return rule == null
            || sentence.isEmpty()
            || (issuedOn != null && issuedOn.isBefore(rule.from()))
            || PAST.matcher(sentence).find()
        ? ""
        : rule.successor();
  }

  Citation citation(
      String properCode, boolean misattributed, boolean first, String successor, List<Span> again) {
    return new Citation(
        span,
        type == null ? "" : type.name(),
        number,
        typeCode,
        properCode,
        numbered,
        date,
        dateSpan,
        comma,
        issuer,
        issued,
        misattributed,
        title,
        first,
        successor,
        again);
  }
}
