package vn.soat.engine.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.draft.Authority;
import vn.soat.engine.draft.Signature;
import vn.soat.engine.draft.SignerName;
import vn.soat.engine.draft.SignerTitle;
import vn.soat.engine.vocabulary.Honours;
import vn.soat.engine.vocabulary.SignerTitles;
import vn.soat.engine.vocabulary.SigningBody;

/** Formula, titles and name of the signer. */
final class SignatureBlock {

  private static final Pattern FORMULA =
      Cues.words(
          "(?<written>(?<letters>t\\s*[/.]?\\s*[ml]|k\\s*[/.]?\\s*t|tuq|tum)\\s*[./:]*)"
              + "\\s*(?<name>\\p{L}.*)?");
  private static final Pattern SIGNED =
      Cues.words("[(\\[]?\\s*(đã ký|chữ ký|ký tên|ký,? (và )?đóng dấu|họ và tên|họ tên).*");
  private static final Pattern PERMANENT =
      Cues.words("[\\s(-]*(thường trực|t\\.?\\s?t)(\\.|\\b)\\)?");
  private static final Pattern ATTACHED = Cues.words("\\s*(phụ trách)?[\\s,.-]*");
  private static final Pattern TWO_OFFICES = Cues.words("kiêm( .*)?");

  private SignatureBlock() {}

  static Signature recognize(List<Line> lines) {
    boolean twoOffices =
        lines.stream().anyMatch(line -> TWO_OFFICES.matcher(line.plain()).matches());
    List<Authority> authorities = new ArrayList<>();
    List<SignerTitle> titles = new ArrayList<>();
    SignerName name = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      Authority authority = authority(line, next, i == 0);
      if (authority != null) {
        authorities.add(authority);
      } else if (isTitle(line)) {
        // What stood above the title in capitals went on with the formula.
        name = name != null && titles.isEmpty() && Cues.capitals(name.name()) ? null : name;
        titles.add(title(line, next, twoOffices));
      } else if (name == null && isName(line, !titles.isEmpty() || !authorities.isEmpty())) {
        name = name(line);
      }
    }
    return new Signature(authorities, titles, name);
  }

  private static Authority authority(Line line, Line next, boolean first) {
    Matcher formula = FORMULA.matcher(line.plain());
    if (formula.matches() && Cues.formula(line)) {
      boolean bare = formula.group("name") == null;
      String name =
          bare ? nameBelow(next) : line.span(formula.start("name"), formula.end("name")).text();
      SigningBody body = SigningBody.leading(name);
      return new Authority(
          line.span(),
          formula(formula.group("letters")),
          line.span(0, formula.end("written")).text().strip(),
          body == null ? "" : body.id(),
          name);
    }
    SigningBody body = SigningBody.leading(line.text());
    return first && body != null && Cues.capitals(line.text()) && !isTitle(line)
        ? new Authority(line.span(), "", "", body.id(), line.text())
        : null;
  }

  /** The body that a line of its own names under the bare formula, empty without one. */
  private static String nameBelow(Line next) {
    return next != null && Cues.capitals(next.text()) && !isTitle(next) ? next.text() : "";
  }

  /** The formula in the Party's form: {@code T/M}; other letters as they are. */
  private static String formula(String letters) {
    String bare = letters.replaceAll("[\\s/.]", "").toUpperCase(Locale.ROOT);
    return bare.length() == 2 ? bare.charAt(0) + "/" + bare.charAt(1) : bare;
  }

  private static boolean isTitle(Line line) {
    return SignerTitles.leading(line.text()) != null;
  }

  private static SignerTitle title(Line line, Line next, boolean twoOffices) {
    SignerTitles.Leading title = SignerTitles.leading(line.text());
    String plain = line.plain();
    int end = title.length();
    Matcher permanent = PERMANENT.matcher(plain).region(end, plain.length());
    boolean isPermanent = permanent.lookingAt();
    Matcher attached =
        ATTACHED.matcher(plain).region(isPermanent ? permanent.end() : end, plain.length());
    int organ = attached.lookingAt() ? attached.end() : end;
    String behind = organ < plain.length() ? line.span(organ, plain.length()).text() : "";
    boolean nextPermanent = next != null && Cues.standing(next);
    boolean nextOrgan =
        next != null && Names.organ(next) && Cues.capitals(next.text()) && !isTitle(next);
    String named = behind.isEmpty() && nextOrgan ? next.text() : behind;
    return new SignerTitle(
        line.span(),
        title.title(),
        twoOffices ? "" : named,
        isPermanent || nextPermanent,
        twoOffices);
  }

  private static boolean isName(Line line, boolean signed) {
    String text = line.text();
    boolean letters = text.codePoints().filter(Character::isLetter).count() > 1;
    boolean plain =
        letters
            && !SIGNED.matcher(line.plain()).matches()
            && !TWO_OFFICES.matcher(line.plain()).matches()
            && !Cues.goesOn(line)
            && text.chars().noneMatch(Character::isDigit);
    return plain && (Cues.name(line) || (signed && loose(line)));
  }

  /** Whether words behind a title can only be a name, though not in its usual capitals. */
  private static boolean loose(Line line) {
    return Character.isUpperCase(line.text().codePointAt(0))
        && line.plain().split(" ", -1).length <= 9
        && !line.text().contains(":");
  }

  private static SignerName name(Line line) {
    int honour = Honours.leading(line.plain());
    String name = line.span(honour, line.plain().length()).text();
    return new SignerName(
        line.span(), name, honour == 0 ? "" : line.span(0, honour).text().strip());
  }
}
