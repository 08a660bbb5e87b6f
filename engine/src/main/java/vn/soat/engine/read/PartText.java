package vn.soat.engine.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/**
 * A part as text that turns into the same bytes again, so that all of it stays as it is but what is
 * edited.
 *
 * @param text the part without a byte order mark
 * @param charset how it is encoded
 * @param marked whether a byte order mark stands before it
 */
public record PartText(String text, Charset charset, boolean marked) {

  private static final String MARK = "\uFEFF";
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^(?:\\uFEFF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  static PartText of(String part, byte[] bytes) throws UnreadableDraftException {
    Charset charset = charset(bytes);
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = text.startsWith(MARK);
      return new PartText(marked ? text.substring(1) : text, charset, marked);
    } catch (CharacterCodingException fault) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, fault);
    }
  }

  /** The same part with another text. */
  public PartText with(String other) {
    return new PartText(other, charset, marked);
  }

  /** The part as bytes; what its encoding lacks is written as references to characters. */
  public byte[] bytes() {
    String whole = marked ? MARK + text : text;
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(whole)) {
      return whole.getBytes(charset);
    }
    StringBuilder spelt = new StringBuilder(whole.length() + 64);
    whole
        .codePoints()
        .forEach(
            c -> {
              String letter = Character.toString(c);
              spelt.append(encoder.canEncode(letter) ? letter : "&#" + c + ";");
            });
    return spelt.toString().getBytes(charset);
  }

  private static Charset charset(byte[] bytes) {
    if (Markup.isWide(bytes)) {
      return bytes[0] == (byte) 0xFF || bytes[1] == 0
          ? StandardCharsets.UTF_16LE
          : StandardCharsets.UTF_16BE;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.UTF_8);
    Matcher declared = ENCODING.matcher(start);
    return switch (declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "") {
      case "US-ASCII" -> StandardCharsets.US_ASCII;
      case "ISO-8859-1" -> StandardCharsets.ISO_8859_1;
      default -> StandardCharsets.UTF_8;
    };
  }
}
