package vn.soat.engine.time;

import java.util.ArrayList;
import java.util.List;
import vn.soat.engine.time.Point.Part;
import vn.soat.engine.time.Point.Unit;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;

/** A time expression as read, before its year is inherited. */
final class Phrase {

  final int first;
  int next;

  /** The words before that bound it, or null. */
  Lead lead;

  /** Null for a recurring time or a length. */
  Point begin;

  /** The second end, or null. */
  Point end;

  /** The value of a recurring time or a length, or null. */
  String value;

  Kind kind;
  Bound bound;

  /** The word that makes it a period or term, or an empty text. */
  String stretch = "";

  Phrase(int first, int next) {
    this.first = first;
    this.next = next;
  }

  /** A recurring time or a length. */
  static Phrase of(Kind kind, String value, int first, int next) {
    Phrase phrase = new Phrase(first, next);
    phrase.kind = kind;
    phrase.value = value;
    phrase.bound = Bound.NONE;
    return phrase;
  }

  /** A point that nothing bounds. */
  static Phrase of(Point point) {
    Phrase phrase = new Phrase(point.first, point.next);
    phrase.begin = point;
    return phrase.bounded(null);
  }

  /** Settles its kind and bound, once both ends are known. */
  Phrase bounded(Lead words) {
    Unit unit = begin.unit;
    boolean day = unit == Unit.DAY || unit == Unit.CLOCK;
    if (end != null) {
      bound = Bound.BETWEEN;
      boolean hours = unit == Unit.CLOCK || (end.unit == Unit.CLOCK && begin.clock != null);
      kind = hours ? Kind.DAY : Kind.SPAN;
      return this;
    }
    kind = day ? Kind.DAY : Kind.SPAN;
    if (words != null) {
      bound = words.bound();
      if (bound == Bound.ON && !day) {
        bound = Bound.IN;
      } else if (bound == Bound.BEFORE && begin.part != Part.WHOLE) {
        // Nobody knows the day on which cuối tháng begins.
        bound = Bound.BY;
      }
    } else if (day) {
      bound = Bound.ON;
    } else {
      bound = unit == Unit.SCHOOL_YEAR ? Bound.BETWEEN : Bound.NONE;
    }
    return this;
  }

  List<Point> points() {
    List<Point> points = new ArrayList<>(2);
    if (begin != null) {
      points.add(begin);
      if (end != null) {
        points.addAll(begin.others);
      }
    }
    if (end != null && !points.contains(end)) {
      points.add(end);
    }
    return points;
  }

  boolean yearStated() {
    for (Point point : points()) {
      if (point.yearStated) {
        return true;
      }
    }
    return false;
  }
}
