package vn.soat.engine.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar of the civil year and the lunar one that Vietnam keeps beside it (UTC+7). */
final class Calendar {

  private static final double ZONE = 7.0;

  private Calendar() {}

  /** Whether the civil year has such a day. */
  static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && year >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether some year has such a day: the 29th of February has one, the 31st of April has none. */
  static boolean existsInSomeYear(int month, int day) {
    return exists(2000, month, day);
  }

  /**
   * The civil day of a lunar one (of the ordinary, not the leap month), or null if there is none.
   * Follows the astronomical reckoning published by Hồ Ngọc Đức: a month begins on the day of the
   * new moon, the eleventh holds the winter solstice.
   */
  static LocalDate fromLunar(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 30) {
      return null;
    }
    long begin = month < 11 ? eleventhMonth(year - 1) : eleventhMonth(year);
    long next = month < 11 ? eleventhMonth(year) : eleventhMonth(year + 1);
    long k = Math.round((begin - 2415021.076998695) / 29.530588853);
    int offset = month < 11 ? month + 1 : month - 11;
    if (next - begin > 365 && offset >= leapOffset(k)) {
      offset++;
    }
    long first = newMoon(k + offset);
    if (day > newMoon(k + offset + 1) - first) {
      return null;
    }
    return LocalDate.ofEpochDay(first + day - 1 - 2440588);
  }

  /** The Julian day on which the lunar month begins that holds the winter solstice of a year. */
  private static long eleventhMonth(int year) {
    long lastDay = LocalDate.of(year, 12, 31).toEpochDay() + 2440588;
    long k = (long) Math.floor((lastDay - 2415021) / 29.530588853);
    long moon = newMoon(k);
    return sunSector(moon) >= 9 ? newMoon(k - 1) : moon;
  }

  /** How many months after the eleventh the leap month of this lunar year stands. */
  private static int leapOffset(long k) {
    int offset = 1;
    int sector = sunSector(newMoon(k + offset));
    int last;
    do {
      last = sector;
      offset++;
      sector = sunSector(newMoon(k + offset));
    } while (sector != last && offset < 14);
    return offset - 1;
  }

  /** The Julian day of the k-th new moon after 1 January 1900, in Vietnam. */
  private static long newMoon(long k) {
    double century = k / 1236.85;
    double square = century * century;
    double cube = square * century;
    double rad = Math.PI / 180;
    double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * square - 0.000000155 * cube;
    mean += 0.00033 * Math.sin((166.56 + 132.87 * century - 0.009173 * square) * rad);
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * square - 0.00000347 * cube;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * square + 0.00001236 * cube;
    double node = 21.2964 + 390.67050646 * k - 0.0016528 * square - 0.00000239 * cube;
    double shift =
        (0.1734 - 0.000393 * century) * Math.sin(sun * rad)
            + 0.0021 * Math.sin(2 * rad * sun)
            - 0.4068 * Math.sin(moon * rad)
            + 0.0161 * Math.sin(rad * 2 * moon)
            - 0.0004 * Math.sin(rad * 3 * moon)
            + 0.0104 * Math.sin(rad * 2 * node)
            - 0.0051 * Math.sin(rad * (sun + moon))
            - 0.0074 * Math.sin(rad * (sun - moon))
            + 0.0004 * Math.sin(rad * (2 * node + sun))
            - 0.0004 * Math.sin(rad * (2 * node - sun))
            - 0.0006 * Math.sin(rad * (2 * node + moon))
            + 0.0010 * Math.sin(rad * (2 * node - moon))
            + 0.0005 * Math.sin(rad * (2 * moon + sun));
    double clock =
        century < -11
            ? 0.001
                + 0.000839 * century
                + 0.0002261 * square
                - 0.00000845 * cube
                - 0.000000081 * century * cube
            : -0.000278 + 0.000265 * century + 0.000262 * square;
    return (long) Math.floor(mean + shift - clock + 0.5 + ZONE / 24);
  }

  /** The twelfth of the sun's path (0 to 11) in which the sun stands at the day's beginning. */
  private static int sunSector(long julianDay) {
    double century = (julianDay - 2451545.5 - ZONE / 24) / 36525;
    double square = century * century;
    double rad = Math.PI / 180;
    double anomaly =
        357.52910 + 35999.05030 * century - 0.0001559 * square - 0.00000048 * century * square;
    double length = 280.46645 + 36000.76983 * century + 0.0003032 * square;
    length +=
        (1.914600 - 0.004817 * century - 0.000014 * square) * Math.sin(rad * anomaly)
            + (0.019993 - 0.000101 * century) * Math.sin(rad * 2 * anomaly)
            + 0.000290 * Math.sin(rad * 3 * anomaly);
    length *= rad;
    length -= Math.PI * 2 * Math.floor(length / (Math.PI * 2));
    return (int) Math.floor(length / Math.PI * 6);
  }
}
