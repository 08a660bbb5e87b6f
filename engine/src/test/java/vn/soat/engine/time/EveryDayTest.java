package vn.soat.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soat.engine.time.TimeExpression.Bound;
import vn.soat.engine.time.TimeExpression.Kind;

/** What holds of every day of the calendar, in whatever way it is written. */
class EveryDayTest {

  private static final Anchor ANCHOR = new Anchor(2026, 5, 4);

  /** The ways of writing a day, of numbers that need not be one. */
  enum Form {
    FIGURES("%1$02d/%2$s/%3$d"),
    NAMED("ngày %1$02d/%2$s/%3$d"),
    NAMED_WITHOUT_ZERO("ngày %1$d/%4$d/%3$d"),
    NAMED_WITH_ZEROS("ngày %1$02d/%4$02d/%3$d"),
    DOTS("ngày %1$02d.%2$s.%3$d"),
    DASHES("ngày %1$d-%4$d-%3$d"),
    SPACED("ngày %1$02d / %2$s / %3$d"),
    LONG("ngày %1$02d tháng %2$s năm %3$d"),
    LONG_CAPITAL("Ngày %1$d tháng %4$d năm %3$d"),
    MIXED("ngày %1$02d tháng %2$s/%3$d"),
    BEFORE("trước ngày %1$02d/%2$s/%3$d"),
    BEFORE_FIGURES("trước %1$02d/%2$s/%3$d"),
    LATEST("chậm nhất là ngày %1$02d/%2$s/%3$d"),
    UNTIL("đến hết ngày %1$02d tháng %2$s năm %3$d"),
    FROM("kể từ ngày %1$02d/%2$s/%3$d"),
    HOUR("08h00, ngày %1$02d/%2$s/%3$d"),
    HOUR_LONG("8 giờ 30 phút, ngày %1$02d tháng %2$s năm %3$d"),
    MORNING("sáng ngày %1$02d/%2$s/%3$d");

    private final String pattern;

    Form(String pattern) {
      this.pattern = pattern;
    }

    String write(int day, int month, int year) {
      String plain = month <= 2 ? "0" + month : Integer.toString(month);
      return String.format(Locale.ROOT, pattern, day, plain, year, month);
    }
  }

  static Stream<LocalDate> days() {
    Random random = new Random(20260504);
    Stream<LocalDate> near = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2029, 1, 1));
    long first = LocalDate.of(1990, 1, 1).toEpochDay();
    int many = (int) (LocalDate.of(2051, 1, 1).toEpochDay() - first);
    return Stream.concat(
        near, Stream.generate(() -> LocalDate.ofEpochDay(first + random.nextInt(many))).limit(800));
  }

  @ParameterizedTest
  @EnumSource
  void isReadBackAsItself(Form form) {
    days()
        .forEach(
            day -> {
              String words = form.write(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
              TimeExpression read = only(words);
              assertThat(read.text()).isEqualTo(words);
              assertThat(read.kind()).as(words).isEqualTo(Kind.DAY);
              assertThat(read.from()).as(words).isEqualTo(day);
              assertThat(read.to()).as(words).isEqualTo(day);
              assertThat(read.value()).as(words).startsWith(day.toString());
              assertThat(read.days()).as(words).hasSize(1);
              assertThat(read.days().get(0).exists()).isTrue();
              assertThat(read.days().get(0).date()).isEqualTo(day);
            });
  }

  @ParameterizedTest
  @EnumSource
  void isNeverMovedWhenItDoesNotExist(Form form) {
    for (int year = 2024; year <= 2026; year++) {
      for (int month = 0; month <= 19; month++) {
        boolean known = month >= 1 && month <= 12;
        int first = known ? YearMonth.of(year, month).lengthOfMonth() + 1 : 1;
        for (int day = first; day <= 39; day++) {
          String words = form.write(day, month, year);
          TimeExpression read = only(words);
          assertThat(read.text()).isEqualTo(words);
          assertThat(read.kind()).as(words).isEqualTo(Kind.NONE);
          assertThat(read.from()).as(words).isNull();
          assertThat(read.to()).as(words).isNull();
          assertThat(read.latest()).as(words).isNull();
          assertThat(read.days()).as(words).hasSize(1);
          WrittenDay written = read.days().get(0);
          assertThat(written.exists()).as(words).isFalse();
          assertThat(written.date()).as(words).isNull();
          assertThat(List.of(written.day(), written.month(), written.year()))
              .as(words)
              .containsExactly(day, month, year);
        }
      }
    }
  }

  @Test
  void withoutAYearIsOfTheYearOfTheAnchorOrTheNext() {
    days()
        .filter(day -> day.getYear() == 2026)
        .forEach(
            day -> {
              String words =
                  String.format(
                      Locale.ROOT, "ngày %02d/%d", day.getDayOfMonth(), day.getMonthValue());
              TimeExpression read = only(words);
              assertThat(read.yearStated()).isFalse();
              assertThat(read.from()).as(words).isIn(day, day.plusYears(1));
              assertThat(TimeExpressions.in(words, Anchor.UNKNOWN).get(0).value())
                  .isEqualTo("XXXX" + day.toString().substring(4));
            });
  }

  /** Ways of giving the same words. */
  static Stream<Function<String, String>> disguises() {
    return Stream.of(
        words -> Normalizer.normalize(words, Normalizer.Form.NFD),
        EveryDayTest::halfDecomposed,
        words -> words.replace(' ', '\u00a0'),
        words -> words.replace(" ", "  "),
        words -> words.replace(' ', '\n'),
        words -> words.replace(' ', '\t'),
        words -> words.replace('đ', '\u00f0').replace('Đ', '\u00d0'));
  }

  /** Windows code pages give the letter with its hat and the tone apart. */
  private static String halfDecomposed(String words) {
    StringBuilder half = new StringBuilder();
    for (String letter : words.split("", -1)) {
      String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
      half.append(
          parts.length() == 3
              ? Normalizer.normalize(parts.substring(0, 2), Normalizer.Form.NFC)
                  + parts.substring(2)
              : parts);
    }
    return half.toString();
  }

  @ParameterizedTest
  @MethodSource("disguises")
  void isTheSameInEveryDisguise(Function<String, String> disguise) {
    List<LabelledTimes.Sentence> sentences = new ArrayList<>(LabelledTimes.read("development.tsv"));
    sentences.addAll(LabelledTimes.read("held-out.tsv"));
    for (LabelledTimes.Sentence sentence : sentences) {
      // A tab or line end keeps header cells apart: the place line is none of this test.
      List<TimeExpression> plain = TimeExpressions.in(sentence.text(), sentence.anchor());
      String disguised = disguise.apply(sentence.text());
      List<TimeExpression> read = TimeExpressions.in(disguised, sentence.anchor());
      assertThat(read)
          .as(disguised)
          .extracting(TimeExpression::value)
          .containsExactlyElementsOf(plain.stream().map(TimeExpression::value).toList());
      assertThat(read)
          .as(disguised)
          .extracting(TimeExpression::text)
          .containsExactlyElementsOf(
              plain.stream().map(TimeExpression::text).map(disguise).toList());
      assertThat(read)
          .allSatisfy(
              one -> assertThat(one.text()).isEqualTo(disguised.substring(one.start(), one.end())));
    }
  }

  @Test
  void isTheSameInsideOtherWords() {
    String[] befores = {
      "", "Tổ chức hội nghị ", "- Các chi bộ (", "Thời gian: ", "Đồng chí Lò Văn A; ", "“"
    };
    String[] afters = {"", ".", ";", " tại Hội trường.", ")", ", các chi bộ nộp báo cáo.", "”"};
    Random random = new Random(42);
    for (LocalDate day : days().limit(1800).toList()) {
      Form form = Form.values()[random.nextInt(Form.values().length)];
      String words = form.write(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      String before = befores[random.nextInt(befores.length)];
      String after = afters[random.nextInt(afters.length)];
      TimeExpression alone = only(words);
      TimeExpression within = only(before + words + after);
      assertThat(within.start()).as(before + words + after).isEqualTo(before.length());
      assertThat(within.text()).isEqualTo(words);
      assertThat(within.value()).isEqualTo(alone.value());
      assertThat(within.bound()).isEqualTo(alone.bound());
    }
  }

  @Test
  void makesPeriodsOfTwo() {
    Random random = new Random(7);
    List<LocalDate> days = days().toList();
    for (int i = 0; i < 2000; i++) {
      LocalDate from = days.get(random.nextInt(days.size()));
      LocalDate to = from.plusDays(1 + random.nextInt(150));
      boolean full = random.nextBoolean() || from.getYear() != to.getYear();
      String begin = Form.NAMED.write(from.getDayOfMonth(), from.getMonthValue(), from.getYear());
      String words =
          "từ "
              + (full ? begin : begin.substring(0, begin.length() - 5))
              + (random.nextBoolean() ? " đến " : " đến hết ")
              + Form.NAMED.write(to.getDayOfMonth(), to.getMonthValue(), to.getYear());
      TimeExpression read = only(words);
      assertThat(read.text()).isEqualTo(words);
      assertThat(read.bound()).isEqualTo(Bound.BETWEEN);
      assertThat(read.from()).as(words).isEqualTo(from);
      assertThat(read.to()).as(words).isEqualTo(to);
      assertThat(read.endsBeforeItBegins()).isFalse();
    }
  }

  @Test
  void staysInOrderInAnyText() {
    String[] pieces = {
      "ngày",
      "tháng",
      "năm",
      "quý",
      "I",
      "II/2026",
      "trước",
      "đến",
      "từ",
      "hằng",
      "05/6/2026",
      "31/4",
      "2026",
      "-",
      ",",
      "…",
      "...",
      "(",
      ")",
      "08h00",
      "'",
      "thứ Hai",
      "tuần đầu",
      "6",
      "đầu",
      "cuối",
      "và",
      "giai đoạn",
      "2026 - 2030",
      "/",
      "sáng",
      "15 ngày",
      "trong",
      "âm lịch",
      "số",
      "52-KH/ĐU",
      "\u0301",
      "rằm tháng Giêng",
      "chậm nhất",
      "99999999999",
      ":",
      "8 giờ",
      "mùng 1",
      "nay",
      "kể từ ngày ký",
      "định kỳ",
      "năm học 2026-2027",
      "\ud83d\ude00",
      "12, 13"
    };
    String[] gaps = {"", " ", " ", " ", "\n"};
    Random random = new Random(1);
    for (int i = 0; i < 10000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(gaps[random.nextInt(gaps.length)]);
      }
      int end = 0;
      for (TimeExpression read : TimeExpressions.in(text.toString(), ANCHOR)) {
        assertThat(read.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(read.end()).as(text.toString()).isGreaterThan(read.start());
        assertThat(read.text()).isEqualTo(text.substring(read.start(), read.end()));
        assertThat(read.value()).as(text.toString()).isNotEmpty();
        if (read.kind() == Kind.NONE) {
          assertThat(read.from()).as(text.toString()).isNull();
        }
        end = read.end();
      }
    }
  }

  private static TimeExpression only(String words) {
    List<TimeExpression> read = TimeExpressions.in(words, ANCHOR);
    assertThat(read).as(words).hasSize(1);
    return read.get(0);
  }
}
