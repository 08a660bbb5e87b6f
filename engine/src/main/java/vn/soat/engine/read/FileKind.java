package vn.soat.engine.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes. */
final class FileKind {

  /** A zip, maybe a Word file. */
  static final String ZIP = ".zip";

  /** The container of the old Office and of encrypted files. */
  static final String OLE = "ole";

  /** What cannot be told. */
  static final String UNKNOWN = "unknown";

  /** How many first bytes are needed. */
  static final int NEEDED = 4096;

  private record Signature(String hex, String kind) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("504b0304", ZIP),
          new Signature("504b0506", ZIP),
          new Signature("504b0708", ZIP),
          new Signature("504b3030504b0304", ZIP),
          new Signature("d0cf11e0a1b11ae1", OLE),
          new Signature("dba5", ".doc"),
          new Signature("31be", ".doc"),
          new Signature("ffd8ff", ".jpg"),
          new Signature("89504e47", ".png"),
          new Signature("47494638", ".gif"),
          new Signature("49492a00", ".tif"),
          new Signature("4d4d002a", ".tif"),
          new Signature("424d", ".bmp"),
          new Signature("1f8b", ".gz"),
          new Signature("52617221", ".rar"),
          new Signature("377abcaf271c", ".7z"),
          new Signature("425a68", ".bz2"));

  private FileKind() {}

  /**
   * What a file is.
   *
   * @param head its first {@link #NEEDED} bytes, or all if it has fewer
   * @return its extension, {@link #OLE} or {@link #UNKNOWN}
   */
  static String of(byte[] head) {
    for (Signature signature : SIGNATURES) {
      byte[] bytes = HexFormat.of().parseHex(signature.hex);
      if (head.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(head, bytes.length))) {
        return signature.kind;
      }
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-")) {
      return ".pdf";
    }
    String text = text(head);
    if (text == null) {
      return UNKNOWN;
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("{\\rt")) {
      return ".rtf";
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return ".html";
    }
    if (start.startsWith("<?xml") || start.startsWith("<w:")) {
      return start.contains("<html") ? ".html" : ".xml";
    }
    return start.startsWith("mime-version:") ? ".mht" : ".txt";
  }

  /** The first bytes as text, null if they are none. */
  private static String text(byte[] head) {
    Charset charset = StandardCharsets.UTF_8;
    int from = 0;
    if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE) {
      charset = (head[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      from = 2;
    } else if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      from = 3;
    }
    // The last character of a long file may be cut.
    for (int cut = 0; cut < 4 && head.length - cut >= from; cut++) {
      try {
        int length = head.length - cut - from;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(head, from, length)).toString();
        return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0) ? null : text;
      } catch (CharacterCodingException odd) {
        if (head.length < NEEDED) {
          break;
        }
      }
    }
    return null;
  }
}
