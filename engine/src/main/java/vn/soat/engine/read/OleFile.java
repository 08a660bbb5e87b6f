package vn.soat.engine.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/** The container of the old Office formats, in which an encrypted Word file is wrapped too. */
final class OleFile {

  private static final Map<String, String> KINDS =
      Map.of(
          "WordDocument", ".doc",
          "Workbook", ".xls",
          "Book", ".xls",
          "PowerPoint Document", ".ppt",
          "VisioDocument", ".vsd",
          "__properties_version1.0", ".msg");

  /** The directory of a larger file is not looked for. */
  private static final int LARGEST = 64 << 20;

  private OleFile() {}

  /** Why such a file cannot be read. */
  static UnreadableDraftException reason(Content content) throws IOException {
    if (content.size() > LARGEST) {
      return new UnreadableDraftException(Reason.NOT_DOCX, FileKind.OLE, null);
    }
    byte[] bytes = content.bytes(0, (int) content.size());
    Set<String> streams;
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      streams = files.getRoot().getEntryNames();
    } catch (IOException | RuntimeException fault) {
      return new UnreadableDraftException(Reason.CORRUPT, FileKind.OLE, fault);
    }
    if (streams.contains("EncryptedPackage")) {
      return new UnreadableDraftException(Reason.ENCRYPTED, "", null);
    }
    for (String stream : streams) {
      if (KINDS.containsKey(stream)) {
        return new UnreadableDraftException(Reason.NOT_DOCX, KINDS.get(stream), null);
      }
    }
    return new UnreadableDraftException(Reason.NOT_DOCX, FileKind.OLE, null);
  }
}
