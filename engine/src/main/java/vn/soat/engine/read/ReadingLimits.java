package vn.soat.engine.read;

/**
 * How much of a file is read at most. A plan has some ten pages; the defaults leave room for a file
 * a hundred times that size and let one draft be read within 256 MB of memory. A file that crosses
 * a limit is {@code unsafe} or {@code too-large}, and the detail of the exception is the limit's
 * name.
 *
 * @param entries entries of the zip; more is unsafe
 * @param partBytes bytes of one part once unpacked; more is too large
 * @param totalBytes bytes of all parts that are read once unpacked; more is too large
 * @param ratio how many times larger than packed a part of more than a megabyte may be; more is
 *     unsafe
 * @param depth elements of XML within each other; more is unsafe
 * @param attributes attributes of one element; more is unsafe
 * @param names different names of elements and attributes in one part; more is unsafe
 * @param paragraphs paragraphs of the text, and of the headers and footers together; more is too
 *     large
 * @param characters characters of the text, automatic numbers included; more is too large
 * @param runs runs within one paragraph; more is too large
 * @param cells cells of all tables; more is too large
 */
public record ReadingLimits(
    int entries,
    long partBytes,
    long totalBytes,
    int ratio,
    int depth,
    int attributes,
    int names,
    int paragraphs,
    int characters,
    int runs,
    int cells) {

  /** What is enough for any draft and small enough for any machine. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(
          10_000, 32L << 20, 96L << 20, 250, 512, 1_000, 4_000, 100_000, 8_000_000, 200_000,
          200_000);
}
