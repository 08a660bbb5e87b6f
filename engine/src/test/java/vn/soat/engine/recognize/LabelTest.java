package vn.soat.engine.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soat.engine.recognize.Label.Numeral;

class LabelTest {

  /** The words behind the label begin at the bar. */
  @ParameterizedTest
  @CsvSource({
    "II. ¦Nội dung,ROMAN,2,II.,I.",
    "II.- ¦Nội dung,ROMAN,2,II.-,I.-",
    "II.–¦Nội dung,ROMAN,2,II.–,I.-",
    "II - ¦NỘI DUNG,ROMAN,2,II -,I -",
    "II−¦NỘI DUNG,ROMAN,2,II−,I-",
    "II‐¦NỘI DUNG,ROMAN,2,II‐,I-",
    "II―¦NỘI DUNG,ROMAN,2,II―,I-",
    "II) ¦Nội dung,ROMAN,2,II),I)",
    "II/ ¦Nội dung,ROMAN,2,II/,I/",
    "II . ¦Nội dung,ROMAN,2,II .,I .",
    "II.¦Nội dung,ROMAN,2,II.,I.",
    "II ¦NỘI DUNG,ROMAN,2,II,I",
    "II.¦,ROMAN,2,II.,I.",
    "II/¦,ROMAN,2,II/,I/",
    "1. ¦Nội dung,ARABIC,1,1.,1.",
    "01. ¦Nội dung,ARABIC,1,01.,1.",
    "9) ¦nội dung,ARABIC,9,9),1)",
    "40. ¦Nội dung,ARABIC,40,40.,1.",
    "1. ¦A. Nội dung,ARABIC,1,1.,1.",
    "1.¦a nội dung,ARABIC,1,1.,1.",
    "5-¦“Nội dung” mới,ARABIC,5,5-,1-",
    "1.¦,ARABIC,1,1.,1.",
    "1)¦,ARABIC,1,1),1)",
    "1.1 ¦Nội dung,DOTTED,1 1,1.1,1.1",
    "1.12. ¦nội dung,DOTTED,1 12,1.12.,1.1.",
    "2.1.3.¦Nội dung,DOTTED,2 1 3,2.1.3.,1.1.1.",
    "B. ¦Nội dung,CAPITAL,2,B.,A.",
    "B.¦,CAPITAL,2,B.,A.",
    "b) ¦nội dung,LETTER,2,b),a)",
    "đ- ¦Nội dung,LETTER,5,đ-,a-",
    "Ð. ¦Nội dung,CAPITAL,5,Ð.,A.",
    "Phần thứ nhất¦,PART,1,Phần thứ nhất,Phần thứ 1",
    "PHẦN THỨ HAI ¦NỘI DUNG,PART,2,PHẦN THỨ HAI,PHẦN THỨ 1",
    "Phần II. ¦nội dung,PART,2,Phần II.,Phần 1.",
    "Chương 1: ¦nội dung,PART,1,Chương 1:,Chương 1:",
  })
  void aLineBeginsWithALabel(
      String line, Numeral numeral, String path, String label, String style) {
    List<Integer> numbers = List.of(path.split(" ")).stream().map(Integer::valueOf).toList();

    assertThat(Label.of(line.replace("¦", "")))
        .isEqualTo(new Label(numeral, numbers, label.length(), line.indexOf('¦'), style));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nội dung",
        "- I. Nội dung",
        "II",
        "II Nội dung",
        "II NỘI",
        "II ) Nội dung",
        "II- nội dung",
        "V.I. Lênin",
        "A.Nội dung",
        "A . Nội dung",
        "a)",
        "a.",
        "1/",
        "1 Nội dung",
        "1 . Nội dung",
        "1.1 nội dung",
        "5 - 7 ngày",
        "0. Nội dung",
        "41. Nội dung",
        "100. Nội dung",
        "1.01. Nội dung",
        "1.100. Nội dung",
        "Phần hai nội dung",
        "Phần hai NỘI",
        "Phần của đảng viên:",
        "Chi bộ. Đảng bộ"
      })
  void aLineBeginsWithNone(String line) {
    assertThat(Label.of(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.\u00a0Nội dung", "1.\tNội dung", "1. Nội dung"})
  void anyBlankPartsALabelFromItsWords(String line) {
    assertThat(Label.of(line).words()).isEqualTo(3);
  }
}
