package vn.soat.engine.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import vn.soat.engine.document.Document;
import vn.soat.engine.document.PageHeader;
import vn.soat.engine.document.PageHeader.Pages;
import vn.soat.engine.document.PageSetup;
import vn.soat.engine.document.Paragraph;
import vn.soat.engine.document.Part;
import vn.soat.engine.document.Traces;
import vn.soat.engine.read.UnreadableDraftException.Reason;

/**
 * Reads Word files ({@code .docx}, {@code .docm}, {@code .dotx}, {@code .dotm}; Transitional and
 * Strict). Nothing is written, nothing outside the file is read, macros are not looked at. A reader
 * may be used by several threads; where one is interrupted, it ends with a {@link
 * java.util.concurrent.CancellationException}.
 */
public final class DraftReader {

  private static final int FILES_PER_SOURCE = 100;

  private final ReadingLimits limits;
  private XMLInputFactory parsers;
  private int files;

  /** A reader with the usual limits. */
  public DraftReader() {
    this(ReadingLimits.DEFAULT);
  }

  /** A reader with limits of one's own. */
  public DraftReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableDraftException with {@code io} and the detail {@code missing}, {@code
   *     directory}, {@code not-a-file} or {@code no-permission}, or for what the file holds as
   *     {@link #read(byte[])} says
   */
  public Document read(Path file) throws UnreadableDraftException {
    if (Files.isDirectory(file)) {
      throw new UnreadableDraftException(Reason.IO, "directory", null);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableDraftException(Reason.IO, "not-a-file", null);
    }
    try (Content content = Content.of(file)) {
      return read(content);
    } catch (NoSuchFileException missing) {
      throw new UnreadableDraftException(Reason.IO, "missing", missing);
    } catch (AccessDeniedException denied) {
      throw new UnreadableDraftException(Reason.IO, "no-permission", denied);
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.IO, "", fault);
    }
  }

  /**
   * Reads a file that is at hand, as from standard input.
   *
   * @throws UnreadableDraftException with {@code empty} if it holds nothing to see, {@code
   *     encrypted}, {@code not-docx} and what it is ({@code .doc}, {@code .pdf} …), {@code corrupt}
   *     and the broken part, {@code too-large} or {@code unsafe} and the limit of {@link
   *     ReadingLimits} that it crosses, or the part that declares a document type
   */
  public Document read(byte[] file) throws UnreadableDraftException {
    try (Content content = Content.of(file)) {
      return read(content);
    } catch (IOException fault) {
      throw new UnreadableDraftException(Reason.IO, "", fault);
    }
  }

  private Document read(Content content) throws IOException, UnreadableDraftException {
    Budget budget = new Budget(limits);
    return new Reading(WordPackage.open(content, parsers(), budget), budget).document();
  }

  private synchronized XMLInputFactory parsers() {
    if (files++ % FILES_PER_SOURCE == 0) {
      parsers = Markup.parsers();
    }
    return parsers;
  }

  /** One file while it is read. */
  private static final class Reading {
    private final WordPackage parts;
    private final Budget budget;
    private final Relationships relationships;
    private final Properties properties;
    private final Styles styles;
    private final Formatting formatting;
    private boolean mirrored;
    private boolean evenPages;

    Reading(WordPackage parts, Budget budget) throws UnreadableDraftException {
      this.parts = parts;
      this.budget = budget;
      this.relationships = parts.relationships(parts.mainPart());
      this.properties = new Properties(new Lazy<>(this::theme));
      Lazy<Numbering> numbering = new Lazy<>(this::numbering);
      this.styles = new Styles(numbering);
      this.formatting = new Formatting(styles, numbering);
    }

    Document document() throws UnreadableDraftException {
      try (Markup markup = part("styles")) {
        if (markup != null) {
          styles.read(markup, properties);
        }
      }
      readSettings();
      Story body;
      try (Markup markup = parts.open(parts.mainPart())) {
        if (markup == null) {
          throw new UnreadableDraftException(Reason.CORRUPT, parts.mainPart(), null);
        }
        body = Story.read(markup, properties, formatting, budget, Part.BODY);
      }
      if (!body.isVisible()) {
        throw new UnreadableDraftException(Reason.EMPTY, "", null);
      }
      List<PageSetup> pages = pages(body);
      Traces traces = new Traces(body.changes(), comments(body.comments()), body.decomposed());
      return new Document(body.paragraphs(), pages, traces);
    }

    private Markup part(String kind) throws UnreadableDraftException {
      String name = relationships.first(kind);
      return name == null ? null : parts.open(name);
    }

    private ThemeFonts theme() throws UnreadableDraftException {
      try (Markup markup = part("theme")) {
        return markup == null ? ThemeFonts.NONE : ThemeFonts.read(markup);
      }
    }

    private Numbering numbering() throws UnreadableDraftException {
      Numbering numbering = new Numbering(styles);
      try (Markup markup = part("numbering")) {
        if (markup != null) {
          numbering.read(markup, properties);
        }
      }
      return numbering;
    }

    private void readSettings() throws UnreadableDraftException {
      try (Markup markup = part("settings")) {
        if (markup != null && markup.child()) {
          while (markup.child()) {
            switch (markup.name()) {
              case "mirrorMargins" -> mirrored = markup.on();
              case "evenAndOddHeaders" -> evenPages = markup.on();
              default -> markup.skip();
            }
          }
        }
      }
    }

    /** How many of the comments that the text refers to exist, those of this program left out. */
    private int comments(Set<String> anchored) throws UnreadableDraftException {
      if (anchored.isEmpty()) {
        return 0;
      }
      int comments = 0;
      try (Markup markup = part("comments")) {
        if (markup != null && markup.child()) {
          while (markup.child()) {
            if (markup.is("comment")
                && anchored.contains(markup.attribute("id"))
                && !Traces.OWN_AUTHOR.equals(markup.attribute("author"))) {
              comments++;
            }
            markup.skip();
          }
        }
      }
      return comments;
    }

    private List<PageSetup> pages(Story body) throws UnreadableDraftException {
      List<PageSetup> pages = new ArrayList<>();
      Map<Section.Place, PageHeader> shown = new HashMap<>();
      Map<String, Story> stories = new HashMap<>();
      for (Story.Pages each : body.pages()) {
        Section section = each.section();
        for (Map.Entry<Section.Place, String> reference : section.references().entrySet()) {
          PageHeader header = header(reference.getKey(), reference.getValue(), stories);
          if (header != null) {
            shown.put(reference.getKey(), header);
          }
        }
        pages.add(
            new PageSetup(
                each.first(),
                each.last(),
                section.width(),
                section.height(),
                section.top(),
                section.bottom(),
                section.left(),
                section.right(),
                mirrored,
                headers(section, shown)));
      }
      return pages;
    }

    /** The headers that a section shows, empty ones where it shows none instead of the usual. */
    private List<PageHeader> headers(Section section, Map<Section.Place, PageHeader> shown) {
      List<PageHeader> headers = new ArrayList<>();
      for (Part part : new Part[] {Part.HEADER, Part.FOOTER}) {
        Map<Pages, Boolean> wanted = new EnumMap<>(Pages.class);
        wanted.put(Pages.DEFAULT, shown.containsKey(new Section.Place(part, Pages.DEFAULT)));
        wanted.put(Pages.FIRST, section.titlePage());
        wanted.put(Pages.EVEN, evenPages);
        wanted.forEach(
            (place, show) -> {
              if (show) {
                headers.add(
                    shown.getOrDefault(
                        new Section.Place(part, place),
                        new PageHeader(part, place, false, null, List.of())));
              }
            });
      }
      return headers;
    }

    private PageHeader header(Section.Place place, String id, Map<String, Story> stories)
        throws UnreadableDraftException {
      String name = relationships.target(id);
      if (name == null) {
        return null;
      }
      Story story = stories.get(name);
      if (story == null) {
        try (Markup markup = parts.open(name)) {
          if (markup == null) {
            return null;
          }
          story = Story.read(markup, properties, formatting, budget, place.part());
        }
        stories.put(name, story);
      }
      List<Paragraph> paragraphs = story.paragraphs();
      return new PageHeader(
          place.part(), place.pages(), story.pageNumber(), story.pageNumberAlignment(), paragraphs);
    }
  }
}
