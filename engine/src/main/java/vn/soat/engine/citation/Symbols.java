package vn.soat.engine.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.text.PlainText;

/** Types, issuers and the codes of both. */
final class Symbols {

  /** So many scopes stand behind one type: {@code kiểm tra, giám sát năm 2026}. */
  private static final int MOST_SCOPES = 3;

  /** A scope and the blank before it are no longer. */
  private static final int LONGEST_SCOPE = 40;

  private final List<Type> types = new ArrayList<>();
  private final Pattern scope;
  private final List<Issuer> issuers = new ArrayList<>();
  private final List<Superseded> superseded = new ArrayList<>();
  private final Set<String> typeCodes = new HashSet<>();

  /** The symbols of the data files. */
  Symbols() {
    for (String row : rows("types.tsv")) {
      String[] columns = row.split("\t", -1);
      List<String> codes =
          columns.length > 1 && !columns[1].isEmpty()
              ? List.of(columns[1].split(",", -1))
              : List.of();
      types.add(new Type(columns[0], PlainText.plain(columns[0]), codes));
      codes.forEach(code -> typeCodes.add(code.toLowerCase(Locale.ROOT)));
    }
    String scopes = String.join("|", rows("scopes.tsv"));
    scope =
        Pattern.compile(
            " (?:" + PlainText.plain(scopes).replace("#", "(?:\\d{1,4}|[ivx]{1,4})") + ")$");
    for (String row : rows("issuers.tsv")) {
      String[] columns = row.split("\t", -1);
      issuers.add(
          new Issuer(
              PlainText.plain(columns[0]),
              List.of(columns[1].toLowerCase(Locale.ROOT).split(",", -1))));
    }
    for (String row : rows("superseded.tsv")) {
      String[] columns = row.split("\t", -1);
      superseded.add(
          new Superseded(
              columns[0].toLowerCase(Locale.ROOT),
              columns[1].isEmpty() ? null : LocalDate.parse(columns[1]),
              LocalDate.parse(columns[2]),
              columns[3],
              columns.length > 4));
    }
    types.sort((one, other) -> other.plain().length() - one.plain().length());
    issuers.sort((one, other) -> other.plain().length() - one.plain().length());
  }

  static Symbols standard() {
    return Standard.SYMBOLS;
  }

  private static final class Standard {
    private static final Symbols SYMBOLS = new Symbols();
  }

  private static List<String> rows(String name) {
    try (InputStream file = Symbols.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no data file " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.isBlank() && row.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type that these plain words end with, null where they end with none. */
  Type typeBefore(String plain) {
    for (Type type : types) {
      if (plain.endsWith(type.plain())) {
        int from = plain.length() - type.plain().length();
        if (from == 0 || !Character.isLetterOrDigit(plain.charAt(from - 1))) {
          return type;
        }
      }
    }
    return null;
  }

  /**
   * The type that these plain words end with, or that stands before what they say of its scope;
   * null where they end with none.
   */
  Typed typed(String plain) {
    String words = plain;
    for (int scopes = 0; scopes <= MOST_SCOPES && words != null; scopes++) {
      Type type = typeBefore(words);
      if (type != null) {
        return new Typed(type, words.length() - type.plain().length());
      }
      words = withoutScope(words);
    }
    return null;
  }

  private String withoutScope(String plain) {
    Matcher matcher = scope.matcher(plain);
    matcher.region(Math.max(0, plain.length() - LONGEST_SCOPE), plain.length());
    return matcher.find() ? plain.substring(0, matcher.start()) : null;
  }

  /** Whether a code is one of a type, and not of an organ. */
  boolean typeCode(String code) {
    return typeCodes.contains(code.toLowerCase(Locale.ROOT));
  }

  /** The issuer that these plain words begin with, null where they begin with none known. */
  Issuer issuer(String plain) {
    for (Issuer issuer : issuers) {
      if (plain.startsWith(issuer.plain()) && ends(plain, issuer.plain().length())) {
        return issuer;
      }
    }
    return null;
  }

  /** Whether an issuer of documents with one of these organ codes is named in the plain words. */
  boolean names(String plain, List<String> codes) {
    for (Issuer issuer : issuers) {
      if (issuer.issues(codes)) {
        int at = plain.indexOf(issuer.plain());
        if (at >= 0 && ends(plain, at + issuer.plain().length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is known whose code this is. */
  boolean known(String code) {
    return issuers.stream().anyMatch(issuer -> issuer.issues(List.of(code)));
  }

  /** What ended the rule of this number, null where it is none that ended. */
  Superseded superseded(String number, LocalDate date) {
    for (Superseded rule : superseded) {
      if (rule.number().equals(number.toLowerCase(Locale.ROOT))
          && (date == null ? rule.undated() : rule.date() == null || rule.date().equals(date))) {
        return rule;
      }
    }
    return null;
  }

  private static boolean ends(String plain, int index) {
    return index == plain.length() || !Character.isLetterOrDigit(plain.charAt(index));
  }

  /**
   * A type of document.
   *
   * @param name in its usual capitals
   * @param plain in the form in which meaning is compared
   * @param codes the codes of its symbols, the right one first; none where its numbers have none
   */
  record Type(String name, String plain, List<String> codes) {
    boolean carries(String code) {
      return codes.stream().anyMatch(own -> own.equalsIgnoreCase(code));
    }

    /** Whether name and year are enough to cite it. */
    boolean law() {
      return plain.endsWith("luật") || plain.equals("pháp lệnh");
    }
  }

  /**
   * A type in a text.
   *
   * @param from where it begins
   */
  record Typed(Type type, int from) {}

  /**
   * An issuer.
   *
   * @param plain its name in the form in which meaning is compared
   * @param codes the codes of its symbols in small letters
   */
  record Issuer(String plain, List<String> codes) {
    boolean issues(List<String> organs) {
      for (String organ : organs) {
        String plainOrgan = organ.toLowerCase(Locale.ROOT);
        for (String code : codes) {
          if (code.endsWith("*")
              ? plainOrgan.startsWith(code.substring(0, code.length() - 1))
              : plainOrgan.equals(code)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * A rule that ended.
   *
   * @param number its number in small letters
   * @param date its date, null where the number is enough
   * @param from the day from which another is in force
   * @param successor that other with its date
   * @param undated whether its number without a date is enough to know it
   */
  record Superseded(
      String number, LocalDate date, LocalDate from, String successor, boolean undated) {}
}
