package vn.soat.engine.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/**
 * One part of the file while it is walked, element by element. Whoever is given an element leaves
 * it behind wholly: by {@link #child} until there is none, by {@link #skip} or by {@link
 * #readText}. There are no document types and so no entities; a part that declares one is unsafe.
 */
public final class Markup implements AutoCloseable {

  /** What kind of element it is, whichever of its two namespaces (Transitional, Strict) it has. */
  public enum Space {
    WORD,
    COMPATIBILITY,
    MATH,
    OTHER
  }

  /** Reads the element that the markup stands at. */
  public interface Step {
    void read() throws UnreadableDraftException;
  }

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Those that a package may be written in, and those whose letters look the same. */
  private static final Set<String> ENCODINGS =
      Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1");

  private static final String MICROSOFT_WORD = "http://schemas.microsoft.com/office/word/2010/";

  private static final int KNOWN_NAMES = 1024;

  /** Spreads the names: by their hashes alone two that each run of text has would share a place. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SPREAD_SHIFT = Integer.numberOfLeadingZeros(KNOWN_NAMES) + 1;

  private final XMLStreamReader2 xml;
  private final InputStream in;
  private final String source;
  private final String part;
  private final Budget budget;
  private int depth;
  private String name = "";
  private Space space = Space.OTHER;
  private String lastUri = "";
  private Space lastSpace = Space.OTHER;
  private int paragraphs;
  private final String[] knownNames = new String[KNOWN_NAMES];
  private final String[] knownPrefixes = new String[KNOWN_NAMES];
  private final Set<String> names = new HashSet<>();
  private final Writer gathered = new Gathered();
  private char[] text = new char[256];
  private int textLength;

  /**
   * Begins to read a part.
   *
   * @param in its bytes, closed with this
   */
  Markup(XMLInputFactory parsers, InputStream in, String part, Budget budget)
      throws UnreadableDraftException {
    this.in = in;
    this.source = null;
    this.part = part;
    this.budget = budget;
    try {
      PushbackInputStream whole = new PushbackInputStream(in, 2);
      byte[] first = whole.readNBytes(2);
      whole.unread(first);
      this.xml =
          (XMLStreamReader2)
              (isWide(first)
                  ? parsers.createXMLStreamReader(new GuardedReader(whole))
                  : parsers.createXMLStreamReader(new GuardedStream(whole)));
    } catch (IOException | XMLStreamException | RuntimeException fault) {
      throw unreadable(fault);
    }
    String encoding = xml.getCharacterEncodingScheme();
    if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
      throw new UnreadableDraftException(Reason.CORRUPT, part, null);
    }
  }

  /**
   * Begins to read a part that is at hand as text, so that its elements have places in the text.
   *
   * @param source the whole part without a byte order mark
   */
  Markup(XMLInputFactory parsers, String source, String part, Budget budget)
      throws UnreadableDraftException {
    this.in = InputStream.nullInputStream();
    this.source = source;
    this.part = part;
    this.budget = budget;
    try {
      this.xml = (XMLStreamReader2) parsers.createXMLStreamReader(new StringReader(source));
    } catch (XMLStreamException | RuntimeException fault) {
      throw unreadable(fault);
    }
  }

  /**
   * A source of parsers. The names that its parsers have seen are kept by it, which is quick for
   * the next file and grows with every odd one: a source is for some files, not for all.
   */
  static XMLInputFactory parsers() {
    XMLInputFactory parsers = new InputFactoryImpl();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return parsers;
  }

  /** Moves to the next element within this one; false once this one has ended. */
  public boolean child() throws UnreadableDraftException {
    for (; ; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          enter();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // Text between elements and comments say nothing.
        }
      }
    }
  }

  /** Moves behind the end of this element. */
  public void skip() throws UnreadableDraftException {
    for (int outside = depth - 1; depth > outside; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Gathers the text of this element and moves behind its end. */
  public void readText() throws UnreadableDraftException {
    textLength = 0;
    for (int outside = depth - 1; depth > outside; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> enter();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            gather();
        default -> {
          // Comments say nothing.
        }
      }
    }
  }

  /** The text that was gathered last, in a buffer that the next text will overwrite. */
  char[] text() {
    return text;
  }

  /** How many characters of the buffer were gathered. */
  public int textLength() {
    return textLength;
  }

  /** Reads what is left, so that the whole part has been seen to be sound. */
  void finish() throws UnreadableDraftException {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // The text of the part has been read.
    }
  }

  /** The name of this element without its prefix. */
  public String name() {
    return name;
  }

  public Space space() {
    return space;
  }

  /** Whether this is the element of this name in the language of Word. */
  public boolean is(String word) {
    return space == Space.WORD && name.equals(word);
  }

  /** The count of paragraph elements that have begun, from 0 at the first: which one this is. */
  public int paragraphElement() {
    return paragraphs - 1;
  }

  /** The prefix of this element, empty where its namespace needs none. */
  public String prefix() {
    return xml.getPrefix() == null ? "" : xml.getPrefix();
  }

  /** The namespace of this element. */
  public String namespace() {
    return xml.getNamespaceURI();
  }

  /** Where in the text this element's start tag begins; once it is left, where its end tag does. */
  public int at() {
    // The parser counts blanks before the root as the root's.
    return source.indexOf('<', (int) xml.getLocationInfo().getStartingCharOffset());
  }

  /** The place in the text behind the tag that the markup stands at. */
  public int behind() {
    int quote = 0;
    for (int i = at(); ; i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
  }

  /**
   * Reads what the first alternative that is understood holds, and no other. What stands in the
   * namespace of alternatives and is none is skipped.
   *
   * @param step reads each element of the alternative
   * @throws UnreadableDraftException if the part cannot be read
   */
  public void alternatives(Step step) throws UnreadableDraftException {
    if (!name.equals("AlternateContent")) {
      skip();
      return;
    }
    boolean chosen = false;
    while (child()) {
      if (chosen || !understood()) {
        skip();
        continue;
      }
      chosen = true;
      while (child()) {
        step.read();
      }
    }
  }

  /**
   * Whether this element of WordprocessingML only holds others, which are read as if it were not
   * there. Content controls ({@code sdt}), fields and tables are none: not everybody reads them so.
   */
  public boolean holder() {
    return switch (name) {
      case "sdtContent", "customXml", "smartTag", "hyperlink", "ruby", "rubyBase", "bdo", "dir" ->
          true;
      default -> false;
    };
  }

  private boolean understood() {
    if (!name.equals("Choice")) {
      return name.equals("Fallback");
    }
    String required = attribute("Requires");
    if (required == null) {
      return false;
    }
    for (String prefix : required.strip().split("\\s+", -1)) {
      String namespace = xml.getNamespaceURI(prefix);
      if (namespace == null || !namespace.startsWith(MICROSOFT_WORD)) {
        return false;
      }
    }
    return true;
  }

  /**
   * An attribute of this element, whichever its namespace.
   *
   * @return null if there is none
   */
  public String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (local.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute {@code val} of this element, null if there is none; moves behind its end. */
  String value() throws UnreadableDraftException {
    String value = attribute("val");
    skip();
    return value;
  }

  /** Whether this switch is on; moves behind its end. */
  boolean on() throws UnreadableDraftException {
    return isOn(value());
  }

  /** Whether the value of a switch means on: no value does. */
  static boolean isOn(String value) {
    return value == null
        || !(value.equals("0")
            || value.equals("false")
            || value.equals("off")
            || value.equals("none"));
  }

  @Override
  public void close() throws UnreadableDraftException {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException fault) {
      throw unreadable(fault);
    }
  }

  private int next() throws UnreadableDraftException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException | RuntimeException fault) {
      // The parser reads lazily and then cannot declare what it throws; odd bytes make it stumble.
      throw unreadable(fault);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw budget.unsafe(part);
    }
    return event;
  }

  private void enter() throws UnreadableDraftException {
    if (++depth > budget.limits().depth()) {
      throw budget.unsafe("depth");
    }
    name = xml.getLocalName();
    know(xml.getPrefix(), name);
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      know(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
    }
    for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
      know("xmlns", xml.getNamespacePrefix(i));
    }
    String uri = xml.getNamespaceURI();
    if (!lastUri.equals(uri)) {
      lastUri = uri == null ? "" : uri;
      lastSpace =
          switch (lastUri) {
            case WORD, WORD_STRICT -> Space.WORD;
            case COMPATIBILITY -> Space.COMPATIBILITY;
            case MATH, MATH_STRICT -> Space.MATH;
            default -> Space.OTHER;
          };
    }
    space = lastSpace;
    if (space == Space.WORD && name.length() == 1 && name.charAt(0) == 'p') {
      paragraphs++;
    }
  }

  /** Counts a name if it is new: the parser keeps names, and finds them slowly among too many. */
  private void know(String prefix, String local) throws UnreadableDraftException {
    String given = String.valueOf(local);
    int place = (given.hashCode() * SPREAD) >>> SPREAD_SHIFT;
    if (!given.equals(knownNames[place]) || !Objects.equals(prefix, knownPrefixes[place])) {
      knownNames[place] = given;
      knownPrefixes[place] = prefix;
      if (names.add(prefix + ":" + given) && names.size() > budget.limits().names()) {
        throw budget.unsafe("names");
      }
    }
  }

  /**
   * Whether a part is in UTF-16: it begins with its mark, or every other byte of {@code <} is 0.
   */
  static boolean isWide(byte[] first) {
    if (first.length < 2) {
      return false;
    }
    int both = (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
    return both == 0xFEFF || both == 0xFFFE || both == '<' || both == '<' << 8;
  }

  /** The bytes of a part in a form of ASCII, guarded. */
  private final class GuardedStream extends FilterInputStream {
    private final TagGuard guard = new TagGuard(budget.limits().attributes());

    GuardedStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      if (!guard.allows(into, from, from + count)) {
        throw new PartStream.LimitException(budget.unsafe("attributes"));
      }
      return count;
    }
  }

  /** The characters of a part in UTF-16, guarded. */
  private final class GuardedReader extends InputStreamReader {
    private final TagGuard guard = new TagGuard(budget.limits().attributes());

    GuardedReader(PushbackInputStream in) throws IOException {
      super(in, encoding(in));
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      for (int i = from; i < from + count; i++) {
        if (!guard.allows(into[i])) {
          throw new PartStream.LimitException(budget.unsafe("attributes"));
        }
      }
      return count;
    }
  }

  private static Charset encoding(PushbackInputStream in) throws IOException {
    byte[] first = in.readNBytes(2);
    in.unread(first);
    if (first[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return first[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16;
  }

  private void gather() throws UnreadableDraftException {
    try {
      // The parser would copy a long text whole before it hands over an array.
      xml.getText(gathered, false);
    } catch (IOException | XMLStreamException | RuntimeException fault) {
      throw unreadable(fault);
    }
  }

  /** Takes the pieces of a text. */
  private final class Gathered extends Writer {
    @Override
    public void write(char[] from, int start, int length) throws IOException {
      if (textLength + length > budget.limits().characters()) {
        throw new PartStream.LimitException(budget.tooLarge("characters"));
      }
      if (textLength + length > text.length) {
        text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
      }
      System.arraycopy(from, start, text, textLength, length);
      textLength += length;
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is held open.
    }
  }

  private UnreadableDraftException unreadable(Exception fault) {
    for (Throwable cause = fault; cause != null; cause = inner(cause)) {
      if (cause instanceof PartStream.LimitException limit) {
        return limit.reason();
      }
    }
    return new UnreadableDraftException(Reason.CORRUPT, part, fault);
  }

  private static Throwable inner(Throwable fault) {
    Throwable cause = fault.getCause();
    return cause == null && fault instanceof XMLStreamException stream
        ? stream.getNestedException()
        : cause;
  }
}
