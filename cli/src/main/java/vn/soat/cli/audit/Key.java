package vn.soat.cli.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.soat.cli.input.Sha256;

/**
 * What a judgement was made of: the bytes of the draft and of what bears with its findings, as the
 * first half of a SHA-256.
 */
record Key(long high, long low) {

  private static final HexFormat HEX = HexFormat.of();

  /** How many characters its text has. */
  static final int LENGTH = 32;

  /**
   * The key of a draft.
   *
   * @param sha256 of the draft's bytes, in hexadecimal digits
   * @param borne the bytes of the file beside it, null without one
   * @param reading where and on which day that file is read, because what it says ends some day
   */
  static Key of(String sha256, byte[] borne, String reading) {
    if (borne == null) {
      return parse(sha256.substring(0, LENGTH));
    }
    MessageDigest digest = Sha256.digest();
    digest.update(HEX.parseHex(sha256));
    digest.update(reading.getBytes(StandardCharsets.UTF_8));
    digest.update(borne);
    return parse(HEX.formatHex(digest.digest()).substring(0, LENGTH));
  }

  /** Whether this is the text of a key. */
  static boolean isText(String text) {
    return text.length() == LENGTH && text.chars().allMatch(HexFormat::isHexDigit);
  }

  /** The key that this is the text of. */
  static Key parse(String text) {
    return new Key(
        HexFormat.fromHexDigitsToLong(text, 0, LENGTH / 2),
        HexFormat.fromHexDigitsToLong(text, LENGTH / 2, LENGTH));
  }

  @Override
  public String toString() {
    return HEX.toHexDigits(high) + HEX.toHexDigits(low);
  }
}
