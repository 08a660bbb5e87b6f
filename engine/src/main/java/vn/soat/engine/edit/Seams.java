package vn.soat.engine.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soat.engine.edit.Galley.Line;
import vn.soat.engine.edit.Galley.Piece;
import vn.soat.engine.edit.Galley.Run;

/** Finds the seams at characters of a galley, and readies texts for being cut there. */
final class Seams {

  private static final Pattern SPACE =
      Pattern.compile("\\s[\\w.-]+:space\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private final Galley galley;
  private final String text;
  private final Edits edits;
  private final Map<Piece, String> tags = new LinkedHashMap<>();

  /**
   * Seams of a galley.
   *
   * @param edits take what readies a text for being cut
   */
  Seams(Galley galley, Edits edits) {
    this.galley = galley;
    this.text = galley.text();
    this.edits = edits;
  }

  /** The seam before a character of a paragraph; behind the last for the place behind it. */
  Seam before(Line line, int character) {
    Piece piece = line.piece(character);
    if (piece == null) {
      return line.pieces.isEmpty() ? head(line) : behind(line, line.length);
    }
    if (piece.seal() != null) {
      return Seam.between(piece.seal().start);
    }
    Seam cut = cut(piece, character - piece.from());
    if (cut != null) {
      return cut;
    }
    Run run = piece.run();
    return text.substring(run.content, piece.start()).isBlank()
        ? Seam.between(run.start)
        : new Seam(piece.start(), piece.start(), "", end(run), open(run), "");
  }

  /** The seam behind a character of a paragraph, given the place behind it. */
  Seam behind(Line line, int end) {
    Piece piece = line.piece(end - 1);
    if (piece == null) {
      return head(line);
    }
    if (piece.seal() != null) {
      return Seam.between(piece.seal().end);
    }
    Seam cut = cut(piece, end - piece.from());
    if (cut != null) {
      return cut;
    }
    Run run = piece.run();
    return text.substring(piece.end(), text.lastIndexOf('<', run.end - 1)).isBlank()
        ? Seam.between(run.end)
        : new Seam(piece.end(), piece.end(), "", end(run), open(run), "");
  }

  /**
   * The seam behind a character for the mark that shows a comment: such a mark within a content
   * control makes LibreOffice lose the words of the control. What the comment stands on is told by
   * its range alone (ECMA-376, part 1, 17.13.4.5).
   *
   * @param behind the seam behind the character for anything else
   */
  Seam markBehind(Line line, int end, Seam behind) {
    Line showing = galley.showing(line);
    if (showing != line) {
      return markBefore(showing, 0);
    }
    Piece piece = end == 0 ? null : line.piece(end - 1);
    return piece == null || piece.shell() == null ? behind : Seam.between(piece.shell().end);
  }

  /** The seam before a character for the mark that shows a comment on no words. */
  Seam markBefore(Line line, int character) {
    Line showing = galley.showing(line);
    int place = showing == line ? character : 0;
    Piece piece = showing.piece(place);
    if (piece == null) {
      return markBehind(showing, place, before(showing, place));
    }
    return piece.shell() == null ? before(showing, place) : Seam.between(piece.shell().start);
  }

  /** The seam before all that stands in a paragraph. */
  private Seam head(Line line) {
    if (!line.hollow) {
      return Seam.between(line.content);
    }
    String end = "</" + (line.prefix.isEmpty() ? "" : line.prefix + ":") + "p>";
    return new Seam(line.content - 2, line.content, ">", "", "", end);
  }

  /** The seam within a text, null where the text needs no cut or cannot be cut. */
  private Seam cut(Piece piece, int character) {
    int[] places = galley.places(piece);
    if (places == null
        || character <= firstShown(piece, places)
        || character >= lastShown(piece, places)) {
      return null;
    }
    String tag = tag(piece);
    String preserved = preserved(tag);
    if (!piece.preserved() && !tags.containsKey(piece)) {
      int first = firstShown(piece, places);
      int last = lastShown(piece, places);
      tags.put(piece, preserved);
      if (first > 0) {
        edits.replace(piece.inner(), places[first], "");
      }
      if (last < piece.length()) {
        edits.replace(places[last], piece.outer(), "");
      }
    }
    Run run = piece.run();
    return new Seam(
        places[character],
        places[character],
        endOf(tag),
        end(run),
        open(run),
        piece.preserved() ? tag : preserved);
  }

  /** Gives a text another start tag, made of the one that it has. */
  void retag(Piece piece, UnaryOperator<String> other) {
    tags.put(piece, other.apply(tags.getOrDefault(piece, tag(piece))));
  }

  /** Puts down the other start tags. */
  void finish() {
    tags.forEach((piece, tag) -> edits.replace(piece.start(), piece.inner(), tag));
  }

  /** The start tag of a text. */
  String tag(Piece piece) {
    return text.substring(piece.start(), piece.inner());
  }

  /** The tag that ends what a start tag begins. */
  static String endOf(String tag) {
    int end = 1;
    while (tag.charAt(end) != '>' && tag.charAt(end) != '/' && tag.charAt(end) > ' ') {
      end++;
    }
    return "</" + tag.substring(1, end) + ">";
  }

  private String end(Run run) {
    return endOf(text.substring(run.start, run.content));
  }

  private String open(Run run) {
    return text.substring(run.start, run.content);
  }

  private static String preserved(String tag) {
    Matcher space = SPACE.matcher(tag);
    if (space.find()) {
      return space.replaceFirst(" xml:space=\"preserve\"");
    }
    int name = endOf(tag).length() - 2;
    return tag.substring(0, name) + " xml:space=\"preserve\"" + tag.substring(name);
  }

  private int firstShown(Piece piece, int[] places) {
    int first = 0;
    while (!piece.preserved() && first < piece.length() && isBlank(places[first])) {
      first++;
    }
    return first;
  }

  private int lastShown(Piece piece, int[] places) {
    int last = piece.length();
    while (!piece.preserved() && last > 0 && isBlank(places[last - 1])) {
      last--;
    }
    return last;
  }

  private boolean isBlank(int place) {
    char c = text.charAt(place);
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
